#include "git_refactor/syntax/surveyor.hpp"

#include "languages/languages.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax {

bool is_keyword(Language language, std::string_view text) {
  const LanguageTable* table = &languages::table_of(language);
  while (table != nullptr && std::ranges::find(table->keywords, text) == table->keywords.end()) {
    table = table->base;
  }
  return table != nullptr;
}

bool is_identifier(Language language, std::string_view text) {
  const LanguageTable& table = languages::table_of(language);
  if (!table.raw_prefix.empty() && text.starts_with(table.raw_prefix)) {
    text.remove_prefix(table.raw_prefix.size());
    // Words that are parts of paths cannot be names at all.
    constexpr std::array<std::string_view, 5> never{"_", "crate", "self", "super", "Self"};
    if (std::ranges::find(never, text) != never.end()) {
      return false;
    }
  } else if (is_keyword(language, text)) {
    return false;
  } else if (table.has_private_names && text.starts_with('#')) {
    text.remove_prefix(1);
  }
  if (table.label_mark != 0 && text.starts_with(table.label_mark)) {
    text.remove_prefix(1);
  }
  const auto is_part = [&](char byte) { return is_word_byte(table, byte); };
  return !text.empty() && (text.front() < '0' || text.front() > '9') &&
         std::ranges::all_of(text, is_part);
}

std::size_t raw_prefix_size(Language language, std::string_view name) {
  const std::string_view raw = languages::table_of(language).raw_prefix;
  return !raw.empty() && name.starts_with(raw) ? raw.size() : 0;
}

}  // namespace git_refactor::syntax
