#include "git_refactor/cli/main.hpp"

#include "git_refactor/cli/interrupts.hpp"
#include "git_refactor/cli/program.hpp"

#include "commands.hpp"

#include <poll.h>
#include <unistd.h>

#include <exception>
#include <iostream>

namespace git_refactor::cli {

namespace {

/// True where stdout is a pipe that nobody reads any more (`git refactor runs | head -1`).
bool reader_has_left() {
  pollfd output{STDOUT_FILENO, 0, 0};
  return ::poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

/// The exit code, once all output is out: a full disk must not look like success.
int after_writing_out(int code) {
  if (std::cout.flush() || reader_has_left()) {
    return code;
  }
  std::cerr << "error: cannot write to the standard output\n";
  return exit_fatal;
}

}  // namespace

int main(int argc, const char* const* argv) {
  try {
    Interrupts interrupts;
    Surroundings surroundings{process_console(),
                              run_layer(),
                              std::filesystem::current_path(),
                              interrupts.token(),
                              [&] { interrupts.leave_to_child(); },
                              &std::cin};
    return after_writing_out(run_program({argv + 1, argv + argc}, surroundings));
  } catch (const std::exception& error) {
    std::cerr << "error: " << error.what() << "\n";
    return exit_fatal;
  }
}

}  // namespace git_refactor::cli
