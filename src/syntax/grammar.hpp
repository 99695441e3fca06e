#pragma once

#include "language_table.hpp"

#include <tree_sitter/api.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax {

/// A language table with every node type and field resolved to its number, so that nothing is
/// compared by name while a tree is walked. Immutable; shared by all threads.
class Grammar {
 public:
  explicit Grammar(const LanguageTable& table);

  [[nodiscard]] const LanguageTable& table() const { return *table_; }

  [[nodiscard]] const TSLanguage* language() const { return language_; }

  /// The rule for a child of `parent` under `field` (0 for none), or null.
  [[nodiscard]] const Rule* rule(TSSymbol parent, TSFieldId field) const;

  [[nodiscard]] const IdentifierRule* identifier(TSSymbol symbol) const;

  /// True for comments and the text parts of strings.
  [[nodiscard]] bool is_text(TSSymbol symbol) const;

  /// The scopes that a node opens, outermost first.
  struct Opening {
    const ScopeRule* rule = nullptr;
    std::vector<TSFieldId> inside;  ///< empty for all children
    TSSymbol unless_under = 0;      ///< 0 for none

    [[nodiscard]] bool holds(TSFieldId field) const;
  };

  [[nodiscard]] std::span<const Opening> openings(TSSymbol symbol) const;

  [[nodiscard]] bool escapes(TSSymbol parent, TSFieldId field) const;

  /// Node types and fields of the table that its grammar does not have.
  [[nodiscard]] const std::vector<std::string>& missing() const { return missing_; }

 private:
  struct Child {
    const Rule* rule = nullptr;
    TSFieldId field = 0;
    bool any_field = false;
  };

  struct NodeType {
    std::vector<Child> children;
    std::vector<Opening> openings;
    std::vector<TSFieldId> escapes;
    const IdentifierRule* identifier = nullptr;
    bool is_text = false;
  };

  void take_over(const LanguageTable& table);
  Opening opening_of(const ScopeRule& rule);
  TSSymbol symbol_named(std::string_view name);
  NodeType& type_named(std::string_view name);
  TSFieldId field_named(std::string_view name);
  [[nodiscard]] const NodeType& type_of(TSSymbol symbol) const;

  const LanguageTable* table_;
  const TSLanguage* language_;
  std::vector<NodeType> types_;  ///< by symbol; the last one has no rules, for errors
  std::vector<std::string> missing_;
};

/// The grammar of a language, made on first use.
const Grammar& grammar_of(Language language);

}  // namespace git_refactor::syntax
