// Patterns (The Rust Reference, "Patterns"): which names bind, which refer to constants, and what
// type each binding has.

#include "body.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

namespace {

bool begins_upper(std::string_view name) {
  return !name.empty() && name.front() >= 'A' && name.front() <= 'Z';
}

}  // namespace

void Body::pattern(const Node& node, TypeId type) {
  auto outer_bound = std::move(bound_);
  auto outer_shared = std::move(shared_);
  bound_.clear();
  shared_ = std::exchange(configured_, {});
  pattern_part(node, type);
  last_bound_ = std::exchange(bound_, {});
  bound_ = std::move(outer_bound);
  shared_ = std::move(outer_shared);
}

void Body::pattern_part(const Node& node, TypeId type) {
  if (!node || node.is("_")) {
    return;
  }
  const std::string_view kind = node.type();
  if (kind == "identifier" || kind == "shorthand_field_identifier") {
    name_pattern(node, type);
  } else if (kind == "tuple_pattern") {
    const Type tuple = world_->types.at(world_->types.without_references(surface(type)));
    std::vector<TypeId> parts = tuple.kind == TypeKind::tuple ? tuple.args : std::vector<TypeId>();
    sequence_pattern(node.patterns(), parts);
  } else if (kind == "tuple_struct_pattern") {
    tuple_struct_pattern(node, type);
  } else if (kind == "struct_pattern") {
    struct_pattern(node, type);
  } else if (kind == "or_pattern") {
    or_pattern(node, type);
  } else if (kind == "slice_pattern") {
    slice_pattern(node, type);
  } else if (kind == "captured_pattern") {
    const std::vector<Node> parts = node.children();
    if (!parts.empty()) {
      declare_local(parts.front(), type);
      pattern_part(parts.back(), type);
    }
  } else if (kind == "reference_pattern") {
    const Type here = world_->types.at(surface(type));
    const std::vector<Node> parts = node.children();
    pattern_part(parts.empty() ? Node() : parts.back(),
                 here.kind == TypeKind::reference ? here.args.front() : type);
  } else if (kind == "ref_pattern" || kind == "mut_pattern") {
    for (const Node& child : node.children()) {
      if (child.is("identifier")) {
        declare_local(child, type);
      } else if (!child.is("mutable_specifier")) {
        pattern_part(child, type);
      }
    }
  } else if (kind == "scoped_identifier" || kind == "generic_pattern") {
    unify(type, path_value(node, type));
  } else if (kind == "range_pattern" || kind == "negative_literal") {
    for (const Node& child : node.children()) {
      expression(child, type);
    }
  } else if (kind == "macro_invocation") {
    const Node expanded = expander_->expand(node, env_.scope, Shape::pattern);
    if (expanded) {
      pattern_part(expanded.first(), type);
    } else {
      macro_arguments(node);
    }
  } else if (kind == "match_pattern") {
    pattern_part(node.first(), type);
  } else if (kind != "remaining_field_pattern") {
    expression(node, type);
  }
}

// A name is a use of a constant, a unit struct or a variant if there is one; else it binds.
void Body::name_pattern(const Node& node, TypeId type) {
  if (node.str() == "_") {
    return;
  }
  const DefId param = signatures_->parameter(env_, node.name(), NameSpace::value);
  const Found found = param != no_def
                          ? Found{param, param}
                          : world_->names.lexical(env_.scope, node.name(), NameSpace::value);
  if (found) {
    const Def& def = world_->defs[found.target];
    const bool is_unit =
        (def.kind == DefKind::structure || def.kind == DefKind::variant) && !def.is_tuple;
    const bool is_outside = found.target == outside_def && begins_upper(node.name());
    if (is_unit || is_outside || def.kind == DefKind::constant ||
        def.kind == DefKind::static_item || def.kind == DefKind::const_parameter) {
      unify(type, path_value(node, type));
      return;
    }
  }
  if (const auto earlier = shared_.find(node.name()); earlier != shared_.end()) {
    bind_local(node, earlier->second, type);
    return;
  }
  declare_local(node, type);
}

// With `..` in it, the parts behind that belong to the last types.
void Body::sequence_pattern(const std::vector<Node>& parts, std::span<const TypeId> types) {
  const auto rest = std::ranges::find_if(
      parts, [](const Node& part) { return part.is("remaining_field_pattern"); });
  const auto before = static_cast<std::size_t>(rest - parts.begin());
  for (std::size_t index = 0; index < parts.size(); ++index) {
    std::size_t place = index;
    if (index > before) {
      const std::size_t behind = parts.size() - index;
      place = behind <= types.size() ? types.size() - behind : types.size();
    }
    pattern_part(parts[index], place < types.size() ? types[place] : unknown_type);
  }
}

void Body::or_pattern(const Node& node, TypeId type) {
  const auto outer = shared_;
  const std::size_t begin = bound_.size();
  bool is_first = true;
  for (const Node& child : node.children()) {
    pattern_part(child, type);
    if (is_first) {
      for (std::size_t index = begin; index < bound_.size(); ++index) {
        shared_.emplace(bound_[index].first, bound_[index].second);
      }
      is_first = false;
    }
  }
  shared_ = outer;
}

void Body::slice_pattern(const Node& node, TypeId type) {
  const TypeId whole = world_->types.without_references(surface(type));
  Type here = world_->types.at(whole);
  if (here.kind != TypeKind::slice) {
    for (const TypeId step : traits_->steps(whole, env_)) {
      if (world_->types.at(step).kind == TypeKind::slice) {
        here = world_->types.at(step);
      }
    }
  }
  const TypeId element = here.kind == TypeKind::slice ? here.args.front() : unknown_type;
  for (const Node& child : node.patterns()) {
    if (child.is("captured_pattern") && child.children().back().is("remaining_field_pattern")) {
      declare_local(child.first(), whole);
    } else {
      pattern_part(child, element);
    }
  }
}

void Body::tuple_struct_pattern(const Node& node, TypeId type) {
  std::vector<Node> parts = node.patterns();
  const Node path = node.field("type");
  if (!parts.empty()) {
    parts.erase(parts.begin());
  }
  const TypeId whole = world_->types.without_references(surface(type));
  const TypeId made = surface(path_value(path, unknown_type));
  const Type function = world_->types.at(made);
  if (function.kind != TypeKind::function) {
    sequence_pattern(parts, {});
    return;
  }
  unify(function.args.back(), whole);
  sequence_pattern(parts, std::span(function.args).first(function.args.size() - 1));
}

void Body::struct_pattern(const Node& node, TypeId type) {
  const TypeId whole = world_->types.without_references(surface(type));
  const auto [def, made] = struct_like(node.field("type"), whole);
  unify(made, whole);
  const Substitution by = arguments_of(made);
  for (const Node& child : node.children()) {
    if (child.is("field_pattern")) {
      field_pattern(child, def, by);
    }
  }
}

void Body::field_pattern(const Node& node, DefId owner, const Substitution& by) {
  const Node name = node.field("name");
  const DefId field = owner == no_def || owner == outside_def
                          ? owner
                          : world_->defs.member(owner, name.name(), [](DefKind kind) {
                              return kind == DefKind::field;
                            });
  const TypeId type = field_type(field, by);
  if (!name.is("shorthand_field_identifier")) {
    if (field == no_def && !name.is("integer_literal")) {
      doubt(name, "the type of what is taken apart is not known");
    } else if (!name.is("integer_literal")) {
      record(name, field);
    }
    pattern_part(node.field("pattern"), type);
    return;
  }
  const auto earlier = shared_.find(name.name());
  if (earlier != shared_.end()) {
    bind_local(name, earlier->second, type);
  } else {
    declare_local(name, type);
  }
  Meaning meaning;
  meaning.senses = {locals_.back().def};
  meaning.field = field == outside_def ? no_def : field;
  meaning.has_modifier = node.begin() != name.begin();
  meaning.shorthand_begin = node.text()->origin(node.begin()).offset;
  world_->meanings.shorthand(world_->defs, name.origin(), std::move(meaning));
}

}  // namespace git_refactor::syntax::rust
