#pragma once

#include "facts.hpp"
#include "syntax_tree.hpp"

#include <cstdint>

// Small questions to the nodes of a tree; the answer for a null node is no.

namespace git_refactor::syntax::python {

/// Whether a byte is in a node.
inline bool holds(SyntaxNode node, std::uint32_t offset) {
  return !node.is_null() && node.begin() <= offset && offset < node.end();
}

}  // namespace git_refactor::syntax::python
