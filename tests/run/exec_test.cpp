#include "git_refactor/run/exec.hpp"

#include "git_refactor/agent/overlay.hpp"
#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/guarded.hpp"
#include "git_refactor/run/history.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace git_refactor;
using namespace git_refactor::test;

namespace {

/// Keeps what it is told.
class Watcher : public run::ExecObserver {
 public:
  void phase_began(Phase /*phase*/, std::size_t /*total*/) override {}

  void advanced(std::size_t /*count*/, std::uint64_t /*bytes*/) override {}

  void phase_ended(Phase /*phase*/, std::size_t /*total*/) override {}

  void agent_advanced(std::size_t /*index*/, std::size_t /*done*/, std::size_t /*total*/) override {
  }

  void agents_planned(const ExecReport& report) override { planned = report; }

  void waits_for(std::string_view /*what*/) override {}

  void agent_changed(std::size_t index, const CommandReport& agent) override {
    changes.with([&](auto& all) { all.emplace_back(index, agent.status); });
    if (agent.status == stop_at) {
      stop.request_stop();
    }
  }

  ExecReport planned;
  Guarded<std::vector<std::pair<std::size_t, CommandStatus>>> changes;
  std::stop_source stop;
  std::optional<CommandStatus> stop_at;
};

/// A repository with four files, and an untracked and a changed one that no run may touch.
struct Field {
  TempRepo repo;
  Watcher watcher;

  Field() {
    for (const char* name : {"a", "b", "c", "d"}) {
      repo.write(std::string("src/") + name + ".txt",
                 std::string("one ") + name + "\ntwo\nthree\n");
    }
    repo.write("dirty.txt", "clean\n");
    repo.commit_all();
    repo.write("dirty.txt", "the user's\n");
    repo.write("untracked.txt", "the user's too\n");
  }

  [[nodiscard]] run::ExecRequest request(const std::string& tasks) const {
    write_file_atomically(repo.path().parent_path() / "tasks.yaml", tasks);
    run::ExecRequest request;
    request.directory = repo.path();
    request.task_file = repo.path().parent_path() / "tasks.yaml";
    request.jobs = 8;
    request.grace = std::chrono::milliseconds(200);
    return request;
  }

  ExecReport exec(const run::ExecRequest& request) {
    return run::exec(request, watcher, watcher.stop.get_token());
  }

  ExecReport exec(const std::string& tasks) { return exec(request(tasks)); }

  /// What a run that lands may not have changed either.
  void check_users_files() const {
    CHECK(repo.read("dirty.txt") == "the user's\n");
    CHECK(repo.read("untracked.txt") == "the user's too\n");
    CHECK(repo.git({"status", "--porcelain"}) == " M dirty.txt\n?? untracked.txt");
    repo.check_nothing_is_left();
  }
};

const CommandReport& agent_of(const ExecReport& report, const std::string& id) {
  const auto found = std::ranges::find(report.agents, id, &CommandReport::id);
  REQUIRE(found != report.agents.end());
  return *found;
}

const std::vector<run::Isolation> both{run::Isolation::full, run::Isolation::automatic};

/// A task that does a shell line.
std::string task(const std::string& name, const std::string& line, const std::string& more = "") {
  return "  - name: " + name + "\n    shell: true\n    run: |\n      " + line + "\n" + more;
}

}  // namespace

TEST_SUITE("run::exec") {
  TEST_CASE("what agents leave is one commit: edits, new files, deletions, modes, links") {
    for (const run::Isolation isolation : both) {
      Field field;
      const std::string base = field.repo.git({"rev-parse", "HEAD"});
      auto request = field.request("tasks:\n" + task("edit", "echo four >> src/a.txt") +
                                   task("add", "mkdir new; echo x > new/file; chmod +x new/file") +
                                   task("delete", "rm src/b.txt; ln -s c.txt src/link"));
      request.isolation = isolation;

      const ExecReport report = field.exec(request);

      CAPTURE(report.isolation);
      CHECK(report.status == RunStatus::landed);
      CHECK(report.is_complete());
      CHECK(field.repo.git({"rev-parse", "HEAD~1"}) == base);
      CHECK(field.repo.git({"diff", "--summary", "HEAD~1", "HEAD"}) ==
            " create mode 100755 new/file\n delete mode 100644 src/b.txt\n"
            " create mode 120000 src/link");
      CHECK(field.repo.read("src/a.txt") == "one a\ntwo\nthree\nfour\n");
      CHECK_FALSE(field.repo.exists("src/b.txt"));
      CHECK(field.repo.read("src/link") == "one c\ntwo\nthree\n");
      field.check_users_files();
    }
  }

  TEST_CASE("an agent's own commits are kept on its ref") {
    Field field;
    const ExecReport report = field.exec(
        "tasks:\n" + task("own",
                          "echo x > src/new; git add src/new; "
                          "git -c user.name=Own -c user.email=o@x commit -qm 'its words'; "
                          "echo y > src/more"));
    CHECK(report.status == RunStatus::landed);
    const std::string ref = "refs/refactor/" + report.run + "/agent/own";
    CHECK(field.repo.git({"log", "--format=%s", "-2", ref}).ends_with("\nits words"));
    CHECK(field.repo.read("src/more") == "y\n");
    field.check_users_files();
  }

  TEST_CASE("a level begins from what the levels before it became") {
    Field field;
    const ExecReport report =
        field.exec("tasks:\n" + task("one", "echo 1 > one") + task("two", "echo 2 > two") +
                   task("sum", "cat one two > sum", "    needs: [one, two]\n"));
    CHECK(report.is_complete());
    CHECK(field.repo.read("sum") == "1\n2\n");
    CHECK(field.repo.git({"rev-list", "--count", "HEAD"}) == "2");
    field.check_users_files();
  }

  TEST_CASE("what is outside of a write set is kept on a ref and not merged") {
    Field field;
    const std::string tasks =
        "tasks:\n" + task("stray", "echo x >> src/a.txt; echo y > else", "    writes: [src/]\n") +
        task("look", "echo seen; echo z > z", "    writes: []\n    output: stdout\n");

    const ExecReport report = field.exec(tasks);

    CHECK(agent_of(report, "stray").strays == std::vector<std::string>{"else"});
    CHECK(agent_of(report, "look").strays == std::vector<std::string>{"z"});
    CHECK_FALSE(field.repo.exists("else"));
    CHECK_FALSE(field.repo.exists("z"));
    CHECK(field.repo.git({"show", agent_of(report, "stray").quarantine + ":else"}) == "y");
    CHECK(read_file(agent_of(report, "look").output) == "seen\n");
    field.check_users_files();
  }

  TEST_CASE("--allow-outside merges it all the same") {
    Field field;
    auto request =
        field.request("tasks:\n" + task("stray", "echo y > else", "    writes: [src/]\n"));
    request.allow_outside = true;
    CHECK(field.exec(request).is_complete());
    CHECK(field.repo.read("else") == "y\n");
  }

  TEST_CASE("a command runs once for each shard of the selected files") {
    Field field;
    run::ExecRequest request;
    request.directory = field.repo.path();
    request.command = {{"sed", "-i", "s/two/2/", "{files}"}, false};
    request.pathspecs = {"src/*.txt"};
    request.grep = "one [abc]";
    request.shards = 3;
    request.jobs = 2;

    const ExecReport report = field.exec(request);

    CHECK(report.agents.size() == 3);
    CHECK(report.files_changed == 3);
    CHECK(field.repo.read("src/c.txt") == "one c\n2\nthree\n");
    CHECK(field.repo.read("src/d.txt") == "one d\ntwo\nthree\n");
    field.check_users_files();
  }

  TEST_CASE("a sparse agent has its own files and no others, and lands what it does to them") {
    Field field;
    auto request = field.request("tasks:\n" +
                                 task("some",
                                      "test ! -e src/c.txt && git status --porcelain && "
                                      "echo four >> src/a.txt && rm src/b.txt && echo n > src/new",
                                      "    files: [src/a.txt, src/b.txt]\n"));
    request.isolation = run::Isolation::sparse;

    const ExecReport report = field.exec(request);

    CHECK(report.is_complete());
    CHECK(read_file(agent_of(report, "some").log) == "");
    CHECK(field.repo.git({"diff", "--name-status", "HEAD~1", "HEAD"}) ==
          "M\tsrc/a.txt\nD\tsrc/b.txt\nA\tsrc/new");
    CHECK(field.repo.read("src/c.txt") == "one c\ntwo\nthree\n");
    field.check_users_files();
  }

  TEST_CASE("an agent that fails is left out, and what needs it is not begun") {
    for (const run::Isolation isolation : both) {
      Field field;
      auto request = field.request("tasks:\n" + task("good", "echo x > good") +
                                   task("bad", "echo x > bad; echo oops; exit 3") +
                                   task("after", "true", "    needs: [bad]\n") +
                                   "  - name: none\n    run: [no-such-program]\n");
      request.isolation = isolation;

      const ExecReport report = field.exec(request);

      CHECK(agent_of(report, "bad").status == CommandStatus::failed);
      CHECK(agent_of(report, "bad").exit_code == 3);
      CHECK(agent_of(report, "bad").detail == "exit 3: oops");
      CHECK(agent_of(report, "after").status == CommandStatus::skipped);
      CHECK(agent_of(report, "none").status == CommandStatus::failed);
      CHECK(agent_of(report, "none").detail.find("no-such-program") != std::string::npos);
      CHECK(field.repo.read("good") == "x\n");
      CHECK_FALSE(field.repo.exists("bad"));
      field.check_users_files();
    }
  }

  TEST_CASE("a command that fails is tried again, from a clean worktree") {
    Field field;
    const std::string marker = (field.repo.path().parent_path() / "tried").string();
    auto request =
        field.request("tasks:\n" + task("twice",
                                        "test ! -e half && echo x > half; test -e " + marker +
                                            " && exit 0; touch " + marker + "; exit 1",
                                        "    retries: 2\n"));
    request.isolation = run::Isolation::full;  // an overlay agent could not write the marker

    const ExecReport report = field.exec(request);

    CHECK(agent_of(report, "twice").status == CommandStatus::done);
    CHECK(agent_of(report, "twice").attempts == 2);
    CHECK(field.repo.read("half") == "x\n");
  }

  TEST_CASE("with fail_fast nothing lands, and what was done stays on refs") {
    Field field;
    const std::string before = field.repo.git({"rev-parse", "HEAD"});
    auto request =
        field.request("tasks:\n" + task("bad", "exit 1") + task("slow", "echo x > slow; sleep 60"));
    request.fail_fast = true;
    CHECK_THROWS_WITH_AS(static_cast<void>(field.exec(request)),
                         "cannot finish: bad failed (exit 1); nothing was changed", Error);
    CHECK(field.repo.git({"rev-parse", "HEAD"}) == before);
    field.check_users_files();
  }

  TEST_CASE("a command that ignores SIGTERM and has children is ended after its time") {
    for (const run::Isolation isolation : both) {
      Field field;
      auto request =
          field.request("tasks:\n" +
                        task("hang", "trap '' TERM; (trap '' TERM; sleep 100) & sleep 100",
                             "    timeout: 300ms\n") +
                        task("good", "echo x > good"));
      request.isolation = isolation;

      const ExecReport report = field.exec(request);

      CHECK(agent_of(report, "hang").status == CommandStatus::failed);
      CHECK(agent_of(report, "hang").detail.starts_with("timed out"));
      CHECK(field.repo.read("good") == "x\n");
      field.check_users_files();
    }
  }

  TEST_CASE("an agent that destroys its worktree, its .git or its branch harms nobody else") {
    for (const run::Isolation isolation : both) {
      for (const std::string& line :
           {std::string(
                "rm -rf -- \"$GIT_REFACTOR_WORKTREE\"/* ; rm -rf \"$GIT_REFACTOR_WORKTREE\"; true"),
            std::string("echo x > kept; rm -f .git; true"),
            std::string("git update-ref -d $(git symbolic-ref HEAD); true"),
            std::string("git checkout -q --detach; git branch -f main HEAD~0; true"),
            std::string("git checkout -q main; true"),
            std::string("echo x >> src/a.txt; git stash -q; true"),
            std::string("git gc -q --prune=now; true"),
            std::string("git push -q origin main; true")}) {
        CAPTURE(line);
        Field field;
        const std::string branch = field.repo.git({"rev-parse", "main"});
        auto request =
            field.request("tasks:\n" + task("wild", line) + task("good", "echo x > good"));
        request.isolation = isolation;

        const ExecReport report = field.exec(request);

        CHECK(agent_of(report, "good").status == CommandStatus::done);
        CHECK(field.repo.read("good") == "x\n");
        CHECK(field.repo.git({"rev-parse", "main~1"}) == branch);
        CHECK(field.repo.git({"symbolic-ref", "HEAD"}) == "refs/heads/main");
        CHECK(field.repo.read("dirty.txt") == "the user's\n");
        CHECK(field.repo.git({"fsck"}).find("missing") == std::string::npos);
      }
    }
  }

  TEST_CASE("a ref that an agent moves is put back and reported") {
    Field field;
    field.repo.git({"branch", "other"});
    const std::string before = field.repo.git({"rev-parse", "other"});
    const ExecReport report =
        field.exec("tasks:\n" + task("wild",
                                     "echo x > n; git add n; git -c user.name=a -c user.email=a@b "
                                     "commit -qm n; git update-ref refs/heads/other HEAD"));
    CHECK(field.repo.git({"rev-parse", "other"}) == before);
    REQUIRE(report.moved_refs.size() == 1);
    CHECK(report.moved_refs.front().name == "refs/heads/other");
    CHECK(report.moved_refs.front().restored);
    CHECK(field.repo.git({"log", "-1", "--format=%s", report.moved_refs.front().kept_as}) == "n");
  }

  TEST_CASE("an overlay agent cannot write to the user's working tree") {
    Field field;
    if (agent::why_no_overlay(field.repo.path().parent_path())) {
      MESSAGE("skipped: overlays cannot be made here");
      return;
    }
    auto request = field.request(
        "tasks:\n" + task("out", "echo x > " + (field.repo.path() / "dirty.txt").string()));
    request.isolation = run::Isolation::overlay;
    const ExecReport report = field.exec(request);
    CHECK(agent_of(report, "out").status == CommandStatus::failed);
    CHECK(field.repo.read("dirty.txt") == "the user's\n");
  }

  TEST_CASE("two agents that change the same line conflict; the first one's work lands") {
    Field field;
    const ExecReport report =
        field.exec("tasks:\n" + task("left", "sed -i s/two/left/ src/a.txt") +
                   task("right", "sed -i s/two/right/ src/a.txt") + task("good", "echo x > good"));
    CHECK(report.status == RunStatus::landed);
    REQUIRE(report.conflicts.size() == 1);
    CHECK(report.conflicts.front().path == "src/a.txt");
    CHECK(agent_of(report, "right").status == CommandStatus::conflicts);
    CHECK(field.repo.read("src/a.txt") == "one a\nleft\nthree\n");
    CHECK(field.repo.git({"show", "refs/refactor/" + report.run + "/agent/right:src/a.txt"}) ==
          "one a\nright\nthree");
    CHECK(field.repo.read("good") == "x\n");
    field.check_users_files();
  }

  TEST_CASE("a stop ends the agents, lands nothing, and keeps what was done") {
    Field field;
    const std::string before = field.repo.git({"rev-parse", "HEAD"});
    field.watcher.stop_at = CommandStatus::done;
    const auto request = field.request("tasks:\n" + task("quick", "echo x > quick") +
                                       task("slow", "echo x > slow; sleep 60"));
    CHECK_THROWS_AS(static_cast<void>(field.exec(request)), Error);
    CHECK(field.repo.git({"rev-parse", "HEAD"}) == before);
    const auto runs = run::list_runs(field.repo.path());
    REQUIRE(runs.size() == 1);
    CHECK(field.repo.git({"show", "refs/refactor/" + runs.front().run + "/agent/quick:quick"}) ==
          "x");
    field.check_users_files();
  }

  TEST_CASE("a dirty file that the result would change refuses the landing") {
    Field field;
    const auto request = field.request("tasks:\n" + task("over", "echo mine > dirty.txt"));
    CHECK_THROWS_AS(static_cast<void>(field.exec(request)), Error);
    CHECK(field.repo.read("dirty.txt") == "the user's\n");
    field.check_users_files();
  }

  TEST_CASE("a dry run shows the diff and lands nothing") {
    Field field;
    const std::string before = field.repo.git({"rev-parse", "HEAD"});
    auto request = field.request("tasks:\n" + task("edit", "echo four >> src/a.txt"));
    request.extent = run::Extent::dry_run;
    request.wants_diff = true;
    const ExecReport report = field.exec(request);
    CHECK(report.status == RunStatus::planned);
    CHECK(report.diff.find("+four\n") != std::string::npos);
    CHECK(field.repo.git({"rev-parse", "HEAD"}) == before);
    field.check_users_files();
  }

  TEST_CASE("a landed run can be undone") {
    Field field;
    const std::string before = field.repo.git({"rev-parse", "HEAD"});
    static_cast<void>(
        field.exec("tasks:\n" + task("mix", "rm src/b.txt; echo n > new; echo f >> src/a.txt")));
    run::undo_run(field.repo.path(), "", false);
    CHECK(field.repo.git({"rev-parse", "HEAD"}) == before);
    CHECK(field.repo.exists("src/b.txt"));
    CHECK_FALSE(field.repo.exists("new"));
    field.check_users_files();
  }

  TEST_CASE("a setup comes once before all agents, and they see what it leaves") {
    for (const run::Isolation isolation : both) {
      Field field;
      field.repo.write(".gitignore", "built\n");
      field.repo.git({"add", ".gitignore"});
      field.repo.git({"commit", "-qm", "ignore"});
      auto request = field.request("tasks:\n" + task("one", "cp built one") +
                                   task("two", "cp built two", "    needs: [one]\n"));
      request.isolation = isolation;
      request.setup = "test ! -e built && echo ready > built";

      const ExecReport report = field.exec(request);

      CHECK(report.is_complete());
      CHECK(field.repo.read("one") == "ready\n");
      CHECK(field.repo.read("two") == "ready\n");
      CHECK_FALSE(field.repo.exists("built"));
      field.check_users_files();
    }
  }

  TEST_CASE("a setup that fails ends the run before any agent begins") {
    Field field;
    auto request = field.request("tasks:\n" + task("one", "echo x > one"));
    request.setup = "echo no compiler; exit 1";
    CHECK_THROWS_AS(static_cast<void>(field.exec(request)), Error);
    CHECK_FALSE(field.repo.exists("one"));
    CHECK(field.watcher.changes.with([](auto& all) { return all.empty(); }));
    field.check_users_files();
  }

  TEST_CASE("cleaning everything removes also what overlays lie on") {
    Field field;
    static_cast<void>(field.exec("tasks:\n" + task("edit", "echo f >> src/a.txt")));
    run::clean_runs(field.repo.path(), "", true, false);
    CHECK_FALSE(std::filesystem::exists(field.repo.path().string() + ".refactor"));
    CHECK(run::list_runs(field.repo.path()).empty());
  }

  TEST_CASE("another process can see the agents of a run, and what they printed") {
    Field field;
    const ExecReport report = field.exec("tasks:\n" + task("talk", "echo hello; echo x > new"));
    const ExecReport seen = run::read_agents(field.repo.path(), "");
    CHECK(seen.run == report.run);
    CHECK(seen.status == RunStatus::landed);
    CHECK(agent_of(seen, "talk").last_line == "hello");
    CHECK(read_file(agent_of(seen, "talk").log) == "hello\n");
  }

  TEST_CASE("files that git does not check out as they are land as git would check them out") {
    Field field;
    field.repo.write(".gitattributes", "*.crlf text eol=crlf\n");
    field.repo.write("x.crlf", "one\r\n");
    field.repo.git({"add", ".gitattributes", "x.crlf"});
    field.repo.git({"commit", "-qm", "crlf"});
    const ExecReport report = field.exec("tasks:\n" + task("edit", "printf 'two\\r\\n' >> x.crlf"));
    CHECK(report.status == RunStatus::landed);
    CHECK(field.repo.read("x.crlf") == "one\r\ntwo\r\n");
    CHECK(field.repo.git({"show", "HEAD:x.crlf"}) == "one\ntwo");
    field.check_users_files();
  }
}
