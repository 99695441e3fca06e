#pragma once

#include <cstdint>
#include <string>

namespace git_refactor {

/// One replacement in a file: the bytes [offset, offset + length) become `replacement`.
struct Edit {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
  std::string replacement;

  auto operator<=>(const Edit&) const = default;
};

}  // namespace git_refactor
