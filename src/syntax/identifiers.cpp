#include "git_refactor/syntax/surveyor.hpp"

#include "languages/languages.hpp"
#include "words.hpp"

#include <algorithm>

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
  } else if (is_keyword(language, text)) {
    return false;
  } else if (table.has_private_names && text.starts_with('#')) {
    text.remove_prefix(1);
  }
  const auto is_part = [&](char byte) { return is_word_byte(table, byte); };
  return !text.empty() && (text.front() < '0' || text.front() > '9') &&
         std::ranges::all_of(text, is_part);
}

}  // namespace git_refactor::syntax
