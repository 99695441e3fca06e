#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::plan {

/// A node of a YAML document, its aliases written out.
struct YamlNode {
  enum class Kind : std::uint8_t { null, scalar, sequence, mapping };

  Kind kind = Kind::null;
  std::string text = {};             ///< of a scalar, as it is spelled between its quotes
  bool is_quoted = false;            ///< it can only be meant as a text
  std::size_t row = 0;               ///< 0-based
  std::vector<YamlNode> items = {};  ///< of a sequence; of a mapping, keys and values in turn

  /// What a message calls it: "a text", "a list", "a mapping", "empty".
  [[nodiscard]] std::string_view description() const;
};

/// What is wrong with a YAML text, and where.
struct YamlFault {
  std::string message;
  std::size_t row = 0;
};

/// Reads the one document of a YAML or JSON text; an empty text is a null node.
/// @throws YamlFault on a syntax error, a second document, a mapping's key that is no scalar, or
///   aliases that make more than `max_bytes` of it
YamlNode read_yaml(std::string_view text, std::size_t max_bytes);

}  // namespace git_refactor::plan
