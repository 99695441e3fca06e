// Types, as far as members are found through them.
//
// The compiler's checker computes every type; a rename needs only to know which declaration
// `a.b.c(x).name` selects. So types here are lazy: an object type is a node of a tree (a class, an
// interface, a literal, a function) together with an environment, which says what the type
// parameters around that node stand for. `Box<Coin>` is the node of Box in {T = Coin}; looking up
// `content: T` in it reads the annotation in that environment and finds Coin. Nothing is ever
// copied or expanded, so recursive types are no problem, and what nobody asks for costs nothing.
//
//     class Box<T> { constructor(public content: T) {} }
//     new Box(new Coin()).content.value
//
// `new Box(...)` infers T by matching the parameter's type with the argument's; its type is Box in
// {T = Coin}; `content` is Coin; and `value` is looked up in there.
//
// What cannot be found out is `unknown`, and a member selected from it is unsure: a wrong guess
// costs more than a question. Termination: expressions that are being computed are `unknown` to
// themselves, and everything else is bounded by a depth that no written program reaches. Results
// that such a cycle or bound touched are kept no longer than what they met is being computed.

#include "types.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::javascript {

Types::Types(const Program& program, const Trees& trees, Names& names)
    : program_(&program), trees_(&trees), names_(&names), environments_(1) {
  make({});
}

TypeId Types::make(Type type) {
  std::string key = std::to_string(static_cast<int>(type.kind));
  const auto add = [&key](std::uint64_t number) { key += ',' + std::to_string(number); };
  add(static_cast<std::uint64_t>(type.side));
  add(type.node.file);
  add(reinterpret_cast<std::uintptr_t>(type.node.node.id()));
  add(type.environment);
  std::ranges::for_each(type.parts, add);
  key += ';' + type.text;
  const auto [found, is_new] =
      type_numbers_.try_emplace(std::move(key), static_cast<TypeId>(types_.size()));
  if (is_new) {
    types_.push_back(std::move(type));
  }
  return found->second;
}

TypeId Types::primitive(std::string_view name) {
  return make({.kind = TypeKind::primitive, .text = std::string(name)});
}

TypeId Types::object(const At& node, Side side, EnvironmentId environment) {
  return make({.kind = TypeKind::object, .side = side, .node = node, .environment = environment});
}

TypeId Types::any_of(const std::vector<TypeId>& parts) {
  std::vector<TypeId> flat;
  const TypeId nothing = simple(TypeKind::nothing);
  for (const TypeId part : parts) {
    for (const TypeId alternative : alternatives(part)) {
      if (alternative != nothing && std::ranges::find(flat, alternative) == flat.end()) {
        flat.push_back(alternative);
      }
    }
  }
  if (flat.empty()) {
    return parts.empty() ? unknown : nothing;
  }
  return flat.size() == 1 ? flat.front()
                          : make({.kind = TypeKind::union_, .parts = std::move(flat)});
}

TypeId Types::all_of(std::vector<TypeId> parts) {
  return parts.size() == 1 ? parts.front()
                           : make({.kind = TypeKind::intersection, .parts = std::move(parts)});
}

std::vector<TypeId> Types::alternatives(TypeId type) {
  return at(type).kind == TypeKind::union_ ? at(type).parts : std::vector<TypeId>{type};
}

TypeId Types::without_nothing(TypeId type) {
  return any_of(alternatives(type));
}

TypeId Types::library(std::string_view name, std::span<const TypeId> arguments) {
  const Meaning meaning = names_->global(name, space::type);
  return instance_of(meaning, arguments, 0);
}

TypeId Types::array_of(TypeId element) {
  return library("Array", std::array{element});
}

// Environments.

EnvironmentId Types::bind(EnvironmentId environment, std::vector<Entry> entries) {
  for (const Entry& entry : environments_[environment]) {
    if (std::ranges::find(entries, entry.first, &Entry::first) == entries.end()) {
      entries.push_back(entry);
    }
  }
  if (entries.empty()) {
    return 0;
  }
  std::ranges::sort(entries);
  const auto [found, is_new] =
      environment_numbers_.try_emplace(entries, static_cast<EnvironmentId>(environments_.size()));
  if (is_new) {
    environments_.push_back(std::move(entries));
  }
  return found->second;
}

// What `inner` binds, seen from `outer`; and what is left open in the node, if `outer` binds it.
EnvironmentId Types::composed(EnvironmentId inner, EnvironmentId outer) {
  std::vector<Entry> entries = environments_[inner];
  for (Entry& entry : entries) {
    entry.second = substituted(entry.second, outer);
  }
  return bind(0, std::move(entries));
}

TypeId Types::substituted(TypeId type, EnvironmentId environment) {
  if (environment == 0 || depth_ > 60) {
    return type;
  }
  ++depth_;
  Type copy = at(type);
  if (copy.kind == TypeKind::parameter) {
    const auto& entries = environments_[environment];
    const auto found = std::ranges::find(entries, key_of(copy.node), &Entry::first);
    type = found == entries.end() ? type : found->second;
  } else if (copy.kind == TypeKind::object || copy.kind == TypeKind::mapped) {
    std::vector<Entry> added;
    for (const Entry& entry : environments_[environment]) {
      const At owner = parameters_[entry.first];
      if (Trees::contains(owner, copy.node)) {
        added.push_back(entry);
      }
    }
    const EnvironmentId own = composed(copy.environment, environment);
    std::erase_if(added, [&](const Entry& entry) {
      return std::ranges::find(environments_[own], entry.first, &Entry::first) !=
             environments_[own].end();
    });
    copy.environment = bind(own, std::move(added));
    for (TypeId& part : copy.parts) {
      part = substituted(part, environment);
    }
    type = make(std::move(copy));
  } else if (!copy.parts.empty()) {
    for (TypeId& part : copy.parts) {
      part = substituted(part, environment);
    }
    type = copy.kind == TypeKind::union_ ? any_of(copy.parts) : make(std::move(copy));
  }
  --depth_;
  return type;
}

std::vector<At> Types::type_parameters(const At& declaration) {
  std::vector<At> parameters;
  At list = trees_->child(declaration, "type_parameters");
  for (const At& parameter : trees_->children(list)) {
    if (trees_->is(parameter, {"type_parameter"})) {
      parameters.push_back(parameter);
      parameters_[key_of(parameter)] = declaration;
    }
  }
  for (const At& parameter : documented_type_parameters(declaration)) {
    parameters.push_back(parameter);
    parameters_[key_of(parameter)] = trees_->parent(trees_->parent(parameter));
  }
  return parameters;
}

// Binds the type parameters of declarations that are one: to the arguments, else their defaults.
EnvironmentId Types::with_arguments(std::span<const At> declarations,
                                    std::span<const TypeId> arguments, EnvironmentId environment) {
  std::vector<Entry> entries;
  for (const At& declaration : declarations) {
    const std::vector<At> parameters = type_parameters(declaration);
    for (std::size_t index = 0; index < parameters.size(); ++index) {
      TypeId type = unknown;
      if (index < arguments.size()) {
        type = arguments[index];
      } else if (const At value = trees_->child(parameters[index], "value")) {
        const At spelling =
            trees_->is(value, {"default_type"}) ? trees_->children(value).front() : value;
        type = spelled(spelling, bind(environment, entries));
      }
      entries.emplace_back(key_of(parameters[index]), type);
    }
  }
  return bind(environment, std::move(entries));
}

TypeId Types::constraint(const Type& parameter) {
  if (!trees_->is(parameter.node, {"type_parameter"})) {
    return trees_->is(parameter.node, {"infer_type", "mapped_type_clause"})
               ? unknown
               : object(parameter.node, Side::instance, 0);  // `this`
  }
  const At bound = trees_->child(parameter.node, "constraint");
  const std::vector<At> inside = trees_->children(bound);
  return inside.empty() ? primitive("object") : spelled(inside.front(), 0);
}

TypeId Types::apparent(TypeId type) {
  for (int step = 0; step < 10; ++step) {
    const Type own = at(type);
    if (own.kind == TypeKind::parameter) {
      type = constraint(own);
    } else if (own.kind == TypeKind::primitive || own.kind == TypeKind::literal) {
      const char first = own.text.empty() ? '0' : own.text[0];
      std::string_view name = own.text == "string" || first == '"' || first == '`'     ? "String"
                              : own.text == "number" || (first >= '0' && first <= '9') ? "Number"
                              : own.text == "bigint"                                   ? "BigInt"
                              : own.text == "symbol"                                   ? "Symbol"
                              : own.text == "object"                                   ? "Object"
                                                                                       : "Boolean";
      return library(name, {});
    } else {
      break;
    }
  }
  return type;
}

// Declarations.

At Types::declaration_of(FactRef name) const {
  At node = trees_->parent(trees_->leaf(name));
  while (trees_->is(node, {"nested_identifier"})) {
    node = trees_->parent(node);
  }
  return node;
}

std::vector<At> Types::merged(const At& declaration) {
  const At name = trees_->child(declaration, "name");
  const auto fact = name ? trees_->fact_at(name) : std::nullopt;
  std::vector<At> nodes;
  if (fact && trees_->fact(*fact).effect == Effect::declare) {
    for (const FactRef& other : names_->declared(*fact).declarations) {
      nodes.push_back(declaration_of(other));
    }
  }
  if (std::ranges::find(nodes, declaration) == nodes.end()) {
    nodes.insert(nodes.begin(), declaration);
  }
  return nodes;
}

}  // namespace git_refactor::syntax::javascript
