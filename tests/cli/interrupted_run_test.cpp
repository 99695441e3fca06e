// What an interrupt does to a whole run of the built program. A hook of git's sends it: every time
// refs are to move git asks the hook `reference-transaction`, and the run waits for the answer. The
// hook answers once the program has taken the signal, so the run cannot get past it unnoticed.

#include "cli/greeting_repo.hpp"
#include "cli/transcript.hpp"

#include <doctest/doctest.h>

using git_refactor::CommandResult;
using git_refactor::run_command;
using git_refactor::test::program_path;
using git_refactor::test::TempRepo;
using git_refactor::test::write_greeting;

namespace {

/// Installs the hook. It sends the signal once, to the process that started git, at the first
/// transaction that has a ref like `ref` in it.
void interrupt_when_moving(const TempRepo& repo, const std::string& ref,
                           const std::string& signal) {
  // The program has the signal blocked, and takes it from the set of those that are pending: signal
  // N is bit N-1 of a hexadecimal number, so SIGINT (2) is in the last digit, SIGTERM (15) in the
  // fourth from the end.
  const std::string is_pending = signal == "INT" ? "[2367abef]" : "[4567cdef]...";
  repo.write_hook("reference-transaction",
                  "test \"$1\" = prepared && grep -q '" + ref +
                      "' || exit 0\n"
                      "mkdir \"$GIT_DIR/signalled\" 2>/dev/null || exit 0\n"
                      "program=$(sed -n 's/^PPid:[^0-9]*//p' /proc/$PPID/status)\n"
                      "kill -" +
                      signal +
                      " $program\n"
                      "while grep -q '^ShdPnd:.*" +
                      is_pending + "$' /proc/$program/status; do :; done\n");
}

}  // namespace

TEST_SUITE("cli: an interrupted run") {
  TEST_CASE("exits with 130 and leaves everything as it was") {
    for (const std::string signal : {"INT", "TERM"}) {
      for (const std::string ref : {"/base$", "/result$"}) {
        CAPTURE(signal);
        CAPTURE(ref);
        const TempRepo repo;
        write_greeting(repo);
        repo.commit_all();
        interrupt_when_moving(repo, ref, signal);
        const std::string before = repo.snapshot();

        const CommandResult result = run_command(
            {{program_path(), "rename", "greet", "hello", "-j2"}, repo.path(), {}, {}, false});

        CHECK(repo.exists(".git/signalled"));
        CHECK(result.status == 130);
        CHECK(result.output.empty());
        CHECK(result.error == "error: cannot finish: interrupted; nothing was changed\n");
        CHECK(repo.snapshot() == before);
        CHECK_FALSE(repo.exists(".git/refactor"));
        repo.check_nothing_is_left();
      }
    }
  }
}
