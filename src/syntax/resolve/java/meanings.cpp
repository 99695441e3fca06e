// What an identifier means, by its parent in the tree. Declarations mean themselves, save those
// that are one thing with another: a record's component, its accessor and the parameters of its
// canonical constructor; a constructor and its class. A local that is declared where another of its
// name is seen, which Java forbids, counts as that other, and so the proof finds the collision.

#include "meanings.hpp"

#include "library.hpp"
#include "tree.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

constexpr std::string_view unknown_receiver = "the type of the object is not known";
constexpr std::string_view unknown_selector = "the type that is switched over is not known";

constexpr auto dotted_parents = std::to_array<std::string_view>(
    {"scoped_identifier", "package_declaration", "import_declaration", "exports_module_directive",
     "opens_module_directive", "provides_module_directive", "uses_module_directive",
     "requires_module_directive", "module_declaration"});

bool is_among(std::string_view type, const auto& types) {
  return std::ranges::find(types, type) != types.end();
}

SyntaxNode top_of_path(SyntaxNode leaf) {
  SyntaxNode top = leaf;
  while (syntax::type_of(top.parent()) == "scoped_identifier") {
    top = top.parent();
  }
  return top;
}

void append(Found& to, const Found& from) {
  for (const EntityId entity : from.entities) {
    if (std::ranges::find(to.entities, entity) == to.entities.end()) {
      to.entities.push_back(entity);
    }
  }
}

bool is_local_declaration(std::string_view parent) {
  return parent == "variable_declarator" || parent == "formal_parameter" ||
         parent == "catch_formal_parameter" || parent == "resource" ||
         parent == "enhanced_for_statement" || parent == "lambda_expression" ||
         parent == "inferred_parameters" || parent == "instanceof_expression" ||
         parent == "type_pattern" || parent == "record_pattern_component";
}

// The component that a parameter of a canonical constructor stands for; else null.
SyntaxNode component_of(Universe& universe, Spot parameter) {
  const SyntaxNode declaration = parameter.node.parent().parent().parent();
  const Method* method =
      declaration.is_null() ? nullptr : universe.method_at(at(parameter, declaration));
  if (method == nullptr || !method->is_constructor || method->owner->kind != ClassKind::record) {
    return {};
  }
  std::vector<const Field*> components;
  for (const auto& field : method->owner->fields) {
    if (field->is_component) {
      components.push_back(field.get());
    }
  }
  const FileModel& model = universe.model(parameter.file);
  if (components.size() != method->parameters.size()) {
    return {};
  }
  SyntaxNode found{};
  for (std::size_t index = 0; index < components.size(); ++index) {
    const bool is_alike =
        model.text(method->parameters[index].node) == model.text(components[index]->written.node);
    if (!is_alike) {
      return {};
    }
    if (method->parameter_names[index] == parameter.node &&
        model.text(parameter.node) == components[index]->name) {
      found = components[index]->identifier.node;
    }
  }
  return found;
}

}  // namespace

EntityId Meanings::declared(Spot identifier) {
  const Spot first = first_declaration(identifier);
  const auto fact = analysis_->universe.model(first.file).fact_of(first.node);
  return fact ? analysis_->universe.program().declared_by({first.file, *fact}) : no_entity;
}

Spot Meanings::first_declaration(Spot identifier) {
  Universe& universe = analysis_->universe;
  const std::string_view name = universe.text(identifier);
  const SyntaxNode parent = identifier.node.parent();
  const std::string_view kind = syntax::type_of(parent);
  if (kind == "labeled_statement") {
    const SyntaxNode outer =
        analysis_->names.labeled(identifier.node, name, universe.model(identifier.file).text());
    return outer.is_null() ? identifier
                           : first_declaration(at(identifier, first_plain_child(outer)));
  }
  if (kind == "method_declaration") {
    const Method* method = universe.method_at(at(identifier, parent));
    if (method != nullptr && method->parameters.empty() &&
        method->owner->kind == ClassKind::record) {
      const Field* field = universe.field_of(*method->owner, name);
      return field != nullptr && field->is_component ? field->identifier : identifier;
    }
    return identifier;
  }
  if (!is_local_declaration(kind)) {
    return identifier;
  }
  if (kind == "formal_parameter") {
    const SyntaxNode component = component_of(universe, identifier);
    if (!component.is_null()) {
      return at(identifier, component);
    }
  }
  const std::string_view around = syntax::type_of(parent.parent());
  if (around == "field_declaration" || around == "constant_declaration") {
    return identifier;
  }
  const Variable outer = analysis_->names.local(identifier, name, identifier.node);
  return outer.kind == Variable::Kind::local && outer.identifier.node != identifier.node
             ? first_declaration(outer.identifier)
             : identifier;
}

Found Meanings::at_identifier(Spot identifier) {
  const EntityId entity = identifier.is_null() ? no_entity : declared(identifier);
  return entity == no_entity ? Found{} : Found{.entities = {entity}};
}

EntityId Meanings::package_entity(std::string_view name) {
  return analysis_->universe.has_package(name)
             ? analysis_->universe.program().named(std::string(package_key) + std::string(name),
                                                   SymbolKind::module)
             : no_entity;
}

Found Meanings::of_class(Class* of) {
  if (of == nullptr || of->origin != Origin::source || of->identifier.is_null()) {
    return {};
  }
  // A nested class may not have the name of one around it.
  for (Class* outer = of->outer; outer != nullptr; outer = outer->outer) {
    if (outer->name == of->name && !outer->is_anonymous) {
      return of_class(outer);
    }
  }
  const Class* first = of->qualified.empty() ? of : analysis_->universe.first_declared(*of);
  return at_identifier(at(first->node, first->identifier));
}

Found Meanings::of_field(const Field* field) {
  return field == nullptr ? Found{} : at_identifier(field->identifier);
}

Found Meanings::of_method(const Method* method) {
  return method == nullptr ? Found{} : at_identifier(method->identifier);
}

Found Meanings::of_variable(const TypeVariable* variable) {
  if (variable == nullptr) {
    return {};
  }
  const auto& all =
      variable->method != nullptr ? variable->method->variables : variable->owner->variables;
  const auto first = std::ranges::find(all, variable->name, &TypeVariable::name);
  return at_identifier(first == all.end() ? variable->identifier : (*first)->identifier);
}

Found Meanings::of_type_name(const TypeName& name) {
  return name.variable != nullptr ? of_variable(name.variable) : of_class(name.of);
}

Found Meanings::of(Spot leaf) {
  const std::string_view parent = syntax::type_of(leaf.node.parent());
  if (parent == "ERROR") {
    return of_broken(leaf);
  }
  return syntax::type_of(leaf.node) == "type_identifier" ? of_type_identifier(leaf)
                                                         : of_identifier(leaf);
}

Found Meanings::of_type_identifier(Spot leaf) {
  const SyntaxNode parent = leaf.node.parent();
  const std::string_view kind = syntax::type_of(parent);
  const std::string_view name = analysis_->universe.text(leaf);
  if (kind == "type_parameter") {
    return of_type_name(analysis_->names.type(leaf, name));
  }
  if (kind == "scoped_type_identifier") {
    const bool is_last = parent.end() == leaf.node.end();
    const Names::Qualified found = analysis_->names.qualified(is_last ? at(leaf, parent) : leaf);
    if (!found.type.is_null()) {
      return of_type_name(found.type);
    }
    const EntityId package = found.package.empty() ? no_entity : package_entity(found.package);
    return package == no_entity ? Found{} : Found{.entities = {package}};
  }
  SyntaxNode creation = kind == "generic_type" ? parent.parent() : parent;
  if (syntax::type_of(creation) == "object_creation_expression" &&
      is_under(creation, "type", kind == "generic_type" ? parent : leaf.node)) {
    const SyntaxNode first = first_plain_child(creation);
    const bool has_outer =
        syntax::type_of(first) != "type_arguments" && !is_under(creation, "type", first);
    if (has_outer) {
      const Type outer = analysis_->expressions.type_of(at(leaf, first));
      for (const Type& base : analysis_->expressions.generics().class_bounds(outer)) {
        return of_class(analysis_->universe.member_class(*base.of, name));
      }
      return {.doubt = unknown_receiver};
    }
  }
  return of_type_name(analysis_->names.type(leaf, name));
}

Found Meanings::of_identifier(Spot leaf) {
  const SyntaxNode parent = leaf.node.parent();
  const std::string_view kind = syntax::type_of(parent);
  if (is_among(kind, dotted_parents)) {
    return of_path(leaf);
  }
  const Found declaration = of_declaration(leaf, parent);
  return declaration.is_empty() ? of_use(leaf, parent) : declaration;
}

Found Meanings::of_declaration(Spot leaf, SyntaxNode parent) {
  Universe& universe = analysis_->universe;
  const std::string_view kind = syntax::type_of(parent);
  if (is_class_declaration(kind)) {
    return of_class(universe.class_at(at(leaf, parent)));
  }
  if (kind == "constructor_declaration" || kind == "compact_constructor_declaration") {
    Class* of = universe.class_around(leaf);
    return of != nullptr && of->name == universe.text(leaf) ? of_class(of) : Found{};
  }
  const bool is_name = is_under(parent, "name", leaf.node);
  if (kind == "method_declaration" || kind == "annotation_type_element_declaration" ||
      kind == "enum_constant" || kind == "variable_declarator" || kind == "formal_parameter" ||
      kind == "catch_formal_parameter" || kind == "resource" || kind == "enhanced_for_statement" ||
      kind == "instanceof_expression") {
    return is_name ? at_identifier(leaf) : Found{};
  }
  if (kind == "lambda_expression") {
    return is_under(parent, "parameters", leaf.node) ? at_identifier(leaf) : Found{};
  }
  if (kind == "inferred_parameters" || kind == "type_pattern" ||
      kind == "record_pattern_component") {
    return at_identifier(leaf);
  }
  if (kind == "labeled_statement" && first_plain_child(parent) == leaf.node) {
    return at_identifier(leaf);
  }
  return {};
}

Found Meanings::of_use(Spot leaf, SyntaxNode parent) {
  const std::string_view kind = syntax::type_of(parent);
  const std::string_view name = analysis_->universe.text(leaf);
  if (kind == "break_statement" || kind == "continue_statement") {
    return of_label(leaf);
  }
  if (kind == "method_invocation" && is_under(parent, "name", leaf.node)) {
    return of_call(analysis_->expressions.call(at(leaf, parent)));
  }
  if (kind == "field_access" && is_under(parent, "field", leaf.node)) {
    return of_access(at(leaf, parent));
  }
  if (kind == "method_reference") {
    return of_method_reference(leaf, parent);
  }
  if (kind == "element_value_pair" && is_under(parent, "key", leaf.node)) {
    return of_element(leaf, parent);
  }
  if (kind == "annotation" || kind == "marker_annotation" || kind == "record_pattern" ||
      kind == "receiver_parameter") {
    return of_type_name(analysis_->names.type(leaf, name));
  }
  if (kind == "switch_label") {
    return of_case(leaf);
  }
  return of_expression(leaf);
}

Found Meanings::of_expression(Spot leaf) {
  const Meaning found = analysis_->expressions.meaning(leaf);
  switch (found.kind) {
    case Meaning::Kind::value:
      return found.variable.kind == Variable::Kind::none ? Found{}
                                                         : at_identifier(found.variable.identifier);
    case Meaning::Kind::type:
      return of_class(found.type.of);
    case Meaning::Kind::package: {
      const std::string_view parent = syntax::type_of(leaf.node.parent());
      const EntityId package = parent == "field_access" ? package_entity(found.package) : no_entity;
      return package == no_entity ? Found{} : Found{.entities = {package}};
    }
    case Meaning::Kind::unknown:
      break;
  }
  return {};
}

Found Meanings::of_access(Spot access) {
  const Meaning found = analysis_->expressions.meaning(access);
  switch (found.kind) {
    case Meaning::Kind::value:
      return found.variable.kind == Variable::Kind::none ? Found{}
                                                         : at_identifier(found.variable.identifier);
    case Meaning::Kind::type:
      return of_class(found.type.of);
    case Meaning::Kind::package: {
      const EntityId package = package_entity(found.package);
      return package == no_entity ? Found{} : Found{.entities = {package}};
    }
    case Meaning::Kind::unknown:
      break;
  }
  const SyntaxNode object = child_named(access.node, "object");
  const Meaning before = analysis_->expressions.meaning(at(access, object));
  return analysis_->expressions.may_have_more(before.type) ? Found{.doubt = unknown_receiver}
                                                           : Found{};
}

Found Meanings::of_call(const Call& call) {
  Found found;
  bool has_library = false;
  for (const Member& member : call.possible) {
    const Found one = of_method(member.method);
    has_library = has_library || one.entities.empty();
    append(found, one);
  }
  if (call.possible.empty()) {
    return call.is_unknown ? Found{.doubt = unknown_receiver} : Found{};
  }
  found.is_choice = has_library && !found.entities.empty();
  return found;
}

Found Meanings::of_method_reference(Spot leaf, SyntaxNode parent) {
  const std::vector<SyntaxNode> parts = plain_children(parent);
  if (!parts.empty() && parts.front() == leaf.node) {
    return of_expression(leaf);
  }
  return of_call(analysis_->expressions.reference(at(leaf, parent)));
}

Found Meanings::of_element(Spot leaf, SyntaxNode pair) {
  const SyntaxNode annotation = pair.parent().parent();
  const Type type = analysis_->names.resolve_type(at(leaf, child_named(annotation, "name")));
  if (!type.is_object()) {
    return {};
  }
  const std::string_view name = analysis_->universe.text(leaf);
  for (const auto& method : type.of->methods) {
    if (method->name == name) {
      return of_method(method.get());
    }
  }
  return {};
}

// A constant of the enum that is switched over, else an expression.
Found Meanings::of_case(Spot leaf) {
  const Type type = analysis_->expressions.switched_type(leaf);
  const std::string_view name = analysis_->universe.text(leaf);
  if (type.is_object() && type.of->kind == ClassKind::enumeration) {
    return of_field(analysis_->universe.field_of(*type.of, name));
  }
  const Found found = of_expression(leaf);
  return found.is_empty() && !type.is_known() ? Found{.doubt = unknown_selector} : found;
}

Found Meanings::of_label(Spot leaf) {
  const SyntaxNode statement = analysis_->names.labeled(
      leaf.node, analysis_->universe.text(leaf), analysis_->universe.model(leaf.file).text());
  return statement.is_null() ? Found{} : at_identifier(at(leaf, first_plain_child(statement)));
}

// A part of a dotted name, outside of types and expressions.
Found Meanings::of_path(Spot leaf) {
  const SyntaxNode parent = leaf.node.parent();
  const bool is_name =
      syntax::type_of(parent) == "scoped_identifier" && is_under(parent, "name", leaf.node);
  const Spot part = is_name ? at(leaf, parent) : leaf;
  std::string path(analysis_->universe.text(part));
  std::erase_if(path, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
  const SyntaxNode top = top_of_path(leaf.node).parent();
  const std::string_view kind = syntax::type_of(top);
  if (kind == "requires_module_directive" || kind == "module_declaration") {
    return {};
  }
  if (kind == "import_declaration") {
    return of_import(leaf, top, path);
  }
  if (kind == "annotation" || kind == "marker_annotation") {
    const Names::Qualified found = analysis_->names.qualified(part);
    if (!found.type.is_null()) {
      return of_type_name(found.type);
    }
  } else if (kind != "package_declaration") {
    if (Class* of = analysis_->universe.find(path, leaf.file)) {
      return of_class(of);
    }
  }
  const EntityId package = package_entity(path);
  return package == no_entity ? Found{} : Found{.entities = {package}};
}

Found Meanings::of_import(Spot leaf, SyntaxNode declaration, std::string_view path) {
  Universe& universe = analysis_->universe;
  if (Class* of = universe.find(path, leaf.file)) {
    return of_class(of);
  }
  const EntityId package = package_entity(path);
  if (package != no_entity) {
    return {.entities = {package}};
  }
  bool is_static = false;
  for (std::uint32_t index = 0; index < declaration.child_count(); ++index) {
    is_static = is_static || syntax::type_of(declaration.child(index)) == "static";
  }
  const std::size_t dot = path.rfind('.');
  Class* holder = is_static && dot != std::string_view::npos
                      ? universe.find(path.substr(0, dot), leaf.file)
                      : nullptr;
  if (holder == nullptr) {
    return {};
  }
  // Every static member of the name is imported.
  const std::string_view name = path.substr(dot + 1);
  Found found;
  const Variable field = analysis_->names.field(Universe::self_type(*holder), name);
  append(found, of_field(field.field));
  for (const Member& member : analysis_->expressions.members(Universe::self_type(*holder), name)) {
    if (member.method->modifiers.is_static) {
      append(found, of_method(member.method));
    }
  }
  if (Class* member = universe.member_class(*holder, name)) {
    append(found, of_class(member));
  }
  return found;
}

// In code that does not parse, what has no dot before it may still be a local.
Found Meanings::of_broken(Spot leaf) {
  const std::string_view text = analysis_->universe.model(leaf.file).text();
  const std::size_t before = text.substr(0, leaf.node.begin()).find_last_not_of(" \t\r\n");
  const std::size_t after = text.find_first_not_of(" \t\r\n", leaf.node.end());
  Class* of = analysis_->universe.class_at(at(leaf, leaf.node.parent()));
  if (of != nullptr && of->identifier == leaf.node) {
    return of_class(of);
  }
  const bool is_member = before != std::string_view::npos && text[before] == '.';
  const bool is_call = after != std::string_view::npos && text[after] == '(';
  if (!is_member && !is_call) {
    const Variable found = analysis_->names.local(leaf, analysis_->universe.text(leaf), leaf.node);
    if (found.kind == Variable::Kind::local) {
      return at_identifier(found.identifier);
    }
  }
  return {.doubt = does_not_parse};
}

}  // namespace git_refactor::syntax::java
