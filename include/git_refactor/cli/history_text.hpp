#pragma once

#include "git_refactor/run/history.hpp"

#include <optional>
#include <string>
#include <vector>

namespace git_refactor::cli {

/// All about one run, and what can be done about it.
std::string status_text(const std::optional<run::RunSummary>& summary);

/// A table of runs, a line each.
std::string runs_text(const std::vector<run::RunSummary>& runs);

/// What was done about runs, a line for each action; `dry_run` makes it what would be done.
std::string cleanups_text(const std::vector<run::Cleanup>& cleanups, bool dry_run);

}  // namespace git_refactor::cli
