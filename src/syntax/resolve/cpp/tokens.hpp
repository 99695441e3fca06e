#pragma once

#include <cctype>
#include <cstddef>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::cpp {

/// A word, a literal or one byte of anything else.
struct Token {
  std::string_view text;
  std::size_t begin = 0;
  bool is_word = false;
  bool begins_line = false;

  [[nodiscard]] std::size_t end() const { return begin + text.size(); }
};

struct Tokens {
  std::vector<Token> tokens;                 ///< outside of directives and comments
  std::vector<std::string_view> directives;  ///< each from its `#` to its last line's end
};

inline bool is_word_byte(char byte) {
  return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_';
}

/// What a source consists of before anything is expanded. Views of `text`.
Tokens tokenize(std::string_view text);

}  // namespace git_refactor::syntax::cpp
