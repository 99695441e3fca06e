#pragma once

#include "names.hpp"
#include "resolve/questions.hpp"
#include "trees.hpp"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The types of expressions in the JavaScript family, as far as members are found through them.
// `javascript_types.cpp` tells how.

namespace git_refactor::syntax::javascript {

/// A type, by its number; equal types have equal numbers.
using TypeId = std::uint32_t;

/// What type parameters stand for, by its number; 0 leaves all of them open.
using EnvironmentId = std::uint32_t;

enum class TypeKind : std::uint8_t {
  unknown,       ///< it could not be found out: it may have any member
  any,           ///< the program says that it may have any member
  outside,       ///< of a library that is not read: its members are not the repository's
  nothing,       ///< null, undefined, void, never: no members
  primitive,     ///< `text` names it: string, number, boolean, bigint, symbol, object
  literal,       ///< of one value: `text` is its source
  object,        ///< what the declarations of `node` have as members, seen from `side`
  tuple,         ///< `parts` by index
  union_,        ///< one of `parts`
  intersection,  ///< all of `parts`
  parameter,     ///< the type parameter that `node` declares
  module,        ///< the exports of a module: a file, or the block `node`
  mapped,        ///< `node` maps over the members of `parts[0]`
  record,        ///< values `parts[0]` under any key
  global,        ///< the object whose members are the variables of scripts
};

/// Which members of its declaration an object has.
enum class Side : std::uint8_t {
  instance,  ///< a class's or interface's instances, an object type, an object literal
  statics,   ///< the class itself, an enum, a namespace
  function,  ///< what is called: a function's node
  prototype  ///< instances of a function that is called with `new`
};

struct Type {
  TypeKind kind = TypeKind::unknown;
  Side side = Side::instance;
  At node{};
  EnvironmentId environment = 0;
  std::vector<TypeId> parts{};
  std::string text{};
};

/// A member of a type, as one of its declarations gives it.
struct Property {
  At name;         ///< the name where it is declared
  At declaration;  ///< the node that declares it
  EnvironmentId environment = 0;
  TypeId type = 0;  ///< if it is not the declared one; else 0
};

/// What a member's name means in a type.
struct Found {
  std::vector<Property> properties;
  TypeId type = 0;          ///< of an index signature, where no property has the name
  bool is_unsure = false;   ///< the type may have other members than those
  bool is_outside = false;  ///< a library may declare it
};

struct Signature {
  At node;
  EnvironmentId environment = 0;
};

class Types {
 public:
  Types(const Program& program, const Trees& trees, Names& names);

  /// The type of an expression where it stands.
  TypeId type_of(const At& expression);

  /// The type that the place of an expression asks for; 0 where it asks for none.
  TypeId contextual(const At& expression);

  /// The type that a type node spells.
  TypeId spelled(const At& type, EnvironmentId environment = 0);

  /// The type of the value that a declared name stands for.
  TypeId declared(FactRef declaration);
  TypeId value_of(const Meaning& meaning);

  /// The member `name` of a type.
  Found find(TypeId type, std::string_view name);

  TypeId type_of(const Property& property);
  TypeId type_of(const Found& found);

  /// The properties that the name of a member stands for where it is selected, or a key of a
  /// literal or pattern, or the name in quotes in `a["name"]` and `A["name"]`.
  std::optional<Found> denoted(const At& name);

  /// The properties that the name of an attribute, or of an intrinsic element, stands for.
  std::optional<Found> denoted_in_markup(const At& name);

  /// The types that a class or interface extends and implements.
  std::vector<TypeId> bases(const At& declaration, EnvironmentId environment = 0);

  /// An instance of a class or interface, or what an object type describes, as seen from inside.
  TypeId instance_of(const At& declaration) { return object(declaration, Side::instance, 0); }

  /// Whether a node that could be an expression stands for a type.
  [[nodiscard]] bool is_spelled(const At& node) const;

  /// What the last part of a dotted name in a type or namespace means: `a.b.C`.
  Meaning selected(const At& name);

  /// The type of `this` at a node.
  TypeId own(const At& node);

  /// The type from which a pattern takes the values it names.
  TypeId taken_apart(const At& pattern);

  [[nodiscard]] const Type& at(TypeId type) const { return types_[type]; }

  /// The members that a body, literal or enum itself declares, by name, in their order.
  struct Member {
    At name;
    At declaration;
    bool is_static = false;
  };

  using Members = std::map<std::string, std::vector<Member>, std::less<>>;
  const Members& members(const At& body);

  /// The declaration that a name stands in: the class, interface, enum, function or the like.
  [[nodiscard]] At declaration_of(FactRef name) const;

  /// All the declaring nodes that are one with a declaration.
  std::vector<At> merged(const At& declaration);

  /// What the comment before a declaration says of its type (`@type`, `@param`, `@returns`).
  std::optional<TypeId> documented(const At& declaration);
  std::optional<TypeId> documented_return(const At& function);
  std::optional<TypeId> documented_this(const At& function);
  TypeId documented_context(const At& declaration);
  std::vector<At> documented_type_parameters(const At& function);

  /// The types that a type can be, one of them if it is no union.
  std::vector<TypeId> alternatives(TypeId type);

  /// The parts of a declaration that have members: the bodies of all merged declarations.
  std::vector<At> parts(const At& declaration);

  static constexpr TypeId unknown = 0;

 private:
  // Making types.
  TypeId make(Type type);

  TypeId simple(TypeKind kind) { return make({.kind = kind}); }

  TypeId primitive(std::string_view name);
  TypeId object(const At& node, Side side, EnvironmentId environment);
  TypeId any_of(const std::vector<TypeId>& parts);
  TypeId all_of(std::vector<TypeId> parts);
  TypeId library(std::string_view name, std::span<const TypeId> arguments);
  TypeId array_of(TypeId element);
  TypeId without_nothing(TypeId type);

  // What type parameters stand for.
  using Entry = std::pair<NodeKey, TypeId>;
  EnvironmentId bind(EnvironmentId environment, std::vector<Entry> entries);
  TypeId substituted(TypeId type, EnvironmentId environment);
  EnvironmentId composed(EnvironmentId inner, EnvironmentId outer);
  EnvironmentId with_arguments(std::span<const At> declarations, std::span<const TypeId> arguments,
                               EnvironmentId environment);
  std::vector<At> type_parameters(const At& declaration);
  TypeId constraint(const Type& parameter);
  TypeId apparent(TypeId type);

  // Types that are spelled.
  TypeId spelled_node(const At& type, EnvironmentId environment);
  TypeId spelled_around(const At& type, EnvironmentId environment);
  TypeId spelled_value(const At& type);
  TypeId spelled_name(const At& type, EnvironmentId environment);
  TypeId spelled_generic(const At& type, EnvironmentId environment);
  TypeId spelled_object(const At& type, EnvironmentId environment);
  TypeId spelled_tuple(const At& type, EnvironmentId environment);
  TypeId spelled_lookup(const At& type, EnvironmentId environment);
  TypeId spelled_conditional(const At& type, EnvironmentId environment);
  TypeId spelled_query(const At& type);
  TypeId spelled_keys(TypeId type);
  TypeId named(const At& name, std::span<const TypeId> arguments, EnvironmentId environment);
  TypeId instance_of(const Meaning& meaning, std::span<const TypeId> arguments,
                     EnvironmentId environment);
  TypeId value_as_type(const Meaning& meaning, EnvironmentId environment);
  std::optional<TypeId> utility(std::string_view name, std::span<const TypeId> arguments);
  [[nodiscard]] At asserted_name(const At& object) const;
  [[nodiscard]] At left_of(const At& dotted) const;
  Meaning qualified(const At& name, Spaces spaces);

  // Members.
  struct Base {
    TypeId type = unknown;
    At declaration;
    bool is_implemented = false;
  };

  void collect_members(const At& body, Members& members);
  void add_parameter_properties(const At& constructor, Members& members);
  std::vector<Base> bases_of(const Type& type);
  void add_heritage(const At& heritage, const At& node, EnvironmentId environment,
                    std::vector<Base>& all);
  TypeId constructed(TypeId constructor, std::span<const TypeId> arguments);
  Found find_of_apparent(TypeId type, std::string_view name);
  Found find_in_object(const Type& type, std::string_view name, TypeId receiver);
  Found find_in_instance(const Type& type, std::string_view name, TypeId receiver);
  Found find_in_bases(const Type& type, std::string_view name, TypeId receiver);
  Found find_in_statics(const Type& type, std::string_view name);
  Found find_in_module(const Type& type, std::string_view name);
  Found find_in_global(std::string_view name);
  Found find_in_record(const Type& type);
  Found find_in_mapped(const Type& type, std::string_view name);
  Found find_in_parts(const Type& type, std::string_view name);
  Found find_in_literal(const Type& type, std::string_view name);
  TypeId index_type(const Type& type);
  TypeId type_of_member(const Property& property);
  TypeId member_type(TypeId type, std::string_view name);

  // Members that assignments declare.
  std::optional<std::pair<At, Side>> assigned_owner(const At& object);
  Found find_assigned(const Type& type, std::string_view name);
  Found find_in_prototype(const Type& type, std::string_view name);
  [[nodiscard]] bool is_javascript(std::uint32_t file) const;

  // Expressions.
  using Handle = TypeId (Types::*)(const At&);
  static Handle handler_of(std::string_view kind);
  TypeId computed(const At& expression);
  TypeId of_constant(const At& expression);
  TypeId of_literal(const At& expression);
  TypeId of_class(const At& expression);
  TypeId of_function(const At& expression);
  TypeId of_first(const At& expression);
  TypeId of_asserted(const At& expression);
  TypeId of_parenthesized(const At& expression);
  TypeId of_last(const At& expression);
  TypeId of_right(const At& expression);
  TypeId of_augmented(const At& expression);
  TypeId of_assertion(const At& expression);
  TypeId of_old_assertion(const At& expression);
  TypeId of_old_assertion_type(const At& assertion);
  TypeId of_unary(const At& expression);
  TypeId of_ternary(const At& expression);
  TypeId of_binary(const At& expression);
  TypeId of_name(const At& name);
  TypeId of_member(const At& expression);
  TypeId of_subscript(const At& expression);
  TypeId of_call(const At& expression);
  At called(const At& call);
  TypeId of_outside_call(const At& expression);
  TypeId of_all(const At& call);
  TypeId of_new(const At& expression);
  TypeId of_array(const At& expression);
  TypeId of_super(const At& node);
  TypeId of_awaited(const At& expression);
  TypeId of_yield(const At& expression);
  TypeId of_await(TypeId type);
  TypeId indexed(TypeId type);
  TypeId element_of(TypeId type);
  TypeId argument_of(TypeId type, std::initializer_list<std::string_view> names);
  static std::string key_text(const Type& literal);
  TypeId open_own(const At& type);
  TypeId own_in_class(const At& type, const At& member);
  TypeId own_in_literal(const At& literal);
  TypeId own_in_function(const At& function);
  [[nodiscard]] At maker_of_prototype(const At& literal) const;

  // Names and patterns.
  TypeId bound(const At& pattern);
  TypeId bound_here(const At& pattern);
  TypeId of_declarator(const At& declarator);
  TypeId of_parameter(const At& parameter);
  TypeId of_untyped_parameter(const At& parameter);
  TypeId of_loop(const At& loop);
  TypeId of_array_element(const At& pattern, const At& array);
  static std::string_view type_of_token(SyntaxNode node);
  TypeId taken(const At& pattern, std::string_view key);
  TypeId assigned_later(const At& declarator);
  TypeId assigned_to_member(const Property& property);

  // Narrowing.
  TypeId narrowed(const At& reference, TypeId type);
  TypeId narrowed_by_statements(const At& block, const At& until, const At& reference, TypeId type);
  TypeId narrowed_by(const At& condition, bool holds, const At& reference, TypeId type);
  TypeId narrowed_by_binary(const At& condition, bool holds, const At& reference, TypeId type);
  TypeId narrowed_by_call(const At& condition, bool holds, const At& reference, TypeId type);
  TypeId narrowed_by_case(const At& clause, const At& reference, TypeId type);
  TypeId filtered(TypeId type, std::string_view property, TypeId literal, bool holds);
  TypeId having(TypeId type, std::string_view property, bool holds);
  TypeId of_sort(TypeId type, std::string_view sort, bool holds);
  TypeId restricted(TypeId type, TypeId to, bool holds);
  bool is_derived(TypeId type, TypeId from);
  bool is_assignable(TypeId type, TypeId to);
  bool has_members_of(TypeId type, const Type& wanted);
  bool leaves(const At& statement);
  bool is_same_path(const At& one, const At& other);

  // Calls.
  using Inferred = std::map<NodeKey, TypeId>;
  std::vector<Signature> signatures(TypeId type, bool is_construction);
  std::vector<Signature> signatures_in_bodies(const Type& type, bool is_construction);
  std::vector<Signature> signatures_of_function(const Type& type);
  std::vector<Signature> constructors(const Type& type);
  std::optional<Signature> chosen(const At& call, std::span<const Signature> candidates);
  std::optional<Signature> chosen_for(const At& call, std::span<const Signature> candidates,
                                      const At& argument);
  bool accepts_function(TypeId parameter, const At& function);
  bool takes(std::span<const At> wanted, std::size_t count);
  EnvironmentId inferred(const At& call, const Signature& signature, const At& before);
  TypeId inferred_by_default(const At& parameter);
  void infer(TypeId parameter, TypeId argument, Inferred& found, int depth);
  void infer_union(const Type& parameter, TypeId argument, Inferred& found, int depth);
  void infer_object(const Type& parameter, TypeId argument, Inferred& found, int depth);
  [[nodiscard]] At predicated(const At& function) const;
  void infer_function(const Type& parameter, TypeId argument, Inferred& found, int depth);
  std::vector<At> parameters(const At& function);
  std::vector<At> arguments(const At& call);
  TypeId parameter_type(const Signature& signature, std::size_t index);
  TypeId returned(const Signature& signature);
  TypeId inferred_return(const At& function);
  TypeId yielded(const At& function);
  TypeId module_type(const Specified& module);

  // Markup.
  TypeId markup_type(const At& element, std::string_view name);
  std::string markup_property(const At& element, std::string_view interface,
                              std::string_view otherwise);
  [[nodiscard]] At opening_around(const At& node) const;
  TypeId attributes_of(const At& opening);
  EnvironmentId inferred_from_markup(const At& opening, const Signature& signature);
  TypeId context_in_markup(const At& expression, const At& parent);
  TypeId context_of_attribute(const At& attribute);

  // Context.
  TypeId context_in(const At& expression, const At& parent);
  TypeId context_through(const At& expression, const At& parent);
  TypeId context_of_initialiser(const At& node);
  TypeId context_of_assigned(const At& assignment);
  TypeId context_of_argument(const At& argument, const At& list);
  TypeId context_of_value(const At& pair);
  TypeId context_of_literal(const At& literal);
  TypeId context_of_return(const At& node);
  TypeId context_of_element(const At& element, const At& array);
  TypeId base_constructor(const At& node);
  std::optional<Found> denoted_key(const At& name, const At& literal);
  bool handed_on(const At& literal, std::string_view spelling);
  std::optional<Found> denoted_in_arguments(const At& name, const At& literal);
  std::optional<std::size_t> keys_of_parameter(const At& generic, std::size_t index);
  bool is_pattern(const At& literal);

  const Program* program_;
  const Trees* trees_;
  Names* names_;
  std::vector<Type> types_;
  std::map<std::string, TypeId> type_numbers_;
  std::vector<std::vector<Entry>> environments_;
  std::map<NodeKey, At> parameters_;  // type parameters, and classes for their `this`
  std::map<std::vector<Entry>, EnvironmentId> environment_numbers_;
  std::map<NodeKey, TypeId> expressions_;
  std::map<NodeKey, TypeId> contexts_;
  std::map<NodeKey, Members> members_;
  int depth_ = 0;
  Questions<NodeKey, TypeId> questions_;
};

}  // namespace git_refactor::syntax::javascript
