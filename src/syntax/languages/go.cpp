#include "languages.hpp"

#include <array>

extern "C" const TSLanguage* tree_sitter_go(void);

namespace git_refactor::syntax::languages {

namespace {

constexpr std::array identifiers = std::to_array<IdentifierRule>({{"identifier"}});

}  // namespace

const LanguageTable go{
    .grammar = tree_sitter_go,
    .identifiers = identifiers,
};

}  // namespace git_refactor::syntax::languages
