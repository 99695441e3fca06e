#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace git_refactor {

/// A command to run, its placeholders not yet replaced (plan/command_template.hpp).
struct CommandTemplate {
  /// The program and its arguments; a single line for `sh -c` where `is_shell`; empty: no command.
  std::vector<std::string> words;
  bool is_shell = false;

  bool operator==(const CommandTemplate&) const = default;
};

/// What an AI agent may spend on one prompt; nothing where the program's own default holds.
struct AgentLimits {
  std::optional<unsigned> max_turns = std::nullopt;
  std::optional<double> max_budget_usd = std::nullopt;

  bool operator==(const AgentLimits&) const = default;
};

/// A variable of a task's matrix: every combination of values becomes an agent.
struct MatrixVariable {
  std::string name;
  std::vector<std::string> values;  ///< as the file spells them ("3.10" keeps its zero)
};

/// What tasks get that do not say otherwise.
struct TaskDefaults {
  std::string agent;  ///< the AI agent of prompts; empty: none
  bool is_shell = false;
  std::map<std::string, std::string> env;
  std::optional<std::chrono::milliseconds> timeout;
  unsigned retries = 0;
  AgentLimits limits;
};

/// A task as its file describes it, the defaults filled in.
struct Task {
  std::string name;         ///< unique in its file, and usable as a component of a ref
  CommandTemplate command;  ///< what it runs; no words where it has a prompt
  std::string agent;        ///< the AI agent that gets the prompt; empty where it has a command
  std::string prompt;       ///< without the preamble
  std::vector<std::string> files;  ///< pathspecs of what it is about; empty: nothing in particular
  /// Globs (plan/globs.hpp) of what it may write; empty: read only; absent: anything.
  std::optional<std::vector<std::string>> writes;
  std::vector<std::string> reads;  ///< globs of what it looks at, for its prompt and for reports
  std::map<std::string, std::string> env;
  std::vector<MatrixVariable> matrix;                ///< in the order of the file
  std::vector<std::string> needs;                    ///< names of tasks that must end first
  std::optional<std::chrono::milliseconds> timeout;  ///< of one attempt; absent: the run's own
  unsigned retries = 0;                              ///< attempts after the first that fails
  std::string output;  ///< what to keep: a path in the worktree, "stdout", or empty: nothing
  AgentLimits limits;
  std::size_t row = 0;  ///< 0-based, where the task begins in its file
};

/// A task file that was read and found right.
struct TaskFile {
  std::string name;  ///< what messages call it
  unsigned version = 1;
  std::string preamble;  ///< precedes every prompt, as it is
  TaskDefaults defaults;
  std::vector<Task> tasks;  ///< in the order of the file; never empty
};

/// One agent to run: a task, or one combination of a task's matrix.
struct AgentTask {
  /// Unique in its run, whatever the case of its letters; a component of a ref and a file name.
  std::string id;
  std::string task;         ///< the name of the task it comes from
  CommandTemplate command;  ///< what it runs; no words where it has a prompt
  std::string agent;        ///< the AI agent that gets the prompt; empty where it has a command
  std::string preamble;     ///< precedes the prompt, as it is
  std::string prompt;       ///< its placeholders not yet replaced
  std::vector<std::string> files;                  ///< pathspecs
  std::optional<std::vector<std::string>> writes;  ///< globs; empty: read only; absent: anything
  std::vector<std::string> reads;                  ///< globs
  std::map<std::string, std::string> env;
  std::map<std::string, std::string> matrix;  ///< the value of each variable
  std::vector<std::string> needs;             ///< ids of agents that must end first, sorted
  std::optional<std::chrono::milliseconds> timeout;
  unsigned retries = 0;
  std::string output;  ///< a path in the worktree, "stdout", or empty
  AgentLimits limits;

  /// Whether its changes are discarded, whatever they are.
  [[nodiscard]] bool is_read_only() const { return writes.has_value() && writes->empty(); }
};

}  // namespace git_refactor
