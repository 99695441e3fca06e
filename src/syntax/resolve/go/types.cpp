#include "types.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::go {

Types::Types() {
  add({.kind = TypeKind::unknown});
  add({.kind = TypeKind::outside});
  add({.kind = TypeKind::nil});
  basic("bool");
  basic("int");
  basic("string");
  add({.kind = TypeKind::interface});
  add({.kind = TypeKind::outside, .name = "error"});
}

TypeId Types::add(Type type) {
  const auto [found, is_new] =
      ids_.try_emplace(std::move(type), static_cast<TypeId>(types_.size()));
  if (is_new) {
    types_.push_back(&found->first);
  }
  return found->second;
}

TypeId Types::substitute(TypeId id, const Substitution& substitution) {
  if (substitution.empty()) {
    return id;
  }
  if (kind(id) == TypeKind::parameter) {
    const auto found = substitution.find(id);
    return found == substitution.end() ? id : found->second;
  }
  Type type = *types_[id];
  if (type.parts.empty() && type.results.empty()) {
    return id;
  }
  for (TypeId& part : type.parts) {
    part = substitute(part, substitution);
  }
  for (TypeId& result : type.results) {
    result = substitute(result, substitution);
  }
  return add(std::move(type));
}

bool Types::is_own(TypeId id, int depth) const {
  const Type& type = *types_[id];
  switch (type.kind) {
    case TypeKind::unknown:
    case TypeKind::named:
    case TypeKind::parameter:
    case TypeKind::structure:
      return true;
    case TypeKind::interface:
      return !type.parts.empty() || !type.results.empty();
    default:
      break;
  }
  const auto is_part_own = [&](TypeId part) { return depth > 8 || is_own(part, depth + 1); };
  return std::ranges::any_of(type.parts, is_part_own) ||
         std::ranges::any_of(type.results, is_part_own);
}

}  // namespace git_refactor::syntax::go
