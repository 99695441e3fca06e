#pragma once

#include "git_refactor/model/edit.hpp"

#include <cstdint>
#include <span>

namespace git_refactor::refactor {

/// Translates offsets of a file between the texts before and after its edits, which are sorted and
/// disjoint. Cost: linear in the edits before the offset.
class Shift {
 public:
  explicit Shift(std::span<const Edit> edits) : edits_(edits) {}

  /// Where a byte before the edits is after them; the first byte of an edited part stays the first.
  [[nodiscard]] std::uint32_t after(std::uint32_t offset) const;

  /// The reverse; any byte of a replacement comes from the first byte of what it replaced.
  [[nodiscard]] std::uint32_t before(std::uint32_t offset) const;

 private:
  std::span<const Edit> edits_;
};

}  // namespace git_refactor::refactor
