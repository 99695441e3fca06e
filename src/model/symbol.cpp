#include "git_refactor/model/symbol.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace git_refactor {

std::string_view name_of(SymbolKind kind) {
  constexpr std::array<std::string_view, 16> names{
      "name",       "function", "type",   "variable",       "constant",
      "enumerator", "macro",    "module", "field",          "method",
      "parameter",  "local",    "label",  "type parameter", "keyword argument",
      "key"};
  return names.at(static_cast<std::size_t>(kind));
}

std::optional<SymbolKind> symbol_kind_named(std::string_view name) {
  using enum SymbolKind;
  constexpr std::array<std::pair<std::string_view, SymbolKind>, 12> kinds{{{"function", function},
                                                                           {"type", type},
                                                                           {"variable", variable},
                                                                           {"constant", constant},
                                                                           {"field", field},
                                                                           {"method", method},
                                                                           {"parameter", parameter},
                                                                           {"local", local},
                                                                           {"macro", macro},
                                                                           {"module", module},
                                                                           {"label", label},
                                                                           {"namespace", module}}};
  for (const auto& [spelling, kind] : kinds) {
    if (spelling == name) {
      return kind;
    }
  }
  return std::nullopt;
}

}  // namespace git_refactor
