#pragma once

#include "git_refactor/syntax/surveyor.hpp"

#include "language_table.hpp"
#include "syntax_tree.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What is gathered from the trees, before any name is resolved.

namespace git_refactor::syntax {

inline constexpr std::string_view does_not_parse = "inside code that does not parse";

/// True for scopes whose names are local.
inline bool is_local(ScopeKind scope) {
  return scope == ScopeKind::function || scope == ScopeKind::block ||
         scope == ScopeKind::parameters;
}

/// A scope that encloses an asked name.
struct Scope {
  ScopeKind kind = ScopeKind::file;
  std::uint32_t parent = no_index;
  std::uint32_t error = no_index;  ///< the innermost code around it that does not parse
  std::string name;                ///< of a namespace
  bool is_closed = false;          ///< names around it are not seen in it
  SyntaxNode node{};  ///< that opens it; null for the file's, and where no tree shows it
};

/// How far other files see a file-level declaration.
enum class Reach : std::uint8_t { usual, exported, hidden };

/// One word that stands as an identifier, and what its surroundings say of it.
struct Fact {
  std::uint32_t offset = 0;
  std::uint32_t name = 0;
  Effect effect = Effect::refer;
  Role role = Role::reference;
  Binding binding = Binding::free;  ///< for `Effect::fixed`; else found by resolution
  SymbolKind kind = SymbolKind::unknown;
  Form form = Form::plain;
  Reach reach = Reach::usual;
  Spaces spaces = space::value;
  std::uint32_t scope = 0;
  std::uint32_t error = no_index;     ///< the innermost code around it that does not parse
  std::uint32_t visible_from = 0;     ///< declarations: the first offset that sees it
  std::uint32_t receiver = no_index;  ///< selections: where the first part of the receiver is
  std::string_view receiver_path;     ///< selections: the receiver, if it is a dotted path
  std::string qualifier;
  std::string stands_for;  ///< imports: the module path that this name abbreviates, if any
  /// References: what it is if no scope declares it. Selections: what it is if not from a known
  /// module; `member` where it can not be from a module at all.
  Binding unbound = Binding::free;
  /// References: why it may be something else than what the scopes declare. With `stands_for`: why
  /// what is selected may be no name of the module.
  std::string_view doubt;
  std::string_view why;
  SyntaxNode leaf{};       ///< the identifier; valid as long as its tree
  SyntaxNode rule_node{};  ///< whose rule said what it is: the declaring node, the selection, ...
};

/// Where an identifier stands, for the hooks of a language table. Indices are those of the tree.
class Place {
 public:
  Place(const SyntaxTree& tree, std::string_view piece, std::uint32_t leaf)
      : tree_(&tree), piece_(piece), leaf_(leaf), child_(leaf), node_(parent_of(leaf)) {}

  [[nodiscard]] std::uint32_t leaf() const { return leaf_; }

  /// The child of `node()` through which the identifier was reached.
  [[nodiscard]] std::uint32_t child() const { return child_; }

  /// The node whose rule is applied; `no_index` above the root.
  [[nodiscard]] std::uint32_t node() const { return node_; }

  void climb() {
    child_ = node_;
    node_ = parent_of(node_);
  }

  [[nodiscard]] std::uint32_t parent_of(std::uint32_t index) const {
    return index == no_index ? no_index : tree_->records()[index].parent;
  }

  [[nodiscard]] SyntaxNode at(std::uint32_t index) const { return tree_->node(index); }

  [[nodiscard]] TSSymbol symbol(std::uint32_t index) const {
    return tree_->records()[index].symbol;
  }

  [[nodiscard]] TSFieldId field(std::uint32_t index) const { return tree_->records()[index].field; }

  /// The type of a node; empty for `no_index`.
  [[nodiscard]] std::string_view type(std::uint32_t index) const;

  /// The nearest node of a type above `index`, or `no_index`.
  [[nodiscard]] std::uint32_t above(std::uint32_t index, std::string_view type) const;

  /// True where `index` is the child of its parent under `field`.
  [[nodiscard]] bool is_under(std::uint32_t index, std::string_view field) const;

  [[nodiscard]] std::string_view text(SyntaxNode node) const;

  /// The text of a node's child; empty where it has none under `field`.
  [[nodiscard]] std::string_view text(SyntaxNode node, std::string_view field) const;

  /// The text of the child, without its quotes.
  [[nodiscard]] std::string_view unquoted(SyntaxNode node, std::string_view field) const;

 private:
  const SyntaxTree* tree_;
  std::string_view piece_;
  std::uint32_t leaf_;
  std::uint32_t child_;
  std::uint32_t node_;
};

inline SyntaxNode child_named(SyntaxNode node, std::string_view field) {
  return node.field(field);
}

inline std::string_view type_of(SyntaxNode node) {
  return node.type();
}

/// Whether `child` is the child of `node` under a field.
inline bool is_under(SyntaxNode node, std::string_view field, SyntaxNode child) {
  const SyntaxNode found = child_named(node, field);
  return !found.is_null() && found == child;
}

/// Whether a node is a comment, in whatever language.
bool is_comment(SyntaxNode node);

/// The source text of a node of the tree parsed from `source`.
std::string_view text_of(SyntaxNode node, std::string_view source);

}  // namespace git_refactor::syntax
