// Paths as values, constructors and struct expressions.

#include "body.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

Substitution Body::arguments_of(TypeId type) {
  Substitution by;
  const Type here = world_->types.at(world_->types.without_references(surface(type)));
  if (here.kind == TypeKind::nominal) {
    const std::vector<DefId> params = signatures_->generics(here.def).params;
    for (std::size_t at = 0; at < std::min(params.size(), here.args.size()); ++at) {
      by[params[at]] = here.args[at];
    }
  }
  return by;
}

TypeId Body::field_type(DefId field, const Substitution& by) {
  if (field == no_def || field == outside_def) {
    return unknown_type;
  }
  return traits_->normal(world_->types.substitute(signatures_->declared_type(field), by), env_);
}

// An item with its parameters replaced: those in `by`, those written, and variables for the rest.
TypeId Body::instance_of(DefId item, Substitution by, std::vector<TypeId> args) {
  const Def& def = world_->defs[item];
  const Generics generics = signatures_->generics(item);
  for (std::size_t at = 0; at < generics.params.size(); ++at) {
    by[generics.params[at]] = at < args.size() ? args[at] : fresh();
  }
  if (def.parent != no_def) {
    const Generics outer = signatures_->generics(def.parent);
    for (const DefId param : outer.params) {
      by.try_emplace(param, fresh());
    }
    if (world_->defs[def.parent].kind == DefKind::implementation) {
      oblige(outer, by);
    }
  }
  if (def.kind != DefKind::function) {
    return traits_->normal(world_->types.substitute(signatures_->declared_type(item), by), env_);
  }
  const Signature signature = signatures_->signature(item);
  std::vector<TypeId> parts;
  for (const TypeId param : signature.params) {
    parts.push_back(traits_->normal(world_->types.substitute(param, by), env_));
  }
  parts.push_back(traits_->normal(world_->types.substitute(signature.result, by), env_));
  oblige(generics, by);
  return world_->types.add(TypeKind::function, no_def, std::move(parts));
}

TypeId Body::constructor(DefId def, const Reached& reached, TypeId /*expected*/) {
  const Def& item = world_->defs[def];
  const bool is_variant = item.kind == DefKind::variant;
  const DefId owner = is_variant ? item.parent : def;
  std::vector<TypeId> args = reached.args.empty() && is_variant ? reached.owner_args : reached.args;
  if (args.empty() && reached.type != unknown_type) {
    const Type own = world_->types.at(surface(reached.type));
    args = own.kind == TypeKind::nominal && own.def == owner ? own.args : args;
  }
  const TypeId type = signatures_->instance(owner, std::move(args), env_);
  if (!item.is_tuple) {
    return type;
  }
  const Substitution by = arguments_of(type);
  std::vector<TypeId> parts = signatures_->tuple_fields(def);
  for (TypeId& part : parts) {
    part = traits_->normal(world_->types.substitute(part, by), env_);
  }
  parts.push_back(type);
  return world_->types.add(TypeKind::function, no_def, std::move(parts));
}

TypeId Body::value_of(DefId def, const Reached& reached, TypeId expected) {
  switch (world_->defs[def].kind) {
    case DefKind::function:
      return instance_of(def, {}, reached.args);
    case DefKind::constant:
    case DefKind::static_item:
    case DefKind::const_parameter:
      return signatures_->declared_type(def);
    case DefKind::structure:
    case DefKind::variant:
      return constructor(def, reached, expected);
    default:
      return unknown_type;
  }
}

DefId Body::variant_of(TypeId type, const PathPart& part) {
  const Type here = world_->types.at(surface(type));
  if (here.kind != TypeKind::nominal || world_->defs[here.def].kind != DefKind::enumeration) {
    return no_def;
  }
  const DefId variant = world_->defs.member(here.def, part.name,
                                            [](DefKind kind) { return kind == DefKind::variant; });
  if (variant != no_def) {
    record(part.node, variant);
  }
  return variant;
}

// `Type::item` or `Trait::item`.
TypeId Body::associated_value(TypeId type, const PathPart& part, DefId trait) {
  std::vector<TypeId> args = signatures_->arguments(part.arguments, env_, nullptr);
  if (trait != no_def) {
    std::vector<DefId> traits{trait};
    for (const TypeId bound : traits_->bounds_of(signatures_->self_type(trait), env_)) {
      traits.push_back(world_->types.at(bound).def);
    }
    for (const DefId each : traits) {
      const DefId item = each == outside_def || each == no_def
                             ? no_def
                             : world_->defs.member(each, part.name, [](DefKind kind) {
                                 return kind == DefKind::function || kind == DefKind::constant;
                               });
      if (item != no_def) {
        record(part.node, item);
        const TypeId self = type == unknown_type ? fresh() : type;
        obligations_.push_back({self, world_->types.add(TypeKind::bound, each)});
        return instance_of(item, {{each, self}}, std::move(args));
      }
    }
    doubt(part.node, "its trait declares no such item");
    return unknown_type;
  }
  const TypeId from = world_->types.without_references(surface(type));
  const Type here = world_->types.at(from);
  if (here.kind == TypeKind::nominal && here.def == outside_def) {
    record(part.node, outside_def);
    return unknown_type;
  }
  const bool is_open = here.kind == TypeKind::unknown || here.kind == TypeKind::variable;
  const auto selected = is_open ? std::nullopt : traits_->associated(from, part.name, env_, false);
  if (!selected) {
    const bool is_library = here.kind == TypeKind::nominal && world_->is_library(here.def);
    if (is_library) {
      record(part.node, outside_def);
    } else {
      doubt(part.node, "its type declares no such item");
    }
    return unknown_type;
  }
  const DefId family = traits_->family_of(selected->item);
  if (selected->is_doubtful && !world_->is_library(family)) {
    doubt(part.node, "the type is not known well enough");
  } else {
    record(part.node, family);
  }
  return instance_of(selected->item, selected->by, std::move(args));
}

TypeId Body::path_value(const Node& node, TypeId expected) {
  const WrittenPath path = written_path(node);
  if (path.parts.size() == 1 && !path.is_qualified && path.parts.front().name != "Self") {
    if (const Local* local = find_local(path.parts.front().node)) {
      record(path.parts.front().node, local->def);
      return types_of_locals_[local->def];
    }
  }
  const Reached reached = signatures_->reach(path, env_, NameSpace::value);
  if (reached.is_associated && reached.rest >= path.parts.size()) {
    if (reached.def == no_def || reached.def == outside_def) {
      return unknown_type;
    }
    const DefId trait = world_->defs[reached.def].parent;
    return instance_of(reached.def, {{trait, reached.type}}, reached.args);
  }
  if (reached.rest >= path.parts.size()) {
    return reached.def == no_def ? TypeId{unknown_type} : value_of(reached.def, reached, expected);
  }
  TypeId type = reached.type;
  const bool is_trait = reached.def != no_def && world_->defs[reached.def].kind == DefKind::trait;
  for (std::size_t at = reached.rest; at < path.parts.size(); ++at) {
    const PathPart& part = path.parts[at];
    const bool is_last = at + 1 == path.parts.size();
    if (const DefId variant = variant_of(type, part); variant != no_def) {
      Reached of_type{variant, type, {}, {}, false, false, at + 1};
      const Type here = world_->types.at(surface(type));
      of_type.owner_args = here.args;
      return constructor(variant, of_type, expected);
    }
    if (is_last) {
      return associated_value(is_trait ? TypeId{unknown_type} : type, part,
                              is_trait ? reached.def : no_def);
    }
    const auto selected = traits_->associated(type, part.name, env_, true);
    if (!selected) {
      doubt(part.node, "its type declares no such item");
      type = unknown_type;
      continue;
    }
    const DefId family = traits_->family_of(selected->item);
    record(part.node, family);
    type = world_->defs[family].kind == DefKind::associated_type
               ? traits_->normal(world_->types.add(TypeKind::projection, family, {type}), env_)
               : TypeId{unknown_type};
  }
  return unknown_type;
}

// The struct, union or variant that a path before braces names, and the type of its values.
std::pair<DefId, TypeId> Body::struct_like(const Node& path_node, TypeId expected) {
  const WrittenPath path = written_path(path_node);
  const Reached reached = signatures_->reach(path, env_, NameSpace::type);
  if (reached.def != no_def && reached.rest >= path.parts.size() && !reached.is_type) {
    const DefKind kind = world_->defs[reached.def].kind;
    if (kind == DefKind::structure || kind == DefKind::union_type || kind == DefKind::variant) {
      Reached plain = reached;
      const Def& def = world_->defs[reached.def];
      const DefId owner = kind == DefKind::variant ? def.parent : reached.def;
      std::vector<TypeId> args = plain.args.empty() ? plain.owner_args : plain.args;
      if (args.empty() && plain.type != unknown_type) {
        args = world_->types.at(surface(plain.type)).args;
      }
      return {reached.def, signatures_->instance(owner, std::move(args), env_)};
    }
    if (kind == DefKind::alias) {
      const TypeId type = surface(signatures_->instance(reached.def, reached.args, env_));
      return {world_->types.at(type).def, type};
    }
    return {reached.def == outside_def ? outside_def : no_def, expected};
  }
  TypeId type = surface(reached.type);
  if (reached.rest < path.parts.size()) {
    const DefId variant = variant_of(type, path.parts.back());
    if (variant == no_def) {
      const auto selected = traits_->associated(type, path.parts.back().name, env_, true);
      if (selected) {
        const DefId family = traits_->family_of(selected->item);
        record(path.parts.back().node, family);
        type = surface(world_->types.add(TypeKind::projection, family, {type}));
        return {world_->types.at(type).def, type};
      }
      doubt(path.parts.back().node, "its type declares no such item");
    }
    return {variant, type};
  }
  return {world_->types.at(type).kind == TypeKind::nominal ? world_->types.at(type).def : no_def,
          type};
}

TypeId Body::structure(const Node& node, TypeId expected) {
  const auto [def, type] = struct_like(node.field("name"), unknown_type);
  unify(type, expected);
  const Substitution by = arguments_of(type);
  for (const Node& child : node.field("body").children()) {
    if (child.is("base_field_initializer")) {
      expression(child.first(), type);
      continue;
    }
    const bool is_short = child.is("shorthand_field_initializer");
    const Node name = is_short ? child.child("identifier") : child.field("field");
    if (!name || (!is_short && !child.is("field_initializer"))) {
      continue;
    }
    const DefId field = def == no_def || def == outside_def
                            ? def
                            : world_->defs.member(def, name.name(), [](DefKind kind) {
                                return kind == DefKind::field;
                              });
    const TypeId wanted = field_type(field, by);
    if (is_short) {
      shorthand(name, field, wanted);
      continue;
    }
    if (field != no_def) {
      record(name, field);
    } else if (!name.is("integer_literal")) {
      doubt(name, "the struct is not known");
    }
    unify(wanted, expression(child.field("value"), wanted));
  }
  return type;
}

void Body::shorthand(const Node& name, DefId field, TypeId type) {
  Meaning meaning;
  meaning.field = field == outside_def ? no_def : field;
  if (const Local* local = find_local(name)) {
    meaning.senses = {local->def};
    unify(type, types_of_locals_[local->def]);
  } else {
    unify(type, path_value(name, type));
    const Origin at = name.origin();
    const Meaning* known = world_->meanings.find(at.file, at.offset);
    if (known == nullptr || known->senses.empty()) {
      return;
    }
    meaning.senses = known->senses;
  }
  world_->meanings.shorthand(world_->defs, name.origin(), std::move(meaning));
}

}  // namespace git_refactor::syntax::rust
