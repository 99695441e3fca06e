#pragma once

#include "facts.hpp"

#include <tree_sitter/api.h>

#include <cstdint>

// Steps in a tree that lead nowhere from a null node, where tree-sitter's own would crash.

namespace git_refactor::syntax::python {

inline TSNode parent_of(TSNode node) {
  return ts_node_is_null(node) ? node : ts_node_parent(node);
}

inline std::uint32_t child_count(TSNode node) {
  return ts_node_is_null(node) ? 0 : ts_node_named_child_count(node);
}

/// The named child at `index`, or a null node.
inline TSNode child_at(TSNode node, std::uint32_t index) {
  return index < child_count(node) ? ts_node_named_child(node, index) : TSNode{};
}

/// Whether a byte is in a node.
inline bool holds(TSNode node, std::uint32_t offset) {
  return !ts_node_is_null(node) && ts_node_start_byte(node) <= offset &&
         offset < ts_node_end_byte(node);
}

/// Whether `child` is the child of `node` under a field.
inline bool is_under(TSNode node, std::string_view field, TSNode child) {
  const TSNode found = child_named(node, field);
  return !ts_node_is_null(found) && ts_node_eq(found, child);
}

}  // namespace git_refactor::syntax::python
