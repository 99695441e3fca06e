#pragma once

#include "git_refactor/cli/console.hpp"
#include "git_refactor/model/exec_report.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace git_refactor::cli {

/// The agents as a table: state, time, files, last line; none wider than `size`. Where there are
/// more than fit, those that run or failed come first, and a line says how many are left out.
std::vector<std::string> agent_table(const std::vector<CommandReport>& agents, TerminalSize size);

/// "run 20261123-194501-3f2a   base 9d1e77c (main)   5 agents, overlay worktrees".
std::string exec_headline(const ExecReport& report);

/// One line that an agent has begun, ended or waits.
std::string agent_event_line(const CommandReport& agent);

/// What is left to say when the run has ended.
std::string exec_summary(const ExecReport& report, bool dry_run);

/// What went wrong: conflicts, refs that were moved.
std::string exec_troubles(const ExecReport& report, const Console& console);

/// What read-only agents and others handed in, as one Markdown text.
std::string exec_markdown(const ExecReport& report);

}  // namespace git_refactor::cli
