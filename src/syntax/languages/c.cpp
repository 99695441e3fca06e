#include "c_rules.hpp"
#include "languages.hpp"

#include <array>

extern "C" const TSLanguage* tree_sitter_c(void);

namespace git_refactor::syntax::languages {

namespace {

// Names of types are ordinary names, unlike tags: `typedef int OLD` hides a function OLD.
constexpr std::array identifiers = std::to_array<IdentifierRule>({
    {.node = "identifier"},
    {.node = "type_identifier"},
    {.node = "primitive_type"},  // the grammar knows `size_t` and its like
    {.node = "field_identifier", .spaces = space::member},
    {.node = "statement_identifier", .spaces = space::label},
});

constexpr std::array<std::string_view, 6> texts{"comment",     "string_content",
                                                "character",   "system_lib_string",
                                                "preproc_arg", "escape_sequence"};

constexpr std::array<std::string_view, 44> keywords{
    "auto",           "break",        "case",     "char",     "const",      "continue",
    "default",        "do",           "double",   "else",     "enum",       "extern",
    "float",          "for",          "goto",     "if",       "inline",     "int",
    "long",           "register",     "restrict", "return",   "short",      "signed",
    "sizeof",         "static",       "struct",   "switch",   "typedef",    "union",
    "unsigned",       "void",         "volatile", "while",    "_Alignas",   "_Alignof",
    "_Atomic",        "_Bool",        "_Complex", "_Generic", "_Imaginary", "_Noreturn",
    "_Static_assert", "_Thread_local"};

constexpr std::array<std::string_view, 2> selectors{".", "->"};

}  // namespace

const LanguageTable c{
    .grammar = tree_sitter_c,
    .scopes = c_scopes,
    .rules = c_rules,
    .identifiers = identifiers,
    .texts = texts,
    .keywords = keywords,
    .selectors = selectors,
    .has_dollar = true,
};

}  // namespace git_refactor::syntax::languages
