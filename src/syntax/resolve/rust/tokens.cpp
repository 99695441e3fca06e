// The tokens of Rust, as macros see them: white space and comments are gone, delimiters are paired
// by `behind`. Only what can stand in a file that parses is told apart with care.

#include "tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace git_refactor::syntax::rust {

namespace {

bool is_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_part(char c) {
  return is_letter(c) || std::isdigit(static_cast<unsigned char>(c)) != 0;
}

class Lexer {
 public:
  explicit Lexer(std::string_view source) : source_(source) {}

  /// The end of the white space and comments at `at`.
  [[nodiscard]] std::size_t skip(std::size_t at) const {
    while (at < source_.size()) {
      const std::string_view rest = source_.substr(at);
      if (std::isspace(static_cast<unsigned char>(rest.front())) != 0) {
        ++at;
      } else if (rest.starts_with("//")) {
        at = std::min(source_.find('\n', at), source_.size());
      } else if (rest.starts_with("/*")) {
        at = end_of_comment(at);
      } else {
        break;
      }
    }
    return at;
  }

  /// The end of the token at `at`, and what it is.
  [[nodiscard]] std::size_t end_of_token(std::size_t at, TokenKind& kind) const {
    const char c = source_[at];
    if (const std::size_t end = end_of_string(at); end != at) {
      kind = TokenKind::literal;
      return end;
    }
    if (is_letter(c)) {
      kind = TokenKind::identifier;
      const std::size_t name = source_.substr(at).starts_with("r#") ? at + 2 : at;
      return end_of_word(name);
    }
    if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
      kind = TokenKind::literal;
      return end_of_number(at);
    }
    if (c == '\'') {
      return end_of_quote(at, kind);
    }
    if (std::string_view("([{").find(c) != std::string_view::npos) {
      kind = TokenKind::open;
      return at + 1;
    }
    if (std::string_view(")]}").find(c) != std::string_view::npos) {
      kind = TokenKind::close;
      return at + 1;
    }
    kind = TokenKind::punctuation;
    return end_of_punctuation(at);
  }

 private:
  [[nodiscard]] std::size_t end_of_comment(std::size_t at) const {
    int depth = 0;
    while (at < source_.size()) {
      const std::string_view rest = source_.substr(at);
      if (rest.starts_with("/*")) {
        ++depth;
        at += 2;
      } else if (rest.starts_with("*/")) {
        at += 2;
        if (--depth == 0) {
          break;
        }
      } else {
        ++at;
      }
    }
    return at;
  }

  [[nodiscard]] std::size_t end_of_word(std::size_t at) const {
    while (at < source_.size() && is_part(source_[at])) {
      ++at;
    }
    return at;
  }

  // `"..."`, `b"..."`, `c"..."`, `r"..."`, `br#"..."#`; `at` where none begins here.
  [[nodiscard]] std::size_t end_of_string(std::size_t at) const {
    std::size_t quote = at;
    while (quote < source_.size() && quote < at + 2 && std::isalpha(source_[quote]) != 0) {
      ++quote;
    }
    const bool is_raw = quote > at && source_[quote - 1] == 'r';
    std::size_t hashes = 0;
    while (is_raw && quote < source_.size() && source_[quote] == '#') {
      ++hashes;
      ++quote;
    }
    if (quote >= source_.size() || source_[quote] != '"') {
      return at;
    }
    if (quote > at && std::string_view("brc").find(source_[at]) == std::string_view::npos) {
      return at;
    }
    if (is_raw) {
      const std::string closing = '"' + std::string(hashes, '#');
      const std::size_t end = source_.find(closing, quote + 1);
      return end == std::string_view::npos ? source_.size() : end + closing.size();
    }
    return end_of_escaped(quote, '"');
  }

  [[nodiscard]] std::size_t end_of_escaped(std::size_t quote, char closing) const {
    std::size_t at = quote + 1;
    while (at < source_.size() && source_[at] != closing) {
      at += source_[at] == '\\' ? 2 : 1;
    }
    return std::min(at + 1, source_.size());
  }

  // A character if a quote follows one character, else a lifetime.
  [[nodiscard]] std::size_t end_of_quote(std::size_t at, TokenKind& kind) const {
    const std::size_t word = end_of_word(at + 1);
    const bool is_escape = at + 1 < source_.size() && source_[at + 1] == '\\';
    const bool is_name = word > at + 1 && (word >= source_.size() || source_[word] != '\'');
    if (is_name && !is_escape) {
      kind = TokenKind::lifetime;
      return word;
    }
    kind = TokenKind::literal;
    return end_of_escaped(at, '\'');
  }

  // `1.max(2)`, `1..2` and `t.0.1` end before the dot.
  [[nodiscard]] std::size_t end_of_number(std::size_t at) const {
    at = end_of_word(at);
    const bool has_fraction = at + 1 < source_.size() && source_[at] == '.' &&
                              std::isdigit(static_cast<unsigned char>(source_[at + 1])) != 0;
    return has_fraction ? end_of_word(at + 1) : at;
  }

  [[nodiscard]] std::size_t end_of_punctuation(std::size_t at) const {
    constexpr std::array<std::string_view, 25> joined{
        "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||",
        "+=",  "-=",  "*=",  "/=",  "%=", "^=", "&=", "|=", "<<", ">>", "..", "~="};
    const std::string_view rest = source_.substr(at);
    const auto found = std::ranges::find_if(
        joined, [rest](std::string_view token) { return rest.starts_with(token); });
    return at + (found == joined.end() ? 1 : found->size());
  }

  std::string_view source_;
};

}  // namespace

Tokens tokens_of(const Text& text, std::uint32_t begin, std::uint32_t end) {
  const Lexer lexer(text.source.substr(0, end));
  Tokens tokens;
  for (std::size_t at = lexer.skip(begin); at < end; at = lexer.skip(at)) {
    Token token;
    const std::size_t next = lexer.end_of_token(at, token.kind);
    token.text = text.source.substr(at, next - at);
    token.origin = text.origin(static_cast<std::uint32_t>(at));
    tokens.push_back(token);
    at = next;
  }
  return tokens;
}

std::size_t behind(const Tokens& tokens, std::size_t at) {
  int depth = 0;
  while (at < tokens.size()) {
    const TokenKind kind = tokens[at].kind;
    ++at;
    depth += kind == TokenKind::open ? 1 : kind == TokenKind::close ? -1 : 0;
    if (depth <= 0) {
      break;
    }
  }
  return at;
}

}  // namespace git_refactor::syntax::rust
