#pragma once

#include "git_refactor/agent/agent.hpp"
#include "git_refactor/agent/command_agent.hpp"
#include "git_refactor/agent/isolation.hpp"
#include "git_refactor/agent/overlay.hpp"
#include "git_refactor/agent/pristine.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/run/exec.hpp"
#include "git_refactor/run/journal.hpp"

#include "exec_agents.hpp"
#include "exec_state.hpp"

#include <cstddef>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace git_refactor::run {

/// What an agent left.
struct Work {
  bool is_done = false;  ///< its command succeeded
  agent::AgentResult result{};
  std::vector<git::TreeChange> inside{};  ///< of its changes those in its write set
  Oid commit{};                           ///< of what is inside
};

/// What the agents of a run share.
struct RunnerContext {
  const ExecRequest& request;
  const git::Repository& repository;
  const agent::RunPlaces& places;
  const Journal& journal;
  std::span<const PlannedAgent> agents;
  ExecState& state;
  const ExecReport& report;  ///< an agent's thread reads that agent's part alone
  std::string message;       ///< of the commits that are made for agents
  std::string setup{};       ///< a line for the shell that comes before every command; or empty
};

/// What the agents of a level begin from.
struct LevelStart {
  const agent::Workspace& workspace;
  agent::Checkout checkout = agent::Checkout::full;
  const agent::Pristine* pristine = nullptr;          ///< of overlays
  std::span<const std::filesystem::path> included{};  ///< further layers below an overlay
};

/// Runs agents that need nothing of each other, some at once: each in its worktree, and again where
/// it fails and may be tried again.
class AgentRunner {
 public:
  AgentRunner(const RunnerContext& context, const LevelStart& level, std::span<Work> work)
      : context_(context), level_(level), work_(work) {}

  /// Runs the agents `ready` in `worktrees`, which are in the same order, and fills their `Work`.
  /// What becomes of an agent is in the report; only what concerns the run is thrown.
  void run(const std::vector<std::size_t>& ready, const std::vector<git::LinkedWorktree>& worktrees,
           const std::stop_token& stop);

 private:
  void run_agent(std::size_t index, const git::LinkedWorktree& worktree,
                 const std::stop_token& stop);
  bool attempt(std::size_t index, const agent::AgentWorktree& worktree,
               const std::stop_token& stop);
  void report_attempt(std::size_t index);
  [[nodiscard]] agent::AgentWorktree worktree_of(std::size_t index,
                                                 const git::LinkedWorktree& worktree) const;
  agent::CommandTask command_of(std::size_t index, const agent::AgentWorktree& worktree);
  void keep_output(std::size_t index, const std::filesystem::path& worktree);

  const RunnerContext& context_;
  const LevelStart& level_;
  std::span<Work> work_;
};

}  // namespace git_refactor::run
