#include "tokens.hpp"

#include <algorithm>
#include <string>

namespace git_refactor::syntax::cpp {

namespace {

bool is_digit(char byte) {
  return std::isdigit(static_cast<unsigned char>(byte)) != 0;
}

std::size_t past_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  if (quote == '"' && at > 0 && text[at - 1] == 'R') {
    const std::size_t open = text.find('(', at);
    if (open != std::string_view::npos) {
      const std::string close = ")" + std::string(text.substr(at + 1, open - at - 1)) + "\"";
      const std::size_t end = text.find(close, open);
      return end == std::string_view::npos ? text.size() : end + close.size();
    }
  }
  for (++at; at < text.size() && text[at] != quote && text[at] != '\n'; ++at) {
    at += text[at] == '\\' ? 1 : 0;
  }
  return std::min(at + 1, text.size());
}

std::size_t past_directive(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] != '\n') {
    const bool is_continued = text[at] == '\\' && at + 1 < text.size();
    at += is_continued ? 2 : 1;
  }
  return at;
}

std::size_t past_word(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() &&
         (is_word_byte(text[end]) || (text[end] == '\'' && end > at && is_digit(text[at])))) {
    ++end;
  }
  return std::max(end, at + 1);
}

}  // namespace

Tokens tokenize(std::string_view text) {
  Tokens result;
  bool begins_line = true;
  for (std::size_t at = 0; at < text.size();) {
    const char byte = text[at];
    std::size_t end = at + 1;
    if (byte == '\n' || std::isspace(static_cast<unsigned char>(byte)) != 0) {
      begins_line = begins_line || byte == '\n';
    } else if (text.substr(at, 2) == "//") {
      end = std::min(text.find('\n', at), text.size());
    } else if (text.substr(at, 2) == "/*") {
      const std::size_t close = text.find("*/", at + 2);
      end = close == std::string_view::npos ? text.size() : close + 2;
    } else if (byte == '#' && begins_line) {
      end = past_directive(text, at);
      result.directives.push_back(text.substr(at, end - at));
    } else {
      const bool is_quoted = byte == '"' || byte == '\'';
      end = is_quoted ? past_quoted(text, at) : past_word(text, at);
      const bool is_word = !is_quoted && is_word_byte(byte) && !is_digit(byte);
      result.tokens.push_back({text.substr(at, end - at), at, is_word, begins_line});
      begins_line = false;
    }
    at = end;
  }
  return result;
}

}  // namespace git_refactor::syntax::cpp
