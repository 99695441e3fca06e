// What docs/exec.md says of task files and agents is what the program does.

#include "git_refactor/base/files.hpp"
#include "git_refactor/plan/agent_presets.hpp"
#include "git_refactor/plan/task_file.hpp"
#include "git_refactor/plan/task_graph.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace git_refactor::plan;

namespace {

std::string document() {
  const char* path = std::getenv("GIT_REFACTOR_EXEC_DOCUMENT");
  REQUIRE_MESSAGE(path != nullptr, "GIT_REFACTOR_EXEC_DOCUMENT is not set; run this by meson test");
  return git_refactor::read_file(path).value();
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("docs/exec.md") {
  TEST_CASE("its example is a task file") {
    const std::string text = document();
    const std::size_t begin = text.find("```yaml\n") + 8;
    const std::string example = text.substr(begin, text.find("```", begin) - begin);

    const TaskGraph graph = make_task_graph(read_task_file(
        example, {.name = "exec.md", .fallback_agent = "", .read_named = [](const std::string&) {
                    return std::optional<std::string>("style");
                  }}));

    CHECK(graph.levels.size() == 3);
    CHECK(has(text,
              "# " + graph.agents[0].id + ", " + graph.agents[1].id + ", " + graph.agents[2].id));
  }

  TEST_CASE("it names every key and every preset") {
    const std::string text = document();
    for (const auto mapping :
         {TaskFileMapping::file, TaskFileMapping::defaults, TaskFileMapping::task}) {
      for (const std::string_view key : known_keys(mapping)) {
        CAPTURE(key);
        CHECK(has(text, "`" + std::string(key) + "`"));
      }
    }
    for (const AgentPreset& preset : agent_presets()) {
      std::string row = "| `";
      row += std::string(preset.name) + "` | `" + std::string(preset.command) + "` |";
      for (const std::string_view option : {preset.max_turns_option, preset.max_budget_option}) {
        row += option.empty() ? " |" : " `" + std::string(option) + "` |";
      }
      CAPTURE(row);
      CHECK(has(text, row));
    }
  }
}
