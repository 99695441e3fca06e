#pragma once

#include "git_refactor/model/exec_report.hpp"
#include "git_refactor/model/plan.hpp"
#include "git_refactor/model/task.hpp"
#include "git_refactor/run/landing_request.hpp"
#include "git_refactor/run/observer.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::run {

/// How command agents are kept apart; see the design.
enum class Isolation : std::uint8_t {
  automatic,  ///< overlay where the kernel allows it, else full
  overlay,
  sparse,  ///< only the files an agent is about are there
  full,
};

/// What `exec` is asked to do: the tasks of a file, or one command for each shard of some files.
struct ExecRequest : LandingRequest {
  std::filesystem::path directory;  ///< where the user stands

  std::filesystem::path task_file;  ///< relative to `directory`; empty: `command` or `prompt`
  CommandTemplate command;
  std::string agent;   ///< the AI agent for prompts
  std::string prompt;  ///< for each shard, where there is no command
  AgentLimits limits;

  std::vector<std::string> pathspecs;             ///< of the files to divide; empty: all
  std::string grep;                               ///< an extended regular expression they hold
  std::optional<std::vector<std::string>> files;  ///< the very files, relative to `directory`
  unsigned shards = 0;                            ///< 0: as many as `jobs`
  ShardBy shard_by = ShardBy::cost;

  unsigned jobs = 0;  ///< agents at once; 0: as many as there are cores
  Isolation isolation = Isolation::automatic;
  std::chrono::milliseconds timeout{0};  ///< of an attempt, where a task says nothing; 0: none
  std::chrono::milliseconds grace{5000};
  unsigned retries = 0;  ///< where a task says nothing
  /// A line for the shell that makes a worktree ready to work in; default: `refactor.setup`. What
  /// it leaves is shared by all overlay worktrees.
  std::optional<std::string> setup;
  bool sets_up_each = false;  ///< run it in each worktree instead of once
  bool fail_fast = false;
  bool allow_outside = false;  ///< merge also what is outside of write sets
};

/// Told of agents while they work, besides the phases. Calls come from several threads.
class ExecObserver : public Observer {
 public:
  /// The run has an id, a base and agents, none of which has begun.
  virtual void agents_planned(const ExecReport& report) = 0;

  /// What all agents wait for just now ("checking out the base"); empty: nothing any more.
  virtual void waits_for(std::string_view what) = 0;

  /// Something about an agent is new: its state, or the last line of its log.
  virtual void agent_changed(std::size_t index, const CommandReport& agent) = 0;
};

/// Runs commands in worktrees of their own, reconciles what they leave, and lands it.
///
/// What agents did is in the report: an agent that fails does not hold up the others, unless
/// `fail_fast` is set.
/// @throws Error where the run could not be carried out, or was stopped; the user's branch, index
/// and files are then as they were. What was done when it was stopped stays on the run's refs.
ExecReport exec(const ExecRequest& request, ExecObserver& observer, const std::stop_token& stop);

/// What is known of the agents of a run, also while it runs; empty where it ran no commands.
/// @throws Error not_found where there is no such run
ExecReport read_agents(const std::filesystem::path& directory, const std::string& run);

}  // namespace git_refactor::run
