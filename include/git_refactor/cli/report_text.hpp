#pragma once

#include "git_refactor/cli/console.hpp"
#include "git_refactor/model/run_report.hpp"
#include "git_refactor/run/rename.hpp"

#include <string>

namespace git_refactor::cli {

/// What goes to stdout at the end of a run: what became of the names, the files and the branch.
/// Empty for a run that ended in trouble.
std::string summary_of(const RunReport& report, const run::RenameRequest& request, bool verbose);

/// What goes to stderr at the end of a run: the refusal, the conflicts, the agents that failed.
/// Empty for a run without trouble.
std::string troubles_of(const RunReport& report, const Console& console, bool verbose);

/// Places of the code, one a line and aligned; after the first 20 only their number, unless all
/// are asked for.
std::string places_text(const std::vector<Place>& places, bool all);

}  // namespace git_refactor::cli
