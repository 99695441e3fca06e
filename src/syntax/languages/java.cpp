#include "facts.hpp"
#include "languages.hpp"

#include <array>
#include <cctype>

extern "C" const TSLanguage* tree_sitter_java(void);

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

// Before a dot an identifier can be a variable or a type.
constexpr Spaces ambiguous = space::value | space::type;
constexpr Spaces importable = ambiguous | space::callable;

constexpr std::array scopes = std::to_array<ScopeRule>({
    {"class_declaration", ScopeKind::block},
    {"interface_declaration", ScopeKind::block},
    {"record_declaration", ScopeKind::block},
    // The components of a record are its fields.
    {"record_declaration", ScopeKind::type, {"parameters", "body"}},
    {"class_body", ScopeKind::type},
    {"interface_body", ScopeKind::type},
    {"enum_body", ScopeKind::type},
    {"annotation_type_body", ScopeKind::type},
    {"method_declaration", ScopeKind::function, {"type_parameters", "type", "parameters", "body"}},
    {"constructor_declaration", ScopeKind::function, {"type_parameters", "parameters", "body"}},
    {"compact_constructor_declaration", ScopeKind::function, {"body"}},
    {"lambda_expression", ScopeKind::function},
    {"static_initializer", ScopeKind::function},
    {"block", ScopeKind::block},
    {"constructor_body", ScopeKind::block},
    {"for_statement", ScopeKind::block},
    {"enhanced_for_statement", ScopeKind::block},
    {"try_with_resources_statement", ScopeKind::block},
    {"catch_clause", ScopeKind::block},
    {"switch_block", ScopeKind::block},
    {"switch_rule", ScopeKind::block},
});

bool begins_lower(std::string_view path) {
  const std::string_view last = path.substr(path.rfind('.') + 1);
  return !last.empty() && std::islower(static_cast<unsigned char>(last.front())) != 0;
}

bool is_last_child(const Place& place) {
  const SyntaxNode node = place.at(place.node());
  return node.end() == place.at(place.child()).end();
}

// The path before the last part of a dotted name.
std::string_view path_before(const Place& place) {
  const std::string_view path = place.text(place.at(place.node()));
  const std::size_t dot = path.rfind('.');
  return dot == std::string_view::npos ? std::string_view{} : path.substr(0, dot);
}

Effect qualify(Fact& fact, std::string_view path) {
  fact.binding = Binding::qualified;
  fact.qualifier = path;
  return fixed;
}

// The last name of an import without an asterisk is imported; every other is a package or a type on
// the way there.
Effect name_in_import(const Place& place, Fact& fact, std::uint32_t declaration) {
  const SyntaxNode node = place.at(declaration);
  const SyntaxNode last = node.named_child(node.named_child_count() - 1);
  if (type_of(last) == "asterisk" || last != place.at(place.node())) {
    return qualify(fact, path_before(place));
  }
  fact.role = Role::import;
  fact.qualifier = path_before(place);
  return declare;
}

Effect last_of_dotted(const Place& place, Fact& fact) {
  std::uint32_t top = place.node();
  while (place.type(place.parent_of(top)) == "scoped_identifier") {
    top = place.parent_of(top);
  }
  const std::uint32_t parent = place.parent_of(top);
  if (place.type(parent) == "import_declaration") {
    return name_in_import(place, fact, parent);
  }
  const std::string_view before = path_before(place);
  if (place.type(parent) == "package_declaration" || begins_lower(before)) {
    return qualify(fact, before);
  }
  fact.kind = SymbolKind::type;
  return select;
}

Effect package_part(const Place&, Fact& fact) {
  fact.kind = SymbolKind::module;
  return qualify(fact, {});
}

// The first part of a dotted name: of a package in an import, else of a package or a type.
Effect first_of_dotted(const Place& place, Fact& fact) {
  const bool in_header = place.above(place.node(), "import_declaration") != no_index ||
                         place.above(place.node(), "package_declaration") != no_index;
  return in_header ? package_part(place, fact) : refer;
}

// `a.b.OLD` in a type: a class of a package, or one nested in another class.
Effect part_of_type(const Place& place, Fact& fact) {
  if (!is_last_child(place)) {
    return refer;
  }
  const std::string_view before = path_before(place);
  fact.kind = SymbolKind::type;
  return begins_lower(before) ? qualify(fact, before) : select;
}

// A constructor bears the name of its class.
Effect name_of_constructor(const Place&, Fact& fact) {
  fact.role = Role::declaration;
  return refer;
}

Effect name_of_call(const Place& place, Fact& fact) {
  if (!(child_named(place.at(place.node()), "object")).is_null()) {
    return select;
  }
  fact.unbound = Binding::member;
  return refer;
}

// `OLD::m` and `x::OLD`.
Effect part_of_method_reference(const Place& place, Fact& fact) {
  const bool is_object = place.at(place.node()).named_child(0) == place.at(place.child());
  fact.spaces = is_object ? ambiguous : space::callable;
  return is_object ? refer : select;
}

// `case OLD` is a constant in scope, or of the enum that is switched over.
Effect name_of_case(const Place&, Fact& fact) {
  fact.unbound = Binding::member;
  fact.doubt = "an enum constant, or the constant in scope";
  return refer;
}

Effect part_of_record_pattern(const Place&, Fact& fact) {
  fact.spaces = space::type;
  return refer;
}

// `var` stands for a type and is none.
Effect written_type(const Place& place, Fact&) {
  return place.text(place.at(place.leaf())) == "var" ? ignore : refer;
}

// In a pattern or a variable number of arguments, the type has no field to tell it from the name.
Effect declare_beside_type(const Place& place, Fact& fact) {
  return place.type(place.leaf()) == "identifier" ? declare : written_type(place, fact);
}

Effect declare_field(const Place& place, Fact& fact) {
  const bool is_record = place.type(place.parent_of(place.parent_of(place.node()))) ==
                         std::string_view("record_declaration");
  fact.kind = is_record ? SymbolKind::field : SymbolKind::parameter;
  return declare;
}

constexpr std::array rules = std::to_array<Rule>({
    {.node = "local_variable_declaration", .field = "type", .decide = written_type},
    {.node = "enhanced_for_statement", .field = "type", .decide = written_type},
    {.node = "resource", .field = "type", .decide = written_type},
    {.node = "formal_parameter", .field = "type", .decide = written_type},

    // Packages and imports.
    {.node = "scoped_identifier", .field = "name", .spaces = importable, .decide = last_of_dotted},
    {.node = "scoped_identifier", .field = "scope", .spaces = ambiguous, .decide = first_of_dotted},
    {.node = "package_declaration", .decide = package_part},
    {.node = "import_declaration", .decide = package_part},

    // Types.
    {.node = "class_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .spaces = space::type,
     .into = Into::around},
    {.node = "interface_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .spaces = space::type,
     .into = Into::around},
    {.node = "record_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .spaces = space::type,
     .into = Into::around},
    {.node = "enum_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .spaces = space::type},
    {.node = "annotation_type_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .spaces = space::type},
    {.node = "type_parameter", .effect = declare, .kind = SymbolKind::type_parameter},
    {.node = "scoped_type_identifier", .decide = part_of_type},
    {.node = "annotation", .field = "name", .effect = refer, .spaces = space::type},
    {.node = "marker_annotation", .field = "name", .effect = refer, .spaces = space::type},
    {.node = "element_value_pair",
     .field = "key",
     .effect = key,
     .kind = SymbolKind::keyword_argument},

    // Members.
    {.node = "method_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::method,
     .spaces = space::callable},
    {.node = "annotation_type_element_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::method,
     .spaces = space::callable},
    {.node = "constructor_declaration",
     .field = "name",
     .spaces = space::type,
     .decide = name_of_constructor},
    {.node = "compact_constructor_declaration",
     .field = "name",
     .spaces = space::type,
     .decide = name_of_constructor},
    {.node = "field_declaration",
     .field = "declarator",
     .effect = declare,
     .kind = SymbolKind::field},
    {.node = "constant_declaration",
     .field = "declarator",
     .effect = declare,
     .kind = SymbolKind::field},
    {.node = "enum_constant", .field = "name", .effect = declare, .kind = SymbolKind::enumerator},

    // Variables and parameters.
    {.node = "variable_declarator", .field = "name", .effect = through},
    {.node = "local_variable_declaration",
     .field = "declarator",
     .effect = declare,
     .kind = SymbolKind::local,
     .visible = Visible::after_name},
    {.node = "formal_parameter", .field = "name", .decide = declare_field},
    {.node = "spread_parameter", .kind = SymbolKind::parameter, .decide = declare_beside_type},
    {.node = "catch_formal_parameter",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::local},
    {.node = "resource",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::local,
     .visible = Visible::after_name},
    {.node = "enhanced_for_statement",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::local,
     .visible = Visible::after_name},
    {.node = "lambda_expression",
     .field = "parameters",
     .effect = declare,
     .kind = SymbolKind::parameter},
    {.node = "inferred_parameters", .effect = declare, .kind = SymbolKind::parameter},
    {.node = "instanceof_expression",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::local,
     .visible = Visible::after_name},
    {.node = "type_pattern",
     .kind = SymbolKind::local,
     .visible = Visible::after_name,
     .decide = declare_beside_type},
    {.node = "record_pattern_component",
     .kind = SymbolKind::local,
     .visible = Visible::after_name,
     .decide = declare_beside_type},
    {.node = "record_pattern", .decide = part_of_record_pattern},

    // Uses.
    {.node = "field_access", .field = "field", .effect = select, .receiver = "object"},
    {.node = "field_access", .field = "object", .effect = refer, .spaces = ambiguous},
    {.node = "method_invocation",
     .field = "name",
     .spaces = space::callable,
     .receiver = "object",
     .decide = name_of_call},
    {.node = "method_invocation", .field = "object", .effect = refer, .spaces = ambiguous},
    {.node = "method_reference", .decide = part_of_method_reference},
    {.node = "switch_label", .decide = name_of_case},
    {.node = "labeled_statement",
     .effect = declare,
     .kind = SymbolKind::label,
     .spaces = space::label},
    {.node = "break_statement", .effect = refer, .spaces = space::label},
    {.node = "continue_statement", .effect = refer, .spaces = space::label},
});

constexpr std::array identifiers = std::to_array<IdentifierRule>({
    {"identifier"},
    {"type_identifier", space::type},
});

constexpr std::array<std::string_view, 6> texts{"line_comment",
                                                "block_comment",
                                                "string_literal",
                                                "string_fragment",
                                                "multiline_string_fragment",
                                                "character_literal"};
constexpr std::array<std::string_view, 1> selectors{"."};
constexpr std::array<std::string_view, 1> own_receivers{"this"};
constexpr std::array<std::string_view, 54> keywords{
    "_",       "abstract",  "assert",       "boolean",  "break",      "byte",    "case",
    "catch",   "char",      "class",        "const",    "continue",   "default", "do",
    "double",  "else",      "enum",         "extends",  "false",      "final",   "finally",
    "float",   "for",       "goto",         "if",       "implements", "import",  "instanceof",
    "int",     "interface", "long",         "native",   "new",        "null",    "package",
    "private", "protected", "public",       "return",   "short",      "static",  "strictfp",
    "super",   "switch",    "synchronized", "this",     "throw",      "throws",  "transient",
    "true",    "try",       "void",         "volatile", "while"};

}  // namespace

const LanguageTable java{
    .grammar = tree_sitter_java,
    .scopes = scopes,
    .rules = rules,
    .identifiers = identifiers,
    .texts = texts,
    .keywords = keywords,
    .selectors = selectors,
    .own_receivers = own_receivers,
    .has_dollar = true,
};

}  // namespace git_refactor::syntax::languages
