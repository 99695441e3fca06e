// The types of declared names: variables, parameters, and what patterns take apart.

#include "types.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::javascript {

TypeId Types::value_of(const Meaning& meaning) {
  switch (meaning.kind) {
    case Meaning::Kind::declared:
      break;
    case Meaning::Kind::module:
      return make({.kind = TypeKind::module,
                   .node = {meaning.module.file, meaning.module.is_file()
                                                     ? trees_->root(meaning.module.file).node
                                                     : meaning.module.block},
                   .text = meaning.module.is_file() ? "" : "block"});
    case Meaning::Kind::value:
      return type_of(meaning.value);
    case Meaning::Kind::outside:
    case Meaning::Kind::none:
      return simple(TypeKind::outside);
    case Meaning::Kind::unknown:
      return unknown;
  }
  // Of merged declarations the function or class is what the others are added to.
  FactRef chosen = meaning.declarations.front();
  for (const FactRef& fact : meaning.declarations) {
    if (trees_->is(declaration_of(fact),
                   {"function_declaration", "function_signature", "class_declaration",
                    "abstract_class_declaration", "generator_function_declaration"})) {
      chosen = fact;
      break;
    }
    const bool has_value = (trees_->fact(fact).spaces & space::value) != 0;
    const bool chosen_has = (trees_->fact(chosen).spaces & space::value) != 0;
    chosen = has_value && !chosen_has ? fact : chosen;
  }
  return declared(chosen);
}

TypeId Types::declared(FactRef declaration) {
  const At leaf = trees_->leaf(declaration);
  const At node = declaration_of(declaration);
  if (names_->modules().is_alias(declaration)) {
    Meaning meaning = names_->followed(Meaning::of(declaration));
    return value_of(meaning);
  }
  if (trees_->is(node, {"function_declaration", "generator_function_declaration",
                        "function_signature", "function_expression", "generator_function"})) {
    return object(node, Side::function, 0);
  }
  if (trees_->is(node, {"class_declaration", "abstract_class_declaration", "class",
                        "enum_declaration", "internal_module", "module"})) {
    return object(node, Side::statics, 0);
  }
  if (trees_->is(node, {"enum_body", "enum_assignment"})) {
    return make({.kind = TypeKind::literal, .node = leaf, .text = "0"});
  }
  if (trees_->is(node, {"interface_declaration", "type_alias_declaration", "type_parameter",
                        "labeled_statement"})) {
    return unknown;
  }
  const At assignment = trees_->parent(node);
  if (trees_->is(node, {"member_expression"}) &&
      trees_->is(assignment, {"assignment_expression"}) &&
      trees_->child(assignment, "left") == node) {
    return type_of(trees_->child(assignment, "right"));  // `exports.name = ...`
  }
  return bound(leaf);
}

// The type of what a name or pattern is bound to, by where it stands.
TypeId Types::bound(const At& pattern) {
  const auto question = questions_.ask(key_of(pattern));
  if (!question) {
    return unknown;
  }
  const TypeId type = bound_here(pattern);
  questions_.leave(*question);
  return type;
}

TypeId Types::bound_here(const At& pattern) {
  const At parent = trees_->parent(pattern);
  const std::string_view kind = trees_->type(parent);
  if (kind == "variable_declarator") {
    return of_declarator(parent);
  }
  if (kind == "required_parameter" || kind == "optional_parameter") {
    return of_parameter(parent);
  }
  if (kind == "formal_parameters" || kind == "arrow_function") {
    return of_parameter(pattern);
  }
  if (kind == "for_in_statement") {
    return of_loop(parent);
  }
  if (kind == "assignment_expression") {
    return type_of(trees_->child(parent, "right"));
  }
  if (kind == "pair_pattern") {
    const std::string_view key = trees_->spelled(trees_->child(parent, "key"));
    return key.empty() ? unknown : taken(trees_->parent(parent), key);
  }
  if (kind == "object_pattern" || kind == "object") {
    return trees_->is(pattern, {"rest_pattern"}) ? bound(parent)
                                                 : taken(parent, trees_->text(pattern));
  }
  if (kind == "pair") {
    const At literal = trees_->parent(parent);
    return taken(literal, trees_->spelled(trees_->child(parent, "key")));
  }
  if (kind == "array_pattern" || kind == "array") {
    return of_array_element(pattern, parent);
  }
  if (kind == "assignment_pattern" || kind == "object_assignment_pattern") {
    const bool is_shorthand = kind == "object_assignment_pattern";
    const TypeId type = is_shorthand ? taken(trees_->parent(parent), trees_->text(pattern))
                        : trees_->is(trees_->parent(parent), {"formal_parameters"})
                            ? of_parameter(parent)
                            : bound(parent);
    const TypeId value = type_of(trees_->child(parent, "right"));
    return type == unknown || at(type).kind == TypeKind::nothing ? value : any_of({type, value});
  }
  if (kind == "rest_pattern") {
    return bound(parent);
  }
  return kind == "catch_clause" ? simple(TypeKind::any) : unknown;
}

TypeId Types::of_array_element(const At& pattern, const At& array) {
  const TypeId whole = bound(array);
  if (trees_->is(pattern, {"rest_pattern"})) {
    return array_of(element_of(whole));
  }
  std::size_t index = 0;
  for (const SyntaxNode node : array.node.children()) {
    if (node.id() == pattern.node.id()) {
      break;
    }
    index += type_of_token(node) == "," ? 1 : 0;
  }
  std::vector<TypeId> types;
  for (const TypeId part : alternatives(whole)) {
    const Type own = at(part);
    const bool is_known = own.kind == TypeKind::tuple && index < own.parts.size();
    types.push_back(is_known ? own.parts[index] : element_of(part));
  }
  return any_of(types);
}

std::string_view Types::type_of_token(SyntaxNode node) {
  return syntax::type_of(node);
}

// The type from which a pattern takes its values.
TypeId Types::taken_apart(const At& pattern) {
  return without_nothing(bound(pattern));
}

TypeId Types::taken(const At& pattern, std::string_view key) {
  return member_type(taken_apart(pattern), key);
}

TypeId Types::of_declarator(const At& declarator) {
  if (const At annotation = trees_->child(declarator, "type")) {
    return spelled(annotation);
  }
  if (const auto type = documented(declarator)) {
    return *type;
  }
  const At value = trees_->child(declarator, "value");
  const TypeId type = type_of(value);
  const bool is_open = !value || at(type).kind == TypeKind::nothing;
  return is_open ? assigned_later(declarator) : type;
}

// A variable without a type is what is assigned to it.
TypeId Types::assigned_later(const At& declarator) {
  const auto fact = trees_->fact_at(trees_->child(declarator, "name"));
  if (!fact) {
    return unknown;
  }
  const FileModel& model = trees_->model(fact->file);
  std::vector<TypeId> types;
  for (const std::uint32_t other : model.named(trees_->name(*fact))) {
    const At leaf = trees_->leaf({fact->file, other});
    const At parent = trees_->parent(leaf);
    if (trees_->is(parent, {"assignment_expression"}) && trees_->child(parent, "left") == leaf &&
        model.meant(other) == fact->fact) {
      types.push_back(type_of(trees_->child(parent, "right")));
    }
  }
  return types.empty() ? unknown : any_of(types);
}

// A field without a type is what its class's code assigns to it.
TypeId Types::assigned_to_member(const Property& property) {
  const FileModel& model = trees_->model(property.name.file);
  const At body = trees_->parent(property.declaration);
  std::vector<TypeId> types;
  for (const std::uint32_t other : model.named(trees_->spelled(property.name))) {
    const At member = trees_->parent(trees_->leaf({property.name.file, other}));
    const At assignment = trees_->parent(member);
    if (trees_->is(member, {"member_expression"}) &&
        trees_->is(assignment, {"assignment_expression"}) &&
        trees_->child(assignment, "left") == member &&
        trees_->is(trees_->child(member, "object"), {"this"}) && Trees::contains(body, member)) {
      types.push_back(type_of(trees_->child(assignment, "right")));
    }
  }
  return types.empty() ? unknown : any_of(types);
}

TypeId Types::of_loop(const At& loop) {
  const At right = trees_->child(loop, "right");
  if (trees_->text(trees_->child(loop, "operator")) != "of") {
    return primitive("string");
  }
  const TypeId element = element_of(type_of(right));
  return trees_->has_token(loop, "await") ? of_await(element) : element;
}

// `parameter` is a required or optional parameter, or JavaScript's bare pattern.
TypeId Types::of_parameter(const At& parameter) {
  if (const At annotation = trees_->child(parameter, "type")) {
    return spelled(annotation);
  }
  if (const auto type = documented(parameter)) {
    return *type;
  }
  const TypeId context = of_untyped_parameter(parameter);
  const bool has_own = trees_->is(parameter, {"required_parameter", "optional_parameter"});
  const At value = has_own ? trees_->child(parameter, "value")
                   : trees_->is(parameter, {"assignment_pattern"})
                       ? trees_->child(parameter, "right")
                       : At{};
  if (!value) {
    return context;
  }
  return context == unknown || at(context).kind == TypeKind::any
             ? type_of(value)
             : any_of({context, type_of(value)});
}

// What the place of the function around asks its parameter to be.
TypeId Types::of_untyped_parameter(const At& parameter) {
  At function = trees_->parent(parameter);
  if (trees_->is(function, {"formal_parameters"})) {
    function = trees_->parent(function);
  }
  const std::vector<At> own = parameters(function);
  const auto position = std::ranges::find(own, parameter);
  if (position == own.end()) {
    return unknown;
  }
  const auto index = static_cast<std::size_t>(position - own.begin());
  const bool is_method = trees_->is(function, {"method_definition"});
  if (is_method && !trees_->is(trees_->parent(function), {"object"})) {
    return unknown;
  }
  const TypeId context = is_method ? context_of_value(function) : contextual(function);
  std::vector<TypeId> types;
  for (const TypeId part : alternatives(context)) {
    const std::vector<Signature> found = signatures(part, false);
    if (found.empty()) {
      continue;
    }
    const At pattern = trees_->child(parameter, "pattern");
    const bool is_rest = trees_->is(pattern ? pattern : parameter, {"rest_pattern"});
    if (!is_rest) {
      types.push_back(parameter_type(found.front(), index));
      continue;
    }
    Type rest{.kind = TypeKind::tuple};
    for (std::size_t at = index; at < parameters(found.front().node).size(); ++at) {
      rest.parts.push_back(parameter_type(found.front(), at));
    }
    types.push_back(rest.parts.empty() ? unknown : array_of(any_of(rest.parts)));
  }
  return types.empty() ? (at(context).kind == TypeKind::outside ? context : unknown)
                       : any_of(types);
}

}  // namespace git_refactor::syntax::javascript
