#include "git_refactor/reconcile/reconcile.hpp"

#include "direct.hpp"
#include "merge_tree.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::reconcile {

namespace {

/// Takes the changes outside of its write set out of a branch; true where there were any.
bool remove_strays(Branch& branch, std::vector<Stray>& strays) {
  if (branch.write_set.empty()) {
    return false;
  }
  const auto removed = std::erase_if(branch.changes, [&](const git::TreeChange& change) {
    const bool is_stray = !std::ranges::binary_search(branch.write_set, change.path);
    if (is_stray) {
      strays.push_back({branch.id, change.path});
    }
    return is_stray;
  });
  return removed > 0;
}

}  // namespace

git::GitProgram Setting::git() const {
  git::GitProgram git(repository);
  if (!objects.empty()) {
    git.set_environment("GIT_OBJECT_DIRECTORY", objects.string());
    git.set_environment("GIT_ALTERNATE_OBJECT_DIRECTORIES",
                        (repository.common_dir() / "objects").string());
  }
  return git;
}

Reconciled reconcile(const Setting& setting, std::span<const Branch> given) {
  Reconciled result;
  std::vector<Branch> branches(given.begin(), given.end());
  std::vector<std::size_t> trimmed;
  for (std::size_t i = 0; i < branches.size(); ++i) {
    if (remove_strays(branches[i], result.strays)) {
      trimmed.push_back(i);
    }
  }
  if (const auto changes = combine_disjoint(branches)) {
    result.tree = git::write_tree(setting.repository, setting.pack, setting.base_tree, *changes);
    return result;
  }
  const git::GitProgram git = setting.git();
  std::vector<Oid> trees;
  trees.reserve(trimmed.size());
  for (const std::size_t i : trimmed) {
    trees.push_back(
        git::write_tree(setting.repository, setting.pack, setting.base_tree, branches[i].changes));
  }
  setting.publish();
  // A branch without its strays is another commit than the one its agent made.
  for (std::size_t i = 0; i < trimmed.size(); ++i) {
    const auto commit = Oid::from_hex(git.run(
        {"commit-tree", trees[i].hex(), "-p", setting.base_commit.hex(), "-m", "without strays"}));
    branches[trimmed[i]].commit = commit.value();
  }
  merge_with_git(setting, branches, result);
  return result;
}

}  // namespace git_refactor::reconcile
