#include "git_refactor/plan/command_template.hpp"

#include "git_refactor/base/error.hpp"

#include "shell_quotes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

namespace git_refactor::plan {

namespace {

constexpr std::array<std::string_view, 6> known_names = {"files", "file_list", "shard",
                                                         "agent", "prompt",    "worktree"};
constexpr std::string_view matrix_prefix = "matrix.";

/// A part of a template: text as it is, or the name of a placeholder.
struct Piece {
  std::string text;
  bool is_placeholder = false;
};

/// Says what a name in braces is: a placeholder, or text that stays. It throws where it is neither.
using Classifier = std::function<bool(std::string_view name, char before)>;

bool is_name_start(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         character == '_';
}

bool is_name_part(char character) {
  return is_name_start(character) || (character >= '0' && character <= '9') || character == '.' ||
         character == '-';
}

/// A run of equal characters at `begin`: where it ends.
std::size_t end_of_run(std::string_view text, std::size_t begin, char character) {
  return std::min(text.find_first_not_of(character, begin), text.size());
}

/// What looks like a placeholder: {name}, in any number of braces.
struct Braced {
  std::size_t begin = 0;    ///< the first brace
  std::size_t opening = 0;  ///< how many open
  std::size_t closing = 0;  ///< how many close
  std::string_view name;

  [[nodiscard]] std::size_t end() const { return begin + opening + name.size() + closing; }
};

/// The first of them at or behind `from`.
std::optional<Braced> find_braced(std::string_view text, std::size_t from) {
  for (std::size_t open = text.find('{', from); open != std::string_view::npos;) {
    const std::size_t name = end_of_run(text, open, '{');
    std::size_t close = name;
    while (close < text.size() && is_name_part(text[close])) {
      ++close;
    }
    const std::size_t end = close < text.size() ? end_of_run(text, close, '}') : close;
    if (close > name && is_name_start(text[name]) && end > close && text[close - 1] != '.') {
      return Braced{.begin = open,
                    .opening = name - open,
                    .closing = end - close,
                    .name = text.substr(name, close - name)};
    }
    open = text.find('{', name);
  }
  return std::nullopt;
}

/// Cuts a template at its placeholders, and takes a pair of braces off names in several.
std::vector<Piece> pieces_of(std::string_view text, const Classifier& is_placeholder) {
  std::vector<Piece> pieces = {{}};
  std::size_t done = 0;
  while (const std::optional<Braced> braced = find_braced(text, done)) {
    const char before = braced->begin > 0 ? text[braced->begin - 1] : '\0';
    pieces.back().text += text.substr(done, braced->begin - done);
    done = braced->end();
    const std::size_t pairs = std::min(braced->opening, braced->closing);
    const std::string_view whole = text.substr(braced->begin, done - braced->begin);
    if (before != '$' && pairs > 1) {
      pieces.back().text += whole.substr(1, whole.size() - 2);
    } else if (before != '$' && is_placeholder(braced->name, before)) {
      pieces.back().text += std::string(braced->opening - 1, '{');
      pieces.push_back({.text = std::string(braced->name), .is_placeholder = true});
      pieces.push_back({.text = std::string(braced->closing - 1, '}')});
    } else {
      pieces.back().text += whole;
    }
  }
  pieces.back().text += text.substr(done);
  return pieces;
}

std::string in_braces(std::string_view name) {
  return "{" + std::string(name) + "}";
}

[[noreturn]] void refuse_unknown(std::string_view name, const std::vector<std::string>& known) {
  std::string list;
  for (const std::string& each : known) {
    list += (list.empty() ? "" : ", ") + in_braces(each);
  }
  throw Error(ErrorKind::usage, "unknown placeholder " + in_braces(name) + "; known are " + list,
              "write {" + in_braces(name) + "} for the text " + in_braces(name) + " itself");
}

/// The names that stand for something, given the variables of a matrix.
template <typename Names>
std::vector<std::string> names_with_matrix(const Names& names,
                                           const std::map<std::string, std::string>& matrix) {
  std::vector<std::string> known(names.begin(), names.end());
  for (const auto& variable : matrix) {
    known.push_back(std::string(matrix_prefix) + variable.first);
  }
  return known;
}

/// Everything is a placeholder or an error, but for git's @{upstream} and ^{tree}.
Classifier strict(std::vector<std::string> known) {
  return [known = std::move(known)](std::string_view name, char before) {
    if (std::find(known.begin(), known.end(), name) != known.end()) {
      return true;
    }
    if (before == '@' || before == '^') {
      return false;
    }
    refuse_unknown(name, known);
  };
}

/// Unknown names stay, but for those that can only be meant as variables of the matrix.
Classifier lenient(std::vector<std::string> known) {
  return [known = std::move(known)](std::string_view name, char) {
    if (std::find(known.begin(), known.end(), name) != known.end()) {
      return true;
    }
    if (name.starts_with(matrix_prefix)) {
      refuse_unknown(name, known);
    }
    return false;
  };
}

/// What a placeholder stands for: one value, or any number for {files}.
std::vector<std::string> values_of(std::string_view name, const TemplateValues& values) {
  if (name == "files") {
    return values.files;
  }
  if (name.starts_with(matrix_prefix)) {
    return {values.matrix.at(std::string(name.substr(matrix_prefix.size())))};
  }
  const std::array<const std::string*, 5> single = {&values.file_list, &values.shard, &values.agent,
                                                    &values.prompt, &values.worktree};
  for (std::size_t i = 0; i < single.size(); ++i) {
    if (known_names[i + 1] == name) {
      return {*single[i]};
    }
  }
  return {};
}

std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) {
    text += (text.empty() ? "" : " ") + value;
  }
  return text;
}

std::string put_together(const std::vector<Piece>& pieces, const TemplateValues& values) {
  std::string text;
  for (const Piece& piece : pieces) {
    text += piece.is_placeholder ? joined(values_of(piece.text, values)) : piece.text;
  }
  return text;
}

/// Whether the pieces of a word are an option that is repeated for each file: "--file={files}", or
/// {files} alone.
bool is_repeated(const std::vector<Piece>& pieces) {
  if (pieces.size() != 3 || pieces[1].text != "files" || !pieces[2].text.empty()) {
    return false;
  }
  const std::string& before = pieces[0].text;
  return before.empty() || (before.starts_with('-') && before.ends_with('=') &&
                            before.find_first_of(" \t\n") == std::string::npos);
}

}  // namespace

std::vector<std::string> expand_argv(std::span<const std::string> words,
                                     const TemplateValues& values) {
  const Classifier classify = strict(names_with_matrix(known_names, values.matrix));
  std::vector<std::string> argv;
  for (const std::string& word : words) {
    const std::vector<Piece> pieces = pieces_of(word, classify);
    if (is_repeated(pieces)) {
      for (const std::string& file : values.files) {
        argv.push_back(pieces[0].text + file);
      }
    } else {
      argv.push_back(put_together(pieces, values));
    }
  }
  return argv;
}

std::string expand_shell(std::string_view line, const TemplateValues& values) {
  ShellQuotes quotes;
  std::string text;
  for (const Piece& piece :
       pieces_of(line, strict(names_with_matrix(known_names, values.matrix)))) {
    if (piece.is_placeholder) {
      text += quotes.quote(values_of(piece.text, values), piece.text);
    } else {
      quotes.read(piece.text);
      text += piece.text;
    }
  }
  return text;
}

std::vector<std::string> expand_command(const CommandTemplate& command,
                                        const TemplateValues& values) {
  if (!command.is_shell) {
    return expand_argv(command.words, values);
  }
  return {"sh", "-c", command.words.empty() ? "" : expand_shell(command.words.front(), values)};
}

std::string expand_setting(std::string_view text, const TemplateValues& values) {
  constexpr std::array<std::string_view, 1> names = {"agent"};
  return put_together(pieces_of(text, strict(names_with_matrix(names, values.matrix))), values);
}

std::string expand_prose(std::string_view text, const TemplateValues& values) {
  return put_together(pieces_of(text, lenient(names_with_matrix(known_names, values.matrix))),
                      values);
}

std::string make_prompt(const AgentTask& task, const TemplateValues& values) {
  std::string prompt = task.preamble;
  if (!prompt.empty()) {
    prompt += prompt.ends_with('\n') ? "\n" : "\n\n";
  }
  return prompt + expand_prose(task.prompt, values);
}

void check_placeholders(const CommandTemplate& command, std::span<const std::string> matrix) {
  TemplateValues values;
  for (const std::string& name : matrix) {
    values.matrix.emplace(name, "");
  }
  expand_command(command, values);
}

bool has_placeholder(const CommandTemplate& command, std::string_view name) {
  bool is_found = false;
  const Classifier classify = [&](std::string_view each, char) {
    is_found = is_found || each == name;
    return true;
  };
  for (const std::string& word : command.words) {
    pieces_of(word, classify);
  }
  return is_found;
}

namespace {

/// A word of a line, and whether a part of it was in quotes or behind a backslash.
struct Word {
  std::string text;
  bool is_quoted = false;
};

constexpr std::string_view blanks = " \t\n";

/// Takes a quoted part off `line`, which begins with its quote, and adds what is in it to `word`.
void take_quoted(std::string_view& line, Word& word) {
  const char quote = line.front();
  word.is_quoted = true;
  std::size_t i = 1;
  for (; i < line.size() && line[i] != quote; ++i) {
    if (quote == '"' && line[i] == '\\' && i + 1 < line.size() &&
        std::string_view("\"\\$`\n").find(line[i + 1]) != std::string_view::npos) {
      ++i;
      if (line[i] == '\n') {
        continue;
      }
    }
    word.text += line[i];
  }
  if (i >= line.size()) {
    throw Error(ErrorKind::usage,
                std::string("cannot split the command into words: a ") + quote + " is not closed");
  }
  line.remove_prefix(i + 1);
}

std::vector<Word> read_words(std::string_view line) {
  std::vector<Word> words;
  while (true) {
    line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
    if (line.empty()) {
      return words;
    }
    Word word;
    while (!line.empty() && blanks.find(line.front()) == std::string_view::npos) {
      if (line.front() == '\'' || line.front() == '"') {
        take_quoted(line, word);
        continue;
      }
      if (line.front() == '\\' && line.size() > 1) {
        line.remove_prefix(1);
        if (line.front() == '\n') {
          line.remove_prefix(1);
          continue;
        }
        word.is_quoted = true;
      }
      word.text += line.front();
      line.remove_prefix(1);
    }
    if (word.is_quoted || !word.text.empty()) {
      words.push_back(std::move(word));
    }
  }
}

}  // namespace

std::vector<std::string> split_words(std::string_view line) {
  std::vector<std::string> words;
  for (Word& word : read_words(line)) {
    words.push_back(std::move(word.text));
  }
  return words;
}

std::string shell_operator_in(std::string_view line) {
  constexpr std::array<std::string_view, 11> operators = {"|",  "||", "&",  "&&", ";",   "<",
                                                          "<<", ">",  ">>", "2>", "2>&1"};
  for (const Word& word : read_words(line)) {
    if (word.is_quoted) {
      continue;
    }
    if (std::find(operators.begin(), operators.end(), word.text) != operators.end()) {
      return word.text;
    }
    if (word.text.ends_with(';') && word.text.size() > 1) {
      return ";";
    }
  }
  return "";
}

}  // namespace git_refactor::plan
