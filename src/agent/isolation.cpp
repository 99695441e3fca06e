#include "git_refactor/agent/isolation.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/rollback.hpp"
#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/git/ref_transaction.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <exception>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace git_refactor::agent {

namespace {

/// In a run's directory of worktrees; no agent can be called so.
constexpr const char* state_name = ".state";

/// True where a directory made in `parent` can be renamed from into `work_dir`.
bool can_hold_worktrees(const std::filesystem::path& parent,
                        const std::filesystem::path& work_dir) {
  struct stat one {};

  struct stat other {};

  return ::stat(parent.c_str(), &one) == 0 && ::stat(work_dir.c_str(), &other) == 0 &&
         one.st_dev == other.st_dev && ::access(parent.c_str(), W_OK | X_OK) == 0;
}

/// Where a worktree is by its record; nothing where that is not a place this run would use.
std::optional<std::filesystem::path> recorded_directory(const std::filesystem::path& record,
                                                        const RunPlaces& places,
                                                        const std::string& agent) {
  const std::string text = read_file(record / "gitdir").value_or("");
  auto directory = std::filesystem::path(text.substr(0, text.find('\n'))).parent_path();
  const bool is_ours =
      directory.filename() == agent && directory.parent_path().filename() == places.run;
  return is_ours ? std::optional(std::move(directory)) : std::nullopt;
}

/// The agents of a run that left a record or a directory of a worktree, and where that is: not
/// always where `places` has them, for the run may have been started from another worktree, or
/// under another configuration.
std::map<std::string, std::filesystem::path> remaining_worktrees(const git::Repository& repository,
                                                                 const RunPlaces& places) {
  std::map<std::string, std::filesystem::path> worktrees;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(places.worktrees, none)) {
    if (entry.path().filename() != state_name) {
      worktrees[entry.path().filename().string()] = entry.path();
    }
  }
  const std::string prefix = places.worktree_name("");
  for (const auto& entry :
       std::filesystem::directory_iterator(repository.common_dir() / "worktrees", none)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(prefix)) {
      const std::string agent = name.substr(prefix.size());
      worktrees[agent] =
          recorded_directory(entry.path(), places, agent).value_or(places.worktrees / agent);
    }
  }
  return worktrees;
}

void remove_if_empty(const std::filesystem::path& directory) {
  std::error_code ignored;
  std::filesystem::remove(directory, ignored);
}

/// An action for a rollback. What it cannot undo is left to `git refactor clean`.
std::function<void()> as_far_as_possible(std::function<void()> action) {
  return [action = std::move(action)] {
    try {
      action();
    } catch (const std::exception&) {  // NOLINT(bugprone-empty-catch): nothing can be done
    }
  };
}

void create_refs(const git::Repository& repository, const RunPlaces& places, const Oid& base,
                 const std::vector<std::string>& refs, Rollback& rollback) {
  git::RefTransaction creation(git::GitProgram(repository), "refactor: start " + places.run);
  git::RefTransaction removal(git::GitProgram(repository), "refactor: remove " + places.run);
  for (const std::string& ref : refs) {
    creation.create(ref, base);
    removal.remove(ref);
  }
  creation.commit();
  rollback.arm(as_far_as_possible([removal]() mutable { removal.commit(); }));
}

void create_run_directory(const RunPlaces& places, Rollback& rollback) {
  const auto root = places.worktrees.parent_path();
  std::error_code error;
  if (std::filesystem::create_directories(root, error)) {
    rollback.arm([root] { remove_if_empty(root); });
  }
  if (!error && !std::filesystem::create_directory(places.worktrees, error) && !error) {
    error = std::make_error_code(std::errc::file_exists);
  }
  if (error) {
    throw Error(ErrorKind::io,
                "cannot create " + places.worktrees.string() + ": " + error.message(),
                "refactor.worktreeDir names another place for worktrees");
  }
  rollback.arm([directory = places.worktrees] { remove_if_empty(directory); });
}

}  // namespace

RunPlaces RunPlaces::of(const git::Repository& repository, const std::string& run) {
  const std::filesystem::path home = repository.work_dir().value_or(repository.common_dir());
  std::filesystem::path root = home.string() + ".refactor";
  if (const auto configured = repository.config_path("refactor.worktreeDir")) {
    root = home / *configured;
  } else if (!can_hold_worktrees(root.parent_path(), home)) {
    root = repository.common_dir() / "refactor" / "worktrees";
  }
  return {run, root / run};
}

std::vector<git::LinkedWorktree> isolate(const git::Repository& repository, const RunPlaces& places,
                                         const Oid& base, const std::vector<std::string>& agents) {
  Rollback rollback;
  create_refs(repository, places, base, {places.ref("base")}, rollback);
  create_run_directory(places, rollback);
  auto worktrees = isolate_more(repository, places, base, agents);
  rollback.dismiss();
  return worktrees;
}

std::vector<git::LinkedWorktree> isolate_more(const git::Repository& repository,
                                              const RunPlaces& places, const Oid& base,
                                              const std::vector<std::string>& agents) {
  Rollback rollback;
  std::vector<std::string> refs;
  refs.reserve(agents.size());
  for (const std::string& agent : agents) {
    refs.push_back(places.branch_ref(agent));
  }
  create_refs(repository, places, base, refs, rollback);
  std::vector<git::LinkedWorktree> worktrees;
  worktrees.reserve(agents.size());
  for (const std::string& agent : agents) {
    worktrees.push_back(git::create_worktree(
        repository, places.worktree_name(agent), places.worktrees / agent, places.branch_ref(agent),
        "git refactor run " + places.run + ", pid " + std::to_string(::getpid())));
    rollback.arm(as_far_as_possible([&repository, made = worktrees.back()] {
      git::remove_worktree(repository, made.name, made.directory);
    }));
  }
  rollback.dismiss();
  return worktrees;
}

std::vector<std::string> remove_isolation(const git::Repository& repository,
                                          const RunPlaces& places, Remains remains) {
  std::vector<std::string> removed;
  const auto worktrees = remaining_worktrees(repository, places);
  // Unlinking thousands of files, and large indexes, is work for all cores; the records go
  // afterwards, one by one.
  std::vector<std::filesystem::path> directories;
  directories.reserve(2 * worktrees.size());
  for (const auto& [agent, directory] : worktrees) {
    directories.push_back(directory);
    directories.push_back(repository.common_dir() / "worktrees" / places.worktree_name(agent) /
                          "index");
  }
  parallel_for(available_cores(), directories.size(), 1, {},
               [&](unsigned, std::size_t index) { remove_tree(directories[index]); });
  std::set<std::filesystem::path> run_directories{places.worktrees};
  for (const auto& [agent, directory] : worktrees) {
    git::remove_worktree(repository, places.worktree_name(agent), directory);
    run_directories.insert(directory.parent_path());
    removed.push_back("removed worktree " + directory.string());
  }
  const auto named_root = repository.config_path("refactor.worktreeDir");
  for (const auto& directory : run_directories) {
    remove_tree(directory / state_name);
    remove_if_empty(directory);
    if (!named_root) {  // one that the user named is the user's
      remove_if_empty(directory.parent_path());
    }
  }
  const git::GitProgram git(repository);
  git::RefTransaction transaction(git, "refactor: remove " + places.run);
  std::vector<std::string> prefixes{places.branch_ref("")};
  if (remains == Remains::nothing) {
    prefixes.push_back(places.ref(""));
  }
  for (const std::string& prefix : prefixes) {
    for (const auto& [ref, oid] : git::list_refs(git, prefix)) {
      transaction.remove(ref);
      removed.push_back("removed " + ref);
    }
  }
  transaction.commit();
  return removed;
}

std::vector<std::string> list_isolation(const git::Repository& repository,
                                        const RunPlaces& places) {
  std::vector<std::string> found;
  for (const auto& [agent, directory] : remaining_worktrees(repository, places)) {
    found.push_back("worktree " + directory.string());
  }
  for (const auto& [ref, oid] :
       git::list_refs(git::GitProgram(repository), places.branch_ref(""))) {
    found.push_back("branch " + ref.substr(std::string_view("refs/heads/").size()));
  }
  return found;
}

}  // namespace git_refactor::agent
