// References in documentation comments.
//
//   \param n, @param[in] n, @p n, \a n    a parameter or member of what follows the comment
//   @n: text                              the same, in kernel-doc; `@n` alone too
//   \ref f, \see f, \sa f, \link f        something declared in the file, or included
//   f() - text, f(), #f, &struct f, %F    the same
//
// What follows a comment is the first top-level declaration that begins behind it, or the one
// around it.

#include "comments.hpp"

#include <algorithm>
#include <array>
#include <cctype>

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

bool is_own(SymbolKind kind) {
  return kind == SymbolKind::parameter || kind == SymbolKind::field;
}

ThingId find_own(Analysis& analysis, const CommentWord& word) {
  World& world = analysis.world();
  const auto end = static_cast<std::uint32_t>(word.begin + word.text.size());
  const World::Extent* next = nullptr;
  const World::Extent* around = nullptr;
  for (const World::Extent& extent : world.extents(word.file)) {
    if (extent.begin >= end && (next == nullptr || extent.begin < next->begin)) {
      next = &extent;
    }
    if (extent.begin < word.begin && extent.end > end) {
      around = &extent;
    }
  }
  const World::Extent* extent = around != nullptr ? around : next;
  ThingId best = no_thing;
  for (const ThingId id : analysis.things()) {
    const Thing& thing = world.things[id];
    if (extent != nullptr && thing.name == word.name && thing.file == word.file &&
        is_own(thing.kind) && thing.offset >= end && thing.offset <= extent->end &&
        (best == no_thing || thing.offset < world.things[best].offset)) {
      best = id;
    }
  }
  return best == no_thing ? no_thing : world.things.root(best);
}

ThingId find_global(Analysis& analysis, const CommentWord& word) {
  const std::vector<ThingId> seen = analysis.seen_from(word.file, word.name);
  return seen.size() == 1 ? seen.front() : no_thing;
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

ThingId documented(Analysis& analysis, const CommentWord& word) {
  if (!is_doc(word.text)) {
    return no_thing;
  }
  const std::size_t at = word.offset - word.begin;
  const std::string_view before = word.text.substr(0, at);
  const std::string_view after =
      word.text.substr(at + analysis.world().names.text(word.name).size());
  const std::string_view command = command_before(before);
  if (is_among(command, own_commands) || before.ends_with('@')) {
    return find_own(analysis, word);
  }
  if (is_among(command, global_commands) || before.ends_with('#') || before.ends_with('%') ||
      before.ends_with('&') || before.ends_with("&struct ") || before.ends_with("&enum ") ||
      before.ends_with("&union ") || after.starts_with("()")) {
    return find_global(analysis, word);
  }
  // "name - text", "struct name - text"
  std::string_view heading = before;
  for (const std::string_view keyword : {"struct ", "union ", "enum ", "typedef "}) {
    if (heading.ends_with(keyword)) {
      heading.remove_suffix(keyword.size());
    }
  }
  if (after.starts_with(" - ") && begins_line(heading)) {
    return find_global(analysis, word);
  }
  return no_thing;
}

}  // namespace git_refactor::syntax::c
