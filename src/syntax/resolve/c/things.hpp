#pragma once

#include "git_refactor/model/symbol.hpp"

#include "token.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

// What C's names mean: things, and the types that lead to their members.

namespace git_refactor::syntax::c {

using ThingId = std::uint32_t;

inline constexpr ThingId no_thing = nowhere;

/// C17 6.2.3, and macros, which know no scopes.
enum class NameSpace : std::uint8_t { ordinary, tag, member, label, macro };

using TypeId = std::uint32_t;

enum class TypeKind : std::uint8_t {
  unknown,
  outside,  ///< a type of a library
  basic,
  pointer,
  array,
  function,
  record,
};

struct Type {
  TypeKind kind = TypeKind::unknown;
  TypeId inner = 0;        ///< of pointers and arrays; what a function returns
  ThingId tag = no_thing;  ///< of records
};

inline constexpr TypeId unknown_type = 0;
inline constexpr TypeId outside_type = 1;
inline constexpr TypeId basic_type = 2;

/// A declaration, or several at different places that were united.
struct Thing {
  SymbolKind kind = SymbolKind::unknown;
  NameSpace space = NameSpace::ordinary;
  Name name = no_name;
  std::uint32_t file = nowhere;
  std::uint32_t offset = nowhere;
  TypeId type = unknown_type;
  ThingId parent = no_thing;  ///< itself, or one that it was united with
  ThingId before = no_thing;  ///< the one that was declared at the same place before
  ThingId owner = no_thing;   ///< of members the tag, of locals and parameters the function
  bool is_static = false;
  bool is_file_level = false;
  bool is_defined = false;   ///< tags: with a body
  bool is_declared = false;  ///< tags: not only mentioned
  bool is_pasted = false;    ///< some mention of it is made by ##
};

struct Member {
  Name name = no_name;  ///< none for an anonymous structure or union
  ThingId thing = no_thing;
  TypeId type = unknown_type;
};

/// All things and types of a program.
class Things {
 public:
  Things();

  /// The thing declared at a place; a new one where it was not met yet, or is at no place.
  ThingId at(const Token& token, NameSpace space, SymbolKind kind);

  [[nodiscard]] Thing& operator[](ThingId id) { return things_[id]; }

  [[nodiscard]] const Thing& operator[](ThingId id) const { return things_[id]; }

  /// The things that were declared at a place.
  [[nodiscard]] std::vector<ThingId> declared_at(std::uint32_t file, std::uint32_t offset) const;

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(things_.size()); }

  [[nodiscard]] ThingId root(ThingId id) const;

  /// The thing that stands for all that one was united with.
  [[nodiscard]] Thing& whole(ThingId id) { return things_[root(id)]; }

  void unite(ThingId one, ThingId other);

  TypeId add(Type type);

  [[nodiscard]] Type& type(TypeId id) { return types_[id]; }

  [[nodiscard]] const Type& type(TypeId id) const { return types_[id]; }

  TypeId pointer_to(TypeId type) { return add({TypeKind::pointer, type, no_thing}); }

  /// What a pointer or array points at, or a function, when called, returns; a type that is neither
  /// is its own target, so that mistakes made further up do not spread.
  [[nodiscard]] TypeId target(TypeId type) const;

  [[nodiscard]] TypeId returned(TypeId type) const;

  /// The record that is left when all pointers and arrays are taken off; or what is there instead.
  [[nodiscard]] const Type& stripped(TypeId type) const;

  void add_member(ThingId tag, const Member& member);

  [[nodiscard]] std::optional<Member> find_member(ThingId tag, Name name) const;

  /// The members of a record, in order.
  [[nodiscard]] const std::vector<Member>& members(ThingId tag) const;

  [[nodiscard]] bool is_complete(ThingId tag) const { return !members(tag).empty(); }

 private:
  std::vector<Thing> things_;
  std::vector<Type> types_;
  std::unordered_map<std::uint64_t, ThingId> by_place_;       ///< the last one of each place
  std::unordered_map<ThingId, std::vector<Member>> members_;  ///< by root
};

}  // namespace git_refactor::syntax::c
