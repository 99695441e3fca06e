// From bytes to tokens, and from `#if`s to conditionals.
//
// A directive is kept among the tokens, between `directive` and `directive_end`, because what it
// does depends on the macros at that point. Which branches there are does not: they are found here.
//
// Branches are either read one after the other, as if all were compiled, or one of them in each
// pass. The first needs no second pass and lets the names of all branches meet, but only works
// where each branch is whole: brackets balanced, and between statements, declarations or list
// elements. `int f(int a) #ifdef X { #else ; #endif` is not.

#include "token.hpp"

#include <algorithm>
#include <cctype>

namespace git_refactor::syntax::c {

namespace {

bool begins_word(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return std::isalpha(value) != 0 || byte == '_' || byte == '$' || value >= 0x80;
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_word_byte(char byte) {
  return begins_word(byte) || is_digit(byte);
}

class Lexer {
 public:
  Lexer(std::string_view source, std::uint32_t file, Names& names)
      : source_(source), file_(file), names_(names) {}

  std::vector<Token> run() {
    while (skip_space()) {
      const bool begins_line = at_line_start_;
      at_line_start_ = false;
      if (begins_line && !in_directive_ && source_[at_] == '#') {
        directive();
      } else {
        token(begins_line);
      }
      follows_space_ = false;
    }
    end_directive();
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] bool starts(std::string_view text) const {
    return source_.substr(at_).starts_with(text);
  }

  // A backslash before a line's end joins two lines.
  [[nodiscard]] std::size_t splice() const { return starts("\\\n") ? 2 : starts("\\\r\n") ? 3 : 0; }

  bool skip_space() {
    while (at_ < source_.size()) {
      const char byte = source_[at_];
      if (byte == '\n') {
        end_directive();
        at_line_start_ = true;
        ++at_;
      } else if (const std::size_t joined = splice()) {
        at_ += joined;
      } else if (std::isspace(static_cast<unsigned char>(byte)) != 0) {
        ++at_;
      } else if (starts("/*")) {
        const std::size_t end = source_.find("*/", at_ + 2);
        at_ = end == std::string_view::npos ? source_.size() : end + 2;
      } else if (starts("//")) {
        skip_line_comment();
      } else {
        return true;
      }
      follows_space_ = true;
    }
    return false;
  }

  void skip_line_comment() {
    while (at_ < source_.size() && source_[at_] != '\n') {
      const std::size_t joined = splice();
      at_ += joined == 0 ? 1 : joined;
    }
  }

  void add(TokenKind kind, std::size_t begin, Name name, bool begins_line = false) {
    tokens_.push_back({.name = name,
                       .file = file_,
                       .offset = static_cast<std::uint32_t>(begin),
                       .kind = kind,
                       .begins_line = begins_line,
                       .follows_space = follows_space_});
  }

  void end_directive() {
    if (in_directive_) {
      add(TokenKind::directive_end, at_, no_name);
      in_directive_ = false;
    }
  }

  void directive() {
    const std::size_t hash = at_;
    ++at_;
    in_directive_ = true;
    while (at_ < source_.size() && (source_[at_] == ' ' || source_[at_] == '\t')) {
      ++at_;
    }
    const std::size_t begin = at_;
    while (at_ < source_.size() && is_word_byte(source_[at_])) {
      ++at_;
    }
    const Name name = names_.of(source_.substr(begin, at_ - begin));
    add(TokenKind::directive, begin == at_ ? hash : begin, name, true);
    if (name == "include"_w || name == "include_next"_w || name == "import"_w) {
      header();
    }
  }

  void header() {
    while (at_ < source_.size() && (source_[at_] == ' ' || source_[at_] == '\t')) {
      ++at_;
    }
    if (at_ >= source_.size() || (source_[at_] != '<' && source_[at_] != '"')) {
      return;
    }
    const std::size_t begin = at_;
    const char close = source_[at_] == '<' ? '>' : '"';
    ++at_;
    while (at_ < source_.size() && source_[at_] != close && source_[at_] != '\n') {
      ++at_;
    }
    at_ += at_ < source_.size() && source_[at_] == close ? 1 : 0;
    add(TokenKind::header, begin, names_.of(source_.substr(begin, at_ - begin)));
  }

  void token(bool begins_line) {
    const std::size_t begin = at_;
    const char byte = source_[at_];
    if (begins_word(byte)) {
      word(begins_line);
    } else if (is_digit(byte) ||
               (byte == '.' && at_ + 1 < source_.size() && is_digit(source_[at_ + 1]))) {
      number();
      add(TokenKind::number, begin, names_.of(source_.substr(begin, at_ - begin)), begins_line);
    } else if (byte == '"' || byte == '\'') {
      quoted(byte);
      add(TokenKind::literal, begin, no_name, begins_line);
    } else {
      punctuation(begins_line);
    }
  }

  void word(bool begins_line) {
    const std::size_t begin = at_;
    while (at_ < source_.size() && is_word_byte(source_[at_])) {
      ++at_;
    }
    const std::string_view text = source_.substr(begin, at_ - begin);
    const bool is_prefix = text == "L" || text == "u8" || text == "u" || text == "U";
    if (is_prefix && at_ < source_.size() && (source_[at_] == '"' || source_[at_] == '\'')) {
      quoted(source_[at_]);
      add(TokenKind::literal, begin, no_name, begins_line);
      return;
    }
    if ((text == "R" || text == "LR" || text == "u8R") && at_ < source_.size() &&
        source_[at_] == '"') {
      raw_string();
      add(TokenKind::literal, begin, no_name, begins_line);
      return;
    }
    add(TokenKind::word, begin, names_.of(text), begins_line);
  }

  // R"x(...)x", for C++.
  void raw_string() {
    const std::size_t open = source_.find('(', at_);
    if (open == std::string_view::npos) {
      ++at_;
      return;
    }
    const std::string close = ")" + std::string(source_.substr(at_ + 1, open - at_ - 1)) + "\"";
    const std::size_t end = source_.find(close, open);
    at_ = end == std::string_view::npos ? source_.size() : end + close.size();
  }

  void number() {
    while (at_ < source_.size()) {
      const char byte = source_[at_];
      const char before = at_ == 0 ? ' ' : source_[at_ - 1];
      const bool is_exponent = (byte == '+' || byte == '-') &&
                               (before == 'e' || before == 'E' || before == 'p' || before == 'P');
      const bool is_separator = byte == '\'' && at_ + 1 < source_.size() &&
                                std::isalnum(static_cast<unsigned char>(source_[at_ + 1])) != 0 &&
                                std::isalnum(static_cast<unsigned char>(before)) != 0;
      if (!is_word_byte(byte) && byte != '.' && !is_exponent && !is_separator) {
        return;
      }
      ++at_;
    }
  }

  // An unclosed quote ends with its line, so that an apostrophe in dead code harms one line only.
  void quoted(char quote) {
    ++at_;
    while (at_ < source_.size() && source_[at_] != quote && source_[at_] != '\n') {
      const std::size_t joined = splice();
      if (joined != 0) {
        at_ += joined;
      } else {
        at_ += source_[at_] == '\\' && at_ + 1 < source_.size() ? 2 : 1;
      }
    }
    at_ += at_ < source_.size() && source_[at_] == quote ? 1 : 0;
  }

  void punctuation(bool begins_line) {
    for (Name name = 0; is_punctuation(name); ++name) {
      if (starts(fixed_words[name])) {
        add(TokenKind::punctuation, at_, name, begins_line);
        at_ += fixed_words[name].size();
        return;
      }
    }
    ++at_;
  }

  std::string_view source_;
  std::uint32_t file_;
  Names& names_;
  std::size_t at_ = 0;
  bool at_line_start_ = true;
  bool follows_space_ = false;
  bool in_directive_ = false;
  std::vector<Token> tokens_;
};

bool opens(Name name) {
  return name == "if"_w || name == "ifdef"_w || name == "ifndef"_w;
}

bool continues(Name name) {
  return name == "elif"_w || name == "else"_w || name == "elifdef"_w || name == "elifndef"_w;
}

// Whether what stands between two directives is whole, and where its last token is.
struct Extent {
  bool is_balanced = true;
  std::uint32_t last = nowhere;
};

Extent measure(const std::vector<Token>& tokens, std::uint32_t begin, std::uint32_t end) {
  Extent extent;
  int depth = 0;
  bool in_directive = false;
  for (std::uint32_t index = begin; index < end; ++index) {
    const Token& token = tokens[index];
    if (token.kind == TokenKind::directive || token.kind == TokenKind::directive_end) {
      in_directive = token.kind == TokenKind::directive;
      continue;
    }
    if (in_directive) {
      continue;
    }
    extent.last = index;
    if (token.is("{"_w) || token.is("("_w) || token.is("["_w)) {
      ++depth;
    } else if (token.is("}"_w) || token.is(")"_w) || token.is("]"_w)) {
      extent.is_balanced = extent.is_balanced && --depth >= 0;
    }
  }
  extent.is_balanced = extent.is_balanced && depth == 0;
  return extent;
}

bool is_boundary(const Token& token) {
  return token.is(";"_w) || token.is("}"_w) || token.is(":"_w) || token.is(","_w);
}

bool can_merge(const TokenFile& file, const Conditional& conditional) {
  std::uint32_t before = conditional.branches.front().directive;
  bool in_directive = false;
  while (before > 0) {
    const Token& token = file.tokens[--before];
    if (token.kind == TokenKind::directive_end || token.kind == TokenKind::directive) {
      in_directive = token.kind == TokenKind::directive_end;
    } else if (!in_directive) {
      if (!is_boundary(token) && !token.is("{"_w)) {
        return false;
      }
      break;
    }
  }
  for (const Branch& branch : conditional.branches) {
    const Extent extent = measure(file.tokens, branch.directive, branch.end);
    if (!extent.is_balanced || (extent.last != nowhere && !is_boundary(file.tokens[extent.last]))) {
      return false;
    }
  }
  return true;
}

void find_conditionals(TokenFile& file) {
  std::vector<std::uint32_t> open;
  for (std::uint32_t index = 0; index < file.tokens.size(); ++index) {
    const Token& token = file.tokens[index];
    if (token.kind != TokenKind::directive) {
      continue;
    }
    if (opens(token.name)) {
      open.push_back(static_cast<std::uint32_t>(file.conditionals.size()));
      file.conditionals.push_back({.branches = {{.directive = index, .end = 0}}});
      file.conditional_at[index] = open.back();
    } else if (!open.empty() && continues(token.name)) {
      Conditional& conditional = file.conditionals[open.back()];
      conditional.branches.back().end = index;
      conditional.branches.push_back({.directive = index, .end = 0});
      conditional.has_else = conditional.has_else || token.name == "else"_w;
      file.conditional_at[index] = open.back();
    } else if (!open.empty() && token.name == "endif"_w) {
      file.conditionals[open.back()].branches.back().end = index;
      file.conditional_at[index] = open.back();
      open.pop_back();
    }
  }
  const auto size = static_cast<std::uint32_t>(file.tokens.size());
  for (const std::uint32_t unclosed : open) {
    file.conditionals[unclosed].branches.back().end = size;
  }
  for (Conditional& conditional : file.conditionals) {
    conditional.can_merge = can_merge(file, conditional);
  }
}

// `#ifndef X`, `#define X`, ..., `#endif` around all of it, or `#pragma once`.
bool find_guard(const TokenFile& file) {
  const std::vector<Token>& tokens = file.tokens;
  for (std::uint32_t index = 0; index + 1 < tokens.size(); ++index) {
    if (tokens[index].kind == TokenKind::directive && tokens[index].name == "pragma"_w &&
        tokens[index + 1].is("once"_w)) {
      return true;
    }
  }
  if (file.conditionals.empty() || file.conditionals.front().branches.size() != 1 ||
      file.conditionals.front().branches.front().directive != 0) {
    return false;
  }
  // The macro that is asked for is defined first of all. Behind the end there may be directives,
  // as in Linux' headers of trace events.
  std::uint32_t index = 1;
  std::vector<Name> asked;
  for (; index < tokens.size() && tokens[index].kind != TokenKind::directive_end; ++index) {
    asked.push_back(tokens[index].name);
  }
  const bool is_defined = index + 2 < tokens.size() && tokens[index + 1].name == "define"_w &&
                          std::ranges::find(asked, tokens[index + 2].name) != asked.end();
  const Branch& guard = file.conditionals.front().branches.front();
  return is_defined &&
         measure(tokens, guard.end, static_cast<std::uint32_t>(tokens.size())).last == nowhere;
}

}  // namespace

Names::Names() {
  for (const std::string_view word : fixed_words) {
    of(word);
  }
}

Name Names::of(std::string_view text) {
  const auto found = numbers_.find(text);
  if (found != numbers_.end()) {
    return found->second;
  }
  const auto name = static_cast<Name>(texts_.size());
  numbers_.emplace(texts_.emplace_back(text), name);
  return name;
}

TokenFile tokenize(std::string_view source, std::uint32_t file, Names& names) {
  TokenFile result;
  result.tokens = Lexer(source, file, names).run();
  find_conditionals(result);
  result.is_guarded = find_guard(result);
  return result;
}

std::vector<Token> tokenize_piece(std::string_view text, Names& names) {
  std::vector<Token> tokens = Lexer(text, nowhere, names).run();
  for (Token& token : tokens) {
    token.offset = nowhere;
  }
  return tokens;
}

}  // namespace git_refactor::syntax::c
