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
  [[nodiscard]] std::string_view text(TSNode node) const { return model_->text(node); }

  [[nodiscard]] Spot spot(TSNode node) const { return {file_, node}; }

  void read_import(TSNode node);
  void walk(TSNode node, Class* outer, bool is_in_code);
  Class& add_class(TSNode node, Class* outer, bool is_in_code);
  void read_header(Class& of, TSNode node);
  void read_supers(Class& of, TSNode clause);
  void read_variables(std::vector<std::unique_ptr<TypeVariable>>& variables, TSNode declaration,
                      Class& owner, const Method* method);
  void read_members(Class& of, TSNode body);
  void read_member(Class& of, TSNode member);
  void read_fields(Class& of, TSNode declaration);
  void read_method(Class& of, TSNode declaration);
  void read_parameters(Method& method, TSNode parameters);
  void read_components(Class& of);
  void add_accessors(Class& of);
  void default_modifiers(const Class& of, Modifiers& modifiers) const;

  Universe* universe_;
  const FileModel* model_;
  std::uint32_t file_;
  Unit unit_;
};

}  // namespace git_refactor::syntax::java
