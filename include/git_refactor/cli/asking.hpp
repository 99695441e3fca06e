#pragma once

#include "git_refactor/cli/console.hpp"
#include "git_refactor/run/rename.hpp"

#include <iosfwd>
#include <string>

namespace git_refactor::cli {

/// Asks about one unsure site on stderr, as `git add -p` asks about a hunk, and reads the answer, a
/// letter and a line end, from `answers`. The end of the input is the answer q.
refactor::UnsureChoice ask_about(const run::UnsureSite& site, const RenameOperation& operation,
                                 const Console& console, std::istream& answers);

}  // namespace git_refactor::cli
