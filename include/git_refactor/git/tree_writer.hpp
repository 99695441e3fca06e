#pragma once

#include "git_refactor/git/pack_writer.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"

#include <cstdint>
#include <functional>
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

/// Calls `visit(path, file)` for every file of a tree (symlinks and submodules too), in git's
/// order, which is the order of the paths' bytes. Cost: reads every subtree, about 1 µs a file.
void for_each_file(const Repository& repository, const Oid& tree,
                   const std::function<void(std::string&& path, const TreeFile& file)>& visit);

/// What differs between two trees, sorted by path. Equal subtrees are skipped by their ids.
std::vector<TreeChange> diff_trees(const Repository& repository, const Oid& before,
                                   const Oid& after);

/// Writes the tree that `base` becomes with `changes` (sorted by path, no path twice) into `pack`,
/// and returns its id. Only trees on the way to a change are read and written; a directory that
/// becomes empty goes away. Changes' `before` is not looked at.
/// @throws Error git where a change needs a directory at a file's place, or the other way round
Oid write_tree(const Repository& repository, PackWriter& pack, const Oid& base,
               std::span<const TreeChange> changes);

}  // namespace git_refactor::git
