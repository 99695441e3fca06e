#pragma once

#include "git_refactor/model/repo_path.hpp"

#include "sites.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::refactor {

/// What follows the last '/'.
std::string_view last_segment(std::string_view path);

/// The parts between the separators.
std::vector<std::string_view> split(std::string_view text, std::string_view separator);

/// Whether `path` is `end`, or ends with '/' and `end`.
bool ends_with_path(std::string_view path, std::string_view end);

/// Whether `path` is below a directory; everything is below the root, the empty one.
bool is_inside(std::string_view path, std::string_view directory);

/// Whether a C or C++ file is there to be included: whatever is no source file (".h", ".inc").
bool is_header(std::string_view path);

/// The module a file is, which all its file-level names share: the path without its extension, or
/// the directory where the file stands for it (`__init__.py`, `index.js`, `mod.rs`). For Go the
/// directory.
std::string_view module_of(Family family, std::string_view path);

/// What a module's path as written in an import says.
struct ModuleName {
  std::string path;          ///< as `module_of` has it, or the end of that
  bool is_relative = false;  ///< counted from the importing file: `path` is the whole of it
  bool is_in_house = false;  ///< written so that it is certainly no package from elsewhere
};

/// Reads a Python module's dotted path; nothing where it leaves the repository.
std::optional<ModuleName> python_module(std::string_view from, std::string_view written);

/// Reads a JavaScript module specifier; nothing where it is no path in the repository.
std::optional<ModuleName> javascript_module(std::string_view from, std::string_view written);

/// Reads a Rust module's path; nothing for the standard library's, and for the path of a type.
std::optional<ModuleName> rust_module(std::string_view from, std::string_view written);

/// The directory of a Rust file's crate, as far as paths tell: up to and with "src".
std::string_view crate_of(std::string_view path);

}  // namespace git_refactor::refactor
