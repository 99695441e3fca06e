#pragma once

#include "text.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::rust {

enum class TokenKind : std::uint8_t { identifier, lifetime, literal, punctuation, open, close };

/// A token of a macro's rule or argument.
struct Token {
  TokenKind kind = TokenKind::punctuation;
  std::string_view text;
  Origin origin;

  [[nodiscard]] bool is(std::string_view other) const { return text == other; }
};

using Tokens = std::vector<Token>;

/// The tokens of the bytes [begin, end) of a text.
Tokens tokens_of(const Text& text, std::uint32_t begin, std::uint32_t end);

/// Behind the group, or the single token, at `at`.
std::size_t behind(const Tokens& tokens, std::size_t at);

}  // namespace git_refactor::syntax::rust
