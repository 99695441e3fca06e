#pragma once

#include "git_refactor/agent/agent.hpp"
#include "git_refactor/agent/overlay.hpp"
#include "git_refactor/base/supervised_process.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::agent {

/// A command for an agent, every placeholder of it replaced.
struct CommandTask {
  std::vector<std::string> arguments{};                            ///< never given to a shell
  std::vector<std::pair<std::string, std::string>> environment{};  ///< besides the agents' own
  std::string input{};                                             ///< for its standard input
  std::string files{};  ///< GIT_REFACTOR_FILES: what the task is about, as the run words it
  std::filesystem::path log{};
  std::uint64_t log_limit_bytes = std::uint64_t{16} << 20;
  std::chrono::milliseconds timeout{0};
  std::chrono::milliseconds grace{5000};
  std::stop_token kill{};                                ///< see SupervisedCommand
  std::function<void(std::string_view line)> on_line{};  ///< see SupervisedCommand
};

/// The environment of a command in a worktree: this process's without what would make git act on
/// another repository (GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE, GIT_OBJECT_DIRECTORY...), and with
/// GIT_REFACTOR_AGENT, _RUN, _FILES, _WORKTREE and _BASE, GIT_TERMINAL_PROMPT=0, and
/// GIT_CEILING_DIRECTORIES, so that git finds no repository above the worktree when `.git` is gone.
std::vector<std::string> command_environment(const CommandTask& task, const std::string& agent,
                                             const std::string& run,
                                             const std::filesystem::path& worktree,
                                             const Oid& base);

/// Runs one command in its worktree, and commits what that left.
///
/// The result's changes are what the worktree's files differ from base by: edits, new files that
/// are not ignored, deletions, modes, symlinks. Its commit has the agent's own last commit as its
/// parent, if it made any on top of base, else base; where the files are as that commit has them,
/// it is the result. A command that fails, or is ended, has its changes in the result all the same.
class CommandAgent : public Agent {
 public:
  /// @param worktree the one of the assignment, with its files
  CommandAgent(const Workspace& workspace, const RunPlaces& places, AgentWorktree worktree,
               CommandTask task);

  /// `AgentResult::command` has what became of the command; an assignment's `tasks` are not looked
  /// at. A stop ends the command and is no error here: the result says so.
  /// @throws Error where what was left cannot be read or stored (the disk is full)
  AgentResult run(const Assignment& assignment, const std::stop_token& stop) override;

 private:
  const Workspace& workspace_;  ///< the run's, which outlives its agents
  const RunPlaces& places_;     ///< as the workspace
  AgentWorktree worktree_;
  CommandTask task_;
};

/// How many files an agent has touched so far, by its upper directory; nothing for a full worktree.
/// May be called at any time, from any thread.
std::optional<std::size_t> files_touched(const AgentWorktree& worktree);

}  // namespace git_refactor::agent
