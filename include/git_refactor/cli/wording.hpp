#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace git_refactor::cli {

/// A number as people read it: "38,051".
std::string with_thousands(std::uint64_t number);

/// A number and its noun: "1 site", "38,051 sites", "2 branches".
std::string counted(std::uint64_t number, std::string_view singular);

/// The noun in its plural.
std::string plural(std::string_view singular);

/// Text of a repository (a line, a path) made harmless for a terminal: no control characters.
std::string printable(std::string_view text);

/// How many columns `text` takes, one for each character of UTF-8.
std::size_t columns_of(std::string_view text);

/// The text in at most `columns` columns; what is cut off is shown as "...".
std::string shortened(std::string_view text, std::size_t columns);

/// The text with spaces after it, up to `columns` columns.
std::string padded(std::string_view text, std::size_t columns);

/// The first digits of an object id, for people.
std::string short_id(std::string_view id);

}  // namespace git_refactor::cli
