#include "git_refactor/base/files.hpp"
#include "git_refactor/base/subprocess.hpp"

#include "cli/transcript.hpp"
#include "support/temp_repo.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

using namespace git_refactor;
using namespace git_refactor::test;
using Json = nlohmann::json;

namespace {

/// A repository with a folder of `examples` in its root.
struct Example {
  TempRepo repo;

  explicit Example(const std::string& name) {
    const char* examples = std::getenv("GIT_REFACTOR_EXAMPLES");
    REQUIRE_MESSAGE(examples != nullptr,
                    "GIT_REFACTOR_EXAMPLES is not set; run this by meson test");
    std::filesystem::copy(std::filesystem::path(examples) / name, repo.path(),
                          std::filesystem::copy_options::recursive);
    repo.commit_all();
  }

  [[nodiscard]] CommandResult refactor(const std::vector<std::string>& arguments) const {
    Command command{{program_path()}, repo.path(), {}, {}, false};
    command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
    return run_command(command);
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("cli: exec") {
  TEST_CASE("example course: five pages and an index that links them become one commit") {
    const Example example("course");
    example.repo.git({"config", "refactor.agent.writer.command", "python3 writer.py {prompt}"});

    const CommandResult result =
        example.refactor({"exec", "--tasks", "tasks.yaml", "--agent", "writer", "-j6"});

    CAPTURE(result.error);
    CHECK(result.status == 0);
    CHECK(example.repo.git({"rev-list", "--count", "HEAD"}) == "2");
    const std::string index = example.repo.read("index.html");
    for (const char* page : {"variables", "branches", "loops", "functions", "files"}) {
      CHECK(holds(index, std::string(page) + ".html"));
      CHECK(holds(example.repo.read(std::string(page) + ".html"), "</html>"));
    }
    example.repo.check_nothing_is_left();
  }

  TEST_CASE(
      "example platforms: results stand side by side, and one that fails makes the status 1") {
    const Example example("platforms");
    const CommandResult good = example.refactor({"exec", "--tasks", "tasks.yaml"});
    CHECK(good.status == 0);
    CHECK(holds(good.output, "test-shell-bash  done"));
    CHECK(holds(good.output, "test-shell-dash  done"));

    example.repo.write("strings.sh", example.repo.read("strings.sh") +
                                         "count() { only=${1//[^$2]/}; echo \"${#only}\"; }\n");
    example.repo.commit_all();
    const CommandResult bad = example.refactor({"exec", "--tasks", "tasks.yaml"});
    CHECK(bad.status == 1);
    CHECK(holds(bad.output, "test-shell-bash  done"));
    CHECK(holds(bad.output, "test-shell-dash  failed"));
    CHECK(holds(example.refactor({"report"}).output, "| test-shell-dash | failed |"));
  }

  TEST_CASE(
      "example refactoring: agents change a function and its 20 callers, and the tests pass") {
    const Example example("refactoring");
    const CommandResult result = example.refactor({"exec", "--tasks", "tasks.yaml", "-j5"});
    CAPTURE(result.output);
    CHECK(result.status == 0);
    CHECK(example.repo.git({"diff", "--name-only", "HEAD~1"}).find("shop/price.py") !=
          std::string::npos);
    CHECK(run_command({{"python3", "test_views.py"}, example.repo.path(), {}, {}, false}).status ==
          0);
    example.repo.check_nothing_is_left();
  }

  TEST_CASE("example research: three agents that only read become one report") {
    const Example example("research");
    example.repo.git({"config", "refactor.agent.surveyor.command",
                      "python3 " + (example.repo.path() / "survey.py").string() + " {prompt}"});
    const std::string before = example.repo.git({"rev-parse", "HEAD"});

    const CommandResult result =
        example.refactor({"exec", "--tasks", "tasks.yaml", "--agent", "surveyor"});

    CHECK(result.status == 0);
    CHECK(example.repo.git({"rev-parse", "HEAD"}) == before);
    const std::string report = example.refactor({"report"}).output;
    for (const char* part : {"API layer", "Data model", "Security-relevant calls"}) {
      CHECK(holds(report, part));
    }
  }

  TEST_CASE("--json=stream prints an event a line, from the beginning to the end") {
    const TempRepo repo;
    repo.write("a.txt", "one\n");
    repo.commit_all();
    const CommandResult result = run_command({{program_path(), "exec", "--json=stream", "--shell",
                                               "a.txt", "--", "echo two >> {files}; echo said"},
                                              repo.path(),
                                              {},
                                              {},
                                              false});
    CHECK(result.status == 0);
    std::vector<std::string> events;
    std::istringstream lines(result.output);
    for (std::string line; std::getline(lines, line);) {
      const Json event = Json::parse(line);
      if (events.empty() || events.back() != event["event"]) {
        events.push_back(event["event"]);
      }
      if (event["event"] == "ended") {
        CHECK(event["status"] == "landed");
        CHECK(event["agents"][0]["last_line"] == "said");
        CHECK(event["result"]["files"] == 1);
      }
    }
    CHECK(events == std::vector<std::string>{"begun", "agent", "ended"});
  }

  TEST_CASE("an agent's log is shown, whole or as it ended") {
    const TempRepo repo;
    repo.write("a.txt", "one\n");
    repo.commit_all();
    run_command({{program_path(), "exec", "-q", "--shell", "a.txt", "--", "echo out; echo err >&2"},
                 repo.path(),
                 {},
                 {},
                 false});
    const auto log = [&](const std::vector<std::string>& more) {
      Command command{{program_path(), "log"}, repo.path(), {}, {}, false};
      command.arguments.insert(command.arguments.end(), more.begin(), more.end());
      return run_command(command);
    };
    CHECK(log({}).output == "out\nerr\n");
    CHECK(log({"1", "-f"}).output == "out\nerr\n");
    CHECK(log({"2"}).status == 128);
    CHECK(holds(log({"2"}).error, "the run's agents are 1"));
  }

  TEST_CASE("what is wrong on the command line or in a task file is told in one line") {
    const TempRepo repo;
    repo.write("a.txt", "one\n");
    repo.write("bad.yaml", "tasks:\n  - name: intro\n    run: [\"true\"]\n    wirtes: []\n");
    repo.commit_all();
    const std::string before = repo.snapshot();
    const auto error_of = [&](const std::vector<std::string>& arguments) {
      Command command{{program_path(), "exec"}, repo.path(), {}, {}, false};
      command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
      const CommandResult result = run_command(command);
      CHECK(result.status == 129);
      CHECK(result.output.empty());
      return result.error.substr(0, result.error.find('\n'));
    };
    CHECK(error_of({}) == "error: exec needs a command, a prompt or a task file");
    CHECK(error_of({"--tasks", "bad.yaml"}) ==
          "error: bad.yaml:4: unknown key \"wirtes\" in task \"intro\"; did you mean \"writes\"?");
    CHECK(error_of({"-j", "0", "--", "true"}) == "error: --jobs cannot be '0'");
    CHECK(error_of({"--timeout", "soon", "--", "true"}) == "error: --timeout cannot be 'soon'");
    CHECK(error_of({"--isolation", "glass", "--", "true"}) ==
          "error: --isolation cannot be 'glass'");
    CHECK(error_of({"--prompt", "do it"}) == "error: --prompt needs an --agent to give it to");
    CHECK(error_of({"--prompt", "do it", "--agent", "nobody"}).find("nobody") != std::string::npos);
    CHECK(error_of({"--shell", "--", "a", "b"}) ==
          "error: --shell takes the command as one argument");
    CHECK(error_of({"--", "echo", "{flies}"}).find("{flies}") != std::string::npos);
    CHECK(error_of({"--tasks", "bad.yaml", "--", "true"}) ==
          "error: a command, --prompt and --tasks cannot be combined");
    CHECK(error_of({"no-such-path", "--", "true"}).find("no-such-path") != std::string::npos);
    CHECK(repo.snapshot() == before);
  }
}
