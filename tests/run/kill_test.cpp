// What a kill leaves behind. The run happens in a child process that ends itself with SIGKILL when
// the journal announces a given step, as a power switch or the kernel's memory killer would end it.

#include "git_refactor/run/history.hpp"
#include "git_refactor/run/rename.hpp"

#include "sample.hpp"

#include <doctest/doctest.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>

using namespace git_refactor;
using namespace git_refactor::test;

namespace {

const std::vector<std::string> all_steps{"isolating", "editing",    "reconciling", "publishing",
                                         "landing",   "exchanging", "committing",  "switching",
                                         "tidying",   "landed"};

/// Who is killed: the run alone, or with it the process that watches over its landing, as by a
/// power failure.
enum class Victims { run, everything };

void kill_children() {
  const std::string pid = std::to_string(::getpid());
  std::ifstream children("/proc/" + pid + "/task/" + pid + "/children");
  for (pid_t child = 0; children >> child;) {
    ::kill(child, SIGKILL);
  }
}

/// Runs the request in a child that is killed at `step`; false where that step never came.
bool run_and_kill(const run::RenameRequest& request, const std::string& step, Victims victims) {
  // Every process of the run holds the writing end, so that its end is the end of them all.
  std::array<int, 2> pipe{};
  REQUIRE(::pipe(pipe.data()) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::close(pipe[0]);
    StepObserver observer([&](std::string_view announced) {
      if (announced == step) {
        if (victims == Victims::everything) {
          kill_children();
        }
        ::kill(::getpid(), SIGKILL);
      }
    });
    run::rename(request, observer, {});
    ::_exit(0);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  ::close(pipe[1]);
  char byte = 0;
  REQUIRE(::read(pipe[0], &byte, 1) == 0);
  ::close(pipe[0]);
  return WIFSIGNALED(status);
}

/// Branch, index and files, as a user sees them; not the refs that a kept run has.
std::string user_view(const TempRepo& repo) {
  std::string files;
  for (const char* path : {"shop/store.py", "shop/jobs.py", "tools/check.py", "README"}) {
    files += repo.read(path) + "\n--\n";
  }
  return files + repo.git({"rev-parse", "HEAD^{tree}"}) +
         repo.git({"rev-parse", "--abbrev-ref", "HEAD"}) + repo.git({"ls-files", "--stage"}) +
         repo.git({"status", "--porcelain"}) +
         repo.git({"for-each-ref", "--format=%(refname)", "refs/heads/*"});
}

/// Branch, index and every path with its content.
std::string files_view(const TempRepo& repo) {
  return repo.git({"rev-parse", "HEAD^{tree}"}) + repo.git({"ls-files", "--stage"}) +
         repo.git({"status", "--porcelain"});
}

std::string view_of_result(const run::LandingTarget target) {
  const TempRepo repo;
  fill_sample(repo);
  auto request = request_in(repo);
  request.target = target;
  request.branch = "renamed";
  rename_in(request);
  return user_view(repo);
}

}  // namespace

TEST_SUITE("run::rename killed") {
  TEST_CASE(
      "at any step, the user has what was before or the whole result, and abort removes the rest") {
    for (const auto target : {run::LandingTarget::current_branch, run::LandingTarget::working_tree,
                              run::LandingTarget::other_branch}) {
      const std::string result = view_of_result(target);
      for (const std::string& step : all_steps) {
        CAPTURE(step);
        CAPTURE(static_cast<int>(target));
        const TempRepo repo;
        fill_sample(repo);
        const std::string before = user_view(repo);
        auto request = request_in(repo);
        request.target = target;
        request.branch = "renamed";

        if (!run_and_kill(request, step, Victims::run)) {
          // A branch that is not checked out is landed on without exchanging files, and changes to
          // the working tree without moving a branch.
          CHECK((step == "exchanging" || step == "switching" || step == "committing"));
          continue;
        }
        repo.git({"fsck", "--strict"});
        const std::string killed = user_view(repo);
        CHECK((killed == before || killed == result));
        CHECK_FALSE(repo.exists(".git/index.lock"));
        if (step != "landed") {
          CHECK(run::find_run(repo.path(), "")->state == run::RunState::interrupted);
          run::abort_run(repo.path(), "");
        }

        CHECK(user_view(repo) == killed);
        CHECK((killed == result) ==
              (step == "tidying" || step == "landed" ||
               (step == "switching" && target == run::LandingTarget::current_branch)));
        repo.check_nothing_is_left();
      }
    }
  }

  TEST_CASE("as by a power failure, abort gives back what was before or the whole result") {
    for (const auto target :
         {run::LandingTarget::current_branch, run::LandingTarget::working_tree}) {
      const std::string result = view_of_result(target);
      for (const std::string step : {"landing", "exchanging", "committing", "switching"}) {
        CAPTURE(step);
        CAPTURE(static_cast<int>(target));
        const TempRepo repo;
        fill_sample(repo);
        const std::string before = user_view(repo);
        auto request = request_in(repo);
        request.target = target;

        if (!run_and_kill(request, step, Victims::everything)) {
          CHECK(step == "committing");
          continue;
        }
        CHECK(repo.exists(".git/index.lock"));
        run::abort_run(repo.path(), "");

        const bool has_landed = step == "switching" && target == run::LandingTarget::current_branch;
        CHECK(user_view(repo) == (has_landed ? result : before));
        repo.check_nothing_is_left();
      }
    }
  }

  TEST_CASE("a rename that moves a file is whole or taken back, whatever is killed when") {
    for (const Victims victims : {Victims::run, Victims::everything}) {
      for (const std::string step :
           {"editing", "landing", "exchanging", "committing", "switching", "tidying"}) {
        CAPTURE(step);
        CAPTURE(static_cast<int>(victims));
        const TempRepo repo;
        repo.write("zoo/Wren.java", "package zoo;\npublic class Wren {}\n");
        repo.commit_all();
        const std::string before = files_view(repo);
        auto request = request_in(repo);
        request.operation = {"Wren", "Tit", UnsurePolicy::refuse};

        REQUIRE(run_and_kill(request, step, victims));
        run::abort_run(repo.path(), "");

        const bool has_landed = step == "switching" || step == "tidying";
        CHECK(repo.exists("zoo/Tit.java") == has_landed);
        CHECK(repo.exists("zoo/Wren.java") != has_landed);
        CHECK((files_view(repo) == before) != has_landed);
        CHECK(repo.git({"status", "--porcelain"}).empty());
        repo.check_nothing_is_left();
      }
    }
  }

  TEST_CASE("what the user wrote into a file after the kill is not taken away by abort") {
    const TempRepo repo;
    fill_sample(repo);
    REQUIRE(run_and_kill(request_in(repo), "committing", Victims::everything));
    const std::string mine = repo.read("shop/jobs.py") + "# mine\n";
    std::ofstream(repo.path() / "shop/jobs.py", std::ios::trunc) << mine;

    run::abort_run(repo.path(), "");

    CHECK(repo.read("shop/jobs.py") == mine);
    CHECK(repo.read("shop/store.py").starts_with("def store(item)"));
    CHECK(repo.git({"status", "--porcelain"}) == " M shop/jobs.py");
    repo.check_nothing_is_left();
  }

  TEST_CASE("clean settles every interrupted run, and the next rename works") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string before = user_view(repo);
    REQUIRE(run_and_kill(request_in(repo), "editing", Victims::run));
    REQUIRE(run_and_kill(request_in(repo), "committing", Victims::everything));

    const auto cleanups = run::clean_runs(repo.path(), "", false, false);

    CHECK(cleanups.size() == 2);
    CHECK(user_view(repo) == before);
    CHECK(run::list_runs(repo.path()).empty());
    CHECK(rename_in(request_in(repo)).status == RunStatus::landed);
  }

  TEST_CASE("a dry clean says what it would do and does nothing") {
    const TempRepo repo;
    fill_sample(repo);
    REQUIRE(run_and_kill(request_in(repo), "committing", Victims::everything));
    const std::string before = repo.snapshot();

    const auto cleanups = run::clean_runs(repo.path(), "", false, true);

    REQUIRE(cleanups.size() == 1);
    CHECK(cleanups[0].actions.size() >= 4);
    CHECK(repo.snapshot() == before);
    run::clean_runs(repo.path(), "", false, false);
  }
}
