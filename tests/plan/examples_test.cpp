// Every example's task file can be read and expanded; running them is up to tests of the command.

#include "git_refactor/base/files.hpp"
#include "git_refactor/plan/task_file.hpp"
#include "git_refactor/plan/task_graph.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <set>

using git_refactor::read_file;
using git_refactor::TaskFile;
using namespace git_refactor::plan;
namespace fs = std::filesystem;

namespace {

fs::path examples() {
  const char* path = std::getenv("GIT_REFACTOR_EXAMPLES");
  REQUIRE_MESSAGE(path != nullptr, "GIT_REFACTOR_EXAMPLES is not set; run this by meson test");
  return path;
}

TaskGraph graph_of(const std::string& example) {
  const fs::path folder = examples() / example;
  const TaskFileContext context = {
      .name = "tasks.yaml", .fallback_agent = "script", .read_named = [&](const std::string& path) {
        return read_file(folder / path);
      }};
  return make_task_graph(read_task_file(read_file(folder / "tasks.yaml").value(), context));
}

}  // namespace

TEST_SUITE("examples") {
  TEST_CASE("every folder has a task file that expands without an error, and a README") {
    std::set<std::string> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(examples())) {
      if (entry.is_directory()) {
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        found.insert(name);
        CHECK_NOTHROW(graph_of(name));
        CHECK(fs::exists(entry.path() / "README.md"));
      }
    }
    CHECK(found == std::set<std::string>{"course", "platforms", "refactoring", "research"});
  }

  TEST_CASE("the course is five pages at once, then an index") {
    const TaskGraph graph = graph_of("course");

    CHECK(graph.levels.size() == 2);
    CHECK(graph.levels[0].size() == 5);
    CHECK(graph.agents[0].id == "page-page-variables");
    CHECK(graph.agents[0].preamble.starts_with("You write for people"));
    CHECK(graph.agents.back().needs.size() == 5);
  }

  TEST_CASE("the platforms and the researchers may write nothing") {
    for (const char* example : {"platforms", "research"}) {
      for (const git_refactor::AgentTask& agent : graph_of(example).agents) {
        CHECK(agent.is_read_only());
        CHECK(agent.output == "stdout");
      }
    }
  }
}
