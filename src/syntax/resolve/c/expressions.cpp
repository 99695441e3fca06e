// Expressions, C17 6.5, with GNU's: each gives the type that may lead to a member.

#include "parser.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax::c {

namespace {

constexpr int deepest = 300;

constexpr std::array operators = std::to_array<std::pair<Name, int>>({
    {"||"_w, 1},
    {"&&"_w, 2},
    {"|"_w, 3},
    {"^"_w, 4},
    {"&"_w, 5},
    {"=="_w, 6},
    {"!="_w, 6},
    {"<"_w, 7},
    {">"_w, 7},
    {"<="_w, 7},
    {">="_w, 7},
    {"<<"_w, 8},
    {">>"_w, 8},
    {"+"_w, 9},
    {"-"_w, 9},
    {"*"_w, 10},
    {"/"_w, 10},
    {"%"_w, 10},
});

constexpr int additive = 9;

constexpr std::array assignments{"="_w,  "+="_w, "-="_w, "*="_w,  "/="_w, "%="_w,
                                 "&="_w, "|="_w, "^="_w, "<<="_w, ">>="_w};

int precedence(const Token& token) {
  if (token.kind != TokenKind::punctuation) {
    return 0;
  }
  const auto* found = std::ranges::find(operators, token.name, &std::pair<Name, int>::first);
  return found == operators.end() ? 0 : found->second;
}

bool leads_to_members(TypeKind kind) {
  return kind == TypeKind::pointer || kind == TypeKind::array || kind == TypeKind::record ||
         kind == TypeKind::function;
}

}  // namespace

TypeId Parser::expression() {
  TypeId type = assignment();
  while (accept(","_w)) {
    type = assignment();
  }
  return type;
}

TypeId Parser::assignment() {
  const TypeId type = conditional();
  if (peek().kind == TokenKind::punctuation &&
      std::ranges::find(assignments, peek().name) != assignments.end()) {
    take();
    initializer(type);
    is_call_statement_ = false;
  }
  return type;
}

TypeId Parser::conditional() {
  const TypeId condition = binary(1);
  if (!accept("?"_w)) {
    return condition;
  }
  const TypeId first = at(":"_w) ? condition : expression();
  accept(":"_w);
  const TypeId second = conditional();
  return leads_to_members(world_.things.type(first).kind) ? first : second;
}

TypeId Parser::binary(int least) {
  TypeId left = unary();
  for (int level = precedence(peek()); level >= least && level > 0; level = precedence(peek())) {
    take();
    is_call_statement_ = false;
    const TypeId right = binary(level + 1);
    if (level != additive) {
      left = basic_type;
    } else if (!leads_to_members(world_.things.type(left).kind)) {
      left = right;
    }
  }
  return left;
}

TypeId Parser::unary() {
  if (depth_ > deepest) {
    take();
    return unknown_type;
  }
  const Token& token = peek();
  if (token.kind != TokenKind::punctuation && token.kind != TokenKind::word) {
    return postfix(primary());
  }
  switch (token.name) {
    case "++"_w:
    case "--"_w:
    case "+"_w:
    case "-"_w:
    case "~"_w:
    case "!"_w:
    case "__extension__"_w:
    case "__real__"_w:
    case "__imag__"_w:
      take();
      return unary();
    case "&"_w:
      take();
      return world_.things.pointer_to(unary());
    case "*"_w:
      take();
      return world_.things.target(unary());
    case "&&"_w:
      take();
      if (peek().is_identifier()) {
        label(take(), false);
      }
      return unknown_type;
    case "sizeof"_w:
    case "_Alignof"_w:
    case "__alignof"_w:
    case "__alignof__"_w:
      return size_of();
    case "("_w: {
      ++depth_;
      const TypeId type = parenthesized();
      --depth_;
      return type;
    }
    default:
      return postfix(primary());
  }
}

TypeId Parser::size_of() {
  take();
  if (at("("_w) && begins_type(1)) {
    take();
    const TypeId type = type_name();
    accept(")"_w);
    if (at("{"_w)) {
      initializer(type);
      postfix(type);
    }
  } else {
    unary();
  }
  return basic_type;
}

// A cast, a compound literal, a statement as an expression, or parentheses.
TypeId Parser::parenthesized() {
  if (begins_type(1) && !peek(1).is("__extension__"_w)) {
    take();
    const TypeId type = type_name();
    accept(")"_w);
    if (at("{"_w)) {
      initializer(type);
      return postfix(type);
    }
    unary();
    return type;
  }
  take();
  accept("__extension__"_w);
  TypeId type = unknown_type;
  if (at("{"_w)) {
    const bool was_call = is_call_statement_;
    const TypeId outer = last_value_;
    type = compound(true);
    last_value_ = outer;
    is_call_statement_ = was_call;
  } else {
    type = expression();
  }
  accept(")"_w);
  return postfix(type);
}

TypeId Parser::postfix(TypeId type) {
  while (true) {
    if (accept("["_w)) {
      expression();
      accept("]"_w);
      type = world_.things.target(type);
    } else if (accept("("_w)) {
      ++depth_;
      arguments(true);
      --depth_;
      type = world_.things.returned(type);
      is_call_statement_ = true;
    } else if (at("."_w) || at("->"_w)) {
      take();
      if (!peek().is_identifier()) {
        return unknown_type;
      }
      type = mention_member(take(), type);
      is_call_statement_ = false;
    } else if (at("++"_w) || at("--"_w)) {
      take();
    } else {
      return type;
    }
  }
}

TypeId Parser::primary() {
  const Token& token = peek();
  if (token.is_identifier()) {
    return named_value();
  }
  if (token.kind == TokenKind::literal) {
    while (peek().kind == TokenKind::literal ||
           (is_unknown(peek()) && peek(1).kind == TokenKind::literal)) {
      const Token piece = take();  // "text" MACRO "text"
      if (piece.is_identifier()) {
        mention(piece);
      }
    }
    return basic_type;
  }
  if (token.kind == TokenKind::number) {
    take();
    return basic_type;
  }
  if (token.is("_Generic"_w)) {
    return generic_selection();
  }
  if (token.is("__builtin_offsetof"_w)) {
    return offset_of();
  }
  if (token.is("__builtin_va_arg"_w)) {
    return variable_argument();
  }
  if (begins_type()) {
    return type_name();
  }
  return unknown_type;
}

TypeId Parser::named_value() {
  const Token& name = peek();
  const auto thing = find(name.name, NameSpace::ordinary);
  if (thing) {
    world_.sites.means(take(), *thing);
    return world_.things[world_.things.root(*thing)].type != unknown_type
               ? world_.things[world_.things.root(*thing)].type
               : world_.things[*thing].type;
  }
  if (name.is("offsetof"_w) && peek(1).is("("_w)) {
    return offset_of();
  }
  if (name.is("va_arg"_w) && peek(1).is("("_w)) {
    return variable_argument();
  }
  const Token word = take();
  mention_unknown(word, Guess::ordinary);
  if (accept("("_w)) {
    ++depth_;
    arguments(false);
    --depth_;
    is_call_statement_ = true;
    const auto linked = world_.linked(word.name);
    return linked ? world_.things.returned(world_.things[*linked].type) : unknown_type;
  }
  return unknown_type;
}

// The arguments of a call. Those of something unknown may be anything; a word alone that nothing
// declares may then be a member or a part of a name.
void Parser::arguments(bool is_known) {
  while (!at_end() && !at(")"_w) && !at(";"_w) && !at("{"_w) && !at("}"_w)) {
    const std::uint64_t before = taken_;
    const bool is_alone = peek(1).is(","_w) || peek(1).is(")"_w);
    if (!is_known && is_alone && is_unknown(peek())) {
      mention_unknown(take(), Guess::word);
    } else if (begins_type()) {
      type_name();
    } else if (at("{"_w)) {
      compound(true);
    } else {
      assignment();
    }
    if (!accept(","_w) && taken_ == before) {
      const Token token = take();
      if (token.is("("_w)) {
        skip_balanced(")"_w);
      }
    }
  }
  accept(")"_w);
}

TypeId Parser::generic_selection() {
  take();
  if (!accept("("_w)) {
    return unknown_type;
  }
  assignment();
  TypeId type = unknown_type;
  while (accept(","_w)) {
    if (!accept("default"_w)) {
      type_name();
    }
    accept(":"_w);
    const TypeId chosen = assignment();
    type = type == unknown_type ? chosen : type;
  }
  accept(")"_w);
  return type;
}

// offsetof (type, member.member[index])
TypeId Parser::offset_of() {
  const Token word = take();
  mention_unknown(word, Guess::ordinary);
  if (!accept("("_w)) {
    return basic_type;
  }
  TypeId type = type_name();
  accept(","_w);
  while (peek().is_identifier()) {
    type = mention_member(take(), type);
    while (accept("["_w)) {
      expression();
      accept("]"_w);
      type = world_.things.target(type);
    }
    if (!accept("."_w) && !accept("->"_w)) {
      break;
    }
  }
  if (!at(")"_w)) {
    skip_balanced(")"_w);
    return basic_type;
  }
  accept(")"_w);
  return basic_type;
}

TypeId Parser::variable_argument() {
  const Token word = take();
  mention_unknown(word, Guess::ordinary);
  if (!accept("("_w)) {
    return unknown_type;
  }
  assignment();
  accept(","_w);
  const TypeId type = type_name();
  accept(")"_w);
  return type;
}

}  // namespace git_refactor::syntax::c
