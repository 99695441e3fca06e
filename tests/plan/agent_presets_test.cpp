#include "git_refactor/plan/agent_presets.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/plan/command_template.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <vector>

using git_refactor::AgentLimits;
using git_refactor::Error;
using git_refactor::ErrorKind;
using namespace git_refactor::plan;

namespace {

using Words = std::vector<std::string>;

ConfigLookup config(std::map<std::string, std::string> values) {
  return [values = std::move(values)](const std::string& key) {
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : std::optional(found->second);
  };
}

std::string usage_error(const std::string& name, const AgentLimits& limits,
                        const ConfigLookup& lookup) {
  try {
    agent_command(name, limits, lookup);
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    return error.what();
  }
  return "no error";
}

}  // namespace

TEST_SUITE("plan::agent_command") {
  TEST_CASE("every preset takes a prompt and no more than placeholders that are known") {
    for (const AgentPreset& preset : agent_presets()) {
      const git_refactor::CommandTemplate command =
          agent_command(std::string(preset.name), {}, nullptr);

      CHECK(command.words.front() == preset.name);
      CHECK(has_placeholder(command, "prompt"));
      CHECK_NOTHROW(check_placeholders(command, {}));
    }
    CHECK(std::is_sorted(agent_presets().begin(), agent_presets().end(),
                         [](const auto& a, const auto& b) { return a.name < b.name; }));
  }

  TEST_CASE("limits are put where the command has them") {
    CHECK(agent_command("claude", {.max_turns = 7, .max_budget_usd = 1.5}, nullptr).words ==
          Words{"claude", "-p", "--permission-mode", "acceptEdits", "--max-turns", "7",
                "--max-budget-usd", "1.5", "--", "{prompt}"});
    CHECK(agent_command("claude", {}, nullptr).words ==
          Words{"claude", "-p", "--permission-mode", "acceptEdits", "--", "{prompt}"});
  }

  TEST_CASE("a limit that a program has no option for is an error") {
    CHECK(usage_error("codex", {.max_turns = 7}, nullptr) ==
          "cannot limit the turns of agent \"codex\": it has no option for that");
    CHECK(usage_error("gemini", {.max_budget_usd = 2.0}, nullptr) ==
          "cannot limit the budget of agent \"gemini\": it has no option for that");
  }

  TEST_CASE("configuration goes before a preset, and makes agents of its own") {
    const ConfigLookup lookup =
        config({{"refactor.agent.claude.command", "claude --mine {limits} {prompt}"},
                {"refactor.agent.mine.command", "my-agent 'a b' --do={prompt} {limits}"},
                {"refactor.agent.mine.maxTurnsOption", "--steps"}});

    CHECK(agent_command("claude", {.max_budget_usd = 5.0}, lookup).words ==
          Words{"claude", "--mine", "--max-budget-usd", "5", "{prompt}"});
    CHECK(agent_command("mine", {.max_turns = 2}, lookup).words ==
          Words{"my-agent", "a b", "--do={prompt}", "--steps", "2"});
    CHECK(usage_error("mine", {.max_budget_usd = 2.0}, lookup).find("budget") != std::string::npos);
  }

  TEST_CASE("a command that cannot work is an error that names its key") {
    CHECK(usage_error("x", {}, config({{"refactor.agent.x.command", "x --go"}})) ==
          "cannot run agent \"x\": refactor.agent.x.command has no {prompt}");
    CHECK(usage_error("claude", {.max_turns = 1},
                      config({{"refactor.agent.claude.command", "claude {prompt}"}})) ==
          "cannot limit agent \"claude\": refactor.agent.claude.command has no {limits}");
    CHECK(usage_error("nobody", {}, config({})) ==
          "unknown agent \"nobody\"; known are aider, claude, codex, gemini, opencode");
  }
}
