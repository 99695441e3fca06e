#include "scene.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using reconcile::Branch;
using reconcile::Reconciled;
using reconcile::Route;
using test::Files;
using test::Scene;
using test::TempRepo;

namespace {

using Ids = std::vector<std::string>;

/// A text that git recognises after a rename.
const std::string long_text = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n";

/// A conflict without its message: "PATH KIND: modes of the stages, '-' for none: branches".
std::string describe(const Conflict& conflict) {
  std::string text = conflict.path + ' ' + std::string(name_of(conflict.kind)) + ':';
  for (const auto& stage : conflict.stages) {
    text += stage ? (stage->mode == 0120000 ? " link" : " file") : " -";
  }
  text += ':';
  for (const std::string& branch : conflict.branches) {
    text += ' ' + branch;
  }
  return text;
}

Ids describe(const Reconciled& merged) {
  Ids lines;
  for (const Conflict& conflict : merged.conflicts) {
    lines.push_back(describe(conflict));
  }
  return lines;
}

/// Merges two branches that conflict, and expects that the second is left out.
Reconciled merge_conflicting(const Scene& scene, const Branch& one, const Branch& two) {
  Reconciled merged = scene.merge({one, two});
  CHECK(merged.route == Route::git);
  CHECK(merged.left_out == Ids{two.id});
  CHECK(merged.tree.hex() == scene.repo().git({"rev-parse", one.commit.hex() + "^{tree}"}));
  for (const Conflict& conflict : merged.conflicts) {
    // Ids of commits that exist only for the merge say nothing, and differ from run to run.
    CHECK(conflict.message.find(two.commit.hex()) == std::string::npos);
    CHECK_FALSE(conflict.message.empty());
    CHECK(conflict.path.find('~') == std::string::npos);
  }
  return merged;
}

}  // namespace

TEST_SUITE("reconcile conflicts") {
  TEST_CASE("the same line changed twice is a content conflict with its three versions") {
    const Scene scene(Files{{"a", "base\n"}});
    const auto one = scene.branch("one", {{"a", "1\n"}});
    const auto two = scene.branch("two", {{"a", "2\n"}});

    const Reconciled merged = merge_conflicting(scene, one, two);

    REQUIRE(describe(merged) == Ids{"a content: file file file: one two"});
    const auto& stages = merged.conflicts[0].stages;
    CHECK(stages[0]->blob == scene.blob("main", "a"));
    CHECK(stages[1]->blob == scene.blob("one", "a"));
    CHECK(stages[2]->blob == scene.blob("two", "a"));
    CHECK(stages[2]->mode == 0100644);
    CHECK(merged.conflicts[0].message == "CONFLICT (content): Merge conflict in a");
  }

  TEST_CASE("a binary file changed twice is a content conflict") {
    const Scene scene(Files{{"a", std::string("\0base", 5)}});
    const auto one = scene.branch("one", {{"a", std::string("\0one", 4)}});
    const auto two = scene.branch("two", {{"a", std::string("\0two", 4)}});

    const Reconciled merged = merge_conflicting(scene, one, two);

    CHECK(describe(merged) == Ids{"a content: file file file: one two"});
  }

  TEST_CASE("a path added twice with different content is an add/add conflict") {
    const Scene scene(Files{{"a", "a\n"}});
    const auto one = scene.branch("one", {{"new", "1\n"}});
    const auto two = scene.branch("two", {{"new", "2\n"}});

    CHECK(describe(merge_conflicting(scene, one, two)) == Ids{"new add/add: - file file: one two"});
  }

  TEST_CASE("a file changed here and deleted there is a modify/delete conflict, in either order") {
    const Scene scene(Files{{"a", "a\n"}, {"b", "b\n"}});
    const auto one = scene.branch("one", {{"a", "1\n"}});
    const auto two = scene.branch("two", {{"a", std::nullopt}});

    CHECK(describe(merge_conflicting(scene, one, two)) ==
          Ids{"a modify/delete: file file -: one two"});
    const Reconciled reversed = merge_conflicting(scene, two, one);
    CHECK(describe(reversed) == Ids{"a modify/delete: file - file: two one"});
    CHECK(reversed.conflicts[0].message ==
          "CONFLICT (modify/delete): a deleted in the branches before and modified in one.  "
          "Version one of a left in tree.");
  }

  TEST_CASE("a file where another branch needs a directory conflicts at its own path") {
    const Scene scene(Files{{"a", "a\n"}});
    const auto one = scene.branch("one", {{"new", "1\n"}});
    const auto two = scene.branch("two", {{"new/below", "2\n"}});

    CHECK(describe(merge_conflicting(scene, one, two)) ==
          Ids{"new directory/file: - file -: one two"});
    CHECK(describe(merge_conflicting(scene, two, one)) == Ids{"new directory/file: - - file: one"});
  }

  TEST_CASE("a file changed here that became a directory there is one conflict") {
    const Scene scene(Files{{"a", "a\n"}, {"b", "b\n"}});
    const auto one = scene.branch("one", {{"a", "1\n"}});
    const auto two = scene.branch("two", {{"a", std::nullopt}, {"a/below", "2\n"}});

    CHECK(describe(merge_conflicting(scene, one, two)) ==
          Ids{"a directory/file: file file -: one two"});
  }

  TEST_CASE("a file renamed to two names is a rename conflict at each") {
    const Scene scene(Files{{"old", long_text}});
    const auto one = scene.branch("one", {{"old", std::nullopt}, {"new1", long_text}});
    const auto two = scene.branch("two", {{"old", std::nullopt}, {"new2", long_text}});

    CHECK(describe(merge_conflicting(scene, one, two)) == Ids{"new1 rename: - file -: one two",
                                                              "new2 rename: - - file: one two",
                                                              "old rename: file - -: one two"});
  }

  TEST_CASE("a file renamed here and deleted there is one rename conflict of both branches") {
    const Scene scene(Files{{"old", long_text}, {"b", "b\n"}});
    const auto one = scene.branch("one", {{"old", std::nullopt}, {"new", long_text}});
    const auto two = scene.branch("two", {{"old", std::nullopt}});

    CHECK(describe(merge_conflicting(scene, one, two)) == Ids{"new rename: file file -: one two"});
  }

  TEST_CASE("a file changed here that became a link there is one conflict of modes") {
    const Scene scene(Files{{"a", long_text}, {"b", "b\n"}});
    const auto one = scene.branch("one", [](const TempRepo& repo) {
      std::filesystem::remove(repo.path() / "a");
      std::filesystem::create_symlink("b", repo.path() / "a");
    });
    const auto two = scene.branch("two", {{"a", long_text + "eleven\n"}});

    CHECK(describe(merge_conflicting(scene, one, two)) == Ids{"a mode: file link file: one two"});
  }

  TEST_CASE("a branch that conflicts is left out whole, and the others' work still merges") {
    const Scene scene(Files{{"a", "base\n"}, {"b", "base\n"}, {"c", "base\n"}, {"d", "base\n"}});
    const auto one = scene.branch("one", {{"a", "1\n"}});
    const auto two = scene.branch("two", {{"a", "2\n"}, {"b", "2\n"}});
    const auto three = scene.branch("three", {{"c", "3\n"}, {"b", "3\n"}});
    const auto four = scene.branch("four", {{"a", "4\n"}, {"d", "4\n"}});

    const Reconciled merged = scene.merge({one, two, three, four});

    CHECK(merged.left_out == Ids{"two", "four"});
    CHECK(scene.content_in(merged.tree, "a") == "1");
    CHECK(scene.content_in(merged.tree, "b") == "3");
    CHECK(scene.content_in(merged.tree, "c") == "3");
    CHECK(scene.content_in(merged.tree, "d") == "base");
    // A branch that was left out is no party to a later conflict.
    CHECK(describe(merged) ==
          Ids{"a content: file file file: one two", "a content: file file file: one four"});
  }

  TEST_CASE("conflicts are sorted by path, unusual names too") {
    const Scene scene(Files{{"tab\there", "base\n"}, {"new\nline", "base\n"}, {"\xff", "base\n"}});
    const auto one =
        scene.branch("one", {{"tab\there", "1\n"}, {"new\nline", "1\n"}, {"\xff", "1\n"}});
    const auto two =
        scene.branch("two", {{"tab\there", "2\n"}, {"new\nline", "2\n"}, {"\xff", "2\n"}});

    const Reconciled merged = merge_conflicting(scene, one, two);

    REQUIRE(merged.conflicts.size() == 3);
    CHECK(merged.conflicts[0].path == "new\nline");
    CHECK(merged.conflicts[1].path == "tab\there");
    CHECK(merged.conflicts[2].path == "\xff");
  }

  TEST_CASE("merging moves no ref, index or file of the user") {
    const Scene scene(Files{{"a", "base\n"}});
    const auto one = scene.branch("one", {{"a", "1\n"}});
    const auto two = scene.branch("two", {{"a", "2\n"}});
    const std::string before = scene.repo().snapshot();

    scene.merge({one, two});

    CHECK(scene.repo().snapshot() == before);
    scene.repo().git({"fsck", "--strict"});
  }
}
