#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::refactor {

/// How comments and strings are written in a programming language that has no grammar here.
struct PlainLanguage {
  std::string_view name;
  std::span<const std::string_view> extensions;     ///< with their dot
  std::span<const std::string_view> line_comments;  ///< what begins one
  std::string_view open_comment;                    ///< a block comment's ends; empty: it has none
  std::string_view close_comment;
  bool nests_comments = false;
  std::string_view quotes;  ///< what strings begin and end with; a backslash escapes
};

/// The language of a file, by its extension; null where it is none of these.
const PlainLanguage* plain_language_of(std::string_view path);

/// Where comments and strings are: from the first byte to behind the last, sorted. What is written
/// in ways that are not in the table (here-documents, interpolation) is taken for what it looks
/// like. Cost: one pass.
std::vector<std::pair<std::size_t, std::size_t>> comments_and_strings(
    std::string_view text, const PlainLanguage& language);

}  // namespace git_refactor::refactor
