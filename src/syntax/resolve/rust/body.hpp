#pragma once

#include "expander.hpp"
#include "traits.hpp"

#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::rust {

/// Resolves and types the bodies of functions and the values of constants, and records what the
/// names in them mean.
///
/// Each body is read twice: what the types of variables turn out to be in the first reading is
/// known in the second, which alone records.
class Body {
 public:
  Body(World& world, Signatures& signatures, Traits& traits, Expander& expander,
       ItemCollector& items)
      : world_(&world),
        signatures_(&signatures),
        traits_(&traits),
        expander_(&expander),
        items_(&items) {}

  /// The parameters and the block of a function.
  void function(DefId function);

  /// The value of a constant, a static, an enumerator, an array's length.
  void value(const Node& expression, const Env& env, TypeId expected);

  std::vector<ScopeId> nested_scopes;  ///< of blocks with items, in the order they were met

 private:
  struct Local {
    std::string_view name;
    DefId def = no_def;
    std::uint32_t context = 0;
  };

  struct Loop {
    std::string_view label{};
    DefId def = no_def;
    std::uint32_t context = 0;
    TypeId result = unknown_type;
    bool is_block = false;
    bool is_closure = false;  ///< what is further out cannot be left from here
  };

  struct Obligation {
    TypeId subject = unknown_type;
    TypeId bound = unknown_type;
    int tries = 0;
  };

  /// What is restored at the end of a block.
  class Rib;

  using Reader = TypeId (Body::*)(const Node&, TypeId);

  struct Kind {
    std::string_view node;
    Reader read;
  };

  // Frames.
  void in_two_readings(const Env& env, const std::function<void()>& read);
  void read_function(DefId function);
  void parameters(const Node& list, std::span<const TypeId> types);
  void receiver(const Node& name, TypeId type);

  // Types.
  TypeId surface(TypeId type) { return traits_->surface(type, env_); }

  TypeId fresh() { return world_->types.variable(); }

  void unify(TypeId one, TypeId other);

  TypeId lower(const Node& node) { return signatures_->lower(node, env_); }

  TypeId primitive(std::string_view name) { return signatures_->primitive(name); }

  TypeId unit() { return world_->types.tuple({}); }

  TypeId never() { return world_->types.add(TypeKind::never, no_def); }

  TypeId joined(TypeId one, TypeId other);
  void oblige(const Generics& generics, const Substitution& by);
  void settle();
  bool settle(const Obligation& obligation);
  void settle_function(TypeId function, const Type& bound);
  TypeId output_of(std::string_view trait, std::string_view name, TypeId self);
  const Type* function_of(TypeId type);

  // Names.
  const Local* find_local(const Node& name) const;
  DefId declare_local(const Node& name, TypeId type);
  void bind_local(const Node& name, DefId def, TypeId type);

  void record(const Node& name, DefId def) { signatures_->record(name, def); }

  void doubt(const Node& name, std::string_view why) { signatures_->doubt(name, why); }

  // Statements.
  void enter_scope(const Node& node);
  TypeId block(const Node& node, TypeId expected);
  TypeId statements(const Node& node, TypeId expected);
  void statement(const Node& node);
  void let(const Node& node, const std::map<std::string_view, DefId>& configured);
  bool statement_macro(const Node& call);

  // Patterns.
  void pattern(const Node& node, TypeId type);
  void pattern_part(const Node& node, TypeId type);
  void name_pattern(const Node& node, TypeId type);
  void sequence_pattern(const std::vector<Node>& parts, std::span<const TypeId> types);
  void tuple_struct_pattern(const Node& node, TypeId type);
  void struct_pattern(const Node& node, TypeId type);
  void field_pattern(const Node& node, DefId owner, const Substitution& by);
  void or_pattern(const Node& node, TypeId type);
  void slice_pattern(const Node& node, TypeId type);

  // Expressions.
  TypeId expression(const Node& node, TypeId expected);
  TypeId children(const Node& node, TypeId expected);
  TypeId name(const Node& node, TypeId expected);
  TypeId self(const Node& node, TypeId expected);
  TypeId literal(const Node& node, TypeId expected);
  TypeId string(const Node& node, TypeId expected);
  TypeId unary(const Node& node, TypeId expected);
  TypeId reference(const Node& node, TypeId expected);
  TypeId try_operator(const Node& node, TypeId expected);
  TypeId binary(const Node& node, TypeId expected);
  TypeId assignment(const Node& node, TypeId expected);
  TypeId compound(const Node& node, TypeId expected);
  TypeId cast(const Node& node, TypeId expected);
  TypeId call(const Node& node, TypeId expected);
  TypeId method_call(const Node& callee, const Node& type_arguments, const Node& arguments,
                     TypeId expected);
  void note_call(const Node& callee, const Node& arguments, TypeId receiver);
  TypeId unknown_call(const Node& name, const Node& arguments, TypeId receiver);
  void arguments(const std::vector<Node>& arguments, std::span<const TypeId> params);
  TypeId field(const Node& node, TypeId expected);
  TypeId numbered_field(TypeId type, std::size_t index);
  TypeId index(const Node& node, TypeId expected);
  TypeId array(const Node& node, TypeId expected);
  TypeId tuple(const Node& node, TypeId expected);
  TypeId parenthesized(const Node& node, TypeId expected);
  TypeId unit_value(const Node& node, TypeId expected);
  TypeId structure(const Node& node, TypeId expected);
  void shorthand(const Node& name, DefId field, TypeId type);
  TypeId range(const Node& node, TypeId expected);
  TypeId await(const Node& node, TypeId expected);
  TypeId closure(const Node& node, TypeId expected);
  TypeId jump(const Node& node, TypeId expected);
  TypeId if_(const Node& node, TypeId expected);
  void condition(const Node& node);
  TypeId match(const Node& node, TypeId expected);
  TypeId loop(const Node& node, TypeId expected);
  TypeId for_(const Node& node, TypeId expected);
  TypeId labelled_block(const Node& node, TypeId expected);
  TypeId async_block(const Node& node, TypeId expected);
  void enter_loop(const Node& node, bool is_block);
  Loop* find_loop(const Node& label);

  // Paths.
  TypeId path_value(const Node& node, TypeId expected);
  TypeId value_of(DefId def, const Reached& reached, TypeId expected);
  TypeId constructor(DefId def, const Reached& reached, TypeId expected);
  TypeId instance_of(DefId item, Substitution by, std::vector<TypeId> args);
  TypeId associated_value(TypeId type, const PathPart& part, DefId trait);
  DefId variant_of(TypeId type, const PathPart& part);
  std::pair<DefId, TypeId> struct_like(const Node& path, TypeId expected);
  Substitution arguments_of(TypeId type);
  TypeId field_type(DefId field, const Substitution& by);

  // Macros.
  TypeId macro(const Node& node, TypeId expected);
  void macro_arguments(const Node& call);
  void format_string(const Node& literal, std::span<const std::string_view> named);
  void captured(const Node& literal, std::size_t begin, std::size_t end,
                std::span<const std::string_view> named);
  void loose_tokens(const Tokens& tokens);
  std::size_t loose_path(const Tokens& tokens, std::size_t at);

  World* world_;
  Signatures* signatures_;
  Traits* traits_;
  Expander* expander_;
  ItemCollector* items_;

  Env env_;
  std::vector<Local> locals_;
  std::vector<Loop> loops_;
  std::vector<Obligation> obligations_;
  std::map<DefId, TypeId> types_of_locals_;
  std::map<std::string_view, DefId> shared_;  ///< bound by an earlier alternative of a pattern
  std::vector<std::pair<std::string_view, DefId>> bound_;       ///< in the pattern being read
  std::vector<std::pair<std::string_view, DefId>> last_bound_;  ///< in the one before
  /// What the next pattern shares: `let` statements under different configurations bind one thing.
  std::map<std::string_view, DefId> configured_;
  TypeId result_ = unknown_type;  ///< what `return` gives
  TypeId self_ = unknown_type;    ///< the type of `self`
  int depth_ = 0;
};

}  // namespace git_refactor::syntax::rust
