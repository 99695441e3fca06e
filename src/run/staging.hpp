#pragma once

#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"

#include "working_tree.hpp"

#include <filesystem>
#include <vector>

namespace git_refactor::run {

/// Checks the files that `after` has and `before` has not out into `directory`, as git would into
/// the working tree (filters, line ends, links), ready to be landed. `scratch` takes an index for
/// the time of the call. Cost: git reads the whole of `after` once, about 0.2 s on Linux.
/// @throws Error git, io
std::vector<StagedFile> stage_tree(const git::Repository& repository, const Oid& before,
                                   const Oid& after, const std::filesystem::path& directory,
                                   const std::filesystem::path& scratch);

}  // namespace git_refactor::run
