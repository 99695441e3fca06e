#pragma once

#include "git_refactor/agent/agent.hpp"

#include <functional>
#include <string>

namespace git_refactor::agent {

/// The built-in agent: applies edits that were decided before.
///
/// Its worktree is `sparse`: only the files it writes are there, and its index marks the others
/// skip-worktree, so that `git status` in it is clean. The base's version of a file is never
/// written, the edited one goes straight to its place.
class EditingAgent : public Agent {
 public:
  /// Puts the base's content of a file into the string. Called on the agent's thread.
  using ReadBase = std::function<void(const FileTask& task, std::string& content)>;

  /// Told after each file, from the agent's thread.
  using OnFile = std::function<void(std::size_t files_done, std::uint64_t bytes)>;

  EditingAgent(const Workspace& workspace, ReadBase read_base, OnFile on_file);

  AgentResult run(const Assignment& assignment, const std::stop_token& stop) override;

 private:
  const Workspace& workspace_;  ///< the run's, which outlives its agents
  ReadBase read_base_;
  OnFile on_file_;
};

}  // namespace git_refactor::agent
