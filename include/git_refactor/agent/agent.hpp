#pragma once

#include "git_refactor/base/supervised_process.hpp"
#include "git_refactor/git/commit_object.hpp"
#include "git_refactor/git/linked_worktree.hpp"
#include "git_refactor/git/pack_writer.hpp"
#include "git_refactor/git/tree_writer.hpp"
#include "git_refactor/model/edit.hpp"
#include "git_refactor/model/oid.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace git_refactor::agent {

/// A file of an agent's shard, as the base commit has it, and what becomes of it.
struct FileTask {
  std::string path;
  git::TreeFile file;
  std::vector<Edit> edits;  ///< sorted and disjoint
  std::string new_path{};   ///< where it moves to; empty: it stays

  /// Where its content is after the task.
  [[nodiscard]] const std::string& path_after() const { return new_path.empty() ? path : new_path; }
};

/// What an agent is given: its shard, and the worktree and branch that are its own.
struct Assignment {
  std::string id;
  git::LinkedWorktree worktree;
  std::vector<FileTask> tasks;  ///< sorted by path; the agent's write set
  std::string message;          ///< of its commit
};

/// What all agents of a run share. Everything in it outlives them.
struct Workspace {
  std::filesystem::path git_dir;  ///< of the repository
  Oid base_commit;
  Oid base_tree;
  std::span<const git::ListedFile> base_files;  ///< every file of the base tree, sorted
  git::PackWriter* pack = nullptr;              ///< takes the new objects of every agent
  git::Identities identities;
};

/// What became of an agent's command and of what it may have done to its worktree.
struct CommandOutcome {
  SupervisedResult process{};
  std::vector<Oid> own_commits{};      ///< on top of base, the oldest first
  std::optional<Oid> branch{};         ///< where its branch is now; nothing: it deleted it
  bool deleted_worktree = false;       ///< its files are gone, so only its commits count
  std::vector<std::string> skipped{};  ///< paths that git cannot hold: sockets, nested repositories
};

/// What an agent made of its assignment.
struct AgentResult {
  std::vector<git::TreeChange> changes;  ///< sorted by path
  Oid tree;
  Oid commit;
  std::size_t edits = 0;
  std::chrono::duration<double> time{};
  std::optional<CommandOutcome> command{};  ///< of an agent that runs one
};

/// Works on one shard in one worktree. A run does not know which kind it has.
class Agent {
 public:
  virtual ~Agent() = default;

  /// Does the work and commits it; the coordinator moves the branch to the commit afterwards.
  /// Runs on a thread of its own. @throws Error where it fails, or was asked to stop
  virtual AgentResult run(const Assignment& assignment, const std::stop_token& stop) = 0;
};

}  // namespace git_refactor::agent
