#pragma once

#include "git_refactor/model/exec_report.hpp"

#include <string>
#include <string_view>

namespace git_refactor::run {

/// The report as one JSON object, in the manner of `rename --json`.
std::string json_of_exec(const ExecReport& report);

/// What happened as one line of JSON, for `--json=stream`: an agent's new state, or the run's.
std::string json_of_event(const CommandReport& agent);
std::string json_of_event(const ExecReport& report, std::string_view name);

}  // namespace git_refactor::run
