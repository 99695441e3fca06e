#pragma once

#include "facts.hpp"
#include "language_table.hpp"

#include <cstdint>
#include <span>

// The rules of C, and what C++ uses of them.
namespace git_refactor::syntax::languages {

extern const std::span<const Rule> c_rules;
extern const std::span<const ScopeRule> c_scopes;

/// Function or variable, as the declarator closest to the name has it.
SymbolKind kind_of_declarator(const Place& place);

/// True where the place is inside a function's body.
bool is_in_body(const Place& place);

/// False for what only looks like a function's definition: `for_each_device(OLD) { ... }`.
bool declares_function(const Place& place);

/// True where the declaration at `index` has a specifier such as `static` or `extern`.
bool has_specifier(const Place& place, std::uint32_t index, std::string_view specifier);

/// True where `index`, a parameter list, is that of a function with a body.
bool is_list_of_definition(const Place& place, std::uint32_t index);

/// Marks what `static` hides from other files.
void note_reach(const Place& place, Fact& fact);

Effect member(const Place& place, Fact& fact);
Effect member_declaration(const Place& place, Fact& fact);

}  // namespace git_refactor::syntax::languages
