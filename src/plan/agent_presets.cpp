#include "git_refactor/plan/agent_presets.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/plan/command_template.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace git_refactor::plan {

namespace {

/// Each may edit files and asks nobody; what it may do beside that is left as its maker set it. A
/// prompt may begin with '-', so it stands behind "--" or "=".
constexpr std::array<AgentPreset, 5> presets = {{
    {.name = "aider",
     .command = "aider --yes-always --no-check-update --no-gitignore --message={prompt} {files}",
     .max_turns_option = "",
     .max_budget_option = ""},
    {.name = "claude",
     .command = "claude -p --permission-mode acceptEdits {limits} -- {prompt}",
     .max_turns_option = "--max-turns",
     .max_budget_option = "--max-budget-usd"},
    {.name = "codex",
     .command = "codex exec --sandbox workspace-write -- {prompt}",
     .max_turns_option = "",
     .max_budget_option = ""},
    {.name = "gemini",
     .command = "gemini --approval-mode=auto_edit --skip-trust --prompt={prompt}",
     .max_turns_option = "",
     .max_budget_option = ""},
    {.name = "opencode",
     .command = "opencode run --auto -- {prompt}",
     .max_turns_option = "",
     .max_budget_option = ""},
}};

constexpr std::string_view limits_placeholder = "{limits}";

const AgentPreset* find_preset(std::string_view name) {
  const auto* found = std::find_if(presets.begin(), presets.end(),
                                   [&](const AgentPreset& each) { return each.name == name; });
  return found == presets.end() ? nullptr : found;
}

/// A number of dollars without needless zeros: 5, 0.25.
std::string dollars(double amount) {
  std::string text = std::to_string(amount);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) {
    text.pop_back();
  }
  return text;
}

/// Where an agent comes from: its settings in git's configuration, then its preset.
class Source {
 public:
  Source(const std::string& name, const ConfigLookup& config)
      : name_(name), config_(config), preset_(find_preset(name)) {}

  [[nodiscard]] std::string key(const std::string& setting) const {
    return "refactor.agent." + name_ + "." + setting;
  }

  [[nodiscard]] std::optional<std::string> command() const {
    return setting("command", &AgentPreset::command);
  }

  /// The option of a limit; empty where the program has none.
  [[nodiscard]] std::string option(const std::string& name,
                                   std::string_view AgentPreset::*member) const {
    return setting(name, member).value_or("");
  }

 private:
  [[nodiscard]] std::optional<std::string> setting(const std::string& name,
                                                   std::string_view AgentPreset::*member) const {
    std::optional<std::string> value = config_ ? config_(key(name)) : std::nullopt;
    if (!value && preset_ != nullptr) {
      value = std::string(preset_->*member);
    }
    return value;
  }

  const std::string& name_;
  const ConfigLookup& config_;
  const AgentPreset* preset_;
};

std::string names_of_presets() {
  std::string names;
  for (const AgentPreset& preset : presets) {
    names += (names.empty() ? "" : ", ") + std::string(preset.name);
  }
  return names;
}

/// The words of one limit: its option and its value.
void add_limit(std::vector<std::string>& words, const std::string& agent, const std::string& what,
               const std::string& option, const std::string& value) {
  if (option.empty()) {
    throw Error(
        ErrorKind::usage,
        "cannot limit the " + what + " of agent \"" + agent + "\": it has no option for that",
        "take the limit away, or use a time limit");
  }
  words.push_back(option);
  words.push_back(value);
}

std::vector<std::string> limit_words(const std::string& name, const AgentLimits& limits,
                                     const Source& source) {
  std::vector<std::string> words;
  if (limits.max_turns) {
    add_limit(words, name, "turns", source.option("maxTurnsOption", &AgentPreset::max_turns_option),
              std::to_string(*limits.max_turns));
  }
  if (limits.max_budget_usd) {
    add_limit(words, name, "budget",
              source.option("maxBudgetOption", &AgentPreset::max_budget_option),
              dollars(*limits.max_budget_usd));
  }
  return words;
}

}  // namespace

std::span<const AgentPreset> agent_presets() {
  return presets;
}

CommandTemplate agent_command(const std::string& name, const AgentLimits& limits,
                              const ConfigLookup& config) {
  const Source source(name, config);
  const std::optional<std::string> line = source.command();
  if (!line) {
    throw Error(ErrorKind::usage, "unknown agent \"" + name + "\"; known are " + names_of_presets(),
                "set " + source.key("command") + " to the command that runs it");
  }
  std::vector<std::string> words = split_words(*line);
  const auto place = std::find(words.begin(), words.end(), limits_placeholder);
  std::vector<std::string> added = limit_words(name, limits, source);
  if (place != words.end()) {
    const auto at = words.erase(place);
    words.insert(at, added.begin(), added.end());
  } else if (!added.empty()) {
    throw Error(
        ErrorKind::usage,
        "cannot limit agent \"" + name + "\": " + source.key("command") + " has no {limits}",
        "put {limits} where its options go");
  }
  CommandTemplate command{.words = std::move(words)};
  if (command.words.empty() || !has_placeholder(command, "prompt")) {
    throw Error(ErrorKind::usage,
                "cannot run agent \"" + name + "\": " + source.key("command") + " has no {prompt}");
  }
  return command;
}

}  // namespace git_refactor::plan
