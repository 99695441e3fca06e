// Where values go into a line for `sh -c`, they must stay values: a file named "a; rm b" must not
// become a command. How to write one depends on the quotes around its place, so these are followed:
// '...' and "..." and backslashes. What would need a whole parser of the shell's language, a
// command substitution in double quotes, backticks or a here-document, is only noticed, and nothing
// is put in there or behind it: to refuse costs a message, to guess costs the user's files.

#include "shell_quotes.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/plan/command_template.hpp"

#include <algorithm>

namespace git_refactor::plan {

namespace {

bool is_plain_in_shell(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') ||
         std::string_view("_-./:,@%+").find(character) != std::string_view::npos;
}

/// Ends the quotes for each quote of the word, as nothing can be escaped inside them.
std::string escape_for_single_quotes(std::string_view word) {
  std::string escaped;
  for (const char character : word) {
    if (character == '\'') {
      escaped += "'\\''";
    } else {
      escaped += character;
    }
  }
  return escaped;
}

std::string escape_for_double_quotes(std::string_view word) {
  std::string escaped;
  for (const char character : word) {
    if (std::string_view("\\\"$`").find(character) != std::string_view::npos) {
      escaped += '\\';
    }
    escaped += character;
  }
  return escaped;
}

}  // namespace

std::string quote_for_shell(std::string_view word) {
  if (!word.empty() && std::all_of(word.begin(), word.end(), is_plain_in_shell)) {
    return std::string(word);
  }
  return "'" + escape_for_single_quotes(word) + "'";
}

void ShellQuotes::read(std::string_view text) {
  for (const char character : text) {
    if (is_escaped_) {
      is_escaped_ = false;
      is_word_start_ = false;
    } else if (state_ == State::plain) {
      read_plain(character);
    } else if (state_ == State::double_quotes) {
      read_double(character);
    } else if (state_ == State::single_quotes && character == '\'') {
      state_ = State::plain;
    } else if (state_ == State::comment && character == '\n') {
      state_ = State::plain;
      is_word_start_ = true;
    }
    previous_ = character;
  }
}

void ShellQuotes::read_plain(char character) {
  if (character == '#' && is_word_start_) {
    state_ = State::comment;
    return;
  }
  is_word_start_ = std::string_view(" \t\n;&|()").find(character) != std::string_view::npos;
  switch (character) {
    case '\'':
      state_ = State::single_quotes;
      break;
    case '"':
      state_ = State::double_quotes;
      break;
    case '\\':
      is_escaped_ = true;
      break;
    case '`':
      is_behind_backtick_ = true;
      break;
    case '<':
      is_behind_here_document_ = is_behind_here_document_ || previous_ == '<';
      break;
    default:
      break;
  }
}

void ShellQuotes::read_double(char character) {
  if (character == '"') {
    state_ = State::plain;
  } else if (character == '\\') {
    is_escaped_ = true;
  } else if (character == '`') {
    is_behind_backtick_ = true;
  } else if (character == '(' && previous_ == '$') {
    is_inside_substitution_ = true;
  }
}

std::string ShellQuotes::quote(const std::vector<std::string>& values,
                               std::string_view placeholder) {
  const auto refuse = [&](const std::string& where) {
    throw Error(ErrorKind::usage,
                "cannot put {" + std::string(placeholder) + "} " + where + " of a shell line",
                "assign it to a variable before: name={" + std::string(placeholder) +
                    "}; then use \"$name\"");
  };
  if (is_escaped_) {
    refuse("behind a backslash");
  } else if (is_behind_backtick_) {
    refuse("behind a backtick");
  } else if (is_behind_here_document_) {
    refuse("behind a here-document");
  } else if (is_inside_substitution_) {
    refuse("behind a $( within double quotes");
  } else if (state_ == State::comment) {
    refuse("into a comment");
  }
  is_word_start_ = false;
  std::string text;
  for (const std::string& value : values) {
    text += text.empty() ? "" : " ";
    text += state_ == State::plain           ? quote_for_shell(value)
            : state_ == State::single_quotes ? escape_for_single_quotes(value)
                                             : escape_for_double_quotes(value);
  }
  return text;
}

}  // namespace git_refactor::plan
