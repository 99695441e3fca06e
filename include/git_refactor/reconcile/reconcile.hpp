#pragma once

#include "git_refactor/git/pack_writer.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/git/tree_writer.hpp"
#include "git_refactor/model/conflict.hpp"
#include "git_refactor/model/oid.hpp"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace git_refactor::reconcile {

/// One branch to merge: its commit, and what it changed since base.
struct Branch {
  std::string id;
  Oid commit;
  std::vector<git::TreeChange> changes;  ///< against base, sorted by path
  std::vector<std::string> write_set;    ///< paths it may change, sorted; empty: any
};

/// A change outside of its branch's write set, which is not merged.
struct Stray {
  std::string branch;
  std::string path;
};

/// How the branches were merged.
enum class Route { direct, git };

/// What the branches become together.
struct Reconciled {
  Oid tree;
  Route route = Route::direct;
  std::vector<Conflict> conflicts;    ///< by path; "ours" is what was merged before
  std::vector<std::string> left_out;  ///< branches that conflict, and are not in the tree
  std::vector<Stray> strays;
};

/// What reconciling needs of its surroundings.
struct Setting {
  const git::Repository& repository;
  git::PackWriter& pack;          ///< takes new trees
  std::function<void()> publish;  ///< finishes the pack, so that git sees it; called at most once
  Oid base_commit;
  Oid base_tree;
  /// The object directory that the pack is in and that git writes to; the repository's if empty.
  std::filesystem::path objects{};

  /// git, told where the objects are.
  [[nodiscard]] git::GitProgram git() const;
};

/// Merges branches that all start at base.
///
/// Disjoint changes without clashes of names are put together directly, which no order of branches
/// can influence; anything else goes to `git merge-tree`, branch after branch, and a branch that
/// conflicts is left out, so that the others' work still merges. Conflicts are values.
/// @throws Error git where git is older than 2.38 and is needed
Reconciled reconcile(const Setting& setting, std::span<const Branch> branches);

}  // namespace git_refactor::reconcile
