#include "git_refactor/agent/isolation.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace git_refactor;
using agent::Remains;
using agent::RunPlaces;
using test::TempRepo;

namespace {

const std::vector<std::string> two_agents{"1", "2"};

/// A repository with one commit, the places of a run in it, and how it looked before the run.
struct Scene {
  Scene() {
    repo.write("a.py", "x\n");
    base = *Oid::from_hex(repo.commit_all());
  }

  [[nodiscard]] git::Repository open() const { return git::Repository::open(repo.path()); }

  [[nodiscard]] RunPlaces places() const { return RunPlaces::of(open(), "run"); }

  [[nodiscard]] std::filesystem::path sibling() const {
    return repo.path().parent_path() / "repo.refactor";
  }

  void isolate() const { agent::isolate(open(), places(), base, two_agents); }

  /// What a failing `isolate` must leave as it is.
  [[nodiscard]] std::string everything() const {
    std::string text = repo.snapshot();
    std::vector<std::string> paths;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(repo.path().parent_path())) {
      const std::string path = entry.path().string();
      if (path.find("/repo/") == std::string::npos ||
          path.find("/.git/worktrees") != std::string::npos) {
        paths.push_back(path);
      }
    }
    std::ranges::sort(paths);
    for (const std::string& path : paths) {
      text += path + '\n';
    }
    return text;
  }

  TempRepo repo;
  Oid base;
};

}  // namespace

TEST_SUITE("agent::RunPlaces") {
  TEST_CASE("worktrees are beside the repository") {
    const Scene scene;

    CHECK(scene.places().worktrees == scene.sibling() / "run");
  }

  TEST_CASE("worktrees of a run in a linked worktree are beside that") {
    const Scene scene;
    const auto linked = scene.repo.path().parent_path() / "linked";
    scene.repo.git({"worktree", "add", "--quiet", linked.string()});

    CHECK(RunPlaces::of(git::Repository::open(linked), "run").worktrees ==
          scene.repo.path().parent_path() / "linked.refactor/run");
  }

  TEST_CASE("worktrees of a bare repository are beside its git directory") {
    const Scene scene;
    const auto bare = scene.repo.path().parent_path() / "bare.git";
    scene.repo.git({"clone", "--quiet", "--bare", ".", bare.string()});

    CHECK(RunPlaces::of(git::Repository::open(bare), "run").worktrees ==
          scene.repo.path().parent_path() / "bare.git.refactor/run");
  }

  TEST_CASE("refactor.worktreeDir is absolute, below the home directory, or below the repository") {
    const Scene scene;
    const auto parent = scene.repo.path().parent_path();
    const auto places_with = [&](const std::string& value) {
      scene.repo.git({"config", "refactor.worktreeDir", value});
      return scene.places().worktrees;
    };

    CHECK(places_with((parent / "trees").string()) == parent / "trees/run");
    CHECK(places_with("~/trees") == parent / "trees/run");
    CHECK(places_with("../trees") == scene.repo.path() / "../trees/run");
  }

  TEST_CASE("every ref and record bears the run's name") {
    const RunPlaces places{"run", "/somewhere/run"};

    CHECK(places.ref("base") == "refs/refactor/run/base");
    CHECK(places.agent_ref("1") == "refs/refactor/run/agent/1");
    CHECK(places.branch_ref("1") == "refs/heads/refactor/run/1");
    CHECK(places.worktree_name("1") == "refactor-run-1");
  }
}

TEST_SUITE("agent::isolate") {
  TEST_CASE("every agent has an empty, locked worktree on a branch at the base") {
    const Scene scene;

    const auto worktrees = agent::isolate(scene.open(), scene.places(), scene.base, two_agents);

    REQUIRE(worktrees.size() == 2);
    CHECK(worktrees[1].directory == scene.sibling() / "run/2");
    CHECK(scene.repo.git({"rev-parse", "refs/heads/refactor/run/2"}) == scene.base.hex());
    CHECK(scene.repo.git({"rev-parse", "refs/refactor/run/base"}) == scene.base.hex());
    CHECK_FALSE(std::filesystem::exists(worktrees[1].directory / "a.py"));
    const std::string listing = scene.repo.git({"worktree", "list", "--porcelain"});
    CHECK(listing.find("worktree " + worktrees[0].directory.string()) != std::string::npos);
    CHECK(listing.find("branch refs/heads/refactor/run/1\nlocked git refactor run run, pid ") !=
          std::string::npos);
  }

  TEST_CASE("what was isolated is listed, and can be removed without a trace") {
    const Scene scene;
    const std::string before = scene.everything();
    scene.isolate();

    const auto listed = agent::list_isolation(scene.open(), scene.places());
    const auto removed = agent::remove_isolation(scene.open(), scene.places(), Remains::nothing);

    const std::string run = (scene.sibling() / "run").string();
    CHECK(listed == std::vector<std::string>{"worktree " + run + "/1", "worktree " + run + "/2",
                                             "branch refactor/run/1", "branch refactor/run/2"});
    CHECK(removed == std::vector<std::string>{
                         "removed worktree " + run + "/1", "removed worktree " + run + "/2",
                         "removed refs/heads/refactor/run/1", "removed refs/heads/refactor/run/2",
                         "removed refs/refactor/run/base"});
    CHECK(scene.everything() == before);
    CHECK(agent::remove_isolation(scene.open(), scene.places(), Remains::nothing).empty());
  }

  TEST_CASE("a run keeps its refs where it shall, but no branch") {
    const Scene scene;
    scene.isolate();

    agent::remove_isolation(scene.open(), scene.places(), Remains::keep_refs);

    CHECK(scene.repo.git({"for-each-ref", "--format=%(refname)"}) ==
          "refs/heads/main\nrefs/refactor/run/base");
    CHECK_FALSE(std::filesystem::exists(scene.sibling()));
  }

  TEST_CASE("removing one run leaves another as it is") {
    const Scene scene;
    agent::isolate(scene.open(), RunPlaces::of(scene.open(), "other"), scene.base, two_agents);
    const std::string before = scene.everything();
    scene.isolate();

    agent::remove_isolation(scene.open(), scene.places(), Remains::nothing);

    CHECK(scene.everything() == before);
  }

  TEST_CASE("half of an isolation is removed too") {
    const Scene scene;
    const std::string before = scene.everything();
    scene.isolate();
    std::filesystem::remove_all(scene.sibling() / "run/1");
    std::filesystem::remove_all(scene.repo.path() / ".git/worktrees/refactor-run-2");
    scene.repo.git({"update-ref", "-d", "refs/heads/refactor/run/1"});

    agent::remove_isolation(scene.open(), scene.places(), Remains::nothing);

    CHECK(scene.everything() == before);
  }

  TEST_CASE("a run is removed from another worktree, or under another configuration, as a whole") {
    const Scene scene;
    const auto linked = scene.repo.path().parent_path() / "linked";
    scene.repo.git({"worktree", "add", "--quiet", linked.string()});
    const std::string before = scene.everything();
    scene.isolate();
    const auto from_linked = git::Repository::open(linked);

    agent::remove_isolation(from_linked, RunPlaces::of(from_linked, "run"), Remains::nothing);

    CHECK(scene.everything() == before);
  }

  TEST_CASE("a record that points elsewhere does not get that place removed") {
    const Scene scene;
    scene.isolate();
    scene.repo.write("../precious/file", "x");
    scene.repo.write(".git/worktrees/refactor-run-1/gitdir",
                     (scene.repo.path().parent_path() / "precious/.git\n").string());

    agent::remove_isolation(scene.open(), scene.places(), Remains::nothing);

    CHECK(scene.repo.exists("../precious/file"));
    CHECK_FALSE(std::filesystem::exists(scene.sibling()));
  }

  TEST_CASE("a directory that the user named for worktrees stays when it is empty") {
    const Scene scene;
    std::filesystem::create_directory(scene.repo.path().parent_path() / "trees");
    scene.repo.git({"config", "refactor.worktreeDir", "../trees"});
    const std::string before = scene.everything();
    scene.isolate();
    CHECK(std::filesystem::exists(scene.repo.path().parent_path() / "trees/run/1/.git"));

    agent::remove_isolation(scene.open(), scene.places(), Remains::nothing);

    CHECK(scene.everything() == before);
  }
}

TEST_SUITE("agent::isolate failures") {
  TEST_CASE("a branch of an agent's name is kept, and nothing else is left") {
    const Scene scene;
    scene.repo.git({"branch", "refactor/run/2"});
    const std::string before = scene.everything();

    CHECK_THROWS_AS(scene.isolate(), Error);

    CHECK(scene.everything() == before);
  }

  TEST_CASE("a branch where the agents' branches need a directory is kept") {
    const Scene scene;
    scene.repo.git({"branch", "refactor"});
    const std::string before = scene.everything();

    CHECK_THROWS_AS(scene.isolate(), Error);

    CHECK(scene.everything() == before);
  }

  TEST_CASE("a directory of the run's name is kept with what is in it") {
    const Scene scene;
    scene.repo.write("../repo.refactor/run/1/precious", "x");
    scene.repo.write("../repo.refactor/run/precious", "x");
    const std::string before = scene.everything();

    CHECK_THROWS_AS(scene.isolate(), Error);

    CHECK(scene.everything() == before);
  }

  TEST_CASE("a file in the place of the worktrees is kept, and the hint says what to set") {
    const Scene scene;
    scene.repo.write("../repo.refactor", "a file");
    const std::string before = scene.everything();

    try {
      scene.isolate();
      FAIL("isolated below a file");
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::io);
      CHECK(error.hint() == "refactor.worktreeDir names another place for worktrees");
    }

    CHECK(scene.everything() == before);
  }

  TEST_CASE("a worktree record in the way is kept, and the first agent's worktree goes again") {
    const Scene scene;
    scene.repo.write(".git/worktrees/refactor-run-2/locked", "somebody's\n");
    const std::string before = scene.everything();

    CHECK_THROWS_AS(scene.isolate(), Error);

    CHECK(scene.everything() == before);
  }
}
