#include "javascript.hpp"

#include "languages.hpp"

#include <array>
#include <cctype>

extern "C" const TSLanguage* tree_sitter_javascript(void);

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

constexpr std::array scopes = std::to_array<ScopeRule>({
    {"function_declaration",
     ScopeKind::function,
     {"type_parameters", "parameters", "return_type", "body"}},
    {"generator_function_declaration",
     ScopeKind::function,
     {"type_parameters", "parameters", "return_type", "body"}},
    // The name of a function expression is known inside it only, and its parameters may hide it.
    {"function_expression", ScopeKind::block},
    {"function_expression",
     ScopeKind::function,
     {"type_parameters", "parameters", "return_type", "body"}},
    {"generator_function", ScopeKind::block},
    {"generator_function",
     ScopeKind::function,
     {"type_parameters", "parameters", "return_type", "body"}},
    {"arrow_function", ScopeKind::function},
    {"method_definition",
     ScopeKind::function,
     {"type_parameters", "parameters", "return_type", "body"}},
    {"class_static_block", ScopeKind::function},
    {"class_declaration", ScopeKind::block},
    {"class", ScopeKind::block},
    {"class_body", ScopeKind::type},
    {.node = "statement_block", .kind = ScopeKind::block, .unless_under = "ambient_declaration"},
    {"for_statement", ScopeKind::block},
    {"for_in_statement", ScopeKind::block},
    {"catch_clause", ScopeKind::block},
    {"switch_body", ScopeKind::block},
});

Effect declare_loop_variable(const Place& place, Fact&) {
  const SyntaxNode kind = child_named(place.at(place.node()), "kind");
  return kind.is_null() ? refer : type_of(kind) == "var" ? hoist : declare;
}

Effect declare_method(const Place& place, Fact& fact) {
  const std::uint32_t parent = place.parent_of(place.node());
  if (place.type(parent) != "object") {
    fact.kind = SymbolKind::method;
    return place.text(place.at(place.leaf())) == "constructor" ? ignore : declare;
  }
  return key_in_object(place, fact);
}

// `<OLD>` is a component where it begins with a capital, and an element of HTML otherwise.
Effect name_of_element(const Place& place, Fact&) {
  const std::string_view name = place.text(place.at(place.leaf()));
  return std::islower(static_cast<unsigned char>(name.front())) != 0 ? key : refer;
}

constexpr std::array rules = std::to_array<Rule>({
    // Functions and classes.
    {.node = "function_declaration",
     .field = "name",
     .kind = SymbolKind::function,
     .decide = declare_exportable},
    {.node = "generator_function_declaration",
     .field = "name",
     .kind = SymbolKind::function,
     .decide = declare_exportable},
    {.node = "function_expression",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::function},
    {.node = "generator_function",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::function},
    {.node = "class_declaration",
     .field = "name",
     .kind = SymbolKind::type,
     .spaces = value_or_type,
     .into = Into::around,
     .decide = declare_exportable},
    {.node = "class",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .spaces = value_or_type},
    {.node = "method_definition", .field = "name", .decide = declare_method},
    {.node = "field_definition", .field = "property", .effect = declare, .kind = SymbolKind::field},

    // Parameters, variables and the patterns they are taken apart with.
    {.node = "formal_parameters", .kind = SymbolKind::parameter, .decide = declare_parameter},
    {.node = "arrow_function",
     .field = "parameter",
     .kind = SymbolKind::parameter,
     .decide = declare_parameter},
    {.node = "catch_clause", .field = "parameter", .effect = declare, .kind = SymbolKind::local},
    {.node = "variable_declarator", .field = "name", .effect = through},
    {.node = "variable_declaration", .into = Into::function, .decide = declare_variable},
    {.node = "lexical_declaration", .decide = declare_variable},
    {.node = "for_in_statement",
     .field = "left",
     .kind = SymbolKind::variable,
     .decide = declare_loop_variable},
    {.node = "pair_pattern", .field = "key", .decide = key_of_pattern},
    {.node = "pair_pattern", .field = "value", .effect = through},
    {.node = "object_pattern", .effect = through},
    {.node = "array_pattern", .effect = through},
    {.node = "rest_pattern", .effect = through},
    {.node = "assignment_pattern", .field = "left", .effect = through},
    {.node = "object_assignment_pattern", .field = "left", .effect = through},

    // Modules.
    {.node = "import_specifier", .field = "alias", .spaces = value_or_type, .decide = import_alias},
    {.node = "import_specifier", .field = "name", .spaces = value_or_type, .decide = import_name},
    {.node = "import_clause", .spaces = value_or_type, .decide = import_default},
    {.node = "namespace_import", .spaces = value_or_type, .decide = import_namespace},
    {.node = "export_specifier", .field = "alias", .decide = export_alias},
    {.node = "export_specifier", .field = "name", .decide = export_name},
    {.node = "namespace_export", .kind = SymbolKind::module, .decide = export_alias},
    {.node = "export_statement", .effect = refer, .spaces = value_or_type},

    // Names that are selected, labels, and names in a name space of their own.
    {.node = "member_expression",
     .field = "property",
     .receiver = "object",
     .decide = select_property},
    {.node = "labeled_statement", .field = "label", .effect = declare, .kind = SymbolKind::label},
    {.node = "object", .decide = shorthand_in_object},
    {.node = "pair", .field = "key", .decide = key_in_object},
    {.node = "jsx_opening_element", .field = "name", .decide = name_of_element},
    {.node = "jsx_closing_element", .field = "name", .decide = name_of_element},
    {.node = "jsx_self_closing_element", .field = "name", .decide = name_of_element},
    {.node = "jsx_attribute", .effect = key, .kind = SymbolKind::key},
    {.node = "jsx_namespace_name", .effect = key, .kind = SymbolKind::key},
});

constexpr std::array identifiers = std::to_array<IdentifierRule>({
    {"identifier"},
    {"property_identifier", space::member, select},
    {"private_property_identifier", space::member, select},
    {"statement_identifier", space::label},
    {"undefined"},
    {"shorthand_property_identifier", space::value, refer, Form::shorthand_value},
    {"shorthand_property_identifier_pattern", space::value, through, Form::shorthand_bound},
});

constexpr std::array<std::string_view, 8> texts{
    "comment",         "html_comment",    "hash_bang_line", "string",
    "template_string", "string_fragment", "regex_pattern",  "jsx_text"};
constexpr std::array<std::string_view, 2> selectors{".", "?."};
constexpr std::array<std::string_view, 1> own_receivers{"this"};
constexpr std::array<std::string_view, 47> keywords{
    "await",     "break",  "case",     "catch",  "class",      "const",   "continue",  "debugger",
    "default",   "delete", "do",       "else",   "enum",       "export",  "extends",   "false",
    "finally",   "for",    "function", "if",     "implements", "import",  "in",        "instanceof",
    "interface", "let",    "new",      "null",   "package",    "private", "protected", "public",
    "return",    "static", "super",    "switch", "this",       "throw",   "true",      "try",
    "typeof",    "var",    "void",     "while",  "with",       "yield",   "arguments"};

}  // namespace

const LanguageTable javascript{
    .grammar = tree_sitter_javascript,
    .scopes = scopes,
    .rules = rules,
    .identifiers = identifiers,
    .texts = texts,
    .keywords = keywords,
    .selectors = selectors,
    .own_receivers = own_receivers,
    .has_dollar = true,
    .has_private_names = true,
    .in_text = name_in_string,
    .hides_names = is_javascript_module,
};

}  // namespace git_refactor::syntax::languages
