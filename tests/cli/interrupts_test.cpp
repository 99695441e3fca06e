#include "git_refactor/cli/interrupts.hpp"

#include <doctest/doctest.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <latch>

using git_refactor::cli::Interrupts;

namespace {

/// Sends the process a signal and returns once the stop it asks for has been requested.
void interrupt(const Interrupts& interrupts, int signal) {
  std::latch stopped(1);
  const std::stop_callback on_stop(interrupts.token(), [&] { stopped.count_down(); });
  ::kill(::getpid(), signal);
  stopped.wait();
}

/// How a child process ends that does `work` and then waits for ever.
int status_of_child(void (*work)()) {
  const pid_t child = ::fork();
  if (child == 0) {
    work();
    while (true) {
      ::pause();
    }
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

}  // namespace

TEST_SUITE("cli::Interrupts") {
  TEST_CASE("the first signal asks to stop, and nobody dies of it") {
    for (const int signal : {SIGINT, SIGTERM}) {
      const Interrupts interrupts;
      CHECK_FALSE(interrupts.token().stop_requested());

      interrupt(interrupts, signal);

      CHECK(interrupts.token().stop_requested());
    }
  }

  TEST_CASE("the second signal ends the process as if nobody had blocked it") {
    const int status = status_of_child([] {
      static const Interrupts interrupts;
      interrupt(interrupts, SIGINT);
      ::kill(::getpid(), SIGINT);
    });

    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGINT);
  }

  TEST_CASE("while a pager runs SIGINT is the pager's, and SIGTERM ends the process") {
    const int status = status_of_child([] {
      static Interrupts interrupts;
      interrupts.leave_to_child();
      ::kill(::getpid(), SIGINT);
      ::kill(::getpid(), SIGTERM);
    });

    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGTERM);
  }
}
