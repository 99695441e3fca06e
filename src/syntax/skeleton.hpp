#pragma once

#include "grammar.hpp"
#include "words.hpp"

#include <tree_sitter/api.h>

#include <cstdint>
#include <span>
#include <vector>

namespace git_refactor::syntax {

/// A node on the way from the root to a word.
struct PathNode {
  TSNode node{};
  TSSymbol symbol = 0;
  TSFieldId field = 0;              ///< of the parent, that leads here; 0 for none
  std::uint32_t parent = no_index;  ///< index of the parent
};

/// The part of a syntax tree that leads to the words looked for; parents come before children.
struct Skeleton {
  std::vector<PathNode> nodes;
  std::vector<std::uint32_t> ends;  ///< by word: the innermost node around its first byte
};

/// Walks from the root towards `words` (offsets within the tree, sorted) and nowhere else.
Skeleton walk_towards(TSNode root, std::span<const Word> words);

}  // namespace git_refactor::syntax
