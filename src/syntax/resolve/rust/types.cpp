// Types are numbers: equal types have one. Variables are solved by unification, which is lenient:
// where two types cannot be equal (a reference that is dereferenced, a subtype, an error) both stay
// as they are.

#include "types.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

namespace {

constexpr int max_depth = 24;

}  // namespace

Types::Types() {
  add(Type{});
}

TypeId Types::add(Type type) {
  const auto [place, is_new] =
      ids_.try_emplace(std::move(type), static_cast<TypeId>(by_id_.size()));
  if (is_new) {
    by_id_.push_back(&place->first);
  }
  return place->second;
}

TypeId Types::variable() {
  const auto number = static_cast<std::uint32_t>(values_.size());
  values_.push_back(unknown_type);
  return add(TypeKind::variable, number);
}

TypeId Types::shallow(TypeId id) const {
  for (int depth = 0; depth < max_depth; ++depth) {
    const Type& type = at(id);
    if (type.kind != TypeKind::variable || values_[type.def] == unknown_type) {
      break;
    }
    id = values_[type.def];
  }
  return id;
}

TypeId Types::without_references(TypeId id) const {
  id = shallow(id);
  while (at(id).kind == TypeKind::reference) {
    id = shallow(at(id).args.front());
  }
  return id;
}

TypeId Types::substitute(TypeId id, const Substitution& by) {
  id = shallow(id);
  const Type type = at(id);
  if (type.kind == TypeKind::parameter) {
    const auto found = by.find(type.def);
    return found == by.end() ? id : found->second;
  }
  if (type.args.empty() && type.bindings.empty()) {
    return id;
  }
  Type result = type;
  for (TypeId& arg : result.args) {
    arg = substitute(arg, by);
  }
  for (Binding& binding : result.bindings) {
    binding.type = substitute(binding.type, by);
  }
  return result == type ? id : add(std::move(result));
}

bool Types::holds(TypeId type, std::uint32_t variable, int depth) const {
  type = shallow(type);
  const Type& here = at(type);
  if (depth > max_depth || (here.kind == TypeKind::variable && here.def == variable)) {
    return true;
  }
  return std::ranges::any_of(here.args,
                             [&](TypeId arg) { return holds(arg, variable, depth + 1); }) ||
         std::ranges::any_of(here.bindings, [&](const Binding& binding) {
           return holds(binding.type, variable, depth + 1);
         });
}

void Types::unify(TypeId one, TypeId other) {
  one = shallow(one);
  other = shallow(other);
  if (one == other || one == unknown_type || other == unknown_type) {
    return;
  }
  const Type left = at(one);
  const Type right = at(other);
  if (left.kind == TypeKind::variable || right.kind == TypeKind::variable) {
    const bool is_left = left.kind == TypeKind::variable;
    const std::uint32_t number = is_left ? left.def : right.def;
    const TypeId value = is_left ? other : one;
    if (at(value).kind != TypeKind::never && !holds(value, number, 0)) {
      values_[number] = value;
    }
    return;
  }
  if (left.kind == TypeKind::reference && right.kind != TypeKind::reference) {
    unify(left.args.front(), other);
    return;
  }
  if (right.kind == TypeKind::reference && left.kind != TypeKind::reference) {
    unify(one, right.args.front());
    return;
  }
  if (left.kind != right.kind || left.def != right.def || left.args.size() != right.args.size()) {
    return;
  }
  for (std::size_t index = 0; index < left.args.size(); ++index) {
    unify(left.args[index], right.args[index]);
  }
}

// An associated type of a parameter is no type but itself.
bool Types::is_rigid(TypeId type) const {
  for (int depth = 0; depth < max_depth; ++depth) {
    const Type& here = at(shallow(type));
    if (here.kind != TypeKind::projection) {
      return depth > 0 && here.kind == TypeKind::parameter;
    }
    type = here.args.front();
  }
  return false;
}

Fit Types::match(TypeId pattern, TypeId type, Substitution& found) const {
  pattern = shallow(pattern);
  type = shallow(type);
  const Type& left = at(pattern);
  if (left.kind == TypeKind::parameter &&
      std::ranges::find(free_parameters, left.def) != free_parameters.end()) {
    const auto [place, is_new] = found.try_emplace(left.def, type);
    if (!is_new && shallow(place->second) != type &&
        at(shallow(place->second)).kind == TypeKind::variable) {
      place->second = type;
    }
    return Fit::yes;
  }
  if (pattern == type) {
    return Fit::yes;
  }
  const Type& right = at(type);
  if (is_rigid(type)) {
    return left.kind == TypeKind::projection ? Fit::maybe : Fit::no;
  }
  if (right.kind == TypeKind::unknown || right.kind == TypeKind::variable ||
      right.kind == TypeKind::projection || left.kind == TypeKind::unknown ||
      left.kind == TypeKind::projection || left.kind == TypeKind::variable) {
    return Fit::maybe;
  }
  if (left.kind == TypeKind::nominal && (type == integer_ || type == floating_)) {
    return std::ranges::find(numbers, left.def) == numbers.end() ? Fit::no : Fit::maybe;
  }
  return match_parts(left, right, found);
}

Fit Types::match_parts(const Type& pattern, const Type& type, Substitution& found) const {
  if (pattern.kind != type.kind || pattern.def != type.def ||
      pattern.args.size() != type.args.size()) {
    return Fit::no;
  }
  Fit fit = Fit::yes;
  for (std::size_t index = 0; index < pattern.args.size(); ++index) {
    fit = std::min(fit, match(pattern.args[index], type.args[index], found));
    if (fit == Fit::no) {
      return fit;
    }
  }
  return fit;
}

}  // namespace git_refactor::syntax::rust
