// The patterns of .gitignore, as gitignore(5) and git's wildmatch.c have them.
//
// A pattern is cut at its slashes and matched part by part against a path cut likewise. Within a
// part a mismatch after a '*' makes that '*' take one character more; between parts, a mismatch
// after a "**" makes that one take one part more. In both, only the last star passed need be
// reconsidered: whatever an earlier one could take besides, the last one can take as well. So it is
// quadratic at worst, never exponential.

#include "git_refactor/plan/globs.hpp"

#include "git_refactor/model/repo_path.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <optional>
#include <utility>

namespace git_refactor::plan {

namespace {

constexpr std::string_view any_parts = "**";
constexpr int no_character = -1;

/// Whether a character belongs to a class like [:alpha:]; nothing where there is no such class.
std::optional<bool> is_in_named_class(std::string_view name, unsigned char character) {
  using Predicate = int (*)(int);
  static constexpr std::array<std::pair<std::string_view, Predicate>, 12> classes = {{
      {"alnum", std::isalnum},
      {"alpha", std::isalpha},
      {"blank", std::isblank},
      {"cntrl", std::iscntrl},
      {"digit", std::isdigit},
      {"graph", std::isgraph},
      {"lower", std::islower},
      {"print", std::isprint},
      {"punct", std::ispunct},
      {"space", std::isspace},
      {"upper", std::isupper},
      {"xdigit", std::isxdigit},
  }};
  const auto* found = std::find_if(classes.begin(), classes.end(),
                                   [&](const auto& each) { return each.first == name; });
  // Bytes of UTF-8 belong to no class, whatever the locale.
  return found == classes.end() ? std::nullopt
                                : std::optional(character < 0x80 && found->second(character) != 0);
}

/// A set of characters in brackets, read up to its end.
struct SetMatch {
  bool is_match = false;
  std::size_t end = 0;  ///< behind the closing bracket
};

/// Reads the set that opens at `open` and looks for a character in it; nothing where the set is
/// malformed, which makes its pattern match nothing.
std::optional<SetMatch> match_set(std::string_view pattern, std::size_t open, char character) {
  const auto wanted = static_cast<unsigned char>(character);
  std::size_t i = open + 1;
  const bool is_negated = i < pattern.size() && (pattern[i] == '!' || pattern[i] == '^');
  i += is_negated ? 1 : 0;
  const std::size_t first = i;
  bool is_found = false;
  int previous = no_character;  // what a range may begin with
  const auto take = [&]() -> std::optional<int> {
    i += i < pattern.size() && pattern[i] == '\\' ? 1 : 0;
    return i < pattern.size() ? std::optional<int>(static_cast<unsigned char>(pattern[i++]))
                              : std::nullopt;
  };

  while (i < pattern.size() && (pattern[i] != ']' || i == first)) {
    const std::string_view rest = pattern.substr(i);
    if (rest.starts_with("[:")) {
      const std::size_t close = rest.find(']', 2);
      if (close == std::string_view::npos) {
        return std::nullopt;
      }
      if (close > 2 && rest[close - 1] == ':') {
        const std::optional<bool> is_in = is_in_named_class(rest.substr(2, close - 3), wanted);
        if (!is_in) {
          return std::nullopt;
        }
        is_found = is_found || *is_in;
        previous = no_character;
        i += close + 1;
        continue;
      }
    }
    if (rest.size() > 1 && rest[0] == '-' && rest[1] != ']' && previous != no_character) {
      ++i;
      const std::optional<int> last = take();
      if (!last) {
        return std::nullopt;
      }
      is_found = is_found || (previous <= wanted && wanted <= *last);
      previous = no_character;
      continue;
    }
    previous = take().value_or(no_character);
    is_found = is_found || previous == wanted;
  }
  if (i >= pattern.size()) {
    return std::nullopt;
  }
  return SetMatch{.is_match = is_found != is_negated, .end = i + 1};
}

/// Matches the element of a pattern at `p`, which is no '*', against a character: where the next
/// element begins, or nothing.
std::optional<std::size_t> match_one(std::string_view pattern, std::size_t p, char character) {
  switch (pattern[p]) {
    case '?':
      return p + 1;
    case '[': {
      const std::optional<SetMatch> set = match_set(pattern, p, character);
      return set && set->is_match ? std::optional(set->end) : std::nullopt;
    }
    case '\\':
      return p + 1 < pattern.size() && pattern[p + 1] == character ? std::optional(p + 2)
                                                                   : std::nullopt;
    default:
      return pattern[p] == character ? std::optional(p + 1) : std::nullopt;
  }
}

bool part_matches(std::string_view pattern, std::string_view text) {
  std::size_t p = 0;
  std::size_t t = 0;
  std::size_t star = std::string_view::npos;
  std::size_t resume = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = t;
      continue;
    }
    const std::optional<std::size_t> next =
        p < pattern.size() ? match_one(pattern, p, text[t]) : std::nullopt;
    if (next) {
      p = *next;
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

/// The first slash that is not in a set; the size where there is none.
std::size_t find_slash(std::string_view pattern) {
  std::size_t i = 0;
  while (i < pattern.size() && pattern[i] != '/') {
    const std::optional<SetMatch> set =
        pattern[i] == '[' ? match_set(pattern, i, '\0') : std::nullopt;
    if (set) {
      i = set->end;
    } else {
      i += pattern[i] == '\\' && i + 1 < pattern.size() && pattern[i + 1] != '/' ? 2 : 1;
    }
  }
  return std::min(i, pattern.size());
}

}  // namespace

PathPattern::PathPattern(std::string_view pattern) {
  while (pattern.ends_with('/')) {
    needs_directory_ = true;
    pattern.remove_suffix(1);
  }
  if (pattern.find('/') == std::string_view::npos && !pattern.empty()) {
    segments_.emplace_back(any_parts);
  }
  while (!pattern.empty()) {
    const std::size_t end = find_slash(pattern);
    const std::string_view segment = pattern.substr(0, end);
    if (segment.size() > 1 && segment.find_first_not_of('*') == std::string_view::npos) {
      segments_.emplace_back(any_parts);
    } else if (!segment.empty()) {
      segments_.emplace_back(segment);
    }
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
  }
}

bool PathPattern::matches(std::span<const std::string_view> path, bool is_directory,
                          Reach reach) const {
  if (segments_.empty()) {
    return false;
  }
  std::size_t s = 0;
  std::size_t p = 0;
  std::optional<std::size_t> star;  // the last "**" passed, and where it may go on
  std::size_t resume = 0;
  const auto is_match = [&] {
    if (s < segments_.size()) {
      return false;
    }
    return p < path.size() ? reach == Reach::or_below : !needs_directory_ || is_directory;
  };
  while (!is_match()) {
    if (s < segments_.size() && segments_[s] == any_parts) {
      star = s++;
      resume = p;
      if (s == segments_.size()) {
        // "a/**" is what is inside a, not a itself.
        if (p == path.size()) {
          return false;
        }
        p = ++resume;
      }
    } else if (s < segments_.size() && p < path.size() && part_matches(segments_[s], path[p])) {
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

Globs::Globs(std::span<const std::string> patterns) {
  for (const std::string& pattern : patterns) {
    add(pattern);
  }
}

Globs Globs::from_lines(std::string_view text) {
  Globs globs;
  if (text.starts_with("\xEF\xBB\xBF")) {
    text.remove_prefix(3);
  }
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) {
      line.remove_suffix(1);
    }
    // A space behind a backslash stays.
    std::size_t kept = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line[i] == '\\') {
        ++i;
        kept = std::min(i + 1, line.size());
      } else if (line[i] != ' ') {
        kept = i + 1;
      }
    }
    line = line.substr(0, kept);
    if (!line.empty() && line[0] != '#') {
      globs.add(line);
    }
  }
  return globs;
}

void Globs::add(std::string_view pattern) {
  const bool is_negated = pattern.starts_with('!');
  pattern.remove_prefix(is_negated ? 1 : 0);
  rules_.push_back({.pattern = PathPattern(pattern), .is_negated = is_negated});
}

bool Globs::contains(std::string_view path) const {
  const std::vector<std::string_view> parts = parts_of(path);
  const auto rule = std::find_if(rules_.rbegin(), rules_.rend(), [&](const Rule& each) {
    return each.pattern.matches(parts, false, PathPattern::Reach::or_below);
  });
  return rule != rules_.rend() && !rule->is_negated;
}

bool Globs::ignores(std::string_view path, bool is_directory) const {
  const std::vector<std::string_view> parts = parts_of(path);
  for (std::size_t depth = 1; depth <= parts.size(); ++depth) {
    const auto beginning = std::span(parts).first(depth);
    const bool is_whole = depth == parts.size();
    const auto rule = std::find_if(rules_.rbegin(), rules_.rend(), [&](const Rule& each) {
      return each.pattern.matches(beginning, !is_whole || is_directory, PathPattern::Reach::itself);
    });
    if (rule != rules_.rend() && !rule->is_negated) {
      return true;
    }
  }
  return false;
}

}  // namespace git_refactor::plan
