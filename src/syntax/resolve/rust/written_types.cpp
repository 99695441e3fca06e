// Types as they are written become types as they are meant.

#include "signatures.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

namespace {

bool is_function_trait(std::string_view name) {
  return name == "Fn" || name == "FnMut" || name == "FnOnce" || name == "AsyncFn" ||
         name == "AsyncFnMut" || name == "AsyncFnOnce";
}

}  // namespace

TypeId Signatures::primitive(std::string_view name) {
  const Found found = world_->names.prelude(name, NameSpace::type);
  return found ? world_->types.add(TypeKind::nominal, found.target) : unknown_type;
}

TypeId Signatures::library_type(std::string_view name, std::vector<TypeId> args) {
  const Found found = world_->names.prelude(name, NameSpace::type);
  return found ? world_->types.add(TypeKind::nominal, found.target, std::move(args)) : unknown_type;
}

DefId Signatures::library_trait(std::string_view name) {
  return world_->names.prelude(name, NameSpace::type).target;
}

TypeId Signatures::lower(const Node& node, const Env& env) {
  if (!node) {
    return unknown_type;
  }
  const std::string_view type = node.type();
  Types& types = world_->types;
  if (type == "reference_type" || type == "pointer_type") {
    if (const Node lifetime = node.child("lifetime")) {
      record_lifetime(lifetime, env);
    }
    return types.reference(lower(node.field("type"), env));
  }
  if (type == "tuple_type" || type == "unit_type") {
    std::vector<TypeId> parts;
    for (const Node& child : node.children()) {
      parts.push_back(lower(child, env));
    }
    return types.tuple(std::move(parts));
  }
  if (type == "array_type") {
    if (const Node length = node.field("length"); length && visit_length) {
      visit_length(length, env);
    }
    return types.add(TypeKind::slice, no_def, {lower(node.field("element"), env)});
  }
  if (type == "never_type") {
    return types.add(TypeKind::never, no_def);
  }
  if (type == "function_type") {
    return lower_function(node, env);
  }
  if (type == "dynamic_type" || type == "abstract_type" || type == "bounded_type") {
    return lower_object(node, env);
  }
  if (type == "macro_invocation") {
    const Node expanded = expand_type ? expand_type(node, env) : Node();
    return lower(expanded, env);
  }
  if (type == "lifetime") {
    record_lifetime(node, env);
    return unknown_type;
  }
  if (type == "parenthesized_type" || type == "removed_trait_bound") {
    return lower(node.first(), env);
  }
  if (type == "higher_ranked_trait_bound") {
    return lower_bound(node, env);
  }
  if ((type == "type_identifier" || type == "identifier") && node.str() == "_") {
    return env.infers ? types.variable() : unknown_type;
  }
  return lower_path(node, env);
}

TypeId Signatures::lower_path(const Node& node, const Env& env) {
  const WrittenPath path = written_path(node);
  if (path.parts.empty() && !path.is_qualified) {
    return unknown_type;
  }
  Reached reached = reach(path, env, NameSpace::type);
  TypeId type = reached.type;
  if (!reached.is_type && reached.def != no_def && !reached.is_associated) {
    type = type_of_def(reached.def, reached, env);
  }
  for (std::size_t index = reached.rest; index < path.parts.size(); ++index) {
    type = projected(type, path.parts[index], env);
  }
  return type;
}

TypeId Signatures::type_of_def(DefId def, const Reached& reached, const Env& env) {
  switch (world_->defs[def].kind) {
    case DefKind::structure:
    case DefKind::enumeration:
    case DefKind::union_type:
    case DefKind::primitive:
    case DefKind::alias:
    case DefKind::outside:
      return instance(def, reached.args, env);
    case DefKind::variant:
      return instance(world_->defs[def].parent,
                      reached.args.empty() ? reached.owner_args : reached.args, env);
    case DefKind::type_parameter:
      return world_->types.add(TypeKind::parameter, def);
    case DefKind::trait:
      // `Trait` where a type stands: `dyn` was left out in older editions.
      return world_->types.add(TypeKind::object, no_def,
                               {world_->types.add(TypeKind::bound, def, reached.args)});
    default:
      return unknown_type;
  }
}

TypeId Signatures::instance(DefId def, std::vector<TypeId> args, const Env& env) {
  if (def == outside_def) {
    return world_->types.add(TypeKind::nominal, def, std::move(args));
  }
  const Generics generics = this->generics(def);
  Substitution by;
  for (std::size_t index = 0; index < generics.params.size(); ++index) {
    if (index >= args.size()) {
      const TypeId standard = generics.defaults[index];
      const bool is_open = env.infers && standard == unknown_type;
      args.push_back(is_open ? world_->types.variable() : world_->types.substitute(standard, by));
    }
    by[generics.params[index]] = args[index];
  }
  args.resize(generics.params.size());
  if (world_->defs[def].kind == DefKind::alias) {
    return world_->types.substitute(aliased(def), by);
  }
  return world_->types.add(TypeKind::nominal, def, std::move(args));
}

// `T::Item`: of a bound of T that declares such a type.
TypeId Signatures::projected(TypeId type, const PathPart& part, const Env& env) {
  Types& types = world_->types;
  type = types.shallow(type);
  arguments(part.arguments, env, nullptr);
  std::vector<TypeId> bounds;
  DefId owner = env.owner;
  while (owner != no_def) {
    const Def& def = world_->defs[owner];
    for (const Bound& bound : generics(owner).bounds) {
      if (bound.subject == type) {
        bounds.push_back(bound.bound);
      }
    }
    if (def.kind == DefKind::trait && type == self_type(owner)) {
      bounds.push_back(types.add(TypeKind::bound, owner));
    }
    if (def.kind == DefKind::implementation && type == self_type(owner)) {
      if (header(def.body).trait != unknown_type) {
        bounds.push_back(header(def.body).trait);
      }
    }
    owner = def.parent;
  }
  if (types.at(type).kind == TypeKind::projection) {
    const DefId from = types.at(type).def;
    Generics own;
    add_bounds_of(type, world_->defs[from].node.field("bounds"), env_of(world_->defs[from].parent),
                  own);
    for (const Bound& bound : own.bounds) {
      bounds.push_back(bound.bound);
    }
  }
  for (const TypeId bound : bounds) {
    const DefId trait = types.at(bound).def;
    if (trait == outside_def || trait == no_def) {
      continue;
    }
    const DefId def = associated_type(trait, part.name);
    if (def != no_def) {
      record(part.node, def);
      return types.add(TypeKind::projection, def, {type});
    }
  }
  doubt(part.node, "the trait of this associated type is not known");
  return unknown_type;
}

TypeId Signatures::lower_function(const Node& node, const Env& env) {
  Binder binder;
  Env inner = env;
  if (const Node lifetimes = node.child("for_lifetimes")) {
    Generics own;
    read_parameters(lifetimes, env, own);
    binder = {own.lifetimes, env.binder};
    inner.binder = &binder;
  }
  std::vector<TypeId> parts;
  for (const Node& child : node.field("parameters").children()) {
    if (child.is("parameter")) {
      const Node name = child.field("pattern");
      if (name.is("identifier")) {
        record(name, declared_at(name, DefKind::local, child, env));
      }
      parts.push_back(lower(child.field("type"), inner));
    } else {
      parts.push_back(lower(child, inner));
    }
  }
  const Node result = node.field("return_type");
  const TypeId returned = result ? lower(result, inner) : world_->types.tuple({});
  const Node trait = node.field("trait");
  if (!trait) {
    parts.push_back(returned);
    return world_->types.add(TypeKind::function, no_def, std::move(parts));
  }
  const Reached reached = reach(written_path(trait), inner, NameSpace::type);
  const DefId def = reached.def == no_def ? outside_def : reached.def;
  Type bound{TypeKind::bound, def, {world_->types.tuple(std::move(parts))}, {}};
  if (is_function_trait(world_->defs[def].name)) {
    bound.bindings.push_back({"Output", returned});
  }
  return world_->types.add(std::move(bound));
}

void Signatures::add_bounds(const Node& node, const Env& env, std::vector<TypeId>& bounds) {
  if (node.is("bounded_type")) {
    for (const Node& child : node.children()) {
      add_bounds(child, env, bounds);
    }
    return;
  }
  if (node.is("dynamic_type") || node.is("abstract_type")) {
    Binder binder;
    Env inner = env;
    if (const Node list = node.child("type_parameters")) {
      Generics own;
      read_parameters(list, env, own);
      binder = {own.lifetimes, env.binder};
      inner.binder = &binder;
    }
    add_bounds(node.field("trait"), inner, bounds);
    return;
  }
  const TypeId bound = lower_bound(node, env);
  if (bound != unknown_type) {
    bounds.push_back(bound);
  }
}

TypeId Signatures::lower_object(const Node& node, const Env& env) {
  std::vector<TypeId> bounds;
  add_bounds(node, env, bounds);
  return world_->types.add(TypeKind::object, no_def, std::move(bounds));
}

TypeId Signatures::lower_bound(const Node& node, const Env& env) {
  if (!node || node.is("use_bounds")) {
    return unknown_type;
  }
  if (node.is("lifetime")) {
    record_lifetime(node, env);
    return unknown_type;
  }
  if (node.is("higher_ranked_trait_bound")) {
    Generics own;
    read_parameters(node.field("type_parameters"), env, own);
    const Binder binder{own.lifetimes, env.binder};
    Env inner = env;
    inner.binder = &binder;
    return lower_bound(node.field("type"), inner);
  }
  if (node.is("function_type")) {
    const TypeId type = lower_function(node, env);
    return world_->types.at(type).kind == TypeKind::bound ? type : unknown_type;
  }
  if (node.is("removed_trait_bound") || node.is("tuple_type") || node.is("parenthesized_type")) {
    const TypeId bound = lower_bound(node.first(), env);
    return node.is("removed_trait_bound") ? unknown_type : bound;
  }
  const WrittenPath path = written_path(node);
  const Reached reached = reach(path, env, NameSpace::type);
  if (reached.def == no_def || reached.def == outside_def ||
      world_->defs[reached.def].kind != DefKind::trait) {
    if (!path.parts.empty()) {
      arguments(path.parts.back().arguments, env, nullptr, outside_def);
    }
    return reached.def == outside_def ? world_->types.add(TypeKind::bound, outside_def)
                                      : unknown_type;
  }
  Type bound{TypeKind::bound, reached.def, {}, {}};
  bound.args = arguments(path.parts.back().arguments, env, &bound.bindings, reached.def);
  const Generics generics = this->generics(reached.def);
  while (bound.args.size() < generics.params.size()) {
    // A default that names `Self` is good enough unknown.
    bound.args.push_back(generics.defaults[bound.args.size()]);
  }
  return world_->types.add(std::move(bound));
}

// A constant among generic arguments looks like a type.
bool Signatures::constant_argument(const Node& node, const Env& env) {
  if (!node.is("type_identifier")) {
    return false;
  }
  const Names& names = world_->names;
  if (parameter(env, node.name(), NameSpace::type) != no_def || node.str() == "Self" ||
      names.lexical(env.scope, node.name(), NameSpace::type)) {
    return false;
  }
  const DefId param = parameter(env, node.name(), NameSpace::value);
  const Found found = names.lexical(env.scope, node.name(), NameSpace::value);
  if (param == no_def && !found) {
    return false;
  }
  record(node, param != no_def ? param : found.named);
  return true;
}

std::vector<TypeId> Signatures::arguments(const Node& list, const Env& env,
                                          std::vector<Binding>* bindings, DefId trait) {
  std::vector<TypeId> args;
  TypeId last = unknown_type;
  for (const Node& child : list.children()) {
    if (child.is("lifetime")) {
      record_lifetime(child, env);
    } else if (child.is("type_binding")) {
      const Node name = child.field("name");
      if (trait == outside_def) {
        record(name, outside_def);
      } else if (trait != no_def) {
        const DefId def = associated_type(trait, name.name());
        if (def == no_def) {
          doubt(name, "its trait declares no such type");
        } else {
          record(name, def);
        }
      }
      const TypeId type = lower(child.field("type"), env);
      if (bindings != nullptr) {
        bindings->push_back({name.name(), type});
      }
    } else if (child.is("trait_bounds")) {
      Generics own;
      add_bounds_of(last, child, env, own);
    } else if (child.is("block") || child.type().ends_with("_literal")) {
      if (visit_length) {
        visit_length(child, env);
      }
      args.push_back(unknown_type);
    } else if (constant_argument(child, env)) {
      args.push_back(unknown_type);
    } else {
      last = lower(child, env);
      args.push_back(last);
    }
  }
  return args;
}

}  // namespace git_refactor::syntax::rust
