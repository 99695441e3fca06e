#include "git_refactor/cli/history_text.hpp"

#include "git_refactor/cli/wording.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>

namespace git_refactor::cli {

namespace {

std::string time_text(std::chrono::system_clock::time_point time) {
  return fmt::format("{:%Y-%m-%d %H:%M:%S}",
                     fmt::localtime(std::chrono::system_clock::to_time_t(time)));
}

std::string field(std::string_view title, std::string_view value) {
  return value.empty() ? "" : fmt::format("  {:<10} {}\n", title, value);
}

/// What the user can do about a run in this state.
std::string advice_on(const run::RunSummary& summary) {
  switch (summary.state) {
    case run::RunState::interrupted:
      return fmt::format("Its process is gone. To take back what it left: git refactor abort {}\n",
                         summary.run);
    case run::RunState::landed:
      return fmt::format("To take it back: git refactor undo {}\n", summary.run);
    case run::RunState::running:
    case run::RunState::undone:
    case run::RunState::finished:
      break;
  }
  return {};
}

}  // namespace

std::string status_text(const std::optional<run::RunSummary>& summary) {
  if (!summary) {
    return "No runs yet.\n";
  }
  const bool is_running = summary->state == run::RunState::running;
  const bool is_over = !is_running && summary->state != run::RunState::interrupted;
  std::string text = fmt::format("run {}   {}\n", summary->run, run::name_of(summary->state));
  text += field("operation", printable(summary->operation));
  text += field("started", time_text(summary->started));
  text += field("process", is_running ? std::to_string(summary->pid) : "");
  text += field("step", is_over ? "" : summary->step);
  text += field("branch", printable(summary->branch));
  text += field("commit", short_id(summary->commit));
  text += field("files", summary->files == 0 ? "" : with_thousands(summary->files));
  for (const std::string& leftover : summary->leftovers) {
    text += field("holds", printable(leftover));
  }
  return text + advice_on(*summary);
}

std::string runs_text(const std::vector<run::RunSummary>& runs) {
  if (runs.empty()) {
    return "No runs yet.\n";
  }
  std::size_t id_width = 0;
  for (const run::RunSummary& summary : runs) {
    id_width = std::max(id_width, summary.run.size());
  }
  std::string text;
  for (const run::RunSummary& summary : runs) {
    text += fmt::format("{:<{}}  {}  {:<11}  {:<9}  {}\n", summary.run, id_width,
                        time_text(summary.started), run::name_of(summary.state),
                        summary.commit.empty() ? "-" : short_id(summary.commit),
                        printable(summary.operation));
  }
  return text;
}

std::string cleanups_text(const std::vector<run::Cleanup>& cleanups, bool dry_run) {
  std::string text;
  for (const run::Cleanup& cleanup : cleanups) {
    text += fmt::format("run {}{}\n", cleanup.run, dry_run ? " (dry run)" : "");
    for (const std::string& action : cleanup.actions) {
      text += fmt::format("  {}\n", printable(action));
    }
  }
  return text.empty() ? "Nothing to tidy up.\n" : text;
}

}  // namespace git_refactor::cli
