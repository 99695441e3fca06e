#pragma once

#include "tree.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace git_refactor::syntax::go {

using TypeId = std::uint32_t;

enum class TypeKind : std::uint8_t {
  unknown,    ///< it cannot be told; may be any type
  outside,    ///< of a library: none of the repository's
  nil,        ///< of the untyped nil
  basic,      ///< predeclared, but `error`, `any` and `comparable`
  named,      ///< declared by a type specification, with its type arguments
  parameter,  ///< a type parameter
  pointer,
  slice,
  array,
  map,
  channel,
  function,
  structure,
  interface,
  tuple,
};

/// A node of some file.
struct NodeRef {
  std::uint32_t file = 0;
  NodeIndex node = no_index;

  auto operator<=>(const NodeRef&) const = default;
};

/// A type. Equal types have equal ids, so struct and interface types are told apart by where they
/// are written, and what is written twice is two types.
struct Type {
  TypeKind kind = TypeKind::unknown;
  NodeRef where{};     ///< named, parameter: the name; structure, interface: the type itself
  std::string name{};  ///< basic: its name; outside: "path.Name" where it is known
  /// pointer, slice, array, channel: the element; map: key and value; function: parameters;
  /// named: type arguments; structure: the fields' types; interface: the methods' types;
  /// tuple: its parts.
  std::vector<TypeId> parts{};
  std::vector<TypeId> results{};  ///< function: results; interface: embedded types and terms
  bool is_variadic = false;

  auto operator<=>(const Type&) const = default;
};

/// Type parameters and what takes their place.
using Substitution = std::map<TypeId, TypeId>;

/// All types that were met, each once.
class Types {
 public:
  Types();

  static constexpr TypeId unknown = 0;
  static constexpr TypeId outside = 1;
  static constexpr TypeId nil = 2;
  static constexpr TypeId boolean = 3;
  static constexpr TypeId integer = 4;
  static constexpr TypeId text = 5;
  static constexpr TypeId any = 6;    ///< the empty interface
  static constexpr TypeId error = 7;  ///< the predeclared interface

  TypeId add(Type type);

  TypeId of(TypeKind kind, std::vector<TypeId> parts) {
    return add({.kind = kind, .parts = std::move(parts)});
  }

  TypeId basic(std::string_view name) {
    return add({.kind = TypeKind::basic, .name = std::string(name)});
  }

  [[nodiscard]] const Type& operator[](TypeId id) const { return *types_[id]; }

  [[nodiscard]] TypeKind kind(TypeId id) const { return types_[id]->kind; }

  /// The n-th part; unknown where there is none.
  [[nodiscard]] TypeId part(TypeId id, std::size_t index) const {
    const auto& parts = types_[id]->parts;
    return index < parts.size() ? parts[index] : unknown;
  }

  /// What a pointer points to; any other type itself.
  [[nodiscard]] TypeId pointee(TypeId id) const {
    return kind(id) == TypeKind::pointer ? part(id, 0) : id;
  }

  TypeId substitute(TypeId id, const Substitution& substitution);

  /// Whether a type of the repository, or one that cannot be told, is anywhere in it.
  [[nodiscard]] bool is_own(TypeId id, int depth = 0) const;

 private:
  std::vector<const Type*> types_;
  std::map<Type, TypeId> ids_;
};

}  // namespace git_refactor::syntax::go
