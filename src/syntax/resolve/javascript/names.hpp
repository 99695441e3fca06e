#pragma once

#include "git_refactor/syntax/program.hpp"

#include "packages.hpp"
#include "trees.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// What the names of the JavaScript family mean: scopes, merged declarations, namespaces, globals
// and modules. Types are in javascript_types.hpp.

namespace git_refactor::syntax::javascript {

/// A module: a file, or the block of `declare module "name" {}` in one.
struct ModuleRef {
  std::uint32_t file = no_index;
  SyntaxNode block{};  ///< null for the whole file

  [[nodiscard]] bool is_file() const { return block.is_null(); }
};

/// What a name means.
struct Meaning {
  enum class Kind : std::uint8_t {
    none,      ///< nothing that is declared anywhere
    declared,  ///< what `declarations` declare
    module,    ///< the object of all that `module` exports
    value,     ///< the value of the expression `value`, which has no name
    outside,   ///< something of a library
    unknown,   ///< it cannot be told
  };

  Kind kind = Kind::none;
  /// All that declare it in some space, merged; an alias (import, `export {a as b}`) is one too.
  std::vector<FactRef> declarations{};
  ModuleRef module{};
  At value{};

  explicit operator bool() const { return kind != Kind::none; }

  static Meaning of(Kind kind) { return {.kind = kind}; }

  static Meaning of(const ModuleRef& module) { return {.kind = Kind::module, .module = module}; }

  static Meaning of(const At& value) { return {.kind = Kind::value, .value = value}; }

  static Meaning of(FactRef declaration) {
    return {.kind = Kind::declared, .declarations = {declaration}};
  }
};

/// Where a module specifier leads.
struct Specified {
  enum class Kind : std::uint8_t {
    module,   ///< a file of the repository, or an ambient module of it
    outside,  ///< a package that is not in the repository
    missing,  ///< a path to nothing
  };

  Kind kind = Kind::missing;
  ModuleRef module{};
};

class Names;

/// The modules of the program: what their specifiers lead to, what they export, and what is
/// imported from them.
class Modules {
 public:
  Modules(const Program& program, const Trees& trees, Names& names)
      : program_(&program), trees_(&trees), names_(&names), packages_(program) {}

  /// True for a file whose top-level names are its own.
  [[nodiscard]] bool is_module(std::uint32_t file);

  [[nodiscard]] Specified find(std::uint32_t from, std::string_view specifier);
  [[nodiscard]] Specified find_bare(std::uint32_t from, std::string_view specifier);

  /// The thing that a module exports under `name` ("default" too): a declaration in it, or the
  /// alias it is exported under, or what it passes on from another module under that very name.
  [[nodiscard]] Meaning exported(const ModuleRef& module, std::string_view name);

  /// True for facts that bind a name to what another name or module means: `import {a as b}`,
  /// `import b`, `import * as b`, `import b = ...`, `export {a as b}`, `export * as b`.
  [[nodiscard]] bool is_alias(FactRef declaration);

  /// What an alias stands for, one step on; of an import without an alias of its own (`import {a}`)
  /// what it imports.
  [[nodiscard]] Meaning target(FactRef alias);

  /// What a fact in an import or export statement names: for `import {a}`, `export {a} from` and
  /// the `a` of `{a as b}` the exported thing, for aliases themselves. Nothing for other facts.
  [[nodiscard]] std::optional<Meaning> named(FactRef fact);

  /// The declaration that its file exports under the name of an alias in an export list.
  [[nodiscard]] std::optional<FactRef> exported_beside(FactRef alias) const;

  /// Like `exported`, for what `export =` or `module.exports =` assigns.
  [[nodiscard]] Meaning assigned(const ModuleRef& module);

  /// What an expression is the exports of: the file where `exports` and `module.exports` stand.
  [[nodiscard]] bool is_exports(const At& expression) const;

  /// The module that a call of `require` or `import` names.
  [[nodiscard]] std::optional<Specified> required(const At& call);

 private:
  /// What a file exports by assignment.
  struct Exports {
    std::map<std::string, FactRef, std::less<>> names;  ///< `exports.name =`
    At assigned{};                                      ///< the right of `module.exports =`
    bool is_used = false;
  };

  const Exports& commonjs(std::uint32_t file);
  [[nodiscard]] At exports_object(FactRef named_exports) const;
  [[nodiscard]] bool is_commonjs(std::uint32_t file);
  Meaning exported_by_assignment(std::uint32_t file, std::string_view name);
  [[nodiscard]] Meaning key_of_literal(const At& literal, std::string_view name) const;
  Meaning exported(const ModuleRef& module, std::string_view name, int depth);
  Meaning exported_by_statement(const At& statement, std::string_view name);
  Meaning exported_by_declaration(const ModuleRef& module, std::string_view name, bool exports_all);
  [[nodiscard]] bool exports_all_of(const At& statement) const;
  [[nodiscard]] std::vector<At> statements(const ModuleRef& module) const;
  [[nodiscard]] std::optional<std::uint32_t> file_at(std::string path) const;
  Meaning imported(const At& statement, std::string_view name);
  std::optional<Meaning> named_by_default(FactRef import);

  const Program* program_;
  const Trees* trees_;
  Names* names_;
  Packages packages_;
  std::map<std::pair<std::string, std::string>, Specified> bare_;  // by directory and specifier
  std::map<std::uint32_t, bool> is_module_;
  std::map<std::uint32_t, Exports> commonjs_;
};

/// The names of scopes and of the program as a whole.
class Names {
 public:
  Names(const Program& program, const Trees& trees)
      : program_(&program), trees_(&trees), modules_(program, trees, *this) {}

  Names(const Names&) = delete;
  Names& operator=(const Names&) = delete;
  ~Names() = default;

  [[nodiscard]] Modules& modules() { return modules_; }

  /// What `name` means in a scope of a file, before aliases are followed.
  /// The default values of parameters, told by `offset`, do not see what the body declares.
  [[nodiscard]] Meaning look_up(std::uint32_t file, std::string_view name, Spaces spaces,
                                std::uint32_t scope, std::uint32_t offset = no_index);

  /// What an identifier that is looked up in scopes means.
  [[nodiscard]] Meaning meaning(FactRef reference);

  /// What a declaration introduces: all declarations that are one with it.
  [[nodiscard]] Meaning declared(FactRef declaration);

  /// The same with aliases followed to their end.
  [[nodiscard]] Meaning followed(Meaning meaning);

  /// A name exported by a namespace, all of whose declarations are given.
  [[nodiscard]] Meaning member(const Meaning& name_space, std::string_view name);

  /// What a script or `declare global` declares for all files.
  [[nodiscard]] Meaning global(std::string_view name, Spaces spaces);

  /// Whether a declaration adds to an interface of the library, as one in `declare global` does.
  [[nodiscard]] bool adds_to_library(FactRef declaration);

  /// The ambient modules of a name, all their blocks.
  [[nodiscard]] std::vector<ModuleRef> ambient_modules(std::string_view name);

  /// The blocks that augment a file's module.
  [[nodiscard]] std::vector<ModuleRef> augmentations(std::uint32_t file);

  /// The declarations of a name at the top of a file, or in a block of one.
  [[nodiscard]] std::vector<FactRef> declared_in(const ModuleRef& module,
                                                 std::string_view name) const;

 private:
  struct Globals {
    std::map<std::string, std::vector<FactRef>, std::less<>> names;
    std::map<std::string, std::vector<ModuleRef>, std::less<>> ambient;
    std::map<std::uint32_t, std::vector<ModuleRef>> augmenting;
    std::vector<std::uint32_t> unread;  ///< scripts, perhaps; `names` lacks what they declare
    std::set<std::string, std::less<>> asked;  ///< what they declare of these is in `names`
  };

  Globals& globals();
  const std::vector<FactRef>& global_declarations(std::string_view name);
  [[nodiscard]] bool holds_asked(std::uint32_t file) const;
  [[nodiscard]] std::optional<std::uint32_t> twin_of(std::uint32_t file) const;
  [[nodiscard]] bool keeps_to_itself(std::uint32_t file) const;
  void index_file(std::uint32_t file);
  void index_block(std::uint32_t file, const At& statement, bool is_module);
  void add_globals(std::uint32_t file, std::uint32_t scope);
  [[nodiscard]] Meaning in_scope(std::uint32_t file, std::string_view name, Spaces spaces,
                                 std::uint32_t scope);
  [[nodiscard]] bool is_behind(const Meaning& found, std::uint32_t scope,
                               std::uint32_t offset) const;
  void merge_elsewhere(Meaning& meaning);
  Meaning look_up_behind(std::uint32_t docs_file, std::string_view name, Spaces spaces,
                         std::uint32_t scope);

  const Program* program_;
  const Trees* trees_;
  Modules modules_;
  std::optional<Globals> globals_;
};

}  // namespace git_refactor::syntax::javascript
