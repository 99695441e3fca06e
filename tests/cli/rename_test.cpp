#include "cli/greeting_repo.hpp"
#include "cli/transcript.hpp"
#include "support/temp_repo.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using git_refactor::Command;
using git_refactor::CommandResult;
using git_refactor::run_command;
using git_refactor::test::program_path;
using git_refactor::test::TempRepo;
using git_refactor::test::Transcript;
using git_refactor::test::write_greeting;

namespace {

/// A repository with the greeting program committed.
struct Greeting {
  TempRepo repo;
  Transcript transcript{repo.path()};

  Greeting() {
    write_greeting(repo);
    repo.commit_all();
  }
};

/// What a dry run or a plan must leave alone.
void check_unchanged_by(const std::vector<std::string>& arguments, const std::string& golden) {
  Greeting greeting;
  const std::string before = greeting.repo.snapshot();

  const CommandResult result = greeting.transcript.refactor(arguments);

  CHECK(result.status == 0);
  CHECK(greeting.repo.snapshot() == before);
  greeting.transcript.check_against(golden);
}

}  // namespace

TEST_SUITE("cli: rename") {
  TEST_CASE("a rename lands as one commit and leaves nothing else behind") {
    Greeting greeting;

    greeting.transcript.refactor({"rename", "greet", "hello", "-j2"});
    greeting.transcript.git({"show", "--stat", "--format=%an %cn%n%B"});
    greeting.transcript.git({"diff", "--unified=0", "HEAD~", "HEAD"});
    greeting.transcript.git({"status", "--short", "--branch"});
    greeting.transcript.git({"branch", "--list"});
    greeting.transcript.git({"fsck"});

    greeting.transcript.check_against("rename");
    CHECK(greeting.repo.git({"worktree", "list"}).find('\n') == std::string::npos);
    CHECK_FALSE(std::filesystem::exists(greeting.repo.path().string() + ".refactor"));
  }

  TEST_CASE("verbose keeps a line for each phase, also where stderr is no terminal") {
    Greeting greeting;

    greeting.transcript.refactor({"rename", "greet", "hello", "-j2", "--verbose"});

    greeting.transcript.check_against("rename_verbose");
  }

  TEST_CASE("a dry run changes nothing, and can show the diff") {
    check_unchanged_by({"rename", "greet", "hello", "-n"}, "dry_run");
    check_unchanged_by({"rename", "greet", "hello", "-n", "--diff"}, "dry_run_diff");
  }

  TEST_CASE("a plan changes nothing") {
    check_unchanged_by({"plan", "rename", "greet", "hello", "-j2"}, "plan");
    check_unchanged_by({"plan", "rename", "greet", "hello", "-j2", "--json"}, "plan_json");
  }

  TEST_CASE("a name that is nowhere changes nothing, and the nearest is named") {
    check_unchanged_by({"rename", "gret", "hello"}, "unchanged");
    check_unchanged_by({"rename", "gret", "hello", "--json"}, "unchanged_json");
  }

  TEST_CASE("--diff shows the commit as git does") {
    Greeting greeting;

    const CommandResult result =
        greeting.transcript.refactor({"rename", "greet", "hello", "-q", "--diff"});

    CHECK(result.output == greeting.repo.git({"diff", "HEAD~", "HEAD"}) + "\n");
  }

  TEST_CASE("--json prints one object and nothing else") {
    Greeting greeting;

    const CommandResult result =
        greeting.transcript.refactor({"rename", "greet", "hello", "-j2", "--json"});

    greeting.transcript.check_against("rename_json");
    const auto object = nlohmann::json::parse(result.output);
    CHECK(result.error.empty());
    CHECK(object["status"] == "landed");
    CHECK(object["result"]["commit"] == greeting.repo.git({"rev-parse", "HEAD"}));
    CHECK(object["result"]["tree"] == greeting.repo.git({"rev-parse", "HEAD^{tree}"}));
    CHECK(object["base"] == greeting.repo.git({"rev-parse", "HEAD~"}));
  }

  TEST_CASE("a refusal in JSON is told on stderr too") {
    Greeting greeting;
    const std::string before = greeting.repo.snapshot();

    const CommandResult result =
        greeting.transcript.refactor({"rename", "greet", "wave", "--json"});

    CHECK(result.status == 128);
    CHECK(nlohmann::json::parse(result.output)["status"] == "refused");
    CHECK(result.error.starts_with("error: cannot rename greet to wave: "));
    CHECK(greeting.repo.snapshot() == before);
  }

  TEST_CASE("unsure sites are refused and listed, or skipped, or edited") {
    Greeting greeting;
    greeting.repo.write("store.py",
                        "class Store:\n"
                        "    def save(self):\n"
                        "        return 1\n"
                        "\n"
                        "\n"
                        "class Tape:\n"
                        "    def save(self):\n"
                        "        return 2\n"
                        "\n"
                        "\n"
                        "def run(job):\n"
                        "    return job.store.save()\n");
    greeting.repo.commit_all("store");

    greeting.transcript.refactor({"rename", "Store.save", "persist", "-j1"});
    greeting.transcript.refactor({"rename", "Store.save", "persist", "-j1", "-n", "--unsure=skip"});
    greeting.transcript.refactor({"rename", "Store.save", "persist", "-j1", "--unsure=edit"});

    greeting.transcript.check_against("unsure");
  }

  TEST_CASE("--branch leaves HEAD and the working tree alone") {
    Greeting greeting;
    const std::string head = greeting.repo.git({"rev-parse", "HEAD"});

    greeting.transcript.refactor({"rename", "greet", "hello", "-j2", "--branch=topic"});

    greeting.transcript.check_against("branch");
    CHECK(greeting.repo.git({"rev-parse", "HEAD"}) == head);
    CHECK(greeting.repo.git({"status", "--porcelain"}).empty());
    CHECK(greeting.repo.git({"show", "topic:src/main.py"}).find("hello(3)") != std::string::npos);
  }

  TEST_CASE("--no-commit stages the change and commits nothing") {
    Greeting greeting;

    greeting.transcript.refactor({"rename", "greet", "hello", "-j2", "--no-commit"});
    greeting.transcript.git({"status", "--short"});

    greeting.transcript.check_against("no_commit");
  }

  TEST_CASE("a detached HEAD works, and is said") {
    Greeting greeting;
    greeting.repo.git({"switch", "--quiet", "--detach"});

    greeting.transcript.refactor({"rename", "greet", "hello", "-j2"});

    greeting.transcript.check_against("detached_head");
  }

  TEST_CASE("git finds the command, from a subdirectory and by -C, and pathspecs are relative") {
    const Greeting greeting;
    const auto bin = std::filesystem::path(program_path()).parent_path().string();
    const std::string path = bin + ":" + std::getenv("PATH");

    const CommandResult result =
        run_command({{"git", "-C", "src", "refactor", "rename", "main", "entry", "--", "main.py"},
                     greeting.repo.path(),
                     {{"PATH", path}},
                     {},
                     false});

    CAPTURE(result.error);
    CHECK(result.status == 0);
    CHECK(greeting.repo.read("src/main.py").find("def entry():") != std::string::npos);
  }

  TEST_CASE("a full disk under stdout is not success") {
    const Greeting greeting;

    const CommandResult result =
        run_command({{"sh", "-c", "exec \"$0\" runs --json >/dev/full", program_path()},
                     greeting.repo.path(),
                     {},
                     {},
                     false});

    CHECK(result.status == 128);
    CHECK(result.error == "error: cannot write to the standard output\n");
  }
}
