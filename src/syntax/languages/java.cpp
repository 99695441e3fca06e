#include "languages.hpp"

#include <array>

extern "C" const TSLanguage* tree_sitter_java(void);

namespace git_refactor::syntax::languages {

namespace {

constexpr std::array identifiers = std::to_array<IdentifierRule>({{"identifier"}});

}  // namespace

const LanguageTable java{
    .grammar = tree_sitter_java,
    .identifiers = identifiers,
};

}  // namespace git_refactor::syntax::languages
