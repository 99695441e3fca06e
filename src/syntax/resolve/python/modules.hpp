#pragma once

#include "git_refactor/syntax/program.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::python {

/// Which file an import means. A module is known by its path without the suffix: "pkg/util" for
/// `pkg/util.py` (and its stub), "pkg" for `pkg/__init__.py` or a directory without one.
class Modules {
 public:
  explicit Modules(const Program& program) : program_(&program) {}

  /// The module that a file is.
  [[nodiscard]] std::string module_of(std::uint32_t file) const;

  /// The file of a module: its source, else its stub; nothing for a namespace package.
  [[nodiscard]] std::optional<std::uint32_t> file_of(std::string_view module) const;

  /// The stub of a module that has a source too.
  [[nodiscard]] std::optional<std::uint32_t> stub_of(std::string_view module) const;

  /// The module that `dotted` ("a.b", "..a", ".") names in an import of `file`; nothing for one
  /// that is not in the repository.
  std::optional<std::string> find(std::uint32_t file, std::string_view dotted);

  /// The module `name` in a package.
  std::optional<std::string> submodule(std::string_view package, std::string_view name);

  /// True for a module or a directory of modules.
  bool exists(std::string_view module);

 private:
  [[nodiscard]] std::vector<std::string> roots_of(std::uint32_t file) const;
  [[nodiscard]] bool is_package(std::string_view directory) const;
  std::optional<std::string> find_below(std::string_view root, std::string_view dotted);
  std::optional<std::string> find_anywhere(std::string_view dotted);
  const std::set<std::string, std::less<>>& directories();

  const Program* program_;
  std::optional<std::set<std::string, std::less<>>> directories_;
};

/// The path of `name` in a directory ("" is the root).
std::string joined_path(std::string_view directory, std::string_view name);

}  // namespace git_refactor::syntax::python
