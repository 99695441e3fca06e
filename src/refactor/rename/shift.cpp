#include "shift.hpp"

namespace git_refactor::refactor {

namespace {

std::int64_t growth(const Edit& edit) {
  return static_cast<std::int64_t>(edit.replacement.size()) - edit.length;
}

}  // namespace

std::uint32_t Shift::after(std::uint32_t offset) const {
  std::int64_t delta = 0;
  for (const Edit& edit : edits_) {
    if (edit.offset >= offset) {
      break;
    }
    delta += growth(edit);
  }
  return static_cast<std::uint32_t>(offset + delta);
}

std::uint32_t Shift::before(std::uint32_t offset) const {
  std::int64_t delta = 0;
  for (const Edit& edit : edits_) {
    const std::int64_t begin = edit.offset + delta;
    if (begin > offset) {
      break;
    }
    if (offset < begin + static_cast<std::int64_t>(edit.replacement.size())) {
      return edit.offset;
    }
    delta += growth(edit);
  }
  return static_cast<std::uint32_t>(offset - delta);
}

}  // namespace git_refactor::refactor
