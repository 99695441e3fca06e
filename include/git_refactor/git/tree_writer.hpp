#pragma once

#include "git_refactor/git/pack_writer.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace git_refactor::git {

/// A file of a tree: its mode and blob.
struct TreeFile {
  std::uint32_t mode = 0;
  Oid blob;

  bool operator==(const TreeFile&) const = default;
};

/// One difference between two trees.
struct TreeChange {
  std::string path;
  std::optional<TreeFile> before;  ///< nothing: the path is added
  std::optional<TreeFile> after;   ///< nothing: the path is deleted

  bool operator==(const TreeChange&) const = default;
};

/// A file and where it is.
struct ListedFile {
  std::string path;
  TreeFile file;
};

/// Every file of a tree (symlinks and submodules too), sorted by the bytes of their paths, which is
/// the order of an index. Cost: reads every subtree, about 1 µs a file.
std::vector<ListedFile> list_files(const Repository& repository, const Oid& tree);

/// What differs between two trees, sorted by path. Equal subtrees are skipped by their ids.
std::vector<TreeChange> diff_trees(const Repository& repository, const Oid& before,
                                   const Oid& after);

/// Writes the tree that `base` becomes with `changes` (sorted by path, no path twice) into `pack`,
/// and returns its id. Only trees on the way to a change are read and written; a directory that
/// becomes empty goes away. Changes' `before` is not looked at.
/// @throws Error git where a change needs a directory at a file's place, or the other way round,
/// and no other change deletes what is there
Oid write_tree(const Repository& repository, PackWriter& pack, const Oid& base,
               std::span<const TreeChange> changes);

}  // namespace git_refactor::git
