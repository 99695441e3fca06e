#pragma once

#include "git_refactor/syntax/program.hpp"

#include "body.hpp"
#include "crates.hpp"
#include "expander.hpp"
#include "signatures.hpp"
#include "traits.hpp"
#include "world.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::rust {

/// Resolves the files of a program, each when it is first asked for.
class Resolver {
 public:
  explicit Resolver(Program& program);

  /// What is written at a place; null where nothing is known of it.
  const Meaning* meaning(std::uint32_t file, std::uint32_t offset);

  /// Resolves all files that were loaded or hold an asked name: calls of a macro anywhere say what
  /// its body means.
  void resolve_all();

  /// The definition whose name stands at a place; `no_def` if none does.
  DefId declared_at(std::uint32_t file, std::uint32_t offset);

  /// The definition that stands for all that are one with it: an item of a trait for those of its
  /// impls, the first of several that differ by configuration.
  DefId family_of(DefId def);

  /// What a name at a place of a text would mean, as documentation links name things: a path, seen
  /// from the item that the text belongs to. The meanings of its last part.
  std::vector<DefId> linked(std::uint32_t file, std::uint32_t offset,
                            const std::vector<std::string_view>& parts);

  /// What a token in the body of a macro means where no call of the macro says so.
  std::optional<DefId> macro_token(std::uint32_t file, std::uint32_t offset);

  Crates& crates() { return crates_; }

  World& world() { return world_; }

  Traits& traits() { return traits_; }

  Signatures& signatures() { return signatures_; }

 private:
  void resolve(std::uint32_t file);
  void resolve_scope(ScopeId scope, std::uint32_t file);
  void resolve_item(DefId def);
  void resolve_members(DefId def);
  void resolve_import(const Import& import);
  void resolve_implementation(std::size_t implementation);
  void resolve_macro(DefId def);
  void resolve_expanded_call(const Node& call, ScopeId scope);
  void resolve_visibility(DefId def);
  void resolve_attributes(const Node& node, ScopeId scope);
  void resolve_function(DefId def);
  void resolve_value(const Node& value, const Env& env, TypeId type);
  void drain();
  void find_hot_words();
  [[nodiscard]] bool is_hot(const Node& node) const;
  void index_definitions();
  [[nodiscard]] ScopeId module_at(std::uint32_t file, std::uint32_t offset);
  [[nodiscard]] DefId owner_at(std::uint32_t file, std::uint32_t offset);

  struct Length {
    Node node;
    Env env;
  };

  Program* program_;
  World world_;
  Expander expander_;
  Signatures signatures_;
  Traits traits_;
  Crates crates_;
  std::set<std::uint32_t> resolved_;
  std::set<ScopeId> resolved_scopes_;
  std::deque<ScopeId> open_scopes_;
  std::deque<Length> lengths_;
  std::map<Meanings::Place, DefId> by_place_;
  std::uint32_t indexed_ = 0;
  std::vector<std::string> hot_words_;  ///< without which nothing is asked of a text
  std::uint32_t generation_ = 0;
  bool is_all_resolved_ = false;
};

}  // namespace git_refactor::syntax::rust
