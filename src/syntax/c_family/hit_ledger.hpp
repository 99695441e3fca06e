#pragma once

#include "git_refactor/syntax/c_family/splitter.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::c_family {

/// Whole-word places of `names` in `text`, sorted.
std::vector<Hit> find_hits(std::string_view text, std::span<const std::string_view> names);

/// Notes what each hit is part of while a scan passes over it, from the start to the end.
class HitLedger {
 public:
  enum class Gap : std::uint8_t { comment, directive };

  HitLedger(std::string_view text, std::span<const std::string_view> names)
      : text_(text), hits_(find_hits(text, names)) {}

  /// The hits before `limit` that nothing has claimed are code.
  void pass_code(std::size_t limit);

  /// The hits before `end` that are not passed yet belong to `kind`, which begins at `begin`.
  void claim(std::size_t begin, std::size_t end, HitKind kind);

  /// A comment or directive stands between the code before and after it.
  void note_gap(std::size_t begin, std::size_t end, Gap gap);

  /// Indices of the passed hits between two offsets; empty if none of them is code.
  std::pair<std::size_t, std::size_t> code_range(std::size_t begin, std::size_t end) const;

  /// Index of the first hit that is not passed.
  std::size_t next() const { return next_; }

  std::vector<Hit> take() { return std::move(hits_); }

 private:
  std::string_view text_;
  std::vector<Hit> hits_;
  std::size_t next_ = 0;
  // The last run of comments and directives, and where the code before it ends.
  std::size_t gap_end_ = no_offset;
  std::uint32_t code_before_gap_ = 0;
};

}  // namespace git_refactor::syntax::c_family
