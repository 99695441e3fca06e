#pragma once

#include "types.hpp"

#include <string_view>
#include <vector>

// Small questions to the trees of tree-sitter-java.

namespace git_refactor::syntax::java {

inline Spot at(Spot spot, TSNode node) {
  return {spot.file, node};
}

inline bool is_same(TSNode one, TSNode other) {
  return ts_node_eq(one, other);
}

/// True where `child` is the child of `node` under `field`.
bool is_field(TSNode node, std::string_view field, TSNode child);

/// True for the node types that declare a named class.
bool is_class_declaration(std::string_view type);

/// The modifiers of a declaration, from its `modifiers` child.
Modifiers modifiers_of(TSNode declaration, std::string_view text);

/// The number of bracket pairs in a `dimensions` node.
std::uint32_t bracket_pairs(TSNode dimensions, std::string_view text);

/// The first named child that is no comment, modifier or annotation.
TSNode first_plain_child(TSNode node);

/// The last named child that is no comment.
TSNode last_plain_child(TSNode node);

/// The named children without comments.
std::vector<TSNode> plain_children(TSNode node);

/// The nearest node above that is no parenthesis.
TSNode parent_beyond_parentheses(TSNode node);

/// The expression inside of parentheses.
TSNode without_parentheses(TSNode node);

/// True where a node of this type is a comment.
bool is_comment_type(std::string_view type);

/// The identifiers of a lambda's parameters, in order.
std::vector<TSNode> lambda_parameters(TSNode lambda);

}  // namespace git_refactor::syntax::java
