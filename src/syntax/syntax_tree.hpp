#pragma once

#include "git_refactor/syntax/surveyor.hpp"

#include <tree_sitter/api.h>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

// Syntax trees that are cheap to walk in every direction.
//
// tree-sitter's own trees are made for parsing again: a node does not know its parent, and asking
// for one walks down from the root. Names are resolved by climbing, so once a text is parsed its
// tree is copied into one array, in preorder, where a step in any direction is a look or two.

namespace git_refactor::syntax {

class Grammar;
class SyntaxNode;

struct ParserDeleter {
  void operator()(TSParser* parser) const { ts_parser_delete(parser); }
};

struct TreeDeleter {
  void operator()(TSTree* tree) const { ts_tree_delete(tree); }
};

using Parser = std::unique_ptr<TSParser, ParserDeleter>;
using ParsedTree = std::unique_ptr<TSTree, TreeDeleter>;

Parser make_parser(const Grammar& grammar);

/// The types and fields of a grammar by their numbers.
struct GrammarNames {
  std::vector<std::string_view> types;
  std::vector<std::string_view> fields;
  std::vector<bool> is_named;  ///< by type
};

/// The number of nodes whose text the grammar does not take.
inline constexpr TSSymbol error_symbol = static_cast<TSSymbol>(-1);

/// All nodes of a parsed text, tokens included, in preorder: parents before their children.
/// Immutable. Nodes keep its address.
class SyntaxTree {
 public:
  /// A node. Offsets are bytes of the text.
  struct Record {
    std::uint32_t parent = no_index;
    std::uint32_t past = 0;  ///< the first node behind its subtree
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    TSSymbol symbol = 0;
    TSFieldId field = 0;  ///< of the parent, that leads here; 0 for none
    bool is_named : 1 = false;
    bool is_missing : 1 = false;
    bool is_extra : 1 = false;
    bool has_error : 1 = false;  ///< it or a node below does not parse
  };

  /// Takes over a tree of the library. Cost: some of the time that parsing took.
  explicit SyntaxTree(ParsedTree parsed);

  SyntaxTree(const SyntaxTree&) = delete;
  SyntaxTree& operator=(const SyntaxTree&) = delete;
  SyntaxTree(SyntaxTree&&) = delete;  // nodes keep its address
  SyntaxTree& operator=(SyntaxTree&&) = delete;
  ~SyntaxTree() = default;

  [[nodiscard]] SyntaxNode root() const;

  [[nodiscard]] SyntaxNode node(std::uint32_t index) const;

  [[nodiscard]] const std::vector<Record>& records() const { return records_; }

  [[nodiscard]] const GrammarNames& names() const { return *names_; }

  /// The innermost node around a byte; the root where none is. Cost: logarithmic, and the depth.
  [[nodiscard]] std::uint32_t innermost(std::uint32_t offset) const;

  /// The innermost node around the bytes from `begin` to `end`.
  [[nodiscard]] SyntaxNode around(std::uint32_t begin, std::uint32_t end) const;

  /// The library's tree, to parse an edited text from; null once it is dropped.
  [[nodiscard]] const TSTree* parsed() const { return parsed_.get(); }

  /// Frees the library's tree, which is larger than this one.
  void drop_parsed() { parsed_.reset(); }

 private:
  ParsedTree parsed_;
  const GrammarNames* names_;
  std::vector<Record> records_;
};

using Tree = std::unique_ptr<SyntaxTree>;

/// The library's tree of a text.
ParsedTree parse_text(TSParser& parser, std::string_view source);

Tree parse(TSParser& parser, std::string_view source);

template <bool named>
class ChildRange;

/// A node of a syntax tree, or none. Steps from none lead to none.
class SyntaxNode {
 public:
  SyntaxNode() = default;

  SyntaxNode(const SyntaxTree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

  [[nodiscard]] bool is_null() const { return tree_ == nullptr; }

  /// What tells it from all other nodes; null for none.
  [[nodiscard]] const void* id() const { return is_null() ? nullptr : &record(); }

  /// Its place in the tree's preorder.
  [[nodiscard]] std::uint32_t index() const { return index_; }

  [[nodiscard]] std::string_view type() const;

  [[nodiscard]] TSSymbol symbol() const { return is_null() ? TSSymbol{0} : record().symbol; }

  [[nodiscard]] std::uint32_t begin() const { return is_null() ? 0 : record().begin; }

  [[nodiscard]] std::uint32_t end() const { return is_null() ? 0 : record().end; }

  [[nodiscard]] bool is_named() const { return !is_null() && record().is_named; }

  [[nodiscard]] bool is_missing() const { return !is_null() && record().is_missing; }

  [[nodiscard]] bool is_extra() const { return !is_null() && record().is_extra; }

  [[nodiscard]] bool is_error() const { return symbol() == error_symbol; }

  /// Whether it or a node below it does not parse.
  [[nodiscard]] bool has_error() const { return !is_null() && record().has_error; }

  [[nodiscard]] SyntaxNode parent() const { return is_null() ? *this : at(record().parent); }

  /// The first child under a field.
  [[nodiscard]] SyntaxNode field(std::string_view name) const;

  /// The field of its parent that it is under; empty for none.
  [[nodiscard]] std::string_view field_name() const;

  // Children, tokens included, and the named ones. Cost: the number of children passed over.

  [[nodiscard]] ChildRange<false> children() const;

  [[nodiscard]] ChildRange<true> named_children() const;

  [[nodiscard]] bool is_leaf() const { return is_null() || record().past == index_ + 1; }

  [[nodiscard]] SyntaxNode first_child() const { return is_leaf() ? SyntaxNode() : at(index_ + 1); }

  [[nodiscard]] std::uint32_t child_count() const;

  [[nodiscard]] SyntaxNode child(std::uint32_t number) const;

  [[nodiscard]] std::uint32_t named_child_count() const;

  [[nodiscard]] SyntaxNode named_child(std::uint32_t number) const;

  [[nodiscard]] SyntaxNode next_sibling() const;

  [[nodiscard]] SyntaxNode previous_sibling() const;

  [[nodiscard]] SyntaxNode next_named_sibling() const;

  [[nodiscard]] SyntaxNode previous_named_sibling() const;

  friend bool operator==(const SyntaxNode& one, const SyntaxNode& other) {
    return one.tree_ == other.tree_ && (one.is_null() || one.index_ == other.index_);
  }

 private:
  [[nodiscard]] const SyntaxTree::Record& record() const { return tree_->records()[index_]; }

  [[nodiscard]] SyntaxNode at(std::uint32_t index) const {
    return index == no_index ? SyntaxNode() : SyntaxNode(*tree_, index);
  }

  const SyntaxTree* tree_ = nullptr;
  std::uint32_t index_ = 0;
};

/// The children of a node, or the named ones, to iterate over.
template <bool named>
class ChildRange {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = SyntaxNode;
    using difference_type = std::ptrdiff_t;
    using pointer = const SyntaxNode*;
    using reference = const SyntaxNode&;

    Iterator() = default;

    explicit Iterator(SyntaxNode node) : node_(node) {}

    reference operator*() const { return node_; }

    pointer operator->() const { return &node_; }

    Iterator& operator++() {
      node_ = named ? node_.next_named_sibling() : node_.next_sibling();
      return *this;
    }

    Iterator operator++(int) {
      Iterator before = *this;
      ++*this;
      return before;
    }

    friend bool operator==(const Iterator& one, const Iterator& other) = default;

   private:
    SyntaxNode node_;
  };

  explicit ChildRange(SyntaxNode parent) : first_(parent.first_child()) {
    if (named && !first_.is_null() && !first_.is_named()) {
      first_ = first_.next_named_sibling();
    }
  }

  [[nodiscard]] Iterator begin() const { return Iterator(first_); }

  [[nodiscard]] Iterator end() const { return Iterator(); }

 private:
  SyntaxNode first_;
};

inline ChildRange<false> SyntaxNode::children() const {
  return ChildRange<false>(*this);
}

inline ChildRange<true> SyntaxNode::named_children() const {
  return ChildRange<true>(*this);
}

/// The named children of a node.
std::vector<SyntaxNode> named_children(SyntaxNode node);

}  // namespace git_refactor::syntax
