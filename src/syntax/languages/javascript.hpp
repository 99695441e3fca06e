#pragma once

#include "facts.hpp"
#include "language_table.hpp"

#include <string_view>

// What JavaScript's table and TypeScript's share.
namespace git_refactor::syntax::languages {

inline constexpr Spaces value_or_type = space::value | space::type;

/// True for a module: a file with imports or exports of either kind, whose names are its own.
bool is_javascript_module(SyntaxNode root, std::string_view source);

/// `declare`, noting whether the declaration is exported under its name.
Effect declare_exportable(const Place& place, Fact& fact);

/// Variables and parameters, which may take names from a module (`require`, `import()`).
Effect declare_variable(const Place& place, Fact& fact);
Effect declare_parameter(const Place& place, Fact& fact);
Effect key_of_pattern(const Place& place, Fact& fact);

/// Literals and selections, which may be what the file exports (`module.exports = {...}`).
Effect shorthand_in_object(const Place& place, Fact& fact);
Effect key_in_object(const Place& place, Fact& fact);
Effect select_property(const Place& place, Fact& fact);

/// Strings that are names of members.
Effect name_in_string(const Place& place, std::string_view before, std::string_view after);

/// The parts of import and export statements.
Effect import_name(const Place& place, Fact& fact);
Effect import_alias(const Place& place, Fact& fact);
Effect import_default(const Place& place, Fact& fact);
Effect import_namespace(const Place& place, Fact& fact);
Effect export_name(const Place& place, Fact& fact);
Effect export_alias(const Place& place, Fact& fact);

}  // namespace git_refactor::syntax::languages
