// A parser of C for names.
//
// Its input are tokens after inclusion and expansion, each with the place of its spelling, so a
// name in a macro's body is understood as it is used. Its output are not trees but what `Sites` is
// told of each identifier: the thing that it means by C17 6.2.1 (scopes), 6.2.2 (linkage) and 6.2.3
// (name spaces), with the types of expressions followed as far as they lead to members.
//
// It is a recursive descent with unbounded look-ahead. Every loop takes a token or ends, and depth
// is limited, so it ends on any input. Where the text is no C (an undeclared macro, code that is
// being written), it guesses by shape, as a reader would: `a b;` is a declaration, `m(x) {` a loop.

#include "parser.hpp"

namespace git_refactor::syntax::c {

Parser::Parser(World& world, std::uint32_t file, std::uint32_t pass)
    : world_(world), tokens_(world, file, pass, *this) {}

void Parser::run() {
  while (true) {
    is_between_ = ahead_.empty();
    const bool is_done = at_end();
    is_between_ = false;
    if (is_done) {
      return;
    }
    top_level();
  }
}

void Parser::top_level() {
  const Token first = peek();
  const std::uint64_t before = taken_;
  external_declaration();
  if (taken_ == before) {
    take();
  }
  if (first.file == last_.file && first.file != nowhere && world_.holds(first.file) &&
      first.offset != nowhere && last_.offset != nowhere && first.offset <= last_.offset) {
    world_.extents(first.file).push_back({first.offset, last_.offset});
  }
}

const Token& Parser::peek(std::size_t ahead) {
  while (ahead_.size() <= ahead) {
    ahead_.push_back(tokens_.next());
  }
  return ahead_[ahead];
}

Token Parser::take() {
  last_ = peek();
  if (last_.kind != TokenKind::end) {
    ahead_.pop_front();
  }
  ++taken_;
  return last_;
}

bool Parser::accept(Name name) {
  if (!at(name)) {
    return false;
  }
  take();
  return true;
}

// How far ahead the token behind the parentheses is that open at `ahead`.
std::size_t Parser::past_parentheses(std::size_t ahead) {
  int depth = 0;
  for (;; ++ahead) {
    const Token& token = peek(ahead);
    if (token.kind == TokenKind::end) {
      return ahead;
    }
    depth += token.is("("_w) ? 1 : token.is(")"_w) ? -1 : 0;
    if (depth <= 0) {
      return ahead + 1;
    }
  }
}

void Parser::skip_parentheses() {
  if (!accept("("_w)) {
    return;
  }
  skip_balanced(")"_w);
}

// Takes all up to a closing bracket, and the words by what they mean around.
void Parser::skip_balanced(Name close) {
  while (!at_end() && !at(close) && !at("}"_w)) {
    if (accept("("_w)) {
      skip_balanced(")"_w);
    } else if (accept("{"_w)) {
      skip_balanced("}"_w);
    } else {
      const Name before = last_.name;
      const Token token = take();
      if (token.is_identifier()) {
        aside(token, before);
      }
    }
  }
  accept(close);
}

}  // namespace git_refactor::syntax::c
