#include "git_refactor/run/history.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/run/journal.hpp"

#include "sample.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using namespace git_refactor::test;

TEST_SUITE("run::history") {
  TEST_CASE("a repository without runs says so") {
    const TempRepo repo;
    fill_sample(repo);

    CHECK(run::list_runs(repo.path()).empty());
    CHECK_FALSE(run::find_run(repo.path(), "").has_value());
    CHECK_THROWS_AS(run::abort_run(repo.path(), ""), Error);
    CHECK_THROWS_AS(run::undo_run(repo.path(), "", false), Error);
    CHECK(run::clean_runs(repo.path(), "", true, false).empty());
  }

  TEST_CASE("a landed run is listed with its commit and has left nothing but its refs") {
    const TempRepo repo;
    fill_sample(repo);
    const RunReport report = rename_in(request_in(repo));

    const auto summary = run::find_run(repo.path(), report.run.substr(0, 12));

    REQUIRE(summary.has_value());
    CHECK(summary->state == run::RunState::landed);
    CHECK(summary->commit == report.commit);
    CHECK(summary->operation == "rename store persist");
    CHECK(summary->branch == "main");
    CHECK(summary->files == 3);
    CHECK(summary->leftovers.empty());
    CHECK_THROWS_AS(run::abort_run(repo.path(), report.run), Error);
  }

  TEST_CASE("clean keeps landed runs for undo, and forgets them when asked to") {
    const TempRepo repo;
    fill_sample(repo);
    rename_in(request_in(repo));
    run::clean_runs(repo.path(), "", false, false);
    REQUIRE(run::list_runs(repo.path()).size() == 1);

    run::clean_runs(repo.path(), "", true, false);

    CHECK(run::list_runs(repo.path()).empty());
    CHECK(repo.git({"for-each-ref", "refs/refactor"}).empty());
    CHECK_FALSE(repo.exists(".git/refactor"));
    CHECK(repo.git({"status", "--porcelain"}).empty());
  }

  TEST_CASE("a run whose process is alive is left alone") {
    const TempRepo repo;
    fill_sample(repo);
    const auto record = run::new_record("rename a b");
    run::Journal(repo.path() / ".git", record.run).announce(record);

    CHECK(run::find_run(repo.path(), "")->state == run::RunState::running);
    CHECK_THROWS_AS(run::abort_run(repo.path(), ""), Error);
    CHECK(run::clean_runs(repo.path(), "", true, false).empty());
  }
}
