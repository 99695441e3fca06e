#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::plan {

/// A pattern of .gitignore without its '!': `*` and `?` stay within one part of a path, `**` is any
/// number of parts, `[a-z]`, `[!a]` and `[[:alpha:]]` are characters, `\` takes the next character
/// as it is. With a slash that is not its last character it counts from the root, any other matches
/// at every depth; with a slash at its end it matches directories only.
class PathPattern {
 public:
  explicit PathPattern(std::string_view pattern);

  /// Whether it matches the path itself, given in its parts, or else a directory it is in.
  enum class Reach : std::uint8_t { itself, or_below };

  /// Whether it matches. Linear in the pattern for each part of the path and each `**`.
  /// @param is_directory what the whole of `path` is; every beginning of it is a directory
  [[nodiscard]] bool matches(std::span<const std::string_view> path, bool is_directory,
                             Reach reach) const;

 private:
  std::vector<std::string> segments_;  ///< "**" stands for any number of parts
  bool needs_directory_ = false;
};

/// An ordered list of patterns, some of them negated by a leading '!'.
class Globs {
 public:
  Globs() = default;

  /// Takes one pattern from each string: the globs of a task file.
  explicit Globs(std::span<const std::string> patterns);

  /// Takes a pattern from each line, as from a .gitignore: comments, blank lines and the blanks at
  /// the end of a line are left out.
  static Globs from_lines(std::string_view text);

  /// Whether a list of what is wanted contains a file: the last pattern that matches it, or a
  /// directory it is in, decides. So "docs/" and then "!docs/drafts/" is docs without its drafts.
  /// For write sets. No pattern: it contains nothing.
  [[nodiscard]] bool contains(std::string_view path) const;

  /// Whether git would ignore a path that is not tracked if this were the root's .gitignore:
  /// as `contains`, but nothing inside an ignored directory can be taken out again. For
  /// .worktreeinclude. A file's pattern may be asked for a directory to find out whether to walk
  /// it.
  [[nodiscard]] bool ignores(std::string_view path, bool is_directory = false) const;

  [[nodiscard]] bool empty() const { return rules_.empty(); }

 private:
  struct Rule {
    PathPattern pattern;
    bool is_negated = false;
  };

  void add(std::string_view pattern);

  std::vector<Rule> rules_;
};

}  // namespace git_refactor::plan
