// What a declaration begins with, C17 6.7.1 to 6.7.5: storage classes, types, tags with bodies.

#include "parser.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::c {

namespace {

template <std::size_t Size>
bool is_among(const Token& token, const std::array<Name, Size>& names) {
  return (token.kind == TokenKind::word || token.kind == TokenKind::punctuation) &&
         std::ranges::find(names, token.name) != names.end();
}

constexpr std::array basic_types{"char"_w,     "double"_w,    "float"_w,     "int"_w,
                                 "long"_w,     "short"_w,     "signed"_w,    "unsigned"_w,
                                 "void"_w,     "_Bool"_w,     "_Complex"_w,  "_Imaginary"_w,
                                 "__int128"_w, "_Float128"_w, "__signed__"_w};

constexpr std::array ignored{"auto"_w,          "register"_w,     "inline"_w,     "_Noreturn"_w,
                             "_Thread_local"_w, "__thread"_w,     "const"_w,      "restrict"_w,
                             "volatile"_w,      "__inline"_w,     "__inline__"_w, "__restrict"_w,
                             "__restrict__"_w,  "__const"_w,      "__const__"_w,  "__volatile"_w,
                             "__volatile__"_w,  "__extension__"_w};

constexpr std::array with_more{"static"_w,      "extern"_w,        "typedef"_w,   "struct"_w,
                               "union"_w,       "enum"_w,          "typeof"_w,    "__typeof"_w,
                               "__typeof__"_w,  "__auto_type"_w,   "_Alignas"_w,  "_Atomic"_w,
                               "__attribute"_w, "__attribute__"_w, "__declspec"_w};

constexpr std::array qualifiers{"const"_w, "volatile"_w, "__const"_w, "__volatile__"_w,
                                "restrict"_w};

constexpr std::array after_name{";"_w, "="_w, ","_w, "["_w, "("_w};

bool is_specifier(const Token& token) {
  return is_among(token, basic_types) || is_among(token, ignored) || is_among(token, with_more);
}

}  // namespace

Parser::Specifiers Parser::specifiers() {
  Specifiers result;
  while (keyword_specifier(result) || named_specifier(result)) {
  }
  return result;
}

bool Parser::keyword_specifier(Specifiers& result) {
  const Token& token = peek();
  if (is_among(token, basic_types)) {
    result.type = result.has_type ? result.type : basic_type;
    result.has_type = true;
    take();
    return true;
  }
  if (is_among(token, ignored)) {
    take();
    return true;
  }
  if (!is_among(token, with_more)) {
    return false;
  }
  switch (token.name) {
    case "static"_w:
    case "extern"_w:
    case "typedef"_w:
      result.is_static = result.is_static || token.name == "static"_w;
      result.is_extern = result.is_extern || token.name == "extern"_w;
      result.is_typedef = result.is_typedef || token.name == "typedef"_w;
      take();
      return true;
    case "__attribute"_w:
    case "__attribute__"_w:
      attributes();
      return true;
    case "_Alignas"_w:
    case "__declspec"_w:
      take();
      skip_parentheses();
      return true;
    case "__auto_type"_w:
      take();
      result.is_deduced = true;
      break;
    case "enum"_w:
      result.type = enumeration();
      break;
    case "struct"_w:
    case "union"_w:
      result.type = record(result);
      break;
    default:
      if (token.is("_Atomic"_w) && !peek(1).is("("_w)) {
        take();
        return true;
      }
      result.type = typeof_specifier();
  }
  result.has_type = true;
  return true;
}

// typeof (...), and _Atomic with or without a type of its own.
TypeId Parser::typeof_specifier() {
  const bool is_atomic = take().is("_Atomic"_w);
  if (!accept("("_w)) {
    return unknown_type;
  }
  const TypeId type = begins_type() || is_atomic ? type_name() : expression();
  accept(")"_w);
  return type;
}

// A word where a type may stand: a typedef's name, a type that is declared where we cannot see it,
// or a macro that becomes nothing or an attribute.
bool Parser::named_specifier(Specifiers& result) {
  const Token token = peek();
  if (!token.is_identifier()) {
    return false;
  }
  const auto thing = find(token.name, NameSpace::ordinary);
  const bool is_type = thing && world_.things[*thing].kind == SymbolKind::type;
  if (is_type && !result.has_type) {
    result.type = world_.things[*thing].type;
    result.has_type = true;
    mention(take());
    return true;
  }
  if (thing && !is_type) {
    return false;
  }
  if (!is_type && is_attribute_macro(result.has_type)) {
    mention(take());
    if (at("("_w) && past_parentheses(0) > 0) {
      skip_parentheses();
    }
    return true;
  }
  const Token& next = peek(1);
  const bool is_followed = next.is_identifier() || next.is("*"_w) || next.is(")"_w) ||
                           next.is(","_w) || is_among(next, qualifiers) || next.is("("_w) ||
                           next.is("{"_w) || next.is("["_w);
  if (result.has_type || !is_followed) {
    return false;
  }
  if (next.is("("_w) && is_at_file_level() && !peek(2).is("*"_w)) {
    return false;  // `name(...)`: a function without a type
  }
  result.type = outside_type;
  for (const ThingId global : world_.globals(token.name, NameSpace::ordinary)) {
    if (world_.things[global].kind == SymbolKind::type) {
      result.type = world_.things[global].type;
    }
  }
  result.has_type = true;
  mention(take());
  return true;
}

// `int __init f(void)`, `__printf(1, 2) int f()`, `static __cold foo_t f()`.
bool Parser::is_attribute_macro(bool has_type) {
  std::size_t next = 1;
  if (peek(1).is("("_w)) {
    next = past_parentheses(1);
    const Token& behind = peek(next);
    if (!behind.is_identifier() && !is_specifier(behind)) {
      return false;
    }
    return has_type
               ? behind.is_identifier() && peek(next + 1).is("("_w)
               : is_specifier(behind) || is_type_name(behind) || peek(next + 1).is_identifier();
  }
  const Token& behind = peek(1);
  if (has_type) {
    return behind.is_identifier() || behind.is("*"_w) || is_specifier(behind);
  }
  if (is_among(behind, qualifiers)) {
    const Token& further = peek(2);
    return is_specifier(further) || is_type_name(further);
  }
  if (is_specifier(behind)) {
    return true;
  }
  if (is_type_name(behind)) {
    return peek(2).is_identifier() || peek(2).is("*"_w);
  }
  const std::string_view text = world_.names.text(peek().name);
  return behind.is_identifier() && peek(2).is_identifier() &&
         (text.starts_with("__") ||
          std::ranges::none_of(text, [](char byte) { return byte >= 'a' && byte <= 'z'; }));
}

bool Parser::begins_type(std::size_t ahead) {
  const Token& token = peek(ahead);
  if (is_specifier(token) || is_type_name(token)) {
    return true;
  }
  if (!is_unknown(token)) {
    return false;
  }
  // `(word *)`, `(word **)`, and `(word) other`.
  std::size_t next = ahead + 1;
  while (peek(next).is("*"_w) || is_among(peek(next), qualifiers)) {
    ++next;
  }
  if (next > ahead + 1) {
    return peek(next).is(")"_w) || peek(next).is(","_w);
  }
  const bool is_enclosed = ahead > 0 && peek(ahead - 1).is("("_w) && peek(next).is(")"_w);
  const Token& behind = peek(next + 1);
  return is_enclosed && (behind.is_identifier() || behind.kind == TokenKind::number ||
                         behind.kind == TokenKind::literal || behind.is("{"_w));
}

bool Parser::begins_declaration() {
  const Token& token = peek();
  if (token.is("_Static_assert"_w)) {
    return true;
  }
  if (is_specifier(token)) {
    return !token.is("__extension__"_w) || !peek(1).is("("_w);
  }
  if (is_type_name(token)) {
    return !peek(1).is(":"_w) && !peek(1).is("."_w) && !peek(1).is("->"_w);
  }
  return is_unknown(token) && begins_unknown_declaration();
}

// `word name ...` and `word *name ...`, where the word is unknown.
bool Parser::begins_unknown_declaration() {
  std::size_t next = 1;
  while (peek(next).is("*"_w) || is_among(peek(next), qualifiers)) {
    ++next;
  }
  const Token& name = peek(next);
  if (!name.is_identifier() || (next == 1 && name.begins_line)) {
    return false;
  }
  const Token& behind = peek(next + 1);
  if (next > 1) {
    return behind.is(";"_w) || behind.is("="_w) || behind.is(","_w) || behind.is("["_w);
  }
  return is_among(behind, after_name);
}

TypeId Parser::record(Specifiers& result) {
  const Token keyword = take();
  attributes();
  while (is_unknown(peek()) && peek(1).is_identifier() && peek(2).is("{"_w)) {
    mention(take());  // struct MACRO name {
  }
  ThingId tag = no_thing;
  if (peek().is_identifier()) {
    const Token name = take();
    attributes();
    tag = this->tag(name, at("{"_w));
  } else {
    // One that a macro makes is another at each expansion: `Array(int)`, `Array(struct s)`.
    Token place = keyword;
    place.offset = keyword.is_expanded ? nowhere : keyword.offset;
    tag = world_.things.at(place, NameSpace::tag, SymbolKind::type);
    result.is_unnamed_record = true;
  }
  if (world_.things[tag].type == unknown_type) {
    world_.things[tag].type =
        world_.things.add({.kind = TypeKind::record, .inner = unknown_type, .tag = tag});
  }
  const TypeId type = world_.things[tag].type;
  if (accept("{"_w)) {
    world_.things.whole(tag).is_defined = true;
    members(tag);
    accept("}"_w);
  }
  attributes();
  return type;
}

// A tag declares where it has a body or stands alone; else it means the one that is seen, or is
// declared by being mentioned (6.7.2.3 p8). The latter is taken for the file's in any scope: what
// was meant is a type that the file could have declared.
ThingId Parser::tag(const Token& name, bool has_body) {
  const bool declares = has_body || (peek().is(";"_w) && !is_at_file_level());
  ThingId thing = no_thing;
  if (declares) {
    thing = bind(name, NameSpace::tag, SymbolKind::type);
  } else if (const auto known = find(name.name, NameSpace::tag)) {
    world_.sites.means(name, *known);
    thing = *known;
    if (peek().is(";"_w) && is_at_file_level()) {
      thing = bind(name, NameSpace::tag, SymbolKind::type);
    }
  } else {
    thing = bind_global(name, NameSpace::tag, SymbolKind::type);
  }
  Thing& known = world_.things.whole(thing);
  known.is_declared = known.is_declared || declares || peek().is(";"_w);
  return thing;
}

void Parser::members(ThingId tag) {
  while (!at_end() && !at("}"_w)) {
    const std::uint64_t before = taken_;
    if (accept(";"_w)) {
      continue;
    }
    if (accept("_Static_assert"_w)) {
      skip_parentheses();
      continue;
    }
    if (is_unknown(peek()) && peek(1).is("("_w) && !peek(2).is("*"_w)) {
      mention(take());
      accept("("_w);
      arguments(false);
      accept(";"_w);
      continue;
    }
    member_declaration(tag);
    if (taken_ == before) {
      take();
    }
  }
}

void Parser::member_declaration(ThingId tag) {
  const Specifiers specifiers = this->specifiers();
  if (at(";"_w)) {
    if (specifiers.has_type) {
      world_.things.add_member(tag, {.type = specifiers.type});
    }
    return;
  }
  do {
    attributes();
    const Declarator declarator = this->declarator(specifiers.type);
    if (declarator.name.offset != nowhere || declarator.name.name != no_name) {
      const ThingId thing = world_.things.at(declarator.name, NameSpace::member, SymbolKind::field);
      world_.things[thing].type = declarator.type;
      world_.things[thing].owner = tag;
      world_.sites.means(declarator.name, thing);
      world_.things.add_member(tag, {declarator.name.name, thing, declarator.type});
      if (world_.sites.is_asked(declarator.name.name)) {
        world_.members_called(declarator.name.name).push_back(thing);
      }
    }
    if (accept(":"_w)) {
      conditional();
    }
    skip_trailers();
  } while (accept(","_w));
  accept(";"_w);
}

TypeId Parser::enumeration() {
  take();
  attributes();
  if (peek().is_identifier()) {
    const Token name = take();
    const ThingId thing = tag(name, at("{"_w));
    Thing& known = world_.things.whole(thing);
    known.is_defined = known.is_defined || at("{"_w);
  }
  if (accept("{"_w)) {
    enumerators();
    accept("}"_w);
  }
  attributes();
  return basic_type;
}

// An enumerator is seen behind its value (6.2.1 p7).
void Parser::enumerators() {
  while (!at_end() && !at("}"_w)) {
    if (!peek().is_identifier()) {
      take();
      continue;
    }
    const Token name = take();
    if (at("("_w)) {
      mention(name);
      skip_parentheses();
      continue;
    }
    attributes();
    if (accept("="_w)) {
      conditional();
    }
    const ThingId thing = bind(name, NameSpace::ordinary, SymbolKind::enumerator);
    world_.things[thing].type = basic_type;
    accept(","_w);
  }
}

void Parser::attributes() {
  while (at("__attribute__"_w) || at("__attribute"_w) || at("__declspec"_w)) {
    take();
    if (accept("("_w)) {
      const bool is_double = accept("("_w);
      attribute_list();
      accept(")"_w);
      if (is_double) {
        accept(")"_w);
      }
    }
  }
}

// The attributes' names are the compiler's; a word in their arguments is the program's if it is
// declared.
void Parser::attribute_list() {
  while (!at_end() && !at(")"_w) && !at(";"_w) && !at("{"_w)) {
    const Token name = take();
    world_.sites.means_nothing(name);
    if (!accept("("_w)) {
      continue;
    }
    while (!at_end() && !at(")"_w) && !at(";"_w)) {
      const std::uint64_t before = taken_;
      const bool is_alone = peek(1).is(","_w) || peek(1).is(")"_w);
      if (peek().is_identifier() && is_alone && is_unknown(peek())) {
        world_.sites.means_nothing(take());
      } else if (begins_type()) {
        type_name();
      } else {
        assignment();
      }
      accept(","_w);
      if (taken_ == before) {
        take();
      }
    }
    accept(")"_w);
  }
}

}  // namespace git_refactor::syntax::c
