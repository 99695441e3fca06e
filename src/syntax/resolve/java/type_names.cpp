// Types by name (JLS 6.5.5): local classes, type parameters, member classes, then what the file
// declares and imports, its package, and what is imported on demand.

#include "analysis.hpp"
#include "library.hpp"
#include "names.hpp"
#include "tree.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

constexpr std::array<std::pair<std::string_view, Primitive>, 8> primitives{{
    {"boolean", Primitive::boolean},
    {"byte", Primitive::byte},
    {"short", Primitive::short_},
    {"char", Primitive::char_},
    {"int", Primitive::int_},
    {"long", Primitive::long_},
    {"float", Primitive::float_},
    {"double", Primitive::double_},
}};

const TypeVariable* variable_among(const std::vector<std::unique_ptr<TypeVariable>>& variables,
                                   std::string_view name) {
  const auto found = std::ranges::find(variables, name, &TypeVariable::name);
  return found == variables.end() ? nullptr : found->get();
}

Type type_of_name(const TypeName& name) {
  if (name.variable != nullptr) {
    return {.kind = TypeKind::variable, .variable = name.variable};
  }
  return name.of == nullptr ? Type{} : object_type(name.of);
}

}  // namespace

TypeName Names::type(Spot place, std::string_view name) {
  SyntaxNode child = place.node;
  SyntaxNode node = child.parent();
  while (!node.is_null()) {
    const TypeName found = type_in(at(place, node), child, name);
    if (!found.is_null()) {
      return found;
    }
    child = node;
    node = node.parent();
  }
  return {.of = imported_class(place.file, name)};
}

TypeName Names::type_in(Spot node, SyntaxNode child, std::string_view name) {
  Universe& universe = analysis_->universe;
  if (Method* method = universe.method_at(node)) {
    return {.variable = variable_among(method->variables, name)};
  }
  Class* of = universe.class_at(node);
  if (of == nullptr) {
    return {.of = local_class_in(node, child, name)};
  }
  if (Universe::is_inside(*of, child)) {
    if (Class* member = universe.member_class(*of, name)) {
      return {.of = member};
    }
  }
  if (const TypeVariable* variable = variable_among(of->variables, name)) {
    return {.variable = variable};
  }
  return {.of = of->name == name && !of->is_anonymous ? of : nullptr};
}

// The classes declared by the statements of a block up to the place.
Class* Names::local_class_in(Spot node, SyntaxNode child, std::string_view name) {
  const std::string_view type = type_of(node.node);
  if (type != "block" && type != "constructor_body" && type != "switch_block_statement_group") {
    return nullptr;
  }
  Class* found = nullptr;
  for (const SyntaxNode statement : node.node.named_children()) {
    if (statement.begin() > child.begin()) {
      break;
    }
    if (is_class_declaration(type_of(statement))) {
      Class* of = analysis_->universe.class_at(at(node, statement));
      found = of != nullptr && of->name == name ? of : found;
    }
  }
  return found;
}

Class* Names::imported_class(std::uint32_t file, std::string_view name) {
  Universe& universe = analysis_->universe;
  const Unit& unit = universe.unit(file);
  const auto own = std::ranges::find(unit.top_level, name, &Class::name);
  if (own != unit.top_level.end()) {
    return *own;
  }
  for (const Import& import : unit.imports) {
    if (!import.is_on_demand && import.last() == name) {
      Class* of = universe.find(import.path, file);
      if (of != nullptr || !import.is_static) {
        return of == nullptr ? universe.opaque(import.path) : of;
      }
      if (Class* holder = universe.find(import.before_last(), file)) {
        if (Class* member = universe.member_class(*holder, name)) {
          return member;
        }
      }
    }
  }
  if (Class* of = universe.top_level(unit.package, name, file)) {
    return of;
  }
  bool has_unknown = false;
  for (const Import& import : unit.imports) {
    if (!import.is_on_demand) {
      continue;
    }
    Class* holder = universe.find(import.path, file);
    Class* of = holder != nullptr ? universe.member_class(*holder, name)
                                  : universe.top_level(import.path, name, file);
    if (of != nullptr) {
      return of;
    }
    const bool is_known = holder != nullptr || universe.has_package(import.path) ||
                          is_complete_library_package(import.path);
    has_unknown = has_unknown || (!is_known && !import.is_static);
  }
  if (Class* of = universe.top_level("java.lang", name)) {
    return of;
  }
  // Of some library, or declared nowhere. A small letter is that of a package.
  const bool is_class = !name.empty() && (name[0] < 'a' || name[0] > 'z');
  return has_unknown && is_class ? universe.opaque("*." + std::string(name)) : nullptr;
}

Names::Qualified Names::qualified(Spot node) {
  Universe& universe = analysis_->universe;
  const std::string_view type = type_of(node.node);
  if (type == "generic_type" || type == "annotated_type") {
    return qualified(at(node, first_plain_child(node.node)));
  }
  const std::string_view name = universe.text(node);
  if (type == "identifier" || type == "type_identifier") {
    const TypeName found = this->type(node, name);
    return {.type = found, .package = found.is_null() ? std::string(name) : std::string()};
  }
  const std::vector<SyntaxNode> parts = plain_children(node.node);
  if (parts.size() < 2) {
    return {};
  }
  const Qualified before = qualified(at(node, parts.front()));
  const std::string_view last = universe.text(at(node, parts.back()));
  if (before.type.of != nullptr) {
    Class* member = universe.member_class(*before.type.of, last);
    if (member == nullptr && before.type.of->origin == Origin::opaque) {
      member = universe.opaque(before.type.of->qualified + "." + std::string(last));
    }
    return {.type = {.of = member}, .package = {}};
  }
  const std::string path = before.package + "." + std::string(last);
  Class* of =
      before.package.empty() ? nullptr : universe.top_level(before.package, last, node.file);
  return {.type = {.of = of}, .package = of == nullptr ? path : std::string()};
}

Type Names::primitive_named(std::string_view text) {
  for (const auto& [word, primitive] : primitives) {
    if (text == word) {
      return primitive_type(primitive);
    }
  }
  return {};
}

Type Names::generic_type(Spot node) {
  Type type = resolve_type(at(node, first_plain_child(node.node)));
  const SyntaxNode list = child_of_type(node.node, "type_arguments");
  for (const SyntaxNode argument : plain_children(list)) {
    type.parts.push_back(resolve_type(at(node, argument)));
  }
  return type;
}

Type Names::simple_type(Spot node) {
  const Qualified found = qualified(node);
  if (found.type.is_null() && !found.package.empty() &&
      type_of(node.node) == "scoped_type_identifier") {
    return object_type(analysis_->universe.opaque(found.package));
  }
  if (found.type.is_null() && !found.package.empty()) {
    return object_type(analysis_->universe.opaque("?." + found.package));
  }
  return type_of_name(found.type);
}

Type Names::resolve_type(Spot node) {
  if (node.is_null()) {
    return {};
  }
  const std::string_view type = type_of(node.node);
  if (type == "void_type") {
    return {.kind = TypeKind::nothing};
  }
  if (type == "integral_type" || type == "floating_point_type" || type == "boolean_type") {
    return primitive_named(analysis_->universe.text(node));
  }
  if (type == "generic_type") {
    return generic_type(node);
  }
  if (type == "array_type") {
    Type element = resolve_type(at(node, child_named(node.node, "element")));
    const std::uint32_t count = bracket_pairs(child_named(node.node, "dimensions"),
                                              analysis_->universe.model(node.file).text());
    for (std::uint32_t index = 0; index < count; ++index) {
      element = array_of(std::move(element));
    }
    return element;
  }
  if (type == "annotated_type") {
    return resolve_type(at(node, last_plain_child(node.node)));
  }
  if (type == "wildcard") {
    const SyntaxNode bound = last_plain_child(node.node);
    if (bound.is_null() || type_of(bound) == "super") {
      return {.kind = TypeKind::any};
    }
    const bool is_super = !child_of_type(node.node, "super").is_null();
    Type wildcard{.kind = is_super ? TypeKind::super : TypeKind::extends};
    wildcard.parts.push_back(resolve_type(at(node, bound)));
    return wildcard;
  }
  if (type == "type_identifier" || type == "scoped_type_identifier" || type == "identifier" ||
      type == "scoped_identifier") {
    return simple_type(node);
  }
  return {};
}

}  // namespace git_refactor::syntax::java
