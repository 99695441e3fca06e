#pragma once

#include "world.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::rust {

/// A lifetime binder (`for<'a>`) around what is read.
struct Binder {
  std::vector<DefId> lifetimes;
  const Binder* around = nullptr;
};

/// Where a type or path is written.
struct Env {
  ScopeId scope = 0;
  DefId owner = no_def;  ///< whose generic parameters are known: a function, a type, an impl
  const Binder* binder = nullptr;
  bool infers = false;  ///< in a body: what is left out is a variable
};

struct Bound {
  TypeId subject = unknown_type;
  TypeId bound = unknown_type;
};

/// The parameters of an item, without those of what it stands in.
struct Generics {
  std::vector<DefId> params;  ///< types and constants
  std::vector<DefId> lifetimes;
  std::vector<TypeId> defaults;  ///< of params; unknown_type for none
  std::vector<Bound> bounds;
};

struct Signature {
  std::vector<TypeId> params;  ///< `self` included
  TypeId result = unknown_type;
  bool has_self = false;
};

/// What an `impl` is for.
struct ImplHeader {
  TypeId self = unknown_type;
  TypeId trait = unknown_type;  ///< a bound; unknown_type for inherent ones
  DefId trait_def = no_def;     ///< `no_def` for inherent ones
};

/// A part of a path with its generic arguments.
struct PathPart {
  std::string_view name;
  Node node;
  Node arguments;
};

/// A path: `<self as trait>::parts`, or just parts.
struct WrittenPath {
  Node self;
  Node trait;
  bool is_qualified = false;
  std::vector<PathPart> parts;
};

WrittenPath written_path(const Node& node);

/// What a path leads to, before it is used as a type or value.
struct Reached {
  DefId def = no_def;              ///< an item, a variant, a parameter, an associated item
  TypeId type = unknown_type;      ///< the type it is, or the type it was selected from
  std::vector<TypeId> args;        ///< written on the last part
  std::vector<TypeId> owner_args;  ///< written on the part before it
  bool is_type = false;            ///< `type` is what the path means
  bool is_associated = false;      ///< `def` was selected from `type`
  std::size_t rest = 0;            ///< the first part that is to be selected from `type`
};

/// Reads types, generic parameters and signatures, and records what the names in them mean.
class Signatures {
 public:
  using ExpandType = std::function<Node(const Node&, const Env&)>;
  using VisitLength = std::function<void(const Node&, const Env&)>;

  explicit Signatures(World& world) : world_(&world) {}

  /// The type that a node spells.
  TypeId lower(const Node& node, const Env& env);

  /// The bound that a node spells: a trait with arguments; unknown_type for a lifetime.
  TypeId lower_bound(const Node& node, const Env& env);

  const Generics& generics(DefId def);
  const Signature& signature(DefId function);
  const ImplHeader& header(std::size_t implementation);

  /// The type of a constant, static, field or const parameter.
  TypeId declared_type(DefId def);

  /// The types of the fields of a tuple struct or variant.
  std::vector<TypeId> tuple_fields(DefId def);

  /// What `Self` is in an item; unknown_type outside of types.
  TypeId self_type(DefId owner);

  /// What a type alias, or the associated type of an impl, stands for.
  TypeId aliased(DefId alias);

  /// A nominal type with arguments: those given, or fresh variables or defaults.
  TypeId instance(DefId def, std::vector<TypeId> args, const Env& env);

  /// The environment of what is written in an item.
  [[nodiscard]] Env env_of(DefId def) const;

  /// Follows the parts of a path that name modules, items and parameters.
  Reached reach(const WrittenPath& path, const Env& env, NameSpace space);

  /// A generic parameter seen in an environment.
  DefId parameter(const Env& env, std::string_view name, NameSpace space);

  DefId lifetime(const Env& env, std::string_view name);

  /// The lifetimes and types of a generic argument list.
  std::vector<TypeId> arguments(const Node& list, const Env& env, std::vector<Binding>* bindings,
                                DefId trait = no_def);

  /// A definition at a name, made when it is first asked for.
  DefId declared_at(const Node& name, DefKind kind, const Node& node, const Env& env);

  /// The associated type of a name of a trait or its supertraits.
  DefId associated_type(DefId trait, std::string_view name, int depth = 0);

  /// The supertraits of a trait.
  std::vector<TypeId> supertraits(DefId trait);

  void record(const Node& name, DefId def) {
    world_->meanings.record(world_->defs, name.origin(), def);
  }

  void doubt(const Node& name, std::string_view why) { world_->meanings.doubt(name.origin(), why); }

  /// Records what the lifetimes below a node mean.
  void record_lifetime(const Node& node, const Env& env);

  TypeId library_type(std::string_view name, std::vector<TypeId> args);
  DefId library_trait(std::string_view name);
  TypeId primitive(std::string_view name);

  [[nodiscard]] World& world() { return *world_; }

  ExpandType expand_type;    ///< of a macro call in a type
  VisitLength visit_length;  ///< of an array's length, and constants among generic arguments

  /// Forgets headers: call it when definitions were added.
  void forget() { traits_of_impls_.clear(); }

 private:
  TypeId lower_path(const Node& node, const Env& env);
  bool constant_argument(const Node& node, const Env& env);
  TypeId lower_function(const Node& node, const Env& env);
  TypeId lower_object(const Node& node, const Env& env);
  void add_bounds(const Node& node, const Env& env, std::vector<TypeId>& bounds);
  TypeId type_of_def(DefId def, const Reached& reached, const Env& env);
  TypeId projected(TypeId type, const PathPart& part, const Env& env);
  void read_parameters(const Node& list, const Env& env, Generics& generics);
  void read_bounds(DefId def, Generics& generics);
  void add_bounds_of(TypeId subject, const Node& bounds, const Env& env, Generics& generics);
  void read_where(const Node& clause, const Env& env, Generics& generics);
  Signature read_signature(DefId function);
  TypeId self_parameter(const Node& node, const Env& env);
  Reached reach_first(const WrittenPath& path, const Env& env, NameSpace space);
  Reached reach_qualified(const WrittenPath& path, const Env& env, NameSpace space);
  Reached reach_nothing(const WrittenPath& path, const Env& env, const PathFound& found);
  bool reach_self(const WrittenPath& path, const Env& env, NameSpace space, Reached& reached);

  World* world_;
  std::map<DefId, Generics> generics_;
  std::map<DefId, Signature> signatures_;
  std::map<std::size_t, ImplHeader> headers_;
  std::map<std::size_t, DefId> traits_of_impls_;
  std::map<DefId, TypeId> declared_types_;
  std::map<DefId, TypeId> aliases_;
  std::map<std::pair<const Text*, std::uint32_t>, DefId> declared_at_;
};

}  // namespace git_refactor::syntax::rust
