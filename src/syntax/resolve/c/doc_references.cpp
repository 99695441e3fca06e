// References in documentation comments.
//
//   \param n, @param[in] n, @p n, \a n    a parameter or member of what follows the comment
//   @n: text                              the same, in kernel-doc; `@n` alone too
//   \ref f, \see f, \sa f, \link f        something declared in the file, or included
//   f() - text, f(), #f, &struct f, %F    the same
//
// See the Doxygen manual, "Special Commands", and Linux' "Writing kernel-doc comments".

#include "doc_references.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

namespace git_refactor::syntax::c {

namespace {

bool is_doc(std::string_view text) {
  return text.starts_with("/**") || text.starts_with("/*!") || text.starts_with("///") ||
         text.starts_with("//!");
}

constexpr std::array<std::string_view, 8> own_commands{"param", "p",      "a",      "arg",
                                                       "var",   "tparam", "retval", "e"};
constexpr std::array<std::string_view, 12> global_commands{"ref",  "see",     "sa",      "link",
                                                           "fn",   "def",     "struct",  "union",
                                                           "enum", "typedef", "relates", "copydoc"};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
    text.remove_suffix(1);
  }
  return text;
}

// The command (`\param`, `@ref`) that ends the text before a word; empty where there is none.
std::string_view command_before(std::string_view before) {
  if (before.empty() || before.back() != ' ') {
    return {};
  }
  before = trimmed(before);
  if (before.ends_with(']')) {
    before = trimmed(before.substr(0, before.rfind('[')));
  }
  std::size_t begin = before.size();
  while (begin > 0 && std::isalpha(static_cast<unsigned char>(before[begin - 1])) != 0) {
    --begin;
  }
  if (begin == 0 || (before[begin - 1] != '\\' && before[begin - 1] != '@')) {
    return {};
  }
  return before.substr(begin);
}

bool is_among(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

// Where a line of a comment begins, behind its star.
bool begins_line(std::string_view before) {
  before = trimmed(before);
  while (before.ends_with('*') || before.ends_with('/') || before.ends_with('!')) {
    before.remove_suffix(1);
  }
  before = trimmed(before);
  return before.empty() || before.back() == '\n';
}

}  // namespace

DocReference reference_in_comment(std::string_view comment, std::size_t at, std::size_t size) {
  if (!is_doc(comment)) {
    return DocReference::none;
  }
  const std::string_view before = comment.substr(0, at);
  const std::string_view after = comment.substr(at + size);
  const std::string_view command = command_before(before);
  if (is_among(command, own_commands) || before.ends_with('@')) {
    return DocReference::own;
  }
  if (is_among(command, global_commands) || before.ends_with('#') || before.ends_with('%') ||
      before.ends_with('&') || before.ends_with("&struct ") || before.ends_with("&enum ") ||
      before.ends_with("&union ") || after.starts_with("()")) {
    return DocReference::global;
  }
  // "name - text", "struct name - text"
  std::string_view heading = before;
  for (const std::string_view keyword : {"struct ", "union ", "enum ", "typedef "}) {
    if (heading.ends_with(keyword)) {
      heading.remove_suffix(keyword.size());
    }
  }
  return after.starts_with(" - ") && begins_line(heading) ? DocReference::global
                                                          : DocReference::none;
}

}  // namespace git_refactor::syntax::c
