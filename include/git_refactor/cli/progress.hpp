#pragma once

#include "git_refactor/base/guarded.hpp"
#include "git_refactor/cli/console.hpp"
#include "git_refactor/run/observer.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace git_refactor::cli {

/// How far one agent is.
struct AgentProgress {
  std::size_t done = 0;
  std::size_t total = 0;
};

/// How far a phase is, at one moment.
struct PhaseProgress {
  Phase phase = Phase::scanning;
  std::size_t done = 0;
  std::size_t total = 0;  ///< 0 where not known
  std::uint64_t bytes = 0;
  std::chrono::duration<double> elapsed{};
  std::vector<AgentProgress> agents;
};

/// The lines that show a phase in progress, none wider than the terminal: the phase, and while
/// editing one line an agent.
std::vector<std::string> progress_lines(const PhaseProgress& progress, TerminalSize size);

/// The line that stays when a phase has ended, in the columns that are there; `note` follows where
/// there is one and room for it.
std::string phase_line(Phase phase, std::size_t total, std::chrono::duration<double> elapsed,
                       const std::string& note, TerminalSize size = {});

/// What `Progress` shows.
struct ProgressSettings {
  bool draws = false;        ///< redraw in place while a phase lasts
  bool keeps_lines = false;  ///< leave a line for each phase that ended
  bool shows_all = false;    ///< a line also for the phases that are hardly worth one
  unsigned workers = 1;      ///< threads that survey
};

/// Shows on stderr what a run is doing, as git does: nothing for the first moments of a phase, then
/// a line redrawn in place some times a second by a thread of its own.
class Progress : public run::Observer {
 public:
  /// `console` outlives this object.
  Progress(const Console& console, ProgressSettings settings);
  ~Progress() override;

  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  Progress(Progress&&) = delete;
  Progress& operator=(Progress&&) = delete;

  /// Called again in the same phase it only tells how much there is to do.
  void phase_began(Phase phase, std::size_t total) override;
  void advanced(std::size_t count, std::uint64_t bytes) override;
  void phase_ended(Phase phase, std::size_t total) override;
  void agent_advanced(std::size_t index, std::size_t done, std::size_t total) override;
  void terminal_left_to_others() override;

  /// Takes what is drawn off the terminal and draws no more.
  void finish();

 private:
  using Clock = std::chrono::steady_clock;

  struct Current {
    std::optional<Phase> phase;
    std::size_t total = 0;
    Clock::time_point began;
    std::size_t lines_drawn = 0;
    bool is_silent = false;  ///< others use the terminal
  };

  void draw();
  void erase(Current& current);
  std::string note_on(Phase phase);

  const Console& console_;
  ProgressSettings settings_;
  Guarded<Current> current_;  ///< also keeps two threads from writing at once
  std::atomic<std::size_t> done_{0};
  std::atomic<std::uint64_t> bytes_{0};
  Guarded<std::vector<AgentProgress>> agents_;
  std::jthread painter_;  ///< last: it uses all of the above
};

}  // namespace git_refactor::cli
