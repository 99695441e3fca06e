#pragma once

#include "git_refactor/model/task.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace git_refactor::plan {

/// How an AI coding agent is called to do one prompt without a person.
struct AgentPreset {
  std::string_view name;
  /// A command line as `split_words` reads it: {prompt} as in a command template, and {limits}
  /// where options that limit turns and costs go.
  std::string_view command;
  std::string_view max_turns_option;   ///< followed by the number; empty: the program has none
  std::string_view max_budget_option;  ///< followed by US dollars; empty: the program has none
};

/// The agents that are known without configuration, by name.
std::span<const AgentPreset> agent_presets();

/// The value of a key of git's configuration, if it is set.
using ConfigLookup = std::function<std::optional<std::string>(const std::string& key)>;

/// The command of an AI agent, {prompt} and other placeholders not yet replaced.
///
/// `refactor.agent.NAME.command` goes before the preset and makes agents of its own; so do
/// `refactor.agent.NAME.maxTurnsOption` and `.maxBudgetOption`. Limits go where the command has
/// {limits}.
/// @throws Error usage where neither configuration nor a preset has the agent, the command has no
///   {prompt} or an unknown placeholder, or a limit is set that it has no option for
CommandTemplate agent_command(const std::string& name, const AgentLimits& limits,
                              const ConfigLookup& config);

}  // namespace git_refactor::plan
