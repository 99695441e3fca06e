#include "languages.hpp"

#include <array>

namespace git_refactor::syntax::languages {

const LanguageTable& table_of(Language language) {
  // In the order of the enumerators.
  static constexpr std::array<const LanguageTable*, all_languages.size()> tables{
      &c, &cpp, &python, &go, &rust, &javascript, &typescript, &tsx, &java};
  return *tables.at(static_cast<std::size_t>(language));
}

}  // namespace git_refactor::syntax::languages
