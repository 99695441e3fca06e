#include "languages.hpp"

#include <array>

extern "C" const TSLanguage* tree_sitter_typescript(void);

namespace git_refactor::syntax::languages {

namespace {

constexpr std::array identifiers = std::to_array<IdentifierRule>({{"identifier"}});

}  // namespace

const LanguageTable typescript{
    .grammar = tree_sitter_typescript,
    .identifiers = {identifiers},
};

}  // namespace git_refactor::syntax::languages
