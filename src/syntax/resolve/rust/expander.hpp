#pragma once

#include "items.hpp"
#include "world.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace git_refactor::syntax::rust {

/// What a macro call stands for, by where it stands.
enum class Shape : std::uint8_t { items, block, pattern, type };

/// Expands calls of `macro_rules!` macros, each once.
class Expander {
 public:
  explicit Expander(World& world);

  /// What a call stands for; a null node if the macro is not known or none of its rules fits. The
  /// macro's name is recorded.
  Node expand(const Node& call, ScopeId scope, Shape shape);

  /// The macro that is called; `no_def` if it is not known.
  DefId macro_of(const Node& call, ScopeId scope);

  /// Records what the parts of the macro's path mean.
  void record_name(const Node& call, ScopeId scope);

  /// The arguments of a call, read as a list of expressions; a null node if they are none.
  Node arguments(const Node& call);

  /// The tokens between a call's delimiters.
  static Tokens tokens(const Node& call);

 private:
  Text& add_text();
  void parse_text(Text& text);
  Node shaped(const Text& text, Shape shape) const;
  [[nodiscard]] std::uint32_t depth_of(std::uint32_t context) const;

  World* world_;
  Parser parser_;
  std::vector<std::unique_ptr<Text>> texts_;  // nodes keep their addresses
  std::map<std::tuple<const Text*, std::uint32_t, Shape>, Node> expanded_;
  std::map<std::pair<const Text*, std::uint32_t>, Node> arguments_;
};

}  // namespace git_refactor::syntax::rust
