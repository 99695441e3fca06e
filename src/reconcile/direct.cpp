#include "direct.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

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

/// The first part of a path; empty for a file of the root.
std::string_view top_of(std::string_view path) {
  const std::size_t slash = path.find('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

/// True where a branch adds a file near one that another branch deletes: that one's directory may
/// have been renamed, and then git moves the added file as well.
bool may_follow_renamed_directory(std::span<const Branch> branches) {
  std::vector<std::set<std::string_view>> added(branches.size());
  for (std::size_t i = 0; i < branches.size(); ++i) {
    for (const git::TreeChange& change : branches[i].changes) {
      if (!change.before) {
        added[i].insert(top_of(change.path));
      }
    }
  }
  for (std::size_t i = 0; i < branches.size(); ++i) {
    for (const git::TreeChange& change : branches[i].changes) {
      const std::string_view top = top_of(change.path);
      for (std::size_t other = 0; !change.after && other < branches.size(); ++other) {
        const bool is_near = top.empty() ? !added[other].empty() : added[other].contains(top);
        if (other != i && is_near) {
          return true;
        }
      }
    }
  }
  return false;
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
  if (has_twins || may_follow_renamed_directory(branches) || added_paths_clash(changes)) {
    return std::nullopt;
  }
  return changes;
}

}  // namespace git_refactor::reconcile
