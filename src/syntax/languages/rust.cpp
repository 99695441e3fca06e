#include "languages.hpp"

#include <array>

extern "C" const TSLanguage* tree_sitter_rust(void);

namespace git_refactor::syntax::languages {

namespace {

constexpr std::array identifiers = std::to_array<IdentifierRule>({{"identifier"}});

}  // namespace

const LanguageTable rust{
    .grammar = tree_sitter_rust,
    .identifiers = identifiers,
};

}  // namespace git_refactor::syntax::languages
