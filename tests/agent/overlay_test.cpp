#include "git_refactor/agent/overlay.hpp"

#include "git_refactor/base/files.hpp"
#include "git_refactor/base/temp_dir.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <sys/stat.h>
#include <sys/xattr.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace git_refactor;
using agent::UpperEntry;
using agent::UpperKind;
using test::TempRepo;

namespace {

/// A directory as overlayfs leaves it after a script ran in an overlay of `lower`.
std::vector<UpperEntry> upper_after(const TempDir& directory, const std::string& script) {
  for (const char* name : {"tree", "work"}) {
    std::filesystem::create_directories(directory.path() / name);
  }
  SupervisedCommand command;
  command.arguments = {"sh", "-c", script};
  command.directory = directory.path() / "tree";
  command.environment = {"PATH=/usr/local/bin:/usr/bin:/bin"};
  command.log = directory.path() / "log";
  command.mounts = {{MountStep::Kind::overlay,
                     directory.path() / "tree",
                     {},
                     {directory.path() / "lower"},
                     directory.path() / "tree",
                     directory.path() / "work"}};
  const auto result = supervise(command, {});
  CHECK(result.failure == "");
  CHECK(result.status == 0);
  return agent::read_upper(directory.path() / "tree");
}

}  // namespace

TEST_SUITE("agent::read_upper") {
  TEST_CASE("every kind of change in an overlay is told apart, sorted by path") {
    const TempDir directory;
    if (agent::why_no_overlay(directory.path())) {
      MESSAGE("not tried: " << *agent::why_no_overlay(directory.path()));
      return;
    }
    std::filesystem::create_directories(directory.path() / "lower/d/e");
    std::filesystem::create_directories(directory.path() / "lower/gone");
    std::filesystem::create_directories(directory.path() / "lower/moved");
    for (const char* name : {"a", "d/one", "d/two", "d/e/x", "gone/x", "moved/x", "mode"}) {
      write_file_atomically(directory.path() / "lower" / name, name);
    }

    const auto entries = upper_after(
        directory,
        "echo x >> a && rm d/one && rm -r d/e && mkdir d/e && touch d/e/y && rm -r gone && chmod "
        "+x "
        "mode && ln -s a link && mkfifo pipe && touch .git && mv moved to && mkdir nested && touch "
        "nested/.git nested/inside");

    CHECK(entries == std::vector<UpperEntry>{
                         {"a", UpperKind::file, false},
                         {"d", UpperKind::directory, false},
                         {"d/e", UpperKind::opaque, false},
                         {"d/e/y", UpperKind::file, false},
                         {"d/one", UpperKind::whiteout, false},
                         {"gone", UpperKind::whiteout, false},
                         {"link", UpperKind::symlink, false},
                         {"mode", UpperKind::file, true},
                         {"moved", UpperKind::whiteout, false},
                         {"nested", UpperKind::directory, false},
                         {"nested/.git", UpperKind::other, false},
                         {"pipe", UpperKind::other, false},
                         {"to", UpperKind::directory, false},
                         {"to/x", UpperKind::file, false},
                     });
  }

  TEST_CASE("an upper directory that is gone has nothing in it") {
    const TempDir directory;

    CHECK(agent::read_upper(directory.path() / "gone").empty());
  }
}

TEST_SUITE("agent::why_no_overlay") {
  TEST_CASE("it tries it where it is asked about, and leaves nothing there") {
    const TempDir directory;

    const auto reason = agent::why_no_overlay(directory.path() / "not/there");

    CHECK(reason.value_or("").empty() == !reason.has_value());
    CHECK(std::filesystem::is_empty(directory.path()));
    if (!why_no_namespaces()) {
      CHECK(agent::why_no_overlay("/proc").has_value());
    }
  }
}

TEST_SUITE("agent::included_layer") {
  TEST_CASE("the ignored files that .worktreeinclude names are in the layer, and no others") {
    const TempRepo repo;
    repo.write(".gitignore", "node_modules/\n.env\n*.o\n");
    repo.write(".worktreeinclude", "node_modules/\n.env*\nuntracked\n");
    repo.write("tracked", "x");
    repo.git({"add", "."});
    repo.git({"commit", "-qm", "base"});
    repo.write("node_modules/left-pad/index.js", "pad");
    std::filesystem::create_symlink("left-pad", repo.path() / "node_modules/link");
    repo.write(".env", "secret");
    repo.write("sub/.env", "secret 2");
    repo.write("x.o", "ignored");
    repo.write("untracked", "not ignored");
    const TempDir directory;
    const auto layer = directory.path() / "layer";

    const auto made = agent::included_layer(git::Repository::open(repo.path()), layer);

    REQUIRE(made == layer);
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(layer)) {
      if (!entry.is_directory() || entry.is_symlink()) {
        paths.push_back(entry.path().lexically_relative(layer).string());
      }
    }
    std::ranges::sort(paths);
    CHECK(paths == std::vector<std::string>{".env", "node_modules/left-pad/index.js",
                                            "node_modules/link", "sub/.env"});
    CHECK(read_file(layer / "sub/.env") == "secret 2");
  }

  TEST_CASE("without .worktreeinclude there is no layer") {
    const TempRepo repo;
    repo.write(".gitignore", "*\n");
    repo.commit_all();
    const TempDir directory;

    CHECK_FALSE(agent::included_layer(git::Repository::open(repo.path()), directory.path() / "l"));
  }
}
