#pragma once

#include "git_refactor/syntax/surveyor.hpp"

#include <string>
#include <string_view>

namespace git_refactor::syntax::test {

/// What a survey of `source` says of `name`, an occurrence a line, in order:
///
///   declaration function file
///   reference function file -> 0     resolves to occurrence 0
///   import file from a.b             the qualifier
///   reference qualified from m [shorthand_value] [private] (why)
std::string told(Language language, std::string_view source, std::string_view name = "OLD");

/// The clashes of `OLD` and `NEW`: "site offset:declaration offset" each, in order, space between.
std::string clashes(Language language, std::string_view source);

/// Words in comments and strings.
std::uint32_t mentions(Language language, std::string_view source);

}  // namespace git_refactor::syntax::test
