#pragma once

#include "facts.hpp"
#include "syntax_tree.hpp"

#include <cstdint>

// Steps in a tree that lead nowhere from a null node, where tree-sitter's own would crash.

namespace git_refactor::syntax::python {

inline SyntaxNode parent_of(SyntaxNode node) {
  return node.is_null() ? node : node.parent();
}

inline std::uint32_t child_count(SyntaxNode node) {
  return node.is_null() ? 0 : node.named_child_count();
}

/// The named child at `index`, or a null node.
inline SyntaxNode child_at(SyntaxNode node, std::uint32_t index) {
  return index < child_count(node) ? node.named_child(index) : SyntaxNode{};
}

/// Whether a byte is in a node.
inline bool holds(SyntaxNode node, std::uint32_t offset) {
  return !node.is_null() && node.begin() <= offset && offset < node.end();
}

/// Whether `child` is the child of `node` under a field.
inline bool is_under(SyntaxNode node, std::string_view field, SyntaxNode child) {
  const SyntaxNode found = child_named(node, field);
  return !found.is_null() && found == child;
}

}  // namespace git_refactor::syntax::python
