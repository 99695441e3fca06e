#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace git_refactor::syntax::c_family {

/// What a byte can be part of, outside comments, literals and directives.
enum class ByteClass : std::uint8_t { space, word, digit, punctuation };

namespace detail {

constexpr std::array<ByteClass, 256> classify_bytes() {
  std::array<ByteClass, 256> classes{};
  for (std::size_t byte = 0; byte < classes.size(); ++byte) {
    const bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    if (byte >= '0' && byte <= '9') {
      classes[byte] = ByteClass::digit;
    } else if (is_letter || byte == '_' || byte == '$' || byte >= 0x80) {
      classes[byte] = ByteClass::word;
    } else {
      classes[byte] = byte <= ' ' ? ByteClass::space : ByteClass::punctuation;
    }
  }
  return classes;
}

inline constexpr std::array<ByteClass, 256> byte_classes = classify_bytes();

}  // namespace detail

inline ByteClass class_of(char byte) {
  return detail::byte_classes[static_cast<unsigned char>(byte)];
}

/// True for the bytes of identifiers and numbers.
inline bool is_word_byte(char byte) {
  const ByteClass found = class_of(byte);
  return found == ByteClass::word || found == ByteClass::digit;
}

/// First byte at or after `at` that is one of `wanted`, or the end of the text.
template <char... wanted>
std::size_t find_any(std::string_view text, std::size_t at) {
#ifdef __SSE2__
  for (; at + 16 <= text.size(); at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const __m128i equal = (_mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted)) | ...);
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(equal));
    if (mask != 0) {
      return at + static_cast<std::size_t>(__builtin_ctz(mask));
    }
  }
#endif
  while (at < text.size() && !((text[at] == wanted) || ...)) {
    ++at;
  }
  return at;
}

/// End of the string or character literal whose quote stands at `at`; a line end ends a literal
/// that nobody closed, so that an apostrophe in prose spoils one line only.
std::size_t end_of_literal(std::string_view text, std::size_t at);

/// End of the raw string whose quote stands at `at`.
std::size_t end_of_raw_string(std::string_view text, std::size_t at);

/// True where the quote at `at` opens a raw string (`R"`, `u8R"`).
bool opens_raw_string(std::string_view text, std::size_t at);

/// True where the apostrophe at `at` stands inside a number (`1'000`).
bool is_digit_separator(std::string_view text, std::size_t at);

/// End of the comment that starts at the slash at `at`, or `at` if none does.
std::size_t end_of_comment(std::string_view text, std::size_t at);

/// End of the identifier or number that starts at `at`.
std::size_t end_of_word(std::string_view text, std::size_t at);

/// End of the preprocessor directive whose '#' stands at `at`: its line end, continued lines and
/// comments over several lines included; the line end itself is left out.
std::size_t end_of_directive(std::string_view text, std::size_t at);

/// True where only blanks stand before `at` in its line.
bool is_first_in_line(std::string_view text, std::size_t at);

/// First byte at or after `at` that is neither white space, comment nor continued line.
std::size_t skip_blanks(std::string_view text, std::size_t at);

/// End of the text before `at`, white space skipped.
std::size_t end_before_blanks(std::string_view text, std::size_t at);

/// A directive's keyword (`define`, `if`) and where the text after it starts.
struct DirectiveHead {
  std::string_view keyword;
  std::size_t rest = 0;
};

DirectiveHead directive_head(std::string_view text, std::size_t at);

/// What a directive does to the conditional it belongs to.
enum class ConditionalPart : std::uint8_t { none, opens, next_branch, closes };

ConditionalPart conditional_part(std::string_view keyword);

/// True for `#if 0`.
bool is_literal_zero(std::string_view text, const DirectiveHead& head);

}  // namespace git_refactor::syntax::c_family
