#include "git_refactor/base/duration.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace git_refactor {

namespace {

/// Takes a number without a sign or an exponent off `text`.
std::optional<double> take_number(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789."), text.size());
  double number = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + end, number);
  if (end == 0 || error != std::errc() || stop != text.data() + end) {
    return std::nullopt;
  }
  text.remove_prefix(end);
  return number;
}

constexpr double milliseconds_in_second = 1000;
constexpr double milliseconds_in_day = 24 * 3600 * milliseconds_in_second;

/// Longest first, as they follow each other in a duration.
constexpr std::array<std::pair<std::string_view, double>, 5> units = {{
    {"d", milliseconds_in_day},
    {"h", 3600 * milliseconds_in_second},
    {"m", 60 * milliseconds_in_second},
    {"s", milliseconds_in_second},
    {"ms", 1},
}};

}  // namespace

std::optional<std::chrono::milliseconds> parse_duration(std::string_view text) {
  double milliseconds = 0;
  const auto* next_unit = units.begin();
  bool is_first = true;
  do {
    const std::optional<double> number = take_number(text);
    if (!number) {
      return std::nullopt;
    }
    if (is_first && text.empty()) {
      milliseconds = *number * milliseconds_in_second;
      break;
    }
    is_first = false;
    const std::size_t end = std::min(text.find_first_of("0123456789."), text.size());
    const auto* unit = std::find_if(next_unit, units.end(), [&](const auto& each) {
      return each.first == text.substr(0, end);
    });
    if (unit == units.end()) {
      return std::nullopt;
    }
    milliseconds += *number * unit->second;
    next_unit = unit + 1;
    text.remove_prefix(end);
  } while (!text.empty());
  if (milliseconds < 1 || milliseconds > 366 * milliseconds_in_day) {
    return std::nullopt;
  }
  return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(milliseconds));
}

}  // namespace git_refactor
