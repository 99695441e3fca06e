#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace git_refactor {

/// One replacement in a file: the bytes [offset, offset + length) become `replacement`.
struct Edit {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
  std::string replacement;

  auto operator<=>(const Edit&) const = default;
};

/// Writes `source` with `edits` applied into `result` (reused). Edits are sorted and disjoint.
/// @throws Error internal where they are not, or reach past the end
void apply_edits(std::string_view source, std::span<const Edit> edits, std::string& result);

}  // namespace git_refactor
