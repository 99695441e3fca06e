#pragma once

#include "universe.hpp"

namespace git_refactor::syntax::java {

/// Reads what a file declares into classes.
class UnitReader {
 public:
  UnitReader(Universe& universe, std::uint32_t file);

  /// Reads package, imports and every class, nested, local and anonymous ones too.
  Unit read();

 private:
  [[nodiscard]] std::string_view text(SyntaxNode node) const { return model_->text(node); }

  [[nodiscard]] Spot spot(SyntaxNode node) const { return {file_, node}; }

  void read_import(SyntaxNode node);
  void walk(SyntaxNode node, Class* outer, bool is_in_code);
  Class& add_class(SyntaxNode node, Class* outer, bool is_in_code);
  void read_header(Class& of, SyntaxNode node);
  void read_supers(Class& of, SyntaxNode clause);
  void read_variables(std::vector<std::unique_ptr<TypeVariable>>& variables, SyntaxNode declaration,
                      Class& owner, const Method* method);
  void read_members(Class& of, SyntaxNode body);
  void read_member(Class& of, SyntaxNode member);
  void read_fields(Class& of, SyntaxNode declaration);
  void read_method(Class& of, SyntaxNode declaration);
  void read_parameters(Method& method, SyntaxNode parameters);
  void read_components(Class& of);
  void add_accessors(Class& of);
  void default_modifiers(const Class& of, Modifiers& modifiers) const;

  Universe* universe_;
  const FileModel* model_;
  std::uint32_t file_;
  Unit unit_;
};

}  // namespace git_refactor::syntax::java
