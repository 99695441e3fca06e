#pragma once

#include "git_refactor/git/linked_worktree.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace git_refactor::agent {

/// Where the worktrees, branches and refs of a run are.
struct RunPlaces {
  std::string run;
  std::filesystem::path worktrees;  ///< directory that holds one directory an agent

  /// Below `refactor.worktreeDir`, else beside the repository as `REPOSITORY.refactor`, else, where
  /// that is another file system or cannot be written, inside the git directory.
  static RunPlaces of(const git::Repository& repository, const std::string& run);

  [[nodiscard]] std::string ref(const std::string& name) const {
    return "refs/refactor/" + run + "/" + name;
  }

  [[nodiscard]] std::string agent_ref(const std::string& agent) const {
    return ref("agent/" + agent);
  }

  [[nodiscard]] std::string branch_ref(const std::string& agent) const {
    return "refs/heads/refactor/" + run + "/" + agent;
  }

  [[nodiscard]] std::string worktree_name(const std::string& agent) const {
    return "refactor-" + run + "-" + agent;
  }
};

/// Makes a branch at `base` and an empty linked worktree on it for every agent, and the refs `base`
/// and `before` of the run. @throws Error, with nothing left behind
std::vector<git::LinkedWorktree> isolate(const git::Repository& repository, const RunPlaces& places,
                                         const Oid& base, const std::vector<std::string>& agents);

/// Removes the worktrees and branches of a run's agents, as far as they exist, and with `refs`
/// every ref of the run too. Returns what it removed, a line each.
enum class Remains { keep_refs, nothing };
std::vector<std::string> remove_isolation(const git::Repository& repository,
                                          const RunPlaces& places, Remains remains);

/// What of a run exists: worktrees and branches, a line each.
std::vector<std::string> list_isolation(const git::Repository& repository, const RunPlaces& places);

}  // namespace git_refactor::agent
