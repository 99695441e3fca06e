#pragma once

#include "git_refactor/git/index_file.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/git/tree_writer.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace git_refactor::run {

/// A file that a landing replaces, adds or removes, and where its new content waits.
struct StagedFile {
  git::TreeChange change;
  /// On the working tree's file system: the new content, and afterwards the old one. Where the
  /// change removes the file, only the latter.
  std::filesystem::path staged;
  bool is_converted = false;  ///< git may convert it between blob and working tree
};

/// The status of a path itself, no link followed; nothing where there is no such path.
std::optional<struct stat> status_of(const std::filesystem::path& path);

/// True where the file is not in the working tree because of a sparse checkout.
bool is_left_out(const git::IndexFile& index, const StagedFile& file,
                 const std::filesystem::path& work_dir);

/// Throws an `Error` where a path that is to be changed is not, in index and working tree, what the
/// change starts from: modified, staged, deleted, in conflict, or untracked. Paths that a sparse
/// checkout leaves out count as clean. Cost: one lstat a path.
void require_clean(const git::Repository& repository, const git::IndexFile& index,
                   std::span<const StagedFile> files);

/// Gives staged files of converted paths the bytes that git would check out.
void convert_staged_files(const git::Repository& repository, std::span<const StagedFile> files);

}  // namespace git_refactor::run
