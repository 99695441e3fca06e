#pragma once

#include "candidates.hpp"

#include <vector>

namespace git_refactor::refactor {

/// By file and occurrence: whether the rename would write NEW there.
using Edited = std::vector<std::vector<bool>>;

/// The places where NEW is declared, or used, so that the renamed name would get in the way: in
/// path order, each once.
std::vector<Finding> find_clashes(Files files, const Candidate& target, const Edited& edited);

}  // namespace git_refactor::refactor
