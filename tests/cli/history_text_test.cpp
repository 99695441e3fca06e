#include "git_refactor/cli/history_text.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>

using namespace git_refactor;
using namespace git_refactor::cli;

namespace {

run::RunSummary landed_run() {
  ::setenv("TZ", "UTC", 1);
  ::tzset();
  run::RunSummary summary;
  summary.run = "20231114-221320-3f2a";
  summary.state = run::RunState::landed;
  summary.operation = "rename kfree kfree_mem";
  summary.branch = "main";
  summary.commit = "5f0c2a9b10000000000000000000000000000000";
  summary.files = 8931;
  summary.started = std::chrono::system_clock::from_time_t(1700000000);
  return summary;
}

}  // namespace

TEST_SUITE("cli::history_text") {
  TEST_CASE("the status of a landed run says how to take it back") {
    CHECK(status_text(landed_run()) ==
          "run 20231114-221320-3f2a   landed\n"
          "  operation  rename kfree kfree_mem\n"
          "  started    2023-11-14 22:13:20\n"
          "  branch     main\n"
          "  commit     5f0c2a9b1\n"
          "  files      8,931\n"
          "To take it back: git refactor undo 20231114-221320-3f2a\n");
  }

  TEST_CASE("the status of an interrupted run says what it holds and how to be rid of it") {
    run::RunSummary summary = landed_run();
    summary.state = run::RunState::interrupted;
    summary.step = "editing";
    summary.commit.clear();
    summary.leftovers = {"worktree ../repo.refactor/1"};

    const std::string text = status_text(summary);

    CHECK(text.find("  step       editing\n") != std::string::npos);
    CHECK(text.find("  holds      worktree ../repo.refactor/1\n") != std::string::npos);
    CHECK(text.ends_with("git refactor abort 20231114-221320-3f2a\n"));
  }

  TEST_CASE("runs are a line each") {
    run::RunSummary refused = landed_run();
    refused.state = run::RunState::finished;
    refused.commit.clear();

    CHECK(runs_text({landed_run(), refused}) ==
          "20231114-221320-3f2a  2023-11-14 22:13:20  landed       5f0c2a9b1  "
          "rename kfree kfree_mem\n"
          "20231114-221320-3f2a  2023-11-14 22:13:20  finished     -          "
          "rename kfree kfree_mem\n");
    CHECK(runs_text({}) == "No runs yet.\n");
    CHECK(status_text(std::nullopt) == "No runs yet.\n");
  }

  TEST_CASE("a cleanup lists its actions, and a dry run says so") {
    CHECK(cleanups_text({{"r1", {"removed worktree x"}}}, false) ==
          "run r1\n  removed worktree x\n");
    CHECK(cleanups_text({{"r1", {"would remove worktree x"}}}, true) ==
          "run r1 (dry run)\n  would remove worktree x\n");
    CHECK(cleanups_text({}, false) == "Nothing to tidy up.\n");
  }
}
