#include "git_refactor/agent/overlay.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/temp_dir.hpp"
#include "git_refactor/base/text.hpp"
#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/git/ref_transaction.hpp"
#include "git_refactor/git/tree_writer.hpp"

#include "checkout.hpp"

#include <unistd.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace git_refactor::agent {

namespace {

void make_directories(const std::filesystem::path& directory) {
  std::error_code error;
  std::filesystem::create_directories(directory, error);
  if (error) {
    throw Error(ErrorKind::io, "cannot create " + directory.string() + ": " + error.message());
  }
}

void replace_file(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::error_code error;
  std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, error);
  if (error) {
    throw Error(ErrorKind::io, "cannot copy " + from.string() + ": " + error.message());
  }
}

/// The index that a worktree begins with.
std::filesystem::path first_index(const AgentWorktree& worktree) {
  return worktree.checkout == Checkout::overlay ? worktree.lower.back().parent_path() / "index"
                                                : worktree.state / "index";
}

std::filesystem::path state_of(const git::LinkedWorktree& worktree) {
  return RunPlaces{"", worktree.directory.parent_path()}.state(
      worktree.directory.filename().string());
}

bool is_below(const std::filesystem::path& path, const std::filesystem::path& directory) {
  const auto [end, ignored] = std::ranges::mismatch(directory, path);
  return end == directory.end();
}

/// The working trees of the repository that no agent has.
std::set<std::filesystem::path> user_trees(const git::Repository& repository,
                                           const std::filesystem::path& root) {
  std::set<std::filesystem::path> trees;
  const auto add = [&](const std::filesystem::path& tree) {
    std::error_code none;
    const auto canonical = std::filesystem::canonical(tree, none);
    if (!none && std::filesystem::is_directory(canonical) && !is_below(canonical, root)) {
      trees.insert(canonical);
    }
  };
  if (const auto here = repository.work_dir()) {
    add(*here);
  }
  const auto common = std::filesystem::canonical(repository.common_dir());
  if (common.filename() == ".git") {
    add(common.parent_path());
  }
  std::error_code none;
  for (const auto& record : std::filesystem::directory_iterator(common / "worktrees", none)) {
    const std::string text = read_file(record.path() / "gitdir").value_or("");
    add(std::filesystem::path(text.substr(0, text.find('\n'))).parent_path());
  }
  return trees;
}

/// A `gc.pid` that keeps `git gc` away though it cannot see our process from its PID namespace: it
/// believes a lock that another machine holds.
std::filesystem::path foreign_gc_lock(const AgentWorktree& worktree) {
  make_directories(worktree.state);
  auto path = worktree.state / "gc.pid";
  write_file_atomically(path, std::to_string(::getpid()) + " git-refactor\n");
  return path;
}

/// Makes every kind of mount below an empty directory; what the kernel says where it cannot.
std::optional<std::string> try_overlay(const std::filesystem::path& directory) {
  const auto tree = directory / "tree";
  for (const auto& each : {tree, directory / "lower", directory / "work"}) {
    make_directories(each);
  }
  SupervisedCommand command;
  command.arguments = {"true"};
  command.environment = {"PATH=/usr/local/bin:/usr/bin:/bin"};
  command.log = directory / "log";
  using Kind = MountStep::Kind;
  command.mounts = {{Kind::overlay, tree, {}, {directory / "lower"}, tree, directory / "work"},
                    {Kind::read_only, directory, {}, {}, {}, {}},
                    {Kind::writable, tree, {}, {}, {}, {}}};
  const SupervisedResult result = supervise(command, {});
  remove_tree(directory / "work");  // which overlayfs leaves without permissions
  return result.succeeded() ? std::nullopt
                            : std::optional("the kernel refuses overlays there: " + result.failure);
}

}  // namespace

std::optional<std::string> why_no_overlay(const std::filesystem::path& directory) {
  if (why_no_namespaces()) {
    return why_no_namespaces();
  }
  try {
    std::error_code none;
    auto existing = std::filesystem::absolute(directory);
    while (!std::filesystem::is_directory(existing, none) && existing.has_relative_path()) {
      existing = existing.parent_path();
    }
    const TempDir trial(existing);
    return try_overlay(trial.path());
  } catch (const Error& error) {
    return error.what();
  }
}

AgentWorktree overlay_worktree(const git::LinkedWorktree& worktree, const Pristine& pristine,
                               std::span<const std::filesystem::path> further_lower) {
  AgentWorktree result{worktree, Checkout::overlay, {}, state_of(worktree)};
  result.lower.assign(further_lower.begin(), further_lower.end());
  result.lower.push_back(pristine.directory());
  make_directories(result.state);
  replace_file(pristine.index(), worktree.git_dir / "index");
  return result;
}

namespace {

git::GitProgram git_in(const git::Repository& repository, const git::LinkedWorktree& worktree) {
  return git_on(repository, worktree.git_dir, worktree.directory, worktree.git_dir / "index");
}

}  // namespace

AgentWorktree sparse_worktree(const git::Repository& repository,
                              const git::LinkedWorktree& worktree, const Oid& commit,
                              std::vector<std::string> files) {
  AgentWorktree result{worktree, Checkout::sparse, {}, state_of(worktree), std::move(files)};
  make_directories(result.state);
  const git::GitProgram git = git_in(repository, worktree);
  read_tree(git, commit, Writes::index);
  std::string present;
  std::string absent;
  for (const git::ListedFile& file : git::list_files(repository, repository.tree_of(commit))) {
    (std::ranges::binary_search(result.files, file.path) ? present : absent) += file.path + '\0';
  }
  (void)git.run({"update-index", "-z", "--skip-worktree", "--stdin"}, absent);
  (void)git.run({"checkout-index", "-q", "-u", "-z", "--stdin"}, present);
  replace_file(worktree.git_dir / "index", result.state / "index");
  return result;
}

AgentWorktree full_worktree(const git::Repository& repository, const git::LinkedWorktree& worktree,
                            const Oid& commit) {
  AgentWorktree result{worktree, Checkout::full, {}, state_of(worktree), {}};
  make_directories(result.state);
  read_tree(git_in(repository, worktree), commit, Writes::files);
  replace_file(worktree.git_dir / "index", result.state / "index");
  return result;
}

void reset_worktree(const git::Repository& repository, const AgentWorktree& worktree,
                    const std::string& branch_ref, const Oid& commit) {
  const git::LinkedWorktree& linked = worktree.worktree;
  for (const char* name : {"index.lock", "HEAD.lock", "MERGE_HEAD", "CHERRY_PICK_HEAD",
                           "REVERT_HEAD", "AUTO_MERGE", "rebase-merge", "rebase-apply"}) {
    remove_tree(linked.git_dir / name);
  }
  make_directories(linked.git_dir);
  write_file_atomically(linked.git_dir / "HEAD", "ref: " + branch_ref + "\n");
  write_file_atomically(linked.git_dir / "commondir", "../..\n");
  write_file_atomically(linked.git_dir / "gitdir", (linked.directory / ".git").string() + "\n");
  git::RefTransaction transaction(git::GitProgram(repository), "refactor: try again");
  const auto branch = repository.find_ref(branch_ref);
  if (branch && *branch != commit) {
    transaction.update(branch_ref, commit, *branch);
  } else if (!branch) {
    transaction.create(branch_ref, commit);
  }
  transaction.commit();
  remove_tree(linked.directory);
  make_directories(linked.directory);
  write_file_atomically(linked.directory / ".git", "gitdir: " + linked.git_dir.string() + "\n");
  if (worktree.checkout == Checkout::overlay) {
    replace_file(first_index(worktree), linked.git_dir / "index");
  } else {
    worktree.checkout == Checkout::full
        ? full_worktree(repository, linked, commit)
        : sparse_worktree(repository, linked, commit, worktree.files);
  }
}

std::vector<MountStep> agent_mounts(const git::Repository& repository, const RunPlaces& places,
                                    const AgentWorktree& worktree) {
  if (why_no_namespaces()) {
    return {};
  }
  using Kind = MountStep::Kind;
  std::vector<MountStep> steps;
  const auto add = [&](Kind kind, const std::filesystem::path& path) {
    std::error_code none;
    if (std::filesystem::exists(path, none)) {
      steps.push_back({kind, path, {}, {}, {}, {}});
    }
  };
  const auto& directory = worktree.worktree.directory;
  if (worktree.checkout == Checkout::overlay) {
    // An overlay that is never flushed marks its work directory, so that none uses it again after a
    // crash. Here what may be lost by one is lost with its run.
    remove_tree(worktree.state / "work");
    make_directories(worktree.state / "work");
    steps.push_back(
        {Kind::overlay, directory, {}, worktree.lower, directory, worktree.state / "work"});
  }
  for (const auto& tree : user_trees(repository, places.root())) {
    add(Kind::read_only, tree);
  }
  const auto common = std::filesystem::canonical(repository.common_dir());
  add(Kind::writable, common);
  for (const char* name : {"index", "HEAD", "logs/HEAD", "config", "config.worktree", "hooks",
                           "refactor", "worktrees"}) {
    add(Kind::read_only, common / name);
  }
  if (std::filesystem::exists(common / "gc.pid")) {
    steps.push_back({Kind::read_only, common / "gc.pid", foreign_gc_lock(worktree), {}, {}, {}});
  }
  add(Kind::writable, worktree.worktree.git_dir);
  add(Kind::read_only, places.root());
  add(Kind::writable, directory);
  return steps;
}

std::optional<std::filesystem::path> included_layer(const git::Repository& repository,
                                                    const std::filesystem::path& directory) {
  const auto tree = repository.work_dir();
  std::error_code none;
  if (!tree || !std::filesystem::exists(*tree / ".worktreeinclude", none)) {
    return std::nullopt;
  }
  const git::GitProgram git(repository);
  const auto list = [&](const std::string& patterns) {
    const std::string text = git.run({"ls-files", "-z", "--others", "--ignored", patterns});
    const auto paths = split(text, '\0');
    return std::set<std::string>(paths.begin(), paths.end());
  };
  const auto ignored = list("--exclude-standard");
  bool is_empty = true;
  for (const std::string& path : list("--exclude-from=" + (*tree / ".worktreeinclude").string())) {
    const bool is_file = ignored.contains(path) && !path.ends_with('/');  // else: a repository
    if (!is_file) {
      continue;
    }
    is_empty = false;
    const auto target = directory / path;
    make_directories(target.parent_path());
    std::error_code error;
    std::filesystem::remove(target, error);
    if (::link((*tree / path).c_str(), target.c_str()) != 0) {
      std::filesystem::copy(*tree / path, target, std::filesystem::copy_options::copy_symlinks,
                            error);
      if (error) {
        throw Error(ErrorKind::io, "cannot copy " + path + ": " + error.message());
      }
    }
  }
  return is_empty ? std::nullopt : std::optional(directory);
}

}  // namespace git_refactor::agent
