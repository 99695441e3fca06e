#include "tree.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace git_refactor::syntax::go {

namespace {

constexpr auto kind_names = std::to_array<std::pair<std::string_view, Kind>>({
    {":=", Kind::define},
    {"argument_list", Kind::argument_list},
    {"array_type", Kind::array_type},
    {"assignment_statement", Kind::assignment_statement},
    {"binary_expression", Kind::binary_expression},
    {"blank_identifier", Kind::blank_identifier},
    {"block", Kind::block},
    {"call_expression", Kind::call_expression},
    {"channel_type", Kind::channel_type},
    {"comment", Kind::comment},
    {"communication_case", Kind::communication_case},
    {"composite_literal", Kind::composite_literal},
    {"const_declaration", Kind::const_declaration},
    {"const_spec", Kind::const_spec},
    {"default_case", Kind::default_case},
    {"dot", Kind::dot},
    {"expression_case", Kind::expression_case},
    {"expression_list", Kind::expression_list},
    {"expression_switch_statement", Kind::expression_switch_statement},
    {"false", Kind::predeclared},
    {"field_declaration", Kind::field_declaration},
    {"field_declaration_list", Kind::field_declaration_list},
    {"field_identifier", Kind::field_identifier},
    {"float_literal", Kind::float_literal},
    {"for_clause", Kind::for_clause},
    {"for_statement", Kind::for_statement},
    {"func_literal", Kind::func_literal},
    {"function_declaration", Kind::function_declaration},
    {"function_type", Kind::function_type},
    {"generic_type", Kind::generic_type},
    {"identifier", Kind::identifier},
    {"if_statement", Kind::if_statement},
    {"imaginary_literal", Kind::imaginary_literal},
    {"implicit_length_array_type", Kind::implicit_length_array_type},
    {"import_declaration", Kind::import_declaration},
    {"import_spec", Kind::import_spec},
    {"import_spec_list", Kind::import_spec_list},
    {"index_expression", Kind::index_expression},
    {"int_literal", Kind::int_literal},
    {"interface_type", Kind::interface_type},
    {"interpreted_string_literal", Kind::interpreted_string_literal},
    {"iota", Kind::predeclared},
    {"keyed_element", Kind::keyed_element},
    {"label_name", Kind::label_name},
    {"labeled_statement", Kind::labeled_statement},
    {"literal_element", Kind::literal_element},
    {"literal_value", Kind::literal_value},
    {"map_type", Kind::map_type},
    {"method_declaration", Kind::method_declaration},
    {"method_elem", Kind::method_elem},
    {"negated_type", Kind::negated_type},
    {"nil", Kind::predeclared},
    {"package_clause", Kind::package_clause},
    {"package_identifier", Kind::package_identifier},
    {"parameter_declaration", Kind::parameter_declaration},
    {"parameter_list", Kind::parameter_list},
    {"parenthesized_expression", Kind::parenthesized_expression},
    {"parenthesized_type", Kind::parenthesized_type},
    {"pointer_type", Kind::pointer_type},
    {"qualified_type", Kind::qualified_type},
    {"range_clause", Kind::range_clause},
    {"raw_string_literal", Kind::raw_string_literal},
    {"receive_statement", Kind::receive_statement},
    {"return_statement", Kind::return_statement},
    {"rune_literal", Kind::rune_literal},
    {"select_statement", Kind::select_statement},
    {"selector_expression", Kind::selector_expression},
    {"send_statement", Kind::send_statement},
    {"short_var_declaration", Kind::short_var_declaration},
    {"slice_expression", Kind::slice_expression},
    {"slice_type", Kind::slice_type},
    {"source_file", Kind::source_file},
    {"struct_type", Kind::struct_type},
    {"true", Kind::predeclared},
    {"type_alias", Kind::type_alias},
    {"type_arguments", Kind::type_arguments},
    {"type_assertion_expression", Kind::type_assertion_expression},
    {"type_case", Kind::type_case},
    {"type_constraint", Kind::type_constraint},
    {"type_conversion_expression", Kind::type_conversion_expression},
    {"type_declaration", Kind::type_declaration},
    {"type_elem", Kind::type_elem},
    {"type_identifier", Kind::type_identifier},
    {"type_instantiation_expression", Kind::type_instantiation_expression},
    {"type_parameter_declaration", Kind::type_parameter_declaration},
    {"type_parameter_list", Kind::type_parameter_list},
    {"type_spec", Kind::type_spec},
    {"type_switch_statement", Kind::type_switch_statement},
    {"unary_expression", Kind::unary_expression},
    {"var_declaration", Kind::var_declaration},
    {"var_spec", Kind::var_spec},
    {"variadic_argument", Kind::variadic_argument},
    {"variadic_parameter_declaration", Kind::variadic_parameter_declaration},
});

constexpr auto field_names = std::to_array<std::pair<std::string_view, Field>>({
    {"alias", Field::alias},
    {"arguments", Field::arguments},
    {"body", Field::body},
    {"element", Field::element},
    {"field", Field::field},
    {"function", Field::function},
    {"index", Field::index},
    {"key", Field::key},
    {"label", Field::label},
    {"left", Field::left},
    {"length", Field::length},
    {"name", Field::name},
    {"operand", Field::operand},
    {"operator", Field::op},
    {"package", Field::package},
    {"parameters", Field::parameters},
    {"path", Field::path},
    {"receiver", Field::receiver},
    {"result", Field::result},
    {"right", Field::right},
    {"type", Field::type},
    {"type_arguments", Field::type_arguments},
    {"type_parameters", Field::type_parameters},
    {"value", Field::value},
});

template <typename Value, std::size_t size>
Value value_of(const std::array<std::pair<std::string_view, Value>, size>& names,
               std::string_view name) {
  const auto found =
      std::ranges::lower_bound(names, name, {}, [](const auto& each) { return each.first; });
  return found != names.end() && found->first == name ? found->second : Value{};
}

/// The grammar's numbers for our kinds and fields.
struct Numbers {
  std::vector<Kind> kinds;
  std::vector<Field> fields;
};

const Numbers& numbers_of(const GrammarNames& names) {
  static const Numbers numbers = [&] {
    Numbers made;
    std::ranges::transform(names.types, std::back_inserter(made.kinds),
                           [](std::string_view name) { return value_of(kind_names, name); });
    std::ranges::transform(names.fields, std::back_inserter(made.fields),
                           [](std::string_view name) { return value_of(field_names, name); });
    return made;
  }();
  return numbers;
}

}  // namespace

Tree::Tree(const FileModel& file) : text_(file.text()) {
  const SyntaxTree& tree = file.tree();
  const Numbers& numbers = numbers_of(tree.names());
  nodes_.reserve(tree.records().size());
  for (const SyntaxTree::Record& record : tree.records()) {
    const std::size_t symbol = record.symbol;
    nodes_.push_back({.parent = record.parent,
                      .past = record.past,
                      .begin = record.begin,
                      .end = record.end,
                      .kind = symbol < numbers.kinds.size() ? numbers.kinds[symbol] : Kind::other,
                      .field = numbers.fields[record.field],
                      .is_named = record.is_named});
  }
}

NodeIndex Tree::child(NodeIndex index, Field field) const {
  if (index == no_index) {
    return no_index;
  }
  for (NodeIndex child = index + 1; child < nodes_[index].past; child = nodes_[child].past) {
    if (nodes_[child].field == field && (nodes_[child].is_named || field == Field::op)) {
      return child;
    }
  }
  return no_index;
}

std::vector<NodeIndex> Tree::children(NodeIndex index) const {
  std::vector<NodeIndex> children;
  if (index == no_index) {
    return children;
  }
  for (NodeIndex child = index + 1; child < nodes_[index].past; child = nodes_[child].past) {
    if (nodes_[child].is_named && nodes_[child].kind != Kind::comment) {
      children.push_back(child);
    }
  }
  return children;
}

std::vector<NodeIndex> Tree::children(NodeIndex index, Field field) const {
  std::vector<NodeIndex> children = this->children(index);
  std::erase_if(children, [&](NodeIndex child) { return nodes_[child].field != field; });
  return children;
}

NodeIndex Tree::first(NodeIndex index) const {
  if (index == no_index) {
    return no_index;
  }
  for (NodeIndex child = index + 1; child < nodes_[index].past; child = nodes_[child].past) {
    if (nodes_[child].is_named && nodes_[child].kind != Kind::comment) {
      return child;
    }
  }
  return no_index;
}

bool Tree::has(NodeIndex index, Kind kind) const {
  for (NodeIndex child = index + 1; child < nodes_[index].past; child = nodes_[child].past) {
    if (nodes_[child].kind == kind) {
      return true;
    }
  }
  return false;
}

std::uint32_t Tree::token(NodeIndex index, std::string_view text) const {
  for (NodeIndex child = index + 1; child < nodes_[index].past; child = nodes_[child].past) {
    if (!nodes_[child].is_named && this->text(child) == text) {
      return nodes_[child].begin;
    }
  }
  return nodes_[index].end;
}

NodeIndex Tree::around(NodeIndex index, Kind kind) const {
  while (index != no_index && nodes_[index].kind != kind) {
    index = nodes_[index].parent;
  }
  return index;
}

NodeIndex Tree::leaf_at(std::uint32_t offset) const {
  // Nodes are in order of their first bytes; of those that begin here the leaf is the last.
  const auto behind = std::ranges::upper_bound(nodes_, offset, {}, &Node::begin);
  for (auto node = behind; node != nodes_.begin();) {
    --node;
    if (node->begin != offset) {
      break;
    }
    const auto index = static_cast<NodeIndex>(node - nodes_.begin());
    if (node->past == index + 1 && node->end > offset) {
      return index;
    }
  }
  return no_index;
}

std::vector<NodeIndex> Tree::expressions(NodeIndex index) const {
  if (index == no_index) {
    return {};
  }
  return nodes_[index].kind == Kind::expression_list ? children(index) : std::vector{index};
}

NodeIndex Tree::unparenthesized(NodeIndex index) const {
  while (kind(index) == Kind::parenthesized_expression || kind(index) == Kind::parenthesized_type) {
    index = first(index);
  }
  return index;
}

bool is_name(Kind kind) {
  return kind == Kind::identifier || kind == Kind::type_identifier ||
         kind == Kind::field_identifier || kind == Kind::package_identifier ||
         kind == Kind::label_name || kind == Kind::predeclared;
}

bool is_exported(std::string_view name) {
  if (name.empty()) {
    return false;
  }
  const auto byte = static_cast<unsigned char>(name.front());
  if (byte < 0x80) {
    return byte >= 'A' && byte <= 'Z';
  }
  // The upper case letters of Latin-1, Greek and Cyrillic.
  const auto next = name.size() > 1 ? static_cast<unsigned char>(name[1]) : 0;
  const unsigned rune = (byte & 0x1fU) << 6U | (next & 0x3fU);
  return (rune >= 0xc0 && rune <= 0xde && rune != 0xd7) || (rune >= 0x391 && rune <= 0x3a9) ||
         (rune >= 0x410 && rune <= 0x42f);
}

}  // namespace git_refactor::syntax::go
