#pragma once

#include "language_table.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace git_refactor::syntax {

/// A place where an asked name stands as a whole word.
struct Word {
  std::uint32_t offset = 0;
  std::uint32_t name = 0;  ///< index into the names
};

/// True where the byte can be part of an identifier of the language.
bool is_word_byte(const LanguageTable& table, char byte);

/// Finds the names as whole words in `source`, sorted by offset.
std::vector<Word> find_words(const LanguageTable& table, std::string_view source,
                             std::span<const std::string_view> names);

}  // namespace git_refactor::syntax
