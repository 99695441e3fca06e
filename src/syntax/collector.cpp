#include "collector.hpp"

#include "git_refactor/base/error.hpp"

#include "words.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax {

namespace {

// The scopes in force around and inside a node.
struct Surroundings {
  std::uint32_t scope = 0;         // around it
  std::uint32_t first_own = 0;     // the first scope that it opens
  std::uint32_t own_count = 0;     // how many, each inside the one before
  std::uint32_t error = no_index;  // innermost node around or at it that does not parse
};

}  // namespace

struct Collector::Piece {
  std::string_view text;
  std::uint32_t begin = 0;
  std::uint32_t scope = 0;  // around it
  const SyntaxTree& tree;
  std::vector<Surroundings> surroundings{};  // by node
};

Collector::Collector(const Grammar& grammar, std::string_view source,
                     std::span<const std::string_view> names)
    : grammar_(grammar), source_(source), names_(names) {}

void Collector::add(const SyntaxTree& tree, std::uint32_t begin, std::uint32_t length) {
  const std::string_view text = source_.substr(begin, length);
  const std::vector<Word> words = find_words(grammar_.table(), text, names_);
  add(tree, {.text = text, .begin = begin, .words = words});
}

std::uint32_t Collector::add(Scope scope) {
  facts_.scopes.push_back(std::move(scope));
  return static_cast<std::uint32_t>(facts_.scopes.size() - 1);
}

void Collector::add(const SyntaxTree& tree, const Fragment& fragment) {
  Piece piece{fragment.text, fragment.begin, fragment.scope, tree};
  const SyntaxNode root = tree.root();
  facts_.has_errors = facts_.has_errors || root.has_error();
  if (grammar_.table().hides_names != nullptr) {
    facts_.hides_names = facts_.hides_names || grammar_.table().hides_names(root, piece.text);
  }
  open_scopes(piece);
  for (const Word& word : fragment.words) {
    classify(piece, word, tree.innermost(word.offset));
  }
}

void Collector::open_scopes(Piece& piece) {
  piece.surroundings.resize(piece.tree.records().size());
  for (std::uint32_t index = 0; index < piece.surroundings.size(); ++index) {
    open_scopes_of(piece, index);
  }
}

std::uint32_t Collector::scope_around(const Piece& piece, std::uint32_t index) const {
  const SyntaxTree::Record& node = piece.tree.records()[index];
  const TSSymbol parent = piece.tree.records()[node.parent].symbol;
  const Surroundings& outer = piece.surroundings[node.parent];
  std::uint32_t scope = outer.scope;
  const auto openings = grammar_.openings(parent);
  for (std::uint32_t count = 0; count < outer.own_count; ++count) {
    if (openings[count].holds(node.field)) {
      scope = outer.first_own + count;
    }
  }
  return grammar_.escapes(parent, node.field) ? outside_function(scope) : scope;
}

void Collector::open_scopes_of(Piece& piece, std::uint32_t index) {
  const SyntaxTree::Record& node = piece.tree.records()[index];
  Surroundings& own = piece.surroundings[index];
  if (node.parent != no_index) {
    own.scope = scope_around(piece, index);
    own.error = piece.surroundings[node.parent].error;
  } else {
    own.scope = piece.scope;
  }
  if (node.symbol == error_symbol) {
    own.error = index + piece.begin;
  }
  const auto openings = grammar_.openings(node.symbol);
  if (openings.empty() || belongs_to_parent(piece, index, openings.front())) {
    return;
  }
  own.first_own = static_cast<std::uint32_t>(facts_.scopes.size());
  own.own_count = static_cast<std::uint32_t>(openings.size());
  std::uint32_t parent = own.scope;
  for (const Grammar::Opening& opening : openings) {
    Scope scope{.kind = opening.rule->kind,
                .parent = parent,
                .error = own.error,
                .name = {},
                .node = piece.tree.node(index)};
    if (scope.kind == ScopeKind::name_space) {
      const std::string_view opener = opening.rule->sees_outside_with;
      scope.name = text_of(child_named(scope.node, "name"), piece.text);
      scope.is_closed = text_of(scope.node, piece.text).find(opener) == std::string_view::npos;
    }
    parent = static_cast<std::uint32_t>(facts_.scopes.size());
    facts_.scopes.push_back(std::move(scope));
  }
}

// True for a block that is the body of its parent's scope, or that its table says to be none.
bool Collector::belongs_to_parent(const Piece& piece, std::uint32_t index,
                                  const Grammar::Opening& opening) const {
  const std::uint32_t parent = piece.tree.records()[index].parent;
  if (opening.rule->kind != ScopeKind::block || parent == no_index) {
    return false;
  }
  if (opening.unless_under != 0 && opening.unless_under == piece.tree.records()[parent].symbol) {
    return true;
  }
  const std::uint32_t scope = piece.surroundings[index].scope;
  const ScopeKind kind = facts_.scopes[scope].kind;
  return scope != piece.surroundings[parent].scope &&
         (kind == ScopeKind::function || kind == ScopeKind::name_space);
}

void Collector::classify(Piece& piece, const Word& word, std::uint32_t end) {
  const SyntaxNode leaf = piece.tree.node(end);
  Fact fact{.offset = piece.begin + word.offset,
            .name = word.name,
            .scope = piece.surroundings[end].scope,
            .error = piece.surroundings[end].error,
            .receiver_path = {},
            .qualifier = {},
            .stands_for = {},
            .doubt = {},
            .why = {},
            .leaf = leaf};
  if (const IdentifierRule* identifier = grammar_.identifier(leaf.symbol())) {
    // A longer leaf is another name, unless only the prefix of a raw identifier is before it.
    const std::string_view text = text_of(leaf, piece.text);
    const std::string_view name = names_[word.name];
    const LanguageTable& table = grammar_.table();
    const auto is_behind = [&](std::string_view prefix) {
      return text.size() == name.size() + prefix.size() && text.starts_with(prefix) &&
             text.ends_with(name);
    };
    const bool is_label =
        table.label_mark != 0 && name.starts_with(table.label_mark) && name.substr(1) == text;
    if (text == name || is_label || is_behind(table.raw_prefix) || is_behind(table.variable_mark)) {
      fact.spaces = identifier->spaces;
      fact.form = identifier->form;
      fact.effect = identifier->effect;
      classify_identifier(piece, std::move(fact), end);
    }
    return;
  }
  if (grammar_.is_text(leaf.symbol())) {
    classify_text(piece, std::move(fact), end);
  } else if (leaf.is_error()) {
    fact.effect = Effect::fixed;
    fact.binding = Binding::unknown;
    fact.why = does_not_parse;
    facts_.facts.push_back(std::move(fact));
  }
}

void Collector::classify_text(const Piece& piece, Fact fact, std::uint32_t leaf) {
  const DecideText decide = grammar_.table().in_text;
  const Place place(piece.tree, piece.text, leaf);
  if (decide != nullptr) {
    const std::string_view text = place.text(place.at(leaf));
    const std::size_t begin = fact.offset - piece.begin - place.at(leaf).begin();
    fact.effect =
        decide(place, text.substr(0, begin), text.substr(begin + names_[fact.name].size()));
  }
  if (decide != nullptr && fact.effect != Effect::ignore) {
    facts_.facts.push_back(std::move(fact));
  } else if (fact.name == 0) {
    facts_.mentions.push_back(
        {fact.offset, is_comment(place.at(leaf)) ? MentionKind::comment : MentionKind::string});
  }
}

void Collector::classify_identifier(Piece& piece, Fact fact, std::uint32_t leaf) {
  Place place(piece.tree, piece.text, leaf);
  const Rule* rule = nullptr;
  Effect effect = fact.effect;
  for (; place.node() != no_index; place.climb()) {
    if (place.symbol(place.node()) == error_symbol) {
      rule = nullptr;
      if (place.child() == leaf) {
        effect = classify_loose(piece, place) ? Effect::select : effect;
      }
      break;
    }
    rule = grammar_.rule(place.symbol(place.node()), place.field(place.child()));
    if (rule == nullptr) {
      break;
    }
    effect = rule->decide != nullptr ? rule->decide(place, fact) : rule->effect;
    if (effect != Effect::through) {
      break;
    }
  }
  if (effect == Effect::ignore) {
    return;
  }
  const bool has_rule = rule != nullptr && effect != Effect::through;
  fact.effect = effect == Effect::through ? Effect::refer : effect;
  static constexpr Rule no_rule{.node = {}};
  complete(piece, fact, place, has_rule ? *rule : no_rule);
  facts_.facts.push_back(std::move(fact));
}

// Where the grammar gave up, tokens still tell a member: one that comes right after a selector.
bool Collector::classify_loose(const Piece& piece, const Place& place) const {
  const SyntaxNode before = place.at(place.leaf()).previous_sibling();
  const auto& selectors = grammar_.table().selectors;
  return std::ranges::find(selectors, text_of(before, piece.text)) != selectors.end();
}

void Collector::complete(const Piece& piece, Fact& fact, const Place& place, const Rule& rule) {
  Into into = rule.into;
  if (fact.effect == Effect::hoist) {
    fact.effect = Effect::declare;
    into = Into::function;
  }
  if (place.node() != no_index) {
    fact.rule_node = place.at(place.node());
  }
  if (fact.kind == SymbolKind::unknown && fact.effect != Effect::refer) {
    fact.kind = rule.kind;
  }
  fact.spaces = rule.spaces == 0 ? fact.spaces : rule.spaces;
  if (fact.effect == Effect::declare) {
    fact.role = fact.role == Role::import ? Role::import : Role::declaration;
    if (fact.scope == 0) {
      fact.scope = piece.scope;  // a hook says: the file's
    } else if (into == Into::around) {
      fact.scope = past_parameters(piece.surroundings[place.node()].scope);
    } else {
      fact.scope = target_of(fact.scope, into);
    }
    if (rule.visible != Visible::whole && is_local(facts_.scopes[fact.scope].kind)) {
      const bool at_name = rule.visible == Visible::after_name;
      const std::uint32_t from = at_name ? place.leaf() : place.node();
      fact.visible_from = piece.begin + place.at(from).end();
    }
  } else if (fact.effect == Effect::select && !rule.receiver.empty() &&
             fact.unbound != Binding::member) {
    find_receiver(piece, fact, child_named(place.at(place.node()), rule.receiver));
  }
}

// Keeps the receiver of a selection if it is a dotted path of words: only such can name a module.
void Collector::find_receiver(const Piece& piece, Fact& fact, SyntaxNode receiver) const {
  const std::string_view path = text_of(receiver, piece.text);
  const LanguageTable& table = grammar_.table();
  const auto is_part = [&](char byte) {
    return is_word_byte(table, byte) || table.separator.find(byte) != std::string_view::npos;
  };
  if (!path.empty() && std::ranges::all_of(path, is_part)) {
    fact.receiver = piece.begin + receiver.begin();
    fact.receiver_path = path;
  }
}

std::uint32_t Collector::target_of(std::uint32_t scope, Into into) const {
  if (into == Into::file) {
    return 0;
  }
  const auto is_inner = [](ScopeKind kind) {
    return kind == ScopeKind::block || kind == ScopeKind::parameters;
  };
  const auto is_passed = [&](ScopeKind kind) {
    return into == Into::function ? is_inner(kind)
           : into == Into::block  ? kind == ScopeKind::function || kind == ScopeKind::type
                                  : false;
  };
  while (is_passed(facts_.scopes[scope].kind)) {
    scope = facts_.scopes[scope].parent;
  }
  return scope;
}

std::uint32_t Collector::past_parameters(std::uint32_t scope) const {
  while (facts_.scopes[scope].kind == ScopeKind::parameters) {
    scope = facts_.scopes[scope].parent;
  }
  return scope;
}

std::uint32_t Collector::outside_function(std::uint32_t scope) const {
  std::uint32_t function = scope;
  while (function != no_index && facts_.scopes[function].kind != ScopeKind::function) {
    function = facts_.scopes[function].parent;
  }
  return function == no_index ? scope : facts_.scopes[function].parent;
}

}  // namespace git_refactor::syntax
