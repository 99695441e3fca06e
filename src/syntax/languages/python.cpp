#include "python.hpp"

#include "facts.hpp"
#include "languages.hpp"

#include <algorithm>
#include <array>
#include <string>

extern "C" const TSLanguage* tree_sitter_python(void);

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

// The inner scope of a function holds its parameters and locals; the outer one its type parameters,
// which annotations and defaults see too.
constexpr std::array scopes = std::to_array<ScopeRule>({
    {"function_definition",
     ScopeKind::block,
     {"type_parameters", "parameters", "return_type", "body"}},
    {"function_definition", ScopeKind::function, {"parameters", "body"}},
    {"class_definition", ScopeKind::block, {"type_parameters", "superclasses", "body"}},
    {"class_definition", ScopeKind::type, {"body"}},
    {"lambda", ScopeKind::function},
    {"list_comprehension", ScopeKind::block},
    {"set_comprehension", ScopeKind::block},
    {"dictionary_comprehension", ScopeKind::block},
    {"generator_expression", ScopeKind::block},
    {"type_alias_statement", ScopeKind::block},
});

constexpr std::array escapes = std::to_array<Escape>({
    {"default_parameter", "value"},
    {"typed_default_parameter", "value"},
    {"typed_default_parameter", "type"},
    {"typed_parameter", "type"},
});

std::string joined(std::string_view package, std::string_view name) {
  if (package.empty() || package.back() == '.') {
    return std::string(package) + std::string(name);
  }
  return std::string(package) + "." + std::string(name);
}

// The path before the part of a dotted name at which the place is.
std::string_view path_before(const Place& place) {
  const std::string_view whole = place.text(place.at(place.node()));
  const std::size_t before = place.at(place.leaf()).begin() - place.at(place.node()).begin();
  return before == 0 ? std::string_view{} : whole.substr(0, before - 1);
}

bool is_last_part(const Place& place) {
  return place.at(place.leaf()).end() == place.at(place.node()).end();
}

Effect module_part(Fact& fact, std::string_view package) {
  fact.kind = SymbolKind::module;
  fact.binding = Binding::qualified;
  fact.qualifier = package;
  return fixed;
}

// `import OLD`, `import OLD.b` and `import OLD as x`; the later parts are modules of a package.
Effect part_of_import(const Place& place, Fact& fact, bool has_alias) {
  const std::string_view before = path_before(place);
  if (!before.empty() || has_alias) {
    return module_part(fact, before);
  }
  fact.role = Role::import;
  fact.kind = SymbolKind::module;
  fact.stands_for = place.text(place.at(place.leaf()));
  return declare;
}

// `from m import OLD`, `from m import OLD as x` and `from OLD import x`.
Effect part_of_import_from(const Place& place, Fact& fact, std::uint32_t statement,
                           bool has_alias) {
  const std::string_view module = place.text(place.at(statement), "module_name");
  const SyntaxNode module_name = child_named(place.at(statement), "module_name");
  const bool in_module =
      !module_name.is_null() && place.at(place.leaf()).begin() < module_name.end();
  if (in_module) {
    const std::size_t dots = module.find_first_not_of('.');
    const std::string_view prefix = module.substr(0, std::min(dots, module.size()));
    return module_part(fact, joined(prefix, path_before(place)));
  }
  fact.qualifier = module;
  if (has_alias) {
    fact.binding = Binding::qualified;
    return fixed;
  }
  fact.role = Role::import;
  fact.stands_for = joined(module, place.text(place.at(place.leaf())));
  return declare;
}

// A dotted name stands in imports and in the patterns of `match`.
Effect part_of_dotted_name(const Place& place, Fact& fact) {
  std::uint32_t parent = place.parent_of(place.node());
  const bool has_alias = place.type(parent) == "aliased_import";
  parent = has_alias ? place.parent_of(parent) : parent;
  const std::string_view type = place.type(parent);
  if (type == "import_statement") {
    return part_of_import(place, fact, has_alias);
  }
  if (type == "import_from_statement" || type == "relative_import") {
    const std::uint32_t statement = type == "relative_import" ? place.parent_of(parent) : parent;
    return part_of_import_from(place, fact, statement, has_alias);
  }
  if (type == "future_import_statement") {
    return key;
  }
  const std::string_view before = path_before(place);
  if (!before.empty()) {
    fact.receiver = fact.offset - static_cast<std::uint32_t>(before.size() + 1);
    fact.receiver_path = before;
    return select;
  }
  const bool is_capture = is_last_part(place) && type != "class_pattern" && type != "decorator";
  if (!is_capture) {
    return refer;
  }
  fact.kind = SymbolKind::variable;
  return declare;
}

// The first identifier in the pattern `P() as OLD` is a pattern itself; in `with f() as OLD` the
// name is in an `as_pattern_target`, and what is left of it an expression.
Effect part_of_as_pattern(const Place& place, Fact&) {
  return place.type(place.parent_of(place.node())) == "case_pattern" ? declare : refer;
}

// `import a.b as OLD` stands for the module; `from m import x as OLD` for what it imports.
Effect alias_of_import(const Place& place, Fact& fact) {
  const std::uint32_t statement = place.parent_of(place.node());
  const std::string_view name = place.text(place.at(place.node()), "name");
  const bool is_from = place.type(statement) == "import_from_statement";
  fact.kind = is_from ? SymbolKind::unknown : SymbolKind::module;
  fact.stands_for =
      is_from ? joined(place.text(place.at(statement), "module_name"), name) : std::string(name);
  return declare;
}

// `type OLD[T] = ...`: true for the `type` node left of the '='.
bool is_alias_head(const Place& place, std::uint32_t type) {
  return place.type(place.parent_of(type)) == "type_alias_statement" &&
         place.is_under(type, "left");
}

// A type parameter is an identifier in a `type` in a `type_parameter`, and so is the argument in
// `list[OLD]`, but for the node around it.
Effect part_of_type(const Place& place, Fact& fact) {
  if (is_alias_head(place, place.node())) {
    return through;
  }
  std::uint32_t parent = place.parent_of(place.node());
  if (place.type(parent) == "constrained_type") {
    // `[OLD: bound]`; the bound is a type like any other.
    if (place.at(parent).named_child(0) != place.at(place.node())) {
      return refer;
    }
    parent = place.parent_of(place.parent_of(parent));
  }
  const std::uint32_t owner = place.parent_of(parent);
  const bool is_argument =
      place.type(owner) == "generic_type" && !is_alias_head(place, place.parent_of(owner));
  if (place.type(parent) != "type_parameter" || is_argument) {
    return refer;
  }
  fact.kind = SymbolKind::type_parameter;
  return declare;
}

// `self.OLD = 1`: a method declares an attribute of its object. Augmented assignments need one.
bool is_assigned(const Place& place) {
  std::uint32_t node = place.node();
  std::uint32_t parent = place.parent_of(node);
  while (place.type(parent) == "pattern_list" || place.type(parent) == "tuple_pattern" ||
         place.type(parent) == "list_pattern" || place.type(parent) == "list_splat_pattern") {
    node = parent;
    parent = place.parent_of(node);
  }
  const std::string_view type = place.type(parent);
  return (type == "assignment" || type == "for_statement") && place.is_under(node, "left");
}

Effect part_of_attribute(const Place& place, Fact& fact) {
  if (!is_assigned(place)) {
    return select;
  }
  const std::string_view object = place.text(place.at(place.node()), "object");
  std::uint32_t function = place.above(place.node(), "function_definition");
  while (function != no_index) {
    const SyntaxNode parameters = child_named(place.at(function), "parameters");
    const SyntaxNode first =
        parameters.named_child_count() == 0 ? SyntaxNode{} : parameters.named_child(0);
    const std::uint32_t block = place.parent_of(function);
    const bool is_decorated = place.type(block) == "decorated_definition";
    const std::uint32_t body = is_decorated ? place.parent_of(block) : block;
    if (place.text(first) == object && place.type(place.parent_of(body)) == "class_definition") {
      fact.role = Role::declaration;
      fact.kind = SymbolKind::field;
      return select;
    }
    function = place.above(function, "function_definition");
  }
  return select;
}

constexpr std::array rules = std::to_array<Rule>({
    // Definitions.
    {.node = "function_definition",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::function},
    {.node = "class_definition", .field = "name", .effect = declare, .kind = SymbolKind::type},
    {.node = "parameters", .effect = declare, .kind = SymbolKind::parameter},
    {.node = "lambda_parameters", .effect = declare, .kind = SymbolKind::parameter},
    {.node = "default_parameter", .field = "name", .effect = through},
    {.node = "typed_default_parameter", .field = "name", .effect = through},
    {.node = "typed_parameter", .field = "type", .effect = refer},
    {.node = "typed_parameter", .effect = through},
    {.node = "type", .decide = part_of_type},
    {.node = "splat_type", .effect = through},
    {.node = "generic_type", .effect = through},
    {.node = "type_alias_statement",
     .field = "left",
     .effect = declare,
     .kind = SymbolKind::type,
     .into = Into::function},

    // Assignment, in all its forms.
    {.node = "assignment", .field = "left", .effect = declare, .kind = SymbolKind::variable},
    {.node = "augmented_assignment",
     .field = "left",
     .effect = declare,
     .kind = SymbolKind::variable},
    {.node = "named_expression",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::variable,
     .into = Into::function},
    {.node = "for_statement", .field = "left", .effect = declare, .kind = SymbolKind::variable},
    {.node = "for_in_clause", .field = "left", .effect = declare, .kind = SymbolKind::variable},
    {.node = "as_pattern", .field = "alias", .effect = declare, .kind = SymbolKind::variable},
    {.node = "as_pattern", .kind = SymbolKind::variable, .decide = part_of_as_pattern},
    {.node = "as_pattern_target", .effect = through},
    {.node = "except_clause", .field = "alias", .effect = declare, .kind = SymbolKind::variable},
    {.node = "pattern_list", .effect = through},
    {.node = "tuple_pattern", .effect = through},
    {.node = "list_pattern", .effect = through},
    {.node = "list_splat_pattern", .effect = through},
    {.node = "dictionary_splat_pattern", .effect = through},
    {.node = "tuple", .effect = through},
    {.node = "list", .effect = through},
    {.node = "list_splat", .effect = through},
    {.node = "parenthesized_expression", .effect = through},
    {.node = "global_statement", .effect = global},
    {.node = "nonlocal_statement", .effect = nonlocal},

    // The patterns of `match`.
    {.node = "splat_pattern", .effect = declare, .kind = SymbolKind::variable},
    // The first part of `OLD=x` is an attribute of the class; x is a dotted name.
    {.node = "keyword_pattern", .effect = select},
    {.node = "case_pattern", .effect = declare, .kind = SymbolKind::variable},

    // Imports.
    {.node = "dotted_name", .decide = part_of_dotted_name},
    {.node = "aliased_import", .field = "alias", .decide = alias_of_import},

    // Names that are selected, or in a name space of their own.
    {.node = "attribute", .field = "attribute", .receiver = "object", .decide = part_of_attribute},
    {.node = "keyword_argument",
     .field = "name",
     .effect = key,
     .kind = SymbolKind::keyword_argument},
});

constexpr std::array identifiers = std::to_array<IdentifierRule>({{"identifier"}});

constexpr std::array<std::string_view, 4> texts{"comment", "string_content", "string",
                                                "line_continuation"};
constexpr std::array<std::string_view, 1> selectors{"."};
constexpr std::array<std::string_view, 2> own_receivers{"self", "cls"};
constexpr std::array<std::string_view, 35> keywords{
    "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
    "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
    "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
    "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};

}  // namespace

const LanguageTable python{
    .grammar = tree_sitter_python,
    .scopes = scopes,
    .rules = rules,
    .identifiers = identifiers,
    .escapes = escapes,
    .texts = texts,
    .keywords = keywords,
    .selectors = selectors,
    .own_receivers = own_receivers,
    .closed_types = true,
    .in_text = name_in_text,
};

}  // namespace git_refactor::syntax::languages
