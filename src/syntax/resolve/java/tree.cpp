#include "tree.hpp"

#include "resolve/file_model.hpp"

#include <algorithm>

namespace git_refactor::syntax::java {

bool is_class_declaration(std::string_view type) {
  return type == "class_declaration" || type == "interface_declaration" ||
         type == "enum_declaration" || type == "record_declaration" ||
         type == "annotation_type_declaration";
}

Modifiers modifiers_of(SyntaxNode declaration, std::string_view text) {
  Modifiers result;
  const SyntaxNode modifiers = child_of_type(declaration, "modifiers");
  if (modifiers.is_null()) {
    return result;
  }
  for (const SyntaxNode child : modifiers.children()) {
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

std::uint32_t bracket_pairs(SyntaxNode dimensions, std::string_view text) {
  return dimensions.is_null()
             ? 0
             : static_cast<std::uint32_t>(std::ranges::count(text_of(dimensions, text), '['));
}

bool is_comment_type(std::string_view type) {
  return type == "line_comment" || type == "block_comment";
}

SyntaxNode first_plain_child(SyntaxNode node) {
  for (const SyntaxNode child : node.named_children()) {
    const std::string_view type = type_of(child);
    if (!is_comment_type(type) && type != "modifiers" && type != "annotation" &&
        type != "marker_annotation") {
      return child;
    }
  }
  return {};
}

std::vector<SyntaxNode> plain_children(SyntaxNode node) {
  std::vector<SyntaxNode> children = named_children(node);
  std::erase_if(children, [](SyntaxNode child) { return is_comment_type(type_of(child)); });
  return children;
}

SyntaxNode last_plain_child(SyntaxNode node) {
  const std::vector<SyntaxNode> children = plain_children(node);
  return children.empty() ? SyntaxNode{} : children.back();
}

SyntaxNode parent_beyond_parentheses(SyntaxNode node) {
  SyntaxNode parent = node.parent();
  while (!parent.is_null() && type_of(parent) == "parenthesized_expression") {
    parent = parent.parent();
  }
  return parent;
}

SyntaxNode without_parentheses(SyntaxNode node) {
  while (!node.is_null() && type_of(node) == "parenthesized_expression") {
    node = first_plain_child(node);
  }
  return node;
}

std::vector<SyntaxNode> lambda_parameters(SyntaxNode lambda) {
  const SyntaxNode parameters = child_named(lambda, "parameters");
  if (parameters.is_null()) {
    return {};
  }
  if (type_of(parameters) == "identifier") {
    return {parameters};
  }
  std::vector<SyntaxNode> names;
  for (const SyntaxNode child : plain_children(parameters)) {
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
