#include "git_refactor/cli/console.hpp"

#include <fmt/format.h>

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

namespace git_refactor::cli {

namespace {

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): nothing sets it
  return value != nullptr && *value != '\0';
}

bool is_dumb() {
  const char* terminal = std::getenv("TERM");  // NOLINT(concurrency-mt-unsafe): nothing sets it
  return terminal == nullptr || std::string_view(terminal) == "dumb";
}

TerminalSize size_of_stderr() {
  winsize size{};
  if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
    return {};
  }
  return {size.ws_col, size.ws_row};
}

std::string labelled(const Console& console, std::string_view label, std::string_view colour,
                     std::string_view message) {
  return console.err_has_colour ? fmt::format("\x1b[{}m{}:\x1b[m {}\n", colour, label, message)
                                : fmt::format("{}: {}\n", label, message);
}

}  // namespace

Console process_console() {
  Console console{std::cout, std::cerr};
  console.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  console.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
  console.err_can_move = console.err_is_terminal && !is_dumb();
  console.err_has_colour = console.err_can_move && !is_set("NO_COLOR");
  console.err_size = size_of_stderr;
  return console;
}

std::string error_line(const Console& console, std::string_view message) {
  return labelled(console, "error", "1;31", message);
}

std::string hint_line(const Console& console, std::string_view message) {
  return labelled(console, "hint", "33", message);
}

std::string note_line(const Console& console, std::string_view message) {
  return labelled(console, "note", "36", message);
}

}  // namespace git_refactor::cli
