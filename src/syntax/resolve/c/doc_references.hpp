#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace git_refactor::syntax::c {

/// What a word of a comment refers to, by the conventions of Doxygen and kernel-doc.
enum class DocReference : std::uint8_t {
  none,    ///< it is only a word
  own,     ///< a parameter or member of what the comment describes
  global,  ///< something declared in the file, or included
};

/// Reads the word of `size` bytes at `at` in a whole comment.
DocReference reference_in_comment(std::string_view comment, std::size_t at, std::size_t size);

}  // namespace git_refactor::syntax::c
