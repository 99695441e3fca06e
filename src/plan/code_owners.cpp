// CODEOWNERS, as GitHub documents it: the patterns of .gitignore with exceptions.
//
// A pattern with a slash other than its last character counts from the root; any other matches at
// every depth. What matches a directory covers everything inside, except that a last segment "*"
// stays in its directory ("docs/*" owns docs/a.md, not docs/b/a.md). Not supported there, so lines
// that are ignored here: negation (!), character ranges ([]), and a pattern that starts with \#.

#include "git_refactor/plan/plan.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace git_refactor::plan {

namespace {

constexpr std::string_view blanks = " \t\r";

/// Takes the first word off `line`; a backslash keeps the character after it in the word.
std::string take_word(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
  std::string word;
  std::size_t i = 0;
  for (; i < line.size() && blanks.find(line[i]) == std::string_view::npos; ++i) {
    if (line[i] == '\\' && i + 1 < line.size()) {
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

template <typename Text>
std::vector<Text> split(std::string_view text) {
  std::vector<Text> segments;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('/'), text.size());
    if (end > 0) {
      segments.emplace_back(text.substr(0, end));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return segments;
}

/// Matches one segment: '*' any characters, '?' one. A mismatch after a '*' makes that '*' take one
/// character more, and only the last '*' need ever be reconsidered.
bool segment_matches(std::string_view pattern, std::string_view text) {
  std::size_t p = 0;
  std::size_t t = 0;
  std::size_t star = std::string_view::npos;
  std::size_t resume = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
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
    const std::string pattern = take_word(line);
    std::optional<std::string> owners = read_owners(line);
    if (!owners || pattern.find_first_of("[]") != std::string::npos) {
      continue;
    }

    Rule rule{.segments = split<std::string>(pattern), .owners = std::move(*owners)};
    const bool is_anchored = pattern.find('/') < pattern.size() - 1;
    if (!is_anchored) {
      rule.segments.insert(rule.segments.begin(), "**");
    }
    rule.needs_directory = pattern.ends_with('/');
    rule.matches_below = rule.needs_directory || !is_anchored || !pattern.ends_with("/*");
    rules_.push_back(std::move(rule));
  }
}

bool CodeOwners::matches(const Rule& rule, std::span<const std::string_view> path) {
  const std::vector<std::string>& segments = rule.segments;
  std::size_t s = 0;
  std::size_t p = 0;
  std::optional<std::size_t> star;  // the last "**" passed, and where it may go on
  std::size_t resume = 0;
  const auto is_match = [&] {
    if (s < segments.size()) {
      return false;
    }
    return p < path.size() ? rule.matches_below : !rule.needs_directory;
  };
  while (!is_match()) {
    if (s < segments.size() && segments[s] == "**") {
      star = s++;
      resume = p;
      // "a/**" is what is inside a, not a itself.
      if (s == segments.size() && p == path.size()) {
        return false;
      }
    } else if (s < segments.size() && p < path.size() && segment_matches(segments[s], path[p])) {
      ++s;
      ++p;
    } else if (star && resume < path.size()) {
      s = *star + 1;
      p = ++resume;
    } else {
      return false;
    }
  }
  return true;
}

std::string CodeOwners::owner_of(std::string_view path) const {
  const auto segments = split<std::string_view>(path);
  const auto rule = std::find_if(rules_.rbegin(), rules_.rend(),
                                 [&](const Rule& each) { return matches(each, segments); });
  return rule == rules_.rend() ? std::string() : rule->owners;
}

}  // namespace git_refactor::plan
