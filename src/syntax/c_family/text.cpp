#include "c_family/text.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace git_refactor::syntax::c_family {

namespace {

// Where the text goes on after the backslash at `at`: a line end may be two bytes.
std::size_t after_escape(std::string_view text, std::size_t at) {
  return std::min(text.substr(at).starts_with("\\\r\n") ? at + 3 : at + 2, text.size());
}

std::size_t end_of_line_comment(std::string_view text, std::size_t at) {
  while (true) {
    at = find_any<'\n', '\\'>(text, at);
    if (at == text.size() || text[at] == '\n') {
      return at;
    }
    at = after_escape(text, at);
  }
}

}  // namespace

std::size_t end_of_literal(std::string_view text, std::size_t at) {
  const char quote = text[at];
  ++at;
  while (at < text.size()) {
    at = quote == '"' ? find_any<'"', '\\', '\n'>(text, at) : find_any<'\'', '\\', '\n'>(text, at);
    if (at == text.size() || text[at] == '\n') {
      return at;
    }
    if (text[at] == quote) {
      return at + 1;
    }
    at = after_escape(text, at);
  }
  return at;
}

std::size_t end_of_raw_string(std::string_view text, std::size_t at) {
  const std::size_t paren = text.find('(', at);
  if (paren == std::string_view::npos || paren - at > 17) {
    return end_of_literal(text, at);
  }
  std::string closing;
  closing.append(")").append(text.substr(at + 1, paren - at - 1)).append("\"");
  const std::size_t end = text.find(closing, paren);
  return end == std::string_view::npos ? text.size() : end + closing.size();
}

bool opens_raw_string(std::string_view text, std::size_t at) {
  if (at == 0 || text[at - 1] != 'R') {
    return false;
  }
  std::size_t begin = at - 1;
  while (begin > 0 && is_word_byte(text[begin - 1])) {
    --begin;
  }
  const std::string_view prefix = text.substr(begin, at - begin);
  return prefix == "R" || prefix == "u8R" || prefix == "uR" || prefix == "UR" || prefix == "LR";
}

bool is_digit_separator(std::string_view text, std::size_t at) {
  if (at == 0 || at + 1 >= text.size() ||
      std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0 ||
      std::isalnum(static_cast<unsigned char>(text[at + 1])) == 0) {
    return false;
  }
  std::size_t begin = at;
  while (begin > 0 && (is_word_byte(text[begin - 1]) || text[begin - 1] == '\'')) {
    --begin;
  }
  return class_of(text[begin]) == ByteClass::digit;
}

std::size_t end_of_comment(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) {
    return at;
  }
  if (text[at + 1] == '/') {
    return end_of_line_comment(text, at + 2);
  }
  if (text[at + 1] != '*') {
    return at;
  }
  const std::size_t end = text.find("*/", at + 2);
  return end == std::string_view::npos ? text.size() : end + 2;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_byte(text[at])) {
    ++at;
  }
  return at;
}

std::size_t end_of_directive(std::string_view text, std::size_t at) {
  while (true) {
    at = find_any<'\n', '/', '"', '\'', '\\'>(text, at);
    if (at == text.size() || text[at] == '\n') {
      return at;
    }
    if (text[at] == '\\') {
      at = after_escape(text, at);
    } else if (text[at] == '/') {
      const std::size_t end = end_of_comment(text, at);
      at = end == at ? at + 1 : end;
    } else {
      at = end_of_literal(text, at);
    }
  }
}

bool is_first_in_line(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
    --at;
  }
  return at == 0 || text[at - 1] == '\n';
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (class_of(text[at]) == ByteClass::space) {
      ++at;
    } else if (text[at] == '/') {
      const std::size_t end = end_of_comment(text, at);
      if (end == at) {
        break;
      }
      at = end;
    } else if (text.substr(at).starts_with("\\\n") || text.substr(at).starts_with("\\\r\n")) {
      at = after_escape(text, at);
    } else {
      break;
    }
  }
  return at;
}

std::size_t end_before_blanks(std::string_view text, std::size_t at) {
  while (at > 0 && class_of(text[at - 1]) == ByteClass::space) {
    --at;
  }
  return at;
}

DirectiveHead directive_head(std::string_view text, std::size_t at) {
  std::size_t begin = at + 1;
  while (begin < text.size() && (text[begin] == ' ' || text[begin] == '\t')) {
    ++begin;
  }
  const std::size_t end = end_of_word(text, begin);
  return {text.substr(begin, end - begin), end};
}

ConditionalPart conditional_part(std::string_view keyword) {
  if (keyword == "if" || keyword == "ifdef" || keyword == "ifndef") {
    return ConditionalPart::opens;
  }
  if (keyword == "endif") {
    return ConditionalPart::closes;
  }
  const bool is_branch =
      keyword == "else" || keyword == "elif" || keyword == "elifdef" || keyword == "elifndef";
  return is_branch ? ConditionalPart::next_branch : ConditionalPart::none;
}

bool is_literal_zero(std::string_view text, const DirectiveHead& head) {
  if (head.keyword != "if") {
    return false;
  }
  const std::size_t begin = skip_blanks(text, head.rest);
  return text.substr(begin, end_of_word(text, begin) - begin) == "0";
}

}  // namespace git_refactor::syntax::c_family
