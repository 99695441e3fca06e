// The way to a few words in a large tree.
//
// Parsing makes a node for every token, and a file that is worth parsing holds a handful of the
// words looked for. So the walk takes the words in order and moves one cursor: down while a child
// covers the next word, sideways over the children before it, up when a node ends before it.
// A node that covers no word is passed over with all below it; one that does is visited once,
// whatever the number of words in it. There is no recursion, so the depth of a tree (ten thousand
// parentheses in generated code) costs heap, not stack.

#include "skeleton.hpp"

namespace git_refactor::syntax {

namespace {

class Walk {
 public:
  Walk(TSNode root, std::span<const Word> words)
      : cursor_(ts_tree_cursor_new(root)), words_(words) {
    skeleton_.ends.reserve(words.size());
    enter();
  }

  ~Walk() { ts_tree_cursor_delete(&cursor_); }

  Walk(const Walk&) = delete;
  Walk& operator=(const Walk&) = delete;
  Walk(Walk&&) = delete;
  Walk& operator=(Walk&&) = delete;

  Skeleton run() {
    for (const Word& word : words_) {
      leave_before(word.offset);
      while (descend(word.offset)) {
      }
      skeleton_.ends.push_back(current_);
    }
    return std::move(skeleton_);
  }

 private:
  void enter() {
    const TSNode node = ts_tree_cursor_current_node(&cursor_);
    skeleton_.nodes.push_back({.node = node,
                               .symbol = ts_node_symbol(node),
                               .field = ts_tree_cursor_current_field_id(&cursor_),
                               .parent = current_});
    current_ = static_cast<std::uint32_t>(skeleton_.nodes.size() - 1);
  }

  void leave_before(std::uint32_t offset) {
    while (skeleton_.nodes[current_].parent != no_index &&
           ts_node_end_byte(skeleton_.nodes[current_].node) <= offset) {
      ts_tree_cursor_goto_parent(&cursor_);
      current_ = skeleton_.nodes[current_].parent;
    }
  }

  bool descend(std::uint32_t offset) {
    if (ts_tree_cursor_goto_first_child_for_byte(&cursor_, offset) < 0) {
      return false;
    }
    const TSNode child = ts_tree_cursor_current_node(&cursor_);
    if (ts_node_start_byte(child) > offset || ts_node_end_byte(child) <= offset) {
      ts_tree_cursor_goto_parent(&cursor_);
      return false;
    }
    enter();
    return true;
  }

  TSTreeCursor cursor_;
  std::span<const Word> words_;
  Skeleton skeleton_;
  std::uint32_t current_ = no_index;
};

}  // namespace

Skeleton walk_towards(TSNode root, std::span<const Word> words) {
  return Walk(root, words).run();
}

}  // namespace git_refactor::syntax
