// Scopes: which thing a name means, and what a declaration declares.

#include "parser.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

void Parser::close_scope() {
  bindings_.resize(scopes_.back());
  scopes_.pop_back();
}

std::optional<ThingId> Parser::find(Name name, NameSpace space) const {
  for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding) {
    if (binding->name == name && binding->space == space) {
      return binding->thing;
    }
  }
  return space == NameSpace::label ? std::nullopt : find_global(name, space);
}

std::optional<ThingId> Parser::find_global(Name name, NameSpace space) const {
  const std::vector<ThingId>& things = world_.globals(name, space);
  for (auto thing = things.rbegin(); thing != things.rend(); ++thing) {
    const std::uint32_t file = world_.things[*thing].file;
    if (file == nowhere || tokens_.visible()[file]) {
      return *thing;
    }
  }
  return std::nullopt;
}

bool Parser::is_type_name(const Token& token) const {
  if (!token.is_identifier()) {
    return false;
  }
  const auto thing = find(token.name, NameSpace::ordinary);
  return thing && world_.things[*thing].kind == SymbolKind::type;
}

// A word that nothing seen from here declares, so it may be anything.
bool Parser::is_unknown(const Token& token) const {
  return token.is_identifier() && !find(token.name, NameSpace::ordinary);
}

// Declares in the scope at hand; what it holds already of that name is the same thing.
ThingId Parser::bind(const Token& token, NameSpace space, SymbolKind kind) {
  if (is_at_file_level()) {
    return bind_global(token, space, kind);
  }
  const ThingId thing = world_.things.at(token, space, kind);
  if (world_.things[thing].owner == no_thing) {
    world_.things[thing].owner = function_;
  }
  const auto begin = bindings_.begin() + static_cast<std::ptrdiff_t>(scopes_.back());
  const auto known = std::find_if(begin, bindings_.end(), [&](const Binding& binding) {
    return binding.name == token.name && binding.space == space;
  });
  if (known != bindings_.end()) {
    world_.things.unite(known->thing, thing);
  }
  bindings_.push_back({token.name, space, thing});
  world_.sites.means(token, thing);
  return thing;
}

ThingId Parser::bind_global(const Token& token, NameSpace space, SymbolKind kind) {
  const auto known = find_global(token.name, space);
  const ThingId thing = world_.things.at(token, space, kind);
  world_.things[thing].is_file_level = true;
  world_.add_global(token.name, space, thing);
  if (known) {
    world_.things.unite(*known, thing);
  }
  world_.sites.means(token, thing);
  tokens_.note_declaration(token.name, thing);
  return thing;
}

ThingId Parser::declare(const Specifiers& specifiers, const Declarator& declarator) {
  const Token& name = declarator.name;
  if (specifiers.is_typedef) {
    const ThingId thing = bind(name, NameSpace::ordinary, SymbolKind::type);
    world_.things[thing].type = declarator.type;
    return thing;
  }
  const SymbolKind kind = declarator.is_function ? SymbolKind::function : SymbolKind::variable;
  if (is_at_file_level() || specifiers.is_extern || declarator.is_function) {
    const ThingId thing = declare_linked(name, kind, specifiers);
    world_.things[thing].type = declarator.type;
    return thing;
  }
  const ThingId thing = bind(name, NameSpace::ordinary, SymbolKind::local);
  world_.things[thing].type = declarator.type;
  return thing;
}

// What has linkage is the file's, wherever it is declared. `extern` after `static` keeps the
// linkage that is seen (6.2.2 p4, p5).
ThingId Parser::declare_linked(const Token& name, SymbolKind kind, const Specifiers& specifiers) {
  const auto known = find_global(name.name, NameSpace::ordinary);
  const bool was_static = known && world_.things[*known].is_static;
  const ThingId thing = bind_global(name, NameSpace::ordinary, kind);
  const bool is_static = specifiers.is_static || was_static;
  world_.things[thing].is_static = is_static;
  if (!is_static) {
    world_.link(name.name, thing);
  }
  if (!is_at_file_level()) {
    bindings_.push_back({name.name, NameSpace::ordinary, thing});
  }
  return thing;
}

void Parser::mention(const Token& token) {
  if (const auto thing = find(token.name, NameSpace::ordinary)) {
    world_.sites.means(token, *thing);
  } else {
    mention_unknown(token, Guess::ordinary);
  }
}

void Parser::mention_unknown(const Token& token, Guess guess) {
  world_.sites.may_mean(token, {.guess = guess, .unit = tokens_.unit()});
}

void Parser::aside(const Token& word, Name before) {
  if (before == "."_w || before == "->"_w) {
    mention_unknown(word, Guess::member);
    return;
  }
  const auto thing = find(word.name, NameSpace::ordinary);
  world_.sites.may_mean(
      word, {.guess = Guess::dropped, .thing = thing.value_or(no_thing), .unit = tokens_.unit()});
}

TypeId Parser::mention_member(const Token& token, TypeId type) {
  const Type& record = world_.things.stripped(type);
  if (record.kind == TypeKind::outside) {
    mention_unknown(token, Guess::outside_member);
    return outside_type;
  }
  if (record.kind == TypeKind::record) {
    if (const auto member = world_.things.find_member(record.tag, token.name)) {
      world_.sites.means(token, member->thing);
      return member->type;
    }
    world_.sites.may_mean(token,
                          {.guess = Guess::member, .thing = record.tag, .unit = tokens_.unit()});
    return unknown_type;
  }
  mention_unknown(token, Guess::member);
  return unknown_type;
}

// Labels are the function's, whether met at their place or, before it, in a goto.
ThingId Parser::label(const Token& token, bool is_definition) {
  const ThingId here = world_.things.at(token, NameSpace::label, SymbolKind::label);
  world_.things[here].owner = function_;
  world_.things[here].is_declared = world_.things[here].is_declared || is_definition;
  world_.sites.means(token, here);
  if (const auto local = find(token.name, NameSpace::label)) {
    world_.things.unite(*local, here);
    return here;
  }
  const auto known = std::ranges::find(labels_, token.name, &Binding::name);
  if (known == labels_.end()) {
    labels_.push_back({token.name, NameSpace::label, here});
  } else {
    world_.things.unite(known->thing, here);
  }
  return here;
}

}  // namespace git_refactor::syntax::c
