// What `exec` says: the table of agents while they work, and what is left to say afterwards.

#include "exec_text.hpp"

#include "git_refactor/base/files.hpp"
#include "git_refactor/cli/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace git_refactor::cli {

namespace {

constexpr std::size_t widest_name = 24;

std::string clock_text(std::chrono::duration<double> time) {
  const auto seconds = static_cast<std::uint64_t>(time.count());
  return seconds < 3600
             ? fmt::format("{}:{:02}", seconds / 60, seconds % 60)
             : fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

/// What matters most to see comes first.
int rank_of(CommandStatus status) {
  switch (status) {
    case CommandStatus::running:
    case CommandStatus::waiting:
      return 0;
    case CommandStatus::failed:
    case CommandStatus::conflicts:
      return 1;
    case CommandStatus::skipped:
    case CommandStatus::done:
      return 2;
    case CommandStatus::pending:
      break;
  }
  return 3;
}

std::size_t count_of(const std::vector<CommandReport>& agents, CommandStatus status) {
  return static_cast<std::size_t>(std::ranges::count(agents, status, &CommandReport::status));
}

std::string last_words(const CommandReport& agent) {
  const bool went_wrong =
      agent.status != CommandStatus::done && agent.status != CommandStatus::running;
  return printable(went_wrong && !agent.detail.empty() ? agent.detail : agent.last_line);
}

std::string counts_text(const std::vector<CommandReport>& agents) {
  std::string text;
  for (const CommandStatus status :
       {CommandStatus::running, CommandStatus::waiting, CommandStatus::done, CommandStatus::failed,
        CommandStatus::skipped, CommandStatus::pending}) {
    if (const std::size_t count = count_of(agents, status)) {
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, name_of(status));
    }
  }
  return text;
}

std::string result_line(const ExecReport& report, bool dry_run) {
  const std::string files = counted(report.files_changed, "file");
  if (dry_run) {
    return fmt::format("{} would change. Nothing of it was landed.\n", files);
  }
  if (report.status != RunStatus::landed) {
    const bool has_output = std::ranges::any_of(
        report.agents, [](const CommandReport& agent) { return !agent.output.empty(); });
    return has_output ? "Nothing was changed; git refactor report prints what they handed in.\n"
                      : "Nothing was changed.\n";
  }
  if (report.staged_only) {
    return fmt::format(
        "Changed {} in the index and the working tree. To take it back: git refactor "
        "undo\n",
        files);
  }
  return fmt::format("Committed {} as {}{}. To take it back: git refactor undo\n", files,
                     short_id(report.commit), report.branch.empty() ? "" : " on " + report.branch);
}

std::string strays_text(const std::vector<CommandReport>& agents) {
  std::string text;
  for (const CommandReport& agent : agents) {
    if (agent.strays.empty()) {
      continue;
    }
    const bool is_one = agent.strays.size() == 1;
    const std::string what = is_one ? printable(agent.strays.front())
                                    : fmt::format("{} and {} more", printable(agent.strays.front()),
                                                  agent.strays.size() - 1);
    text += fmt::format(
        "{}: {} wrote {}, {}; kept on {}\n", counted(agent.strays.size(), "stray"), agent.id, what,
        agent.is_read_only ? "and may not write" : "outside its write set", agent.quarantine);
  }
  return text;
}

}  // namespace

std::vector<std::string> agent_table(const std::vector<CommandReport>& agents, TerminalSize size) {
  std::size_t name_columns = 5;
  for (const CommandReport& agent : agents) {
    name_columns = std::max(name_columns, std::min(columns_of(agent.id), widest_name));
  }
  std::vector<const CommandReport*> shown;
  std::ranges::transform(agents, std::back_inserter(shown),
                         [](const CommandReport& agent) { return &agent; });
  const std::size_t room = size.rows > 6 ? size.rows - 5 : 1;
  if (shown.size() > room) {
    std::ranges::stable_sort(shown, {},
                             [](const CommandReport* agent) { return rank_of(agent->status); });
    shown.resize(room);
  }
  std::vector<std::string> lines{shortened(
      fmt::format("  {}  state      time   files  last line", padded("agent", name_columns)),
      size.columns)};
  for (const CommandReport* agent : shown) {
    lines.push_back(shortened(
        fmt::format("  {}  {:<9}{:>6}  {:>6}  {}",
                    padded(shortened(agent->id, widest_name), name_columns), name_of(agent->status),
                    agent->attempts == 0 ? "" : clock_text(agent->time),
                    agent->touched ? with_thousands(*agent->touched) : "", last_words(*agent)),
        size.columns));
  }
  if (shown.size() < agents.size()) {
    lines.push_back(fmt::format("  ... and {} more", agents.size() - shown.size()));
  }
  lines.emplace_back();
  lines.push_back(shortened(counts_text(agents), size.columns));
  return lines;
}

std::string exec_headline(const ExecReport& report) {
  return fmt::format("run {}   base {}{}   {}, {} worktrees", report.run, short_id(report.base),
                     report.base_branch.empty() ? "" : " (" + report.base_branch + ")",
                     counted(report.agents.size(), "agent"), report.isolation);
}

std::string agent_event_line(const CommandReport& agent) {
  const std::string files = agent.touched && agent.status == CommandStatus::done
                                ? ", " + counted(*agent.touched, "file")
                                : "";
  return fmt::format(
      "{}: {}{}{}{}\n", agent.id, name_of(agent.status),
      agent.status == CommandStatus::running ? "" : " after " + clock_text(agent.time), files,
      agent.detail.empty() ? "" : ": " + printable(agent.detail));
}

std::string exec_summary(const ExecReport& report, bool dry_run) {
  if (report.agents.empty()) {
    return "No file is selected, so there is nothing to do.\n";
  }
  std::chrono::duration<double> work{};
  for (const CommandReport& agent : report.agents) {
    work += agent.time;
  }
  const std::size_t done = count_of(report.agents, CommandStatus::done);
  std::string text =
      fmt::format("{} of {} done in {}", done, counted(report.agents.size(), "agent"),
                  clock_text(report.elapsed));
  if (work > report.elapsed * 1.5 && report.agents.size() > 1) {
    text +=
        fmt::format(" ({} of work, {:.1f} times as fast)", clock_text(work), work / report.elapsed);
  }
  text += ".\n";
  for (const CommandReport& agent : report.agents) {
    if (agent.status != CommandStatus::done) {
      text += fmt::format(
          "{} {}{}{}\n", agent.id,
          agent.status == CommandStatus::conflicts ? "is left out" : name_of(agent.status),
          agent.detail.empty() ? "" : ": " + printable(agent.detail),
          agent.attempts == 0 ? "" : "   (log: git refactor log " + agent.id + ")");
    }
  }
  return text + strays_text(report.agents) + result_line(report, dry_run);
}

std::string exec_troubles(const ExecReport& report, const Console& console) {
  std::string text;
  for (const Conflict& conflict : report.conflicts) {
    std::string who;
    for (const std::string& branch : conflict.branches) {
      who += (who.empty() ? "" : " and ") + branch;
    }
    text += error_line(console, fmt::format("{}: {} conflict of {}", printable(conflict.path),
                                            name_of(conflict.kind), who));
  }
  for (const MovedRefReport& ref : report.moved_refs) {
    text += note_line(
        console,
        ref.restored
            ? fmt::format(
                  "an agent moved {}; it was put back{}", ref.name,
                  ref.kept_as.empty() ? "" : ", and what it was moved to is kept as " + ref.kept_as)
            : fmt::format("{} moved while the agents ran", ref.name));
  }
  return text;
}

std::string exec_markdown(const ExecReport& report) {
  std::string text = fmt::format("# {}\n\nRun {}, base {}. {}.\n", report.operation, report.run,
                                 short_id(report.base), counts_text(report.agents));
  text += "\n| agent | state | seconds | last line |\n| --- | --- | ---: | --- |\n";
  for (const CommandReport& agent : report.agents) {
    std::string words = last_words(agent);
    std::ranges::replace(words, '|', '/');
    text += fmt::format("| {} | {} | {:.1f} | {} |\n", agent.id, name_of(agent.status),
                        agent.time.count(), words);
  }
  for (const CommandReport& agent : report.agents) {
    text += fmt::format("\n## {}\n\n", agent.id);
    if (agent.status != CommandStatus::done) {
      text += fmt::format("{}{}\n", name_of(agent.status),
                          agent.detail.empty() ? "." : ": " + agent.detail);
    }
    if (!agent.strays.empty()) {
      text += strays_text({agent});
    }
    const auto output = agent.output.empty() ? std::nullopt : read_file(agent.output);
    if (output) {
      text += *output;
      text += output->ends_with('\n') ? "" : "\n";
    } else if (!agent.files.empty()) {
      for (const std::string& file : agent.files) {
        text += fmt::format("- {}\n", file);
      }
    } else if (agent.status == CommandStatus::done) {
      text += "Left nothing.\n";
    }
  }
  return text;
}

}  // namespace git_refactor::cli
