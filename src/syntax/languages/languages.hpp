#pragma once

#include "git_refactor/model/language.hpp"

#include "language_table.hpp"

// Every language is one table, in the file of its name.
namespace git_refactor::syntax::languages {

extern const LanguageTable c;
extern const LanguageTable cpp;
extern const LanguageTable python;
extern const LanguageTable go;
extern const LanguageTable rust;
extern const LanguageTable javascript;
extern const LanguageTable typescript;
extern const LanguageTable tsx;
extern const LanguageTable java;

const LanguageTable& table_of(Language language);

}  // namespace git_refactor::syntax::languages
