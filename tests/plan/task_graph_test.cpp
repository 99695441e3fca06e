#include "git_refactor/plan/task_graph.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/plan/task_file.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>

using git_refactor::AgentTask;
using git_refactor::Error;
using git_refactor::ErrorKind;
using git_refactor::TaskFile;
using namespace git_refactor::plan;

namespace {

using Words = std::vector<std::string>;
using Levels = std::vector<std::vector<std::size_t>>;

TaskFile read(const std::string& text) {
  return read_task_file(text, {.name = "t.yaml", .fallback_agent = "a", .read_named = nullptr});
}

TaskGraph graph(const std::string& text) {
  return make_task_graph(read(text));
}

Words ids(const TaskGraph& graph) {
  Words ids;
  for (const AgentTask& agent : graph.agents) {
    ids.push_back(agent.id);
  }
  return ids;
}

std::string error_of(const std::string& text) {
  try {
    graph(text);
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    return error.what();
  }
  return "no error";
}

}  // namespace

TEST_SUITE("plan::make_task_graph") {
  TEST_CASE("every combination of a matrix is an agent, the last variable varying fastest") {
    const TaskGraph made =
        graph("tasks: [{name: test, run: x, matrix: {node: [18, 20], os: [a, b/c]}}]");

    CHECK(ids(made) == Words{"test-node-18-os-a", "test-node-18-os-b-c", "test-node-20-os-a",
                             "test-node-20-os-b-c"});
    CHECK(made.agents[1].matrix ==
          std::map<std::string, std::string>{{"node", "18"}, {"os", "b/c"}});
    CHECK(made.agents[1].task == "test");
  }

  TEST_CASE("a need of a task with a matrix needs all of its agents") {
    const TaskGraph made = graph(
        "tasks:\n- {name: index, run: x, needs: [page, style]}\n"
        "- {name: page, run: x, needs: style, matrix: {n: [1, 2]}}\n- {name: style, run: x}\n");

    CHECK(made.agents[0].needs == Words{"page-n-1", "page-n-2", "style"});
    CHECK(made.agents[1].needs == Words{"style"});
    CHECK(made.levels == Levels{{3}, {1, 2}, {0}});
  }

  TEST_CASE("a matrix fills in what a task says, and a prompt keeps its placeholders") {
    const TaskGraph made = graph(R"(preamble: Be brief.
tasks:
- name: page
  prompt: Write {matrix.page} of {files}
  matrix: {page: [intro]}
  files: ["{matrix.page}.html"]
  writes: ["./{matrix.page}.html", "assets/"]
  reads: ["{{agent}}"]
  env: {PAGE: "<{matrix.page}>"}
  output: "out/{agent}.md"
  max_turns: 3
)");
    const AgentTask& agent = made.agents.at(0);

    CHECK(agent.id == "page-page-intro");
    CHECK(agent.prompt == "Write {matrix.page} of {files}");
    CHECK(agent.preamble == "Be brief.");
    CHECK(agent.files == Words{"intro.html"});
    CHECK(agent.writes == Words{"intro.html", "assets/"});
    CHECK(agent.reads == Words{"{agent}"});
    CHECK(agent.env.at("PAGE") == "<intro>");
    CHECK(agent.output == "out/page-page-intro.md");
    CHECK(agent.limits.max_turns == 3U);
    CHECK_FALSE(agent.is_read_only());
    CHECK(graph("tasks: [{name: a, run: x, writes: []}]").agents[0].is_read_only());
  }

  TEST_CASE("agents have ids that differ in more than case and can be refs and directories") {
    const TaskGraph made = graph(
        "tasks:\n- {name: t, run: x, matrix: {v: ['a b', a-b, A-B, '..', a.lock, '*', "
        "caf\xc3\xa9]}}\n"
        "- {name: t-v-a-b, run: x}\n- {name: T-V-A-B, run: x}\n");

    CHECK(ids(made) == Words{"t-v-a-b-3", "t-v-a-b-4", "t-v-A-B-5", "t-v-.-", "t-v-a-lock", "t-v--",
                             "t-v-caf\xc3\xa9", "t-v-a-b", "T-V-A-B-2"});
    for (const std::string& id : ids(made)) {
      CHECK(name_fault(id).empty());
    }
    const TaskGraph other = graph("tasks: [{name: t, run: x, matrix: {v: [" +
                                  std::string(200, 'a') + "1, " + std::string(200, 'a') + "2]}}]");
    CHECK(other.agents[0].id.size() == 120);
    CHECK(other.agents[1].id == other.agents[0].id + "-2");
  }

  TEST_CASE("globs that leave the repository, or take away from nothing, are errors") {
    CHECK(error_of("tasks:\n- {name: a, run: x, writes: [ok, ../b]}\n") ==
          "t.yaml:2: \"writes\" of task \"a\" leaves the repository: \"../b\"");
    CHECK(error_of("tasks:\n- {name: a, run: x, writes: ['!b']}\n") ==
          "t.yaml:2: \"writes\" of task \"a\" begins with \"!b\", which takes away from nothing");
    CHECK(error_of("tasks:\n- {name: a, run: x, reads: ['']}\n") ==
          "t.yaml:2: \"reads\" of task \"a\" has an empty glob");
    CHECK(error_of("tasks:\n- {name: a, run: x, output: /etc/passwd}\n") ==
          "t.yaml:2: \"output\" of task \"a\" must be \"stdout\" or a path in the worktree, not "
          "\"/etc/passwd\"");
    CHECK(error_of("tasks:\n- {name: a, run: x, output: a/../../b}\n").starts_with("t.yaml:2: "));
  }

  TEST_CASE("too many agents are an error before they are made") {
    const std::string ten = "[1,2,3,4,5,6,7,8,9,0]";
    CHECK(error_of("tasks: [{name: a, run: x, matrix: {a: " + ten + ", b: " + ten + ", c: " + ten +
                   ", d: " + ten + ", e: " + ten + ", f: " + ten + "}}]") ==
          "t.yaml:1: the matrix of task \"a\" makes more than 1000 agents");
    const std::string most = "matrix: {a: " + ten + ", b: " + ten + ", c: " + ten + "}";
    CHECK(graph("tasks: [{name: a, run: x, " + most + "}]").agents.size() == max_agents);
    CHECK(error_of("tasks:\n- {name: a, run: x, " + most + "}\n- {name: b, run: x}\n") ==
          "t.yaml:3: there are more than 1000 agents");
  }

  TEST_CASE("in random graphs, levels hold all agents and keep every need") {
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 engine(seed);
    const auto below = [&](std::size_t end) {
      return std::uniform_int_distribution<std::size_t>(0, end - 1)(engine);
    };
    for (int round = 0; round < 100; ++round) {
      const std::size_t count = 1 + below(12);
      std::vector<std::string> lines;
      for (std::size_t i = 0; i < count; ++i) {
        std::string line = "- {name: t" + std::to_string(i) + ", run: x, needs: [";
        for (std::size_t other = 0; other < i; ++other) {
          line += below(3) == 0 ? "t" + std::to_string(other) + ", " : "";
        }
        lines.push_back(line + "]" + (below(3) == 0 ? ", matrix: {m: [1, 2]}}\n" : "}\n"));
      }
      std::shuffle(lines.begin(), lines.end(), engine);
      std::string text = "tasks:\n";
      for (const std::string& line : lines) {
        text += line;
      }
      CAPTURE(text);

      const TaskGraph made = graph(text);

      std::map<std::string, std::size_t> level_of;
      for (std::size_t level = 0; level < made.levels.size(); ++level) {
        CHECK_FALSE(made.levels[level].empty());
        CHECK(std::is_sorted(made.levels[level].begin(), made.levels[level].end()));
        for (const std::size_t agent : made.levels[level]) {
          CHECK(level_of.emplace(made.agents.at(agent).id, level).second);
        }
      }
      CHECK(level_of.size() == made.agents.size());
      for (const AgentTask& agent : made.agents) {
        std::size_t lowest = 0;
        for (const std::string& needed : agent.needs) {
          lowest = std::max(lowest, level_of.at(needed) + 1);
        }
        CHECK(level_of.at(agent.id) == lowest);
      }
    }
  }
}
