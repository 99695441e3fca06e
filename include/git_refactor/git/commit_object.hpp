#pragma once

#include "git_refactor/model/oid.hpp"

#include <string>
#include <vector>

namespace git_refactor::git {

/// Who makes a commit and when, as `git var GIT_AUTHOR_IDENT` prints them.
struct Identities {
  std::string author;
  std::string committer;
};

class GitProgram;

/// The identities git would use now: environment, then configuration.
/// @throws Error usage where git does not know who the user is
Identities read_identities(const GitProgram& git);

/// The content of an unsigned commit object.
std::string commit_bytes(const Oid& tree, const std::vector<Oid>& parents,
                         const Identities& identities, const std::string& message);

}  // namespace git_refactor::git
