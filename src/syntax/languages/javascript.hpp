#pragma once

#include "facts.hpp"
#include "language_table.hpp"

#include <string_view>

// The hooks that TypeScript takes over from JavaScript.
namespace git_refactor::syntax::languages {

inline constexpr Spaces value_or_type = space::value | space::type;

/// `declare`, noting whether the declaration is exported under its name.
Effect declare_exportable(const Place& place, Fact& fact);

/// True for a module: a file with imports or exports of either kind, whose names are its own.
bool is_javascript_module(TSNode root, std::string_view source);

}  // namespace git_refactor::syntax::languages
