// Macros that hide declarations from the grammar.
//
// A grammar that does not expand macros reads `class EXPORT A { ... }` as a function called A, and
// loses what is around a lone `Q_OBJECT`. Such macros say nothing about names, so they are blanked
// before the file is parsed. Which they are is told by
//
//   - their definition, where this file has it and it is empty or only attributes and specifiers,
//   - their place and their spelling in capitals: between `class` and a name, before a type and a
//     name, alone where a declaration begins, or behind a function's declarator.

#include "mask.hpp"

#include "tokens.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_set>
#include <utility>
#include <vector>

namespace git_refactor::syntax::cpp {

namespace {

class Masker {
 public:
  Masker(std::string_view text, const AskedNames& asked, std::string_view known_macros)
      : text_(text), asked_(asked) {
    while (!known_macros.empty()) {
      const std::size_t end = std::min(known_macros.find('\n'), known_macros.size());
      note_definition(known_macros.substr(0, end));
      known_macros.remove_prefix(std::min(end + 1, known_macros.size()));
    }
  }

  std::string run();

 private:
  void note_definition(std::string_view line);
  [[nodiscard]] bool is_asked(std::string_view word) const;
  [[nodiscard]] bool is_capital(std::string_view word) const;
  [[nodiscard]] const Token* at(std::size_t index) const;
  [[nodiscard]] bool is_word_at(std::size_t index) const;
  [[nodiscard]] std::size_t past_arguments(std::size_t index) const;
  [[nodiscard]] bool begins_declaration(std::size_t index) const;
  [[nodiscard]] bool hides_class(std::size_t index, std::size_t after) const;
  [[nodiscard]] bool hides_type(std::size_t index, std::size_t after) const;
  [[nodiscard]] bool stands_alone(std::size_t index, std::size_t after) const;
  [[nodiscard]] bool trails_declarator(std::size_t index, std::size_t after) const;
  [[nodiscard]] bool holds_asked(std::size_t index, std::size_t after) const;
  void blank(std::string& result, std::size_t index, std::size_t after) const;

  std::string_view text_;
  const AskedNames& asked_;
  std::vector<Token> tokens_;
  std::unordered_set<std::string_view> empty_;  ///< macros that expand to nothing that counts
};

bool Masker::is_asked(std::string_view word) const {
  return std::find(asked_.begin(), asked_.end(), word) != asked_.end();
}

bool Masker::is_capital(std::string_view word) const {
  const bool has_letter = std::any_of(word.begin(), word.end(), [](char byte) {
    return std::isupper(static_cast<unsigned char>(byte)) != 0;
  });
  return word.size() > 2 && has_letter && std::none_of(word.begin(), word.end(), [](char byte) {
           return std::islower(static_cast<unsigned char>(byte)) != 0;
         });
}

// `#define NAME` with nothing, attributes or specifiers behind it.
void Masker::note_definition(std::string_view line) {
  const std::size_t word = line.find("define");
  if (word == std::string_view::npos) {
    return;
  }
  std::size_t begin = line.find_first_not_of(" \t", word + 6);
  if (begin == std::string_view::npos) {
    return;
  }
  std::size_t end = begin;
  while (end < line.size() && is_word_byte(line[end])) {
    ++end;
  }
  const std::string_view name = line.substr(begin, end - begin);
  if (end < line.size() && line[end] == '(') {
    end = std::min(line.find(')', end), line.size() - 1) + 1;
  }
  std::string_view body = line.substr(end);
  constexpr std::array<std::string_view, 5> openings{"__attribute__", "__declspec", "[[",
                                                     "__attribute", "//"};
  constexpr std::array<std::string_view, 9> specifiers{"inline",   "static",   "virtual",
                                                       "explicit", "noexcept", "constexpr",
                                                       "override", "final",    "__inline"};
  const std::size_t first = body.find_first_not_of(" \t\r\\\n");
  body = first == std::string_view::npos ? std::string_view() : body.substr(first);
  while (!body.empty() && std::isspace(static_cast<unsigned char>(body.back())) != 0) {
    body.remove_suffix(1);
  }
  const bool is_attribute = std::any_of(openings.begin(), openings.end(),
                                        [&](auto opening) { return body.starts_with(opening); });
  if (body.empty() || is_attribute ||
      std::find(specifiers.begin(), specifiers.end(), body) != specifiers.end()) {
    empty_.insert(name);
  }
}

const Token* Masker::at(std::size_t index) const {
  return index < tokens_.size() ? &tokens_[index] : nullptr;
}

bool Masker::is_word_at(std::size_t index) const {
  return index < tokens_.size() && tokens_[index].is_word;
}

// The token after a word and the arguments in parentheses that follow it, if any.
std::size_t Masker::past_arguments(std::size_t index) const {
  std::size_t next = index + 1;
  if (at(next) == nullptr || at(next)->text != "(") {
    return next;
  }
  int depth = 0;
  for (; next < tokens_.size(); ++next) {
    depth += tokens_[next].text == "(" ? 1 : tokens_[next].text == ")" ? -1 : 0;
    if (depth == 0) {
      return next + 1;
    }
  }
  return index + 1;
}

bool Masker::begins_declaration(std::size_t index) const {
  if (index == 0) {
    return true;
  }
  constexpr std::array<std::string_view, 11> words{
      ";", "{", "}", ":", ">", "static", "inline", "virtual", "extern", "friend", "constexpr"};
  const std::string_view before = tokens_[index - 1].text;
  return std::find(words.begin(), words.end(), before) != words.end() ||
         (before == ")" && tokens_[index].begins_line);
}

// `class EXPORT A {`, `struct ALIGNED(4) A :`.
bool Masker::hides_class(std::size_t index, std::size_t after) const {
  if (index == 0 || !is_capital(tokens_[index].text) || !is_word_at(after)) {
    return false;
  }
  const std::string_view before = tokens_[index - 1].text;
  const Token* next = at(after + 1);
  return (before == "class" || before == "struct" || before == "union") && next != nullptr &&
         (next->text == "{" || next->text == ":" || next->text == "final" || next->text == ";" ||
          next->text == "<");
}

// `API void f();`, `API Type name(...)`.
bool Masker::hides_type(std::size_t index, std::size_t after) const {
  if (!is_capital(tokens_[index].text) || !is_word_at(after) || !begins_declaration(index)) {
    return false;
  }
  constexpr std::array<std::string_view, 11> types{"void",   "int",       "bool",  "char",
                                                   "auto",   "double",    "float", "unsigned",
                                                   "static", "constexpr", "class"};
  if (tokens_[after].text == "const") {  // `API const T f()`, but not `UINT const x`
    const Token* second = at(after + 2);
    return is_word_at(after + 1) && second != nullptr &&
           (second->is_word || second->text == "*" || second->text == "&");
  }
  constexpr std::array<std::string_view, 8> others{"operator", "struct", "enum",     "typename",
                                                   "new",      "sizeof", "volatile", "template"};
  const std::string_view next = tokens_[after].text;
  if (std::find(types.begin(), types.end(), next) != types.end()) {
    return true;
  }
  const Token* following = at(after + 1);
  return std::find(others.begin(), others.end(), next) == others.end() && following != nullptr &&
         (following->is_word || following->text == "*" || following->text == "&") &&
         following->text != "const" && following->text != "operator";
}

// `Q_OBJECT`, `DISALLOW_COPY(A)` on a line of its own.
bool Masker::stands_alone(std::size_t index, std::size_t after) const {
  const Token& word = tokens_[index];
  const Token* next = at(after);
  return is_capital(word.text) && word.begins_line && index > 0 && begins_declaration(index) &&
         tokens_[index - 1].text != ">" && next != nullptr && next->begins_line &&
         (next->is_word || next->text == "}" || next->text == "~");
}

// `void f() REQUIRES(lock) {`
bool Masker::trails_declarator(std::size_t index, std::size_t after) const {
  constexpr std::array<std::string_view, 5> before{")", "const", "noexcept", "override", "final"};
  const Token* next = at(after);
  return is_capital(tokens_[index].text) && index > 0 && next != nullptr &&
         (next->text == "{" || next->text == ";") &&
         std::find(before.begin(), before.end(), tokens_[index - 1].text) != before.end();
}

bool Masker::holds_asked(std::size_t index, std::size_t after) const {
  return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(index),
                     tokens_.begin() + static_cast<std::ptrdiff_t>(after),
                     [this](const Token& token) { return is_asked(token.text); });
}

void Masker::blank(std::string& result, std::size_t index, std::size_t after) const {
  if (result.empty()) {
    result = std::string(text_);
  }
  for (std::size_t byte = tokens_[index].begin; byte < tokens_[after - 1].end(); ++byte) {
    if (result[byte] != '\n' && result[byte] != '\r') {
      result[byte] = ' ';
    }
  }
}

std::string Masker::run() {
  Tokens all = tokenize(text_);
  tokens_ = std::move(all.tokens);
  for (const std::string_view directive : all.directives) {
    note_definition(directive);
  }
  std::string result;
  for (std::size_t index = 0; index < tokens_.size(); ++index) {
    if (!tokens_[index].is_word) {
      continue;
    }
    const std::size_t after = past_arguments(index);
    const bool is_empty = empty_.contains(tokens_[index].text);
    if ((is_empty || hides_class(index, after) || hides_type(index, after) ||
         stands_alone(index, after) || trails_declarator(index, after)) &&
        !holds_asked(index, after)) {
      blank(result, index, after);
      index = after - 1;
    }
  }
  return result;
}

}  // namespace

std::string masked(std::string_view text, const AskedNames& asked, std::string_view known_macros) {
  return Masker(text, asked, known_macros).run();
}

}  // namespace git_refactor::syntax::cpp
