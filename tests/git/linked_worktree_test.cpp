#include "git_refactor/git/linked_worktree.hpp"

#include "git_refactor/base/error.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using test::TempRepo;

TEST_SUITE("git::LinkedWorktree") {
  TEST_CASE("a worktree is git's own: listed, locked, on its branch, with no file in it") {
    const TempRepo repo;
    repo.write("a", "a");
    repo.commit_all();
    repo.git({"branch", "work"});
    const auto directory = repo.path().parent_path() / "agent";

    const auto worktree = git::create_worktree(git::Repository::open(repo.path()), "agent-1",
                                               directory, "refs/heads/work", "busy");

    const std::string listing = repo.git({"worktree", "list", "--porcelain"});
    CHECK(listing.find("worktree " + directory.string()) != std::string::npos);
    CHECK(listing.find("branch refs/heads/work\nlocked busy") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(directory / "a"));
  }

  TEST_CASE("a removed worktree leaves the repository as it was, and may be removed twice") {
    const TempRepo repo;
    repo.write("a", "a");
    repo.commit_all();
    repo.git({"branch", "work"});
    const std::string before = repo.snapshot();
    const auto directory = repo.path().parent_path() / "agent";
    const auto repository = git::Repository::open(repo.path());
    git::create_worktree(repository, "agent-1", directory, "refs/heads/work", "busy");

    git::remove_worktree(repository, "agent-1", directory);
    git::remove_worktree(repository, "agent-1", directory);

    CHECK(repo.snapshot() == before);
    CHECK_FALSE(std::filesystem::exists(directory));
    CHECK_FALSE(std::filesystem::exists(repo.path() / ".git/worktrees"));
  }

  TEST_CASE("a failed creation leaves the repository unchanged") {
    const TempRepo repo;
    repo.write("a", "a");
    repo.commit_all();
    repo.git({"branch", "work"});
    const std::string before = repo.snapshot();
    const auto repository = git::Repository::open(repo.path());
    const auto directory = repo.path().parent_path() / "missing/agent";

    CHECK_THROWS_AS(
        git::create_worktree(repository, "agent-1", directory, "refs/heads/work", "busy"), Error);
    CHECK_THROWS_AS(git::create_worktree(repository, "agent-1", repo.path().parent_path() / "x",
                                         "refs/heads/none", "busy"),
                    Error);

    CHECK(repo.snapshot() == before);
    CHECK_FALSE(std::filesystem::exists(repo.path() / ".git/worktrees/agent-1"));
  }
}
