#include "direct.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_set>

namespace git_refactor::reconcile {

namespace {

std::string folded(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

/// True where two added paths would be one on a file system that folds case, or one is the other's
/// directory. Paths that only change were there before, side by side.
bool added_paths_clash(const std::vector<git::TreeChange>& changes) {
  std::unordered_set<std::string> files;
  std::unordered_set<std::string> directories;
  for (const git::TreeChange& change : changes) {
    if (change.before) {
      continue;
    }
    const std::string path = folded(change.path);
    if (!files.insert(path).second) {
      return true;
    }
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
         slash = path.rfind('/', slash - 1)) {
      directories.insert(path.substr(0, slash));
    }
  }
  return std::ranges::any_of(changes, [&](const git::TreeChange& change) {
    return directories.contains(folded(change.path));
  });
}

}  // namespace

std::optional<std::vector<git::TreeChange>> combine_disjoint(std::span<const Branch> branches) {
  std::vector<git::TreeChange> changes;
  for (const Branch& branch : branches) {
    changes.insert(changes.end(), branch.changes.begin(), branch.changes.end());
  }
  std::ranges::sort(changes, {}, &git::TreeChange::path);
  const bool has_twins =
      std::ranges::adjacent_find(changes, {}, &git::TreeChange::path) != changes.end();
  // One branch alone is its own result, whatever it deletes.
  const bool has_deletion =
      branches.size() > 1 &&
      std::ranges::any_of(changes, [](const auto& change) { return !change.after; });
  if (has_twins || has_deletion || added_paths_clash(changes)) {
    return std::nullopt;
  }
  return changes;
}

}  // namespace git_refactor::reconcile
