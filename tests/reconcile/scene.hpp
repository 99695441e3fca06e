#pragma once

#include "git_refactor/reconcile/reconcile.hpp"

#include "support/temp_repo.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace git_refactor::test {

/// Paths and their contents.
using Files = std::map<std::string, std::string>;

/// A repository with one commit, branches that start there, and their merge.
class Scene {
 public:
  explicit Scene(const Files& files);

  /// Makes a branch at base of what `change` does to the working tree, which is base's again after.
  reconcile::Branch branch(const std::string& id,
                           const std::function<void(const TempRepo&)>& change) const;

  /// The same of files that are given a content, or deleted.
  reconcile::Branch branch(const std::string& id,
                           const std::map<std::string, std::optional<std::string>>& files) const;

  /// Merges, and makes the result visible to git.
  reconcile::Reconciled merge(const std::vector<reconcile::Branch>& branches) const;

  /// The paths of a tree, a line each.
  [[nodiscard]] std::string paths_in(const Oid& tree) const;

  /// The content of a file in a tree, without its last newline.
  [[nodiscard]] std::string content_in(const Oid& tree, const std::string& path) const;

  /// The id of a file's blob in a revision.
  [[nodiscard]] Oid blob(const std::string& revision, const std::string& path) const;

  [[nodiscard]] const TempRepo& repo() const { return repo_; }

  [[nodiscard]] Oid base_commit() const { return base_; }

  [[nodiscard]] Oid base_tree() const;

 private:
  TempRepo repo_;
  Oid base_;
};

}  // namespace git_refactor::test
