#pragma once

#include "git_refactor/base/error.hpp"
#include "git_refactor/model/run_report.hpp"
#include "git_refactor/run/history.hpp"

#include <optional>
#include <string>
#include <vector>

namespace git_refactor::cli {

/// The one object that `--json` prints for `rename` and `plan`, with its last newline.
std::string json_of_report(const RunReport& report);

/// The object for a command that an error ended; `operation` where one was asked for.
std::string json_of_error(const Error& error, const std::optional<RenameOperation>& operation);

/// The object of `status`: nothing where the repository remembers no run.
std::string json_of_status(const std::optional<run::RunSummary>& summary);

/// The object of `runs`.
std::string json_of_runs(const std::vector<run::RunSummary>& runs);

/// The object of `abort`, `clean` and `undo`.
std::string json_of_cleanups(const std::vector<run::Cleanup>& cleanups, bool dry_run);

}  // namespace git_refactor::cli
