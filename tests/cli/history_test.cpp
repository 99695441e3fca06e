#include "cli/greeting_repo.hpp"
#include "cli/transcript.hpp"
#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

using git_refactor::test::TempRepo;
using git_refactor::test::Transcript;
using git_refactor::test::write_greeting;

TEST_SUITE("cli: status, runs, abort, undo and clean") {
  TEST_CASE("a repository without runs has nothing to say, to abort or to undo") {
    const TempRepo repo;
    write_greeting(repo);
    repo.commit_all();
    const std::string before = repo.snapshot();
    Transcript transcript(repo.path());

    for (const char* command : {"status", "runs", "clean", "abort", "undo"}) {
      transcript.refactor({command});
    }
    transcript.refactor({"status", "2020"});
    transcript.refactor({"status", "--json"});
    transcript.refactor({"runs", "--json"});

    transcript.check_against("no_runs");
    CHECK(repo.snapshot() == before);
  }

  TEST_CASE("a landed run can be looked at and taken back") {
    const TempRepo repo;
    write_greeting(repo);
    const std::string base = repo.commit_all();
    Transcript transcript(repo.path());

    transcript.refactor({"rename", "greet", "hello", "-j2"});
    transcript.refactor({"status"});
    transcript.refactor({"runs"});
    transcript.refactor({"undo", "-n"});
    CHECK(repo.git({"rev-parse", "HEAD"}) != base);
    transcript.refactor({"undo"});
    transcript.refactor({"status", "--json"});
    transcript.refactor({"clean", "--all"});
    transcript.refactor({"runs"});

    transcript.check_against("history");
    CHECK(repo.git({"rev-parse", "HEAD"}) == base);
    CHECK(repo.git({"status", "--porcelain"}).empty());
    CHECK(repo.git({"for-each-ref", "refs/refactor"}).empty());
  }
}
