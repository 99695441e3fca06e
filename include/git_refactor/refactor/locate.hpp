#pragma once

#include "git_refactor/model/language.hpp"
#include "git_refactor/model/operation.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace git_refactor::refactor {

/// The name at a place of a source.
struct LocatedName {
  std::uint32_t offset = 0;  ///< its first byte
  std::string name;
};

/// Finds the name that a user points at. Without a column it is `old_name`'s first place in the
/// row, or, without a name, the only name that the row declares.
/// @throws Error refused where there is no such row, no name, or not the one that was given
LocatedName locate(Language language, std::string_view source, const SourcePlace& place,
                   std::string_view old_name);

}  // namespace git_refactor::refactor
