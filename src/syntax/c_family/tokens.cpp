// What the tokens next to a name tell in C, without a parser.
//
// Most uses of a global are of a few shapes: `; kfree (`, `) kfree (`, `= kfree`, `dev ->`. C has
// no declaration that puts the declared name there, so if every place of the name in a function
// looks like that, none of them declares it, and all of them mean the global one. One look at two
// tokens is some thousand times cheaper than parsing the function.
//
//     before          after               verdict
//     . ->            any                 member
//     any             -> . + == <= ...    use: a declarator is never followed by an operator
//     struct enum     not {               tag
//     = + ! & return  any                 use: nor preceded by one, but '*'
//     ; { } ) : else  (                   use: a call
//     ( ,             (  or , )           use: an argument; only in a body, elsewhere a parameter
//     anything else                       unclear
#include "c_family/tokens.hpp"

#include "c_family/text.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::c_family {

namespace {

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& tokens, std::string_view token) {
  return std::ranges::find(tokens, token) != tokens.end();
}

bool is_one_of(char byte, std::string_view bytes) {
  return bytes.find(byte) != std::string_view::npos;
}

std::string_view token_before(std::string_view text, std::size_t end) {
  if (end == 0 || end > text.size()) {
    return {};
  }
  std::size_t begin = end - 1;
  if (is_word_byte(text[begin])) {
    while (begin > 0 && is_word_byte(text[begin - 1])) {
      --begin;
    }
    return text.substr(begin, end - begin);
  }
  const std::string_view line = text.substr(0, end);
  for (const std::string_view token : {"...", "->", "::", "##"}) {
    if (line.ends_with(token)) {
      return token;
    }
  }
  return text.substr(begin, 1);
}

std::string_view token_after(std::string_view text, std::size_t at) {
  at = skip_blanks(text, at);
  if (at == text.size()) {
    return {};
  }
  if (is_word_byte(text[at])) {
    return text.substr(at, end_of_word(text, at) - at);
  }
  constexpr std::array<std::string_view, 9> pairs{"->", "::", "##", "==", "++",
                                                  "--", "&&", "||", "..."};
  for (const std::string_view token : pairs) {
    if (text.substr(at).starts_with(token)) {
      return token;
    }
  }
  return text.substr(at, 1);
}

// The parenthesis that opens the argument list around `at`, or `at` where there is none nearby.
std::size_t start_of_arguments(std::string_view text, std::size_t at) {
  constexpr std::size_t longest_call = 500;
  const std::size_t limit = at < longest_call ? 0 : at - longest_call;
  int depth = 0;
  for (std::size_t open = at; open > limit; --open) {
    const char byte = text[open - 1];
    if (byte == ';' || byte == '{') {
      break;
    }
    depth += byte == ')' ? 1 : 0;
    if (byte == '(' && depth-- == 0) {
      return open - 1;
    }
  }
  return at;
}

// Beginnings of the macros that take the name of a trace event or of a class of them.
constexpr std::array<std::string_view, 5> trace_event_macros{"TRACE_EVENT", "DEFINE_EVENT",
                                                             "DECLARE_EVENT_CLASS", "DECLARE_TRACE",
                                                             "EXPORT_TRACEPOINT_SYMBOL"};

constexpr std::array<std::string_view, 3> expression_words{"return", "case", "sizeof"};

// Tokens after which a statement, or the operand of a cast, can begin.
constexpr std::array<std::string_view, 7> statement_starts{";", "{", "}", ")", ":", "else", "do"};

}  // namespace

Neighbours neighbours(std::string_view text, std::size_t code_before, std::size_t end) {
  return {token_before(text, code_before), token_after(text, end)};
}

bool selects_member(std::string_view token) {
  return token == "." || token == "->";
}

bool is_member_argument(std::string_view text, std::size_t begin, const Neighbours& around) {
  if (around.before != "," || (around.after != ")" && around.after != ",")) {
    return false;
  }
  const std::size_t open = start_of_arguments(text, begin);
  if (open == begin) {
    return false;
  }
  // Either the macro is known, or an argument before is a type.
  const std::string_view callee = token_before(text, end_before_blanks(text, open));
  const bool is_known = callee.ends_with("offsetof") || callee == "container_of" ||
                        callee.ends_with("_entry") ||
                        callee.find("for_each_entry") != std::string_view::npos;
  if (is_known && around.after == ")") {
    return true;
  }
  for (std::size_t comma = open; comma < begin; comma = text.find(',', comma + 1)) {
    const std::string_view word = token_after(text, comma + 1);
    if (word == "struct" || word == "union") {
      return true;
    }
  }
  return false;
}

bool names_trace_event(std::string_view text, std::size_t begin) {
  const std::size_t open = start_of_arguments(text, begin);
  const std::string_view callee = token_before(text, end_before_blanks(text, open));
  const bool is_known = std::ranges::any_of(
      trace_event_macros, [&](std::string_view macro) { return callee.starts_with(macro); });
  if (open == begin || !is_known) {
    return false;
  }
  // An event comes first; one made from a class has that before it.
  const auto commas = std::ranges::count(text.substr(open, begin - open), ',');
  return commas == 0 || (commas == 1 && callee.starts_with("DEFINE_EVENT"));
}

bool is_label_address(std::string_view text, std::size_t code_before) {
  if (code_before < 2 || code_before > text.size() || text.substr(code_before - 2, 2) != "&&") {
    return false;
  }
  const std::string_view before = token_before(text, end_before_blanks(text, code_before - 2));
  return before == "return" || (!before.empty() && is_one_of(before.front(), "=(,{[:?!&|"));
}

TokenVerdict token_verdict(const Neighbours& around, Region region) {
  const auto& [before, after] = around;
  if (selects_member(before)) {
    return TokenVerdict::member;
  }
  if (before.empty() || after.empty() || before == "##" || before == "#" || after == "##") {
    return TokenVerdict::unclear;
  }
  if (before == "struct" || before == "union" || before == "enum") {
    return after == "{" ? TokenVerdict::unclear : TokenVerdict::tag;
  }
  const bool follows_operator = is_one_of(before.back(), "=!&|?+-/%^~<>") || before == "...";
  if (follows_operator || contains(expression_words, before)) {
    return TokenVerdict::use;
  }
  // The word after `struct` is a tag; other words may be a type that declares the name.
  const bool follows_word = is_word_byte(before.front());
  const bool precedes_operator =
      selects_member(after) || after == "==" || is_one_of(after.front(), "+-/%|^<>?!&");
  if (precedes_operator && !follows_word) {
    return TokenVerdict::use;
  }
  if (region == Region::file_level) {
    return TokenVerdict::unclear;
  }
  if (contains(statement_starts, before)) {
    const bool is_assigned = after == "=" && (before == ";" || before == ":");
    const bool is_element = after == "[" && (before == ";" || before == "{");
    return after == "(" || is_assigned || is_element ? TokenVerdict::use : TokenVerdict::unclear;
  }
  if (before == "(") {
    return after == "(" || after == "," ? TokenVerdict::use : TokenVerdict::unclear;
  }
  if (before == ",") {
    return after == "(" || after == ")" ? TokenVerdict::use : TokenVerdict::unclear;
  }
  return TokenVerdict::unclear;
}

}  // namespace git_refactor::syntax::c_family
