#include "javascript.hpp"
#include "languages.hpp"

#include <array>

extern "C" const TSLanguage* tree_sitter_typescript(void);
extern "C" const TSLanguage* tree_sitter_tsx(void);

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

constexpr std::array scopes = std::to_array<ScopeRule>({
    {"function_signature", ScopeKind::function, {"type_parameters", "parameters", "return_type"}},
    {"method_signature", ScopeKind::function, {"type_parameters", "parameters", "return_type"}},
    {"abstract_method_signature",
     ScopeKind::function,
     {"type_parameters", "parameters", "return_type"}},
    {"call_signature", ScopeKind::function},
    {"construct_signature", ScopeKind::function},
    {"function_type", ScopeKind::function},
    {"constructor_type", ScopeKind::function},
    {"abstract_class_declaration", ScopeKind::block},
    {"interface_declaration", ScopeKind::block},
    {"type_alias_declaration", ScopeKind::block},
    {"interface_body", ScopeKind::type},
    {"object_type", ScopeKind::type},
    {"enum_body", ScopeKind::type},
    {"index_signature", ScopeKind::function},
    // What the right side infers is not seen on the left, nor where the types did not match.
    {"conditional_type", ScopeKind::block, {"right", "consequence"}},
    {"internal_module", ScopeKind::name_space, {"body"}},
    {"module", ScopeKind::name_space, {"body"}},
});

// A parameter with `private`, `readonly` or the like is a field, too.
Effect note_parameter_property(const Place& place, Fact& fact) {
  const SyntaxNode parameter = place.at(place.node());
  const SyntaxNode pattern = child_named(parameter, "pattern");
  for (const SyntaxNode child : parameter.children()) {
    if (child == pattern) {
      break;
    }
    const std::string_view type = type_of(child);
    if (type == "accessibility_modifier" || type == "override_modifier" || type == "readonly") {
      fact.kind = SymbolKind::field;
    }
  }
  return through;
}

// `import OLD = a.b` and `import OLD = require('m')`: the first identifier is declared.
Effect declare_import(const Place& place, Fact& fact) {
  if (place.at(place.node()).named_child(0) != place.at(place.leaf())) {
    return refer;
  }
  fact.kind = SymbolKind::module;
  fact.reach = Reach::hidden;
  fact.stands_for = place.unquoted(place.at(place.node()), "source");
  return declare;
}

// `infer OLD extends B` declares OLD only.
Effect declare_first(const Place& place, Fact&) {
  const SyntaxNode first = place.at(place.node()).named_child(0);
  return first == place.at(place.leaf()) ? declare : refer;
}

// `namespace OLD.b` declares OLD; in any other dotted name it is used.
Effect first_of_dotted(const Place& place, Fact&) {
  const std::string_view parent = place.type(place.parent_of(place.node()));
  const bool is_declared =
      parent == "internal_module" || parent == "module" || parent == "nested_identifier";
  return is_declared ? through : refer;
}

constexpr std::array rules = std::to_array<Rule>({
    // Types.
    {.node = "abstract_class_declaration",
     .field = "name",
     .kind = SymbolKind::type,
     .spaces = value_or_type,
     .into = Into::around,
     .decide = declare_exportable},
    {.node = "interface_declaration",
     .field = "name",
     .kind = SymbolKind::type,
     .into = Into::around,
     .decide = declare_exportable},
    {.node = "type_alias_declaration",
     .field = "name",
     .kind = SymbolKind::type,
     .into = Into::around,
     .decide = declare_exportable},
    {.node = "enum_declaration",
     .field = "name",
     .kind = SymbolKind::type,
     .spaces = value_or_type,
     .decide = declare_exportable},
    {.node = "internal_module",
     .field = "name",
     .kind = SymbolKind::module,
     .spaces = value_or_type,
     .decide = declare_exportable},
    {.node = "module",
     .field = "name",
     .kind = SymbolKind::module,
     .spaces = value_or_type,
     .decide = declare_exportable},
    {.node = "type_parameter",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type_parameter},
    {.node = "infer_type",
     .kind = SymbolKind::type_parameter,
     .into = Into::block,
     .decide = declare_first},
    {.node = "mapped_type_clause",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type_parameter},

    // Functions without a body, and parameters.
    {.node = "function_signature",
     .field = "name",
     .kind = SymbolKind::function,
     .decide = declare_exportable},
    {.node = "required_parameter", .field = "pattern", .decide = note_parameter_property},
    {.node = "optional_parameter", .field = "pattern", .decide = note_parameter_property},
    {.node = "required_parameter", .field = "name", .effect = key, .kind = SymbolKind::key},
    {.node = "optional_parameter", .field = "name", .effect = key, .kind = SymbolKind::key},
    {.node = "index_signature", .field = "name", .effect = key, .kind = SymbolKind::key},

    // Members.
    {.node = "public_field_definition",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::field},
    {.node = "property_signature", .field = "name", .effect = declare, .kind = SymbolKind::field},
    {.node = "method_signature", .field = "name", .effect = declare, .kind = SymbolKind::method},
    {.node = "abstract_method_signature",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::method},
    {.node = "enum_assignment",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::enumerator,
     .spaces = space::member | space::value},
    {.node = "enum_body",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::enumerator,
     .spaces = space::member | space::value},

    // Dotted names and imports.
    {.node = "nested_type_identifier", .field = "name", .effect = select, .receiver = "module"},
    {.node = "nested_type_identifier", .field = "module", .effect = refer, .spaces = value_or_type},
    {.node = "nested_identifier", .field = "property", .effect = select, .receiver = "object"},
    {.node = "nested_identifier",
     .field = "object",
     .spaces = value_or_type,
     .decide = first_of_dotted},
    {.node = "import_require_clause", .spaces = value_or_type, .decide = declare_import},
    {.node = "import_alias", .spaces = value_or_type, .decide = declare_import},
});

constexpr std::array identifiers = std::to_array<IdentifierRule>({
    {"type_identifier", space::type},
});

constexpr std::array<std::string_view, 2> selectors{".", "?."};
constexpr std::array<std::string_view, 1> own_receivers{"this"};

}  // namespace

const LanguageTable typescript{
    .grammar = tree_sitter_typescript,
    .base = &javascript,
    .scopes = scopes,
    .rules = rules,
    .identifiers = identifiers,
    .selectors = selectors,
    .own_receivers = own_receivers,
    .has_dollar = true,
    .has_private_names = true,
    .in_text = name_in_string,
    .hides_names = is_javascript_module,
};

const LanguageTable tsx{
    .grammar = tree_sitter_tsx,
    .base = &typescript,
    .selectors = selectors,
    .own_receivers = own_receivers,
    .has_dollar = true,
    .has_private_names = true,
    .in_text = name_in_string,
    .hides_names = is_javascript_module,
};

}  // namespace git_refactor::syntax::languages
