// Paths in types and expressions (The Rust Reference, "Paths").
//
// A path is followed through modules and enumerations; a part that is selected from a type (an
// associated item) is left to whoever asked: which one is meant depends on traits.

#include "signatures.hpp"

namespace git_refactor::syntax::rust {

namespace {

void add_parts(const Node& node, WrittenPath& path) {
  const std::string_view type = node.type();
  if (type == "scoped_identifier" || type == "scoped_type_identifier") {
    if (const Node head = node.field("path")) {
      add_parts(head, path);
    } else {
      path.parts.push_back({"::", Node(), Node()});
    }
    const Node name = node.field("name");
    path.parts.push_back({name.name(), name, Node()});
    return;
  }
  if (type == "generic_type" || type == "generic_type_with_turbofish" ||
      type == "generic_function" || type == "generic_pattern") {
    const Node inner = type == "generic_pattern"    ? node.first()
                       : type == "generic_function" ? node.field("function")
                                                    : node.field("type");
    add_parts(inner, path);
    if (!path.parts.empty()) {
      path.parts.back().arguments = node.field("type_arguments");
    }
    return;
  }
  if (type == "bracketed_type") {
    path.is_qualified = true;
    const Node inner = node.first();
    if (inner.is("qualified_type")) {
      path.self = inner.field("type");
      path.trait = inner.field("alias");
    } else {
      path.self = inner;
    }
    return;
  }
  const bool is_name = type == "identifier" || type == "type_identifier" || type == "self" ||
                       type == "super" || type == "crate" || type == "metavariable" ||
                       type == "primitive_type";
  if (is_name) {
    path.parts.push_back({node.name(), node, Node()});
  }
}

}  // namespace

WrittenPath written_path(const Node& node) {
  WrittenPath path;
  if (node) {
    add_parts(node, path);
  }
  return path;
}

// `Self`, alone or before associated items.
bool Signatures::reach_self(const WrittenPath& path, const Env& env, NameSpace space,
                            Reached& reached) {
  if (path.parts.front().name != "Self") {
    return false;
  }
  const TypeId self = self_type(env.owner);
  reached.type = self;
  reached.is_type = true;
  reached.rest = 1;
  if (path.parts.size() == 1) {
    const Type& type = world_->types.at(self);
    reached.def = space == NameSpace::value && type.kind == TypeKind::nominal ? type.def : no_def;
    return true;
  }
  const Type type = world_->types.at(world_->types.shallow(self));
  if (type.kind == TypeKind::nominal && world_->defs[type.def].kind == DefKind::enumeration) {
    const DefId variant = world_->defs.member(
        type.def, path.parts[1].name, [](DefKind kind) { return kind == DefKind::variant; });
    if (variant != no_def) {
      record(path.parts[1].node, variant);
      reached = {variant, self, {}, type.args, false, false, 2};
    }
  }
  return true;
}

Reached Signatures::reach_first(const WrittenPath& path, const Env& env, NameSpace space) {
  Reached reached;
  if (reach_self(path, env, space, reached)) {
    return reached;
  }
  const PathPart& first = path.parts.front();
  const NameSpace first_space = path.parts.size() == 1 ? space : NameSpace::type;
  const DefId param = parameter(env, first.name, first_space);
  if (param == no_def) {
    return reached;
  }
  record(first.node, param);
  reached.def = param;
  reached.rest = 1;
  if (world_->defs[param].kind == DefKind::type_parameter) {
    reached.type = world_->types.add(TypeKind::parameter, param);
    reached.is_type = true;
  }
  return reached;
}

// `<T as Trait>::item`.
Reached Signatures::reach_qualified(const WrittenPath& path, const Env& env, NameSpace space) {
  Reached reached;
  reached.type = lower(path.self, env);
  reached.is_type = true;
  if (!path.trait || path.parts.empty()) {
    return reached;
  }
  const TypeId bound = lower_bound(path.trait, env);
  const DefId trait = bound == unknown_type ? outside_def : world_->types.at(bound).def;
  const PathPart& part = path.parts.front();
  const bool wants_type = space == NameSpace::type || path.parts.size() > 1;
  const DefId def =
      trait == outside_def ? outside_def : world_->defs.member(trait, part.name, [&](DefKind kind) {
        return is_associated_kind(kind) && (kind == DefKind::associated_type) == wants_type;
      });
  if (def == no_def) {
    doubt(part.node, "its trait declares no such item");
  } else {
    record(part.node, def);
  }
  reached.def = def;
  reached.rest = 1;
  reached.args = arguments(part.arguments, env, nullptr);
  if (def != no_def && world_->defs[def].kind == DefKind::associated_type) {
    reached.type = world_->types.add(TypeKind::projection, def, {reached.type});
    return reached;
  }
  reached.is_type = false;
  reached.is_associated = true;
  return reached;
}

// A path that leads nowhere: to what a glob brings from outside, or to what is not known.
Reached Signatures::reach_nothing(const WrittenPath& path, const Env& env, const PathFound& found) {
  Reached reached;
  reached.rest = path.parts.size();
  if (found.parts.empty()) {
    return reached;
  }
  const std::size_t last = found.parts.size() - 1;
  const bool is_foreign = last == 0 && world_->names.has_foreign_glob(env.scope);
  for (std::size_t index = last; index < path.parts.size(); ++index) {
    const Node name = path.parts[index].node;
    if (!name) {
      continue;
    }
    if (is_foreign) {
      record(name, outside_def);
    } else {
      doubt(name, index == last ? "it is declared nowhere in sight"
                                : "what it is selected from is not known");
    }
  }
  reached.def = is_foreign ? outside_def : no_def;
  return reached;
}

Reached Signatures::reach(const WrittenPath& path, const Env& env, NameSpace space) {
  if (path.is_qualified) {
    return reach_qualified(path, env, space);
  }
  if (path.parts.empty()) {
    return {};
  }
  Reached reached = reach_first(path, env, space);
  if (reached.rest > 0) {
    return reached;
  }
  Path plain;
  for (const PathPart& part : path.parts) {
    plain.push_back({part.name, part.node});
  }
  const PathFound found = world_->names.path(plain, env.scope, space);
  for (std::size_t index = 0; index < found.parts.size(); ++index) {
    const bool is_last = index + 1 == found.parts.size();
    (is_last ? reached.args : reached.owner_args) =
        arguments(path.parts[index].arguments, env, nullptr);
    if (found.parts[index].named != no_def && path.parts[index].node) {
      record(path.parts[index].node, found.parts[index].named);
    }
  }
  if (!found.last()) {
    return reach_nothing(path, env, found);
  }
  reached.def = found.last().target;
  reached.rest = found.rest;
  if (found.rest < path.parts.size()) {
    reached.type = type_of_def(reached.def, reached, env);
    reached.is_type = world_->defs[reached.def].kind != DefKind::trait;
  }
  return reached;
}

}  // namespace git_refactor::syntax::rust
