#pragma once

#include "rename_decision.hpp"

namespace git_refactor::run {

/// Decides a rename with all that it reaches beside the sites of its name, as far as the operation
/// asks for it: other spellings, text files, and the names of files.
DecidedRename decide_with_reach(const DecisionTask& task);

}  // namespace git_refactor::run
