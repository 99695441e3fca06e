#include "c_family/hit_ledger.hpp"

#include "c_family/text.hpp"

#include <algorithm>
#include <cstring>

namespace git_refactor::syntax::c_family {

namespace {

void append_hits(std::string_view text, std::string_view name, std::uint8_t index,
                 std::vector<Hit>& hits) {
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  const char* at = begin;
  // memmem, not string_view::find: that one stops at every occurrence of the first letter.
  while ((at = static_cast<const char*>(memmem(at, static_cast<std::size_t>(end - at), name.data(),
                                               name.size()))) != nullptr) {
    const char* const after = at + name.size();
    const bool is_whole =
        (at == begin || !is_word_byte(at[-1])) && (after == end || !is_word_byte(*after));
    if (is_whole) {
      hits.push_back({.offset = static_cast<std::uint32_t>(at - begin), .name = index});
    }
    at = after;
  }
}

}  // namespace

std::vector<Hit> find_hits(std::string_view text, std::span<const std::string_view> names) {
  std::vector<Hit> hits;
  for (std::size_t index = 0; index < names.size(); ++index) {
    append_hits(text, names[index], static_cast<std::uint8_t>(index), hits);
  }
  if (names.size() > 1) {
    std::ranges::sort(hits, {}, &Hit::offset);
  }
  return hits;
}

void HitLedger::pass_code(std::size_t limit) {
  for (; next_ < hits_.size() && hits_[next_].offset < limit; ++next_) {
    const std::size_t before = end_before_blanks(text_, hits_[next_].offset);
    hits_[next_].code_before =
        before == gap_end_ ? code_before_gap_ : static_cast<std::uint32_t>(before);
  }
}

void HitLedger::claim(std::size_t begin, std::size_t end, HitKind kind) {
  for (; next_ < hits_.size() && hits_[next_].offset < end; ++next_) {
    hits_[next_].kind = kind;
    hits_[next_].text_begin = static_cast<std::uint32_t>(begin);
  }
}

void HitLedger::note_gap(std::size_t begin, std::size_t end, Gap gap) {
  const std::size_t before = end_before_blanks(text_, begin);
  if (gap == Gap::directive) {
    code_before_gap_ = no_offset;
  } else if (before != gap_end_) {
    code_before_gap_ = static_cast<std::uint32_t>(before);
  }
  gap_end_ = end;
}

std::pair<std::size_t, std::size_t> HitLedger::code_range(std::size_t begin,
                                                          std::size_t end) const {
  const auto first = std::ranges::lower_bound(hits_, begin, {}, &Hit::offset);
  const auto last = std::ranges::lower_bound(first, hits_.end(), end, {}, &Hit::offset);
  const auto is_code = [](const Hit& hit) { return hit.kind == HitKind::code; };
  if (std::none_of(first, last, is_code)) {
    return {0, 0};
  }
  return {first - hits_.begin(), last - hits_.begin()};
}

}  // namespace git_refactor::syntax::c_family
