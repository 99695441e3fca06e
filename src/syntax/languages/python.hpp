#pragma once

#include "language_table.hpp"

#include <string_view>

namespace git_refactor::syntax::languages {

/// Whether a word in a comment or string is a name of the program: in `__all__`, in an annotation
/// written as a string, in a type comment, and in what `__slots__` and `TypeVar` want repeated.
Effect name_in_text(const Place& place, std::string_view before, std::string_view after);

}  // namespace git_refactor::syntax::languages
