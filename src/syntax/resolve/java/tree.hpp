#pragma once

#include "types.hpp"

#include <string_view>
#include <vector>

// Small questions to the trees of tree-sitter-java.

namespace git_refactor::syntax::java {

inline Spot at(Spot spot, SyntaxNode node) {
  return {spot.file, node};
}

/// True for the node types that declare a named class.
bool is_class_declaration(std::string_view type);

/// The modifiers of a declaration, from its `modifiers` child.
Modifiers modifiers_of(SyntaxNode declaration, std::string_view text);

/// The number of bracket pairs in a `dimensions` node.
std::uint32_t bracket_pairs(SyntaxNode dimensions, std::string_view text);

/// The first named child that is no comment, modifier or annotation.
SyntaxNode first_plain_child(SyntaxNode node);

/// The last named child that is no comment.
SyntaxNode last_plain_child(SyntaxNode node);

/// The named children without comments.
std::vector<SyntaxNode> plain_children(SyntaxNode node);

/// The nearest node above that is no parenthesis.
SyntaxNode parent_beyond_parentheses(SyntaxNode node);

/// The expression inside of parentheses.
SyntaxNode without_parentheses(SyntaxNode node);

/// True where a node of this type is a comment.
bool is_comment_type(std::string_view type);

/// The identifiers of a lambda's parameters, in order.
std::vector<SyntaxNode> lambda_parameters(SyntaxNode lambda);

}  // namespace git_refactor::syntax::java
