#include "git_refactor/agent/pristine.hpp"

#include "git_refactor/base/files.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <optional>

using namespace git_refactor;
using agent::Pristine;
using test::TempRepo;

namespace {

struct Scene {
  TempRepo repo;
  std::filesystem::path root = repo.path().string() + ".refactor";

  [[nodiscard]] Pristine prepare(const std::string& commit) const {
    return Pristine::prepare(git::Repository::open(repo.path()), root, *Oid::from_hex(commit));
  }

  /// What git has to say about a checkout.
  [[nodiscard]] std::string status(const Pristine& pristine) const {
    const CommandResult result = run_command({{"git", "status", "--porcelain"},
                                              pristine.directory(),
                                              {{"GIT_DIR", (repo.path() / ".git").string()},
                                               {"GIT_WORK_TREE", pristine.directory().string()},
                                               {"GIT_INDEX_FILE", pristine.index().string()}},
                                              {},
                                              false});
    return result.output + result.error;
  }
};

}  // namespace

TEST_SUITE("agent::Pristine") {
  TEST_CASE("a checkout is written once, shared, and advanced by what differs") {
    const Scene scene;
    scene.repo.write("same", "s\n");
    scene.repo.write("changed", "1\n");
    scene.repo.write("d/deleted", "1\n");
    const std::string first = scene.repo.commit_all();
    scene.repo.write("changed", "2\n");
    std::filesystem::remove_all(scene.repo.path() / "d");
    scene.repo.write("d", "a file now\n");
    const std::string second = scene.repo.commit_all();

    std::optional<Pristine> one = scene.prepare(first);
    CHECK(one->effort() == Pristine::Effort::written);
    const auto same = one->directory() / "same";
    const auto written = std::filesystem::last_write_time(same);
    {
      const Pristine shared = scene.prepare(first);
      CHECK(shared.effort() == Pristine::Effort::reused);
      CHECK(shared.directory() == one->directory());
    }
    one.reset();
    const Pristine advanced = scene.prepare(second);

    CHECK(advanced.effort() == Pristine::Effort::advanced);
    CHECK(advanced.directory() / "same" == same);
    CHECK(std::filesystem::last_write_time(same) == written);
    CHECK(read_file(advanced.directory() / "changed") == "2\n");
    CHECK(read_file(advanced.directory() / "d") == "a file now\n");
    CHECK(scene.status(advanced).empty());
  }

  TEST_CASE("one that is in use is not advanced: another commit gets another checkout") {
    const Scene scene;
    scene.repo.write("a", "1\n");
    const std::string first = scene.repo.commit_all();
    scene.repo.write("a", "2\n");
    const std::string second = scene.repo.commit_all();

    const Pristine one = scene.prepare(first);
    const Pristine two = scene.prepare(second);

    CHECK(two.effort() == Pristine::Effort::written);
    CHECK(read_file(one.directory() / "a") == "1\n");
    CHECK(read_file(two.directory() / "a") == "2\n");
    CHECK(scene.prepare(first).directory() == one.directory());
  }

  TEST_CASE("a checkout that was left half done is written anew, without what was left") {
    const Scene scene;
    scene.repo.write("a", "1\n");
    const std::string commit = scene.repo.commit_all();
    std::filesystem::path files;
    {
      const Pristine whole = scene.prepare(commit);
      files = whole.directory();
    }
    std::filesystem::rename(files.parent_path() / "commit", files.parent_path() / "writing");
    write_file_atomically(files / "stray", "of another commit");
    write_file_atomically(files.parent_path() / "index.lock", "");

    const Pristine again = scene.prepare(commit);

    CHECK(again.effort() == Pristine::Effort::written);
    CHECK_FALSE(std::filesystem::exists(files / "stray"));
    CHECK(scene.status(again).empty());
  }

  TEST_CASE(
      "modes, links, line ends and filters are those of any checkout, a sparse one excepted") {
    const Scene scene;
    const TempRepo& repo = scene.repo;
    repo.git({"config", "filter.loud.clean", "tr a-z A-Z"});
    repo.git({"config", "filter.loud.smudge", "tr A-Z a-z"});
    repo.write(".gitattributes", "*.txt text eol=crlf\n*.loud filter=loud\n");
    repo.write("t.txt", "one\n");
    repo.write("x.loud", "quiet\n");
    repo.write("run", "x\n");
    repo.write("deep/down/file", "x\n");
    std::filesystem::permissions(repo.path() / "run", std::filesystem::perms(0755));
    std::filesystem::create_symlink("t.txt", repo.path() / "link");
    const std::string commit = repo.commit_all();
    repo.git({"sparse-checkout", "set", "nothing"});

    const Pristine pristine = scene.prepare(commit);

    CHECK(read_file(pristine.directory() / "t.txt") == "one\r\n");
    CHECK(read_file(pristine.directory() / "x.loud") == "quiet\n");
    CHECK(std::filesystem::read_symlink(pristine.directory() / "link") == "t.txt");
    CHECK((std::filesystem::status(pristine.directory() / "run").permissions() &
           std::filesystem::perms::owner_exec) != std::filesystem::perms::none);
    CHECK(std::filesystem::exists(pristine.directory() / "deep/down/file"));
  }

  TEST_CASE(
      "what nobody uses is removed, and nothing of the repository's is changed by any of it") {
    const Scene scene;
    scene.repo.write("a", "1\n");
    const std::string commit = scene.repo.commit_all();
    const std::string before = scene.repo.snapshot();
    const auto repository = git::Repository::open(scene.repo.path());
    {
      const Pristine used = scene.prepare(commit);
      CHECK(agent::remove_pristine(repository, scene.root).empty());
      CHECK(read_file(used.directory() / "a") == "1\n");
    }

    CHECK(agent::remove_pristine(repository, scene.root).size() == 1);

    CHECK_FALSE(std::filesystem::exists(scene.root));
    CHECK(scene.repo.snapshot() == before);
  }
}
