#pragma once

#include "signatures.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::rust {

/// An associated item that a name selects from a type.
struct Selected {
  DefId item = no_def;
  Substitution by;  ///< of the parameters of the impl or trait, and of `Self`
  TypeId self = unknown_type;
  bool is_doubtful = false;  ///< another could be meant
};

/// Which impls and bounds a type has (The Rust Reference, "Traits", "Method-call expressions").
class Traits {
 public:
  Traits(World& world, Signatures& signatures) : world_(&world), signatures_(&signatures) {}

  /// The method that a call on a receiver means: of the first type among those it dereferences to
  /// that has one.
  std::optional<Selected> method(TypeId receiver, std::string_view name, const Env& env);

  /// The function, constant or type that a path selects from a type.
  std::optional<Selected> associated(TypeId type, std::string_view name, const Env& env,
                                     bool wants_type);

  /// The bound's trait for a type: its arguments and associated types, by an impl or a bound.
  struct Choice {
    Fit fit = Fit::no;
    std::size_t implementation = 0;
    bool is_impl = false;
    TypeId bound = unknown_type;  ///< where it is a bound
    Substitution by;              ///< of the impl's parameters
  };

  Choice implementation(TypeId type, TypeId bound, const Env& env, int depth = 0);

  Choice implementation_of(TypeId type, DefId trait, const Env& env, int depth = 0) {
    return implementation(type, world_->types.add(TypeKind::bound, trait), env, depth);
  }

  /// A type with its associated types replaced as far as they are known, and its variables too.
  TypeId normal(TypeId type, const Env& env, int depth = 0);

  /// What a type is at its surface.
  TypeId surface(TypeId type, const Env& env);

  /// A receiver's own type, and all that it dereferences to.
  std::vector<TypeId> steps(TypeId type, const Env& env);

  /// All bounds of a parameter, object or associated type, supertraits included.
  std::vector<TypeId> bounds_of(TypeId type, const Env& env);

  /// The item of the trait that an item of an impl belongs to; itself otherwise, `outside_def` for
  /// a library's.
  DefId family_of(DefId item);

  /// The first dereference of a type by `Deref`; unknown_type for none.
  TypeId dereferenced(TypeId type, const Env& env);

  void forget() {
    by_trait_.clear();
    inherent_.clear();
    is_indexed_ = false;
  }

 private:
  void index();
  DefId inherent_family(DefId item);
  void add_bound(TypeId bound, TypeId self, std::vector<TypeId>& bounds, int depth);
  Choice by_bound(TypeId type, TypeId bound, const Env& env);
  bool fits_bounds(DefId impl, const Substitution& by, const Env& env, int depth, Fit& fit);
  Fit match_impl(std::size_t index, TypeId type, TypeId bound, Substitution& by);
  TypeId projection(const Type& type, const Env& env, int depth);
  std::optional<Selected> inherent(TypeId type, std::string_view name, bool wants_type,
                                   bool wants_self);
  std::optional<Selected> of_trait(TypeId type, std::string_view name, const Env& env,
                                   bool wants_type, bool wants_self);
  bool derives(TypeId type, DefId trait) const;
  bool is_in_sight(DefId trait, const Env& env) const;
  [[nodiscard]] bool is_wanted(const Def& def, bool wants_type, bool wants_self);

  World* world_;
  Signatures* signatures_;
  std::map<DefId, std::vector<std::size_t>> by_trait_;
  std::vector<std::size_t> inherent_;
  std::map<std::string_view, std::vector<DefId>> trait_items_;
  bool is_indexed_ = false;
  int busy_ = 0;
};

}  // namespace git_refactor::syntax::rust
