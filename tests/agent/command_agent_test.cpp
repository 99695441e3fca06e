#include "git_refactor/agent/command_agent.hpp"

#include "git_refactor/agent/isolation.hpp"
#include "git_refactor/agent/ref_guard.hpp"
#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <optional>

using namespace git_refactor;
using namespace std::chrono_literals;
using agent::Checkout;
using test::TempRepo;

namespace {

/// Every way to check out that this machine has.
std::vector<Checkout> checkouts() {
  std::vector<Checkout> ways{Checkout::full};
  if (!why_no_namespaces()) {
    ways.push_back(Checkout::overlay);
  }
  return ways;
}

std::string name_of(Checkout checkout) {
  return checkout == Checkout::overlay ? "overlay" : "full";
}

/// One agent, whose command is a script for the shell, on a repository's HEAD.
struct Scene {
  Scene(const TempRepo& repo, Checkout checkout)
      : repo(repo),
        repository(git::Repository::open(repo.path())),
        base(repository.resolve_commit("HEAD")),
        base_files(git::list_files(repository, repository.tree_of(base))),
        places(agent::RunPlaces::of(repository, "run-" + name_of(checkout))),
        refs(agent::RefSnapshot::take(repository, {"refs/heads/refactor/", "refs/refactor/"})),
        linked(agent::isolate(repository, places, base, {"1", "other"})) {
    if (checkout == Checkout::overlay) {
      pristine.emplace(agent::Pristine::prepare(repository, places.root(), base));
      worktree = agent::overlay_worktree(linked[0], *pristine);
    } else {
      worktree = agent::full_worktree(repository, linked[0], base);
    }
    pack.emplace(repository.common_dir() / "objects");
  }

  ~Scene() {
    pack.reset();
    agent::remove_isolation(repository, places, agent::Remains::nothing);
  }

  Scene(const Scene&) = delete;
  Scene& operator=(const Scene&) = delete;
  Scene(Scene&&) = delete;
  Scene& operator=(Scene&&) = delete;

  [[nodiscard]] agent::CommandTask script(const std::string& text) const {
    agent::CommandTask task;
    task.arguments = {"sh", "-c", text};
    task.log = repo.path().parent_path() / "log";
    task.grace = 100ms;
    return task;
  }

  const agent::AgentResult& run(const agent::CommandTask& task, const std::stop_token& stop = {}) {
    const agent::Workspace workspace{repository.git_dir(), base,          repository.tree_of(base),
                                     base_files,           &pack.value(), identities};
    agent::CommandAgent command(workspace, places, worktree, task);
    result = command.run({"1", linked[0], {}, "What agent 1 did"}, stop);
    pack->finish();
    repository.refresh_objects();
    return result;
  }

  const agent::AgentResult& run(const std::string& text) { return run(script(text)); }

  [[nodiscard]] const SupervisedResult& process() const { return result.command->process; }

  /// What the agent's commit does to base, as `git diff --raw` has it: modes, state and path.
  [[nodiscard]] std::string changes() const {
    const std::string raw = repo.git({"-c", "core.quotePath=false", "diff", "--raw", "--no-renames",
                                      base.hex(), result.commit.hex()});
    std::string text;
    for (std::string_view rest = raw; !rest.empty();) {
      const auto line = rest.substr(0, rest.find('\n'));
      text +=
          std::string(line.substr(1, 14)) + std::string(line.substr(line.find('\t') - 1)) + '\n';
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    }
    return text;
  }

  [[nodiscard]] std::string content(const std::string& path) const {
    std::string text;
    repository.read_object(
        *Oid::from_hex(repo.git({"rev-parse", result.commit.hex() + ":" + path})), text);
    return text;
  }

  [[nodiscard]] std::string log() const {
    return read_file(repo.path().parent_path() / "log").value_or("");
  }

  const TempRepo& repo;
  git::Repository repository;
  Oid base;
  std::vector<git::ListedFile> base_files;
  agent::RunPlaces places;
  agent::RefSnapshot refs;
  std::vector<git::LinkedWorktree> linked;
  std::optional<agent::Pristine> pristine;
  agent::AgentWorktree worktree;
  std::optional<git::PackWriter> pack;
  agent::AgentResult result;
  git::Identities identities{"Ada Author <ada@example.org> 1700000000 +0000",
                             "Cid Committer <cid@example.org> 1700000001 +0200"};
};

/// A repository with a file of every kind.
struct VariedRepo : TempRepo {
  VariedRepo() {
    write(".gitignore", "*.o\nbuild/\n");
    write("a", "a\n");
    write("d/one", "1\n");
    write("d/two", "2\n");
    write("d/e/three", "3\n");
    write("f", "f\n");
    write("run", "#!/bin/sh\n");
    std::filesystem::permissions(path() / "run", std::filesystem::perms(0755));
    std::filesystem::create_symlink("a", path() / "link");
    write("tracked.o", "ignored, but tracked\n");
    commit_all();
  }
};

}  // namespace

TEST_SUITE("agent::CommandAgent") {
  TEST_CASE("edits, new files, deletions, modes, links and changes of type are committed") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      Scene scene(repo, checkout);

      scene.run(
          "set -e; echo more >> a; rm d/one; chmod +x f; chmod -x run; ln -sf f link; "
          "mkdir new 'new/é x'; echo n > 'new/é x/n'; echo skip > new/x.o; mkdir build; echo s > "
          "build/s; echo changed > tracked.o; rm -r d/e; echo now a file > d/e; touch d/two; "
          "rm f; mkdir f; echo below > f/g");

      CHECK(scene.process().status == 0);
      CHECK(scene.changes() ==
            "100644 100644 M\ta\n"
            "000000 100644 A\td/e\n"
            "100644 000000 D\td/e/three\n"
            "100644 000000 D\td/one\n"
            "100644 000000 D\tf\n"
            "000000 100644 A\tf/g\n"
            "120000 120000 M\tlink\n"
            "000000 100644 A\tnew/é x/n\n"
            "100755 100644 M\trun\n"
            "100644 100644 M\ttracked.o\n");
      CHECK(scene.content("a") == "a\nmore\n");
      CHECK(scene.result.changes == git::diff_trees(scene.repository,
                                                    scene.repository.tree_of(scene.base),
                                                    scene.result.tree));
      CHECK(repo.git({"log", "--format=%P %an %s", "-1", scene.result.commit.hex()}) ==
            scene.base.hex() + " Ada Author What agent 1 did");
      repo.git({"fsck", "--strict"});
    }
  }

  TEST_CASE(
      "the worktree is a clean checkout that git knows, and the command is told where it is") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      Scene scene(repo, checkout);
      ::setenv("GIT_INDEX_FILE", "/somewhere", 1);
      auto task = scene.script(
          "set -e; git status --porcelain; git symbolic-ref HEAD; git rev-parse --show-toplevel; "
          "pwd; "
          "ls; test -x run; cat link; echo $GIT_REFACTOR_AGENT $GIT_REFACTOR_RUN "
          "$GIT_REFACTOR_FILES $GIT_REFACTOR_WORKTREE $GIT_REFACTOR_BASE $COLOUR; "
          "git worktree list --porcelain | grep -c locked");
      task.files = "a d/one";
      task.environment = {{"COLOUR", "green"}};

      scene.run(task);
      ::unsetenv("GIT_INDEX_FILE");

      const std::string directory = scene.linked[0].directory.string();
      CHECK(scene.log() == "refs/heads/refactor/" + scene.places.run + "/1\n" + directory + "\n" +
                               directory + "\na\nd\nf\nlink\nrun\ntracked.o\na\n1 " +
                               scene.places.run + " a d/one " + directory + " " + scene.base.hex() +
                               " green\n2\n");
      CHECK(scene.result.changes.empty());
      CHECK(scene.result.commit == scene.base);
      CHECK(scene.result.command->own_commits.empty());
    }
  }

  TEST_CASE("its own commits are kept, and what it did not commit comes on top of them") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      Scene scene(repo, checkout);

      scene.run(
          "set -e; echo 1 > first; git add first; git commit -qm first; rm d/one; echo o > kept.o; "
          "git "
          "add -f kept.o; git commit -qam second; echo 2 >> first; echo o > staged.o; git add -f "
          "staged.o; echo o > not.o");

      CHECK(repo.git({"log", "--format=%s", scene.base.hex() + ".." + scene.result.commit.hex()}) ==
            "What agent 1 did\nsecond\nfirst");
      CHECK(scene.changes() ==
            "100644 000000 D\td/one\n000000 100644 A\tfirst\n000000 100644 A\tkept.o\n"
            "000000 100644 A\tstaged.o\n");
      CHECK(scene.content("first") == "1\n2\n");
      CHECK(scene.result.command->own_commits.size() == 2);
      CHECK(scene.result.command->branch == scene.result.command->own_commits.back());
      repo.git({"fsck", "--strict"});
    }
  }

  TEST_CASE("where everything is committed its last commit is the result") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      Scene scene(repo, checkout);

      scene.run(
          "git checkout -q -b topic && echo 1 > first && git add first && git commit -qm first");

      CHECK(scene.result.commit.hex() == repo.git({"rev-parse", "topic"}));
      CHECK(scene.changes() == "000000 100644 A\tfirst\n");
      CHECK(scene.result.command->branch == scene.base);
    }
  }

  TEST_CASE("files are stored as git add stores them: line ends, filters and odd names") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const TempRepo repo;
      repo.git({"config", "filter.loud.clean", "tr a-z A-Z"});
      repo.git({"config", "filter.loud.smudge", "tr A-Z a-z"});
      repo.git({"config", "core.safecrlf", "true"});
      repo.write(".gitattributes", "*.txt text eol=crlf\n");
      repo.write("sub/.gitattributes", "*.loud filter=loud\n");
      repo.write("sub/x.loud", "quiet\n");
      repo.write("t.txt", "one\r\n");
      repo.commit_all();
      Scene scene(repo, checkout);

      scene.run(
          "set -e; cat sub/x.loud t.txt; git status --porcelain; printf 'two\\r\\n' >> t.txt; echo "
          "more >> sub/x.loud; printf 'new\\r\\n' > 'sub/\"odd\nname.txt'");

      CHECK(scene.log() == "quiet\none\r\n");
      CHECK(scene.content("t.txt") == "one\ntwo\n");
      CHECK(scene.content("sub/x.loud") == "QUIET\nMORE\n");
      CHECK(scene.content("sub/\"odd\nname.txt") == "new\n");
      CHECK(scene.result.changes.size() == 3);

      scene.run("echo '*.loud -filter' > sub/.gitattributes");

      CHECK(scene.content("sub/x.loud") == "quiet\nmore\n");
    }
  }

  TEST_CASE("what git cannot hold is named and left out") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      Scene scene(repo, checkout);

      scene.run(
          "mkfifo pipe; git init -q nested; cd nested; echo x > x; git add x; git commit -qm x");

      CHECK(scene.process().status == 0);
      CHECK(scene.result.changes.empty());
      CHECK(scene.result.commit == scene.base);
      CHECK_FALSE(scene.result.command->skipped.empty());
    }
  }
}

TEST_SUITE("agent::CommandAgent layers") {
  TEST_CASE("included files are there, may be written, and are neither committed nor changed") {
    if (why_no_namespaces()) {
      MESSAGE("not tried: " << *why_no_namespaces());
      return;
    }
    const VariedRepo repo;
    repo.write(".worktreeinclude", "build/\n");
    repo.commit_all();
    repo.write("build/tool", "built\n");
    repo.write("build/cache", "old\n");
    const TempDir directory(repo.path().parent_path());
    Scene scene(repo, Checkout::overlay);
    const auto layer = agent::included_layer(scene.repository, directory.path() / "layer");
    REQUIRE(layer);
    const std::vector<std::filesystem::path> layers{*layer};
    scene.worktree = agent::overlay_worktree(scene.linked[0], *scene.pristine, layers);

    scene.run(
        "cat build/tool; git status --porcelain; echo new >> build/cache; rm build/tool; echo 1 >> "
        "a");

    CHECK(scene.log() == "built\n");
    CHECK(scene.changes() == "100644 100644 M\ta\n");
    CHECK(repo.read("build/cache") == "old\n");
    CHECK(repo.read("build/tool") == "built\n");
    CHECK(agent::files_touched(scene.worktree) == 3);
  }
}

TEST_SUITE("agent::CommandAgent faults") {
  TEST_CASE("a command that does not exist is a result without changes") {
    for (const Checkout checkout : checkouts()) {
      const VariedRepo repo;
      Scene scene(repo, checkout);
      auto task = scene.script("");
      task.arguments = {"no-such-agent"};

      scene.run(task);

      CHECK(scene.process().failure == "cannot run no-such-agent: No such file or directory");
      CHECK(scene.result.changes.empty());
    }
  }

  TEST_CASE("what a command did before it failed, or its time was over, is in the result") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      Scene scene(repo, checkout);

      scene.run("echo 1 >> a; exit 3");
      CHECK(scene.process().status == 3);
      CHECK(scene.changes() == "100644 100644 M\ta\n");

      auto task = scene.script("trap '' TERM; echo 2 >> f; (while :; do sleep 0.05; done) & wait");
      task.timeout = 300ms;
      scene.run(task);
      CHECK(scene.process().timed_out);
      CHECK(scene.process().signal == SIGKILL);
      CHECK(scene.changes() == "100644 100644 M\ta\n100644 100644 M\tf\n");
    }
  }

  TEST_CASE("locks that a killed git left on the agent's own branch, HEAD and index are gone") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      Scene scene(repo, checkout);

      scene.run(
          "cd $(git rev-parse --git-dir) && touch index.lock HEAD.lock && cd ../.. && touch "
          "refs/heads/refactor/$GIT_REFACTOR_RUN/1.lock");

      CHECK(scene.process().status == 0);
      CHECK(scene.run("echo 1 >> a; git commit -qam one").command->own_commits.size() == 1);
    }
  }

  TEST_CASE("an agent that deletes its worktree, its .git or its branch loses only that") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      const std::string before = repo.snapshot();
      {
        Scene scene(repo, checkout);
        scene.run("echo 1 >> a; git commit -qam one; rm -rf \"$PWD\"");
        CHECK(scene.result.command->deleted_worktree);
        CHECK(scene.changes() == "100644 100644 M\ta\n");
        CHECK(scene.result.commit == scene.result.command->own_commits.at(0));
      }
      {
        Scene scene(repo, checkout);
        scene.run("rm .git; git status; echo 1 >> a; rm d/two");
        CHECK(scene.log().find("not a git repository") != std::string::npos);
        CHECK_FALSE(scene.result.command->deleted_worktree);
        CHECK(scene.changes() == "100644 100644 M\ta\n100644 000000 D\td/two\n");
      }
      {
        Scene scene(repo, checkout);
        scene.run("echo 1 >> a; git update-ref -d $(git symbolic-ref HEAD)");
        CHECK(scene.process().status == 0);
        CHECK_FALSE(scene.result.command->branch);
        CHECK(scene.changes() == "100644 100644 M\ta\n");
        CHECK(scene.refs.moved(scene.repository).empty());
      }
      CHECK(repo.snapshot() == before);
    }
  }

  TEST_CASE("an agent that moves the user's refs has them put back, and its commits are kept") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      const std::string before = repo.snapshot();
      {
        Scene scene(repo, checkout);

        scene.run(
            "git checkout main; git checkout -q --ignore-other-worktrees main && echo 1 >> a && "
            "git "
            "commit -qam one; echo 2 >> a; git stash; git tag mine; git update-ref refs/heads/own "
            "HEAD");
        const auto moved = scene.refs.restore(scene.repository, "refs/refactor/kept/");

        CHECK(scene.log().find("already checked out") != std::string::npos);
        REQUIRE(moved.size() == 4);
        CHECK(moved[0].name == "refs/heads/main");
        CHECK(moved[0].restored);
        CHECK(moved[0].before == scene.base);
        CHECK(moved[0].after == scene.result.commit);
        CHECK(moved[1].name == "refs/heads/own");
        CHECK(moved[2].name == "refs/stash");
        CHECK(moved[3].name == "refs/tags/mine");
        CHECK(repo.git({"rev-parse", moved[2].kept_as}) == moved[2].after->hex());
        CHECK(scene.changes() == "100644 100644 M\ta\n");
        CHECK(scene.content("a") == "a\n1\n");
        CHECK(scene.refs.moved(scene.repository).empty());
        for (const auto& ref : moved) {
          repo.git({"update-ref", "-d", ref.kept_as});
        }
      }
      CHECK(repo.snapshot() == before);
    }
  }

  TEST_CASE("an agent that collects garbage destroys nothing that a run still needs") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      Scene scene(repo, checkout);
      std::array<char, 256> host{};
      ::gethostname(host.data(), host.size() - 1);
      repo.write(".git/gc.pid", std::to_string(::getpid()) + " " + host.data());
      repo.write("../loose", "needed");
      const std::string loose = repo.git({"hash-object", "-w", "../loose"});

      scene.run("echo 1 >> a; git gc --prune=now; git commit -qam one; git gc --auto");
      CHECK(scene.log().find("gc is already running") != std::string::npos);

      CHECK(repo.git({"cat-file", "-p", loose}) == "needed");
      CHECK(scene.changes() == "100644 100644 M\ta\n");
      std::filesystem::remove(repo.path() / ".git/gc.pid");
      repo.git({"fsck", "--strict"});
    }
  }

  TEST_CASE("an agent pushes where it may; remote-tracking branches are reported, not put back") {
    const VariedRepo repo;
    const auto remote = repo.path().parent_path() / "remote.git";
    repo.git({"clone", "-q", "--bare", ".", remote.string()});
    repo.git({"remote", "add", "origin", remote.string()});
    Scene scene(repo, checkouts().back());

    scene.run("echo 1 >> a; git commit -qam one; git push -q origin HEAD:refs/heads/topic");
    const auto moved = scene.refs.restore(scene.repository, "refs/refactor/kept/");

    REQUIRE(moved.size() == 1);
    CHECK(moved[0].name == "refs/remotes/origin/topic");
    CHECK_FALSE(moved[0].restored);
  }

  TEST_CASE("from an overlay neither the user's files nor another agent's can be written") {
    if (why_no_namespaces()) {
      MESSAGE("not tried: " << *why_no_namespaces());
      return;
    }
    const VariedRepo repo;
    const auto linked = repo.path().parent_path() / "linked";
    repo.git({"worktree", "add", "-q", linked.string()});
    const std::string before = repo.snapshot();
    {
      Scene scene(repo, Checkout::overlay);
      const std::string user = repo.path().string();
      const std::string pristine = scene.pristine->directory().string();

      scene.run(
          "echo x > " + user + "/a; rm -rf " + user + "/d; echo x > " + user +
          "/.git/config; echo x > " + user + "/.git/hooks/post-commit; cd " + user +
          " && git add -A; git commit -q --allow-empty -m x; echo x > " + linked.string() +
          "/a; echo x > " + scene.linked[1].directory.string() + "/x; echo x > " +
          scene.linked[1].git_dir.string() + "/HEAD; rm -rf " + pristine + "/*; echo x > ../x; " +
          "cd $GIT_REFACTOR_WORKTREE && git config user.name x; echo mine > a; git add a; git "
          "commit -qm mine && echo committed");

      CHECK(scene.log().ends_with("committed\n"));
      CHECK(scene.changes() == "100644 100644 M\ta\n");
      CHECK(std::filesystem::exists(scene.pristine->directory() / "a"));
      CHECK_FALSE(std::filesystem::exists(scene.linked[1].directory / "x"));
      scene.refs.restore(scene.repository, "refs/refactor/" + scene.places.run + "/moved/");
    }
    CHECK(repo.snapshot() == before);
  }

  TEST_CASE("a stopped agent says so, and can be tried again from the beginning") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      Scene scene(repo, checkout);
      std::stop_source stopped;
      stopped.request_stop();
      CHECK(scene.run(scene.script("sleep 1000"), stopped.get_token()).command->process.stopped);
      scene.run(
          "echo 1 >> a; git commit -qam one; git checkout -q --detach; rm -rf d .git; mkdir c; "
          "chmod 0 c");

      agent::reset_worktree(scene.repository, scene.worktree, scene.places.branch_ref("1"),
                            scene.base);
      scene.run("git status --porcelain --branch; cat a; echo again >> f");

      CHECK(scene.log() == "## refactor/" + scene.places.run + "/1\na\n");
      CHECK(scene.changes() == "100644 100644 M\tf\n");
    }
  }

  TEST_CASE("a removed worktree leaves no trace, whatever is in it") {
    for (const Checkout checkout : checkouts()) {
      CAPTURE(name_of(checkout));
      const VariedRepo repo;
      const std::string before = repo.snapshot();
      {
        Scene scene(repo, checkout);
        scene.run("mkdir -p x/y; touch x/y/z; chmod 0555 x/y x; rm d/one; git add -A");
        scene.pristine.reset();
        agent::remove_pristine(scene.repository, scene.places.root());
      }
      CHECK(repo.snapshot() == before);
      CHECK_FALSE(std::filesystem::exists(repo.path().string() + ".refactor"));
    }
  }
}
