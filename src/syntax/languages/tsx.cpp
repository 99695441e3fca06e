#include "languages.hpp"

#include <array>

extern "C" const TSLanguage* tree_sitter_tsx(void);

namespace git_refactor::syntax::languages {

namespace {

constexpr std::array identifiers = std::to_array<IdentifierRule>({{"identifier"}});

}  // namespace

const LanguageTable tsx{
    .grammar = tree_sitter_tsx,
    .identifiers = {identifiers},
};

}  // namespace git_refactor::syntax::languages
