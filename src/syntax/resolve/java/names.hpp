#pragma once

#include "types.hpp"
#include "universe.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::java {

/// What a simple expression name means.
struct Variable {
  enum class Kind : std::uint8_t { none, local, field };

  Kind kind = Kind::none;
  Spot identifier{};       ///< locals: where it is declared
  Field* field = nullptr;  ///< fields
  Type receiver{};         ///< fields: the type it is a member of, as its owner
};

/// What a simple type name means.
struct TypeName {
  Class* of = nullptr;
  const TypeVariable* variable = nullptr;

  [[nodiscard]] bool is_null() const { return of == nullptr && variable == nullptr; }
};

/// The scopes of Java (JLS 6.3 to 6.5): what simple names mean at a place, by climbing the tree.
class Names {
 public:
  explicit Names(Analysis& analysis) : analysis_(&analysis) {}

  /// The variable called `name` at a node. `ignored` is a declaring identifier to look past.
  Variable variable(Spot place, std::string_view name, SyntaxNode ignored = {});

  /// The local variable, parameter or the like called `name` at a node, inside the innermost class.
  /// Unlike `variable` it stops at the class, for a local there may be declared anew.
  Variable local(Spot place, std::string_view name, SyntaxNode ignored = {});

  /// The type called `name` at a node.
  TypeName type(Spot place, std::string_view name);

  /// The statement labeled `name` around a node; a null node where there is none.
  SyntaxNode labeled(SyntaxNode node, std::string_view name, std::string_view text);

  /// The methods that a simple call of `name` may mean: those of the innermost class that has any.
  std::vector<Member> methods(Spot place, std::string_view name);

  /// A field of a type or one of its supertypes.
  Variable field(const Type& receiver, std::string_view name);

  /// The type that a type node writes.
  Type resolve_type(Spot node);

  /// What a dotted name in a type position means: a class, or the beginning of a package.
  struct Qualified {
    TypeName type{};
    std::string package{};  ///< where it is no type
  };

  Qualified qualified(Spot node);

 private:
  Variable declared_in(Spot node, SyntaxNode child, std::string_view name, SyntaxNode ignored);
  SyntaxNode local_in(Spot node, SyntaxNode child, std::string_view name, SyntaxNode ignored);
  SyntaxNode in_statements(Spot node, SyntaxNode child, std::string_view name, SyntaxNode ignored);
  SyntaxNode in_statement(Spot statement, std::string_view name, SyntaxNode ignored);
  SyntaxNode in_declaration(Spot declaration, SyntaxNode before, std::string_view name,
                            SyntaxNode ignored);
  SyntaxNode in_resources(Spot node, SyntaxNode child, std::string_view name, SyntaxNode ignored);
  SyntaxNode in_parameters(Spot node, std::string_view name, SyntaxNode ignored);
  SyntaxNode in_for(Spot node, SyntaxNode child, std::string_view name, SyntaxNode ignored);
  SyntaxNode in_condition(Spot condition, bool when, std::string_view name, SyntaxNode ignored);
  SyntaxNode in_label(Spot node, SyntaxNode child, std::string_view name, SyntaxNode ignored);
  Variable imported_field(std::uint32_t file, std::string_view name);
  Class* local_class_in(Spot node, SyntaxNode child, std::string_view name);
  TypeName type_in(Spot node, SyntaxNode child, std::string_view name);
  Class* imported_class(std::uint32_t file, std::string_view name);
  Type generic_type(Spot node);
  Type simple_type(Spot node);
  Type primitive_named(std::string_view text);

  Analysis* analysis_;
};

/// The pattern variables that an expression introduces when it is true or when it is false
/// (JLS 6.3.1), as declaring identifiers.
std::vector<SyntaxNode> introduced_by(SyntaxNode expression, bool when);

/// The variables that a pattern declares.
std::vector<SyntaxNode> pattern_variables(SyntaxNode pattern);

/// The pattern variables that a statement introduces for the statements after it (JLS 6.3.2).
std::vector<SyntaxNode> introduced_after(SyntaxNode statement);

/// Whether a statement can complete normally, as far as syntax shows (JLS 14.22).
bool can_complete(SyntaxNode statement);

}  // namespace git_refactor::syntax::java
