// Macro replacement, C17 6.10.3, with each token's place kept.

#include "preprocessor.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

struct Preprocessor::Substitution {
  const Macro& macro;
  const Arguments& arguments;
  std::vector<Token> result;
  std::vector<std::optional<std::vector<Token>>> expanded;  ///< by parameter
  std::vector<bool> is_spelled;                             ///< by parameter: used by # or ##
};

// Replaces the macro's name, which was just read. False where it is not to be replaced.
bool Preprocessor::expand(const Token& name, Macro& macro) {
  Arguments arguments;
  if (macro.is_function_like) {
    const Token open = raw();
    if (!open.is("("_w)) {
      if (open.kind != TokenKind::end) {
        push_back({open});
      }
      return false;
    }
    auto read = read_arguments(macro);
    if (!read) {
      push_back({open});
      return false;
    }
    arguments = std::move(*read);
  }
  world_.sites.means(name, macro.thing);
  std::vector<Token> result = substitute(macro, arguments);
  if (!result.empty()) {
    result.front().begins_line = name.begins_line;
  }
  macro.is_disabled = true;
  frames_.push_back({.list = std::move(result), .macro = &macro});
  return true;
}

std::optional<Preprocessor::Arguments> Preprocessor::read_arguments(const Macro& macro) {
  Arguments arguments(1);
  std::vector<Token> all;
  for (int depth = 1;;) {
    Token token = raw();
    if (token.kind == TokenKind::end) {
      push_back(std::move(all));
      return std::nullopt;
    }
    all.push_back(token);
    if (token.is("("_w) || token.is("["_w) || token.is("{"_w)) {
      depth += token.is("("_w) ? 1 : 0;
    } else if (token.is(")"_w) && --depth == 0) {
      return arguments;
    }
    const bool is_rest = macro.is_variadic && arguments.size() == macro.parameters.size();
    if (token.is(","_w) && depth == 1 && !is_rest) {
      arguments.emplace_back();
      continue;
    }
    if (token.kind == TokenKind::word) {
      const Macro* inner = find_macro(token.name);
      token.is_painted = token.is_painted || (inner != nullptr && inner->is_disabled);
    }
    arguments.back().push_back(token);
  }
}

std::vector<Token> Preprocessor::substitute(const Macro& macro, const Arguments& arguments) {
  Substitution state{
      .macro = macro, .arguments = arguments, .result = {}, .expanded = {}, .is_spelled = {}};
  state.expanded.resize(macro.parameters.size());
  state.is_spelled.resize(macro.parameters.size());
  const std::vector<Token>& body = macro.body;
  for (std::size_t index = 0; index < body.size(); ++index) {
    const std::int32_t parameter = macro.parameter_at[index];
    if (macro.is_function_like && body[index].is("#"_w) && index + 1 < body.size() &&
        macro.parameter_at[index + 1] >= 0) {
      state.is_spelled[static_cast<std::size_t>(macro.parameter_at[++index])] = true;
      state.result.push_back({.kind = TokenKind::literal, .is_expanded = true});
    } else if (index + 2 < body.size() && body[index + 1].is("##"_w)) {
      append_pasted(state, index);
    } else if (parameter >= 0) {
      const auto& tokens = expanded(state, static_cast<std::size_t>(parameter));
      state.result.insert(state.result.end(), tokens.begin(), tokens.end());
    } else {
      state.result.push_back(body[index]);
    }
  }
  tell_unused(state);
  for (Token& token : state.result) {
    token.is_expanded = true;
    token.begins_line = false;
  }
  return std::move(state.result);
}

// What stands at `index` of the body as an operand of ##: an argument as it is spelled.
std::vector<Token> Preprocessor::operand(Substitution& state, std::size_t index) {
  const std::int32_t parameter = state.macro.parameter_at[index];
  if (parameter < 0) {
    return {state.macro.body[index]};
  }
  const auto number = static_cast<std::size_t>(parameter);
  state.is_spelled[number] = true;
  return number < state.arguments.size() ? state.arguments[number] : std::vector<Token>();
}

// `a ## b ## c`, from `index` on, which is left at the last operand.
void Preprocessor::append_pasted(Substitution& state, std::size_t& index) {
  const std::vector<Token>& body = state.macro.body;
  std::vector<Token> left = operand(state, index);
  while (index + 2 < body.size() && body[index + 1].is("##"_w)) {
    index += 2;
    const std::int32_t parameter = state.macro.parameter_at[index];
    const bool is_rest = parameter >= 0 && state.macro.is_variadic &&
                         static_cast<std::size_t>(parameter) + 1 == state.macro.parameters.size();
    if (is_rest && !left.empty() && left.back().is(","_w)) {
      // GNU: `, ## rest` drops the comma where there is no rest.
      const auto& rest = expanded(state, static_cast<std::size_t>(parameter));
      if (rest.empty()) {
        left.pop_back();
      }
      left.insert(left.end(), rest.begin(), rest.end());
      continue;
    }
    const std::vector<Token> right = operand(state, index);
    if (left.empty() || right.empty()) {
      left.insert(left.end(), right.begin(), right.end());
      continue;
    }
    const std::vector<Token> joined = paste(left.back(), right.front());
    left.pop_back();
    left.insert(left.end(), joined.begin(), joined.end());
    left.insert(left.end(), right.begin() + 1, right.end());
  }
  state.result.insert(state.result.end(), left.begin(), left.end());
}

std::vector<Token> Preprocessor::paste(const Token& left, const Token& right) {
  world_.sites.means_nothing(left);
  world_.sites.means_nothing(right);
  if (left.name == no_name || right.name == no_name) {
    return {left, right};
  }
  return tokenize_piece(
      std::string(world_.names.text(left.name)) + std::string(world_.names.text(right.name)),
      world_.names);
}

const std::vector<Token>& Preprocessor::expanded(Substitution& state, std::size_t parameter) {
  std::optional<std::vector<Token>>& tokens = state.expanded[parameter];
  if (!tokens) {
    tokens = parameter < state.arguments.size() ? expand_list(state.arguments[parameter])
                                                : std::vector<Token>();
  }
  return *tokens;
}

std::vector<Token> Preprocessor::expand_list(std::vector<Token> tokens) {
  frames_.push_back({.list = std::move(tokens), .is_barrier = true});
  const std::size_t depth = frames_.size();
  std::vector<Token> result;
  for (Token token = next(); token.kind != TokenKind::end; token = next()) {
    result.push_back(token);
  }
  while (frames_.size() >= depth) {
    frames_.pop_back();
  }
  return result;
}

// Words of arguments that no token of the result comes from: they are spelled by # or ##, and
// mean nothing then, or are dropped.
void Preprocessor::tell_unused(const Substitution& state) {
  for (std::size_t number = 0; number < state.arguments.size(); ++number) {
    const bool has_parameter = number < state.expanded.size();
    if (has_parameter && state.expanded[number]) {
      continue;
    }
    Name before = no_name;
    for (const Token& token : state.arguments[number]) {
      if (token.kind == TokenKind::word && has_parameter && state.is_spelled[number]) {
        world_.sites.means_nothing(token);
      } else if (token.kind == TokenKind::word) {
        reader_.aside(token, before);
      }
      before = token.name;
    }
  }
}

}  // namespace git_refactor::syntax::c
