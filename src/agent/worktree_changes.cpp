// What an agent left, as changes to base. An overlay's upper directory has only what the agent
// touched, so its entries are turned into the state of some paths, in the order of their names,
// which puts a directory before what is in it:
//
//   upper directory         base          state of paths
//   d        opaque         d/a, d/b      d/a, d/b: gone
//   d/a      file                         d/a: this file
//   e        whiteout       e/x, e/y      e/x, e/y: gone
//   f        file           f/z           f/z: gone, f: this file
//
// Of these, what git ignores and nobody tracks is dropped, the rest is hashed, and what is as base
// has it (a file only touched) is dropped too. Other worktrees are read by `git add --all`.

#include "worktree_changes.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/git/index_file.hpp"
#include "git_refactor/git/sha1.hpp"

#include "checkout.hpp"
#include "git_view.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace git_refactor::agent {

namespace {

constexpr auto regular_mode = static_cast<std::uint32_t>(git::FileMode::regular);
constexpr auto executable_mode = static_cast<std::uint32_t>(git::FileMode::executable);
constexpr auto symlink_mode = static_cast<std::uint32_t>(git::FileMode::symlink);
constexpr auto submodule_mode = static_cast<std::uint32_t>(git::FileMode::submodule);

bool is_submodule(const std::optional<git::TreeFile>& file) {
  return file && file->mode == submodule_mode;
}

class OverlayChanges {
 public:
  OverlayChanges(const git::Repository& repository, const Workspace& workspace,
                 const AgentWorktree& worktree, const std::optional<Oid>& own_tree)
      : repository_(repository), workspace_(workspace), worktree_(worktree) {
    if (own_tree) {
      own_ = git::diff_trees(repository, workspace.base_tree, *own_tree);
    }
  }

  WorktreeChanges read() {
    for (const UpperEntry& entry : read_upper(worktree_.worktree.directory)) {
      take(entry);
    }
    if (is_deleted()) {
      result_.is_deleted = true;
      result_.changes = std::move(own_);
      return std::move(result_);
    }
    drop_ignored();
    hash();
    take_submodules();
    for (auto& [path, file] : states_) {
      const git::ListedFile* base = find_file(workspace_.base_files, path);
      const auto before = base != nullptr ? std::optional(base->file) : std::nullopt;
      if (before != file) {
        result_.changes.push_back({path, before, file});
      }
    }
    return std::move(result_);
  }

 private:
  void take(const UpperEntry& entry) {
    if (!inside_.empty() && entry.path.starts_with(inside_)) {
      return;
    }
    const git::ListedFile* base = find_file(workspace_.base_files, entry.path);
    const bool is_directory = entry.kind == UpperKind::directory || entry.kind == UpperKind::opaque;
    if (is_directory && base != nullptr && base->file.mode == submodule_mode) {
      inside_ = entry.path + '/';  // another repository's files
      return;
    }
    if (entry.kind != UpperKind::directory) {
      delete_below(entry.path);
    }
    if (base != nullptr) {
      states_[entry.path] = std::nullopt;
    }
    if (entry.kind == UpperKind::other) {
      result_.skipped.push_back(entry.path);
    } else if (entry.kind == UpperKind::symlink || entry.kind == UpperKind::file) {
      found_.emplace(entry.path, entry);
    }
  }

  void delete_below(const std::string& directory) {
    const std::string prefix = directory + '/';
    auto file = std::ranges::lower_bound(workspace_.base_files, prefix, {}, &git::ListedFile::path);
    for (; file != workspace_.base_files.end() && file->path.starts_with(prefix); ++file) {
      states_[file->path] = std::nullopt;
    }
  }

  /// True where an agent removed all there was, `.git` too: that says nothing about the files.
  [[nodiscard]] bool is_deleted() const {
    struct stat status {};

    return ::lstat((worktree_.worktree.directory / ".git").c_str(), &status) != 0 &&
           found_.empty() && states_.size() == workspace_.base_files.size() &&
           !workspace_.base_files.empty();
  }

  [[nodiscard]] bool is_tracked(const std::string& path) const {
    const auto own = std::ranges::lower_bound(own_, path, {}, &git::TreeChange::path);
    return find_file(workspace_.base_files, path) != nullptr ||
           (own != own_.end() && own->path == path && own->after);
  }

  GitView& view() {
    if (!view_) {
      view_.emplace(repository_, workspace_.base_files, worktree_.worktree.directory,
                    worktree_.state / "view");
    }
    return *view_;
  }

  void drop_ignored() {
    std::vector<std::string> untracked;
    for (const auto& [path, entry] : found_) {
      if (!is_tracked(path)) {
        untracked.push_back(path);
      }
    }
    if (untracked.empty()) {
      return;
    }
    const std::set<std::string> ignored = view().ignored(untracked);
    if (ignored.empty()) {
      return;
    }
    // What was added with --force is tracked by the agent's index alone.
    const auto index = read_index();
    for (const std::string& path : ignored) {
      if (!index || index->find(path) == nullptr) {
        found_.erase(path);
      }
    }
  }

  /// The agent's index, unless it has made that unreadable.
  [[nodiscard]] std::optional<git::IndexFile> read_index() const {
    try {
      return git::IndexFile::read(worktree_.worktree.git_dir / "index");
    } catch (const Error&) {
      return std::nullopt;
    }
  }

  void hash() {
    std::vector<std::filesystem::path> attributes;
    for (const auto& [path, entry] : found_) {
      if (std::filesystem::path(path).filename() == ".gitattributes") {
        attributes.push_back(worktree_.worktree.directory / path);
      }
    }
    const bool by_git =
        !found_.empty() && may_convert(repository_, workspace_.base_files, attributes);
    std::vector<std::string> left_to_git;
    for (const auto& [path, entry] : found_) {
      const auto file = worktree_.worktree.directory / path;
      if (entry.kind == UpperKind::symlink) {
        const std::string target = std::filesystem::read_symlink(file).string();
        states_[path] = {symlink_mode, workspace_.pack->add(git::ObjectType::blob, target)};
      } else if (!make_readable(file)) {
        result_.skipped.push_back(path);
      } else if (by_git) {
        left_to_git.push_back(path);
      } else {
        store(path, file);
      }
    }
    if (!left_to_git.empty()) {
      const std::vector<Oid> ids = view().store(left_to_git);
      auto id = ids.begin();
      for (const std::string& path : left_to_git) {
        states_[path] = {mode_of(path), *id++};
      }
    }
  }

  void store(const std::string& path, const std::filesystem::path& file) {
    const auto content = read_file(file);
    if (!content) {
      throw Error(ErrorKind::io, "cannot read " + file.string() + ": it is gone");
    }
    const git::ListedFile* base = find_file(workspace_.base_files, path);
    const git::TreeFile now{mode_of(path), git::object_id("blob", *content)};
    states_[path] = now;
    // A file that was only touched adds nothing to the pack.
    if (base == nullptr || base->file.blob != now.blob) {
      workspace_.pack->add(git::ObjectType::blob, *content);
    }
  }

  static bool make_readable(const std::filesystem::path& file) {
    return ::access(file.c_str(), R_OK) == 0;
  }

  [[nodiscard]] std::uint32_t mode_of(const std::string& path) {
    if (!trusts_modes_) {
      trusts_modes_ = repository_.config_bool("core.fileMode").value_or(true);
    }
    const git::ListedFile* base = find_file(workspace_.base_files, path);
    const bool has_mode =
        base != nullptr && (base->file.mode == regular_mode || base->file.mode == executable_mode);
    if (!*trusts_modes_) {
      return has_mode ? base->file.mode : regular_mode;
    }
    return found_.at(path).is_executable ? executable_mode : regular_mode;
  }

  /// Submodules are moved by commits alone: their files are not ours.
  void take_submodules() {
    for (const git::TreeChange& change : own_) {
      if (is_submodule(change.after)) {
        states_[change.path] = change.after;
      }
    }
  }

  const git::Repository& repository_;
  const Workspace& workspace_;
  const AgentWorktree& worktree_;
  std::vector<git::TreeChange> own_;
  std::map<std::string, std::optional<git::TreeFile>> states_;
  std::map<std::string, UpperEntry> found_;
  std::string inside_;
  std::optional<bool> trusts_modes_;
  std::optional<GitView> view_;
  WorktreeChanges result_;
};

/// The index of the worktree, or, where an agent has spoilt it, the one it began with and what it
/// committed, as a copy that `git` works on.
void choose_index(const git::GitProgram& git, const AgentWorktree& worktree,
                  const std::filesystem::path& copy, const std::optional<Oid>& own_tree) {
  const auto copy_from = [&](const std::filesystem::path& from) {
    std::error_code error;
    std::filesystem::remove(copy.string() + ".lock", error);
    std::filesystem::copy_file(from, copy, std::filesystem::copy_options::overwrite_existing,
                               error);
    return !error;
  };
  if (copy_from(worktree.worktree.git_dir / "index") &&
      git.try_run({"ls-files", "--stage", "--", "no/such/path"}).status == 0) {
    return;
  }
  if (!copy_from(worktree.state / "index")) {
    throw Error(ErrorKind::io, "cannot copy " + (worktree.state / "index").string());
  }
  if (own_tree) {
    (void)git.run({"read-tree", "-m", own_tree->hex()});
  }
}

WorktreeChanges full_changes(const git::Repository& repository, const Workspace& workspace,
                             const AgentWorktree& worktree, const std::optional<Oid>& own_tree) {
  const auto& directory = worktree.worktree.directory;
  std::error_code none;
  WorktreeChanges result;
  if (std::filesystem::is_empty(directory, none) || none) {
    result.is_deleted = true;
    if (own_tree) {
      result.changes = git::diff_trees(repository, workspace.base_tree, *own_tree);
    }
    return result;
  }
  const auto index = worktree.state / "collected-index";
  const git::GitProgram git = git_on(repository, repository.common_dir(), directory, index);
  choose_index(git, worktree, index, own_tree);
  // Its status is 1 where a file cannot be read, and the others are added all the same.
  (void)git.try_run({"-c", "core.safecrlf=false", "-c", "core.fsmonitor=false", "-c",
                     "core.untrackedCache=false", "-c", "advice.addEmbeddedRepo=false", "add",
                     "--all", "--ignore-errors", "."});
  const auto tree = Oid::from_hex(git.run({"write-tree"}));
  if (!tree) {
    throw Error(ErrorKind::git, "cannot read what git wrote: no tree");
  }
  repository.refresh_objects();
  result.changes = git::diff_trees(repository, workspace.base_tree, *tree);
  // A repository inside the worktree is not a submodule that anybody asked for.
  std::erase_if(result.changes, [&](const git::TreeChange& change) {
    const bool is_nested = is_submodule(change.after) && !is_submodule(change.before);
    if (is_nested) {
      result.skipped.push_back(change.path);
    }
    return is_nested;
  });
  return result;
}

}  // namespace

WorktreeChanges read_changes(const git::Repository& repository, const Workspace& workspace,
                             const AgentWorktree& worktree, const std::optional<Oid>& own_tree) {
  if (worktree.checkout != Checkout::overlay) {
    return full_changes(repository, workspace, worktree, own_tree);
  }
  return OverlayChanges(repository, workspace, worktree, own_tree).read();
}

}  // namespace git_refactor::agent
