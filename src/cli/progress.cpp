#include "git_refactor/cli/progress.hpp"

#include "git_refactor/base/waiting.hpp"
#include "git_refactor/cli/wording.hpp"

#include "terminal.hpp"

#include <ostream>

namespace git_refactor::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto quiet_start = 300ms;
constexpr auto redraw_every = 100ms;

}  // namespace

Progress::Progress(const Console& console, ProgressSettings settings)
    : console_(console), settings_(settings) {
  if (!settings_.draws) {
    return;
  }
  painter_ = std::jthread([this](const std::stop_token& stop) {
    while (wait_for(redraw_every, stop)) {
      draw();
    }
  });
}

Progress::~Progress() {
  finish();
}

void Progress::phase_began(Phase phase, std::size_t total) {
  current_.with([&](Current& current) {
    current.total = total;
    if (current.phase == phase) {
      return;
    }
    erase(current);
    done_ = 0;
    bytes_ = 0;
    agents_.with([](std::vector<AgentProgress>& agents) { agents.clear(); });
    current.phase = phase;
    current.is_silent = false;
    current.began = Clock::now();
  });
}

void Progress::advanced(std::size_t count, std::uint64_t bytes) {
  done_.fetch_add(count, std::memory_order_relaxed);
  bytes_.fetch_add(bytes, std::memory_order_relaxed);
}

void Progress::phase_ended(Phase phase, std::size_t total) {
  current_.with([&](Current& current) {
    erase(current);
    const bool is_detail = phase == Phase::planning || phase == Phase::proving;
    if (settings_.keeps_lines && (!is_detail || settings_.shows_all)) {
      const std::string line = phase_line(phase, total, Clock::now() - current.began,
                                          note_on(phase), console_.err_size());
      console_.err << line + "\n" << std::flush;
    }
    current.phase.reset();
  });
}

void Progress::agent_advanced(std::size_t index, std::size_t done, std::size_t total) {
  agents_.with([&](std::vector<AgentProgress>& agents) {
    if (agents.size() <= index) {
      agents.resize(index + 1);
    }
    agents[index] = {done, total};
  });
}

void Progress::terminal_left_to_others() {
  current_.with([&](Current& current) {
    erase(current);
    current.is_silent = true;
  });
}

void Progress::finish() {
  if (painter_.joinable()) {
    painter_.request_stop();
    painter_.join();
  }
  current_.with([&](Current& current) {
    erase(current);
    current.phase.reset();
  });
}

void Progress::draw() {
  current_.with([&](Current& current) {
    const auto elapsed = Clock::now() - current.began;
    if (!current.phase || current.is_silent || elapsed < quiet_start) {
      return;
    }
    PhaseProgress progress{*current.phase, done_.load(), current.total, bytes_.load(), elapsed, {}};
    progress.agents = agents_.with([](const std::vector<AgentProgress>& agents) { return agents; });
    std::string text = move_to_top(current.lines_drawn);
    current.lines_drawn = 0;
    for (const std::string& line : progress_lines(progress, console_.err_size())) {
      text += (current.lines_drawn++ == 0 ? "" : "\n") + line + std::string(erase_line_end);
    }
    console_.err << text + std::string(erase_below) << std::flush;
  });
}

void Progress::erase(Current& current) {
  if (current.lines_drawn > 0) {
    console_.err << move_to_top(current.lines_drawn) + std::string(erase_below) << std::flush;
    current.lines_drawn = 0;
  }
}

std::string Progress::note_on(Phase phase) {
  if (phase == Phase::surveying) {
    return counted(settings_.workers, "agent");
  }
  if (phase == Phase::editing) {
    const std::size_t count =
        agents_.with([](const std::vector<AgentProgress>& agents) { return agents.size(); });
    return count == 0 ? "" : counted(count, "worktree");
  }
  return {};
}

}  // namespace git_refactor::cli
