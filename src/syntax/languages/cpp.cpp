#include "languages.hpp"

#include <array>

extern "C" const TSLanguage* tree_sitter_cpp(void);

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

constexpr std::array scopes = std::to_array<ScopeRule>({
    {"function_definition", ScopeKind::function, {"declarator", "body"}},
    {"compound_statement", ScopeKind::block},
});

constexpr std::array rules = std::to_array<Rule>({
    {.node = "declaration", .field = "declarator", .effect = declare, .kind = SymbolKind::variable},
    {.node = "init_declarator", .field = "declarator", .effect = through},
    {.node = "parameter_declaration",
     .field = "declarator",
     .effect = declare,
     .kind = SymbolKind::parameter},
    {.node = "field_expression", .field = "field", .effect = select},
});

constexpr std::array identifiers = std::to_array<IdentifierRule>({
    {"identifier"},
    {"type_identifier"},
    {"field_identifier", space::member},
});

constexpr std::array<std::string_view, 3> texts{"comment", "string_content", "system_lib_string"};
constexpr std::array<std::string_view, 2> selectors{".", "->"};

}  // namespace

const LanguageTable cpp{
    .grammar = tree_sitter_cpp,
    .scopes = scopes,
    .rules = rules,
    .identifiers = identifiers,
    .texts = texts,
    .selectors = selectors,
};

}  // namespace git_refactor::syntax::languages
