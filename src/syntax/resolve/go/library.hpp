#pragma once

#include <string_view>

namespace git_refactor::syntax::go {

/// Whether a method of this name may be called by a library on values that it is given.
/// @param type the library's type that the value becomes ("io.Writer", "error"); a path and a dot
///        where only the library is known ("fmt."); empty where not even that is
bool is_called_by_library(std::string_view type, std::string_view method);

}  // namespace git_refactor::syntax::go
