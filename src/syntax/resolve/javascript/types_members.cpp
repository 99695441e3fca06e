// Members: what bodies declare, and where a name is found in a type.

#include "types.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::javascript {

namespace {

void add(Found& to, Found from) {
  std::ranges::move(from.properties, std::back_inserter(to.properties));
  to.type = to.type == 0 ? from.type : to.type;
  to.is_unsure = to.is_unsure || from.is_unsure;
  to.is_outside = to.is_outside || from.is_outside;
}

bool is_found(const Found& found) {
  return !found.properties.empty() || found.type != 0;
}

}  // namespace

// What bodies declare.

const Types::Members& Types::members(const At& body) {
  const auto [found, is_new] = members_.try_emplace(key_of(body));
  if (is_new && body) {
    collect_members(body, found->second);
  }
  return found->second;
}

void Types::collect_members(const At& body, Members& members) {
  for (const At& child : trees_->children(body)) {
    At name = trees_->child(child, "name");
    if (trees_->is(child, {"shorthand_property_identifier", "property_identifier", "string"})) {
      name = child;  // a string is the name of an enum's member
    } else if (trees_->is(child, {"pair"})) {
      name = trees_->child(child, "key");
    } else if (trees_->is(child, {"field_definition"})) {
      name = trees_->child(child, "property");
    } else if (!trees_->is(
                   child, {"public_field_definition", "method_definition", "method_signature",
                           "abstract_method_signature", "property_signature", "enum_assignment"})) {
      continue;
    }
    const std::string_view spelling = trees_->spelled(name);
    if (spelling.empty()) {
      continue;
    }
    if (spelling == "constructor" && trees_->is(child, {"method_definition"}) &&
        trees_->is(body, {"class_body"})) {
      add_parameter_properties(child, members);
      continue;
    }
    members[std::string(spelling)].push_back({name, child, trees_->has_token(child, "static")});
  }
}

void Types::add_parameter_properties(const At& constructor, Members& members) {
  for (const At& parameter : trees_->children(trees_->child(constructor, "parameters"))) {
    const bool has_modifier = trees_->child_of(parameter, "accessibility_modifier") ||
                              trees_->child_of(parameter, "override_modifier") ||
                              trees_->has_token(parameter, "readonly");
    const At name = trees_->child(parameter, "pattern");
    if (has_modifier && trees_->is(name, {"identifier"})) {
      members[std::string(trees_->text(name))].push_back({name, parameter, false});
    }
  }
}

std::vector<At> Types::parts(const At& declaration) {
  if (trees_->is(declaration, {"object_type", "object"})) {
    return {declaration};
  }
  std::vector<At> bodies;
  for (const At& node : merged(declaration)) {
    if (const At body = trees_->child(node, "body")) {
      bodies.push_back(body);
    }
  }
  return bodies;
}

// Where a name is found.

Found Types::find(TypeId id, std::string_view name) {
  if (depth_ > 60) {
    questions_.give_up();
    return {.properties = {}, .is_unsure = true};
  }
  ++depth_;
  const Type type = at(id);
  Found found;
  switch (type.kind) {
    case TypeKind::unknown:
    case TypeKind::any:
      found.is_unsure = true;
      break;
    case TypeKind::outside:
      found.is_outside = true;
      break;
    case TypeKind::nothing:
      break;
    case TypeKind::object:
      found = find_in_object(type, name, id);
      break;
    case TypeKind::union_:
    case TypeKind::intersection:
      found = find_in_parts(type, name);
      break;
    case TypeKind::primitive:
    case TypeKind::literal:
    case TypeKind::parameter:
      found = at(apparent(id)).kind == TypeKind::parameter
                  ? Found{.properties = {}, .is_unsure = true}
                  : find_of_apparent(id, name);
      break;
    case TypeKind::tuple:
      found = find(array_of(any_of(type.parts)), name);
      if (!name.empty() && name.find_first_not_of("0123456789") == std::string_view::npos) {
        const std::size_t index = std::stoul(std::string(name));
        found.type = index < type.parts.size() ? type.parts[index] : any_of(type.parts);
      }
      break;
    case TypeKind::module:
      found = find_in_module(type, name);
      break;
    case TypeKind::mapped:
      found = find_in_mapped(type, name);
      break;
    case TypeKind::record:
      found = find_in_record(type);
      break;
    case TypeKind::global:
      found = find_in_global(name);
      break;
  }
  --depth_;
  return found;
}

// A type parameter has the members of its constraint, with `this` what it stands for.
Found Types::find_of_apparent(TypeId type, std::string_view name) {
  const TypeId constraint = apparent(type);
  Found found = at(constraint).kind == TypeKind::object
                    ? find_in_object(Type(at(constraint)), name, type)
                    : find(constraint, name);
  return found;
}

// A member of a union is one of several that a rename ties together. One that is missing in a part
// is one that narrowing, which is not always understood, has excluded.
Found Types::find_in_parts(const Type& type, std::string_view name) {
  Found all;
  bool is_unsure = false;
  std::vector<TypeId> types;
  for (const TypeId part : type.parts) {
    Found found = find(part, name);
    is_unsure = is_unsure || found.is_unsure;
    found.is_unsure = false;
    if (found.type != 0) {
      types.push_back(found.type);
    }
    add(all, std::move(found));
  }
  all.type = types.empty() ? 0 : any_of(types);
  all.is_unsure = is_unsure && (type.kind == TypeKind::union_ || !is_found(all));
  all.is_outside = all.is_outside && !is_found(all);
  return all;
}

Found Types::find_in_module(const Type& type, std::string_view name) {
  const ModuleRef module{type.node.file, type.text == "block" ? type.node.node : SyntaxNode{}};
  Meaning meaning = names_->modules().exported(module, name);
  Found found;
  if (meaning.kind == Meaning::Kind::declared) {
    for (const FactRef& fact : meaning.declarations) {
      found.properties.push_back({trees_->leaf(fact), declaration_of(fact), 0, 0});
    }
  } else if (meaning) {
    found.is_outside = meaning.kind == Meaning::Kind::outside;
    found.is_unsure = meaning.kind == Meaning::Kind::unknown;
    found.type = meaning.kind == Meaning::Kind::value ? value_of(meaning) : 0;
  }
  return found;
}

// `globalThis`, `window`: what scripts and `declare global` declare, and what an interface Window
// of the program says.
Found Types::find_in_global(std::string_view name) {
  Found found;
  for (const FactRef& fact : names_->global(name, space::value).declarations) {
    found.properties.push_back({trees_->leaf(fact), declaration_of(fact), 0, 0});
  }
  const Meaning window = names_->global("Window", space::type);
  if (!is_found(found) && window) {
    found = find(instance_of(window, {}, 0), name);
  }
  found.is_unsure = false;
  found.is_outside = !is_found(found);
  return found;
}

// `{[K in keyof A]: B}`: A's members, each of type B.
Found Types::find_in_mapped(const Type& type, std::string_view name) {
  Found found = find(type.parts.front(), name);
  const At annotation = trees_->child(type.node, "type");
  const At clause = trees_->child_of(type.node, "mapped_type_clause");
  if (trees_->child(clause, "alias")) {
    return {.properties = {}, .is_unsure = true};
  }
  const std::string quoted = '"' + std::string(name) + '"';
  const TypeId key = make({.kind = TypeKind::literal, .text = quoted});
  const TypeId value = spelled(annotation, bind(type.environment, {{key_of(clause), key}}));
  for (Property& property : found.properties) {
    property.type = value;
  }
  found.type = found.type == 0 ? 0 : value;
  return found;
}

// The keys of `Record<"a" | "b", T>` are the strings', whoever spells them in a literal.
Found Types::find_in_record(const Type& type) {
  Found found;
  found.type = type.parts.front();
  if (type.parts.size() > 1) {
    found.is_outside = std::ranges::any_of(
        alternatives(type.parts[1]), [&](TypeId key) { return at(key).kind == TypeKind::literal; });
  }
  return found;
}

Found Types::find_in_object(const Type& type, std::string_view name, TypeId receiver) {
  Found found;
  switch (type.side) {
    case Side::statics:
      found = find_in_statics(type, name);
      break;
    case Side::function:
      found = find_in_statics(type, name);
      if (!is_found(found)) {
        add(found, find(library("Function", {}), name));
      }
      return found;
    case Side::prototype:
      found = find_assigned(type, name);
      break;
    case Side::instance:
      found = trees_->is(type.node, {"object"}) ? find_in_literal(type, name)
                                                : find_in_instance(type, name, receiver);
      break;
  }
  const bool is_library_object = type.node.file == library_file;
  if (!is_found(found) && !found.is_unsure && !found.is_outside && !is_library_object) {
    add(found, find(library("Object", {}), name));
  }
  return found;
}

Found Types::find_in_instance(const Type& type, std::string_view name, TypeId receiver) {
  Found found;
  std::vector<Entry> own;
  for (const At& node : merged(type.node)) {
    parameters_[key_of(node)] = node;
    own.emplace_back(key_of(node), receiver);  // `this`
  }
  const EnvironmentId environment = bind(type.environment, own);
  for (const At& body : parts(type.node)) {
    const Members& members = this->members(body);
    const auto entry = members.find(name);
    if (entry == members.end()) {
      continue;
    }
    for (const Member& member : entry->second) {
      if (!member.is_static) {
        found.properties.push_back({member.name, member.declaration, environment, 0});
      }
    }
  }
  if (!is_found(found)) {
    add(found, find_assigned(type, name));
  }
  if (!is_found(found)) {
    add(found, find_in_bases(type, name, receiver));
  }
  if (!is_found(found)) {
    found.type = index_type(type);
  }
  return found;
}

Found Types::find_in_bases(const Type& type, std::string_view name, TypeId receiver) {
  Found all;
  for (const Base& base : bases_of(type)) {
    if (base.is_implemented) {
      continue;
    }
    const Type own = at(base.type);
    Found found = own.kind == TypeKind::object && own.side == Side::instance
                      ? find_in_instance(own, name, receiver)
                      : find(base.type, name);
    add(all, std::move(found));
    if (is_found(all) && !trees_->is(base.declaration, {"interface_declaration"})) {
      break;
    }
  }
  if (is_found(all)) {
    all.is_unsure = false;
    all.is_outside = false;
  }
  return all;
}

// What a class or interface extends and implements, seen from a type of it.
std::vector<Types::Base> Types::bases_of(const Type& type) {
  std::vector<Base> all;
  if (!trees_->is(type.node, {"class_declaration", "abstract_class_declaration", "class",
                              "interface_declaration"})) {
    return all;
  }
  const auto question = questions_.ask(key_of(type.node));
  if (!question) {
    return all;  // it extends itself
  }
  for (const At& node : merged(type.node)) {
    for (const At& clause : trees_->children(node)) {
      if (trees_->is(clause, {"extends_type_clause"})) {
        for (const At& base : trees_->children(clause)) {
          all.push_back({spelled(base, type.environment), node, false});
        }
      } else if (trees_->is(clause, {"class_heritage"})) {
        add_heritage(clause, node, type.environment, all);
      }
    }
  }
  questions_.leave(*question);
  return all;
}

void Types::add_heritage(const At& heritage, const At& node, EnvironmentId environment,
                         std::vector<Base>& all) {
  for (const At& clause : trees_->children(heritage)) {
    if (trees_->is(clause, {"implements_clause"})) {
      for (const At& base : trees_->children(clause)) {
        all.push_back({spelled(base, environment), node, true});
      }
      continue;
    }
    const bool is_clause = trees_->is(clause, {"extends_clause"});
    const At value = is_clause ? trees_->child(clause, "value") : clause;
    std::vector<TypeId> arguments;
    for (const At& argument : trees_->children(trees_->child(clause, "type_arguments"))) {
      arguments.push_back(spelled(argument, environment));
    }
    // The base may be a parameter of the function around, as in a mixin.
    const TypeId base = substituted(type_of(value), environment);
    all.push_back({constructed(base, arguments), node, false});
  }
}

std::vector<TypeId> Types::bases(const At& declaration, EnvironmentId environment) {
  std::vector<TypeId> types;
  for (const Base& base :
       bases_of({.kind = TypeKind::object, .node = declaration, .environment = environment})) {
    types.push_back(base.type);
  }
  return types;
}

// What `new` makes of a class given as a value.
TypeId Types::constructed(TypeId constructor, std::span<const TypeId> arguments) {
  const Type type = at(constructor);
  if (type.kind == TypeKind::outside || type.kind == TypeKind::unknown) {
    return constructor;
  }
  if (type.kind == TypeKind::intersection) {
    std::vector<TypeId> parts;
    for (const TypeId part : type.parts) {
      parts.push_back(constructed(part, arguments));
    }
    std::erase(parts, simple(TypeKind::nothing));
    return parts.empty() ? unknown : all_of(std::move(parts));
  }
  if (type.kind == TypeKind::object && type.side == Side::function &&
      is_javascript(type.node.file) &&
      trees_->is(type.node, {"function_declaration", "function_expression"})) {
    return object(type.node, Side::prototype, 0);
  }
  const std::vector<Signature> found = signatures(constructor, true);
  if (found.empty()) {
    return type.kind == TypeKind::object && type.side == Side::instance ? simple(TypeKind::nothing)
                                                                        : unknown;
  }
  if (arguments.empty()) {
    return returned(found.front());
  }
  const At owner = trees_->above(found.front().node,
                                 {"class_declaration", "class", "abstract_class_declaration"});
  const At with_parameters =
      owner && !trees_->child(found.front().node, "type_parameters") ? owner : found.front().node;
  const std::vector<At> declarations = merged(with_parameters);
  return returned(
      {found.front().node, with_arguments(declarations, arguments, found.front().environment)});
}

// The class itself, an enum, a namespace, and what is assigned to any of them.
Found Types::find_in_statics(const Type& type, std::string_view name) {
  Found found;
  const At own_name = trees_->child(type.node, "name");
  const auto fact =
      own_name && type.side == Side::statics ? trees_->fact_at(own_name)
      : own_name && trees_->is(type.node, {"function_declaration", "generator_function_declaration",
                                           "function_signature"})
          ? trees_->fact_at(own_name)
          : std::nullopt;
  for (const At& node : merged(type.node)) {
    const Members& members = this->members(trees_->child(node, "body"));
    const bool is_enum = trees_->is(node, {"enum_declaration"});
    const bool is_class =
        trees_->is(node, {"class_declaration", "abstract_class_declaration", "class"});
    const auto entry = members.find(name);
    if (entry == members.end() || (!is_enum && !is_class)) {
      continue;
    }
    for (const Member& member : entry->second) {
      if (is_enum || member.is_static) {
        found.properties.push_back({member.name, member.declaration, type.environment, 0});
      }
    }
  }
  if (fact) {
    const Meaning in_namespace = names_->member(names_->declared(*fact), name);
    for (const FactRef& declaration : in_namespace.declarations) {
      found.properties.push_back({trees_->leaf(declaration), declaration_of(declaration), 0, 0});
    }
  }
  if (!is_found(found)) {
    add(found, find_assigned(type, name));
  }
  if (!is_found(found) && type.side == Side::statics && name == "prototype") {
    found.type = object(type.node, Side::instance, 0);  // which is no base's
  }
  if (!is_found(found) && type.side == Side::statics) {
    for (const At& node : merged(type.node)) {
      const At heritage = trees_->child_of(node, "class_heritage");
      const std::vector<At> clauses = trees_->children(heritage);
      if (!clauses.empty() && !trees_->is(clauses.front(), {"implements_clause"})) {
        const At value = trees_->child(clauses.front(), "value");
        add(found, find(type_of(value ? value : clauses.front()), name));
      }
    }
  }
  return found;
}

// A literal has its own members, and those of what is spread into it.
Found Types::find_in_literal(const Type& type, std::string_view name) {
  Found found;
  const Members& members = this->members(type.node);
  if (const auto entry = members.find(name); entry != members.end()) {
    for (const Member& member : entry->second) {
      found.properties.push_back({member.name, member.declaration, type.environment, 0});
    }
  }
  if (!is_found(found)) {
    add(found, find_assigned(type, name));
  }
  if (!is_found(found)) {
    for (const At& child : trees_->children(type.node)) {
      if (trees_->is(child, {"spread_element"}) && !trees_->children(child).empty()) {
        const TypeId spread = type_of(trees_->children(child).front());
        add(found, find(substituted(spread, type.environment), name));
      }
    }
  }
  // JavaScript's objects get members wherever they are handed to.
  found.is_unsure = found.is_unsure || (!is_found(found) && is_javascript(type.node.file));
  return found;
}

TypeId Types::index_type(const Type& type) {
  for (const At& body : parts(type.node)) {
    const At signature = trees_->child_of(body, "index_signature");
    if (signature && !trees_->child_of(signature, "mapped_type_clause")) {
      return spelled(trees_->child(signature, "type"), type.environment);
    }
  }
  for (const Base& base : bases_of(type)) {
    const Type own = at(base.type);
    if (!base.is_implemented && own.kind == TypeKind::object && own.side == Side::instance &&
        !(own.node == type.node)) {
      if (const TypeId found = index_type(own)) {
        return found;
      }
    } else if (own.kind == TypeKind::record) {
      return own.parts.front();
    }
  }
  return 0;
}

// The type of a member.

TypeId Types::type_of(const Property& property) {
  return property.type != 0 ? property.type : type_of_member(property);
}

TypeId Types::member_type(TypeId type, std::string_view name) {
  return type_of(find(type, name));
}

TypeId Types::type_of(const Found& found) {
  std::vector<TypeId> types;
  for (const Property& property : found.properties) {
    const TypeId own = type_of(property);
    if (!trees_->has_token(property.declaration, "set")) {
      types.push_back(own);
    }
  }
  if (found.type != 0) {
    types.push_back(found.type);
  }
  if (found.is_unsure || found.is_outside || types.empty()) {
    types.push_back(found.is_outside ? simple(TypeKind::outside) : unknown);
  }
  // Overloads of a method are one type.
  const bool is_method =
      !found.properties.empty() &&
      trees_->is(found.properties.front().declaration,
                 {"method_signature", "method_definition", "abstract_method_signature",
                  "function_signature", "function_declaration"}) &&
      at(types.front()).side == Side::function && !found.is_unsure;
  const Type first = at(types.front());
  const bool is_overloaded = is_method && std::ranges::all_of(types, [&](TypeId other) {
                               return at(other).side == Side::function &&
                                      trees_->parent(at(other).node) == trees_->parent(first.node);
                             });
  return is_overloaded ? types.front() : any_of(types);
}

TypeId Types::type_of_member(const Property& property) {
  const At& node = property.declaration;
  const std::string_view kind = trees_->type(node);
  const EnvironmentId environment = property.environment;
  if (const auto documented = this->documented(node)) {
    return substituted(*documented, environment);
  }
  if (kind == "method_definition" || kind == "method_signature" ||
      kind == "abstract_method_signature") {
    if (trees_->has_token(node, "get")) {
      return returned({node, environment});
    }
    if (trees_->has_token(node, "set")) {
      return parameters(node).empty() ? unknown : parameter_type({node, environment}, 0);
    }
    return object(node, Side::function, environment);
  }
  if (kind == "property_signature" || kind == "public_field_definition" ||
      kind == "field_definition") {
    if (const At annotation = trees_->child(node, "type")) {
      return spelled(annotation, environment);
    }
    const At value = trees_->child(node, "value");
    return value ? substituted(type_of(value), environment) : assigned_to_member(property);
  }
  if (kind == "pair") {
    return substituted(type_of(trees_->child(node, "value")), environment);
  }
  if (kind == "required_parameter" || kind == "optional_parameter") {
    return substituted(of_parameter(node), environment);
  }
  if (kind == "shorthand_property_identifier") {
    return substituted(of_name(node), environment);
  }
  if (kind == "enum_body" || kind == "enum_assignment") {
    return make({.kind = TypeKind::literal, .node = property.name, .text = "0"});
  }
  if (kind == "assignment_expression") {
    return substituted(type_of(trees_->child(node, "right")), environment);
  }
  if (trees_->is(property.name, {"property_identifier"}) &&
      trees_->is(trees_->parent(property.name), {"enum_body"})) {
    return make({.kind = TypeKind::literal, .node = property.name, .text = "0"});
  }
  const auto fact = trees_->fact_at(property.name);
  return fact ? value_of(names_->followed(names_->declared(*fact))) : unknown;
}

}  // namespace git_refactor::syntax::javascript
