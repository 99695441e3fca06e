#include "git_refactor/base/subprocess.hpp"

#include "git_refactor/base/error.hpp"

#include <doctest/doctest.h>

using git_refactor::Command;
using git_refactor::run_command;

TEST_SUITE("base::run_command") {
  TEST_CASE("input larger than a pipe comes back whole through cat") {
    const std::string input(1 << 20, 'x');

    const auto result = run_command({{"cat"}, {}, {}, input, false});

    CHECK(result.status == 0);
    CHECK(result.output == input);
  }

  TEST_CASE("status, output and error are told apart") {
    const auto result =
        run_command({{"sh", "-c", "echo out; echo err >&2; exit 3"}, {}, {}, {}, false});

    CHECK(result.status == 3);
    CHECK(result.output == "out\n");
    CHECK(result.error == "err\n");
  }

  TEST_CASE("a child ended by a signal has status 128 and the signal's number") {
    CHECK(run_command({{"sh", "-c", "kill -9 $$"}, {}, {}, {}, false}).status == 137);
  }

  TEST_CASE("directory and environment are the child's own") {
    const auto result =
        run_command({{"sh", "-c", "pwd; echo $COLOUR"}, "/", {{"COLOUR", "green"}}, {}, false});

    CHECK(result.output == "/\ngreen\n");
  }

  TEST_CASE("a program that does not exist is an error that names it") {
    CHECK_THROWS_WITH_AS(run_command({{"no-such-program-here"}, {}, {}, {}, false}),
                         "cannot run no-such-program-here: No such file or directory",
                         git_refactor::Error);
  }
}
