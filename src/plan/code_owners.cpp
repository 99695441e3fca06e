// CODEOWNERS, as GitHub documents it: the patterns of .gitignore with exceptions.
//
// A pattern with a slash other than its last character counts from the root; any other matches at
// every depth. What matches a directory covers everything inside, except that a last segment "*"
// stays in its directory ("docs/*" owns docs/a.md, not docs/b/a.md). Not supported there, so lines
// that are ignored here: negation (!), character ranges ([]), and a pattern that starts with \#.

#include "git_refactor/model/repo_path.hpp"
#include "git_refactor/plan/plan.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace git_refactor::plan {

namespace {

constexpr std::string_view blanks = " \t\r";

/// What becomes of a backslash in a word: a pattern still needs it.
enum class Backslash { kept, dropped };

/// Takes the first word off `line`; a backslash keeps the character after it in the word.
std::string take_word(std::string_view& line, Backslash backslash = Backslash::dropped) {
  line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
  std::string word;
  std::size_t i = 0;
  for (; i < line.size() && blanks.find(line[i]) == std::string_view::npos; ++i) {
    if (line[i] == '\\' && i + 1 < line.size()) {
      if (backslash == Backslash::kept) {
        word += line[i];
      }
      ++i;
    }
    word += line[i];
  }
  line.remove_prefix(i);
  return word;
}

/// A user or team (@name, @organization/team) or an e-mail address.
bool is_owner(std::string_view word) {
  const std::size_t at = word.find('@');
  return at != std::string_view::npos && at + 1 < word.size();
}

/// The owners of a line, joined by spaces; nothing where one of them is malformed.
std::optional<std::string> read_owners(std::string_view line) {
  std::string owners;
  for (std::string word = take_word(line); !word.empty(); word = take_word(line)) {
    if (word.starts_with('#')) {
      break;
    }
    if (!is_owner(word)) {
      return std::nullopt;
    }
    owners += owners.empty() ? word : ' ' + word;
  }
  return owners;
}

}  // namespace

CodeOwners::CodeOwners(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));

    line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
    if (line.empty() || line.starts_with('#') || line.starts_with("\\#") || line.starts_with('!')) {
      continue;
    }
    const std::string pattern = take_word(line, Backslash::kept);
    std::optional<std::string> owners = read_owners(line);
    if (!owners || pattern.find_first_of("[]") != std::string::npos) {
      continue;
    }

    const bool is_anchored = pattern.find('/') < pattern.size() - 1;
    const bool stays_in_directory = is_anchored && pattern.ends_with("/*");
    rules_.push_back(
        {.pattern = PathPattern(pattern),
         .reach = stays_in_directory ? PathPattern::Reach::itself : PathPattern::Reach::or_below,
         .owners = std::move(*owners)});
  }
}

std::string CodeOwners::owner_of(std::string_view path) const {
  const std::vector<std::string_view> parts = parts_of(path);
  const auto rule = std::find_if(rules_.rbegin(), rules_.rend(), [&](const Rule& each) {
    return each.pattern.matches(parts, false, each.reach);
  });
  return rule == rules_.rend() ? std::string() : rule->owners;
}

}  // namespace git_refactor::plan
