#pragma once

#include "git_refactor/syntax/program.hpp"

#include "modules.hpp"
#include "resolve/file_model.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::python {

/// What a name means, imports followed to their source.
struct Meaning {
  enum class Kind : std::uint8_t {
    nothing,   ///< bound nowhere
    declared,  ///< by a fact of the repository: `head`
    module,    ///< of the repository: `name` is its path
    library,   ///< a builtin's or a library's: `name` is its dotted name
  };

  Kind kind = Kind::nothing;
  FactRef head{};
  std::string name{};
};

/// A place from which a name is looked up.
struct Viewpoint {
  std::uint32_t file = 0;
  std::uint32_t scope = 0;
  std::uint32_t offset = 0;
};

/// Names across files: scopes, imports, star imports, attributes of modules.
class Names {
 public:
  explicit Names(Program& program) : program_(&program), modules_(program) {}

  [[nodiscard]] Modules& modules() { return modules_; }

  /// The first declaration, in its file, of what a fact declares or refers to; `no_index` if none.
  [[nodiscard]] std::uint32_t head_of(FactRef ref) const;

  /// What a declaration, a reference or a `global` means.
  Meaning of(FactRef ref);

  /// What a name would mean at a place.
  Meaning look_up(std::string_view name, const Viewpoint& from);

  /// What a group of declarations means, by its head: imports are followed.
  Meaning of_head(FactRef head);

  /// The attribute `name` of a module.
  Meaning in_module(const std::string& module, std::string_view name);

  /// What the module part of an import means: the identifier in a dotted name.
  Meaning of_import_part(FactRef ref);

  /// What an importing declaration stands for, with an alias or without.
  Meaning imported_by(FactRef ref);

  /// All declarations that share a head.
  [[nodiscard]] std::vector<std::uint32_t> group_of(FactRef head) const;

  /// The innermost scope in which an expression is evaluated.
  [[nodiscard]] std::uint32_t scope_at(std::uint32_t file, SyntaxNode node) const;

 private:
  [[nodiscard]] const FileModel& model(std::uint32_t file) const { return program_->model(file); }

  [[nodiscard]] std::uint32_t head_at(std::uint32_t file, std::string_view name, Spaces spaces,
                                      std::uint32_t scope, std::uint32_t offset) const;
  Meaning from_stars(std::uint32_t file, std::string_view name);
  Meaning free_name(std::uint32_t file, std::string_view name);
  Meaning imported_from(std::uint32_t file, std::string_view module, std::string_view name);
  Meaning module_named(std::uint32_t file, std::string_view dotted);
  bool is_public(std::uint32_t file, std::string_view name);
  const std::vector<std::string>& stars_of(std::uint32_t file);

  Program* program_;
  Modules modules_;
  std::set<std::pair<std::string, std::string>> in_progress_;
  std::map<std::uint32_t, std::vector<std::string>> stars_;
};

/// Nearest ancestor of a node, itself included, that is one of two types; a null node for none.
SyntaxNode ancestor_of_types(SyntaxNode node, std::string_view one, std::string_view other);

}  // namespace git_refactor::syntax::python
