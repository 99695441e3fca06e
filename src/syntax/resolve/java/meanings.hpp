#pragma once

#include "analysis.hpp"
#include "types.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::java {

/// Before the name of a package, in the key of its entity.
inline constexpr std::string_view package_key = "java:";

/// The things that an identifier may mean.
struct Found {
  std::vector<EntityId> entities{};  ///< things of the repository
  bool is_choice = false;            ///< it is one of them, or a library's: which is not known
  std::string_view doubt{};          ///< why nothing is known

  [[nodiscard]] bool is_empty() const { return entities.empty() && doubt.empty(); }
};

/// What every identifier of a file means, by where it stands in the tree.
class Meanings {
 public:
  explicit Meanings(Analysis& analysis) : analysis_(&analysis) {}

  /// `leaf` is an `identifier` or `type_identifier`.
  Found of(Spot leaf);

  /// A package by its name; `no_entity` for one that is not in the repository.
  EntityId package_entity(std::string_view name);

  Found of_class(Class* of);
  Found of_field(const Field* field);
  Found of_method(const Method* method);
  Found of_variable(const TypeVariable* variable);

  /// The thing that an identifier declares.
  EntityId declared(Spot identifier);

  /// The constructor parameter's, accessor's or redeclared local's first declaration: two that are
  /// one thing, or that would collide, have the same.
  Spot first_declaration(Spot identifier);

 private:
  Found of_type_identifier(Spot leaf);
  Found of_identifier(Spot leaf);
  Found of_declaration(Spot leaf, SyntaxNode parent);
  Found of_use(Spot leaf, SyntaxNode parent);
  Found of_expression(Spot leaf);
  Found of_path(Spot leaf);
  Found of_import(Spot leaf, SyntaxNode declaration, std::string_view path);
  Found of_access(Spot access);
  Found of_call(const Call& call);
  Found of_case(Spot leaf);
  Found of_label(Spot leaf);
  Found of_method_reference(Spot leaf, SyntaxNode parent);
  Found of_element(Spot leaf, SyntaxNode pair);
  Found of_broken(Spot leaf);
  Found of_type_name(const TypeName& name);
  Found at_identifier(Spot identifier);

  Analysis* analysis_;
};

}  // namespace git_refactor::syntax::java
