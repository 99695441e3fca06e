#include "things.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

Things::Things() {
  types_ = {{.kind = TypeKind::unknown}, {.kind = TypeKind::outside}, {.kind = TypeKind::basic}};
}

ThingId Things::at(const Token& token, NameSpace space, SymbolKind kind) {
  const std::uint64_t place = (std::uint64_t{token.file} << 32U) | token.offset;
  if (token.offset != nowhere) {
    const auto known = by_place_.find(place);
    for (ThingId id = known == by_place_.end() ? no_thing : known->second; id != no_thing;
         id = things_[id].before) {
      if (things_[id].space == space && things_[id].name == token.name) {
        return id;
      }
    }
  }
  const auto id = static_cast<ThingId>(things_.size());
  things_.push_back({.kind = kind,
                     .space = space,
                     .name = token.name,
                     .file = token.file,
                     .offset = token.offset,
                     .parent = id,
                     .is_pasted = token.offset == nowhere});
  if (token.offset != nowhere) {
    const auto [known, is_new] = by_place_.try_emplace(place, id);
    if (!is_new) {
      things_[id].before = known->second;
      known->second = id;
    }
  }
  return id;
}

std::vector<ThingId> Things::declared_at(std::uint32_t file, std::uint32_t offset) const {
  const auto found = by_place_.find((std::uint64_t{file} << 32U) | offset);
  std::vector<ThingId> result;
  for (ThingId id = found == by_place_.end() ? no_thing : found->second; id != no_thing;
       id = things_[id].before) {
    result.push_back(id);
  }
  return result;
}

ThingId Things::root(ThingId id) const {
  while (things_[id].parent != id) {
    id = things_[id].parent;
  }
  return id;
}

void Things::unite(ThingId one, ThingId other) {
  one = root(one);
  other = root(other);
  if (one == other) {
    return;
  }
  const ThingId kept = std::min(one, other);
  const ThingId merged = std::max(one, other);
  Thing& into = things_[kept];
  const Thing& from = things_[merged];
  into.is_defined = into.is_defined || from.is_defined;
  into.is_declared = into.is_declared || from.is_declared;
  into.is_pasted = into.is_pasted || from.is_pasted;
  if (into.type == unknown_type) {
    into.type = from.type;
  }
  if (into.owner == no_thing) {
    into.owner = from.owner;
  }
  things_[merged].parent = kept;
  const auto members = members_.find(merged);
  if (members != members_.end()) {
    const std::vector<Member> moved = std::move(members->second);
    members_.erase(members);
    for (const Member& member : moved) {
      add_member(kept, member);
    }
  }
}

TypeId Things::add(Type type) {
  types_.push_back(type);
  return static_cast<TypeId>(types_.size() - 1);
}

TypeId Things::target(TypeId type) const {
  const TypeKind kind = types_[type].kind;
  return kind == TypeKind::pointer || kind == TypeKind::array ? types_[type].inner : type;
}

TypeId Things::returned(TypeId type) const {
  while (types_[type].kind == TypeKind::pointer || types_[type].kind == TypeKind::array) {
    type = types_[type].inner;
  }
  return types_[type].kind == TypeKind::function  ? types_[type].inner
         : types_[type].kind == TypeKind::outside ? outside_type
                                                  : unknown_type;
}

const Type& Things::stripped(TypeId type) const {
  while (types_[type].kind == TypeKind::pointer || types_[type].kind == TypeKind::array) {
    type = types_[type].inner;
  }
  return types_[type];
}

// A second member of a name can only be another branch of a conditional, or a mistake that a rename
// would make: either way they are one thing.
void Things::add_member(ThingId tag, const Member& member) {
  tag = root(tag);
  std::vector<Member>& members = members_[tag];
  for (const Member& known : members) {
    if (known.thing == member.thing && known.type == member.type) {
      return;
    }
  }
  if (member.name != no_name) {
    if (const auto known = find_member(tag, member.name)) {
      unite(known->thing, member.thing);
    }
  } else {
    const Type& type = stripped(member.type);
    if (type.kind == TypeKind::record && root(type.tag) != tag) {
      for (const Member& inner : std::vector<Member>(this->members(type.tag))) {
        const auto known = inner.name == no_name ? std::nullopt : find_member(tag, inner.name);
        if (known) {
          unite(known->thing, inner.thing);
        }
      }
    }
  }
  members_[tag].push_back(member);
}

std::optional<Member> Things::find_member(ThingId tag, Name name) const {
  for (const Member& member : members(tag)) {
    if (member.name == name) {
      return member;
    }
    if (member.name == no_name) {
      const Type& type = stripped(member.type);
      if (type.kind == TypeKind::record && root(type.tag) != root(tag)) {
        if (const auto found = find_member(type.tag, name)) {
          return found;
        }
      }
    }
  }
  return std::nullopt;
}

const std::vector<Member>& Things::members(ThingId tag) const {
  static const std::vector<Member> none;
  const auto found = members_.find(root(tag));
  return found == members_.end() ? none : found->second;
}

}  // namespace git_refactor::syntax::c
