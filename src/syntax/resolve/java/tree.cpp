#include "tree.hpp"

#include "resolve/file_model.hpp"

#include <algorithm>

namespace git_refactor::syntax::java {

bool is_field(TSNode node, std::string_view field, TSNode child) {
  const TSNode found = child_named(node, field);
  return !ts_node_is_null(found) && is_same(found, child);
}

bool is_class_declaration(std::string_view type) {
  return type == "class_declaration" || type == "interface_declaration" ||
         type == "enum_declaration" || type == "record_declaration" ||
         type == "annotation_type_declaration";
}

Modifiers modifiers_of(TSNode declaration, std::string_view text) {
  Modifiers result;
  const TSNode modifiers = child_of_type(declaration, "modifiers");
  if (ts_node_is_null(modifiers)) {
    return result;
  }
  const std::uint32_t count = ts_node_child_count(modifiers);
  for (std::uint32_t index = 0; index < count; ++index) {
    const TSNode child = ts_node_child(modifiers, index);
    const std::string_view type = type_of(child);
    if (type == "private") {
      result.access = Access::private_;
    } else if (type == "protected") {
      result.access = Access::protected_;
    } else if (type == "public") {
      result.access = Access::public_;
    } else if (type == "static") {
      result.is_static = true;
    } else if (type == "abstract") {
      result.is_abstract = true;
    } else if (type == "native") {
      result.is_native = true;
    } else if (type == "default") {
      result.is_default = true;
    } else if (type == "marker_annotation") {
      const std::string_view name = text_of(child_named(child, "name"), text);
      result.is_override = result.is_override || name == "Override" || name == "java.lang.Override";
    }
  }
  return result;
}

std::uint32_t bracket_pairs(TSNode dimensions, std::string_view text) {
  return ts_node_is_null(dimensions)
             ? 0
             : static_cast<std::uint32_t>(std::ranges::count(text_of(dimensions, text), '['));
}

bool is_comment_type(std::string_view type) {
  return type == "line_comment" || type == "block_comment";
}

TSNode first_plain_child(TSNode node) {
  for (const TSNode child : named_children(node)) {
    const std::string_view type = type_of(child);
    if (!is_comment_type(type) && type != "modifiers" && type != "annotation" &&
        type != "marker_annotation") {
      return child;
    }
  }
  return {};
}

std::vector<TSNode> plain_children(TSNode node) {
  std::vector<TSNode> children = named_children(node);
  std::erase_if(children, [](TSNode child) { return is_comment_type(type_of(child)); });
  return children;
}

TSNode last_plain_child(TSNode node) {
  const std::vector<TSNode> children = plain_children(node);
  return children.empty() ? TSNode{} : children.back();
}

TSNode parent_beyond_parentheses(TSNode node) {
  TSNode parent = ts_node_parent(node);
  while (!ts_node_is_null(parent) && type_of(parent) == "parenthesized_expression") {
    parent = ts_node_parent(parent);
  }
  return parent;
}

TSNode without_parentheses(TSNode node) {
  while (!ts_node_is_null(node) && type_of(node) == "parenthesized_expression") {
    node = first_plain_child(node);
  }
  return node;
}

std::vector<TSNode> lambda_parameters(TSNode lambda) {
  const TSNode parameters = child_named(lambda, "parameters");
  if (ts_node_is_null(parameters)) {
    return {};
  }
  if (type_of(parameters) == "identifier") {
    return {parameters};
  }
  std::vector<TSNode> names;
  for (const TSNode child : plain_children(parameters)) {
    const std::string_view type = type_of(child);
    if (type == "identifier") {
      names.push_back(child);
    } else if (type == "formal_parameter") {
      names.push_back(child_named(child, "name"));
    } else if (type == "spread_parameter") {
      names.push_back(child_named(child_of_type(child, "variable_declarator"), "name"));
    }
  }
  return names;
}

}  // namespace git_refactor::syntax::java
