#pragma once

#include "definitions.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::rust {

using TypeId = std::uint32_t;

inline constexpr TypeId unknown_type = 0;

enum class TypeKind : std::uint8_t {
  unknown,
  never,
  nominal,    ///< `def` with `args`; primitives too
  parameter,  ///< `def` is a type parameter, or a trait for its `Self`
  reference,  ///< to `args[0]`; raw pointers too
  tuple,
  slice,       ///< and arrays: of `args[0]`
  function,    ///< from all `args` but the last to the last
  object,      ///< `dyn` and `impl`: some type with the bounds `args`
  bound,       ///< the trait `def` with `args` and `bindings`
  projection,  ///< the associated type `def` of `args[0]`
  variable,    ///< not known yet
};

/// `Item = T` of a bound.
struct Binding {
  std::string_view name;
  TypeId type = unknown_type;

  auto operator<=>(const Binding&) const = default;
};

struct Type {
  TypeKind kind = TypeKind::unknown;
  std::uint32_t def = no_def;  ///< or the number of a variable
  std::vector<TypeId> args;
  std::vector<Binding> bindings;

  auto operator<=>(const Type&) const = default;
};

using Substitution = std::map<DefId, TypeId>;

/// How a type fits a pattern; `maybe` where something is not known.
enum class Fit : std::uint8_t { no, maybe, yes };

/// The types that occur, each once, and what the variables among them stand for.
class Types {
 public:
  Types();

  TypeId add(Type type);

  TypeId add(TypeKind kind, std::uint32_t def, std::vector<TypeId> args = {}) {
    return add(Type{kind, def, std::move(args), {}});
  }

  TypeId reference(TypeId to) { return add(TypeKind::reference, no_def, {to}); }

  TypeId tuple(std::vector<TypeId> parts) { return add(TypeKind::tuple, no_def, std::move(parts)); }

  /// A new variable.
  TypeId variable();

  [[nodiscard]] const Type& at(TypeId id) const { return *by_id_[id]; }

  /// What a type is at its surface, as far as that is known by now.
  [[nodiscard]] TypeId shallow(TypeId id) const;

  /// Without references at the surface.
  [[nodiscard]] TypeId without_references(TypeId id) const;

  /// The same type with parameters replaced.
  TypeId substitute(TypeId id, const Substitution& by);

  /// Makes two types equal as far as they can be.
  void unify(TypeId one, TypeId other);

  /// Whether `type` is an instance of `pattern`, whose parameters `of` are the free ones; they are
  /// bound in `found`.
  Fit match(TypeId pattern, TypeId type, Substitution& found) const;

  /// Numbers and what they stand for, for literals without a suffix.
  void set_literals(TypeId integer, TypeId floating) {
    integer_ = integer;
    floating_ = floating;
  }

  [[nodiscard]] TypeId integer() const { return integer_; }

  [[nodiscard]] TypeId floating() const { return floating_; }

  std::vector<DefId> numbers;  ///< the primitive types

  /// Parameters that `match` may bind.
  std::vector<DefId> free_parameters;

 private:
  [[nodiscard]] bool holds(TypeId type, std::uint32_t variable, int depth) const;
  [[nodiscard]] bool is_rigid(TypeId type) const;
  Fit match_parts(const Type& pattern, const Type& type, Substitution& found) const;

  std::map<Type, TypeId> ids_;
  std::vector<const Type*> by_id_;
  std::vector<TypeId> values_;  ///< of variables; themselves unknown_type
  TypeId integer_ = unknown_type;
  TypeId floating_ = unknown_type;
};

}  // namespace git_refactor::syntax::rust
