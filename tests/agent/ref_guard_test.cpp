#include "git_refactor/agent/ref_guard.hpp"

#include "git_refactor/agent/isolation.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace git_refactor;
using agent::RefSnapshot;
using test::TempRepo;

namespace {

/// A repository whose user works on main, and an agent's worktree beside it.
struct Scene {
  Scene() {
    repo.write("a", "1\n");
    const std::string base = repo.commit_all();
    repo.git({"branch", "other"});
    before = repo.snapshot();
    linked = agent::isolate(open(), places(), *Oid::from_hex(base), {"1"}).at(0);
  }

  [[nodiscard]] git::Repository open() const { return git::Repository::open(repo.path()); }

  [[nodiscard]] agent::RunPlaces places() const { return agent::RunPlaces::of(open(), "run"); }

  [[nodiscard]] RefSnapshot take() const {
    return RefSnapshot::take(open(), {"refs/heads/refactor/run/"});
  }

  void by_agent(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"-C", linked.directory.string()});
    repo.git(arguments);
  }

  TempRepo repo;
  std::string before;  ///< as it was before the agent's worktree was made
  git::LinkedWorktree linked;
};

}  // namespace

TEST_SUITE("agent::RefSnapshot") {
  TEST_CASE("where nothing moved, or only the agents' own refs did, nothing is reported") {
    const Scene scene;
    const auto snapshot = scene.take();
    scene.by_agent({"commit", "-q", "--allow-empty", "-m", "mine"});

    CHECK(snapshot.moved(scene.open()).empty());
    CHECK(snapshot.restore(scene.open(), "refs/refactor/run/moved/").empty());
  }

  TEST_CASE("refs that an agent moved, made or deleted are put back, and their values kept") {
    const Scene scene;
    const auto snapshot = scene.take();
    scene.by_agent({"checkout", "-q", "--detach"});
    scene.by_agent({"commit", "-q", "--allow-empty", "-m", "theirs"});
    scene.by_agent({"update-ref", "refs/heads/main", "HEAD"});
    scene.by_agent({"update-ref", "-d", "refs/heads/other"});
    scene.by_agent({"tag", "made"});

    const auto moved = snapshot.restore(scene.open(), "refs/refactor/run/moved/");

    REQUIRE(moved.size() == 3);
    CHECK(moved[0].name == "refs/heads/main");
    CHECK(moved[0].kept_as == "refs/refactor/run/moved/refs/heads/main");
    CHECK(moved[1].name == "refs/heads/other");
    CHECK_FALSE(moved[1].after);
    CHECK(moved[1].kept_as.empty());
    CHECK(moved[2].name == "refs/tags/made");
    CHECK_FALSE(moved[2].before);
    CHECK(scene.repo.git({"log", "-1", "--format=%s", moved[0].kept_as}) == "theirs");
    CHECK(snapshot.moved(scene.open()).size() == 2);  // what is kept
    agent::remove_isolation(scene.open(), scene.places(), agent::Remains::nothing);
    CHECK(scene.repo.snapshot() == scene.before);
  }

  TEST_CASE("what the user committed, switched to or stashed meanwhile is the user's") {
    const Scene scene;
    const auto snapshot = scene.take();
    scene.repo.write("a", "2\n");
    scene.repo.git({"stash", "-q"});
    scene.repo.git({"commit", "-q", "--allow-empty", "-m", "the user's"});
    const std::string main = scene.repo.git({"rev-parse", "main"});

    const auto first = snapshot.restore(scene.open(), "refs/refactor/run/moved/");
    scene.repo.git({"checkout", "-q", "-b", "topic"});
    scene.repo.git({"commit", "-q", "--allow-empty", "-m", "the user's"});
    const auto second = snapshot.moved(scene.open());

    REQUIRE(first.size() == 2);
    CHECK(first[0].name == "refs/heads/main");
    CHECK(first[0].by_owner);
    CHECK_FALSE(first[0].restored);
    CHECK(first[1].name == "refs/stash");
    CHECK(first[1].by_owner);
    CHECK(scene.repo.git({"rev-parse", "main"}) == main);
    REQUIRE(second.size() == 3);
    CHECK(second[0].by_owner);  // though the user has left it since
    CHECK(second[1].name == "refs/heads/topic");
    CHECK(second[1].by_owner);
  }
}
