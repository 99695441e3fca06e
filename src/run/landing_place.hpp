#pragma once

#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"
#include "git_refactor/run/landing_request.hpp"

#include <string>
#include <vector>

namespace git_refactor::run {

/// Where a result goes: the ref that moves to it, and where that is now.
struct LandingPlace {
  std::string target_ref;  ///< HEAD or a branch's full name; empty: no ref moves
  Oid before;              ///< zero: the ref does not exist yet
};

/// The commit that a run starts from. @throws Error not_found where there is none
Oid base_commit(const git::Repository& repository, const std::string& revision);

/// Finds where a result from `base` would land, and whether it can; adds to `notes` what the user
/// should know of it. @throws Error where it cannot
LandingPlace find_landing_place(const git::Repository& repository, const LandingRequest& request,
                                const Oid& base, std::vector<std::string>& notes);

/// The short name of the branch that a result landed on, HEAD being on `current`; empty for none.
std::string landed_branch(const LandingRequest& request, const std::string& current);

}  // namespace git_refactor::run
