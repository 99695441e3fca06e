#include "git_refactor/agent/isolation.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/rollback.hpp"
#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/git/ref_transaction.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>
#include <system_error>

namespace git_refactor::agent {

namespace {

/// True where a directory made in `parent` can be renamed from into `work_dir`.
bool can_hold_worktrees(const std::filesystem::path& parent,
                        const std::filesystem::path& work_dir) {
  struct stat one {};

  struct stat other {};

  return ::stat(parent.c_str(), &one) == 0 && ::stat(work_dir.c_str(), &other) == 0 &&
         one.st_dev == other.st_dev && ::access(parent.c_str(), W_OK | X_OK) == 0;
}

/// The agents of a run that left something: from worktree records, branches and directories.
std::vector<std::string> remaining_agents(const git::Repository& repository,
                                          const RunPlaces& places) {
  std::vector<std::string> agents;
  const std::string prefix = places.worktree_name("");
  std::error_code none;
  for (const auto& entry :
       std::filesystem::directory_iterator(repository.common_dir() / "worktrees", none)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(prefix)) {
      agents.push_back(name.substr(prefix.size()));
    }
  }
  for (const auto& entry : std::filesystem::directory_iterator(places.worktrees, none)) {
    agents.push_back(entry.path().filename().string());
  }
  std::ranges::sort(agents);
  agents.erase(std::unique(agents.begin(), agents.end()), agents.end());
  return agents;
}

void remove_if_empty(const std::filesystem::path& directory) {
  std::error_code ignored;
  std::filesystem::remove(directory, ignored);
}

}  // namespace

RunPlaces RunPlaces::of(const git::Repository& repository, const std::string& run) {
  const std::filesystem::path home = repository.work_dir().value_or(repository.common_dir());
  std::filesystem::path root = home.string() + ".refactor";
  if (const auto configured = repository.config("refactor.worktreeDir")) {
    root = home / *configured;
  } else if (!can_hold_worktrees(root.parent_path(), home)) {
    root = repository.common_dir() / "refactor" / "worktrees";
  }
  return {run, root / run};
}

std::vector<git::LinkedWorktree> isolate(const git::Repository& repository, const RunPlaces& places,
                                         const Oid& base, const std::vector<std::string>& agents) {
  Rollback rollback;
  rollback.arm([&] { remove_isolation(repository, places, Remains::nothing); });
  git::RefTransaction transaction(git::GitProgram(repository), "refactor: start " + places.run);
  transaction.create(places.ref("base"), base);
  for (const std::string& agent : agents) {
    transaction.create(places.branch_ref(agent), base);
  }
  transaction.commit();
  std::error_code error;
  std::filesystem::create_directories(places.worktrees, error);
  if (error) {
    throw Error(ErrorKind::io,
                "cannot create " + places.worktrees.string() + ": " + error.message(),
                "refactor.worktreeDir names another place for worktrees");
  }
  std::vector<git::LinkedWorktree> worktrees;
  worktrees.reserve(agents.size());
  for (const std::string& agent : agents) {
    worktrees.push_back(git::create_worktree(
        repository, places.worktree_name(agent), places.worktrees / agent, places.branch_ref(agent),
        "git refactor run " + places.run + ", pid " + std::to_string(::getpid())));
  }
  rollback.dismiss();
  return worktrees;
}

std::vector<std::string> remove_isolation(const git::Repository& repository,
                                          const RunPlaces& places, Remains remains) {
  std::vector<std::string> removed;
  const auto agents = remaining_agents(repository, places);
  // Unlinking thousands of files is work for all cores; the records go afterwards, one by one.
  parallel_for(available_cores(), agents.size(), 1, {}, [&](unsigned, std::size_t index) {
    std::error_code ignored;
    std::filesystem::remove_all(places.worktrees / agents[index], ignored);
  });
  for (const std::string& agent : agents) {
    git::remove_worktree(repository, places.worktree_name(agent), places.worktrees / agent);
    removed.push_back("removed worktree " + (places.worktrees / agent).string());
  }
  remove_if_empty(places.worktrees);
  remove_if_empty(places.worktrees.parent_path());
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
  for (const std::string& agent : remaining_agents(repository, places)) {
    found.push_back("worktree " + (places.worktrees / agent).string());
  }
  for (const auto& [ref, oid] :
       git::list_refs(git::GitProgram(repository), places.branch_ref(""))) {
    found.push_back("branch " + ref.substr(std::string_view("refs/heads/").size()));
  }
  return found;
}

}  // namespace git_refactor::agent
