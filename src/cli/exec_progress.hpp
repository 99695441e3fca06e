#pragma once

#include "git_refactor/base/guarded.hpp"
#include "git_refactor/cli/console.hpp"
#include "git_refactor/run/exec.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace git_refactor::cli {

/// What `exec` shows while agents work.
enum class ExecView {
  nothing,
  lines,   ///< a line for each change of state
  table,   ///< redrawn in place
  events,  ///< a JSON object a line, on stdout
};

/// Shows the agents of a run while they work.
class ExecProgress : public run::ExecObserver {
 public:
  /// `console` outlives this object.
  ExecProgress(const Console& console, ExecView view);
  ~ExecProgress() override;

  ExecProgress(const ExecProgress&) = delete;
  ExecProgress& operator=(const ExecProgress&) = delete;
  ExecProgress(ExecProgress&&) = delete;
  ExecProgress& operator=(ExecProgress&&) = delete;

  void phase_began(Phase /*phase*/, std::size_t /*total*/) override {}

  void advanced(std::size_t /*count*/, std::uint64_t /*bytes*/) override {}

  void phase_ended(Phase /*phase*/, std::size_t /*total*/) override {}

  void agent_advanced(std::size_t /*index*/, std::size_t /*done*/, std::size_t /*total*/) override {
  }

  void agents_planned(const ExecReport& report) override;
  void waits_for(std::string_view what) override;
  void agent_changed(std::size_t index, const CommandReport& agent) override;

  void terminal_left_to_others() override { finish(); }

  /// Draws the table a last time, and no more.
  void finish();

 private:
  using Clock = std::chrono::steady_clock;

  struct Shown {
    std::vector<CommandReport> agents;
    std::vector<Clock::time_point> began;  ///< the attempt under way
    std::string waits_for;
    std::size_t lines_drawn = 0;
    bool is_begun = false;
    bool is_over = false;
  };

  void draw();
  void draw(Shown& shown) const;

  const Console& console_;
  ExecView view_;
  Guarded<Shown> shown_;
  std::jthread painter_;  ///< last: it uses all of the above
};

}  // namespace git_refactor::cli
