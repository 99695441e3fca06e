// Statements, C17 6.8.

#include "parser.hpp"

namespace git_refactor::syntax::c {

namespace {

constexpr int deepest = 400;

}  // namespace

TypeId Parser::compound(bool opens_scope) {
  accept("{"_w);
  if (opens_scope) {
    open_scope();
  }
  last_value_ = unknown_type;
  compound_items();
  const TypeId value = last_value_;
  if (opens_scope) {
    close_scope();
  }
  accept("}"_w);
  return value;
}

void Parser::compound_items() {
  while (!at_end() && !at("}"_w)) {
    const std::uint64_t before = taken_;
    statement();
    if (taken_ == before) {
      const Token token = take();
      if (token.is_identifier()) {
        mention(token);
      }
    }
  }
}

void Parser::statement() {
  if (depth_ > deepest) {
    take();
    return;
  }
  ++depth_;
  if (at("{"_w)) {
    compound(true);
  } else if (!accept(";"_w) && !labelled() && !keyword_statement()) {
    if (at("__label__"_w)) {
      local_labels();
    } else if (assembly()) {
      accept(";"_w);
    } else if (begins_declaration()) {
      last_value_ = unknown_type;
      declaration();
    } else {
      expression_statement();
    }
  }
  --depth_;
}

bool Parser::labelled() {
  if (peek().is_identifier() && peek(1).is(":"_w)) {
    label(take(), true);
    take();
    attributes();
    return true;
  }
  if (accept("case"_w)) {
    expression();
    if (accept("..."_w)) {
      expression();
    }
    accept(":"_w);
    return true;
  }
  if (at("default"_w) && peek(1).is(":"_w)) {
    take();
    take();
    return true;
  }
  return false;
}

bool Parser::keyword_statement() {
  switch (peek().kind == TokenKind::word ? peek().name : no_name) {
    case "if"_w:
      take();
      parenthesized_expression();
      statement();
      if (accept("else"_w)) {
        statement();
      }
      return true;
    case "else"_w:  // of an `if` that a conditional took away
      take();
      statement();
      return true;
    case "while"_w:
    case "switch"_w:
      take();
      parenthesized_expression();
      statement();
      return true;
    case "do"_w:
      take();
      statement();
      if (accept("while"_w)) {
        parenthesized_expression();
      }
      accept(";"_w);
      return true;
    case "for"_w:
      for_statement();
      return true;
    case "goto"_w:
      take();
      if (peek().is_identifier()) {
        label(take(), false);
      } else {
        expression();
      }
      accept(";"_w);
      return true;
    case "return"_w:
      take();
      if (!at(";"_w) && !at("}"_w)) {
        initializer(unknown_type);
      }
      accept(";"_w);
      return true;
    case "break"_w:
    case "continue"_w:
      take();
      accept(";"_w);
      return true;
    default:
      return false;
  }
}

void Parser::parenthesized_expression() {
  if (!accept("("_w)) {
    return;
  }
  expression();
  if (!at(")"_w) && !at("{"_w) && !at("}"_w)) {
    skip_balanced(")"_w);
    return;
  }
  accept(")"_w);
}

void Parser::for_statement() {
  take();
  open_scope();
  if (accept("("_w)) {
    if (begins_declaration()) {
      declaration();
    } else if (!accept(";"_w)) {
      expression();
      accept(";"_w);
    }
    while (!at_end() && !at(")"_w) && !at("{"_w) && !at("}"_w)) {
      const std::uint64_t before = taken_;
      if (!accept(";"_w)) {
        expression();
      }
      if (taken_ == before) {
        take();
      }
    }
    accept(")"_w);
  }
  statement();
  close_scope();
}

// An expression; one that ends in a call may be a loop or a block that a macro begins.
void Parser::expression_statement() {
  is_call_statement_ = false;
  last_value_ = expression();
  const TypeId value = last_value_;
  if (accept(";"_w)) {
    last_value_ = value;
    return;
  }
  if (at("{"_w) && is_call_statement_) {
    statement();
  }
}

void Parser::local_labels() {
  take();
  while (peek().is_identifier()) {
    const ThingId thing = bind(take(), NameSpace::label, SymbolKind::label);
    world_.things[thing].is_declared = true;
    accept(","_w);
  }
  accept(";"_w);
}

}  // namespace git_refactor::syntax::c
