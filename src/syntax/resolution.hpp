#pragma once

#include "git_refactor/syntax/surveyor.hpp"

#include "collector.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace git_refactor::syntax {

/// What a name stands for that was imported.
struct Module {
  std::string path;
  std::string_view doubt;  ///< see `Fact::doubt`
};

/// Modules by the offset of the name that stands for one.
using Modules = std::map<std::uint32_t, Module>;

/// Resolves gathered facts: which declaration each reference means.
class Resolution {
 public:
  Resolution(const LanguageTable& table, Facts facts);

  /// The result, selections from `modules` being qualified by the module's path.
  [[nodiscard]] FileSurvey survey(const Modules& modules) const;

  /// For every reference to an imported module, the path of the module.
  [[nodiscard]] Modules modules() const;

  /// References that mean nothing in this file: names by offset.
  [[nodiscard]] std::map<std::uint32_t, std::uint32_t> free_references() const;

  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_.facts; }

  [[nodiscard]] const std::vector<Scope>& scopes() const { return facts_.scopes; }

  [[nodiscard]] bool has_errors() const { return facts_.has_errors; }

  /// The first declaration of what a fact declares or refers to in this file, or `no_index`.
  [[nodiscard]] std::uint32_t meant(std::uint32_t fact) const { return meant_[fact]; }

  /// The declarations of `name` that stand in `scope` itself, in their order.
  [[nodiscard]] std::span<const std::uint32_t> declared(std::uint32_t scope,
                                                        std::uint32_t name) const;

  /// What a reference to `name` at `offset` in `scope` would mean: the head of the declarations, or
  /// `no_index`.
  [[nodiscard]] std::uint32_t look_up(std::uint32_t name, Spaces spaces, std::uint32_t scope,
                                      std::uint32_t offset) const {
    return find({name, spaces, scope, offset, 0});
  }

  /// Whether other files cannot see a file-level declaration.
  [[nodiscard]] bool is_private(std::uint32_t head) const { return is_private_[head]; }

 private:
  /// A question to the scopes: which declaration of `name` is meant at `offset` in `scope`?
  struct Query {
    std::uint32_t name = 0;
    Spaces spaces = space::any;
    std::uint32_t scope = 0;
    std::uint32_t offset = 0;
    std::uint32_t last_scope = 0;  ///< where to stop looking
  };

  [[nodiscard]] static std::uint64_t key(std::uint32_t scope, std::uint32_t name);
  void redirect_scopes();
  void register_declarations();
  [[nodiscard]] std::uint32_t redirected(std::uint32_t scope, std::uint32_t name) const;
  [[nodiscard]] std::uint32_t function_around(std::uint32_t scope) const;
  [[nodiscard]] std::uint32_t find(const Query& query) const;
  [[nodiscard]] std::uint32_t find_in(const Query& query, std::uint32_t scope) const;
  [[nodiscard]] std::uint32_t declaration_of(std::uint32_t index) const;
  [[nodiscard]] std::uint32_t find_own_member(const Fact& fact) const;
  [[nodiscard]] Occurrence occurrence_of(std::uint32_t index, const Modules& modules) const;
  void bind_selection(const Fact& fact, const Modules& modules, Occurrence& occurrence) const;
  void bind_to_scope(const Fact& fact, Occurrence& occurrence) const;
  void find_private();
  [[nodiscard]] std::string namespace_of(std::uint32_t scope) const;
  void find_clashes(FileSurvey& survey) const;
  void clash_of(std::uint32_t index, FileSurvey& survey) const;

  const LanguageTable& table_;
  Facts facts_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> declared_;  ///< by scope and name
  std::unordered_map<std::uint64_t, std::uint32_t> redirects_;  ///< scope and name to scope
  std::vector<std::uint32_t> heads_;  ///< by fact: the first declaration of the same thing
  std::vector<std::uint32_t> meant_;  ///< by fact: its declaration's head, or no_index
  std::vector<bool> is_private_;      ///< by head of declarations
};

}  // namespace git_refactor::syntax
