#include "git_refactor/scan/content_reader.hpp"

#include "git_refactor/base/error.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <fstream>

using namespace git_refactor;
using scan::ContentReader;
using scan::ContentSource;
using test::TempRepo;

namespace {

/// Gives a file a time long ago, the same for every file.
void age(const TempRepo& repo, const std::string& path) {
  const std::array<timespec, 2> past{timespec{1'600'000'000, 0}, timespec{1'600'000'000, 0}};
  REQUIRE(::utimensat(AT_FDCWD, (repo.path() / path).c_str(), past.data(), 0) == 0);
}

/// Makes files older than the index, so that they are not racily clean any more.
void settle(const TempRepo& repo, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    age(repo, path);
  }
  repo.git({"update-index", "--refresh"});
}

/// A file with a time of its own and a later index: what the reader takes from the working tree.
void commit_settled(const TempRepo& repo, const std::string& path, const std::string& content) {
  repo.write(path, content);
  repo.commit_all();
  settle(repo, {path});
}

std::string without_carriage_returns(std::string text) {
  std::erase(text, '\r');
  return text;
}

/// What the reader says a file of `revision` holds; skimmed, it must be the same but for line ends.
std::string content_at(const std::filesystem::path& place, const std::string& path,
                       const std::string& revision = "HEAD") {
  const auto repository = git::Repository::open(place);
  const auto inventory = scan::take_inventory(repository, repository.resolve_commit(revision), {});
  const ContentSource source = ContentSource::of(repository);
  const auto file = std::ranges::find(inventory.files, path, &scan::TrackedFile::path);
  REQUIRE(file != inventory.files.end());
  std::string content = "what the last file left";
  ContentReader(source).read(*file, content);
  std::string skimmed;
  CHECK(ContentReader(source).skim(*file, 1000, skimmed));
  CHECK(without_carriage_returns(skimmed) == without_carriage_returns(content));
  return content;
}

void remove_object(const TempRepo& repo, const std::string& name) {
  const std::string oid = repo.git({"rev-parse", name});
  std::filesystem::remove(repo.path() / ".git/objects" / oid.substr(0, 2) / oid.substr(2));
}

}  // namespace

TEST_SUITE("scan::ContentReader") {
  TEST_CASE("a clean file is skimmed from the working tree, without its object") {
    const TempRepo repo;
    commit_settled(repo, "sub/a.py", "clean\n");
    const auto repository = git::Repository::open(repo.path());
    const auto inventory = scan::take_inventory(repository, repository.resolve_commit("HEAD"), {});
    const ContentSource source = ContentSource::of(repository);
    remove_object(repo, "HEAD:sub/a.py");
    std::string content;

    CHECK(ContentReader(source).skim(inventory.files.at(0), 100, content));
    CHECK(content == "clean\n");

    std::filesystem::remove(repo.path() / "sub/a.py");
    CHECK_THROWS_AS(ContentReader(source).skim(inventory.files.at(0), 100, content), Error);
    CHECK_THROWS_AS(ContentReader(source).read(inventory.files.at(0), content), Error);
  }

  TEST_CASE("a file over the limit is not skimmed, wherever it would be read") {
    const TempRepo repo;
    commit_settled(repo, "a.py", "12345");
    const auto repository = git::Repository::open(repo.path());
    const auto inventory = scan::take_inventory(repository, repository.resolve_commit("HEAD"), {});
    const ContentSource source = ContentSource::of(repository);
    std::string content;

    CHECK_FALSE(ContentReader(source).skim(inventory.files.at(0), 4, content));
    CHECK(ContentReader(source).skim(inventory.files.at(0), 5, content));

    repo.write("a.py", "1");
    CHECK_FALSE(ContentReader(source).skim(inventory.files.at(0), 4, content));
    CHECK(ContentReader(source).skim(inventory.files.at(0), 5, content));
    CHECK(content == "12345");
  }

  TEST_CASE("a dirty file is read as the base has it") {
    const TempRepo repo;
    commit_settled(repo, "a.py", "base\n");
    repo.write("a.py", "changed and longer\n");

    CHECK(content_at(repo.path(), "a.py") == "base\n");
  }

  TEST_CASE("a change that keeps the size, the time and the inode does not leak in") {
    const TempRepo repo;
    commit_settled(repo, "a.py", "base\n");
    std::fstream(repo.path() / "a.py") << "bass\n";
    age(repo, "a.py");

    CHECK(content_at(repo.path(), "a.py") == "base\n");
  }

  TEST_CASE("a file as young as the index is not trusted, though its stat is the same") {
    const TempRepo repo;
    commit_settled(repo, "a.py", "base\n");
    age(repo, ".git/index");
    const auto repository = git::Repository::open(repo.path());
    const auto inventory = scan::take_inventory(repository, repository.resolve_commit("HEAD"), {});
    const ContentSource source = ContentSource::of(repository);
    std::string content;
    remove_object(repo, "HEAD:a.py");

    CHECK_THROWS_AS(ContentReader(source).skim(inventory.files.at(0), 100, content), Error);
  }

  TEST_CASE("a staged change does not leak in, whether or not it is on disk") {
    const TempRepo repo;
    commit_settled(repo, "a.py", "base\n");
    repo.write("a.py", "staged\n");
    repo.git({"add", "a.py"});
    settle(repo, {"a.py"});

    CHECK(content_at(repo.path(), "a.py") == "base\n");

    repo.write("a.py", "base\n");
    CHECK(content_at(repo.path(), "a.py") == "base\n");
  }

  TEST_CASE("a file git was told not to look at is read as the base has it") {
    for (const char* flag : {"--assume-unchanged", "--skip-worktree"}) {
      const TempRepo repo;
      commit_settled(repo, "a.py", "base\n");
      repo.git({"update-index", flag, "a.py"});
      repo.write("a.py", "mine\n");

      CHECK_MESSAGE(content_at(repo.path(), "a.py") == "base\n", flag);
    }
  }

  TEST_CASE(
      "a file that became a link, a directory, a pipe or nothing is read as the base has it") {
    const TempRepo repo;
    for (const char* path : {"link.py", "directory.py", "pipe.py", "gone.py", "sub/a.py"}) {
      repo.write(path, "base\n");
    }
    repo.commit_all();
    settle(repo, {"link.py", "directory.py", "pipe.py", "gone.py", "sub/a.py"});
    repo.write("other", "evil\n");
    for (const char* path : {"link.py", "directory.py", "pipe.py", "gone.py", "sub/a.py"}) {
      std::filesystem::remove(repo.path() / path);
    }
    std::filesystem::create_symlink("other", repo.path() / "link.py");
    std::filesystem::create_directory(repo.path() / "directory.py");
    REQUIRE(::mkfifo((repo.path() / "pipe.py").c_str(), 0600) == 0);
    std::filesystem::remove(repo.path() / "sub");
    repo.write("elsewhere/a.py", "evil\n");
    std::filesystem::create_directory_symlink("elsewhere", repo.path() / "sub");

    for (const char* path : {"link.py", "directory.py", "pipe.py", "gone.py", "sub/a.py"}) {
      CHECK_MESSAGE(content_at(repo.path(), path) == "base\n", path);
    }
  }

  TEST_CASE("a file that git converts is read as its blob") {
    const TempRepo repo;
    repo.write(".gitattributes", "*.py text eol=crlf\n");
    repo.write("a.py", "one\r\ntwo\r\n");
    repo.commit_all();
    settle(repo, {"a.py"});

    CHECK(content_at(repo.path(), "a.py") == "one\ntwo\n");
  }

  TEST_CASE("a file that git encodes is skimmed as its blob too") {
    const TempRepo repo;
    repo.write("a.py", "ab\n");
    repo.commit_all("as it is");
    repo.write(".gitattributes", "*.py working-tree-encoding=UTF-16LE\n");
    // Alone, or git would try to decode the file that is not encoded yet.
    repo.git({"add", ".gitattributes"});
    repo.git({"commit", "--quiet", "--message", "encoded"});
    std::filesystem::remove(repo.path() / "a.py");
    repo.git({"checkout", "--quiet", "--", "a.py"});
    settle(repo, {"a.py"});
    REQUIRE(repo.read("a.py").size() == 6);

    CHECK(content_at(repo.path(), "a.py") == "ab\n");
  }

  TEST_CASE("CRLF that the blob itself has is kept") {
    const TempRepo repo;
    commit_settled(repo, "a.py", "one\r\ntwo");

    CHECK(content_at(repo.path(), "a.py") == "one\r\ntwo");
  }

  TEST_CASE(
      "a file checked out under conversions that the base does not have is read as its blob") {
    const TempRepo repo;
    repo.write("a.py", "one\ntwo\n");
    repo.commit_all("one");
    repo.write(".gitattributes", "*.py text eol=crlf\n");
    repo.commit_all("two");
    std::filesystem::remove(repo.path() / "a.py");
    repo.git({"checkout", "--quiet", "--", "a.py"});
    settle(repo, {"a.py"});
    REQUIRE(repo.read("a.py") == "one\r\ntwo\r\n");

    CHECK(content_at(repo.path(), "a.py", "HEAD~1") == "one\ntwo\n");
  }

  TEST_CASE("a file checked out under a core.autocrlf that was taken back is read as its blob") {
    const TempRepo repo;
    repo.write("a.py", "one\ntwo\n");
    repo.commit_all();
    repo.git({"config", "core.autocrlf", "true"});
    std::filesystem::remove(repo.path() / "a.py");
    repo.git({"checkout", "--quiet", "--", "a.py"});
    settle(repo, {"a.py"});
    repo.git({"config", "--unset", "core.autocrlf"});
    REQUIRE(repo.read("a.py") == "one\r\ntwo\r\n");

    CHECK(content_at(repo.path(), "a.py") == "one\ntwo\n");
  }

  TEST_CASE("a base other than HEAD is read as that commit has it") {
    const TempRepo repo;
    commit_settled(repo, "a.py", "one\n");
    repo.write("a.py", "two\n");
    repo.commit_all();
    settle(repo, {"a.py"});

    CHECK(content_at(repo.path(), "a.py", "HEAD~1") == "one\n");
    CHECK(content_at(repo.path(), "a.py", "HEAD") == "two\n");
  }

  TEST_CASE("a linked worktree has an index and files of its own") {
    const TempRepo repo;
    commit_settled(repo, "a.py", "base\n");
    const auto linked = repo.path().parent_path() / "linked";
    repo.git({"worktree", "add", "--quiet", linked.string()});
    repo.write("../linked/a.py", "dirty there\n");

    CHECK(content_at(linked, "a.py") == "base\n");
    CHECK(content_at(repo.path(), "a.py") == "base\n");
  }

  TEST_CASE("a bare repository is read from its objects") {
    const TempRepo repo;
    commit_settled(repo, "a.py", "base\n");
    const auto bare = repo.path().parent_path() / "bare.git";
    repo.git({"clone", "--quiet", "--bare", ".", bare.string()});

    CHECK(content_at(bare, "a.py") == "base\n");
  }

  TEST_CASE("files of a split or sparse index are read as the base has them") {
    const TempRepo repo;
    repo.write("in/a.py", "in\n");
    repo.write("out/a.py", "out\n");
    repo.commit_all();
    settle(repo, {"in/a.py", "out/a.py"});

    repo.git({"update-index", "--split-index"});
    CHECK(content_at(repo.path(), "in/a.py") == "in\n");

    repo.git({"update-index", "--no-split-index"});
    repo.git({"sparse-checkout", "set", "--cone", "--sparse-index", "in"});
    CHECK(content_at(repo.path(), "in/a.py") == "in\n");
    CHECK(content_at(repo.path(), "out/a.py") == "out\n");
  }
}
