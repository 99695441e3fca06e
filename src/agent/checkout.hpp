#pragma once

#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"

#include <filesystem>

namespace git_refactor::agent {

/// git on the files of a directory with an index of its own, whichever worktree that belongs to.
git::GitProgram git_on(const git::Repository& repository, const std::filesystem::path& git_dir,
                       const std::filesystem::path& files, const std::filesystem::path& index);

/// Whether only the index is written, or the files too.
enum class Writes { index, files };

/// Has git bring an index to `commit`, and the files with it. The index can be copied to other
/// places: it is one whole file that names every file, and what a user configured for the own
/// working tree is not for this one. @throws Error git
void read_tree(const git::GitProgram& git, const Oid& commit, Writes writes);

}  // namespace git_refactor::agent
