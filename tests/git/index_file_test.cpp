#include "git_refactor/git/index_file.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/git/sha1.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <fcntl.h>

using namespace git_refactor;
using git::IndexFile;
using test::TempRepo;

namespace {

struct stat status_of(const TempRepo& repo, const std::string& path) {
  struct stat status {};

  REQUIRE(::lstat((repo.path() / path).c_str(), &status) == 0);
  return status;
}

/// A repository with files in several directories whose index is older than no file of it.
void fill(const TempRepo& repo) {
  for (const char* path : {"a.c", "b/long/er/path.c", "b/long/other.c", "c/x.c", "é.c"}) {
    repo.write(path, std::string("content of ") + path + "\n");
  }
  repo.commit_all();
}

}  // namespace

TEST_SUITE("git::IndexFile") {
  TEST_CASE("every version is read as git lists it") {
    for (const char* version : {"2", "3", "4"}) {
      const TempRepo repo;
      fill(repo);
      repo.write("later.c", "x");
      repo.git({"update-index", "--index-version", version});
      repo.git({"add", "--intent-to-add", "later.c"});
      repo.git({"update-index", "--skip-worktree", "c/x.c"});
      repo.git({"update-index", "--assume-unchanged", "a.c"});

      const IndexFile index = IndexFile::read(repo.path() / ".git/index");

      std::string listing;
      for (const auto& entry : index.entries()) {
        listing += std::string(entry.path) + '\n';
      }
      CHECK(listing == repo.git({"-c", "core.quotePath=false", "ls-files"}) + "\n");
      REQUIRE(index.find("b/long/other.c") != nullptr);
      CHECK(index.find("b/long/other.c")->oid.hex() == repo.git({"rev-parse", ":b/long/other.c"}));
      CHECK(index.find("c/x.c")->skip_worktree);
      CHECK(index.find("a.c")->assume_unchanged);
      CHECK(index.find("later.c")->intent_to_add);
      CHECK(index.find("b") == nullptr);
      CHECK_FALSE(index.is_partial());
    }
  }

  TEST_CASE("a split index is told from a whole one") {
    const TempRepo repo;
    fill(repo);
    repo.git({"update-index", "--split-index"});

    CHECK(IndexFile::read(repo.path() / ".git/index").is_partial());
  }

  TEST_CASE("a damaged index is an error, a missing one is empty") {
    const TempRepo repo;
    fill(repo);
    auto bytes = *read_file(repo.path() / ".git/index");
    bytes[40] ^= 1;
    write_file_atomically(repo.path() / "damaged", bytes);
    write_file_atomically(repo.path() / "short", bytes.substr(0, 20));

    CHECK_THROWS_WITH_AS(IndexFile::read(repo.path() / "damaged"),
                         "cannot read the index: its checksum is wrong", Error);
    CHECK_THROWS_AS(IndexFile::read(repo.path() / "short"), Error);
    CHECK(IndexFile::read(repo.path() / "missing").entries().empty());
  }

  TEST_CASE("a file is unchanged only with the very stat that the index remembers") {
    const TempRepo repo;
    fill(repo);
    // The index must be younger than the files, or they would all be racily clean.
    repo.git({"ls-files"});
    ::utimensat(AT_FDCWD, (repo.path() / ".git/index").c_str(), nullptr, 0);
    const IndexFile old_index = IndexFile::read(repo.path() / ".git/index");
    const auto* entry = old_index.find("a.c");
    auto status = status_of(repo, "a.c");
    status.st_mtim.tv_sec -= 10;

    CHECK_FALSE(old_index.is_unchanged(*entry, status));

    status = status_of(repo, "a.c");
    status.st_size += 1;
    CHECK_FALSE(old_index.is_unchanged(*entry, status));
  }

  TEST_CASE("an updated index shows the new blobs, and git finds the tree clean") {
    for (const char* version : {"2", "4"}) {
      const TempRepo repo;
      fill(repo);
      repo.git({"update-index", "--index-version", version});
      repo.git({"write-tree"});
      const std::string new_content = "new content\n";
      repo.write("b/long/er/path.c", new_content);
      const Oid blob = git::object_id("blob", new_content);
      const auto index_path = repo.path() / ".git/index";

      write_file_atomically(index_path,
                            IndexFile::read(index_path)
                                .with_updates(std::vector{git::IndexUpdate{
                                    "b/long/er/path.c", blob,
                                    git::index_stat(status_of(repo, "b/long/er/path.c"))}}));

      CHECK(repo.git({"rev-parse", ":b/long/er/path.c"}) == blob.hex());
      CHECK(repo.git({"diff-files", "--name-only"}).empty());
      CHECK(repo.git({"diff-index", "--cached", "--name-only", "HEAD"}) == "b/long/er/path.c");
      repo.git({"hash-object", "-w", "b/long/er/path.c"});
      CHECK(repo.git({"commit", "--quiet", "-m", "x"}).empty());
      CHECK(repo.git({"status", "--porcelain"}).empty());
      repo.git({"fsck", "--strict"});
    }
  }

  TEST_CASE("a built index has absent files marked so that git status is clean") {
    const TempRepo repo;
    repo.write("dir/present.c", "here\n");
    repo.write("dir/absent.c", "away\n");
    repo.commit_all();
    std::filesystem::remove(repo.path() / "dir/absent.c");

    const std::string bytes = git::build_index(std::vector<git::NewIndexEntry>{
        {"dir/absent.c", 0100644, git::object_id("blob", "away\n"), std::nullopt},
        {"dir/present.c", 0100644, git::object_id("blob", "here\n"),
         git::index_stat(status_of(repo, "dir/present.c"))}});
    write_file_atomically(repo.path() / ".git/index", bytes);

    CHECK(repo.git({"status", "--porcelain"}).empty());
    CHECK(repo.git({"ls-files", "-v"}) == "S dir/absent.c\nH dir/present.c");
  }
}
