#pragma once

#include "tokens.hpp"

#include <optional>
#include <string_view>

namespace git_refactor::syntax::rust {

/// Behind the tokens from `at` that a macro's variable of a kind ("expr", "ty") takes; nothing
/// where none of that kind begins there.
std::optional<std::size_t> end_of_fragment(const Tokens& tokens, std::size_t at, std::size_t end,
                                           std::string_view fragment);

}  // namespace git_refactor::syntax::rust
