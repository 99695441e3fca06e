// Declarations and declarators, C17 6.7 and 6.9.

#include "parser.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

namespace {

bool is_shouted(std::string_view text) {
  return std::ranges::none_of(text, [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

}  // namespace

void Parser::external_declaration() {
  if (accept(";"_w) || accept("}"_w)) {
    return;
  }
  if (assembly()) {
    accept(";"_w);
    return;
  }
  if (at("extern"_w) && peek(1).kind == TokenKind::literal) {
    linkage_block();
    return;
  }
  if (is_unknown(peek()) && peek(1).is("("_w) && loose_invocation()) {
    return;
  }
  declaration();
}

// extern "C" { ... }
void Parser::linkage_block() {
  take();
  take();
  if (!accept("{"_w)) {
    declaration();
    return;
  }
  while (!at_end() && !at("}"_w)) {
    top_level();
  }
  accept("}"_w);
}

// `module_init(f);` or `DEFINE(a, b) { ... }` of a macro that is not known here.
bool Parser::loose_invocation() {
  const Token& behind = peek(past_parentheses(1));
  if (behind.is("{"_w)) {
    if (is_shouted(world_.names.text(peek().name))) {
      definition_by_macro();
      return true;
    }
    return false;
  }
  if (begins_type(past_parentheses(1)) && !is_shouted(world_.names.text(peek().name)) &&
      !behind.begins_line) {
    return false;  // an attribute with arguments, or an old-style definition
  }
  if (behind.is_identifier() && !behind.begins_line) {
    return false;
  }
  mention(take());
  accept("("_w);
  arguments(false);
  accept(";"_w);
  return true;
}

// A function that an unknown macro defines; `DEFINE3(name, type, a, type, b)`: single words that
// nothing declares are its parameters.
void Parser::definition_by_macro() {
  mention(take());
  accept("("_w);
  open_scope();
  TypeId type = unknown_type;
  while (!at_end() && !at(")"_w) && !at("{"_w)) {
    const std::uint64_t before = taken_;
    const bool is_alone = peek(1).is(","_w) || peek(1).is(")"_w);
    if (is_unknown(peek()) && is_alone) {
      const ThingId thing = bind(take(), NameSpace::ordinary, SymbolKind::parameter);
      world_.things[thing].type = type;
    } else if (begins_type()) {
      parameter();
      type = last_value_;
    } else {
      assignment();
    }
    accept(","_w);
    if (taken_ == before) {
      take();
    }
  }
  accept(")"_w);
  if (accept("{"_w)) {
    labels_.clear();
    compound_items();
    accept("}"_w);
  }
  close_scope();
}

void Parser::declaration() {
  if (accept("_Static_assert"_w)) {
    skip_parentheses();
    accept(";"_w);
    return;
  }
  const std::uint64_t before = taken_;
  const Specifiers specifiers = this->specifiers();
  const bool has_specifiers = taken_ != before;
  if (accept(";"_w)) {
    return;
  }
  for (bool is_first = true;; is_first = false) {
    attributes();
    Declarator declarator = this->declarator(specifiers.type);
    if (declarator.name.kind == TokenKind::end) {
      break;
    }
    skip_trailers();
    if (is_first && declarator.is_function && function_body(specifiers, declarator)) {
      return;
    }
    // `name(a, b);` without a type declares nothing: it is a macro or a call.
    if (!has_specifiers) {
      mention(declarator.name);
    } else {
      const ThingId thing = declare(specifiers, declarator);
      for (const Binding& parameter : declarator.parameters) {
        world_.things[parameter.thing].owner = thing;
      }
      if (accept("="_w)) {
        if (specifiers.is_deduced) {
          world_.things[thing].type = assignment();
        } else {
          initializer(declarator.type);
        }
      }
    }
    if (!accept(","_w)) {
      break;
    }
  }
  accept(";"_w);
}

bool Parser::skip_body() {
  if (!at("{"_w) || ahead_.size() != 1) {
    return false;
  }
  const auto close = tokens_.skip_block(peek());
  if (!close) {
    return false;
  }
  take();
  last_ = *close;
  return true;
}

bool Parser::function_body(const Specifiers& specifiers, const Declarator& declarator) {
  const bool is_old_style = !at("{"_w) && !at(";"_w) && !at(","_w) && !at("="_w) &&
                            !declarator.parameters.empty() && begins_declaration();
  if (!at("{"_w) && !is_old_style) {
    return false;
  }
  const bool is_nested = !is_at_file_level();
  Specifiers own = specifiers;
  own.is_static = specifiers.is_static || is_nested;
  const ThingId outer_function = function_;
  std::vector<Binding> outer_labels = std::move(labels_);
  labels_.clear();
  ThingId thing = no_thing;
  if (is_nested) {
    thing = bind(declarator.name, NameSpace::ordinary, SymbolKind::function);
    world_.things[thing].type = declarator.type;
  } else {
    thing = declare(own, declarator);
  }
  world_.things.whole(thing).is_defined = true;
  function_ = thing;
  open_scope();
  for (const Binding& parameter : declarator.parameters) {
    world_.things[parameter.thing].owner = thing;
    bindings_.push_back(parameter);
  }
  if (is_old_style) {
    old_style_declarations(declarator.parameters);
  }
  if (!skip_body() && accept("{"_w)) {
    compound_items();
    accept("}"_w);
  }
  close_scope();
  function_ = outer_function;
  labels_ = std::move(outer_labels);
  return true;
}

// `int f(a, b) int a; char *b; { ... }`
void Parser::old_style_declarations(const std::vector<Binding>& parameters) {
  while (!at_end() && !at("{"_w)) {
    const std::uint64_t before = taken_;
    const Specifiers specifiers = this->specifiers();
    do {
      const Declarator declarator = this->declarator(specifiers.type);
      const auto known = std::ranges::find(parameters, declarator.name.name, &Binding::name);
      if (known != parameters.end()) {
        const ThingId thing =
            world_.things.at(declarator.name, NameSpace::ordinary, SymbolKind::parameter);
        world_.things.unite(known->thing, thing);
        world_.things[known->thing].type = declarator.type;
        world_.sites.means(declarator.name, thing);
      }
    } while (accept(","_w));
    accept(";"_w);
    if (taken_ == before) {
      take();
    }
  }
}

// What may stand between a declarator and what follows: assembler names, attributes, and macros
// that become such.
void Parser::skip_trailers() {
  while (true) {
    if (at("__attribute__"_w) || at("__attribute"_w)) {
      attributes();
    } else if (is_unknown(peek()) && !peek(1).is("."_w) && !peek().begins_line) {
      mention(take());
      skip_parentheses();
    } else if (!assembly()) {
      return;
    }
  }
}

bool Parser::assembly() {
  if (!at("asm"_w) && !at("__asm"_w) && !at("__asm__"_w)) {
    return false;
  }
  take();
  while (peek().kind == TokenKind::word && !at_end()) {
    take();  // volatile, goto, inline
  }
  if (!accept("("_w)) {
    return true;
  }
  for (int section = 0; !at_end() && !at(")"_w) && !at(";"_w);) {
    if (accept(":"_w)) {
      ++section;
    } else if (accept("::"_w)) {
      section += 2;
    } else if (accept("["_w)) {
      world_.sites.means_nothing(take());
      accept("]"_w);
    } else if (accept("("_w)) {
      expression();
      accept(")"_w);
    } else if (section >= 4 && peek().is_identifier()) {
      label(take(), false);
    } else {
      take();
    }
  }
  accept(")"_w);
  return true;
}

Parser::Declarator Parser::declarator(TypeId base) {
  Declarator result;
  result.type = inner_declarator(base, result);
  return result;
}

TypeId Parser::inner_declarator(TypeId base, Declarator& result) {
  while (at("*"_w) || at("^"_w)) {
    take();
    base = world_.things.pointer_to(base);
    while (peek().kind == TokenKind::word &&
           (is_keyword(peek().name) || (is_unknown(peek()) && peek(1).is_identifier()))) {
      if (at("__attribute__"_w)) {
        attributes();
      } else if (is_keyword(peek().name)) {
        take();
      } else {
        mention(take());
      }
    }
  }
  attributes();
  if (at("("_w)) {
    const Token& inside = peek(1);
    const bool is_nested = inside.is("*"_w) || inside.is("("_w) || inside.is("^"_w) ||
                           inside.is("["_w) || inside.is("__attribute__"_w) ||
                           (inside.is_identifier() && !is_type_name(inside) &&
                            result.name.name == no_name && peek(2).is(")"_w));
    if (is_nested) {
      take();
      // What is inside applies to what follows, which is not read yet.
      const TypeId hole = world_.things.add({});
      const TypeId whole = inner_declarator(hole, result);
      accept(")"_w);
      const bool is_plain = whole == hole;
      const TypeId outer = suffixes(base, result, is_plain);
      world_.things.type(hole) = world_.things.type(outer);
      return is_plain ? outer : whole;
    }
    return suffixes(base, result, false);
  }
  const bool is_name = peek().is_identifier();
  if (is_name) {
    result.name = take();
  }
  return suffixes(base, result, is_name);
}

TypeId Parser::suffixes(TypeId base, Declarator& result, bool is_next_to_name) {
  if (accept("["_w)) {
    while (at("static"_w) || at("const"_w) || at("restrict"_w) || at("volatile"_w)) {
      take();
    }
    if (at("*"_w) && peek(1).is("]"_w)) {
      take();
    } else if (!at("]"_w)) {
      expression();
    }
    accept("]"_w);
    const TypeId inner = suffixes(base, result, false);
    return world_.things.add({.kind = TypeKind::array, .inner = inner});
  }
  if (!at("("_w)) {
    return base;
  }
  take();
  open_scope();
  std::vector<Binding> own;
  parameters(own);
  close_scope();
  accept(")"_w);
  if (is_next_to_name) {
    result.is_function = true;
    result.parameters = std::move(own);
  }
  const TypeId inner = suffixes(base, result, false);
  return world_.things.add({.kind = TypeKind::function, .inner = inner});
}

void Parser::parameters(std::vector<Binding>& result) {
  const bool is_list = is_unknown(peek()) && (peek(1).is(","_w) || peek(1).is(")"_w));
  if (is_list) {
    // Names without types, if a definition follows; else types that are not known.
    std::size_t end = 0;
    for (int depth = 1; depth > 0 && peek(end).kind != TokenKind::end; ++end) {
      depth += peek(end).is("("_w) ? 1 : peek(end).is(")"_w) ? -1 : 0;
    }
    if (peek(end).is("{"_w) || (begins_type(end) && !peek(end).is(";"_w))) {
      identifier_list();
      result.assign(bindings_.begin() + static_cast<std::ptrdiff_t>(scopes_.back()),
                    bindings_.end());
      return;
    }
  }
  while (!at_end() && !at(")"_w) && !at("{"_w) && !at(";"_w) && !at("}"_w)) {
    const std::uint64_t before = taken_;
    if (!accept("..."_w)) {
      parameter();
    }
    accept(","_w);
    if (taken_ == before) {
      take();
    }
  }
  const auto begin = bindings_.begin() + static_cast<std::ptrdiff_t>(scopes_.back());
  for (auto binding = begin; binding != bindings_.end(); ++binding) {
    if (binding->space == NameSpace::ordinary) {
      result.push_back(*binding);
    }
  }
}

void Parser::identifier_list() {
  while (peek().is_identifier()) {
    bind(take(), NameSpace::ordinary, SymbolKind::parameter);
    accept(","_w);
  }
}

void Parser::parameter() {
  const Specifiers specifiers = this->specifiers();
  const Declarator declarator = this->declarator(specifiers.type);
  last_value_ = declarator.type;
  if (declarator.name.name != no_name) {
    const ThingId thing = bind(declarator.name, NameSpace::ordinary, SymbolKind::parameter);
    world_.things[thing].type = declarator.type;
    skip_trailers();
  }
}

TypeId Parser::type_name() {
  const Specifiers specifiers = this->specifiers();
  Declarator declarator;
  // No name: a word here is none of the type's.
  if (at("*"_w) || at("("_w) || at("["_w) || at("^"_w)) {
    const std::uint64_t before = taken_;
    declarator.name.name = 0;
    declarator.type = inner_declarator(specifiers.type, declarator);
    if (declarator.name.kind == TokenKind::word) {
      mention(declarator.name);
    }
    return taken_ == before ? specifiers.type : declarator.type;
  }
  return specifiers.type;
}

}  // namespace git_refactor::syntax::c
