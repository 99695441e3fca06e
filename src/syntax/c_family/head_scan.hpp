#pragma once

#include "git_refactor/syntax/c_family/splitter.hpp"

#include <cstdint>
#include <string_view>

namespace git_refactor::syntax::c_family {

/// What the '{' after a declaration's head opens.
enum class Opening : std::uint8_t {
  function,   ///< a body: its '}' ends the declaration
  data,       ///< an aggregate or initializer: the declaration goes on to its ';'
  container,  ///< `extern "C" {`, `namespace x {`, `export {`: declarations of their own
};

/// Reads the words and brackets of a declaration outside braces, just closely enough to tell where
/// it ends.
class HeadScan {
 public:
  HeadScan() = default;

  explicit HeadScan(Dialect dialect) : is_cpp_(dialect == Dialect::cpp) {}

  void see_space(bool is_line_end) { saw_line_end_ = saw_line_end_ || is_line_end; }

  void see_word(std::string_view word);
  void see_string();
  void see_punctuation(char byte);

  /// Remembers what the brace that follows opens, and tells it.
  Opening open_brace();

  /// Whether the '}' of the last brace ends the declaration; `rest` is the text after it.
  bool ends_with_brace(std::string_view rest);

  bool is_inside_brackets() const { return brackets_ > 0; }

  /// All that was read is `NAME(...)`.
  bool is_macro_call() const { return macro_call_ == MacroCall::closed; }

  /// All that was read is `NAME(...)` and the end of its line.
  bool is_macro_call_line() const { return is_macro_call() && saw_line_end_; }

  /// A word follows a parenthesis: `int f(a) int a;`, but `int f(void) __init;` just as well.
  bool may_be_old_style() const { return has_word_after_group_; }

 private:
  enum class Last : std::uint8_t {
    nothing,
    word,
    attribute,
    requires_word,
    string,
    operation,
    close
  };
  enum class MacroCall : std::uint8_t { nothing, name, open, closed, no };

  void open_bracket(char byte);
  void close_bracket();
  void step_macro_call(MacroCall from, MacroCall to);

  std::uint16_t brackets_ = 0;  // open '(' and '['
  std::uint16_t angles_ = 0;    // of a template's parameter list
  Last last_ = Last::nothing;
  MacroCall macro_call_ = MacroCall::nothing;
  Opening opened_ = Opening::data;
  bool is_cpp_ = false;
  bool saw_line_end_ = false;  // after the last token
  bool has_equal_ = false;
  bool has_aggregate_ = false;  // struct, union, enum, class
  bool has_group_ = false;      // parentheses that are no attribute's
  bool has_word_after_group_ = false;
  bool is_namespace_ = false;
  bool is_linkage_ = false;  // extern, then a string
  bool is_export_ = false;
  bool is_template_ = false;  // the word was read, its '<' was not
  bool is_operator_ = false;  // `operator`, and no parenthesis since
  bool is_requires_expression_ = false;
};

}  // namespace git_refactor::syntax::c_family
