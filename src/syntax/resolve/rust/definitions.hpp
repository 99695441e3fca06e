#pragma once

#include "macro_rules.hpp"
#include "text.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// What a crate declares: its modules, items, members and imports, before any path is followed.

namespace git_refactor::syntax::rust {

using DefId = std::uint32_t;
using ScopeId = std::uint32_t;
using CrateId = std::uint32_t;

inline constexpr DefId no_def = no_index;
inline constexpr ScopeId no_scope = no_index;

/// What stands for everything that is declared outside the repository and not in the model of the
/// standard library either.
inline constexpr DefId outside_def = 0;

enum class DefKind : std::uint8_t {
  outside,
  module,
  structure,
  enumeration,
  union_type,
  variant,
  trait,
  alias,  ///< `type A = B;`, and types of impls
  primitive,
  function,
  constant,
  static_item,
  macro,
  field,
  associated_type,
  type_parameter,
  const_parameter,
  lifetime,
  label,
  local,
  import_alias,  ///< the name behind `as`
  implementation,
  metavariable,
};

enum class NameSpace : std::uint8_t { type, value, macro };

inline constexpr std::array<NameSpace, 3> name_spaces{NameSpace::type, NameSpace::value,
                                                      NameSpace::macro};

struct Def {
  DefKind kind = DefKind::outside;
  std::string_view name{};
  Node node{};                    ///< the declaration
  Origin at{};                    ///< of the name
  DefId parent = no_def;          ///< the type, trait, impl or item that it belongs to
  ScopeId scope = 0;              ///< in which it is declared
  ScopeId visible_in = no_scope;  ///< the module that sees it; `no_scope` for all
  std::uint32_t body = no_scope;  ///< of a module: its scope; of an impl: its number
  DefId head = no_def;            ///< the first of several that differ by configuration
  CrateId crate = 0;
  bool is_tuple = false;         ///< of structs, variants: fields have no names
  bool is_unit = false;          ///< of structs, variants: there are no fields
  bool is_foreign = false;       ///< linked by its name
  std::vector<DefId> members{};  ///< variants, fields, associated items
  std::vector<std::string_view> derives{};
};

/// A part of a path.
struct Segment {
  std::string_view name;
  Node node{};  ///< the identifier, or a keyword such as `self`
};

using Path = std::vector<Segment>;

/// A use of a name of another module.
struct Import {
  Path path;
  std::string_view name;  ///< as which it is imported; empty for globs and `_`
  DefId alias = no_def;
  ScopeId scope = 0;
  ScopeId visible_in = 0;
  bool is_glob = false;
  bool is_crate = false;  ///< `extern crate`
};

/// A macro is seen behind its definition.
struct TextualMacro {
  std::string_view name;
  std::uint32_t position = 0;
  DefId def = no_def;
};

/// A module, or a block with items of its own.
struct Scope {
  DefId module = no_def;      ///< of a module
  ScopeId parent = no_scope;  ///< the scope around it
  CrateId crate = 0;
  bool is_block = false;
  std::uint32_t position = 0;  ///< in the text of the scope around it
  Node node{};                 ///< of a block
  std::unordered_map<std::string_view, std::vector<DefId>> items{};
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> imports{};
  std::vector<std::uint32_t> globs{};
  std::vector<TextualMacro> macros{};
  std::vector<Node> calls{};     ///< of macros, as items, that are not expanded yet
  std::vector<Node> expanded{};  ///< those that are
};

/// A macro call among the items of an impl or trait.
struct MemberCall {
  Node call;
  DefId owner = no_def;
  ScopeId scope = 0;
};

struct Implementation {
  DefId def = no_def;
  Node trait;  ///< null for inherent ones
  Node type;
  ScopeId scope = 0;
};

struct Crate {
  std::string name;  ///< empty if it is not known
  ScopeId root = no_scope;
  std::uint32_t root_file = library_file;
  bool is_library = false;  ///< the model of the standard library
};

/// An expansion of a macro: who called what.
struct Expansion {
  DefId macro = no_def;
  std::uint32_t caller = 0;  ///< the context of the call
};

/// All definitions of all crates that were loaded.
class Definitions {
 public:
  Definitions();

  DefId add(Def def);
  ScopeId add_scope(Scope scope);

  [[nodiscard]] const Def& operator[](DefId id) const { return *defs_[id]; }

  [[nodiscard]] Def& operator[](DefId id) { return *defs_[id]; }

  [[nodiscard]] std::uint32_t scope_count() const {
    return static_cast<std::uint32_t>(scopes_.size());
  }

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(defs_.size()); }

  [[nodiscard]] const Scope& scope(ScopeId id) const { return *scopes_[id]; }

  [[nodiscard]] Scope& scope(ScopeId id) { return *scopes_[id]; }

  /// The module that a scope is, or is a block of.
  [[nodiscard]] ScopeId module_of(ScopeId scope) const;

  /// Puts an item into a scope.
  void declare(ScopeId scope, DefId def);

  /// True if `outer` is `inner` or around it.
  [[nodiscard]] bool encloses(ScopeId outer, ScopeId inner) const;

  [[nodiscard]] bool is_library(DefId id) const {
    return id == outside_def || crates[(*this)[id].crate].is_library;
  }

  /// The first member of a name that `fits`.
  template <typename Fits>
  [[nodiscard]] DefId member(DefId owner, std::string_view name, const Fits& fits) const {
    for (const DefId id : (*this)[owner].members) {
      if ((*this)[id].name == name && fits((*this)[id].kind)) {
        return id;
      }
    }
    return no_def;
  }

  // Loading a crate adds to these while they are looked at: elements must stay where they are.
  std::deque<Import> imports;
  std::deque<Implementation> implementations;
  std::deque<Crate> crates;
  std::deque<MemberCall> member_calls;
  std::vector<Expansion> expansions{Expansion{}};
  std::unordered_map<DefId, MacroRules> rules;                          ///< of macros
  std::unordered_map<std::string_view, std::vector<DefId>> associated;  ///< items by name
  std::map<std::pair<const Text*, std::uint32_t>, ScopeId> blocks;      ///< by text and place
  std::unordered_map<std::uint32_t, std::vector<ScopeId>> modules_of_file;

 private:
  std::vector<std::unique_ptr<Def>> defs_;      // addresses stay
  std::vector<std::unique_ptr<Scope>> scopes_;  // addresses stay
};

/// True where a definition of the kind is found in the name space.
bool is_in(const Def& def, NameSpace space);

bool is_associated_kind(DefKind kind);

/// The parts of a path of identifiers and keywords; empty where it has others (`<T>::x`).
Path path_of(const Node& node);

}  // namespace git_refactor::syntax::rust
