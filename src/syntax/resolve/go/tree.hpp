#pragma once

#include "resolve/file_model.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

// A Go file as a flat tree. The checker climbs and descends all the time; here both cost a look
// into an array.

namespace git_refactor::syntax::go {

using NodeIndex = std::uint32_t;

enum class Kind : std::uint8_t {
  other,
  array_type,
  argument_list,
  assignment_statement,
  binary_expression,
  blank_identifier,
  block,
  call_expression,
  channel_type,
  comment,
  communication_case,
  composite_literal,
  const_declaration,
  const_spec,
  default_case,
  define,  // the token `:=`
  dot,
  expression_case,
  expression_list,
  expression_switch_statement,
  field_declaration,
  field_declaration_list,
  field_identifier,
  float_literal,
  for_clause,
  for_statement,
  func_literal,
  function_declaration,
  function_type,
  generic_type,
  identifier,
  if_statement,
  imaginary_literal,
  implicit_length_array_type,
  import_declaration,
  import_spec,
  import_spec_list,
  index_expression,
  int_literal,
  interface_type,
  interpreted_string_literal,
  keyed_element,
  label_name,
  labeled_statement,
  literal_element,
  literal_value,
  map_type,
  method_declaration,
  method_elem,
  negated_type,
  package_clause,
  package_identifier,
  parameter_declaration,
  parameter_list,
  parenthesized_expression,
  parenthesized_type,
  pointer_type,
  predeclared,  // nil, true, false, iota
  qualified_type,
  range_clause,
  raw_string_literal,
  receive_statement,
  return_statement,
  rune_literal,
  select_statement,
  selector_expression,
  send_statement,
  short_var_declaration,
  slice_expression,
  slice_type,
  source_file,
  struct_type,
  type_alias,
  type_arguments,
  type_assertion_expression,
  type_case,
  type_constraint,
  type_conversion_expression,
  type_declaration,
  type_elem,
  type_identifier,
  type_instantiation_expression,
  type_parameter_declaration,
  type_parameter_list,
  type_spec,
  type_switch_statement,
  unary_expression,
  var_declaration,
  var_spec,
  variadic_argument,
  variadic_parameter_declaration,
};

enum class Field : std::uint8_t {
  none,
  alias,
  arguments,
  body,
  element,
  field,
  function,
  index,
  key,
  label,
  left,
  length,
  name,
  op,
  operand,
  package,
  parameters,
  path,
  receiver,
  result,
  right,
  type,
  type_arguments,
  type_parameters,
  value,
};

struct Node {
  NodeIndex parent = no_index;
  NodeIndex past = 0;  ///< the first node behind its subtree
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Kind kind = Kind::other;
  Field field = Field::none;
  bool is_named = false;
};

/// All nodes of a file, in preorder.
class Tree {
 public:
  explicit Tree(const FileModel& file);

  [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }

  [[nodiscard]] const Node& operator[](NodeIndex index) const { return nodes_[index]; }

  [[nodiscard]] Kind kind(NodeIndex index) const {
    return index == no_index ? Kind::other : nodes_[index].kind;
  }

  [[nodiscard]] NodeIndex parent(NodeIndex index) const {
    return index == no_index ? no_index : nodes_[index].parent;
  }

  [[nodiscard]] Field field(NodeIndex index) const {
    return index == no_index ? Field::none : nodes_[index].field;
  }

  [[nodiscard]] std::string_view text(NodeIndex index) const {
    return index == no_index
               ? std::string_view()
               : text_.substr(nodes_[index].begin, nodes_[index].end - nodes_[index].begin);
  }

  [[nodiscard]] std::string_view source() const { return text_; }

  /// The first child under a field; `no_index` where there is none.
  [[nodiscard]] NodeIndex child(NodeIndex index, Field field) const;

  /// The named children but comments.
  [[nodiscard]] std::vector<NodeIndex> children(NodeIndex index) const;

  /// The children under one field.
  [[nodiscard]] std::vector<NodeIndex> children(NodeIndex index, Field field) const;

  /// The first named child; `no_index` where there is none.
  [[nodiscard]] NodeIndex first(NodeIndex index) const;

  /// Whether a node has a child of a kind, tokens included.
  [[nodiscard]] bool has(NodeIndex index, Kind kind) const;

  /// The first byte of a token among the children, such as "{"; the node's end if it has none.
  [[nodiscard]] std::uint32_t token(NodeIndex index, std::string_view text) const;

  /// The nearest node of a kind at or above one.
  [[nodiscard]] NodeIndex around(NodeIndex index, Kind kind) const;

  /// The leaf that begins at a byte; `no_index` where none does.
  [[nodiscard]] NodeIndex leaf_at(std::uint32_t offset) const;

  /// The expressions of a list, or the one expression that stands in its place.
  [[nodiscard]] std::vector<NodeIndex> expressions(NodeIndex index) const;

  /// What stands in parentheses, however many.
  [[nodiscard]] NodeIndex unparenthesized(NodeIndex index) const;

 private:
  std::string_view text_;
  std::vector<Node> nodes_;
};

/// True for the leaves that can be names.
bool is_name(Kind kind);

/// Whether a name is seen by other packages.
bool is_exported(std::string_view name);

}  // namespace git_refactor::syntax::go
