// Headers of items: generic parameters, bounds, signatures, what an `impl` is for. Each is read
// when it is first asked for and kept.

#include "signatures.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

namespace {

bool has_generics(DefKind kind) {
  return kind == DefKind::trait || kind == DefKind::implementation;
}

}  // namespace

Env Signatures::env_of(DefId def) const {
  const Def& item = world_->defs[def];
  const bool is_part = item.kind == DefKind::field || item.kind == DefKind::variant ||
                       item.kind == DefKind::type_parameter ||
                       item.kind == DefKind::const_parameter;
  return {item.scope, is_part && item.parent != no_def ? env_of(item.parent).owner : def, nullptr,
          false};
}

DefId Signatures::declared_at(const Node& name, DefKind kind, const Node& node, const Env& env) {
  const auto [place, is_new] = declared_at_.try_emplace({name.text(), name.begin()}, no_def);
  if (is_new) {
    place->second = world_->defs.add({.kind = kind,
                                      .name = name.name(),
                                      .node = node,
                                      .at = name.origin(),
                                      .parent = env.owner,
                                      .scope = env.scope,
                                      .crate = world_->defs.scope(env.scope).crate});
  }
  return place->second;
}

void Signatures::read_parameters(const Node& list, const Env& env, Generics& generics) {
  for (const Node& child : list.children()) {
    const Node name = child.field("name");
    if (child.is("type_parameter") || child.is("const_parameter")) {
      const bool is_type = child.is("type_parameter");
      const DefId def = declared_at(
          name, is_type ? DefKind::type_parameter : DefKind::const_parameter, child, env);
      record(name, def);
      generics.params.push_back(def);
      generics.defaults.push_back(unknown_type);
    } else if (child.is("lifetime_parameter") || child.is("lifetime")) {
      const Node lifetime = name ? name : child;
      const DefId def = declared_at(lifetime, DefKind::lifetime, child, env);
      record(lifetime, def);
      generics.lifetimes.push_back(def);
    }
  }
}

void Signatures::add_bounds_of(TypeId subject, const Node& bounds, const Env& env,
                               Generics& generics) {
  for (const Node& child : bounds.children()) {
    const TypeId bound = lower_bound(child, env);
    if (bound != unknown_type && subject != unknown_type) {
      generics.bounds.push_back({subject, bound});
    }
  }
}

void Signatures::read_where(const Node& clause, const Env& env, Generics& generics) {
  for (const Node& predicate : clause.children()) {
    const Node left = predicate.field("left");
    if (!predicate.is("where_predicate") || !left) {
      continue;
    }
    Binder binder;
    Env inner = env;
    Node subject = left;
    if (left.is("higher_ranked_trait_bound")) {
      Generics lifetimes;
      read_parameters(left.field("type_parameters"), env, lifetimes);
      binder = {lifetimes.lifetimes, env.binder};
      inner.binder = &binder;
      subject = left.field("type");
    }
    TypeId type = unknown_type;
    if (subject.is("lifetime")) {
      record_lifetime(subject, inner);
    } else {
      type = lower(subject, inner);
    }
    add_bounds_of(type, predicate.field("bounds"), inner, generics);
  }
}

void Signatures::read_bounds(DefId def, Generics& generics) {
  const Def& item = world_->defs[def];
  const Env env{item.scope, def, nullptr, false};
  std::size_t index = 0;
  for (const Node& child : item.node.field("type_parameters").children()) {
    if (child.is("lifetime_parameter")) {
      add_bounds_of(unknown_type, child.field("bounds"), env, generics);
    } else if (child.is("type_parameter") && index < generics.params.size()) {
      const TypeId subject = world_->types.add(TypeKind::parameter, generics.params[index]);
      add_bounds_of(subject, child.field("bounds"), env, generics);
      if (const Node type = child.field("default_type")) {
        generics.defaults[index] = lower(type, env);
      }
      ++index;
    } else if (child.is("const_parameter")) {
      lower(child.field("type"), env);
      ++index;
    }
  }
  if (item.kind == DefKind::trait) {
    add_bounds_of(self_type(def), item.node.field("bounds"), env, generics);
  }
  for (const Node& child : item.node.children()) {
    if (child.is("where_clause")) {
      read_where(child, env, generics);
    }
  }
}

const Generics& Signatures::generics(DefId def) {
  const auto [place, is_new] = generics_.try_emplace(def);
  if (is_new && world_->defs[def].node) {
    const Meanings::Loud loud(world_->meanings);
    const Def& item = world_->defs[def];
    // Parameters first: bounds name them, and `T::Item: X` needs the bounds before it.
    read_parameters(item.node.field("type_parameters"), {item.scope, def, nullptr, false},
                    place->second);
    read_bounds(def, place->second);
  }
  return generics_[def];
}

DefId Signatures::parameter(const Env& env, std::string_view name, NameSpace space) {
  DefId owner = env.owner;
  while (owner != no_def) {
    for (const DefId param : generics(owner).params) {
      if (world_->defs[param].name == name && is_in(world_->defs[param], space)) {
        return param;
      }
    }
    const DefId parent = world_->defs[owner].parent;
    owner = parent != no_def && has_generics(world_->defs[parent].kind) ? parent : no_def;
  }
  return no_def;
}

DefId Signatures::lifetime(const Env& env, std::string_view name) {
  const auto named = [&](const std::vector<DefId>& lifetimes) {
    const auto found =
        std::ranges::find_if(lifetimes, [&](DefId id) { return world_->defs[id].name == name; });
    return found == lifetimes.end() ? no_def : *found;
  };
  for (const Binder* binder = env.binder; binder != nullptr; binder = binder->around) {
    if (const DefId found = named(binder->lifetimes); found != no_def) {
      return found;
    }
  }
  DefId owner = env.owner;
  while (owner != no_def) {
    if (const DefId found = named(generics(owner).lifetimes); found != no_def) {
      return found;
    }
    const DefId parent = world_->defs[owner].parent;
    owner = parent != no_def && has_generics(world_->defs[parent].kind) ? parent : no_def;
  }
  return no_def;
}

void Signatures::record_lifetime(const Node& node, const Env& env) {
  if (node.str() == "'static" || node.str() == "'_") {
    return;
  }
  const DefId def = lifetime(env, node.str());
  if (def == no_def) {
    doubt(node, "no lifetime of this name is declared");
  } else {
    record(node, def);
  }
}

TypeId Signatures::self_type(DefId owner) {
  while (owner != no_def) {
    const Def& def = world_->defs[owner];
    switch (def.kind) {
      case DefKind::trait:
        return world_->types.add(TypeKind::parameter, owner);
      case DefKind::implementation:
        return header(def.body).self;
      case DefKind::structure:
      case DefKind::enumeration:
      case DefKind::union_type: {
        std::vector<TypeId> args;
        for (const DefId param : generics(owner).params) {
          args.push_back(world_->types.add(TypeKind::parameter, param));
        }
        return world_->types.add(TypeKind::nominal, owner, std::move(args));
      }
      default:
        owner = def.parent;
    }
  }
  return unknown_type;
}

const ImplHeader& Signatures::header(std::size_t implementation) {
  const auto [place, is_new] = headers_.try_emplace(implementation);
  if (is_new) {
    const Meanings::Loud loud(world_->meanings);
    const Implementation impl = world_->defs.implementations[implementation];
    const Env env{impl.scope, impl.def, nullptr, false};
    ImplHeader header;
    header.self = lower(impl.type, env);
    headers_[implementation] = header;
    if (impl.trait) {
      header.trait = lower_bound(impl.trait, env);
      header.trait_def =
          header.trait == unknown_type ? outside_def : world_->types.at(header.trait).def;
    }
    headers_[implementation] = header;
  }
  return headers_[implementation];
}

TypeId Signatures::self_parameter(const Node& node, const Env& env) {
  for (const Node& child : node.children()) {
    if (child.is("lifetime")) {
      record_lifetime(child, env);
    }
  }
  const TypeId self = self_type(env.owner);
  return node.has_token("&") ? world_->types.reference(self) : self;
}

Signature Signatures::read_signature(DefId function) {
  const Def& def = world_->defs[function];
  const Env env{def.scope, function, nullptr, false};
  generics(function);
  Signature signature;
  for (const Node& child : def.node.field("parameters").children()) {
    if (child.is("self_parameter")) {
      signature.has_self = true;
      signature.params.push_back(self_parameter(child, env));
    } else if (child.is("parameter")) {
      signature.has_self = signature.has_self || child.field("pattern").is("self");
      signature.params.push_back(lower(child.field("type"), env));
    } else if (!child.is("attribute_item") && !child.is("variadic_parameter")) {
      signature.params.push_back(lower(child, env));
    }
  }
  const Node result = def.node.field("return_type");
  signature.result = result ? lower(result, env) : world_->types.tuple({});
  const Node modifiers = def.node.child("function_modifiers");
  if (modifiers && modifiers.has_token("async")) {
    signature.result = library_type("AsyncResult", {signature.result});
  }
  return signature;
}

const Signature& Signatures::signature(DefId function) {
  const auto [place, is_new] = signatures_.try_emplace(function);
  if (is_new) {
    const Meanings::Loud loud(world_->meanings);
    Signature signature = read_signature(function);
    signatures_[function] = std::move(signature);
  }
  return signatures_[function];
}

TypeId Signatures::declared_type(DefId def) {
  const auto [place, is_new] = declared_types_.try_emplace(def, unknown_type);
  if (is_new) {
    const Meanings::Loud loud(world_->meanings);
    const TypeId type = lower(world_->defs[def].node.field("type"), env_of(def));
    declared_types_[def] = type;
  }
  return declared_types_[def];
}

std::vector<TypeId> Signatures::tuple_fields(DefId def) {
  const Env env = env_of(def);
  std::vector<TypeId> types;
  for (const Node& child : world_->defs[def].node.field("body").children()) {
    if (!child.is("visibility_modifier") && !child.is("attribute_item")) {
      types.push_back(lower(child, env));
    }
  }
  return types;
}

TypeId Signatures::aliased(DefId alias) {
  const auto [place, is_new] = aliases_.try_emplace(alias, unknown_type);
  if (is_new) {
    const Meanings::Loud loud(world_->meanings);
    generics(alias);
    const TypeId type = lower(world_->defs[alias].node.field("type"), env_of(alias));
    aliases_[alias] = type;
  }
  return aliases_[alias];
}

std::vector<TypeId> Signatures::supertraits(DefId trait) {
  std::vector<TypeId> traits;
  const TypeId self = self_type(trait);
  for (const Bound& bound : generics(trait).bounds) {
    if (bound.subject == self) {
      traits.push_back(bound.bound);
    }
  }
  return traits;
}

DefId Signatures::associated_type(DefId trait, std::string_view name, int depth) {
  const DefId own = world_->defs.member(
      trait, name, [](DefKind kind) { return kind == DefKind::associated_type; });
  if (own != no_def || depth > 8) {
    return own;
  }
  for (const TypeId bound : supertraits(trait)) {
    const DefId found = associated_type(world_->types.at(bound).def, name, depth + 1);
    if (found != no_def) {
      return found;
    }
  }
  return no_def;
}

}  // namespace git_refactor::syntax::rust
