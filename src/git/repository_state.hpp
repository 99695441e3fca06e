#pragma once

#include "git_refactor/git/repository.hpp"

#include "handle.hpp"

namespace git_refactor::git {

/// libgit2's handles of one repository.
struct Repository::State {
  RepositoryHandle repository;
  OdbHandle odb;
};

}  // namespace git_refactor::git
