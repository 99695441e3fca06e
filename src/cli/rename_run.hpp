#pragma once

#include "git_refactor/cli/rename_options.hpp"

#include "commands.hpp"

namespace git_refactor::cli {

/// Runs a rename or a plan of one, shows its progress and its report, and returns the exit code.
int run_and_report(const run::RenameRequest& asked, const OutputOptions& output,
                   Invocation& invocation);

}  // namespace git_refactor::cli
