#pragma once

#include "types.hpp"

#include <string_view>

namespace git_refactor::syntax::java {

class Universe;

/// Fills a class from its line of the JDK's table (see `library.hpp`), which it keeps views of.
void read_library_class(Class& of, std::string_view line);

/// A type as the table writes it, in a member of `context`.
Type library_type(Universe& universe, std::string_view text, Class& context, const Method* method);

}  // namespace git_refactor::syntax::java
