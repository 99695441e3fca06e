#pragma once

#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace git_refactor::agent {

/// A ref that is not where it was.
struct MovedRef {
  std::string name;
  std::optional<Oid> before{};  ///< nothing: it did not exist
  std::optional<Oid> after{};   ///< nothing: it was deleted
  bool by_owner = false;  ///< moved from a worktree that is not an agent's, as by a commit there
  bool restored = false;  ///< put back; the value it had is kept under `kept_as`
  std::string kept_as{};  ///< a ref of the run; empty where there was nothing to keep
};

/// Every ref of a repository as it is before agents start. All agents share the repository, so one
/// snapshot does for all of them.
class RefSnapshot {
 public:
  /// @param own beginnings of the names that agents may move (`refs/heads/refactor/RUN/`,
  /// `refs/refactor/`)
  static RefSnapshot take(const git::Repository& repository, std::vector<std::string> own);

  /// What moved since, sorted by name, nothing put back.
  ///
  /// The user may work on while agents run. A ref is taken for moved by its owner where, by its
  /// reflog, the HEAD of a worktree that no agent has came to the same commit: an agent cannot
  /// write there. A new branch that such a HEAD is on is its owner's too, and so is the stash where
  /// that HEAD was reset as a stash does.
  [[nodiscard]] std::vector<MovedRef> moved(const git::Repository& repository) const;

  /// Puts back what moved, but what its owner moved and remote-tracking branches, in one
  /// transaction; each value that goes is kept as `kept_prefix` + the ref's name. Returns all that
  /// moved. @throws Error busy where one moves again meanwhile; nothing was put back then
  std::vector<MovedRef> restore(const git::Repository& repository,
                                const std::string& kept_prefix) const;

 private:
  std::vector<std::string> own_;
  std::vector<std::pair<std::string, Oid>> refs_;
  std::vector<std::pair<std::string, std::uint64_t>> head_logs_;  ///< file and size
};

}  // namespace git_refactor::agent
