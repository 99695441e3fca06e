// Where a macro variable's tokens end. Each kind of fragment may only be followed by certain tokens
// ("Follow-set Ambiguity Restrictions"), so no parser is needed: it goes on to the first of them
// that is outside brackets.

#include "fragments.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::rust {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> after_expression{",", ";", "=>"};
constexpr std::array<std::string_view, 7> after_pattern{",", "=>", "=", "if", "in", ":", ";"};
constexpr std::array<std::string_view, 9> after_type{",", "=>", ":",     "=", ";",
                                                     "|", "as", "where", "{"};
constexpr std::array<std::string_view, 1> after_statement{";"};
// The punctuation that an expression, a pattern or a type may begin with.
constexpr std::array<std::string_view, 14> beginnings{"&",  "&&",  "-", "!",  "*", "|", "||",
                                                      "..", "..=", "<", "::", "#", "$", "<<"};

// Words that an expression may have beside an operand.
constexpr std::array<std::string_view, 27> operator_words{
    "as",  "async",  "await",  "break",  "const", "continue", "dyn",  "else",  "for",
    "if",  "impl",   "in",     "let",    "loop",  "match",    "move", "mut",   "ref",
    "raw", "return", "static", "unsafe", "while", "yield",    "fn",   "where", "_"};

class FragmentReader {
 public:
  FragmentReader(const Tokens& tokens, std::size_t end) : tokens_(&tokens), end_(end) {}

  [[nodiscard]] std::optional<std::size_t> read(std::size_t at, std::string_view fragment) const {
    if (fragment == "vis") {
      return visibility(at);
    }
    if (at >= end_) {
      return std::nullopt;
    }
    const Token& first = token(at);
    if (fragment == "ident") {
      return first.kind == TokenKind::identifier && !first.is("_") ? std::optional(at + 1)
                                                                   : std::nullopt;
    }
    if (fragment == "lifetime") {
      return first.kind == TokenKind::lifetime ? std::optional(at + 1) : std::nullopt;
    }
    if (fragment == "tt") {
      return behind(*tokens_, at);
    }
    if (fragment == "literal") {
      return literal(at);
    }
    if (fragment == "block") {
      return first.is("{") ? std::optional(behind(*tokens_, at)) : std::nullopt;
    }
    if (fragment == "meta") {
      return until(at, std::span(after_expression), false);
    }
    if (fragment == "item") {
      return item(at);
    }
    return sequence(at, fragment);
  }

 private:
  [[nodiscard]] const Token& token(std::size_t at) const { return (*tokens_)[at]; }

  [[nodiscard]] std::optional<std::size_t> sequence(std::size_t at,
                                                    std::string_view fragment) const {
    const Token& first = token(at);
    if (first.kind == TokenKind::close ||
        (first.kind == TokenKind::punctuation &&
         std::ranges::find(beginnings, first.text) == beginnings.end())) {
      return std::nullopt;
    }
    if (fragment == "ty" || fragment == "path") {
      return until(at, std::span(after_type), true);
    }
    if (fragment == "pat" || fragment == "pat_param") {
      const bool stops_at_bar = fragment == "pat_param";
      return until(at, std::span(after_pattern), false, stops_at_bar ? "|" : "");
    }
    if (fragment == "stmt") {
      return until(at, std::span(after_statement), false);
    }
    return until(at, std::span(after_expression), false);
  }

  // `A<B, C>` in types, and `::<B, C>` elsewhere, hide their commas.
  [[nodiscard]] std::optional<std::size_t> until(std::size_t at, Words stops, bool in_type,
                                                 std::string_view also = {}) const {
    const std::size_t begin = at;
    while (at < end_) {
      const Token& here = token(at);
      if ((here.kind == TokenKind::punctuation || here.kind == TokenKind::identifier ||
           here.is("{")) &&
          (std::ranges::find(stops, here.text) != stops.end() ||
           (!also.empty() && here.is(also)))) {
        break;
      }
      if (!in_type && at > begin && are_apart(token(at - 1), here)) {
        break;
      }
      const bool is_turbofish = at > begin && token(at - 1).is("::");
      at = here.is("<") && (in_type || is_turbofish) ? behind_angles(at) : behind(*tokens_, at);
    }
    return at == begin ? std::nullopt : std::optional(at);
  }

  // Two operands with nothing between them are no expression: `add x`.
  static bool are_apart(const Token& left, const Token& right) {
    const auto is_operand = [](const Token& token) {
      return token.kind == TokenKind::literal ||
             (token.kind == TokenKind::identifier &&
              std::ranges::find(operator_words, token.text) == operator_words.end());
    };
    return (is_operand(left) || left.is(")") || left.is("]")) && is_operand(right);
  }

  [[nodiscard]] std::size_t behind_angles(std::size_t at) const {
    int depth = 0;
    while (at < end_) {
      const Token& here = token(at);
      depth += here.is("<") ? 1 : here.is("<<") ? 2 : here.is(">") ? -1 : here.is(">>") ? -2 : 0;
      at = behind(*tokens_, at);
      if (depth <= 0) {
        break;
      }
    }
    return at;
  }

  [[nodiscard]] std::optional<std::size_t> visibility(std::size_t at) const {
    if (at >= end_ || !token(at).is("pub")) {
      return at;
    }
    const bool is_restricted = at + 2 < end_ && token(at + 1).is("(") &&
                               (token(at + 2).is("crate") || token(at + 2).is("super") ||
                                token(at + 2).is("self") || token(at + 2).is("in"));
    return is_restricted ? behind(*tokens_, at + 1) : at + 1;
  }

  [[nodiscard]] std::optional<std::size_t> literal(std::size_t at) const {
    if (token(at).is("-") && at + 1 < end_) {
      ++at;
    }
    const Token& here = token(at);
    const bool is_literal = here.kind == TokenKind::literal || here.is("true") || here.is("false");
    return is_literal ? std::optional(at + 1) : std::nullopt;
  }

  [[nodiscard]] std::optional<std::size_t> item(std::size_t at) const {
    while (at < end_) {
      const bool is_end = token(at).is(";") || token(at).is("{");
      at = behind(*tokens_, at);
      if (is_end) {
        return at;
      }
    }
    return std::nullopt;
  }

  const Tokens* tokens_;
  std::size_t end_;
};

}  // namespace

std::optional<std::size_t> end_of_fragment(const Tokens& tokens, std::size_t at, std::size_t end,
                                           std::string_view fragment) {
  return FragmentReader(tokens, end).read(at, fragment);
}

}  // namespace git_refactor::syntax::rust
