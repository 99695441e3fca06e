#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>

// What redraws lines in place on a terminal.

namespace git_refactor::cli {

/// Moves the cursor to where the drawn lines begin.
inline std::string move_to_top(std::size_t lines_drawn) {
  return lines_drawn > 1 ? fmt::format("\r\x1b[{}A", lines_drawn - 1) : "\r";
}

inline constexpr std::string_view erase_line_end = "\x1b[K";
inline constexpr std::string_view erase_below = "\x1b[J";

}  // namespace git_refactor::cli
