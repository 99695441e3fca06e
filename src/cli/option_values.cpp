#include "option_values.hpp"

#include <charconv>

namespace git_refactor::cli {

unsigned number_of_option(std::string_view option, const std::string& typed, unsigned least,
                          unsigned most) {
  unsigned number = 0;
  const char* end = typed.data() + typed.size();
  const auto [stopped, problem] = std::from_chars(typed.data(), end, number);
  if (problem != std::errc() || stopped != end || number < least || number > most) {
    reject_option(fmt::format("{} cannot be '{}'", option, typed),
                  fmt::format("it is a number from {} to {}", least, most));
  }
  return number;
}

}  // namespace git_refactor::cli
