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

  /// Below `refactor.worktreeDir` (relative to the repository), else beside the repository as
  /// `REPOSITORY.refactor`, else, where that is another file system or cannot be written, inside
  /// the git directory.
  static RunPlaces of(const git::Repository& repository, const std::string& run);

  /// What all runs of the repository share: the parent of `worktrees`.
  [[nodiscard]] std::filesystem::path root() const { return worktrees.parent_path(); }

  /// Where the run keeps what belongs to an agent's worktree, but must not be in it. Goes with it.
  [[nodiscard]] std::filesystem::path state(const std::string& agent) const {
    return worktrees / ".state" / agent;
  }

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

/// Makes a branch at `base` and an empty linked worktree on it for every agent, and the ref `base`
/// of the run. Neither the branches nor the run's directory may exist.
/// @throws Error, with nothing left behind that was not there before
std::vector<git::LinkedWorktree> isolate(const git::Repository& repository, const RunPlaces& places,
                                         const Oid& base, const std::vector<std::string>& agents);

/// The same for further agents of a run that has been isolated before; they may have another base.
std::vector<git::LinkedWorktree> isolate_more(const git::Repository& repository,
                                              const RunPlaces& places, const Oid& base,
                                              const std::vector<std::string>& agents);

/// Which refs a run keeps when its worktrees and branches go: its own below refs/refactor, or none.
enum class Remains { keep_refs, nothing };

/// Removes the worktrees and branches of a run's agents, as far as they exist and wherever their
/// records say they are, and the refs that shall not remain. Returns what it removed, a line each.
/// @throws Error; what is left then can be removed by another call
std::vector<std::string> remove_isolation(const git::Repository& repository,
                                          const RunPlaces& places, Remains remains);

/// What of a run exists: worktrees and branches, a line each.
std::vector<std::string> list_isolation(const git::Repository& repository, const RunPlaces& places);

}  // namespace git_refactor::agent
