#include "git_refactor/model/symbol.hpp"

#include <array>
#include <cstddef>

namespace git_refactor {

std::string_view name_of(SymbolKind kind) {
  constexpr std::array<std::string_view, 16> names{
      "name",       "function", "type",   "variable",       "constant",
      "enumerator", "macro",    "module", "field",          "method",
      "parameter",  "local",    "label",  "type parameter", "keyword argument",
      "key"};
  return names.at(static_cast<std::size_t>(kind));
}

}  // namespace git_refactor
