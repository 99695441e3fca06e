#pragma once

#include <span>
#include <string>
#include <string_view>

namespace git_refactor::plan {

/// The choice that a misspelled word was probably meant to be; empty: none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> choices);

/// `text` in double quotes, characters that would break a line replaced.
std::string quoted(std::string_view text);

}  // namespace git_refactor::plan
