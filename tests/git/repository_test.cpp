#include "git_refactor/git/repository.hpp"

#include "git_refactor/base/error.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using git::Repository;
using test::TempRepo;

TEST_SUITE("git::Repository") {
  TEST_CASE("a repository is found from any directory in it, and from a linked worktree") {
    const TempRepo repo;
    repo.write("deep/down/file", "x");
    repo.commit_all();
    const auto linked = repo.path().parent_path() / "linked";
    repo.git({"worktree", "add", "--quiet", linked.string()});

    CHECK(Repository::discover(repo.path() / "deep/down").work_dir() == repo.path());
    const auto worktree = Repository::discover(linked);
    CHECK(worktree.work_dir() == linked);
    CHECK(worktree.common_dir() == repo.path() / ".git");
    CHECK(worktree.git_dir() == repo.path() / ".git/worktrees/linked");
    CHECK(worktree.head().branch() == "linked");
  }

  TEST_CASE("outside of any repository there is an error with a hint") {
    const TempDir directory;
    try {
      Repository::discover(directory.path());
      FAIL("found a repository");
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::not_found);
      CHECK_FALSE(error.hint().empty());
    }
  }

  TEST_CASE("HEAD is a branch, detached, or unborn") {
    const TempRepo repo;
    CHECK(Repository::open(repo.path()).head().branch() == "main");
    CHECK_FALSE(Repository::open(repo.path()).head().commit.has_value());

    const std::string commit = repo.commit_all();
    CHECK(Repository::open(repo.path()).head().commit->hex() == commit);

    repo.git({"checkout", "--quiet", "--detach"});
    CHECK(Repository::open(repo.path()).head().ref.empty());
    CHECK(Repository::open(repo.path()).head().commit->hex() == commit);
  }

  TEST_CASE("revisions resolve to commits, and what names none is an error") {
    const TempRepo repo;
    const std::string one = repo.commit_all("one");
    repo.commit_all("two");
    repo.git({"tag", "-a", "-m", "t", "v1", one});
    const auto repository = Repository::open(repo.path());

    CHECK(repository.resolve_commit("HEAD~1").hex() == one);
    CHECK(repository.resolve_commit("v1").hex() == one);
    CHECK_THROWS_AS(static_cast<void>(repository.resolve_commit("none")), Error);
    CHECK_THROWS_AS(static_cast<void>(repository.resolve_commit("HEAD^{tree}")), Error);
    CHECK_THROWS_AS(static_cast<void>(repository.resolve_commit("a..b~")), Error);
  }

  TEST_CASE("attributes are the commit's, also in a bare repository") {
    const TempRepo repo;
    repo.write(".gitattributes", "*.x linguist-language=Python -text\ngen/* linguist-generated\n");
    repo.write("a.x", "");
    const Oid commit = *Oid::from_hex(repo.commit_all());
    const auto bare = repo.path().parent_path() / "bare.git";
    repo.git({"clone", "--quiet", "--bare", ".", bare.string()});

    for (const auto& path : {repo.path(), bare}) {
      const auto repository = Repository::open(path);
      CHECK(repository.attributes("a.x", commit, {"linguist-language", "text", "binary"}) ==
            std::vector<std::string>{"Python", "false", ""});
      CHECK(repository.attributes("gen/y", commit, {"linguist-generated"}) ==
            std::vector<std::string>{"true"});
    }
  }

  TEST_CASE("attributes that are only staged, or of another commit, do not count") {
    const TempRepo repo;
    repo.write(".gitattributes", "a.x linguist-language=Python\n");
    const Oid commit = *Oid::from_hex(repo.commit_all());
    repo.write(".gitattributes", "a.x linguist-language=Go\n");
    repo.commit_all();
    repo.write(".gitattributes", "a.x linguist-language=C\n");
    repo.git({"add", ".gitattributes"});

    CHECK(Repository::open(repo.path()).attributes("a.x", commit, {"linguist-language"}) ==
          std::vector<std::string>{"Python"});
  }

  TEST_CASE("a merge in progress is noticed") {
    const TempRepo repo;
    repo.commit_all();
    CHECK_FALSE(Repository::open(repo.path()).operation_in_progress().has_value());

    repo.write(".git/MERGE_HEAD", repo.git({"rev-parse", "HEAD"}) + "\n");

    CHECK(Repository::open(repo.path()).operation_in_progress() == "merge");
  }

  TEST_CASE("settings are read with git's suffixes, and a bad one is an error") {
    const TempRepo repo;
    repo.git({"config", "refactor.maxFileSize", "2k"});
    repo.git({"config", "refactor.flag", "perhaps"});
    const auto repository = Repository::open(repo.path());

    CHECK(repository.config_integer("refactor.maxFileSize") == 2048);
    CHECK_FALSE(repository.config_bool("refactor.none").has_value());
    CHECK_THROWS_AS(static_cast<void>(repository.config_bool("refactor.flag")), Error);
  }

  TEST_CASE("a path in the configuration may begin at the home directory") {
    const TempRepo repo;
    repo.git({"config", "refactor.home", "~/below"});
    repo.git({"config", "refactor.absolute", "/elsewhere/~/x"});
    const auto repository = Repository::open(repo.path());

    CHECK(repository.config_path("refactor.home") == repo.path().parent_path() / "below");
    CHECK(repository.config_path("refactor.absolute") == "/elsewhere/~/x");
    CHECK_FALSE(repository.config_path("refactor.none").has_value());
  }

  TEST_CASE("an object's size is that of its content, and no object has none") {
    const TempRepo repo;
    repo.write("a", "12345");
    repo.commit_all();
    const auto repository = Repository::open(repo.path());

    CHECK(repository.object_size_bytes(*Oid::from_hex(repo.git({"rev-parse", "HEAD:a"}))) == 5);
    CHECK_THROWS_AS(static_cast<void>(repository.object_size_bytes(Oid{})), Error);
  }

  TEST_CASE("a failure of the git program is an error with git's words") {
    const TempRepo repo;
    const git::GitProgram program(Repository::open(repo.path()));

    CHECK_THROWS_WITH_AS(program.run({"rev-parse", "--verify", "none"}),
                         "cannot run git rev-parse: Needed a single revision", Error);
  }
}
