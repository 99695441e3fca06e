#pragma once

#include "git_refactor/syntax/program.hpp"

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace git_refactor::syntax::java {

/// Those of `files` whose classes may make one family of methods that classes of the names
/// `declaring`, or a library's, declare apart: by their headers, without parsing. Reads all files.
std::vector<std::uint32_t> joining_files(const Program& program,
                                         std::span<const std::uint32_t> files,
                                         const std::set<std::string, std::less<>>& declaring);

}  // namespace git_refactor::syntax::java
