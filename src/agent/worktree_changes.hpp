#pragma once

#include "git_refactor/agent/agent.hpp"
#include "git_refactor/agent/overlay.hpp"

#include <optional>
#include <string>
#include <vector>

namespace git_refactor::agent {

/// How the files of a worktree differ from base.
struct WorktreeChanges {
  std::vector<git::TreeChange> changes{};  ///< sorted by path
  std::vector<std::string> skipped{};      ///< paths that git cannot hold, sorted
  bool is_deleted = false;                 ///< nothing is left; the changes are those of `own_tree`
};

/// Reads the changes of a worktree whose agent has ended, and stores the blobs that are new.
/// Ignored files that nobody tracks are left out.
/// @param own_tree of the agent's last commit, if it made any
/// @throws Error io, git
WorktreeChanges read_changes(const git::Repository& repository, const Workspace& workspace,
                             const AgentWorktree& worktree, const std::optional<Oid>& own_tree);

}  // namespace git_refactor::agent
