#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Tokens of C (and of C++, as far as its preprocessor goes).

namespace git_refactor::syntax::c {

/// A spelling, as a number: words and punctuation alike.
using Name = std::uint32_t;

inline constexpr Name no_name = std::numeric_limits<Name>::max();
inline constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

/// Spellings with fixed numbers; their numbers are their places in this list. Longer punctuation
/// stands before its beginnings, so that the first that fits is the longest.
inline constexpr std::array fixed_words = std::to_array<std::string_view>({
    "...",
    "<<=",
    ">>=",
    "->",
    "++",
    "--",
    "<<",
    ">>",
    "<=",
    ">=",
    "==",
    "!=",
    "&&",
    "||",
    "+=",
    "-=",
    "*=",
    "/=",
    "%=",
    "&=",
    "|=",
    "^=",
    "##",
    "::",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ";",
    ",",
    "?",
    ":",
    ".",
    "=",
    "+",
    "-",
    "*",
    "/",
    "%",
    "&",
    "|",
    "^",
    "~",
    "!",
    "<",
    ">",
    "#",
    "@",
    "\\",
    "`",
    "$",
    // keywords, from here on
    "auto",
    "break",
    "case",
    "char",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extern",
    "float",
    "for",
    "goto",
    "if",
    "inline",
    "int",
    "long",
    "register",
    "restrict",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "struct",
    "switch",
    "typedef",
    "union",
    "unsigned",
    "void",
    "volatile",
    "while",
    "_Alignas",
    "_Alignof",
    "_Atomic",
    "_Bool",
    "_Complex",
    "_Generic",
    "_Imaginary",
    "_Noreturn",
    "_Static_assert",
    "_Thread_local",
    "__inline",
    "__inline__",
    "__restrict",
    "__restrict__",
    "__const",
    "__const__",
    "__volatile",
    "__volatile__",
    "__signed__",
    "__attribute__",
    "__attribute",
    "__extension__",
    "asm",
    "__asm",
    "__asm__",
    "typeof",
    "__typeof",
    "__typeof__",
    "__auto_type",
    "__builtin_offsetof",
    "__builtin_va_arg",
    "__label__",
    "__int128",
    "_Float128",
    "__thread",
    "__alignof",
    "__alignof__",
    "__real__",
    "__imag__",
    "__declspec",
    // words that mean something somewhere
    "defined",
    "define",
    "undef",
    "include",
    "include_next",
    "import",
    "ifdef",
    "ifndef",
    "elif",
    "elifdef",
    "elifndef",
    "endif",
    "pragma",
    "error",
    "warning",
    "line",
    "ident",
    "once",
    "omp",
    "acc",
    "weak",
    "__VA_ARGS__",
    "__VA_OPT__",
    "__cplusplus",
    "offsetof",
    "va_arg",
    "_Pragma",
    "0",
});

/// The number of a fixed spelling, at compile time: "struct"_w.
consteval Name operator""_w(const char* text, std::size_t size) {
  const std::string_view wanted(text, size);
  for (Name name = 0; name < fixed_words.size(); ++name) {
    if (fixed_words[name] == wanted) {
      return name;
    }
  }
  throw "no fixed spelling";  // not a constant, so that it does not compile
}

inline bool is_keyword(Name name) {
  return name >= "auto"_w && name <= "__declspec"_w;
}

inline bool is_punctuation(Name name) {
  return name < "auto"_w;
}

/// Gives spellings their numbers.
class Names {
 public:
  Names();

  Name of(std::string_view text);

  [[nodiscard]] std::string_view text(Name name) const { return texts_[name]; }

  [[nodiscard]] std::size_t size() const { return texts_.size(); }

 private:
  std::deque<std::string> texts_;
  std::unordered_map<std::string_view, Name> numbers_;
};

enum class TokenKind : std::uint8_t {
  word,  ///< an identifier or keyword
  number,
  literal,  ///< a string or character
  punctuation,
  directive,      ///< `#` and the directive's name, which is the token's; place of the name
  directive_end,  ///< where its line ends
  header,         ///< what is to be included, with its quotes
  end,
};

/// A token, and where its spelling stands, however many macros it came through.
struct Token {
  Name name = no_name;  ///< of words, numbers, punctuation, directives and headers
  std::uint32_t file = nowhere;
  std::uint32_t offset = nowhere;  ///< nowhere for what ## has made
  TokenKind kind = TokenKind::end;
  bool is_expanded = false;  ///< through a macro
  bool is_painted = false;   ///< a macro's name that is not to be expanded again
  bool begins_line = false;
  bool follows_space = false;

  [[nodiscard]] bool is(Name other) const {
    return name == other && (kind == TokenKind::punctuation || kind == TokenKind::word);
  }

  [[nodiscard]] bool is_identifier() const { return kind == TokenKind::word && !is_keyword(name); }
};

/// One alternative of an `#if`.
struct Branch {
  std::uint32_t directive = 0;  ///< the token of its #if, #elif or #else
  std::uint32_t end = 0;        ///< the token of the directive that ends it
};

/// An `#if` with all of its branches.
struct Conditional {
  std::vector<Branch> branches;
  bool has_else = false;
  /// All branches can stand one after the other, as each is whole declarations or statements.
  bool can_merge = false;
};

/// The tokens of one file.
struct TokenFile {
  std::vector<Token> tokens;
  std::vector<Conditional> conditionals;
  /// By the token of each directive that begins or ends a branch: its conditional.
  std::unordered_map<std::uint32_t, std::uint32_t> conditional_at;
  bool is_guarded = false;  ///< a second inclusion is empty
};

/// Splits a source into tokens. Comments and spliced lines are space.
TokenFile tokenize(std::string_view source, std::uint32_t file, Names& names);

/// The tokens of a piece of text that is no file, for pasting.
std::vector<Token> tokenize_piece(std::string_view text, Names& names);

}  // namespace git_refactor::syntax::c
