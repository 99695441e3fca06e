#pragma once

#include "tokens.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::rust {

/// A part of a rule's pattern or of its result.
struct MacroPart {
  enum class Kind : std::uint8_t { token, group, repetition, variable };
  Kind kind = Kind::token;
  Token token;                     ///< the token, the opening delimiter, or a variable's name
  std::string_view fragment;       ///< patterns: what a variable stands for ("expr")
  std::vector<MacroPart> parts;    ///< of a group or repetition
  std::optional<Token> separator;  ///< of a repetition
  bool at_most_once = false;       ///< `$(...)?`
};

using MacroParts = std::vector<MacroPart>;

struct MacroRule {
  MacroParts pattern;
  MacroParts result;
  std::vector<Token> variables;  ///< as the pattern declares them
};

/// What `macro_rules!` declares.
struct MacroRules {
  std::vector<MacroRule> rules;
};

/// Reads a `macro_definition`.
MacroRules read_macro(const Node& definition);

/// A variable named in a rule, at its declaration and wherever the result names it.
struct MetavariableUse {
  std::size_t rule = 0;
  std::string_view name;
  Origin origin;  ///< of the name behind the dollar
};

/// All metavariables that rules name.
std::vector<MetavariableUse> metavariables(const MacroRules& rules);

/// The tokens that a call stands for, in the order they are written; nothing where no rule fits.
/// Tokens of the macro get the context `context`.
std::optional<Tokens> expand(const MacroRules& rules, const Tokens& argument,
                             std::uint32_t context);

/// A text of tokens between `before` and `after`.
void write_tokens(Text& text, std::string_view before, const Tokens& tokens,
                  std::string_view after);

}  // namespace git_refactor::syntax::rust
