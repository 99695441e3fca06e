// Macros, expanded.
//
// The tree knows nothing of what macros make. Here their uses are expanded by the rules of C++
// [cpp.replace]: arguments are expanded alone, but not beside `#` and `##`; then they replace the
// parameters, and the result is read again, without the macro. Every token keeps the places where
// its parts are spelled in the source, so that an argument can be asked whether it comes through
// as it is, is made a part of another name, or a string.

#include "expansion.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace git_refactor::syntax::cpp {

namespace {

constexpr std::size_t most_steps = 20000;
constexpr std::size_t most_depth = 30;

using Line = std::vector<Expanded>;

std::optional<MacroText> macro_of(std::string_view directive) {
  std::vector<Token> tokens = tokenize(directive.substr(1)).tokens;
  std::erase_if(tokens, [](const Token& token) { return token.text == "\\"; });
  if (tokens.size() < 2 || tokens[0].text != "define" || !tokens[1].is_word) {
    return std::nullopt;
  }
  MacroText macro;
  macro.name = tokens[1].text;
  std::size_t next = 2;
  macro.is_function =
      next < tokens.size() && tokens[next].text == "(" && tokens[next].begin == tokens[1].end();
  if (macro.is_function) {
    for (++next; next < tokens.size() && tokens[next].text != ")"; ++next) {
      if (tokens[next].is_word) {
        macro.parameters.push_back(tokens[next].text);
      } else if (tokens[next].text == "." &&
                 (macro.parameters.empty() || macro.parameters.back() != "...")) {
        macro.parameters.emplace_back("...");
      }
    }
    ++next;
  }
  if (next < tokens.size()) {
    macro.body.assign(tokens.begin() + static_cast<std::ptrdiff_t>(next), tokens.end());
  }
  return macro;
}

// The arguments of a call whose `(` is at `open`; `end` is set behind its `)`.
std::optional<std::vector<Line>> arguments_at(const Line& line, std::size_t open,
                                              std::size_t& end) {
  std::vector<Line> arguments(1);
  int depth = 0;
  for (std::size_t at = open; at < line.size(); ++at) {
    const std::string& text = line[at].text;
    depth += text == "(" ? 1 : text == ")" ? -1 : 0;
    if (depth == 0) {
      end = at + 1;
      return arguments;
    }
    if (text == "," && depth == 1) {
      arguments.emplace_back();
    } else if (at != open) {
      arguments.back().push_back(line[at]);
    }
  }
  return std::nullopt;
}

// The argument of a parameter; nothing where the word is none.
std::optional<Line> argument_of(const MacroText& macro, const std::vector<Line>& arguments,
                                std::string_view word) {
  const auto found = std::find(macro.parameters.begin(), macro.parameters.end(),
                               word == "__VA_ARGS__" ? std::string_view("...") : word);
  if (found == macro.parameters.end()) {
    return std::nullopt;
  }
  const auto at = static_cast<std::size_t>(found - macro.parameters.begin());
  Line argument;
  for (std::size_t each = at; each < arguments.size(); ++each) {
    if (each > at) {
      argument.push_back({",", Expanded::Kind::plain, {}});
    }
    argument.insert(argument.end(), arguments[each].begin(), arguments[each].end());
    if (*found != "...") {
      break;
    }
  }
  return argument;
}

Expanded quoted(const Line& argument) {
  Expanded result{"\"\"", Expanded::Kind::quoted, {}};
  for (const Expanded& token : argument) {
    result.origins.insert(result.origins.end(), token.origins.begin(), token.origins.end());
  }
  return result;
}

// Puts `right` behind `##`.
void paste(Line& result, const Line& right) {
  if (right.empty()) {
    return;
  }
  if (result.empty()) {
    result = right;
    return;
  }
  Expanded& last = result.back();
  if (last.text != ",") {
    last.text += right.front().text;
    last.kind = Expanded::Kind::pasted;
    last.origins.insert(last.origins.end(), right.front().origins.begin(),
                        right.front().origins.end());
    result.insert(result.end(), right.begin() + 1, right.end());
  } else {
    result.insert(result.end(), right.begin(), right.end());
  }
}

}  // namespace

std::vector<MacroText> macros_in(const Tokens& source) {
  std::vector<MacroText> macros;
  for (const std::string_view directive : source.directives) {
    if (std::optional<MacroText> macro = macro_of(directive)) {
      macros.push_back(std::move(*macro));
    }
  }
  return macros;
}

bool Expander::has_room() const {
  return steps_ < most_steps && depth_ < most_depth;
}

Line Expander::replace(const MacroText& macro, const std::vector<Line>& arguments,
                       const std::set<std::string_view>& hidden) {
  Line result;
  const std::vector<Token>& body = macro.body;
  const auto is_sign = [&](std::size_t at) { return at < body.size() && body[at].text == "#"; };
  const auto is_paste = [&](std::size_t at) {
    return is_sign(at) && is_sign(at + 1) && body[at].end() == body[at + 1].begin;
  };
  bool is_pasting = false;
  // A pasted empty argument leaves a place, so that what stands before is not pasted to.
  Line left;
  for (std::size_t at = 0; at < body.size(); ++at) {
    if (is_paste(at)) {
      is_pasting = true;
      ++at;
      continue;
    }
    Line part;
    if (macro.is_function && is_sign(at) && at + 1 < body.size()) {
      if (const auto argument = argument_of(macro, arguments, body[at + 1].text)) {
        part.push_back(quoted(*argument));
        ++at;
      }
    } else if (const auto argument = argument_of(macro, arguments, body[at].text)) {
      part = is_pasting || is_paste(at + 1) ? *argument : expand(*argument, hidden);
    } else {
      part.push_back({std::string(body[at].text), Expanded::Kind::plain, {}});
    }
    if (is_pasting) {
      paste(left, part);
    } else {
      result.insert(result.end(), left.begin(), left.end());
      left = std::move(part);
    }
    is_pasting = false;
  }
  result.insert(result.end(), left.begin(), left.end());
  return result;
}

Line Expander::expand(const Line& line, const std::set<std::string_view>& hidden) {
  Line result;
  ++depth_;
  for (std::size_t at = 0; at < line.size(); ++at) {
    ++steps_;
    const auto found = macros_.find(line[at].text);
    const bool is_macro = found != macros_.end() && !hidden.contains(found->first) && has_room();
    const bool is_called = at + 1 < line.size() && line[at + 1].text == "(";
    if (!is_macro || (found->second->is_function && !is_called)) {
      result.push_back(line[at]);
      continue;
    }
    const MacroText& macro = *found->second;
    std::size_t end = at + 1;
    std::optional<std::vector<Line>> arguments;
    if (macro.is_function) {
      arguments = arguments_at(line, at + 1, end);
    }
    if (macro.is_function && !arguments) {
      result.push_back(line[at]);
      continue;
    }
    const Line replaced = replace(macro, arguments.value_or(std::vector<Line>()), hidden);
    std::set<std::string_view> inner = hidden;
    inner.insert(macro.name);
    const Line again = expand(replaced, inner);
    result.insert(result.end(), again.begin(), again.end());
    at = end - 1;
  }
  --depth_;
  return result;
}

std::vector<MacroUse> Expander::uses(std::span<const Token> source) const {
  std::vector<MacroUse> result;
  for (std::size_t at = 0; at + 1 < source.size(); ++at) {
    if (!source[at].is_word || source[at + 1].text != "(") {
      continue;
    }
    const auto found = macros_.find(source[at].text);
    if (found == macros_.end() || !found->second->is_function) {
      continue;
    }
    int depth = 0;
    std::size_t end = at + 1;
    do {
      depth += source[end].text == "(" ? 1 : source[end].text == ")" ? -1 : 0;
      ++end;
    } while (end < source.size() && depth > 0);
    const bool has_body = end < source.size() && source[end].text == "{";
    result.push_back({.begin = source[at].begin,
                      .end = source[end - 1].end(),
                      .body = has_body ? source[end].begin : 0,
                      .tokens = source.subspan(at, end - at)});
    at = end - 1;
  }
  return result;
}

std::vector<Expanded> Expander::expansion(const MacroUse& use) {
  Line line;
  for (const Token& token : use.tokens) {
    line.push_back({std::string(token.text), Expanded::Kind::plain, {token.begin}});
  }
  steps_ = 0;
  return expand(line, {});
}

}  // namespace git_refactor::syntax::cpp
