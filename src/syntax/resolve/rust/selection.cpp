// What a name selects from a type: methods, associated functions, constants and types.
//
// Inherent items come before those of traits; of several traits those that are in scope count. A
// receiver is dereferenced until something is found.

#include "traits.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

bool Traits::is_wanted(const Def& def, bool wants_type, bool wants_self) {
  if (wants_type) {
    return def.kind == DefKind::alias || def.kind == DefKind::associated_type;
  }
  if (wants_self) {
    return def.kind == DefKind::function &&
           (def.node.field("parameters").child("self_parameter") ||
            def.node.field("parameters").str().starts_with("(self:"));
  }
  return def.kind == DefKind::function || def.kind == DefKind::constant;
}

std::optional<Selected> Traits::inherent(TypeId type, std::string_view name, bool wants_type,
                                         bool wants_self) {
  const auto known = world_->defs.associated.find(name);
  if (known == world_->defs.associated.end()) {
    return std::nullopt;
  }
  std::optional<Selected> found;
  for (const DefId id : known->second) {
    const Def& def = world_->defs[id];
    const Def& impl = world_->defs[def.parent];
    if (impl.kind != DefKind::implementation || !is_wanted(def, wants_type, wants_self) ||
        signatures_->header(impl.body).trait_def != no_def) {
      continue;
    }
    Substitution by;
    const Fit fit = match_impl(impl.body, type, unknown_type, by);
    const TypeKind kind = world_->types.at(type).kind;
    const bool is_open =
        kind == TypeKind::projection || kind == TypeKind::variable || kind == TypeKind::unknown;
    if (fit == Fit::no || (fit == Fit::maybe && is_open)) {
      continue;
    }
    if (found && world_->defs[found->item].head != def.head) {
      found->is_doubtful = found->is_doubtful || fit == Fit::yes;
      if (fit == Fit::maybe) {
        continue;
      }
    }
    if (!found || fit == Fit::yes) {
      found = Selected{id, std::move(by), type, false};
    }
  }
  return found;
}

bool Traits::is_in_sight(DefId trait, const Env& env) const {
  const Def& def = world_->defs[trait];
  for (ScopeId scope = env.scope; scope != no_scope; scope = world_->defs.scope(scope).parent) {
    const Scope& here = world_->defs.scope(scope);
    const Found named = world_->names.in_scope(scope, def.name, NameSpace::type, scope);
    if (named.target == trait) {
      return true;
    }
    for (const auto& [name, imports] : here.imports) {
      for (const std::uint32_t index : imports) {
        if (world_->defs.imports[index].path.back().name == def.name) {
          return true;
        }
      }
    }
    if (!here.is_block) {
      break;
    }
  }
  return false;
}

std::optional<Selected> Traits::of_trait(TypeId type, std::string_view name, const Env& env,
                                         bool wants_type, bool wants_self) {
  const auto known = world_->defs.associated.find(name);
  if (known == world_->defs.associated.end()) {
    return std::nullopt;
  }
  std::vector<std::pair<Selected, Fit>> found;
  for (const DefId id : known->second) {
    const Def& def = world_->defs[id];
    if (world_->defs[def.parent].kind != DefKind::trait || def.head != id ||
        !is_wanted(def, wants_type, wants_self)) {
      continue;
    }
    const Choice choice = implementation_of(type, def.parent, env);
    if (choice.fit == Fit::no) {
      continue;
    }
    Selected selected{id, {{def.parent, type}}, type, choice.fit == Fit::maybe};
    const TypeId bound =
        choice.is_impl
            ? world_->types.substitute(signatures_->header(choice.implementation).trait, choice.by)
            : choice.bound;
    const Generics generics = signatures_->generics(def.parent);
    const std::vector<TypeId> args =
        bound == unknown_type ? std::vector<TypeId>() : world_->types.at(bound).args;
    for (std::size_t at = 0; at < generics.params.size(); ++at) {
      selected.by[generics.params[at]] = at < args.size() ? args[at] : world_->types.variable();
    }
    found.emplace_back(std::move(selected), choice.fit);
  }
  if (found.size() > 1) {
    const bool has_sure =
        std::ranges::any_of(found, [](const auto& each) { return each.second == Fit::yes; });
    std::erase_if(found, [&](const auto& each) { return has_sure && each.second != Fit::yes; });
  }
  if (found.size() > 1) {
    const auto is_seen = [&](const auto& each) {
      return is_in_sight(world_->defs[each.first.item].parent, env);
    };
    if (std::ranges::any_of(found, is_seen)) {
      std::erase_if(found, [&](const auto& each) { return !is_seen(each); });
    }
  }
  if (found.empty()) {
    return std::nullopt;
  }
  found.front().first.is_doubtful = found.front().first.is_doubtful || found.size() > 1;
  return std::move(found.front().first);
}

std::optional<Selected> Traits::method(TypeId receiver, std::string_view name, const Env& env) {
  for (const TypeId step : steps(receiver, env)) {
    if (auto found = inherent(step, name, false, true)) {
      return found;
    }
    if (auto found = of_trait(step, name, env, false, true)) {
      return found;
    }
  }
  return std::nullopt;
}

std::optional<Selected> Traits::associated(TypeId type, std::string_view name, const Env& env,
                                           bool wants_type) {
  type = surface(type, env);
  if (auto found = inherent(type, name, wants_type, false)) {
    return found;
  }
  if (auto found = of_trait(type, name, env, wants_type, false)) {
    return found;
  }
  return std::nullopt;
}

}  // namespace git_refactor::syntax::rust
