#include "facts.hpp"
#include "languages.hpp"

#include <array>
#include <cctype>

extern "C" const TSLanguage* tree_sitter_go(void);

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

// Types, functions and variables share one name space. Names of a package are seen in all its
// files, so none is private to a file.
constexpr std::array scopes = std::to_array<ScopeRule>({
    {"function_declaration",
     ScopeKind::function,
     {"type_parameters", "parameters", "result", "body"}},
    {"method_declaration", ScopeKind::function, {"receiver", "parameters", "result", "body"}},
    {"method_elem", ScopeKind::function, {"parameters", "result"}},
    {"func_literal", ScopeKind::function},
    {"function_type", ScopeKind::function},
    {"type_spec", ScopeKind::block, {"type_parameters", "type"}},
    {"type_alias", ScopeKind::block, {"type_parameters", "type"}},
    {"field_declaration_list", ScopeKind::type},
    {"interface_type", ScopeKind::type},
    {"block", ScopeKind::block},
    {"if_statement", ScopeKind::block},
    {"for_statement", ScopeKind::block},
    {"expression_switch_statement", ScopeKind::block},
    {"type_switch_statement", ScopeKind::block},
    {"expression_case", ScopeKind::block},
    {"type_case", ScopeKind::block},
    {"default_case", ScopeKind::block},
    {"communication_case", ScopeKind::block},
});

// `:=` declares, `=` does not.
Effect declare_if_short(const Place& place, Fact&) {
  const SyntaxNode node = place.at(place.node());
  for (std::uint32_t index = 0; index < node.child_count(); ++index) {
    if (type_of(node.child(index)) == ":=") {
      return declare;
    }
  }
  return refer;
}

Effect name_of_method(const Place&, Fact& fact) {
  fact.role = Role::declaration;
  fact.binding = Binding::member;
  return fixed;
}

Effect name_of_package(const Place&, Fact& fact) {
  fact.role = Role::declaration;
  fact.kind = SymbolKind::module;
  return key;
}

Effect declare_import(const Place& place, Fact& fact) {
  fact.kind = SymbolKind::module;
  fact.reach = Reach::hidden;
  fact.stands_for = place.unquoted(place.at(place.node()), "path");
  return declare;
}

// A type without a name in a struct is a field of the same name, too, which `x.OLD` selects.
Effect type_of_field(const Place& place, Fact& fact) {
  if ((child_named(place.at(place.node()), "name")).is_null()) {
    fact.binding = Binding::unknown;
    fact.kind = SymbolKind::type;
    fact.why = "an embedded type also names a field";
    return fixed;
  }
  return refer;
}

// The key of `T{OLD: 1}` is a field if T is a struct, else an expression. T is often declared
// elsewhere, so the literal's own type is all there is to go by.
Effect key_of_element(const Place& place, Fact& fact) {
  const std::uint32_t literal = place.parent_of(place.parent_of(place.node()));
  const std::string_view type = place.type(literal) == "composite_literal"
                                    ? type_of(child_named(place.at(literal), "type"))
                                    : std::string_view{};
  const bool is_expression = type == "map_type" || type == "slice_type" || type == "array_type" ||
                             type == "implicit_length_array_type";
  if (!is_expression) {
    fact.unbound = Binding::member;
    fact.doubt = "a field of a struct, or a key that is a variable";
  }
  return refer;
}

// The T of a receiver `(r *R[T])` is declared there.
Effect argument_of_type(const Place& place, Fact& fact) {
  const std::uint32_t generic = place.parent_of(place.parent_of(place.node()));
  std::uint32_t parameter = place.parent_of(generic);
  if (place.type(parameter) == "pointer_type") {
    parameter = place.parent_of(parameter);
  }
  if (place.type(generic) != "generic_type" ||
      !place.is_under(place.parent_of(parameter), "receiver")) {
    return refer;
  }
  fact.kind = SymbolKind::type_parameter;
  return declare;
}

bool is_version(std::string_view part) {
  if (part.size() < 2 || part.front() != 'v') {
    return false;
  }
  return part.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

std::string_view last_part(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

// A package is called what its own files say; by custom that is the last part of its path, without
// a version ("a/yaml/v3", "gopkg.in/yaml.v3") and without "go-" or "-go".
std::string_view usual_name(std::string_view path) {
  std::string_view name = last_part(path);
  if (is_version(name) && name.size() != path.size()) {
    name = last_part(path.substr(0, path.size() - name.size() - 1));
  }
  if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos) {
    name = name.substr(0, is_version(name.substr(dot + 1)) ? dot : name.size());
  }
  if (name.starts_with("go-")) {
    name.remove_prefix(3);
  }
  if (name.ends_with("-go") || name.ends_with(".go")) {
    name.remove_suffix(3);
  }
  return name;
}

// Imports are few and near the top, so they are read again for each question.
std::string_view implied_import(SyntaxNode root, std::string_view source, std::string_view name) {
  const auto path_of = [&](SyntaxNode spec) {
    const std::string_view quoted = text_of(child_named(spec, "path"), source);
    const bool is_implied = child_named(spec, "name").is_null() && quoted.size() > 2;
    return is_implied ? quoted.substr(1, quoted.size() - 2) : std::string_view{};
  };
  for (std::uint32_t index = 0; index < root.named_child_count(); ++index) {
    const SyntaxNode child = root.named_child(index);
    const std::string_view type = type_of(child);
    if (type != "import_declaration") {
      if (type != "comment" && type != "package_clause") {
        break;
      }
      continue;
    }
    const SyntaxNode only = child.named_child(0);
    const bool is_list = type_of(only) == "import_spec_list";
    const std::uint32_t count = is_list ? only.named_child_count() : 1;
    for (std::uint32_t spec = 0; spec < count; ++spec) {
      const std::string_view path = path_of(is_list ? only.named_child(spec) : only);
      if (!path.empty() && usual_name(path) == name) {
        return path;
      }
    }
  }
  return {};
}

constexpr std::array rules = std::to_array<Rule>({
    // Declarations of packages and functions.
    {.node = "package_clause", .decide = name_of_package},
    {.node = "import_spec", .field = "name", .decide = declare_import},
    {.node = "function_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::function},
    {.node = "method_declaration",
     .field = "name",
     .kind = SymbolKind::method,
     .decide = name_of_method},
    {.node = "const_spec",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::constant,
     .visible = Visible::after_anchor},
    {.node = "var_spec",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::variable,
     .visible = Visible::after_anchor},
    {.node = "type_spec",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .visible = Visible::after_name},
    {.node = "type_alias",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .visible = Visible::after_name},
    {.node = "type_parameter_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type_parameter},
    {.node = "type_elem", .decide = argument_of_type},

    // Parameters and variables.
    {.node = "parameter_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::parameter},
    {.node = "variadic_parameter_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::parameter},
    {.node = "expression_list", .effect = through},
    {.node = "short_var_declaration",
     .field = "left",
     .effect = declare,
     .kind = SymbolKind::variable,
     .visible = Visible::after_anchor},
    {.node = "range_clause",
     .field = "left",
     .kind = SymbolKind::variable,
     .visible = Visible::after_anchor,
     .decide = declare_if_short},
    {.node = "receive_statement",
     .field = "left",
     .kind = SymbolKind::variable,
     .visible = Visible::after_anchor,
     .decide = declare_if_short},
    {.node = "type_switch_statement",
     .field = "alias",
     .effect = declare,
     .kind = SymbolKind::variable,
     .visible = Visible::after_name},
    {.node = "labeled_statement",
     .field = "label",
     .effect = declare,
     .kind = SymbolKind::label,
     .into = Into::function},

    // Members.
    {.node = "field_declaration", .field = "name", .effect = declare, .kind = SymbolKind::field},
    {.node = "field_declaration", .field = "type", .decide = type_of_field},
    {.node = "method_elem", .field = "name", .effect = declare, .kind = SymbolKind::method},
    {.node = "selector_expression", .field = "field", .effect = select, .receiver = "operand"},
    {.node = "qualified_type", .field = "name", .effect = select, .receiver = "package"},
    {.node = "literal_element", .effect = through},
    {.node = "keyed_element", .field = "key", .kind = SymbolKind::field, .decide = key_of_element},
});

constexpr std::array identifiers = std::to_array<IdentifierRule>({
    {"identifier"},
    {"type_identifier"},
    {"package_identifier"},
    {"field_identifier", space::member, select},
    {"label_name", space::label},
    // Predeclared names that the grammar knows; they may be declared anew.
    {"nil"},
    {"true"},
    {"false"},
    {"iota"},
});

constexpr std::array<std::string_view, 6> texts{"comment",
                                                "interpreted_string_literal",
                                                "interpreted_string_literal_content",
                                                "raw_string_literal",
                                                "raw_string_literal_content",
                                                "rune_literal"};
constexpr std::array<std::string_view, 1> selectors{"."};
// With the blank identifier, which cannot be referred to.
constexpr std::array<std::string_view, 26> keywords{
    "_",      "break",  "case",        "chan", "const",   "continue", "default",
    "defer",  "else",   "fallthrough", "for",  "func",    "go",       "goto",
    "if",     "import", "interface",   "map",  "package", "range",    "return",
    "select", "struct", "switch",      "type", "var"};

}  // namespace

const LanguageTable go{
    .grammar = tree_sitter_go,
    .scopes = scopes,
    .rules = rules,
    .identifiers = identifiers,
    .texts = texts,
    .keywords = keywords,
    .selectors = selectors,
    .implied_import = implied_import,
};

}  // namespace git_refactor::syntax::languages
