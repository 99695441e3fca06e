#include "grammar.hpp"

#include "languages/languages.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <utility>

namespace git_refactor::syntax {

Grammar::Grammar(const LanguageTable& table)
    : table_(&table), language_(table.grammar()), types_(ts_language_symbol_count(language_) + 1) {
  for (const LanguageTable* from = &table; from != nullptr; from = from->base) {
    take_over(*from);
  }
  types_.back() = {};
}

void Grammar::take_over(const LanguageTable& table) {
  for (const ScopeRule& rule : table.scopes) {
    type_named(rule.node).openings.push_back(opening_of(rule));
  }
  for (const Rule& rule : table.rules) {
    const bool any_field = rule.field.empty();
    const TSFieldId field = any_field ? TSFieldId{0} : field_named(rule.field);
    if (!rule.receiver.empty()) {
      field_named(rule.receiver);
    }
    type_named(rule.node).children.push_back({&rule, field, any_field});
  }
  for (const IdentifierRule& rule : table.identifiers) {
    const IdentifierRule*& identifier = type_named(rule.node).identifier;
    identifier = identifier == nullptr ? &rule : identifier;
  }
  for (const Escape& escape : table.escapes) {
    type_named(escape.node).escapes.push_back(field_named(escape.field));
  }
  for (const std::string_view name : table.texts) {
    type_named(name).is_text = true;
  }
}

Grammar::Opening Grammar::opening_of(const ScopeRule& rule) {
  Opening opening{&rule, {}, 0};
  if (!rule.unless_under.empty()) {
    opening.unless_under = symbol_named(rule.unless_under);
  }
  for (const std::string_view field : rule.inside) {
    if (!field.empty()) {
      opening.inside.push_back(field_named(field));
    }
  }
  return opening;
}

TSSymbol Grammar::symbol_named(std::string_view name) {
  const auto length = static_cast<std::uint32_t>(name.size());
  const TSSymbol symbol = ts_language_symbol_for_name(language_, name.data(), length, true);
  if (symbol == 0) {
    missing_.emplace_back(name);
  }
  return symbol;
}

Grammar::NodeType& Grammar::type_named(std::string_view name) {
  const TSSymbol symbol = symbol_named(name);
  return symbol == 0 ? types_.back() : types_.at(symbol);
}

TSFieldId Grammar::field_named(std::string_view name) {
  const auto length = static_cast<std::uint32_t>(name.size());
  const TSFieldId field = ts_language_field_id_for_name(language_, name.data(), length);
  if (field == 0) {
    missing_.emplace_back(name);
    return static_cast<TSFieldId>(ts_language_field_count(language_) + 1);
  }
  return field;
}

const Grammar::NodeType& Grammar::type_of(TSSymbol symbol) const {
  return symbol < types_.size() ? types_[symbol] : types_.back();
}

const Rule* Grammar::rule(TSSymbol parent, TSFieldId field) const {
  for (const Child& child : type_of(parent).children) {
    if (child.any_field || child.field == field) {
      return child.rule;
    }
  }
  return nullptr;
}

const IdentifierRule* Grammar::identifier(TSSymbol symbol) const {
  return type_of(symbol).identifier;
}

bool Grammar::is_text(TSSymbol symbol) const {
  return type_of(symbol).is_text;
}

bool Grammar::Opening::holds(TSFieldId field) const {
  return inside.empty() || std::ranges::find(inside, field) != inside.end();
}

std::span<const Grammar::Opening> Grammar::openings(TSSymbol symbol) const {
  return type_of(symbol).openings;
}

bool Grammar::escapes(TSSymbol parent, TSFieldId field) const {
  return std::ranges::find(type_of(parent).escapes, field) != type_of(parent).escapes.end();
}

const Grammar& grammar_of(Language language) {
  static std::array<std::once_flag, all_languages.size()> made;
  static std::array<std::unique_ptr<const Grammar>, all_languages.size()> grammars;
  const auto index = static_cast<std::size_t>(language);
  std::call_once(made.at(index), [&] {
    grammars.at(index) = std::make_unique<const Grammar>(languages::table_of(language));
  });
  return *grammars.at(index);
}

}  // namespace git_refactor::syntax
