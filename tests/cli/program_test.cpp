#include "git_refactor/cli/program.hpp"

#include "git_refactor/base/error.hpp"

#include "cli/example_report.hpp"
#include "cli/program_fixture.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace git_refactor;
using test::Outcome;
using test::ProgramFixture;

TEST_SUITE("cli::program") {
  TEST_CASE("the options of rename become the request") {
    ProgramFixture program;
    program.report = test::landed_report();

    program({"rename",
             "old",
             "-j4",
             "new",
             "--base",
             "v1",
             "--shard-by=directory",
             "--include-generated",
             "--unsure=skip",
             "--branch=topic",
             "--commits",
             "per-agent",
             "-m",
             "Subject",
             "-m",
             "Body",
             "--no-verify",
             "-v",
             "--",
             "src",
             "*.h"});

    CHECK(program.request.operation.old_name == "old");
    CHECK(program.request.operation.new_name == "new");
    CHECK(program.request.operation.unsure == UnsurePolicy::skip);
    CHECK(program.request.directory == "/somewhere");
    CHECK(program.request.base == "v1");
    CHECK(program.request.agents == 4);
    CHECK(program.request.shard_by == ShardBy::directory);
    CHECK(program.request.include_generated);
    CHECK(program.request.extent == run::Extent::land);
    CHECK(program.request.target == run::LandingTarget::other_branch);
    CHECK(program.request.branch == "topic");
    CHECK(program.request.commits == run::CommitStyle::per_agent);
    CHECK(program.request.message == "Subject\n\nBody");
    CHECK_FALSE(program.request.run_hooks);
    CHECK(program.request.pathspecs == std::vector<std::string>{"src", "*.h"});
  }

  TEST_CASE("without options a rename lands one commit on the current branch") {
    ProgramFixture program;
    program.report = test::landed_report();

    const Outcome outcome = program({"rename", "old", "new"});

    CHECK(outcome.code == 0);
    CHECK(outcome.err.empty());
    CHECK(program.request.base == "HEAD");
    CHECK(program.request.agents == 0);
    CHECK(program.request.extent == run::Extent::land);
    CHECK(program.request.target == run::LandingTarget::current_branch);
    CHECK(program.request.commits == run::CommitStyle::one);
    CHECK(program.request.message == std::nullopt);
    CHECK(program.request.run_hooks);
    CHECK_FALSE(program.request.wants_diff);
  }

  TEST_CASE("names that are commands can be renamed") {
    ProgramFixture program;
    program.report = test::landed_report();

    CHECK(program({"rename", "status", "runs"}).code == 0);
    CHECK(program.request.operation.old_name == "status");
    CHECK(program({"plan", "rename", "rename", "plan"}).code == 0);
    CHECK(program.request.operation.new_name == "plan");
    CHECK(program.request.extent == run::Extent::plan);
  }

  TEST_CASE("a command line that makes no sense is an error of one line and a hint, exit 129") {
    const std::vector<std::vector<std::string>> command_lines{
        {"renam", "a", "b"},
        {"--frobnicate"},
        {"rename"},
        {"rename", "a"},
        {"rename", "a", "a"},
        {"rename", "", "b"},
        {"rename", "a", "b", "c"},
        {"rename", "a", "b", "--frobnicate"},
        {"rename", "a", "b", "-j"},
        {"rename", "a", "b", "-j0"},
        {"rename", "a", "b", "-jx"},
        {"rename", "a", "b", "-j", "99999999999"},
        {"rename", "a", "b", "--shard-by=moon"},
        {"rename", "a", "b", "--unsure=maybe"},
        {"rename", "a", "b", "--commits=two"},
        {"rename", "a", "b", "-m", ""},
        {"rename", "a", "b", "--branch="},
        {"rename", "a", "b", "--branch=x", "--no-commit"},
        {"rename", "a", "b", "--no-commit", "--commits=one"},
        {"rename", "a", "b", "--no-commit", "-m", "x"},
        {"rename", "a", "b", "--json", "--diff"},
        {"rename", "a", "b", "-q", "-v"},
        {"plan"},
        {"plan", "frob"},
        {"plan", "rename", "a", "b", "--no-commit"},
        {"status", "a", "b"},
        {"runs", "--", "x"},
    };
    for (const auto& command_line : command_lines) {
      const ProgramFixture program;
      CAPTURE(doctest::String(command_line.back().c_str()));

      const Outcome outcome = program(command_line);

      CHECK(outcome.code == 129);
      CHECK(outcome.err.starts_with("error: "));
      CHECK(outcome.err.find("\nhint: ") != std::string::npos);
      CHECK(std::ranges::count(outcome.err, '\n') == 2);
      CHECK(program.request.operation.old_name.empty());
    }
  }

  TEST_CASE("the exit code tells how a run ended") {
    const std::vector<std::pair<RunStatus, int>> codes{
        {RunStatus::landed, 0},    {RunStatus::planned, 0},   {RunStatus::unchanged, 0},
        {RunStatus::refused, 128}, {RunStatus::conflicts, 1}, {RunStatus::failed, 128}};
    for (const auto& [status, code] : codes) {
      ProgramFixture program;
      program.report = test::report_of(status);

      CHECK(program({"rename", "a", "b"}).code == code);
      CHECK(program({"rename", "a", "b", "--json"}).code == code);
    }
  }

  TEST_CASE("a landed run of which an agent failed exits with 1") {
    ProgramFixture program;
    program.report = test::landed_report();
    program.report.agents[1].status = AgentStatus::failed;

    CHECK(program({"rename", "a", "b"}).code == 1);
  }

  TEST_CASE("an error of the run is told with its hint, and its kind is the exit code") {
    const std::vector<std::pair<ErrorKind, int>> codes{{ErrorKind::usage, 129},
                                                       {ErrorKind::busy, 128},
                                                       {ErrorKind::not_found, 128},
                                                       {ErrorKind::interrupted, 130}};
    for (const auto& [kind, code] : codes) {
      ProgramFixture program;
      program.engine.rename = [kind = kind](const auto&, auto&, auto) -> RunReport {
        throw Error(kind, "cannot do it: no", "try again");
      };

      const Outcome outcome = program({"rename", "a", "b"});

      CHECK(outcome.code == code);
      CHECK(outcome.out.empty());
      CHECK(outcome.err == "error: cannot do it: no\nhint: try again\n");
    }
  }

  TEST_CASE("with --json an error is one object on stdout, and still told on stderr") {
    ProgramFixture program;
    program.engine.rename = [](const auto&, auto&, auto) -> RunReport {
      throw Error(ErrorKind::busy, "cannot lock the index");
    };

    const Outcome of_run = program({"rename", "a", "b", "--json"});
    const Outcome of_usage = program({"rename", "a", "--json"});

    const auto object = nlohmann::json::parse(of_run.out);
    CHECK(object["status"] == "failed");
    CHECK(object["operation"]["old"] == "a");
    CHECK(object["error"]["kind"] == "busy");
    CHECK(of_run.err == "error: cannot lock the index\n");
    CHECK(nlohmann::json::parse(of_usage.out)["error"]["kind"] == "usage");
    CHECK(of_usage.code == 129);
  }

  TEST_CASE("--quiet leaves only the troubles") {
    ProgramFixture program;
    program.report = test::landed_report();
    program.report.notes = {"HEAD is detached"};
    const Outcome landed = program({"rename", "a", "b", "--quiet"});
    program.report = test::report_of(RunStatus::refused);
    program.report.refusal = "cannot rename a to b: no";
    const Outcome refused = program({"rename", "a", "b", "--quiet"});

    CHECK(landed.out.empty());
    CHECK(landed.err.empty());
    CHECK(refused.out.empty());
    CHECK(refused.err == "error: cannot rename a to b: no\n");
  }

  TEST_CASE("notes go to stderr") {
    ProgramFixture program;
    program.report = test::landed_report();
    program.report.notes = {"HEAD is detached"};

    CHECK(program({"rename", "a", "b"}).err == "note: HEAD is detached\n");
  }

  TEST_CASE("-h lists the commands by group, a line each") {
    const ProgramFixture program;

    const Outcome help = program({"-h"});
    const Outcome nothing = program({});

    CHECK(help.code == 0);
    CHECK(help.err.empty());
    CHECK(help.out.find("\nchange\n   rename OLD NEW ") != std::string::npos);
    CHECK(help.out.find("\nlook\n   plan rename OLD NEW") != std::string::npos);
    CHECK(help.out.find("\nkeep\n   abort [RUN]") != std::string::npos);
    CHECK(nothing.code == 129);
    CHECK(nothing.out.empty());
    CHECK(nothing.err == help.out);
  }

  TEST_CASE("-h of a command lists its options, whatever else was typed") {
    const ProgramFixture program;

    CHECK(program({"rename", "-h"}).out.starts_with("usage: git refactor rename [<options>] OLD"));
    CHECK(program({"rename", "--help", "a"}).out == program({"rename", "-h"}).out);
    CHECK(program({"plan", "-h"}).out.starts_with("usage: git refactor plan rename"));
    CHECK(program({"plan", "rename", "-h"}).out == program({"plan", "-h"}).out);
    CHECK(program({"runs", "-h"}).out.find("--json") != std::string::npos);
  }

  TEST_CASE("--version names the program and its version") {
    const Outcome outcome = ProgramFixture{}({"--version"});

    CHECK(outcome.code == 0);
    CHECK(outcome.out.starts_with("git-refactor version "));
  }
}
