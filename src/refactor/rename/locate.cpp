#include "git_refactor/refactor/locate.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/syntax/program.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace git_refactor::refactor {

namespace {

/// A row of a text, without its end.
struct Row {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

std::optional<Row> find_row(std::string_view source, std::uint32_t number) {
  std::size_t begin = 0;
  for (; number > 0; --number) {
    const std::size_t end = source.find('\n', begin);
    if (end == std::string_view::npos) {
      return std::nullopt;
    }
    begin = end + 1;
  }
  const std::size_t end = std::min(source.find('\n', begin), source.size());
  return Row{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::string spelled(const SourcePlace& place) {
  std::string text = place.path + ":" + std::to_string(place.row + 1);
  return place.column ? text + ":" + std::to_string(*place.column + 1) : text;
}

[[noreturn]] void refuse(const SourcePlace& place, const std::string& why, std::string hint) {
  throw Error(ErrorKind::refused, "cannot rename what is at " + spelled(place) + ": " + why,
              std::move(hint));
}

LocatedName at_column(Language language, std::string_view source, const SourcePlace& place,
                      const Row& row) {
  if (*place.column > row.end - row.begin) {
    refuse(place, "the line is shorter", "columns count bytes, from 1");
  }
  const auto word = syntax::word_at(language, source, row.begin + *place.column);
  if (!word) {
    refuse(place, "no name stands there", "columns count bytes, from 1");
  }
  return {word->first, word->second};
}

LocatedName only_declaration(Language language, std::string_view source, const SourcePlace& place,
                             const Row& row) {
  const std::vector<syntax::DeclaredName> names =
      syntax::declared_names(language, std::string(source), row.begin, row.end);
  if (names.size() != 1) {
    refuse(place, names.empty() ? "the line declares nothing" : "the line declares several names",
           "say the column too, FILE:LINE:COLUMN, or OLD");
  }
  return {names.front().offset, names.front().name};
}

LocatedName named_in_row(Language language, std::string_view source, const SourcePlace& place,
                         const Row& row, std::string_view name) {
  for (std::size_t found = source.find(name, row.begin);
       found != std::string_view::npos && found < row.end; found = source.find(name, found + 1)) {
    const auto word = syntax::word_at(language, source, static_cast<std::uint32_t>(found));
    if (word && word->first == found && word->second == name) {
      return {word->first, word->second};
    }
  }
  refuse(place, "there is no " + std::string(name) + " on the line", {});
}

}  // namespace

LocatedName locate(Language language, std::string_view source, const SourcePlace& place,
                   std::string_view old_name) {
  const std::optional<Row> row = find_row(source, place.row);
  if (!row) {
    refuse(place, "the file is shorter", {});
  }
  if (!place.column) {
    return old_name.empty() ? only_declaration(language, source, place, *row)
                            : named_in_row(language, source, place, *row, old_name);
  }
  LocatedName located = at_column(language, source, place, *row);
  if (!old_name.empty() && located.name != old_name) {
    refuse(place, located.name + " stands there, not " + std::string(old_name), {});
  }
  return located;
}

}  // namespace git_refactor::refactor
