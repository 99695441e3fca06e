#include "rust.hpp"

#include "languages.hpp"

#include <algorithm>
#include <array>
#include <string>

extern "C" const TSLanguage* tree_sitter_rust(void);

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

// The name of an item is declared around it; its generic parameters are known inside. Names in an
// `impl` or `trait` are members, so only what is qualified finds them.
constexpr std::array scopes = std::to_array<ScopeRule>({
    {"function_item", ScopeKind::function},
    {"function_signature_item", ScopeKind::function},
    {"closure_expression", ScopeKind::function},
    {"function_type", ScopeKind::function},
    {"struct_item", ScopeKind::block},
    {"enum_item", ScopeKind::block},
    {"union_item", ScopeKind::block},
    {"type_item", ScopeKind::block},
    {"impl_item", ScopeKind::block},
    {"impl_item", ScopeKind::type, {"body"}},
    {"trait_item", ScopeKind::block},
    {"trait_item", ScopeKind::type, {"body"}},
    {"field_declaration_list", ScopeKind::type},
    {"enum_variant_list", ScopeKind::type},
    {.node = "mod_item",
     .kind = ScopeKind::name_space,
     .inside = {"body"},
     .sees_outside_with = "super::*"},
    {"block", ScopeKind::block},
    {"match_arm", ScopeKind::block},
    {"if_expression", ScopeKind::block, {"condition", "consequence"}},
    {"while_expression", ScopeKind::block},
    {"for_expression", ScopeKind::block, {"pattern", "body"}},
});

// Items.

bool is_associated(const Place& place) {
  const std::string_view owner = place.type(place.parent_of(place.parent_of(place.node())));
  return owner == "impl_item" || owner == "trait_item";
}

Effect declare_item(const Place& place, Fact& fact) {
  if (is_associated(place)) {
    fact.spaces = space::member;
  }
  return declare;
}

// A struct with named fields has no constructor function, so its name is no value.
Effect declare_struct(const Place& place, Fact& fact) {
  const SyntaxNode body = child_named(place.at(place.node()), "body");
  if (type_of(body) != "field_declaration_list") {
    fact.spaces = space::type | space::value;
  }
  return declare;
}

// An identifier in a pattern that begins with a capital is a constant or variant by convention;
// binding one that is not is something the compiler warns about.
Effect bind_in_pattern(const Place& place, Fact& fact) {
  const bool is_constant = fact.form == Form::plain && begins_upper(name_at(place));
  return is_constant ? refer : declare;
}

// `S { OLD }` binds a variable, `S { OLD: x }` only names the field.
Effect name_in_field_pattern(const Place& place, Fact&) {
  return place.type(place.leaf()) == "field_identifier" ? select : through;
}

Effect name_in_shorthand(const Place&, Fact& fact) {
  fact.form = Form::shorthand_value;
  return refer;
}

// Lifetimes and loop labels.

Effect part_of_lifetime(const Place& place, Fact& fact) {
  const std::string_view parent = place.type(place.parent_of(place.node()));
  fact.kind = SymbolKind::label;
  fact.unbound = Binding::local;
  return parent == "lifetime_parameter" ? declare : refer;
}

Effect part_of_label(const Place& place, Fact& fact) {
  const std::string_view parent = place.type(place.parent_of(place.node()));
  fact.kind = SymbolKind::label;
  fact.unbound = Binding::local;
  return parent == "break_expression" || parent == "continue_expression" ? refer : declare;
}

// Macros: what is in their parentheses is a list of tokens.

// `a::b` for the token after `a::b::`.
std::string path_before(const Place& place, SyntaxNode separator) {
  std::string path;
  SyntaxNode token = separator;
  while (place.text(token) == "::") {
    token = token.previous_sibling();
    const std::string_view part = place.text(token);
    if (token.is_null() || !token.is_named() || type_of(token) == "token_tree") {
      break;
    }
    path = joined(part, path);
    token = token.previous_sibling();
  }
  return path;
}

Effect doubtful_token(Fact& fact) {
  fact.binding = Binding::unknown;
  fact.why = "may be a name of the macro's own";
  return fixed;
}

Effect token_of_attribute(const Place& place, Fact& fact, std::uint32_t attribute) {
  const SyntaxNode name = place.at(attribute).named_child(0);
  if (place.text(name) != "derive") {
    return key;
  }
  fact.spaces = space::macro | space::type;
  return refer;
}

Effect token_of_macro(const Place& place, Fact& fact) {
  const std::uint32_t attribute = place.above(place.leaf(), "attribute");
  if (attribute != no_index) {
    return token_of_attribute(place, fact, attribute);
  }
  const SyntaxNode leaf = place.at(place.leaf());
  const SyntaxNode before = leaf.previous_sibling();
  const std::string_view previous = place.text(before);
  const std::string_view next = place.text(leaf.next_sibling());
  if (previous == ".") {
    return select;
  }
  if (previous == "::") {
    return select_from(path_before(place, before), fact);
  }
  constexpr std::array<std::string_view, 9> declaring{"let",  "mut",   "fn",     "struct", "enum",
                                                      "type", "const", "static", "mod"};
  if (std::ranges::find(declaring, previous) != declaring.end() || next == ":" || next == "=" ||
      next == "=>") {
    return doubtful_token(fact);
  }
  fact.spaces = next == "!"    ? space::macro
                : next == "::" ? space::type
                               : space::value | space::type;
  return refer;
}

// `"{name}"` and `"{name:?}"` in the arguments of a macro name a variable.
Effect captured_by_format(const Place& place, std::string_view before, std::string_view after) {
  const std::size_t braces = before.size() - (before.find_last_not_of('{') + 1);
  const bool is_captured = braces % 2 == 1 && (after.starts_with('}') || after.starts_with(':'));
  return is_captured && place.above(place.leaf(), "macro_invocation") != no_index ? refer : ignore;
}

constexpr std::array rules = std::to_array<Rule>({
    // Items.
    {.node = "function_item",
     .field = "name",
     .kind = SymbolKind::function,
     .into = Into::around,
     .decide = declare_item},
    {.node = "function_signature_item",
     .field = "name",
     .kind = SymbolKind::function,
     .into = Into::around,
     .decide = declare_item},
    {.node = "struct_item",
     .field = "name",
     .kind = SymbolKind::type,
     .into = Into::around,
     .decide = declare_struct},
    {.node = "enum_item",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .into = Into::around},
    {.node = "union_item",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .into = Into::around},
    {.node = "trait_item",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .into = Into::around},
    {.node = "type_item",
     .field = "name",
     .kind = SymbolKind::type,
     .into = Into::around,
     .decide = declare_item},
    {.node = "associated_type", .field = "name", .kind = SymbolKind::type, .decide = declare_item},
    {.node = "const_item", .field = "name", .kind = SymbolKind::constant, .decide = declare_item},
    {.node = "static_item", .field = "name", .effect = declare, .kind = SymbolKind::variable},
    {.node = "mod_item",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::module,
     .spaces = space::type},
    {.node = "macro_definition",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::macro,
     .spaces = space::macro},
    {.node = "field_declaration", .field = "name", .effect = declare, .kind = SymbolKind::field},
    {.node = "enum_variant",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::enumerator,
     .spaces = space::member},
    {.node = "type_parameter",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type_parameter},
    {.node = "const_parameter",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type_parameter,
     .spaces = space::type | space::value},

    // Variables and patterns.
    {.node = "parameter",
     .field = "pattern",
     .kind = SymbolKind::parameter,
     .decide = bind_in_pattern},
    {.node = "closure_parameters", .kind = SymbolKind::parameter, .decide = bind_in_pattern},
    {.node = "let_declaration",
     .field = "pattern",
     .kind = SymbolKind::local,
     .visible = Visible::after_anchor,
     .decide = bind_in_pattern},
    {.node = "let_condition",
     .field = "pattern",
     .kind = SymbolKind::local,
     .visible = Visible::after_anchor,
     .decide = bind_in_pattern},
    {.node = "for_expression",
     .field = "pattern",
     .kind = SymbolKind::local,
     .decide = bind_in_pattern},
    {.node = "match_arm", .field = "pattern", .kind = SymbolKind::local, .decide = bind_in_pattern},
    {.node = "match_pattern", .field = "condition", .effect = refer},
    {.node = "match_pattern", .effect = through},
    {.node = "tuple_pattern", .effect = through},
    {.node = "slice_pattern", .effect = through},
    {.node = "or_pattern", .effect = through},
    {.node = "ref_pattern", .effect = through},
    {.node = "mut_pattern", .effect = through},
    {.node = "reference_pattern", .effect = through},
    {.node = "captured_pattern", .effect = through},
    {.node = "tuple_struct_pattern", .field = "type", .effect = refer},
    {.node = "tuple_struct_pattern", .effect = through},
    {.node = "struct_pattern", .field = "type", .effect = refer},
    {.node = "struct_pattern", .effect = through},
    {.node = "field_pattern", .field = "pattern", .effect = through},
    {.node = "field_pattern",
     .field = "name",
     .kind = SymbolKind::field,
     .decide = name_in_field_pattern},
    {.node = "lifetime", .spaces = space::label, .decide = part_of_lifetime},
    {.node = "label", .spaces = space::label, .decide = part_of_label},

    // Use trees and paths.
    {.node = "use_declaration", .decide = end_of_simple_use},
    {.node = "use_list", .decide = end_of_simple_use},
    {.node = "use_wildcard", .decide = end_of_simple_use},
    {.node = "use_as_clause", .field = "path", .decide = end_of_simple_use},
    {.node = "use_as_clause", .field = "alias", .decide = alias_of_use},
    {.node = "scoped_use_list", .field = "path", .decide = path_of_use_list},
    {.node = "extern_crate_declaration", .field = "name", .decide = name_of_crate},
    {.node = "extern_crate_declaration",
     .field = "alias",
     .effect = declare,
     .kind = SymbolKind::module,
     .spaces = space::type},
    {.node = "scoped_identifier", .field = "name", .receiver = "path", .decide = name_in_path},
    {.node = "scoped_identifier", .field = "path", .decide = start_of_path},
    {.node = "scoped_type_identifier", .field = "name", .receiver = "path", .decide = name_in_path},
    {.node = "scoped_type_identifier", .field = "path", .decide = start_of_path},

    // Members and macros.
    {.node = "field_expression", .field = "field", .effect = select, .receiver = "value"},
    {.node = "field_initializer", .field = "field", .effect = select, .kind = SymbolKind::field},
    {.node = "type_binding", .field = "name", .effect = select},
    {.node = "shorthand_field_initializer", .decide = name_in_shorthand},
    {.node = "macro_invocation", .field = "macro", .effect = refer, .spaces = space::macro},
    {.node = "token_tree", .decide = token_of_macro},
    {.node = "token_binding_pattern",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::local},
    {.node = "token_tree_pattern", .effect = key},
    {.node = "attribute", .effect = refer, .spaces = space::macro},
});

// `self` is one only where it is asked for (file_model.cpp).
constexpr std::array identifiers = std::to_array<IdentifierRule>({
    {"identifier"},
    {"self"},
    {"type_identifier", space::type},
    {"primitive_type", space::type},
    {"metavariable", space::macro, key},
    {"field_identifier", space::member, select},
    {"shorthand_field_identifier", space::value, through, Form::shorthand_bound},
});

constexpr std::array<std::string_view, 7> texts{
    "line_comment",   "block_comment",      "doc_comment", "string_content",
    "string_literal", "raw_string_literal", "char_literal"};
constexpr std::array<std::string_view, 1> selectors{"."};
constexpr std::array<std::string_view, 2> own_receivers{"self", "Self"};
constexpr std::array<std::string_view, 54> keywords{
    "'static",  "'_",       "_",      "as",      "async",   "await",  "break", "const",
    "continue", "crate",    "dyn",    "else",    "enum",    "extern", "false", "fn",
    "for",      "if",       "impl",   "in",      "let",     "loop",   "match", "mod",
    "move",     "mut",      "pub",    "ref",     "return",  "self",   "Self",  "static",
    "struct",   "super",    "trait",  "true",    "type",    "unsafe", "use",   "where",
    "while",    "abstract", "become", "box",     "do",      "final",  "macro", "override",
    "priv",     "try",      "typeof", "unsized", "virtual", "yield"};

}  // namespace

const LanguageTable rust{
    .grammar = tree_sitter_rust,
    .scopes = scopes,
    .rules = rules,
    .identifiers = identifiers,
    .texts = texts,
    .keywords = keywords,
    .selectors = selectors,
    .own_receivers = own_receivers,
    .separator = "::",
    .raw_prefix = "r#",
    .label_mark = '\'',
    .variable_mark = "$",
    .shadows_in_scope = true,
    .in_text = captured_by_format,
};

}  // namespace git_refactor::syntax::languages
