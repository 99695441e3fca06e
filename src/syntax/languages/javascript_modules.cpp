#include "javascript.hpp"

#include <algorithm>
#include <string>

// The names of a module. `export` and CommonJS are understood alike: what another file can ask for
// is a file-level name that is not private.
//
//   export {OLD}, module.exports = {OLD}       refer to the OLD of the file, and export it
//   export {x as OLD}, exports.OLD = x         declare an exported OLD that no other line here sees
//   import {OLD} from 'm'                      binds OLD; so does const {OLD} = require('m')
//   import {OLD as x} from 'm'                 names the module's OLD: qualified
//   import {x as OLD} from 'm'                 declares a private name of this file
//   import('m').then(({OLD}) => ...)           binds OLD in the function

namespace git_refactor::syntax::languages {

using enum Effect;

namespace {

bool is_relative(std::string_view module) {
  return module.starts_with('.');
}

std::string_view without_quotes(std::string_view text) {
  return text.size() < 2 ? std::string_view{} : text.substr(1, text.size() - 2);
}

// The module of `require('m')` or `await import('m')`; empty for any other expression.
std::string_view required_module(const Place& place, SyntaxNode expression) {
  while (type_of(expression) == "await_expression" ||
         type_of(expression) == "parenthesized_expression") {
    expression = expression.named_child(0);
  }
  const std::string_view function = place.text(expression, "function");
  if (type_of(expression) != "call_expression" || (function != "require" && function != "import")) {
    return {};
  }
  const SyntaxNode arguments = child_named(expression, "arguments");
  if (type_of(arguments) != "arguments") {  // a template: require`m`
    return {};
  }
  const SyntaxNode argument = arguments.named_child(0);
  return type_of(argument) == "string" ? without_quotes(place.text(argument)) : std::string_view{};
}

// Whether an expression is `exports` or `module.exports`.
bool is_exports(std::string_view expression) {
  return expression == "exports" || expression == "module.exports";
}

// `default` is no name where it stands for one in an import or export list.
bool is_default(const Place& place) {
  return place.text(place.at(place.leaf())) == "default";
}

bool is_default_export(const Place& place, std::uint32_t statement) {
  return type_of(place.at(statement).child(1)) == "default";
}

Effect export_here(Fact& fact, Effect effect, Spaces spaces) {
  fact.reach = Reach::exported;
  fact.spaces = spaces;
  fact.form = Form::plain;
  return effect;
}

// The module that `import('m').then(...)` hands to the function whose parameter `index` is.
std::string_view promised_module(const Place& place, std::uint32_t index) {
  std::uint32_t function = place.parent_of(index);
  while (place.type(function) == "required_parameter" ||
         place.type(function) == "formal_parameters") {
    function = place.parent_of(function);
  }
  const std::uint32_t call = place.parent_of(place.parent_of(function));
  if (place.type(place.parent_of(function)) != "arguments" ||
      place.type(call) != "call_expression") {
    return {};
  }
  const SyntaxNode callee = child_named(place.at(call), "function");
  return place.text(callee, "property") == "then"
             ? required_module(place, child_named(callee, "object"))
             : std::string_view{};
}

// Notes what `pattern = module` says of the name at the place: that it stands for the module, or is
// one of the module's own. A name deeper in the pattern is neither.
void take_from_module(const Place& place, Fact& fact, SyntaxNode pattern, std::string_view module) {
  std::uint32_t around = place.parent_of(place.leaf());
  if (place.type(around) == "object_assignment_pattern") {  // {OLD = 1}
    around = place.parent_of(around);
  }
  if (pattern == place.at(place.leaf())) {
    fact.stands_for = module;
  } else if (fact.form == Form::shorthand_bound && pattern == place.at(around)) {
    fact.role = Role::import;
    fact.kind = SymbolKind::unknown;
    fact.qualifier = module;
    fact.form = Form::plain;
  }
}

// True where the place is in `module.exports = {...}`, directly in the braces.
bool is_in_exports(const Place& place, std::uint32_t object) {
  const std::uint32_t assignment = place.parent_of(object);
  return place.type(object) == "object" && place.type(assignment) == "assignment_expression" &&
         place.is_under(object, "right") && is_exports(place.text(place.at(assignment), "left"));
}

std::string_view module_of_statement(const Place& place) {
  std::uint32_t statement = place.node();
  while (statement != no_index && place.type(statement) != "import_statement" &&
         place.type(statement) != "export_statement") {
    statement = place.parent_of(statement);
  }
  return statement == no_index ? std::string_view{} : place.unquoted(place.at(statement), "source");
}

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

bool is_javascript_module(SyntaxNode root, std::string_view source) {
  const auto children = root.named_children();
  const bool is_module = std::any_of(children.begin(), children.end(), [](SyntaxNode child) {
    return type_of(child) == "import_statement" || type_of(child) == "export_statement";
  });
  const auto holds = [&](std::string_view text) {
    return source.find(text) != std::string_view::npos;
  };
  return is_module || holds("module.exports") || holds("exports.") || holds("require('") ||
         holds("require(\"");
}

// `var` and friends: the name, or a name in a pattern, of the declarator that was climbed through.
Effect declare_variable(const Place& place, Fact& fact) {
  const SyntaxNode declarator = place.at(place.child());
  const std::string_view module = required_module(place, child_named(declarator, "value"));
  fact.kind = place.text(place.at(place.node()), "kind") == "const" ? SymbolKind::constant
                                                                    : SymbolKind::variable;
  if (module.empty()) {
    return declare_exportable(place, fact);
  }
  fact.reach = Reach::hidden;
  take_from_module(place, fact, child_named(declarator, "name"), module);
  return declare;
}

Effect declare_parameter(const Place& place, Fact& fact) {
  const std::string_view module = promised_module(place, place.child());
  if (!module.empty()) {
    const SyntaxNode child = place.at(place.child());
    const bool has_type = type_of(child) == "required_parameter";
    take_from_module(place, fact, has_type ? child_named(child, "pattern") : child, module);
  }
  return declare;
}

// `{OLD: x} = ...`: a key of whatever is taken apart, which may be a module.
Effect key_of_pattern(const Place& place, Fact& fact) {
  const std::uint32_t pattern = place.parent_of(place.node());
  const std::uint32_t owner = place.parent_of(pattern);
  fact.qualifier = place.type(owner) == "variable_declarator"
                       ? required_module(place, child_named(place.at(owner), "value"))
                       : promised_module(place, pattern);
  if (fact.qualifier.empty()) {
    return key;
  }
  fact.binding = Binding::qualified;
  return fixed;
}

Effect shorthand_in_object(const Place& place, Fact& fact) {
  return is_in_exports(place, place.node()) ? export_here(fact, refer, space::value) : refer;
}

Effect key_in_object(const Place& place, Fact& fact) {
  if (!is_in_exports(place, place.parent_of(place.node()))) {
    fact.kind = SymbolKind::key;
    return key;
  }
  return export_here(fact, declare, space::member);
}

// `a.OLD`: of a module that is required on the spot, of what this file exports, or of any object.
Effect select_property(const Place& place, Fact& fact) {
  const SyntaxNode object = child_named(place.at(place.node()), "object");
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
    return export_here(fact, refer, space::member);
  }
  fact.scope = 0;
  return export_here(fact, declare, space::member);
}

Effect import_name(const Place& place, Fact& fact) {
  if (is_default(place)) {
    return ignore;
  }
  fact.qualifier = module_of_statement(place);
  if (!(child_named(place.at(place.node()), "alias")).is_null()) {
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
  if (is_default(place)) {
    return ignore;
  }
  fact.qualifier = module_of_statement(place);
  const bool has_alias = !(child_named(place.at(place.node()), "alias")).is_null();
  if (!fact.qualifier.empty()) {
    fact.role = has_alias ? Role::reference : Role::import;
    fact.binding = Binding::qualified;
    return fixed;
  }
  if (has_alias) {
    fact.spaces = value_or_type;
    return refer;
  }
  return export_here(fact, refer, value_or_type);
}

Effect export_alias(const Place& place, Fact& fact) {
  if (is_default(place)) {
    return ignore;
  }
  return export_here(fact, declare, space::member);
}

}  // namespace git_refactor::syntax::languages
