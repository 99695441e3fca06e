#pragma once

#include "git_refactor/syntax/program.hpp"

#include "expander.hpp"
#include "world.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::rust {

/// Loads crates: their files by `mod`, their items, and what their macros make.
class Crates {
 public:
  Crates(Program& program, World& world, Expander& expander);

  /// The modules that a file is; loads the crate it belongs to.
  const std::vector<ScopeId>& modules_of(std::uint32_t file);

  /// The file of a module that has one of its own, and of the module around an inline one.
  [[nodiscard]] std::optional<std::uint32_t> file_of(ScopeId module) const;

  /// Where the files of a module's children are: "src/net" for `mod net`.
  [[nodiscard]] std::string directory_of(ScopeId module) const;

  /// True where a `path` attribute says which file a module is.
  [[nodiscard]] bool has_own_path(ScopeId module) const { return own_paths_.contains(module); }

  /// The text of a file.
  const Text& text_of(std::uint32_t file);

  /// Goes up when definitions were added.
  [[nodiscard]] std::uint32_t generation() const { return generation_; }

  ItemCollector& items() { return items_; }

 private:
  void load_library();
  void load(std::uint32_t root_file);
  void load_around(std::uint32_t file);
  void collect_file(std::uint32_t file, ScopeId module);
  void find_module_file(const FileModule& module);
  void expand_items(CrateId crate);
  bool expand_calls(ScopeId scope);
  DefId crate_called(std::string_view name, CrateId from);
  std::string name_of_crate(std::uint32_t root_file) const;
  void list_libraries();

  Program* program_;
  World* world_;
  Expander* expander_;
  ItemCollector items_;
  std::map<std::uint32_t, std::unique_ptr<Text>> texts_;
  std::unique_ptr<Text> library_;
  std::set<std::uint32_t> roots_;               ///< files that were loaded as roots
  std::map<ScopeId, std::uint32_t> files_;      ///< of modules
  std::map<ScopeId, std::string> directories_;  ///< of the children of modules with a file
  std::set<ScopeId> own_paths_;
  std::map<std::string, std::uint32_t, std::less<>> libraries_;  ///< root files by crate name
  bool has_libraries_ = false;
  std::size_t expanded_members_ = 0;
  std::uint32_t generation_ = 0;
};

}  // namespace git_refactor::syntax::rust
