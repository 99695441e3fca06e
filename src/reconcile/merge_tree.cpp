// Merging by `git merge-tree --write-tree -z`.
//
// Its exit status decides: 0 is a clean merge, 1 one with conflicts, anything else a failure. The
// output is the tree, then (for status 1) lines "MODE OID STAGE<TAB>PATH" of the conflicting
// stages, an empty field, and messages: the number of paths, the paths, a type such as "CONFLICT
// (contents)", and the text, each field ending in a zero byte.
//
// git 2.38 merges two commits and finds their merge base itself. Each step therefore merges the
// next branch with a commit made of the tree so far and base as its parent, whose merge base with
// any branch is base.

#include "merge_tree.hpp"

#include "git_refactor/base/error.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>
#include <utility>

namespace git_refactor::reconcile {

namespace {

std::string_view take_field(std::string_view& rest) {
  const std::string_view field = rest.substr(0, rest.find('\0'));
  rest.remove_prefix(std::min(field.size() + 1, rest.size()));
  return field;
}

std::size_t to_number(std::string_view text, int base) {
  std::size_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value, base);
  return value;
}

ConflictKind kind_of(std::string_view type) {
  const auto mentions = [&](std::string_view word) { return type.find(word) != type.npos; };
  if (mentions("add/add")) {
    return ConflictKind::add_add;
  }
  if (mentions("modify/delete")) {
    return ConflictKind::modify_delete;
  }
  if (mentions("rename")) {
    return ConflictKind::rename;
  }
  if (mentions("file/directory") || mentions("directory/file")) {
    return ConflictKind::directory_file;
  }
  if (mentions("distinct modes") || mentions("distinct types")) {
    return ConflictKind::mode;
  }
  return mentions("content") ? ConflictKind::content : ConflictKind::other;
}

/// The conflicts in what git printed after the tree.
std::vector<Conflict> parse_conflicts(std::string_view rest) {
  std::map<std::string, Conflict> by_path;
  for (std::string_view field = take_field(rest); !field.empty(); field = take_field(rest)) {
    const std::size_t tab = field.find('\t');
    const auto oid = Oid::from_hex(field.substr(7, 40));
    const std::size_t stage = to_number(field.substr(48, 1), 10);
    if (tab == std::string_view::npos || !oid || stage < 1 || stage > 3) {
      throw Error(ErrorKind::git, "cannot read what git merge-tree printed");
    }
    const std::string path(field.substr(tab + 1));
    by_path[path].stages.at(stage - 1) =
        ConflictStage{static_cast<std::uint32_t>(to_number(field.substr(0, 6), 8)), *oid};
  }
  while (!rest.empty()) {
    const std::size_t count = to_number(take_field(rest), 10);
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < count; ++i) {
      paths.emplace_back(take_field(rest));
    }
    const std::string_view type = take_field(rest);
    const std::string_view message = take_field(rest);
    if (!type.starts_with("CONFLICT")) {
      continue;
    }
    for (const std::string& path : paths) {
      Conflict& conflict = by_path[path];
      conflict.kind = kind_of(type);
      conflict.message = message.substr(0, message.find_last_not_of('\n') + 1);
    }
  }
  std::vector<Conflict> conflicts;
  for (auto& [path, conflict] : by_path) {
    conflict.path = path;
    conflicts.push_back(std::move(conflict));
  }
  return conflicts;
}

/// The branches whose changes touch a path.
std::vector<std::string> branches_at(std::span<const Branch> branches, const std::string& path) {
  std::vector<std::string> ids;
  for (const Branch& branch : branches) {
    if (std::ranges::binary_search(branch.changes, path, {}, &git::TreeChange::path)) {
      ids.push_back(branch.id);
    }
  }
  return ids;
}

Oid oid_in(std::string_view text) {
  const auto oid = Oid::from_hex(text.substr(0, 40));
  if (!oid) {
    throw Error(ErrorKind::git, "cannot read what git merge-tree printed");
  }
  return *oid;
}

}  // namespace

void merge_with_git(const Setting& setting, std::span<const Branch> branches, Reconciled& result) {
  const git::GitProgram git(setting.repository);
  result.route = Route::git;
  result.tree = setting.base_tree;
  for (std::size_t i = 0; i < branches.size(); ++i) {
    const std::string ours = git.run(
        {"commit-tree", result.tree.hex(), "-p", setting.base_commit.hex(), "-m", "merged so far"});
    const CommandResult merge =
        git.try_run({"merge-tree", "--write-tree", "-z", ours, branches[i].commit.hex()});
    if (merge.status != 0 && merge.status != 1) {
      throw Error(ErrorKind::git, "cannot merge " + branches[i].id + ": " + merge.error,
                  "git 2.38 or newer is needed to merge agents that touch the same files");
    }
    std::string_view rest = merge.output;
    const Oid tree = oid_in(take_field(rest));
    if (merge.status == 0) {
      result.tree = tree;
      continue;
    }
    result.left_out.push_back(branches[i].id);
    for (Conflict& conflict : parse_conflicts(rest)) {
      conflict.branches = branches_at(branches.subspan(0, i + 1), conflict.path);
      result.conflicts.push_back(std::move(conflict));
    }
  }
  std::ranges::stable_sort(result.conflicts, {}, &Conflict::path);
}

}  // namespace git_refactor::reconcile
