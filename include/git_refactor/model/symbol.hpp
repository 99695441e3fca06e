#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace git_refactor {

/// What a name is declared as.
enum class SymbolKind : std::uint8_t {
  unknown,
  function,
  type,
  variable,
  constant,
  enumerator,
  macro,
  module,  ///< a module, package or namespace
  field,
  method,
  parameter,
  local,
  label,
  type_parameter,
  keyword_argument,
  key,  ///< of a mapping, an object literal or an attribute
};

/// The kind in words a person reads ("struct member" is "field").
std::string_view name_of(SymbolKind kind);

/// The kind that `--kind` calls `name`; nothing for any other word.
std::optional<SymbolKind> symbol_kind_named(std::string_view name);

/// Whether one occurrence of a name is the thing that is renamed.
enum class Verdict : std::uint8_t {
  sure,    ///< it resolves to the target
  other,   ///< it resolves to something else
  unsure,  ///< it cannot be known from syntax
};

}  // namespace git_refactor
