#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace git_refactor::cli {

/// Width and height of a terminal, in characters.
struct TerminalSize {
  std::size_t columns = 80;
  std::size_t rows = 24;
};

/// Where the program writes, and what can be done there. Streams must outlive it.
struct Console {
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool err_has_colour = false;  ///< a terminal, and neither NO_COLOR nor TERM=dumb
  bool err_can_move = false;    ///< a terminal on which the cursor can be moved
  std::function<TerminalSize()> err_size = [] {
    return TerminalSize{};
  };  ///< asked for each drawing
};

/// The process's own stdout and stderr.
Console process_console();

/// "error: ...", the word in colour where `err` has colours.
std::string error_line(const Console& console, std::string_view message);

/// "hint: ...", likewise.
std::string hint_line(const Console& console, std::string_view message);

/// "note: ...", likewise.
std::string note_line(const Console& console, std::string_view message);

}  // namespace git_refactor::cli
