// Impls, bounds and associated types.
//
//   trait Show { fn show(&self); }        what `x.show()` means depends on the type of x:
//   impl<T: Show> Show for Vec<T> {..}    Vec<u8>: this impl, if u8 has one
//   fn f<T: Show>(x: T)                   T: its bound
//
// A type fits an impl if it is an instance of the impl's type whose parameters meet their bounds.
// What is not known yet (a variable) fits everything, `maybe`. Depths are limited, for impls can
// ask for themselves.

#include "traits.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

namespace {

constexpr int max_depth = 6;
constexpr std::size_t max_steps = 8;

}  // namespace

void Traits::index() {
  if (is_indexed_) {
    return;
  }
  is_indexed_ = true;
  by_trait_.clear();
  inherent_.clear();
  for (std::size_t at = 0; at < world_->defs.implementations.size(); ++at) {
    const ImplHeader& header = signatures_->header(at);
    if (header.trait_def == no_def) {
      inherent_.push_back(at);
    } else {
      by_trait_[header.trait_def].push_back(at);
    }
  }
}

void Traits::add_bound(TypeId bound, TypeId self, std::vector<TypeId>& bounds, int depth) {
  if (depth > max_depth || std::ranges::find(bounds, bound) != bounds.end()) {
    return;
  }
  bounds.push_back(bound);
  const Type type = world_->types.at(bound);
  if (type.def == outside_def || type.def == no_def) {
    return;
  }
  Substitution by{{type.def, self}};
  const Generics generics = signatures_->generics(type.def);
  for (std::size_t at = 0; at < std::min(type.args.size(), generics.params.size()); ++at) {
    by[generics.params[at]] = type.args[at];
  }
  for (const TypeId above : signatures_->supertraits(type.def)) {
    Type inherited = world_->types.at(world_->types.substitute(above, by));
    // `dyn Sub<Item = X>` says what the supertrait's Item is.
    inherited.bindings.insert(inherited.bindings.end(), type.bindings.begin(), type.bindings.end());
    add_bound(world_->types.add(std::move(inherited)), self, bounds, depth + 1);
  }
}

std::vector<TypeId> Traits::bounds_of(TypeId type, const Env& env) {
  std::vector<TypeId> bounds;
  const Type here = world_->types.at(type);
  if (here.kind == TypeKind::object) {
    for (const TypeId bound : here.args) {
      add_bound(bound, type, bounds, 0);
    }
    return bounds;
  }
  if (here.kind != TypeKind::parameter && here.kind != TypeKind::projection) {
    return bounds;
  }
  if (here.kind == TypeKind::parameter && world_->defs[here.def].kind == DefKind::trait) {
    add_bound(world_->types.add(TypeKind::bound, here.def), type, bounds, 0);
  }
  if (here.kind == TypeKind::projection) {
    const DefId trait = world_->defs[here.def].parent;
    const Substitution by{{trait, here.args.front()}};
    for (const Node& child : world_->defs[here.def].node.field("bounds").children()) {
      const TypeId bound = signatures_->lower_bound(child, signatures_->env_of(trait));
      if (bound != unknown_type) {
        add_bound(world_->types.substitute(bound, by), type, bounds, 0);
      }
    }
  }
  for (DefId owner = env.owner; owner != no_def; owner = world_->defs[owner].parent) {
    const std::vector<Bound> known = signatures_->generics(owner).bounds;
    for (const Bound& bound : known) {
      if (bound.subject == type) {
        add_bound(bound.bound, type, bounds, 0);
      }
    }
  }
  if (here.kind == TypeKind::parameter) {
    const DefId parent = world_->defs[here.def].parent;
    const std::vector<Bound> known =
        parent == no_def ? std::vector<Bound>() : signatures_->generics(parent).bounds;
    for (const Bound& bound : known) {
      if (bound.subject == type) {
        add_bound(bound.bound, type, bounds, 0);
      }
    }
  }
  return bounds;
}

Traits::Choice Traits::by_bound(TypeId type, TypeId bound, const Env& env) {
  for (const TypeId known : bounds_of(type, env)) {
    if (world_->types.at(known).def == world_->types.at(bound).def) {
      return {Fit::yes, 0, false, known, {}};
    }
  }
  return {};
}

Fit Traits::match_impl(std::size_t index, TypeId type, TypeId bound, Substitution& by) {
  const ImplHeader header = signatures_->header(index);
  world_->types.free_parameters =
      signatures_->generics(world_->defs.implementations[index].def).params;
  Fit fit = world_->types.match(header.self, type, by);
  if (fit == Fit::no || bound == unknown_type || header.trait == unknown_type) {
    return fit;
  }
  const std::vector<TypeId> wanted = world_->types.at(bound).args;
  const std::vector<TypeId> given = world_->types.at(header.trait).args;
  for (std::size_t at = 0; at < std::min(wanted.size(), given.size()); ++at) {
    fit = std::min(fit, world_->types.match(given[at], wanted[at], by));
  }
  return fit;
}

bool Traits::fits_bounds(DefId impl, const Substitution& by, const Env& env, int depth, Fit& fit) {
  const std::vector<Bound> bounds = signatures_->generics(impl).bounds;
  for (const Bound& bound : bounds) {
    const DefId trait = world_->types.at(bound.bound).def;
    if (world_->types.at(bound.subject).kind != TypeKind::parameter || trait == outside_def) {
      continue;
    }
    const TypeId subject = world_->types.shallow(world_->types.substitute(bound.subject, by));
    const TypeKind kind = world_->types.at(subject).kind;
    if (kind == TypeKind::function || kind == TypeKind::variable || kind == TypeKind::unknown ||
        kind == TypeKind::parameter) {
      if (kind != TypeKind::function && kind != TypeKind::parameter) {
        fit = std::min(fit, Fit::maybe);
      }
      if (kind != TypeKind::parameter) {
        continue;
      }
    }
    // The library's model does not list every impl of its marker traits.
    if (world_->is_library(trait) && world_->defs[trait].members.empty()) {
      continue;
    }
    const Fit inner =
        implementation(subject, world_->types.add(TypeKind::bound, trait), env, depth + 1).fit;
    if (inner == Fit::no) {
      return false;
    }
    fit = std::min(fit, inner);
  }
  return true;
}

bool Traits::derives(TypeId type, DefId trait) const {
  const Type& here = world_->types.at(type);
  if (here.kind != TypeKind::nominal) {
    return false;
  }
  const auto& derived = world_->defs[here.def].derives;
  return std::ranges::find(derived, world_->defs[trait].name) != derived.end();
}

Traits::Choice Traits::implementation(TypeId type, TypeId bound, const Env& env, int depth) {
  index();
  type = world_->types.shallow(type);
  const TypeKind kind = world_->types.at(type).kind;
  if (depth > max_depth || kind == TypeKind::unknown || kind == TypeKind::variable ||
      kind == TypeKind::never) {
    return {Fit::maybe, 0, false, unknown_type, {}};
  }
  Choice best = by_bound(type, bound, env);
  if (best.fit == Fit::yes) {
    return best;
  }
  const DefId trait = world_->types.at(bound).def;
  if (derives(type, trait)) {
    return {Fit::yes, 0, false, world_->types.add(TypeKind::bound, trait), {}};
  }
  std::size_t maybes = 0;
  const std::vector<std::size_t> impls = by_trait_[trait];
  for (const std::size_t index : impls) {
    Substitution by;
    Fit fit = match_impl(index, type, bound, by);
    if (fit == Fit::no ||
        !fits_bounds(world_->defs.implementations[index].def, by, env, depth, fit)) {
      continue;
    }
    if (fit == Fit::yes) {
      return {fit, index, true, unknown_type, std::move(by)};
    }
    ++maybes;
    if (maybes == 1) {
      best = {fit, index, true, unknown_type, std::move(by)};
    }
  }
  if (maybes > 1) {
    best = {Fit::maybe, 0, false, unknown_type, {}};
  }
  return best;
}

TypeId Traits::projection(const Type& type, const Env& env, int depth) {
  const TypeId self = normal(type.args.front(), env, depth + 1);
  const std::string_view name = world_->defs[type.def].name;
  const DefId trait = world_->defs[type.def].parent;
  const Choice choice = implementation_of(self, trait, env, depth);
  if (!choice.is_impl) {
    if (choice.bound != unknown_type) {
      for (const Binding& binding : world_->types.at(choice.bound).bindings) {
        if (binding.name == name) {
          return normal(binding.type, env, depth + 1);
        }
      }
    }
    return world_->types.add(TypeKind::projection, type.def, {self});
  }
  const DefId impl = world_->defs.implementations[choice.implementation].def;
  const DefId alias =
      world_->defs.member(impl, name, [](DefKind kind) { return kind == DefKind::alias; });
  if (alias == no_def) {
    return unknown_type;
  }
  return normal(world_->types.substitute(signatures_->aliased(alias), choice.by), env, depth + 1);
}

TypeId Traits::normal(TypeId type, const Env& env, int depth) {
  type = world_->types.shallow(type);
  const Type here = world_->types.at(type);
  if (depth > max_depth) {
    return type;
  }
  if (here.kind == TypeKind::projection) {
    return projection(here, env, depth);
  }
  if (here.args.empty() && here.bindings.empty()) {
    return type;
  }
  Type result = here;
  for (TypeId& arg : result.args) {
    arg = normal(arg, env, depth + 1);
  }
  for (Binding& binding : result.bindings) {
    binding.type = normal(binding.type, env, depth + 1);
  }
  return result == here ? type : world_->types.add(std::move(result));
}

TypeId Traits::surface(TypeId type, const Env& env) {
  type = world_->types.shallow(type);
  return world_->types.at(type).kind == TypeKind::projection ? normal(type, env) : type;
}

TypeId Traits::dereferenced(TypeId type, const Env& env) {
  const Type here = world_->types.at(type);
  const DefId trait = signatures_->library_trait("Deref");
  if (trait == no_def || here.kind == TypeKind::variable || here.kind == TypeKind::unknown) {
    return unknown_type;
  }
  const DefId target = signatures_->associated_type(trait, "Target");
  const TypeId result = normal(world_->types.add(TypeKind::projection, target, {type}), env);
  return world_->types.at(result).kind == TypeKind::projection ? unknown_type : result;
}

std::vector<TypeId> Traits::steps(TypeId type, const Env& env) {
  std::vector<TypeId> steps;
  type = surface(type, env);
  while (steps.size() < max_steps) {
    while (world_->types.at(type).kind == TypeKind::reference) {
      type = surface(world_->types.at(type).args.front(), env);
    }
    if (std::ranges::find(steps, type) != steps.end()) {
      break;
    }
    steps.push_back(type);
    const TypeId next = dereferenced(type, env);
    if (next == unknown_type) {
      break;
    }
    type = surface(next, env);
  }
  return steps;
}

// Inherent items of one name are one thing if their impls are for one type: they differ by
// configuration, or collide.
DefId Traits::inherent_family(DefId item) {
  const Def& def = world_->defs[item];
  const std::size_t impl = world_->defs[def.parent].body;
  const TypeId self = signatures_->header(impl).self;
  const auto known = world_->defs.associated.find(def.name);
  if (known == world_->defs.associated.end() || world_->is_library(item)) {
    return def.head;
  }
  DefId first = def.head;
  for (const DefId other : known->second) {
    const Def& each = world_->defs[other];
    const Def& parent = world_->defs[each.parent];
    if (other >= first || parent.kind != DefKind::implementation || each.kind != def.kind ||
        world_->is_library(other) || signatures_->header(parent.body).trait_def != no_def) {
      continue;
    }
    Substitution by;
    if (match_impl(parent.body, self, unknown_type, by) == Fit::yes) {
      first = each.head;
    } else {
      by.clear();
      const TypeId theirs = signatures_->header(parent.body).self;
      first = match_impl(impl, theirs, unknown_type, by) == Fit::yes ? each.head : first;
    }
  }
  return first;
}

DefId Traits::family_of(DefId item) {
  const Def& def = world_->defs[item];
  if (def.parent == no_def || world_->defs[def.parent].kind != DefKind::implementation) {
    return def.head;
  }
  const ImplHeader& header = signatures_->header(world_->defs[def.parent].body);
  if (header.trait_def == no_def) {
    return inherent_family(item);
  }
  if (header.trait_def == outside_def) {
    return outside_def;
  }
  const bool is_type = def.kind == DefKind::alias || def.kind == DefKind::associated_type;
  const DefId found = world_->defs.member(header.trait_def, def.name, [&](DefKind kind) {
    return is_associated_kind(kind) && (kind == DefKind::associated_type) == is_type;
  });
  return found == no_def ? (world_->is_library(header.trait_def) ? outside_def : def.head)
                         : world_->defs[found].head;
}

}  // namespace git_refactor::syntax::rust
