#include "git_refactor/model/repo_path.hpp"

#include "git_refactor/base/error.hpp"

#include <doctest/doctest.h>

using git_refactor::Error;
using git_refactor::RepoPath;

TEST_SUITE("model::RepoPath") {
  TEST_CASE("a path knows its directory and its name") {
    CHECK(RepoPath("a/b/c.h").directory() == "a/b");
    CHECK(RepoPath("a/b/c.h").name() == "c.h");
    CHECK(RepoPath("c.h").directory().empty());
    CHECK(RepoPath("c.h").name() == "c.h");
  }

  TEST_CASE("a path that could leave a worktree or reach its .git is refused") {
    for (const char* bad : {"", "/etc/passwd", "../x", "a/../b", "a//b", "a/", ".", ".git",
                            ".git/config", "a/.GIT/config"}) {
      CAPTURE(bad);
      CHECK_THROWS_AS(RepoPath{bad}, Error);
    }
    CHECK_THROWS_AS(RepoPath(std::string("a\0b", 3)), Error);
  }

  TEST_CASE("a path is inside the directories above it, and no others") {
    CHECK(git_refactor::is_inside("a/b/c.h", "a"));
    CHECK(git_refactor::is_inside("a/b/c.h", ""));
    CHECK(!git_refactor::is_inside("ab/c.h", "a"));
    CHECK(!git_refactor::is_inside("a", "a"));
    CHECK(git_refactor::parts_of("a//b/c.h") == std::vector<std::string_view>{"a", "b", "c.h"});
    CHECK(git_refactor::parts_of("").empty());
  }

  TEST_CASE("names that only look like those are fine") {
    CHECK_NOTHROW(RepoPath{".gitignore"});
    CHECK_NOTHROW(RepoPath{"a/..b/..."});
  }
}
