#include "git_refactor/git/tree_writer.hpp"

#include "git_refactor/base/error.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <iostream>
#include <random>
#include <set>

using namespace git_refactor;
using git::TreeChange;
using git::TreeFile;
using test::TempRepo;

namespace {

Oid oid_of(const std::string& hex) {
  const auto oid = Oid::from_hex(hex);
  REQUIRE(oid.has_value());
  return *oid;
}

}  // namespace

TEST_SUITE("git::write_tree") {
  TEST_CASE("files are replaced, added and deleted, and directories come and go with them") {
    const TempRepo repo;
    for (const char* path : {"a", "d/one", "d/two", "e/f/only", "lib.c", "lib/x"}) {
      repo.write(path, path);
    }
    repo.commit_all();
    const auto repository = git::Repository::open(repo.path());
    const Oid base = repository.tree_of(repository.resolve_commit("HEAD"));
    const Oid blob = oid_of(repo.git({"rev-parse", "HEAD:a"}));
    git::PackWriter pack(repo.path() / ".git/objects");

    const std::vector<TreeChange> changes{{"d/two", {}, TreeFile{0100755, blob}},
                                          {"e/f/only", {}, std::nullopt},
                                          {"lib0", {}, TreeFile{0100644, blob}},
                                          {"new/deep/file", {}, TreeFile{0100644, blob}}};
    const Oid tree = git::write_tree(repository, pack, base, changes);
    pack.finish();

    repo.git({"fsck", "--strict"});
    CHECK(repo.git({"ls-tree", "-r", "--name-only", tree.hex()}) ==
          "a\nd/one\nd/two\nlib.c\nlib/x\nlib0\nnew/deep/file");
    CHECK(repo.git({"ls-tree", tree.hex(), "d/two"}).starts_with("100755 "));
  }

  TEST_CASE("a file where a directory is, or below a file, is an error") {
    const TempRepo repo;
    repo.write("d/one", "1");
    repo.commit_all();
    const auto repository = git::Repository::open(repo.path());
    const Oid base = repository.tree_of(repository.resolve_commit("HEAD"));
    const Oid blob = oid_of(repo.git({"rev-parse", "HEAD:d/one"}));
    git::PackWriter pack(repo.path() / ".git/objects");
    const auto write = [&](const std::string& path) {
      return git::write_tree(repository, pack, base,
                             std::vector{TreeChange{path, {}, TreeFile{0100644, blob}}});
    };

    CHECK_THROWS_AS(write("d"), Error);
    CHECK_THROWS_AS(write("d/one/below"), Error);
  }

  TEST_CASE("a file takes a directory's place, and the other way round, where all is deleted") {
    const TempRepo repo;
    for (const char* path : {"d/e/one", "d/two", "f", "g"}) {
      repo.write(path, path);
    }
    repo.commit_all();
    const auto repository = git::Repository::open(repo.path());
    const Oid base = repository.tree_of(repository.resolve_commit("HEAD"));
    const TreeFile file{0100644, oid_of(repo.git({"rev-parse", "HEAD:f"}))};
    git::PackWriter pack(repo.path() / ".git/objects");

    const std::vector<TreeChange> changes{{"d", {}, file},
                                          {"d-x", {}, file},
                                          {"d/e/one", {}, std::nullopt},
                                          {"d/two", {}, std::nullopt},
                                          {"f", {}, std::nullopt},
                                          {"f/below", {}, file}};
    const Oid tree = git::write_tree(repository, pack, base, changes);
    CHECK_THROWS_AS(git::write_tree(repository, pack, base, std::vector{changes[0], changes[2]}),
                    Error);
    pack.finish();

    repo.git({"fsck", "--strict"});
    CHECK(repo.git({"ls-tree", "-r", "--name-only", tree.hex()}) == "d\nd-x\nf/below\ng");
  }

  TEST_CASE("writing the difference of two random trees onto one gives the other") {
    const unsigned seed = std::random_device{}();
    std::cout << "seed " << seed << '\n';
    std::mt19937 random(seed);
    const TempRepo repo;
    const auto pick = [&](unsigned bound) { return static_cast<unsigned>(random() % bound); };
    const auto commit_random = [&] {
      repo.git({"rm", "-r", "--quiet", "--ignore-unmatch", "."});
      for (unsigned i = 0; i < 30; ++i) {
        std::string path;
        for (unsigned depth = pick(3); depth > 0; --depth) {
          path += "d" + std::to_string(pick(3)) + "/";
        }
        repo.write(path + (pick(2) == 0 ? "f" : "a_name_too_long_for_a_small_string_") +
                       std::to_string(pick(6)),
                   std::to_string(pick(4)));
      }
      return repo.commit_all();
    };
    const Oid one = oid_of(commit_random());
    const Oid other = oid_of(commit_random());
    const auto repository = git::Repository::open(repo.path());
    git::PackWriter pack(repo.path() / ".git/objects");

    const auto changes =
        git::diff_trees(repository, repository.tree_of(one), repository.tree_of(other));
    const Oid written = git::write_tree(repository, pack, repository.tree_of(one), changes);

    CHECK(written == repository.tree_of(other));
    std::string names;
    for (const auto& change : changes) {
      names += (names.empty() ? "" : "\n") + change.path;
    }
    CHECK(names ==
          repo.git({"diff-tree", "-r", "--no-renames", "--name-only", one.hex(), other.hex()}));
  }
}
