#pragma once

#include "types.hpp"
#include "universe.hpp"

#include <optional>
#include <vector>

namespace git_refactor::syntax::java {

/// The method of a functional interface (JLS 9.8), as a member of the interface's type.
struct Shape {
  Method* method = nullptr;
  std::vector<Type> parameters;
  Type result;
};

/// Type arguments, supertypes and conversions (JLS 4.5, 4.10, 5).
class Generics {
 public:
  explicit Generics(Universe& universe) : universe_(&universe) {}

  Type substitute(const Type& type, const Substitution& substitution) const;

  /// What the type arguments of `receiver` stand for, in members of its class.
  Substitution arguments_of(const Type& receiver) const;

  /// `type` as an instance of its superclass or superinterface `target`; unknown if it is none.
  Type as_super(const Type& type, Class& target);

  /// The classes whose members a value of the type has: itself, or the bounds of its variable.
  std::vector<Type> class_bounds(const Type& type);

  /// What a value of a wildcard or variable can be taken for.
  Type upper(const Type& type);

  /// Whether a value of one type can be passed for another, by subtyping, and by boxing if allowed.
  Answer is_assignable(const Type& from, const Type& to, bool may_box);

  /// Whether two types are the same after erasure, so that methods with them are.
  Answer is_same_erased(const Type& one, const Type& other);

  /// Finds what type variables of `formal` must be for `actual` to be passed.
  void unify(const Type& formal, const Type& actual, Substitution& found);

  /// The type with its variables of a method that nothing was inferred for marked as free.
  Type free_variables(const Type& type, const Method& method) const;

  std::optional<Shape> shape(const Type& type);

  Type boxed(const Type& type);
  Type unboxed(const Type& type);

 private:
  Answer is_object_assignable(const Type& from, const Type& to);
  [[nodiscard]] static bool widens(Primitive from, Primitive to);

  Universe* universe_;
};

}  // namespace git_refactor::syntax::java
