#pragma once

#include "git_refactor/git/repository.hpp"

#include <filesystem>
#include <string>

namespace git_refactor::git {

/// A linked worktree, as `git worktree` has them: a directory, a record in the repository, a
/// branch.
struct LinkedWorktree {
  std::string name;                 ///< of the record: common dir/worktrees/NAME
  std::filesystem::path directory;  ///< where its files are
  std::filesystem::path git_dir;    ///< its record: HEAD, index
};

/// Makes a linked worktree on an existing branch with no file checked out and no index, locked with
/// `reason`. Its parent directory must exist.
/// @throws Error where it cannot; no record and no directory is left then
LinkedWorktree create_worktree(const Repository& repository, const std::string& name,
                               const std::filesystem::path& directory,
                               const std::string& branch_ref, const std::string& reason);

/// Removes a linked worktree's directory and record, locked or not. What is not there need not be
/// removed. @throws Error io
void remove_worktree(const Repository& repository, const std::string& name,
                     const std::filesystem::path& directory);

}  // namespace git_refactor::git
