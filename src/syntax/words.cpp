#include "words.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace git_refactor::syntax {

namespace {

bool is_ascii_word(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '_';
}

bool stands_alone(const LanguageTable& table, std::string_view source, std::size_t begin,
                  std::size_t end) {
  return (begin == 0 || !is_word_byte(table, source[begin - 1])) &&
         (end == source.size() || !is_word_byte(table, source[end]));
}

}  // namespace

bool is_word_byte(const LanguageTable& table, char byte) {
  return is_ascii_word(byte) || (table.has_dollar && byte == '$') ||
         (table.has_unicode && static_cast<unsigned char>(byte) >= 0x80);
}

std::vector<Word> find_words(const LanguageTable& table, std::string_view source,
                             std::span<const std::string_view> names) {
  std::vector<Word> words;
  for (std::size_t index = 0; index < names.size(); ++index) {
    const std::string_view name = names[index];
    if (name.empty()) {
      continue;
    }
    // memmem is several times faster than string_view::find, which stops at every first byte.
    const char* const end = source.data() + source.size();
    const char* from = source.data();
    while (from != end) {
      const void* hit =
          memmem(from, static_cast<std::size_t>(end - from), name.data(), name.size());
      if (hit == nullptr) {
        break;
      }
      const auto offset = static_cast<std::size_t>(static_cast<const char*>(hit) - source.data());
      if (stands_alone(table, source, offset, offset + name.size())) {
        words.push_back({static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(index)});
      }
      from = source.data() + offset + 1;
    }
  }
  std::ranges::sort(words, {}, &Word::offset);
  return words;
}

}  // namespace git_refactor::syntax
