#pragma once

#include "sites.hpp"
#include "things.hpp"
#include "token.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace git_refactor::syntax::c {

/// The files that a world is read from; numbers are the program's.
class Sources {
 public:
  virtual ~Sources() = default;
  Sources() = default;
  Sources(const Sources&) = delete;
  Sources& operator=(const Sources&) = delete;

  virtual std::string_view text(std::uint32_t file) = 0;
  [[nodiscard]] virtual std::string_view path(std::uint32_t file) const = 0;
  [[nodiscard]] virtual std::size_t size() const = 0;

  /// The file that every translation unit begins with, as if included: macros that nothing defines.
  [[nodiscard]] virtual std::uint32_t prelude() const = 0;
  [[nodiscard]] virtual std::optional<std::uint32_t> find(std::string_view path) const = 0;
  [[nodiscard]] virtual std::span<const std::uint32_t> files_called(
      std::string_view name) const = 0;
};

/// A definition of a macro.
struct Macro {
  Token name;
  ThingId thing = no_thing;
  bool is_function_like = false;
  bool is_variadic = false;
  bool is_removed = false;   ///< by an #undef after it
  bool is_disabled = false;  ///< while it is being expanded
  std::vector<Name> parameters;
  std::vector<Token> body;
  std::vector<std::int32_t> parameter_at;  ///< by token of the body; -1 for others
  std::uint32_t weight = 0;  ///< how much an expansion shows, to choose between branches
};

/// What is known of a file after it was read.
struct FileState {
  std::optional<TokenFile> tokens;
  std::vector<std::uint32_t> includes;  ///< each once
  bool has_unknown_include = false;
  std::uint32_t passes = 0;        ///< how many have been made
  std::uint32_t branch_count = 1;  ///< how many it takes to read every branch
};

/// What all translation units of a program share: things, macros, and names of file scope. A name
/// is seen where its file was included, so a header is read once and found by many.
class World {
 public:
  World(Sources& sources, std::string_view one, std::string_view other);

  Names names;
  Things things;
  Sites sites;

  [[nodiscard]] Sources& sources() const { return *sources_; }

  [[nodiscard]] FileState& state(std::uint32_t file) { return states_[file]; }

  const TokenFile& tokens(std::uint32_t file);

  /// Files that hold an asked name: all others are only read for their declarations.
  [[nodiscard]] bool holds(std::uint32_t file) const { return holds_[file]; }

  void set_holder(std::uint32_t file) { holds_[file] = true; }

  /// Whether a word is an asked name, or a macro whose expansion holds one.
  [[nodiscard]] bool matters(Name name) const {
    return sites.is_asked(name) || (name < matters_.size() && matters_[name]);
  }

  void set_matters(Name name);

  /// The file that `spelling` (with its quotes) means in `file`.
  std::optional<std::uint32_t> resolve_include(std::uint32_t file, std::string_view spelling);

  /// Marks `file`, and all that it includes, in `visible`.
  void see(std::uint32_t file, std::vector<bool>& visible);

  Macro& macro_at(const Token& name);

  [[nodiscard]] const std::vector<Macro*>& macros(Name name) const {
    return name < macros_.size() ? macros_[name] : no_macros_;
  }

  /// Things of a name at file level, over all files.
  void add_global(Name name, NameSpace space, ThingId thing);

  [[nodiscard]] const std::vector<ThingId>& globals(Name name, NameSpace space) const {
    const auto& all = globals_.at(static_cast<std::size_t>(space));
    return name < all.size() ? all[name] : no_things_;
  }

  /// The thing with external linkage of a name, if there is one.
  [[nodiscard]] std::optional<ThingId> linked(Name name) const;

  /// Says that a thing has external linkage.
  void link(Name name, ThingId thing);

  /// Members of an asked name, over all structures.
  [[nodiscard]] std::vector<ThingId>& members_called(Name name) { return members_[name]; }

  /// The ranges of top-level declarations of a file, for the comments before them.
  struct Extent {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  [[nodiscard]] std::vector<Extent>& extents(std::uint32_t file) { return extents_[file]; }

 private:
  Sources* sources_;
  std::vector<FileState> states_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::unique_ptr<Macro>> macros_by_place_;
  std::vector<std::vector<Macro*>> macros_;  ///< by name
  std::vector<Macro*> no_macros_;
  std::array<std::vector<std::vector<ThingId>>, 5> globals_;  ///< by name space and name
  std::vector<ThingId> no_things_;
  std::vector<bool> holds_;
  std::vector<bool> matters_;  ///< by name
  std::unordered_map<Name, ThingId> linked_;
  std::unordered_map<Name, std::vector<ThingId>> members_;
  std::unordered_map<std::uint32_t, std::vector<Extent>> extents_;
  std::map<std::pair<std::string, std::string>, std::optional<std::uint32_t>> includes_;
};

}  // namespace git_refactor::syntax::c
