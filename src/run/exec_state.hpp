#pragma once

#include "git_refactor/base/guarded.hpp"
#include "git_refactor/model/exec_report.hpp"
#include "git_refactor/run/exec.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace git_refactor::run {

/// The agents of a run as they are just now: told to its observer, and kept in a file beside the
/// journal, so that other processes can look. Used by all agents' threads.
class ExecState {
 public:
  /// Both outlive this object.
  ExecState(ExecReport& report, ExecObserver& observer)
      : state_({&report, {}}), observer_(observer) {}

  /// From now on the state is kept in a file of `directory`.
  void keep_in(const std::filesystem::path& directory);

  /// Changes an agent. Without `is_urgent` the file may be some tenths of a second behind.
  void change(std::size_t agent, const std::function<void(CommandReport&)>& change,
              bool is_urgent = true);

  /// Writes the file as the report is now.
  void write();

 private:
  struct State {
    ExecReport* report;
    std::chrono::steady_clock::time_point written;
  };

  void write(State& state);

  Guarded<State> state_;
  ExecObserver& observer_;
  std::filesystem::path file_;
};

/// The report that was kept in a run's directory; nothing where none was.
std::optional<ExecReport> read_state(const std::filesystem::path& directory);

}  // namespace git_refactor::run
