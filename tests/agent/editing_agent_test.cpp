#include "git_refactor/agent/editing_agent.hpp"

#include "git_refactor/agent/isolation.hpp"
#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

using namespace git_refactor;
using agent::FileTask;
using test::TempRepo;

namespace {

constexpr std::string_view old_name = "foo";
constexpr std::string_view new_name = "longer";

std::vector<Edit> edits_of(std::string_view content) {
  std::vector<Edit> edits;
  for (std::size_t at = content.find(old_name); at != std::string_view::npos;
       at = content.find(old_name, at + 1)) {
    edits.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(old_name.size()),
                     std::string(new_name)});
  }
  return edits;
}

/// One agent on a repository's HEAD, whose shard is every given file, and who renames foo to
/// longer.
struct Scene {
  explicit Scene(const TempRepo& repo)
      : repo(repo),
        repository(git::Repository::open(repo.path())),
        base(repository.resolve_commit("HEAD")),
        base_files(git::list_files(repository, repository.tree_of(base))),
        places(agent::RunPlaces::of(repository, "run")),
        worktree(agent::isolate(repository, places, base, {"1"}).at(0)) {
    pack.emplace(repository.common_dir() / "objects");
  }

  [[nodiscard]] agent::Assignment assignment(const std::vector<std::string>& paths) const {
    agent::Assignment result{"1", worktree, {}, "Rename foo to longer"};
    for (const std::string& path : paths) {
      const auto listed = std::ranges::find(base_files, path, &git::ListedFile::path);
      REQUIRE(listed != base_files.end());
      std::string content;
      repository.read_object(listed->file.blob, content);
      result.tasks.push_back({path, listed->file, edits_of(content)});
    }
    return result;
  }

  agent::AgentResult run(const std::vector<std::string>& paths, const std::stop_token& stop = {}) {
    const agent::Workspace workspace{repository.git_dir(), base,          repository.tree_of(base),
                                     base_files,           &pack.value(), identities};
    agent::EditingAgent editor(
        workspace,
        [this](const FileTask& task, std::string& content) {
          repository.read_object(task.file.blob, content);
        },
        [this](std::size_t files, std::uint64_t bytes) { progress.emplace_back(files, bytes); });
    return editor.run(assignment(paths), stop);
  }

  /// Makes what the agent committed visible, and moves its branch there, as a run does.
  void publish(const agent::AgentResult& result) {
    pack->finish();
    repo.git({"update-ref", "refs/heads/refactor/run/1", result.commit.hex(), base.hex()});
  }

  /// Runs git in the agent's worktree.
  [[nodiscard]] std::string git_there(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"-C", worktree.directory.string()});
    return repo.git(arguments);
  }

  const TempRepo& repo;
  git::Repository repository;
  Oid base;
  std::vector<git::ListedFile> base_files;
  agent::RunPlaces places;
  git::LinkedWorktree worktree;
  std::optional<git::PackWriter> pack;
  git::Identities identities{"Ada Author <ada@example.org> 1700000000 +0000",
                             "Cid Committer <cid@example.org> 1700000001 +0200"};
  std::vector<std::pair<std::size_t, std::uint64_t>> progress;
};

/// Every regular file of a directory but `.git`, a line each.
std::string files_in(const std::filesystem::path& directory) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
    const std::string path = entry.path().lexically_relative(directory).string();
    if (!entry.is_directory() && path != ".git") {
      paths.push_back(path);
    }
  }
  std::ranges::sort(paths);
  std::string text;
  for (const std::string& path : paths) {
    text += path + '\n';
  }
  return text;
}

}  // namespace

TEST_SUITE("agent::EditingAgent") {
  TEST_CASE("every byte outside of the edits survives, in the worktree and in the commit") {
    const TempRepo repo;
    const std::vector<std::pair<std::string, std::string>> cases{
        {"bom.py",
         "\xef\xbb\xbf"
         "foo\n"},
        {"crlf.py", "foo\r\nx = foo\r\n"},
        {"latin1.py", "# caf\xe9\nfoo = '\xff\xfe'\n"},
        {"mixed.py", "\r\r\n\n foo\t\f\v"},
        {"no_newline.py", "foo"},
        {"zero.py", std::string("\0foo\0", 5)},
    };
    std::vector<std::string> paths;
    for (const auto& [path, content] : cases) {
      repo.write(path, content);
      paths.push_back(path);
    }
    repo.commit_all();
    Scene scene(repo);

    const auto result = scene.run(paths);

    scene.publish(result);
    for (const auto& [path, content] : cases) {
      std::string expected = content;
      for (std::size_t at = 0; (at = expected.find(old_name, at)) != std::string::npos;) {
        expected.replace(at, old_name.size(), new_name);
        at += new_name.size();
      }
      std::string committed;
      scene.repository.refresh_objects();
      scene.repository.read_object(
          *Oid::from_hex(repo.git({"rev-parse", result.commit.hex() + ":" + path})), committed);
      CHECK_MESSAGE(committed == expected, path);
      CHECK_MESSAGE(read_file(scene.worktree.directory / path) == expected, path);
    }
    CHECK(scene.git_there({"status", "--porcelain"}).empty());
    repo.git({"fsck", "--strict"});
  }

  TEST_CASE("only the shard's files are in the worktree, and git finds it clean") {
    const TempRepo repo;
    repo.write(".gitattributes", "*.py text\n");
    for (const char* path : {"a.py", "deep/down/b.py", "deep/other.py", "deep.py", "é x/c.py"}) {
      repo.write(path, "foo\n");
    }
    std::filesystem::create_symlink("a.py", repo.path() / "link.py");
    repo.git({"add", "."});
    repo.git({"update-index", "--add", "--cacheinfo",
              "160000,0123456789012345678901234567890123456789,module"});
    repo.git({"commit", "--quiet", "-m", "base"});
    Scene scene(repo);

    const auto result = scene.run({"deep.py", "deep/down/b.py", "é x/c.py"});

    scene.publish(result);
    CHECK(files_in(scene.worktree.directory) == "deep.py\ndeep/down/b.py\né x/c.py\n");
    CHECK(scene.git_there({"status", "--porcelain"}).empty());
    // "S" is a file that shall not be there, "H" one that is.
    CHECK(scene.git_there({"-c", "core.quotePath=false", "ls-files", "-v"}) ==
          "S .gitattributes\nS a.py\nH deep.py\nH deep/down/b.py\nS deep/other.py\nS link.py\n"
          "S module\nH é x/c.py");
    CHECK(scene.git_there({"-c", "core.quotePath=false", "diff", "--name-only", "HEAD~"}) ==
          "deep.py\ndeep/down/b.py\né x/c.py");
  }

  TEST_CASE("an executable file stays one, and no other becomes one") {
    const TempRepo repo;
    repo.write("run.py", "foo\n");
    repo.write("plain.py", "foo\n");
    std::filesystem::permissions(repo.path() / "run.py", std::filesystem::perms(0755));
    repo.commit_all();
    Scene scene(repo);

    const auto result = scene.run({"plain.py", "run.py"});

    scene.publish(result);
    CHECK(repo.git({"ls-tree", "--format=%(objectmode) %(path)", result.commit.hex()}) ==
          "100644 plain.py\n100755 run.py");
    const auto mode = [&](const char* path) {
      return std::filesystem::status(scene.worktree.directory / path).permissions() &
             std::filesystem::perms::owner_exec;
    };
    CHECK(mode("run.py") == std::filesystem::perms::owner_exec);
    CHECK(mode("plain.py") == std::filesystem::perms::none);
    CHECK(scene.git_there({"status", "--porcelain"}).empty());
  }

  TEST_CASE("the commit has the base as its parent, the identities given and the message") {
    const TempRepo repo;
    repo.write("a.py", "foo\n");
    repo.commit_all();
    Scene scene(repo);

    const auto result = scene.run({"a.py"});

    scene.publish(result);
    CHECK(repo.git({"cat-file", "commit", result.commit.hex()}) ==
          "tree " + result.tree.hex() + "\nparent " + scene.base.hex() + "\nauthor " +
              scene.identities.author + "\ncommitter " + scene.identities.committer +
              "\n\nRename foo to longer");
    CHECK(scene.git_there({"rev-parse", "HEAD"}) == result.commit.hex());
    CHECK(scene.git_there({"symbolic-ref", "HEAD"}) == "refs/heads/refactor/run/1");
  }

  TEST_CASE("the result names every change, edit and step") {
    const TempRepo repo;
    repo.write("a.py", "foo foo\n");
    repo.write("b.py", "foo\n");
    repo.write("c.py", "foo\n");
    repo.commit_all();
    Scene scene(repo);

    const auto result = scene.run({"a.py", "c.py"});

    scene.publish(result);
    scene.repository.refresh_objects();
    CHECK(result.edits == 3);
    CHECK(result.changes ==
          git::diff_trees(scene.repository, scene.repository.tree_of(scene.base), result.tree));
    CHECK(scene.progress == std::vector<std::pair<std::size_t, std::uint64_t>>{{1, 14}, {2, 7}});
  }

  TEST_CASE("an agent without work commits the base's tree") {
    const TempRepo repo;
    repo.write("a.py", "foo\n");
    repo.commit_all();
    Scene scene(repo);

    const auto result = scene.run({});

    scene.publish(result);
    CHECK(result.tree == scene.repository.tree_of(scene.base));
    CHECK(result.changes.empty());
    CHECK(scene.git_there({"status", "--porcelain"}).empty());
  }

  TEST_CASE("a path in the way in the worktree is an error, never overwritten") {
    const TempRepo repo;
    repo.write("a.py", "foo\n");
    repo.write("b/c.py", "foo\n");
    repo.commit_all();
    Scene scene(repo);
    repo.write("../precious", "mine");
    std::filesystem::create_symlink(repo.path().parent_path() / "precious",
                                    scene.worktree.directory / "a.py");
    write_file_atomically(scene.worktree.directory / "b", "a file");

    CHECK_THROWS_AS(scene.run({"a.py"}), Error);
    CHECK_THROWS_AS(scene.run({"b/c.py"}), Error);

    CHECK(repo.read("../precious") == "mine");
  }

  TEST_CASE("a requested stop ends the agent with an error") {
    const TempRepo repo;
    repo.write("a.py", "foo\n");
    repo.commit_all();
    Scene scene(repo);
    std::stop_source stopping;
    stopping.request_stop();

    try {
      scene.run({"a.py"}, stopping.get_token());
      FAIL("it did not stop");
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::interrupted);
    }
    CHECK(files_in(scene.worktree.directory).empty());
  }

  TEST_CASE("a failing read leaves no ref, worktree or object once its isolation is removed") {
    const TempRepo repo;
    repo.write("a.py", "foo\n");
    repo.write("b.py", "foo foo\n");
    repo.commit_all();
    const std::string before = repo.snapshot();
    const std::string objects = files_in(repo.path() / ".git/objects");
    {
      Scene scene(repo);
      auto assignment = scene.assignment({"a.py", "b.py"});
      assignment.tasks[1].file.blob = Oid{};
      const agent::Workspace workspace{
          scene.repository.git_dir(), scene.base,          scene.repository.tree_of(scene.base),
          scene.base_files,           &scene.pack.value(), scene.identities};
      agent::EditingAgent editor(
          workspace,
          [&](const FileTask& task, std::string& content) {
            scene.repository.read_object(task.file.blob, content);
          },
          [](std::size_t, std::uint64_t) {});

      CHECK_THROWS_AS(editor.run(assignment, {}), Error);
      agent::remove_isolation(scene.repository, scene.places, agent::Remains::nothing);
    }

    CHECK(repo.snapshot() == before);
    CHECK(files_in(repo.path() / ".git/objects") == objects);
    CHECK_FALSE(std::filesystem::exists(repo.path().parent_path() / "repo.refactor"));
  }
}
