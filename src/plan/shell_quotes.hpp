#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::plan {

/// Follows the quotes of a line for a POSIX shell, so that a value can be put in where it stands.
class ShellQuotes {
 public:
  /// Goes on through a part of the line.
  void read(std::string_view text);

  /// One value, or several, written so that the shell takes them for what they are: a word each
  /// outside of quotes; within, joined by spaces.
  /// @throws Error usage, naming `placeholder`, where no quoting is safe for any value
  std::string quote(const std::vector<std::string>& values, std::string_view placeholder);

 private:
  enum class State { plain, single_quotes, double_quotes, comment };

  void read_plain(char character);
  void read_double(char character);

  State state_ = State::plain;
  bool is_escaped_ = false;    ///< a backslash was just before
  bool is_word_start_ = true;  ///< a '#' here begins a comment
  char previous_ = '\0';
  bool is_inside_substitution_ = false;  ///< of double quotes: quotes begin anew in there
  bool is_behind_backtick_ = false;
  bool is_behind_here_document_ = false;
};

}  // namespace git_refactor::plan
