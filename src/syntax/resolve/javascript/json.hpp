#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The JSON files that say where modules are: package.json, tsconfig.json.

namespace git_refactor::syntax::javascript {

/// A value of a JSON text; numbers, booleans and null are texts, too.
struct Json {
  std::string text{};
  std::vector<std::pair<std::string, Json>> members{};  ///< of an object, in their order
  std::vector<Json> elements{};                         ///< of an array

  /// The member of a name; null where there is none.
  [[nodiscard]] const Json* member(std::string_view name) const;

  /// The text of a member; empty where there is none.
  [[nodiscard]] std::string_view text_of(std::string_view name) const;
};

/// Reads a JSON text, comments and commas too many included; nothing where it does not parse.
std::optional<Json> read_json(std::string_view source);

}  // namespace git_refactor::syntax::javascript
