#pragma once

#include "analysis.hpp"

#include <cstdint>
#include <string_view>

namespace git_refactor::syntax::c {

/// A word in a comment.
struct CommentWord {
  std::uint32_t file = 0;
  std::uint32_t begin = 0;   ///< of the comment
  std::string_view text;     ///< of the comment
  std::uint32_t offset = 0;  ///< of the word
  Name name = no_name;
};

/// What a word of a comment refers to by the conventions of Doxygen and kernel-doc; `no_thing`
/// where it is only a word.
ThingId documented(Analysis& analysis, const CommentWord& word);

}  // namespace git_refactor::syntax::c
