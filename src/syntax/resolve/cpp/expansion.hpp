#pragma once

#include "tokens.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::cpp {

/// A macro as text: views of the source that defines it.
struct MacroText {
  std::string_view name;
  bool is_function = false;
  std::vector<std::string_view> parameters;  ///< "..." as the last one is variadic
  std::vector<Token> body;
};

/// The macros that the directives of a source define.
std::vector<MacroText> macros_in(const Tokens& source);

/// A token after expansion.
struct Expanded {
  enum class Kind : std::uint8_t { plain, pasted, quoted };

  std::string text;
  Kind kind = Kind::plain;
  std::vector<std::size_t> origins;  ///< the bytes of the expanding source that it is made of
};

/// Where a source uses a macro.
struct MacroUse {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t body = 0;           ///< where the `{` is that follows; 0 where none does
  std::span<const Token> tokens;  ///< its name, and its arguments with their parentheses
};

/// Expands what a source says (C++ [cpp.replace]), and remembers where each word stood.
class Expander {
 public:
  using Macros = std::map<std::string_view, const MacroText*>;

  explicit Expander(Macros macros) : macros_(std::move(macros)) {}

  /// The uses of function-like macros in a source; cheap, as nothing is expanded.
  [[nodiscard]] std::vector<MacroUse> uses(std::span<const Token> source) const;

  /// What comes of a use.
  std::vector<Expanded> expansion(const MacroUse& use);

 private:
  using Line = std::vector<Expanded>;

  Line expand(const Line& line, const std::set<std::string_view>& hidden);
  Line replace(const MacroText& macro, const std::vector<Line>& arguments,
               const std::set<std::string_view>& hidden);
  [[nodiscard]] bool has_room() const;

  Macros macros_;
  std::size_t steps_ = 0;
  std::size_t depth_ = 0;
};

}  // namespace git_refactor::syntax::cpp
