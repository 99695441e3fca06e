// Calls: signatures, the choice among overloads, and what type arguments are inferred.

#include "types.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::javascript {

namespace {

constexpr int deepest_inference = 12;

}  // namespace

std::vector<At> Types::arguments(const At& call) {
  const At list = trees_->child(call, "arguments");
  return trees_->is(list, {"arguments"}) ? trees_->children(list) : std::vector<At>();
}

// The parameters of a function or signature, `this` left out.
std::vector<At> Types::parameters(const At& function) {
  if (const At alone = trees_->child(function, "parameter")) {
    return {alone};
  }
  std::vector<At> all = trees_->children(trees_->child(function, "parameters"));
  std::erase_if(all, [this](const At& parameter) {
    return trees_->is(trees_->child(parameter, "pattern"), {"this"}) ||
           trees_->is(parameter, {"this", "decorator"});
  });
  return all;
}

// What can be called, or called with `new`, in a type.
std::vector<Signature> Types::signatures(TypeId id, bool is_construction) {
  const Type type = at(id);
  if (type.kind == TypeKind::union_ || type.kind == TypeKind::intersection) {
    for (const TypeId part : type.parts) {
      if (auto found = signatures(part, is_construction); !found.empty()) {
        return found;
      }
    }
    return {};
  }
  if (type.kind == TypeKind::parameter) {
    const TypeId bound = apparent(id);
    return bound == id ? std::vector<Signature>() : signatures(bound, is_construction);
  }
  if (type.kind != TypeKind::object) {
    return {};
  }
  if (type.side == Side::statics) {
    return is_construction ? constructors(type) : std::vector<Signature>();
  }
  if (type.side == Side::function) {
    const bool constructs = trees_->is(type.node, {"constructor_type", "construct_signature"});
    if (constructs != is_construction &&
        !(is_construction && !constructs &&
          trees_->is(type.node, {"function_declaration", "function_expression"}))) {
      return {};
    }
    return signatures_of_function(type);
  }
  return type.side == Side::instance ? signatures_in_bodies(type, is_construction)
                                     : std::vector<Signature>();
}

// Call and construct signatures of interfaces and object types, their own before their bases'.
std::vector<Signature> Types::signatures_in_bodies(const Type& type, bool is_construction) {
  std::vector<Signature> found;
  if (trees_->is(type.node, {"object"})) {
    return found;
  }
  for (const At& body : parts(type.node)) {
    for (const At& child : trees_->children(body)) {
      if (trees_->is(child, {is_construction ? "construct_signature" : "call_signature"})) {
        found.push_back({child, type.environment});
      }
    }
  }
  if (found.empty()) {
    for (const Base& base : bases_of(type)) {
      if (!base.is_implemented) {
        const auto inherited = signatures(base.type, is_construction);
        found.insert(found.end(), inherited.begin(), inherited.end());
      }
    }
  }
  return found;
}

// A function with its overloads; the implementation of overloads cannot be called itself.
std::vector<Signature> Types::signatures_of_function(const Type& type) {
  std::vector<Signature> overloads;
  std::vector<Signature> bodies;
  const auto add = [&](const At& node) {
    const bool has_body = trees_->child(node, "body").operator bool();
    (has_body ? bodies : overloads).push_back({node, type.environment});
  };
  if (trees_->is(type.node, {"function_declaration", "function_signature"})) {
    for (const At& node : merged(type.node)) {
      if (trees_->is(node, {"function_declaration", "function_signature"})) {
        add(node);
      }
    }
  } else if (trees_->is(type.node,
                        {"method_definition", "method_signature", "abstract_method_signature"})) {
    const At body = trees_->parent(type.node);
    const std::string_view name = trees_->spelled(trees_->child(type.node, "name"));
    const bool is_static = trees_->has_token(type.node, "static");
    const Members& members = this->members(body);
    if (const auto entry = members.find(name); entry != members.end()) {
      for (const Member& member : entry->second) {
        if (member.is_static == is_static) {
          add(member.declaration);
        }
      }
    }
  }
  if (overloads.empty() && bodies.empty()) {
    add(type.node);
  }
  return overloads.empty() ? bodies : overloads;
}

// The constructors of a class: its own, else those of its base class, which then make instances of
// this class.
std::vector<Signature> Types::constructors(const Type& type) {
  std::vector<Signature> overloads;
  std::vector<Signature> bodies;
  At chosen{};
  for (const At& node : merged(type.node)) {
    if (!trees_->is(node, {"class_declaration", "abstract_class_declaration", "class"})) {
      continue;
    }
    chosen = node;
    for (const At& child : trees_->children(trees_->child(node, "body"))) {
      if (trees_->text(trees_->child(child, "name")) == "constructor") {
        const bool has_body = trees_->child(child, "body").operator bool();
        (has_body ? bodies : overloads).push_back({child, type.environment});
      }
    }
  }
  if (!overloads.empty() || !bodies.empty()) {
    return overloads.empty() ? bodies : overloads;
  }
  return chosen ? std::vector<Signature>{{chosen, type.environment}} : std::vector<Signature>();
}

// The grammar takes `a + f<T>(x)` for a call of `a + f`.
At Types::called(const At& call) {
  At function = trees_->child(call, "function");
  while (trees_->is(function, {"binary_expression"})) {
    function = trees_->child(function, "right");
  }
  return function;
}

TypeId Types::of_call(const At& expression) {
  if (const auto module = names_->modules().required(expression)) {
    const TypeId type = module->kind == Specified::Kind::module    ? module_type(*module)
                        : module->kind == Specified::Kind::outside ? simple(TypeKind::outside)
                                                                   : unknown;
    At whole = expression;
    while (trees_->is(trees_->parent(whole), {"member_expression"})) {
      whole = trees_->parent(whole);
    }
    const bool is_query = trees_->is(trees_->parent(whole), {"type_query"});  // `typeof import(m)`
    const bool is_import =
        trees_->is(trees_->child(expression, "function"), {"import"}) && !is_query;
    return is_import ? library("Promise", std::array{type}) : type;
  }
  const At function = called(expression);
  if (trees_->is(function, {"super"})) {
    return simple(TypeKind::nothing);
  }
  if (trees_->text(function) == "Promise.all") {
    return of_all(expression);
  }
  const TypeId callee = type_of(function);
  const auto signature = chosen(expression, signatures(callee, false));
  if (!signature) {
    const TypeKind kind = at(callee).kind;
    return kind == TypeKind::outside ? of_outside_call(expression) : unknown;
  }
  return returned({signature->node, inferred(expression, *signature, {})});
}

// `Promise.all([a, b])` keeps the types of its elements apart, as the library's mapped tuple does.
TypeId Types::of_all(const At& call) {
  const std::vector<At> given = arguments(call);
  if (given.size() != 1) {
    return unknown;
  }
  const bool has_spread = trees_->child_of(given[0], "spread_element").operator bool();
  if (!trees_->is(given[0], {"array"}) || has_spread) {
    const TypeId element = of_await(element_of(type_of(given[0])));
    return library("Promise", std::array{array_of(element)});
  }
  Type tuple{.kind = TypeKind::tuple};
  for (const At& element : trees_->children(given[0])) {
    tuple.parts.push_back(of_await(type_of(element)));
  }
  return library("Promise", std::array{make(std::move(tuple))});
}

// What a library's function returns is the library's, unless it was handed something of ours.
TypeId Types::of_outside_call(const At& expression) {
  for (const At& argument : trees_->children(trees_->child(expression, "type_arguments"))) {
    if (at(spelled(argument)).kind == TypeKind::object) {
      return unknown;
    }
  }
  for (const At& argument : arguments(expression)) {
    const Type type = at(type_of(argument));
    const bool is_plain = type.kind == TypeKind::primitive || type.kind == TypeKind::literal ||
                          type.kind == TypeKind::outside || type.kind == TypeKind::nothing;
    if (!is_plain) {
      return unknown;
    }
  }
  return simple(TypeKind::outside);
}

TypeId Types::module_type(const Specified& module) {
  const Meaning assigned = names_->modules().assigned(module.module);
  return value_of(assigned ? names_->followed(assigned) : Meaning::of(module.module));
}

TypeId Types::of_new(const At& expression) {
  const TypeId callee = type_of(trees_->child(expression, "constructor"));
  const Type maker = at(callee);
  if (maker.kind == TypeKind::object && maker.side == Side::function &&
      is_javascript(maker.node.file) &&
      trees_->is(maker.node, {"function_declaration", "function_expression"})) {
    return object(maker.node, Side::prototype, 0);
  }
  const auto signature = chosen(expression, signatures(callee, true));
  if (!signature) {
    return at(callee).kind == TypeKind::outside ? of_outside_call(expression) : unknown;
  }
  return returned({signature->node, inferred(expression, *signature, {})});
}

std::optional<Signature> Types::chosen(const At& call, std::span<const Signature> candidates) {
  if (candidates.size() < 2) {
    return candidates.empty() ? std::nullopt : std::optional(candidates.front());
  }
  const std::vector<At> given = arguments(call);
  std::optional<Signature> by_count;
  for (const Signature& candidate : candidates) {
    const std::vector<At> wanted = parameters(candidate.node);
    if (!takes(wanted, given.size())) {
      continue;
    }
    by_count = by_count ? by_count : candidate;
    bool accepts = true;
    for (std::size_t index = 0; index < given.size() && accepts; ++index) {
      const TypeId parameter = parameter_type(candidate, index);
      const Type own = at(type_of(given[index]));
      const bool is_function = own.kind == TypeKind::object && own.side == Side::function;
      accepts = is_function ? accepts_function(parameter, own.node)
                            : is_assignable(type_of(given[index]), parameter);
    }
    if (accepts) {
      return candidate;
    }
  }
  return by_count ? by_count : candidates.front();
}

// Whether a parameter takes a function; one that wants a type predicate takes those that
// have one.
bool Types::accepts_function(TypeId parameter, const At& function) {
  const TypeKind kind = at(parameter).kind;
  if (kind == TypeKind::parameter || kind == TypeKind::unknown || kind == TypeKind::any) {
    return true;
  }
  const auto is_predicate = [this](const At& node) {
    return trees_->is(trees_->child(node, "return_type"),
                      {"type_predicate", "type_predicate_annotation"});
  };
  const std::vector<Signature> wanted = signatures(parameter, false);
  return !wanted.empty() && (!is_predicate(wanted.front().node) || is_predicate(function));
}

bool Types::takes(std::span<const At> wanted, std::size_t count) {
  std::size_t needed = 0;
  bool has_rest = false;
  for (const At& parameter : wanted) {
    const At pattern = trees_->child(parameter, "pattern");
    const bool is_rest = trees_->is(pattern ? pattern : parameter, {"rest_pattern"});
    const bool is_optional = trees_->is(parameter, {"optional_parameter", "assignment_pattern"}) ||
                             trees_->child(parameter, "value");
    has_rest = has_rest || is_rest;
    needed += is_rest || is_optional ? 0 : 1;
  }
  return count >= needed && (has_rest || count <= wanted.size());
}

TypeId Types::parameter_type(const Signature& signature, std::size_t index) {
  const std::vector<At> all = parameters(signature.node);
  if (all.empty()) {
    return unknown;
  }
  const At parameter = all[std::min(index, all.size() - 1)];
  const At pattern = trees_->child(parameter, "pattern");
  const bool is_rest = trees_->is(pattern ? pattern : parameter, {"rest_pattern"});
  if (index >= all.size() && !is_rest) {
    return unknown;
  }
  TypeId type = unknown;
  if (const At annotation = trees_->child(parameter, "type")) {
    type = spelled(annotation, signature.environment);
  } else {
    type = substituted(of_parameter(parameter), signature.environment);
  }
  if (!is_rest) {
    return type;
  }
  const Type own = at(type);
  const std::size_t offset = index - (all.size() - 1);
  return own.kind == TypeKind::tuple && offset < own.parts.size() ? own.parts[offset]
                                                                  : element_of(type);
}

// Inference: parameters' types are matched with arguments' types. Functions that are arguments come
// last, for their own parameters may have their types from what was inferred before. `before` is
// such a function: what comes from it and after it is left out.
EnvironmentId Types::inferred(const At& call, const Signature& signature, const At& before) {
  At owner = signature.node;
  if (trees_->text(trees_->child(owner, "name")) == "constructor") {
    owner = trees_->above(owner, {"class_declaration", "abstract_class_declaration", "class"});
  }
  const std::vector<At> declarations =
      trees_->is(owner, {"class_declaration", "abstract_class_declaration", "class"})
          ? merged(owner)
          : std::vector<At>{owner};
  std::vector<TypeId> explicit_types;
  for (const At& type : trees_->children(trees_->child(call, "type_arguments"))) {
    explicit_types.push_back(spelled(type));
  }
  const std::vector<At> open = type_parameters(owner);
  if (open.empty() || !explicit_types.empty()) {
    return with_arguments(declarations, explicit_types, signature.environment);
  }
  std::map<NodeKey, TypeId> found;
  const std::vector<At> given = arguments(call);
  for (const bool is_last : {false, true}) {
    for (std::size_t index = 0; index < given.size(); ++index) {
      const bool is_function = trees_->is(given[index], {"arrow_function", "function_expression"});
      if (is_function != is_last) {
        continue;
      }
      if (before && Trees::contains(given[index], before)) {
        if (is_last) {
          break;
        }
        continue;
      }
      infer(parameter_type(signature, index), type_of(given[index]), found, 0);
    }
  }
  std::vector<TypeId> types;
  for (const At& parameter : open) {
    const auto entry = found.find(key_of(parameter));
    types.push_back(entry == found.end() ? inferred_by_default(parameter) : entry->second);
  }
  return with_arguments(declarations, types, signature.environment);
}

TypeId Types::inferred_by_default(const At& parameter) {
  const At value = trees_->child(parameter, "value");
  if (const std::vector<At> inside = trees_->children(value); !inside.empty()) {
    return spelled(inside.front());
  }
  const At bound = trees_->child(parameter, "constraint");
  const std::vector<At> inside = trees_->children(bound);
  return inside.empty() ? unknown : spelled(inside.front());
}

void Types::infer(TypeId parameter_id, TypeId argument_id, Inferred& found, int depth) {
  if (depth > deepest_inference) {
    return;
  }
  const Type parameter = at(parameter_id);
  if (parameter.kind == TypeKind::parameter) {
    if (parameter_id != argument_id) {
      const auto [entry, is_new] = found.try_emplace(key_of(parameter.node), argument_id);
      if (!is_new) {
        entry->second = any_of({entry->second, argument_id});
      }
    }
    return;
  }
  const Type argument = at(argument_id);
  if (argument.kind == TypeKind::union_ && parameter.kind != TypeKind::union_) {
    for (const TypeId part : argument.parts) {
      infer(parameter_id, part, found, depth + 1);
    }
    return;
  }
  if (parameter.kind == TypeKind::union_) {
    infer_union(parameter, argument_id, found, depth);
  } else if (parameter.kind == TypeKind::intersection) {
    for (const TypeId part : parameter.parts) {
      infer(part, argument_id, found, depth + 1);
    }
  } else if (parameter.kind == TypeKind::tuple) {
    for (std::size_t index = 0; index < parameter.parts.size(); ++index) {
      const bool is_known = argument.kind == TypeKind::tuple && index < argument.parts.size();
      infer(parameter.parts[index], is_known ? argument.parts[index] : element_of(argument_id),
            found, depth + 1);
    }
  } else if (parameter.kind == TypeKind::record || parameter.kind == TypeKind::mapped) {
    const TypeId value = argument.kind == parameter.kind ? argument.parts.front() : argument_id;
    const bool is_mapped = parameter.kind == TypeKind::mapped;
    infer(parameter.parts.front(), is_mapped ? argument_id : value, found, depth + 1);
  } else if (parameter.kind == TypeKind::primitive && parameter.text == "keyof") {
    return;
  } else if (parameter.kind == TypeKind::object) {
    infer_object(parameter, argument_id, found, depth);
  }
}

// Parts of a union that are no bare parameters take what fits them; the bare ones take the rest.
void Types::infer_union(const Type& parameter, TypeId argument, Inferred& found, int depth) {
  std::vector<TypeId> bare;
  std::vector<TypeId> rest;
  for (const TypeId part : parameter.parts) {
    if (at(part).kind == TypeKind::parameter) {
      bare.push_back(part);
    }
  }
  for (const TypeId given : alternatives(argument)) {
    bool is_taken = false;
    for (const TypeId part : parameter.parts) {
      if (at(part).kind == TypeKind::parameter) {
        continue;
      }
      if (is_assignable(given, part) && at(given).kind != TypeKind::unknown) {
        infer(part, given, found, depth + 1);
        is_taken = true;
      }
    }
    if (!is_taken) {
      rest.push_back(given);
    }
  }
  for (const TypeId part : bare) {
    if (!rest.empty()) {
      infer(part, any_of(rest), found, depth + 1);
    }
  }
}

void Types::infer_object(const Type& parameter, TypeId argument_id, Inferred& found, int depth) {
  const Type argument = at(argument_id);
  if (argument.kind == TypeKind::tuple) {
    infer_object(parameter, array_of(any_of(argument.parts)), found, depth + 1);
    return;
  }
  if (parameter.side == Side::function || !signatures_in_bodies(parameter, false).empty()) {
    infer_function(parameter, argument_id, found, depth);
    return;
  }
  if (argument.kind == TypeKind::object && argument.node == parameter.node) {
    const auto ours = environments_[parameter.environment];
    const auto theirs = environments_[argument.environment];
    for (const Entry& entry : ours) {
      const auto other = std::ranges::find(theirs, entry.first, &Entry::first);
      if (other != theirs.end()) {
        infer(entry.second, other->second, found, depth + 1);
      }
    }
    return;
  }
  const bool is_declared = argument.kind == TypeKind::object && argument.side == Side::instance &&
                           !trees_->is(argument.node, {"object", "object_type"});
  if (is_declared) {
    for (const Base& base : bases_of(argument)) {
      infer(make(Type(parameter)), base.type, found, depth + 1);
    }
  }
  if (parameter.side == Side::instance && parameter.node.file != library_file) {
    for (const At& body : parts(parameter.node)) {
      for (const auto& [name, members] : Members(this->members(body))) {
        const Found ours = find(make(Type(parameter)), name);
        const Found theirs = find(argument_id, name);
        if (!ours.properties.empty() && (!theirs.properties.empty() || theirs.type != 0)) {
          infer(type_of(ours.properties.front()), member_type(argument_id, name), found, depth + 1);
        }
      }
    }
  } else if (parameter.node.file == library_file && argument.kind != TypeKind::unknown) {
    // A library's collection of another kind: by what it hands out.
    const TypeId ours = element_of(make(Type(parameter)));
    const TypeId theirs = element_of(argument_id);
    if (ours != unknown && theirs != unknown) {
      infer(ours, theirs, found, depth + 1);
    }
  }
}

// The B of a function's `a is B`.
At Types::predicated(const At& function) const {
  At at = trees_->child(function, "return_type");
  if (trees_->is(at, {"type_predicate_annotation"})) {
    at = trees_->child_of(at, "type_predicate");
  }
  return trees_->is(at, {"type_predicate"}) ? trees_->child(at, "type") : At{function.file, {}};
}

void Types::infer_function(const Type& parameter, TypeId argument, Inferred& found, int depth) {
  const TypeId wanted = make(Type(parameter));
  for (const bool is_construction : {false, true}) {
    const std::vector<Signature> ours = signatures(wanted, is_construction);
    const std::vector<Signature> theirs = signatures(argument, is_construction);
    if (ours.empty() || theirs.empty()) {
      continue;
    }
    const std::vector<At> own = parameters(theirs.front().node);
    for (std::size_t index = 0; index < own.size(); ++index) {
      if (trees_->child(own[index], "type")) {
        infer(parameter_type(ours.front(), index), parameter_type(theirs.front(), index), found,
              depth + 1);
      }
    }
    const At asked = predicated(ours.front().node);
    const At told = predicated(theirs.front().node);
    if (asked && told) {
      infer(spelled(asked, ours.front().environment), spelled(told, theirs.front().environment),
            found, depth + 1);
    }
    infer(returned(ours.front()), returned(theirs.front()), found, depth + 1);
  }
}

}  // namespace git_refactor::syntax::javascript
