#include "git_refactor/cli/progress.hpp"
#include "git_refactor/cli/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace git_refactor::cli {

namespace {

constexpr std::size_t widest_bar = 30;

/// What is said about a phase while it lasts, and after it.
struct PhaseWords {
  std::string_view doing;  ///< "Surveying candidates"
  std::string_view done;   ///< "Surveying"
  std::string_view noun;   ///< "candidate"
};

PhaseWords words_for(Phase phase) {
  constexpr std::array<PhaseWords, all_phases.size()> words{
      {{"Scanning files", "Scanning", "file"},
       {"Surveying candidates", "Surveying", "candidate"},
       {"Proving the result", "Proving", "candidate"},
       {"Planning", "Planning", "file"},
       {"Editing files", "Editing", "file"},
       {"Reconciling branches", "Reconciling", "branch"},
       {"Landing files", "Landing", "file"}}};
  return words.at(static_cast<std::size_t>(phase));
}

unsigned percent_of(std::size_t done, std::size_t total) {
  return total == 0 ? 100 : static_cast<unsigned>(100 * std::min(done, total) / total);
}

/// "130 MiB/s", with the units git has.
std::string throughput_text(const PhaseProgress& progress) {
  constexpr std::array<std::string_view, 4> units{"bytes/s", "KiB/s", "MiB/s", "GiB/s"};
  double rate = static_cast<double>(progress.bytes) / progress.elapsed.count();
  std::size_t unit = 0;
  for (; rate >= 1024 && unit + 1 < units.size(); ++unit) {
    rate /= 1024;
  }
  return fmt::format("{:.{}f} {}", rate, rate < 10 && unit > 0 ? 2 : 0, units.at(unit));
}

/// The first of `texts` that fits, else the last one cut short.
std::string fitting(const std::vector<std::string>& texts, std::size_t columns) {
  for (const std::string& text : texts) {
    if (columns_of(text) <= columns) {
      return text;
    }
  }
  return shortened(texts.back(), columns);
}

std::string headline(const PhaseProgress& progress, std::size_t columns) {
  const std::string_view doing = words_for(progress.phase).doing;
  if (progress.total == 0) {
    return fitting({fmt::format("{}: {}", doing, progress.done)}, columns);
  }
  const std::string share =
      fmt::format("{}: {:3}%", doing, percent_of(progress.done, progress.total));
  const std::string count = fmt::format("{} ({}/{})", share, progress.done, progress.total);
  if (progress.bytes == 0 || progress.elapsed.count() <= 0) {
    return fitting({count, share}, columns);
  }
  return fitting({fmt::format("{}, {}", count, throughput_text(progress)), count, share}, columns);
}

std::string agent_line(std::size_t index, const AgentProgress& agent, std::size_t columns) {
  const std::string name = fmt::format("  agent {:<3}", index + 1);
  const std::string share = fmt::format("{:3}%", percent_of(agent.done, agent.total));
  const std::string count = fmt::format("{} ({}/{})", share, agent.done, agent.total);
  const std::size_t taken = columns_of(name) + columns_of(count) + 2;
  const std::size_t bar = columns > taken ? std::min(widest_bar, columns - taken) : 0;
  if (bar < 8) {
    return fitting({fmt::format("{} {}", name, count), fmt::format("{} {}", name, share)}, columns);
  }
  const std::size_t full =
      agent.total == 0 ? bar : bar * std::min(agent.done, agent.total) / agent.total;
  return fmt::format("{} {}{} {}", name, std::string(full, '#'), std::string(bar - full, '.'),
                     count);
}

}  // namespace

std::vector<std::string> progress_lines(const PhaseProgress& progress, TerminalSize size) {
  // A character in the last column makes some terminals wrap, and then the cursor is lost.
  const std::size_t columns = size.columns > 1 ? size.columns - 1 : 1;
  std::vector<std::string> lines{headline(progress, columns)};
  if (progress.phase != Phase::editing || progress.agents.size() < 2) {
    return lines;
  }
  // The cursor cannot move up to a line that has scrolled away: leave room for the rest.
  const std::size_t room = size.rows > 3 ? size.rows - 3 : 0;
  const std::size_t shown =
      progress.agents.size() <= room ? progress.agents.size() : (room > 0 ? room - 1 : 0);
  for (std::size_t i = 0; i < shown; ++i) {
    lines.push_back(agent_line(i, progress.agents[i], columns));
  }
  if (shown < progress.agents.size() && room > 0) {
    lines.push_back(
        fitting({fmt::format("  and {} more", progress.agents.size() - shown)}, columns));
  }
  return lines;
}

std::string phase_line(Phase phase, std::size_t total, std::chrono::duration<double> elapsed,
                       const std::string& note, TerminalSize size) {
  const PhaseWords words = words_for(phase);
  const std::string noun = total == 1 ? std::string(words.noun) : plural(words.noun);
  const std::string count = with_thousands(total);
  const std::string line =
      fmt::format("{:<11}{:>9} {:<12}{:>8.1f} s", words.done, count, noun, elapsed.count());
  const std::string with_note = note.empty() ? line : fmt::format("{}   ({})", line, note);
  const std::string narrow =
      fmt::format("{} {} {}, {:.1f} s", words.done, count, noun, elapsed.count());
  return fitting({with_note, line, narrow}, size.columns);
}

}  // namespace git_refactor::cli
