#include "git_refactor/base/error.hpp"
#include "git_refactor/run/history.hpp"

#include "sample.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using namespace git_refactor::test;

TEST_SUITE("run::undo_run") {
  TEST_CASE("the branch, the index and the files are what they were") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});
    rename_in(request_in(repo));

    run::undo_run(repo.path(), "", false);

    CHECK(repo.git({"rev-parse", "main"}) == base);
    CHECK(repo.git({"status", "--porcelain"}).empty());
    CHECK(repo.read("shop/store.py").starts_with("def store(item):"));
    CHECK(run::list_runs(repo.path()).at(0).state == run::RunState::undone);
    CHECK_THROWS_AS(run::undo_run(repo.path(), "", false), Error);
    repo.check_nothing_is_left();
  }

  TEST_CASE("a dry undo changes nothing") {
    const TempRepo repo;
    fill_sample(repo);
    rename_in(request_in(repo));
    const std::string before = repo.snapshot();

    const auto cleanup = run::undo_run(repo.path(), "", true);

    CHECK(cleanup.actions.size() == 2);
    CHECK(repo.snapshot() == before);
  }

  TEST_CASE("what was committed on top stays, and the reverse change gets a commit") {
    const TempRepo repo;
    fill_sample(repo);
    rename_in(request_in(repo));
    repo.write("later.py", "x = 1\n");
    repo.commit_all("later");

    run::undo_run(repo.path(), "", false);

    CHECK(repo.git({"log", "-1", "--format=%s"}) == "Undo: rename store persist");
    CHECK(repo.git({"diff", "--name-only", "HEAD~3", "HEAD"}) == "later.py");
    CHECK(repo.git({"status", "--porcelain"}).empty());
  }

  TEST_CASE("where later commits changed the same lines it is refused, and nothing changes") {
    const TempRepo repo;
    fill_sample(repo);
    rename_in(request_in(repo));
    repo.write("shop/store.py", "def persist(other):\n    return other\n\n\nprint(persist(9))\n");
    repo.commit_all("later");
    const std::string before = repo.snapshot();

    CHECK_THROWS_AS(run::undo_run(repo.path(), "", false), Error);

    CHECK(repo.snapshot() == before);
    repo.check_nothing_is_left();
  }

  TEST_CASE("dirty files that it would change stop it, and nothing changes") {
    const TempRepo repo;
    fill_sample(repo);
    rename_in(request_in(repo));
    repo.write("shop/jobs.py", "mine\n");
    const std::string before = repo.snapshot();

    CHECK_THROWS_AS(run::undo_run(repo.path(), "", false), Error);

    CHECK(repo.snapshot() == before);
    repo.check_nothing_is_left();
  }

  TEST_CASE("on another branch it is refused, for the files are that branch's") {
    const TempRepo repo;
    fill_sample(repo);
    rename_in(request_in(repo));
    repo.git({"switch", "--quiet", "--create", "other"});
    const std::string before = repo.snapshot();

    CHECK_THROWS_WITH_AS(run::undo_run(repo.path(), "", false),
                         "cannot land on main: it is not checked out", Error);

    CHECK(repo.snapshot() == before);
  }

  TEST_CASE("changes that were only staged are taken out of index and files again") {
    const TempRepo repo;
    fill_sample(repo);
    auto request = request_in(repo);
    request.target = run::LandingTarget::working_tree;
    rename_in(request);
    REQUIRE_FALSE(repo.git({"status", "--porcelain"}).empty());

    run::undo_run(repo.path(), "", false);

    CHECK(repo.git({"status", "--porcelain"}).empty());
    CHECK(repo.read("shop/store.py").starts_with("def store(item):"));
  }

  TEST_CASE("a branch that the run created goes away again") {
    const TempRepo repo;
    fill_sample(repo);
    auto request = request_in(repo);
    request.target = run::LandingTarget::other_branch;
    request.branch = "renamed";
    rename_in(request);

    run::undo_run(repo.path(), "", false);

    CHECK(repo.try_git({"rev-parse", "--verify", "renamed"}).status != 0);
    CHECK(repo.git({"status", "--porcelain"}).empty());
  }
}
