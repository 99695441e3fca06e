#include "git_refactor/reconcile/reconcile.hpp"

#include "git_refactor/git/commit_object.hpp"

#include "scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace git_refactor;
using reconcile::Branch;
using reconcile::Reconciled;
using reconcile::Route;
using test::Files;
using test::Scene;
using test::TempRepo;

namespace {

std::string numbers(int last) {
  std::string text;
  for (int i = 1; i <= last; ++i) {
    text += std::to_string(i) + '\n';
  }
  return text;
}

std::string with(std::string text, const std::string& line, const std::string& replacement) {
  const auto at = text.find(line + "\n");
  REQUIRE(at != std::string::npos);
  return text.replace(at, line.size(), replacement);
}

/// What `git merge` makes of the branches, one after another.
std::string merged_by_git(const Scene& scene, const std::vector<Branch>& branches) {
  std::string ours = scene.base_commit().hex();
  for (const Branch& branch : branches) {
    const std::string tree =
        scene.repo().git({"merge-tree", "--write-tree", ours, branch.commit.hex()});
    ours = scene.repo().git(
        {"commit-tree", tree, "-p", ours, "-p", branch.commit.hex(), "-m", "merge"});
  }
  return scene.repo().git({"rev-parse", ours + "^{tree}"});
}

/// Random branches at base whose changes share no path: files of base changed, and files added, in
/// directories old and new.
class DisjointBranches {
 public:
  DisjointBranches(const Scene& scene, std::mt19937& random)
      : repository_(git::Repository::open(scene.repo().path())),
        pack_(repository_.common_dir() / "objects"),
        scene_(scene),
        random_(random),
        files_(git::list_files(repository_, scene.base_tree())) {}

  std::vector<Branch> make(std::size_t count) {
    std::vector<Branch> branches(count);
    for (const git::ListedFile& listed : files_) {
      if (random_() % 3 == 0) {
        branches[random_() % count].changes.push_back(
            {listed.path, listed.file, git::TreeFile{listed.file.mode, blob()}});
      }
    }
    for (std::size_t i = random_() % 20; i > 0; --i) {
      const std::string path = "dir" + std::to_string(random_() % 6) + "/new" +
                               std::to_string(random_() % 3) + "/added" + std::to_string(i);
      branches[random_() % count].changes.push_back(
          {path, std::nullopt, git::TreeFile{random_() % 2 == 0 ? 0100644U : 0100755U, blob()}});
    }
    const git::Identities identities{"A <a@b> 1 +0000", "A <a@b> 1 +0000"};
    for (std::size_t i = 0; i < count; ++i) {
      Branch& branch = branches[i];
      branch.id = "agent/" + std::to_string(i + 1);
      std::ranges::sort(branch.changes, {}, &git::TreeChange::path);
      const Oid tree = git::write_tree(repository_, pack_, scene_.base_tree(), branch.changes);
      branch.commit =
          pack_.add(git::ObjectType::commit,
                    git::commit_bytes(tree, {scene_.base_commit()}, identities, branch.id + "\n"));
    }
    pack_.finish();
    return branches;
  }

 private:
  Oid blob() {
    return pack_.add(git::ObjectType::blob, "content " + std::to_string(random_()) + "\n");
  }

  git::Repository repository_;
  git::PackWriter pack_;
  const Scene& scene_;
  std::mt19937& random_;
  std::vector<git::ListedFile> files_;
};

Files random_files(std::mt19937& random) {
  Files files{{"root", "root\n"}};
  for (std::size_t i = 5 + random() % 40; i > 0; --i) {
    files["dir" + std::to_string(random() % 5) + "/" +
          (random() % 2 == 0 ? "sub" + std::to_string(random() % 3) + "/" : "") + "f" +
          std::to_string(i)] = std::to_string(random()) + "\n";
  }
  return files;
}

}  // namespace

TEST_SUITE("reconcile::reconcile directly") {
  TEST_CASE("disjoint branches in any order become the tree that git merges them to") {
    const std::uint32_t seed = std::random_device()();
    std::mt19937 random(seed);
    for (int round = 0; round < 12; ++round) {
      CAPTURE(seed);
      CAPTURE(round);
      const Scene scene(random_files(random));
      auto branches = DisjointBranches(scene, random).make(1 + random() % 6);

      const std::string expected = merged_by_git(scene, branches);
      const Reconciled merged = scene.merge(branches);
      std::ranges::shuffle(branches, random);
      const Reconciled shuffled = scene.merge(branches);

      CHECK(merged.tree.hex() == expected);
      CHECK(shuffled.tree.hex() == expected);
      CHECK(merged.route == Route::direct);
      CHECK(shuffled.route == Route::direct);
      CHECK(merged.conflicts.empty());
    }
  }

  TEST_CASE("no branches, or branches without changes, are the base") {
    const Scene scene(Files{{"a", "a\n"}});
    const Branch idle = scene.branch("idle", [](const TempRepo&) {});

    CHECK(scene.merge({}).tree == scene.base_tree());
    CHECK(scene.merge({idle, idle}).tree == scene.base_tree());
    CHECK(scene.merge({idle, idle}).route == Route::direct);
  }

  TEST_CASE("deletions and moves are put together with changes elsewhere") {
    const Scene scene(Files{{"a", "a\n"}, {"b", "b\n"}, {"d/c", numbers(20)}, {"e/f", "f\n"}});
    const auto one = scene.branch("one", {{"d/c", std::nullopt}, {"d/g", numbers(20)}});
    const auto two = scene.branch("two", {{"a", "changed\n"}, {"e/f", std::nullopt}});

    const Reconciled merged = scene.merge({one, two});

    CHECK(merged.route == Route::direct);
    CHECK(merged.tree.hex() == merged_by_git(scene, {one, two}));
    CHECK(scene.paths_in(merged.tree) == "a\nb\nd/g\n");
  }

  TEST_CASE("a changed mode or type is merged as it is") {
    const Scene scene(Files{{"a", "a\n"}, {"b", "b\n"}});
    const auto one = scene.branch("one", [](const TempRepo& repo) {
      std::filesystem::permissions(repo.path() / "a", std::filesystem::perms(0755));
    });
    const auto two = scene.branch("two", [](const TempRepo& repo) {
      std::filesystem::remove(repo.path() / "b");
      std::filesystem::create_symlink("a", repo.path() / "b");
    });

    const Reconciled merged = scene.merge({one, two});

    CHECK(merged.route == Route::direct);
    CHECK(scene.repo().git({"ls-tree", "--format=%(objectmode) %(path)", merged.tree.hex()}) ==
          "100755 a\n120000 b");
  }
}

TEST_SUITE("reconcile::reconcile by git") {
  TEST_CASE("what is added to a directory that another branch renames is git's to judge") {
    const Scene scene(Files{{"d/c", numbers(20)}, {"d/e", numbers(30)}});
    const auto one = scene.branch("one", {{"d/c", std::nullopt},
                                          {"d/e", std::nullopt},
                                          {"new/c", numbers(20)},
                                          {"new/e", numbers(30)}});
    const auto two = scene.branch("two", {{"d/f", "f\n"}});

    const Reconciled merged = scene.merge({one, two});

    CHECK(merged.route == Route::git);
    CHECK(merged.left_out == std::vector<std::string>{"two"});
    CHECK(scene.paths_in(merged.tree) == "new/c\nnew/e\n");
  }

  TEST_CASE("a change of a file that another branch renamed follows it") {
    const Scene scene(Files{{"old", numbers(20)}, {"other", "x\n"}});
    const auto one = scene.branch("one", {{"old", std::nullopt}, {"new", numbers(20)}});
    const auto two = scene.branch("two", {{"old", with(numbers(20), "7", "seven")}});

    for (const auto& branches : {std::vector{one, two}, std::vector{two, one}}) {
      const Reconciled merged = scene.merge(branches);

      CHECK(merged.route == Route::git);
      CHECK(merged.conflicts.empty());
      CHECK(scene.paths_in(merged.tree) == "new\nother\n");
      CHECK(scene.content_in(merged.tree, "new") + "\n" == with(numbers(20), "7", "seven"));
    }
  }

  TEST_CASE("different lines of one file merge, and the same change twice is one") {
    const Scene scene(Files{{"a", numbers(20)}});
    const auto one = scene.branch("one", {{"a", with(numbers(20), "3", "three")}});
    const auto two = scene.branch("two", {{"a", with(numbers(20), "17", "seventeen")}});
    auto same = one;
    same.id = "same";

    const Reconciled merged = scene.merge({one, two, same});

    CHECK(merged.route == Route::git);
    CHECK(merged.conflicts.empty());
    CHECK(merged.left_out.empty());
    CHECK(scene.content_in(merged.tree, "a") + "\n" ==
          with(with(numbers(20), "3", "three"), "17", "seventeen"));
  }

  TEST_CASE("two added paths that differ in case only go by git, which keeps both") {
    const Scene scene(Files{{"a", "a\n"}});
    const auto one = scene.branch("one", {{"Read", "one\n"}});
    const auto two = scene.branch("two", {{"READ", "two\n"}});

    const Reconciled merged = scene.merge({one, two});

    CHECK(merged.route == Route::git);
    CHECK(merged.conflicts.empty());
    CHECK(scene.paths_in(merged.tree) == "READ\nRead\na\n");
  }
}

TEST_SUITE("reconcile::reconcile strays") {
  TEST_CASE("a change outside of the write set is reported and not merged directly") {
    const Scene scene(Files{{"a", "a\n"}, {"b", "b\n"}});
    auto one = scene.branch("one", {{"a", "one\n"}, {"b", "stray\n"}, {"new", "stray\n"}});
    one.write_set = {"a"};
    auto two = scene.branch("two", {{"b", "two\n"}});
    two.write_set = {"b"};

    const Reconciled merged = scene.merge({one, two});

    CHECK(merged.route == Route::direct);
    REQUIRE(merged.strays.size() == 2);
    CHECK(merged.strays[0].branch == "one");
    CHECK(merged.strays[0].path == "b");
    CHECK(merged.strays[1].path == "new");
    CHECK(scene.paths_in(merged.tree) == "a\nb\n");
    CHECK(scene.content_in(merged.tree, "a") == "one");
    CHECK(scene.content_in(merged.tree, "b") == "two");
  }

  TEST_CASE("a change outside of the write set is reported and not merged by git either") {
    const Scene scene(Files{{"a", numbers(20)}, {"b", "b\n"}, {"c", "c\n"}});
    auto one = scene.branch("one", {{"a", with(numbers(20), "3", "three")}, {"b", std::nullopt}});
    one.write_set = {"a", "c"};
    auto two = scene.branch("two", {{"a", with(numbers(20), "17", "seventeen")}, {"b", "two\n"}});

    const Reconciled merged = scene.merge({one, two});

    CHECK(merged.route == Route::git);
    CHECK(merged.conflicts.empty());
    REQUIRE(merged.strays.size() == 1);
    CHECK(merged.strays[0].path == "b");
    CHECK(scene.content_in(merged.tree, "b") == "two");
    CHECK(scene.content_in(merged.tree, "a") + "\n" ==
          with(with(numbers(20), "3", "three"), "17", "seventeen"));
  }

  TEST_CASE("a branch of nothing but strays changes nothing") {
    const Scene scene(Files{{"a", "a\n"}});
    auto one = scene.branch("one", {{"new", "stray\n"}});
    one.write_set = {"a"};

    const Reconciled merged = scene.merge({one});

    CHECK(merged.tree == scene.base_tree());
    CHECK(merged.strays.size() == 1);
  }
}
