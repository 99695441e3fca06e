#include "javascript.hpp"

#include "languages.hpp"

#include <array>
#include <cctype>
#include <string>

// The names of a module. `export` and CommonJS are understood alike: what another file can ask for
// is a file-level name that is not private.
//
//   export {OLD}, module.exports = {OLD}       refer to the OLD of the file, and export it
//   export {x as OLD}, exports.OLD = x         declare an exported OLD that no other line here sees
//   exports.OLD = OLD                          declares it together with the file's own OLD
//   import {OLD} from 'm'                      binds OLD; so does const {OLD} = require('m')
//   import {OLD as x} from 'm'                 names the module's OLD: qualified
//   import {x as OLD} from 'm'                 declares a private name of this file

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

bool is_relative(std::string_view module) {
  return module.starts_with('.');
}

std::string_view without_quotes(std::string_view text) {
  return text.size() < 2 ? std::string_view{} : text.substr(1, text.size() - 2);
}

// The module of `require('m')` or `await import('m')`; empty for any other expression.
std::string_view required_module(const Place& place, TSNode expression) {
  while (type_of(expression) == "await_expression" ||
         type_of(expression) == "parenthesized_expression") {
    expression = ts_node_named_child(expression, 0);
  }
  const std::string_view function = place.text(expression, "function");
  if (type_of(expression) != "call_expression" || (function != "require" && function != "import")) {
    return {};
  }
  const TSNode arguments = child_named(expression, "arguments");
  if (type_of(arguments) != "arguments") {  // a template: require`m`
    return {};
  }
  const TSNode argument = ts_node_named_child(arguments, 0);
  return type_of(argument) == "string" ? without_quotes(place.text(argument)) : std::string_view{};
}

// Whether an expression is `exports` or `module.exports`.
bool is_exports(std::string_view expression) {
  return expression == "exports" || expression == "module.exports";
}

bool is_default_export(const Place& place, std::uint32_t statement) {
  return type_of(ts_node_child(place.at(statement), 1)) == "default";
}

Effect export_here(Fact& fact, Effect effect, Spaces spaces) {
  fact.reach = Reach::exported;
  fact.spaces = spaces;
  fact.form = Form::plain;
  return effect;
}

// `var` and friends: the name, or a name in a pattern, of the declarator that was climbed through.
Effect declare_variable(const Place& place, Fact& fact) {
  const TSNode declarator = place.at(place.child());
  const std::string_view module = required_module(place, child_named(declarator, "value"));
  const bool is_pattern = place.text(declarator, "name") != place.text(place.at(place.leaf()));
  fact.kind = place.text(place.at(place.node()), "kind") == "const" ? SymbolKind::constant
                                                                    : SymbolKind::variable;
  if (module.empty()) {
    return declare_exportable(place, fact);
  }
  if (!is_pattern) {
    fact.stands_for = module;
    fact.reach = Reach::hidden;
  } else if (fact.form == Form::shorthand_bound) {
    fact.role = Role::import;
    fact.kind = SymbolKind::unknown;
    fact.qualifier = module;
    fact.form = Form::plain;
  }
  return declare;
}

// `{OLD: x} = ...`: a key of whatever is taken apart, which may be a module.
Effect key_of_pattern(const Place& place, Fact& fact) {
  const std::uint32_t pattern = place.parent_of(place.node());
  const std::uint32_t declarator = place.parent_of(pattern);
  if (place.type(declarator) == "variable_declarator") {
    fact.qualifier = required_module(place, child_named(place.at(declarator), "value"));
  }
  if (fact.qualifier.empty()) {
    return key;
  }
  fact.binding = Binding::qualified;
  return fixed;
}

Effect declare_loop_variable(const Place& place, Fact&) {
  return ts_node_is_null(child_named(place.at(place.node()), "kind")) ? refer : declare;
}

// True where the place is in `module.exports = {...}`, directly in the braces.
bool is_in_exports(const Place& place, std::uint32_t object) {
  const std::uint32_t assignment = place.parent_of(object);
  return place.type(object) == "object" && place.type(assignment) == "assignment_expression" &&
         place.is_under(object, "right") && is_exports(place.text(place.at(assignment), "left"));
}

Effect shorthand_in_object(const Place& place, Fact& fact) {
  return is_in_exports(place, place.node()) ? export_here(fact, refer, space::value) : refer;
}

Effect key_in_object(const Place& place, Fact& fact) {
  if (!is_in_exports(place, place.parent_of(place.node()))) {
    fact.kind = SymbolKind::key;
    return key;
  }
  const std::string_view value = place.text(place.at(place.node()), "value");
  const bool is_same = value == place.text(place.at(place.leaf()));
  return export_here(fact, declare, is_same ? space::member | space::value : space::member);
}

Effect declare_method(const Place& place, Fact& fact) {
  const std::uint32_t parent = place.parent_of(place.node());
  if (place.type(parent) != "object") {
    fact.kind = SymbolKind::method;
    return declare;
  }
  return key_in_object(place, fact);
}

// `a.OLD`: of a module that is required on the spot, of what this file exports, or of any object.
Effect select_property(const Place& place, Fact& fact) {
  const TSNode object = child_named(place.at(place.node()), "object");
  fact.qualifier = required_module(place, object);
  if (!fact.qualifier.empty()) {
    fact.binding = Binding::qualified;
    return fixed;
  }
  if (!is_exports(place.text(object))) {
    return select;
  }
  const std::uint32_t assignment = place.parent_of(place.node());
  if (place.type(assignment) != "assignment_expression" || !place.is_under(place.node(), "left")) {
    return export_here(fact, refer, space::member | space::value);
  }
  const std::string_view value = place.text(place.at(assignment), "right");
  const bool is_same = value == place.text(place.at(place.leaf()));
  return export_here(fact, declare, is_same ? space::member | space::value : space::member);
}

std::string_view module_of_statement(const Place& place) {
  std::uint32_t statement = place.node();
  while (statement != no_index && place.type(statement) != "import_statement" &&
         place.type(statement) != "export_statement") {
    statement = place.parent_of(statement);
  }
  return statement == no_index ? std::string_view{} : place.unquoted(place.at(statement), "source");
}

Effect import_name(const Place& place, Fact& fact) {
  fact.qualifier = module_of_statement(place);
  if (!ts_node_is_null(child_named(place.at(place.node()), "alias"))) {
    fact.binding = Binding::qualified;
    return fixed;
  }
  fact.role = Role::import;
  return declare;
}

Effect import_alias(const Place&, Fact& fact) {
  fact.reach = Reach::hidden;
  return declare;
}

// The default export of a package is mostly a namespace of its own; that of a file of ours can be
// the module itself where it is CommonJS.
Effect import_default(const Place& place, Fact& fact) {
  fact.stands_for = module_of_statement(place);
  if (is_relative(fact.stands_for)) {
    fact.doubt = "selected from a default import";
  }
  fact.reach = Reach::hidden;
  return declare;
}

Effect import_namespace(const Place& place, Fact& fact) {
  fact.kind = SymbolKind::module;
  fact.stands_for = module_of_statement(place);
  fact.reach = Reach::hidden;
  return declare;
}

Effect export_name(const Place& place, Fact& fact) {
  fact.qualifier = module_of_statement(place);
  const bool has_alias = !ts_node_is_null(child_named(place.at(place.node()), "alias"));
  if (!fact.qualifier.empty()) {
    fact.role = has_alias ? Role::reference : Role::import;
    fact.binding = Binding::qualified;
    return fixed;
  }
  return has_alias ? refer : export_here(fact, refer, value_or_type);
}

Effect export_alias(const Place&, Fact& fact) {
  return export_here(fact, declare, space::member);
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
    {.node = "formal_parameters", .effect = declare, .kind = SymbolKind::parameter},
    {.node = "arrow_function",
     .field = "parameter",
     .effect = declare,
     .kind = SymbolKind::parameter},
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

Effect declare_exportable(const Place& place, Fact& fact) {
  std::uint32_t parent = place.parent_of(place.node());
  if (place.type(parent) == "ambient_declaration") {
    parent = place.parent_of(parent);
  }
  if (place.type(parent) == "export_statement" && !is_default_export(place, parent)) {
    fact.reach = Reach::exported;
  }
  return declare;
}

bool is_javascript_module(TSNode root, std::string_view source) {
  const std::uint32_t count = ts_node_named_child_count(root);
  TSTreeCursor cursor = ts_tree_cursor_new(root);
  bool is_module = false;
  bool has_more = count != 0 && ts_tree_cursor_goto_first_child(&cursor);
  while (has_more && !is_module) {
    const std::string_view type = type_of(ts_tree_cursor_current_node(&cursor));
    is_module = type == "import_statement" || type == "export_statement";
    has_more = ts_tree_cursor_goto_next_sibling(&cursor);
  }
  ts_tree_cursor_delete(&cursor);
  const auto holds = [&](std::string_view text) {
    return source.find(text) != std::string_view::npos;
  };
  return is_module || holds("module.exports") || holds("exports.") || holds("require('") ||
         holds("require(\"");
}

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
    .hides_names = is_javascript_module,
};

}  // namespace git_refactor::syntax::languages
