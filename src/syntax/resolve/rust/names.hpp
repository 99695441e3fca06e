#pragma once

#include "definitions.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace git_refactor::syntax::rust {

/// What a name leads to.
struct Found {
  DefId target = no_def;  ///< what it is in the end
  DefId named = no_def;   ///< what declares the name as it is spelled: the target, or an alias

  explicit operator bool() const { return target != no_def; }
};

/// What a path leads to.
struct PathFound {
  std::vector<Found> parts;  ///< of the segments that name modules and items
  std::size_t rest = 0;      ///< the first segment that is an associated item, or past the end

  /// What the last part is.
  [[nodiscard]] Found last() const { return parts.empty() ? Found() : parts.back(); }
};

/// Looks names up in the scopes of crates (The Rust Reference, "Name resolution" and "Paths").
class Names {
 public:
  explicit Names(Definitions& definitions) : definitions_(&definitions) {}

  /// A name that stands alone, as modules and blocks around `scope` see it.
  [[nodiscard]] Found lexical(ScopeId scope, std::string_view name, NameSpace space) const;

  /// A macro that is called by one name at a position of the scope's text.
  [[nodiscard]] Found macro(ScopeId scope, std::string_view name, std::uint32_t position) const;

  /// A name selected from a module, seen from `from`.
  [[nodiscard]] Found in_scope(ScopeId scope, std::string_view name, NameSpace space,
                               ScopeId from) const;

  /// Follows a path whose last segment is looked up in `space`. `first` is what its first segment
  /// is, if the caller knows. `context` is that of the expansion it is written in.
  [[nodiscard]] PathFound path(const Path& path, ScopeId scope, NameSpace space,
                               Found first = {}) const;

  /// Follows the path of an import.
  [[nodiscard]] PathFound import_path(const Import& import, NameSpace space) const;

  /// What the first segment of a path is, where no local thing is meant.
  [[nodiscard]] Found first_segment(const Segment& segment, ScopeId scope, NameSpace space,
                                    bool in_use) const;

  /// The crate of a name: one of the repository, or of the standard library.
  [[nodiscard]] Found crate(std::string_view name, CrateId from) const;

  /// Loads a crate of the repository by name, and gives its root module.
  std::function<DefId(std::string_view name, CrateId from)> find_crate;

  /// A name that needs no import: of the library's prelude, or a primitive type.
  [[nodiscard]] Found prelude(std::string_view name, NameSpace space) const;

  /// Forgets what was found out: call it when definitions were added.
  void forget() const { glob_owners_.clear(); }

  /// True where a glob of the scope, or one around it, brings names from outside the repository.
  [[nodiscard]] bool has_foreign_glob(ScopeId scope) const;

 private:
  using Key = std::tuple<ScopeId, std::string_view, NameSpace>;

  [[nodiscard]] Found item_in(ScopeId scope, std::string_view name, NameSpace space,
                              ScopeId from) const;
  [[nodiscard]] Found import_in(ScopeId scope, std::string_view name, NameSpace space,
                                ScopeId from) const;
  [[nodiscard]] Found glob_in(ScopeId scope, std::string_view name, NameSpace space,
                              ScopeId from) const;
  [[nodiscard]] Found member_of(const Found& owner, std::string_view name, NameSpace space,
                                ScopeId from) const;
  [[nodiscard]] Found crate_of_macro(const Segment& segment) const;
  [[nodiscard]] Found in_root(std::string_view name, ScopeId scope, NameSpace space) const;
  [[nodiscard]] Found glob_owner(std::uint32_t index) const;
  [[nodiscard]] bool sees(ScopeId visible_in, ScopeId from) const;

  Definitions* definitions_;
  mutable std::set<Key> busy_;
  mutable std::unordered_map<std::uint32_t, Found> glob_owners_;  ///< by import
};

}  // namespace git_refactor::syntax::rust
