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
//
// Git calls the sides by what it was given, our commits' ids. Where a file cannot be at its path (a
// directory is there, say) it is recorded as "PATH~ID". Nobody can know these ids, and those of the
// commits in between differ from run to run, so such a path becomes PATH again, and in messages
// the branch's name replaces its id.

#include "merge_tree.hpp"

#include "git_refactor/base/error.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
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

[[noreturn]] void throw_unreadable() {
  throw Error(ErrorKind::git, "cannot read what git merge-tree printed");
}

Oid to_oid(std::string_view text) {
  const auto oid = Oid::from_hex(text);
  if (!oid) {
    throw_unreadable();
  }
  return *oid;
}

void replace_all(std::string& text, std::string_view old_text, std::string_view new_text) {
  for (std::size_t at = 0; (at = text.find(old_text, at)) != std::string::npos;
       at += new_text.size()) {
    text.replace(at, old_text.size(), new_text);
  }
}

ConflictKind kind_of(std::string_view type, const Conflict& conflict) {
  const auto mentions = [&](std::string_view word) { return type.find(word) != type.npos; };
  if (mentions("modify/delete")) {
    return ConflictKind::modify_delete;
  }
  if (mentions("rename")) {
    return ConflictKind::rename;
  }
  if (mentions("file/directory")) {
    return ConflictKind::directory_file;
  }
  if (mentions("distinct modes")) {
    return ConflictKind::mode;
  }
  if (mentions("contents") || mentions("binary")) {
    return conflict.stages[0] ? ConflictKind::content : ConflictKind::add_add;
  }
  return ConflictKind::other;
}

/// What git printed after the tree about one merge that conflicts.
class ConflictReader {
 public:
  /// @param branches those that are merged already, and last the one that conflicts
  ConflictReader(std::string_view output, std::string_view ours,
                 std::vector<const Branch*> branches)
      : rest_(output),
        ours_(ours),
        theirs_(branches.back()->commit.hex()),
        branches_(std::move(branches)) {}

  std::vector<Conflict> read() {
    read_stages();
    while (!rest_.empty()) {
      read_message();
    }
    std::vector<Conflict> conflicts;
    for (auto& [path, conflict] : by_path_) {
      conflict.path = path;
      if (conflict.branches.empty()) {
        conflict.branches = branches_at({path});
      }
      conflicts.push_back(std::move(conflict));
    }
    return conflicts;
  }

 private:
  void read_stages() {
    constexpr std::size_t oid_at = 7;
    constexpr std::size_t stage_at = 48;
    constexpr std::size_t path_at = 50;
    for (auto field = take_field(rest_); !field.empty(); field = take_field(rest_)) {
      if (field.size() <= path_at || field[stage_at] < '1' || field[stage_at] > '3') {
        throw_unreadable();
      }
      const auto stage = static_cast<std::size_t>(field[stage_at] - '1');
      by_path_[path_of(field.substr(path_at))].stages.at(stage) =
          ConflictStage{static_cast<std::uint32_t>(to_number(field.substr(0, 6), 8)),
                        to_oid(field.substr(oid_at, 40))};
    }
  }

  void read_message() {
    std::vector<std::string> paths;
    for (std::size_t count = to_number(take_field(rest_), 10); count > 0; --count) {
      paths.push_back(path_of(take_field(rest_)));
    }
    const std::string_view type = take_field(rest_);
    const std::string message = words_of(take_field(rest_));
    if (!type.starts_with("CONFLICT") || paths.empty()) {
      return;
    }
    // Of several paths only those with stages did not merge; the others say how it came about.
    const auto others =
        std::stable_partition(paths.begin(), paths.end(),
                              [&](const std::string& path) { return by_path_.contains(path); });
    const auto end = others == paths.begin() ? paths.begin() + 1 : others;
    for (auto path = paths.begin(); path != end; ++path) {
      Conflict& conflict = by_path_[*path];
      if (conflict.message.empty()) {  // the first message about a path is the most telling
        conflict.kind = kind_of(type, conflict);
        conflict.message = message;
        conflict.branches = branches_at(paths);
      }
    }
  }

  [[nodiscard]] std::string path_of(std::string_view path) const {
    for (const std::string_view id : {std::string_view(ours_), std::string_view(theirs_)}) {
      path = path.substr(0, path.find("~" + std::string(id)));
    }
    return std::string(path);
  }

  [[nodiscard]] std::string words_of(std::string_view message) const {
    std::string words(message.substr(0, message.find_last_not_of('\n') + 1));
    replace_all(words, ours_, "the branches before");
    replace_all(words, theirs_, branches_.back()->id);
    return words;
  }

  /// The branches that change one of the paths, and in any case the one that conflicts.
  [[nodiscard]] std::vector<std::string> branches_at(const std::vector<std::string>& paths) const {
    std::vector<std::string> ids;
    for (const Branch* branch : branches_) {
      const bool changes_one = std::ranges::any_of(paths, [&](const std::string& path) {
        return std::ranges::binary_search(branch->changes, path, {}, &git::TreeChange::path);
      });
      if (changes_one || branch == branches_.back()) {
        ids.push_back(branch->id);
      }
    }
    return ids;
  }

  std::string_view rest_;
  std::string ours_;
  std::string theirs_;
  std::vector<const Branch*> branches_;
  std::map<std::string, Conflict> by_path_;
};

}  // namespace

void merge_with_git(const Setting& setting, std::span<const Branch> branches, Reconciled& result) {
  const git::GitProgram git = setting.git();
  result.route = Route::git;
  result.tree = setting.base_tree;
  std::vector<const Branch*> merged;
  for (const Branch& branch : branches) {
    const std::string ours = git.run(
        {"commit-tree", result.tree.hex(), "-p", setting.base_commit.hex(), "-m", "merged so far"});
    const CommandResult merge =
        git.try_run({"merge-tree", "--write-tree", "-z", ours, branch.commit.hex()});
    if (merge.status != 0 && merge.status != 1) {
      throw Error(ErrorKind::git, "cannot merge " + branch.id + ": " + merge.error,
                  "git 2.38 or newer is needed to merge agents that touch the same files");
    }
    std::string_view output = merge.output;
    const Oid tree = to_oid(take_field(output));
    merged.push_back(&branch);
    if (merge.status == 0) {
      result.tree = tree;
      continue;
    }
    std::ranges::move(ConflictReader(output, ours, merged).read(),
                      std::back_inserter(result.conflicts));
    result.left_out.push_back(branch.id);
    merged.pop_back();
  }
  std::ranges::stable_sort(result.conflicts, {}, &Conflict::path);
}

}  // namespace git_refactor::reconcile
