#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace git_refactor {

/// Reads a duration: "500ms", "90s", "10m", "2h", "1h30m", or a number of seconds ("90", "1.5").
/// Nothing where it is none of these, not more than zero, or longer than a year.
std::optional<std::chrono::milliseconds> parse_duration(std::string_view text);

}  // namespace git_refactor
