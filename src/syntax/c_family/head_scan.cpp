#include "c_family/head_scan.hpp"

#include "c_family/text.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::c_family {

namespace {

constexpr std::array<std::string_view, 4> aggregate_words{"struct", "union", "enum", "class"};

// What may stand before parentheses that say nothing about the declaration being a function.
constexpr std::array<std::string_view, 11> attribute_words{
    "__attribute__", "__attribute", "__declspec", "_Alignas", "alignas", "__aligned",
    "typeof",        "__typeof__",  "__typeof",   "decltype", "_BitInt"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

void HeadScan::step_macro_call(MacroCall from, MacroCall to) {
  macro_call_ = macro_call_ == from ? to : MacroCall::no;
}

void HeadScan::see_word(std::string_view word) {
  saw_line_end_ = false;
  if (brackets_ > 0) {
    last_ = Last::word;
    return;
  }
  step_macro_call(MacroCall::nothing, MacroCall::name);
  const Last before = last_;
  has_word_after_group_ = has_word_after_group_ || before == Last::close;
  last_ = contains(attribute_words, word) ? Last::attribute : Last::word;
  if (angles_ > 0) {
    return;
  }
  has_aggregate_ = has_aggregate_ || contains(aggregate_words, word);
  is_linkage_ = word == "extern";
  if (!is_cpp_) {
    return;
  }
  if (word == "requires") {
    is_requires_expression_ = before == Last::requires_word || before == Last::operation;
    last_ = Last::requires_word;
  }
  is_namespace_ = is_namespace_ || word == "namespace";
  is_export_ = before == Last::nothing && word == "export";
  is_template_ = word == "template";
  is_operator_ = is_operator_ || word == "operator";
}

void HeadScan::see_string() {
  saw_line_end_ = false;
  if (brackets_ == 0) {
    step_macro_call(MacroCall::no, MacroCall::no);
    last_ = Last::string;
  }
}

void HeadScan::open_bracket(char byte) {
  if (brackets_++ > 0) {
    return;
  }
  step_macro_call(byte == '(' ? MacroCall::name : MacroCall::no, MacroCall::open);
  if (byte == '(' && angles_ == 0) {
    has_group_ = has_group_ || last_ != Last::attribute;
    is_operator_ = false;
  }
}

void HeadScan::close_bracket() {
  if (brackets_ > 0 && --brackets_ == 0) {
    step_macro_call(MacroCall::open, MacroCall::closed);
    last_ = Last::close;
  }
}

void HeadScan::see_punctuation(char byte) {
  saw_line_end_ = false;
  if (byte == '(' || byte == '[') {
    open_bracket(byte);
    return;
  }
  if (byte == ')' || byte == ']') {
    close_bracket();
    return;
  }
  if (brackets_ > 0) {
    return;
  }
  step_macro_call(MacroCall::no, MacroCall::no);
  if (byte == '<' && (is_template_ || angles_ > 0)) {
    ++angles_;
  } else if (byte == '>' && angles_ > 0) {
    --angles_;
  } else if (byte == '=' && angles_ == 0 && !is_operator_) {
    has_equal_ = true;
  }
  is_template_ = false;
  last_ = Last::operation;
}

Opening HeadScan::open_brace() {
  saw_line_end_ = false;
  step_macro_call(MacroCall::no, MacroCall::no);
  if (is_requires_expression_) {
    is_requires_expression_ = false;
    opened_ = Opening::data;
  } else if (is_namespace_ || is_export_ || (is_linkage_ && last_ == Last::string)) {
    opened_ = Opening::container;
  } else {
    opened_ = has_equal_ || !has_group_ ? Opening::data : Opening::function;
  }
  last_ = Last::operation;
  return opened_;
}

bool HeadScan::ends_with_brace(std::string_view rest) {
  if (opened_ != Opening::function || brackets_ > 0) {
    return false;
  }
  const std::size_t next = skip_blanks(rest, 0);
  if (next == rest.size()) {
    return true;
  }
  // `A() : x{1}, y{2} {}`, and an aggregate in macro's clothes: `STRUCT(a) { ... } b;`
  constexpr std::string_view goes_on = ",;{)";
  if (goes_on.find(rest[next]) != std::string_view::npos) {
    return false;
  }
  const std::string_view word = rest.substr(next, end_of_word(rest, next) - next);
  if (is_cpp_ && word == "catch") {
    return false;
  }
  const bool is_same_line = rest.substr(0, next).find('\n') == std::string_view::npos;
  return !(has_aggregate_ && is_same_line && (rest[next] == '*' || !word.empty()));
}

}  // namespace git_refactor::syntax::c_family
