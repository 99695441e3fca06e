#pragma once

#include <cstdint>
#include <string>

namespace git_refactor {

/// What to do with sites whose meaning cannot be known from syntax.
enum class UnsurePolicy : std::uint8_t {
  refuse,  ///< change nothing at all, and list them
  skip,    ///< leave them as they are
  edit,    ///< change them too
};

/// The operation `rename`: one name becomes another wherever it is bound to the same thing.
struct RenameOperation {
  std::string old_name;
  std::string new_name;
  UnsurePolicy unsure = UnsurePolicy::refuse;
};

}  // namespace git_refactor
