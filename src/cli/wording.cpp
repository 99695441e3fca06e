#include "git_refactor/cli/wording.hpp"

#include <fmt/format.h>

namespace git_refactor::cli {

namespace {

constexpr std::size_t short_id_digits = 9;

bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The length in bytes of the first `columns` characters.
std::size_t bytes_of_columns(std::string_view text, std::size_t columns) {
  std::size_t size = 0;
  while (size < text.size() && columns > 0) {
    ++size;
    while (size < text.size() && continues_character(text[size])) {
      ++size;
    }
    --columns;
  }
  return size;
}

}  // namespace

std::string with_thousands(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t place = digits.size(); place > 3;) {
    place -= 3;
    digits.insert(place, ",");
  }
  return digits;
}

std::string plural(std::string_view singular) {
  const bool hisses = singular.ends_with("ch") || singular.ends_with('s');
  return std::string(singular) + (hisses ? "es" : "s");
}

std::string counted(std::uint64_t number, std::string_view singular) {
  return with_thousands(number) + " " + (number == 1 ? std::string(singular) : plural(singular));
}

std::string printable(std::string_view text) {
  std::string result;
  for (const char byte : text) {
    const auto code = static_cast<unsigned char>(byte);
    if (byte == '\t') {
      result += ' ';
    } else if (code < 0x20 || code == 0x7F) {
      result += fmt::format("\\{:03o}", code);
    } else {
      result += byte;
    }
  }
  return result;
}

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (const char byte : text) {
    columns += continues_character(byte) ? 0 : 1;
  }
  return columns;
}

std::string shortened(std::string_view text, std::size_t columns) {
  constexpr std::string_view ellipsis = "...";
  if (columns_of(text) <= columns) {
    return std::string(text);
  }
  if (columns <= ellipsis.size()) {
    return std::string(text.substr(0, bytes_of_columns(text, columns)));
  }
  return std::string(text.substr(0, bytes_of_columns(text, columns - ellipsis.size()))) +
         std::string(ellipsis);
}

std::string padded(std::string_view text, std::size_t columns) {
  const std::size_t used = columns_of(text);
  return std::string(text) + std::string(columns > used ? columns - used : 0, ' ');
}

std::string short_id(std::string_view id) {
  return std::string(id.substr(0, short_id_digits));
}

}  // namespace git_refactor::cli
