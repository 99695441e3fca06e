#pragma once

#include "git_refactor/model/repo_path.hpp"
#include "git_refactor/syntax/program.hpp"

#include "file.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::go {

struct FileDeclaration {
  std::uint32_t file = 0;
  DeclarationIndex index = 0;
};

struct FileMethod {
  std::uint32_t file = 0;
  const Method* method = nullptr;
};

/// The files of a directory that have one package clause.
struct Package {
  std::string directory;
  std::string name;
  std::vector<std::uint32_t> files;
  std::map<std::string_view, std::vector<FileDeclaration>> names;
  std::map<std::string_view, std::vector<FileMethod>> methods;  ///< by receiver type

  /// The first declaration of a name; nothing where there is none.
  [[nodiscard]] std::optional<FileDeclaration> find(std::string_view name) const;
};

/// What an import leads to.
struct Imported {
  const Package* package = nullptr;  ///< null for libraries
  std::string_view name;             ///< by which the importing file knows it
};

/// The packages of a program, found when they are asked for.
class Packages {
 public:
  explicit Packages(Program& program) : program_(&program) {}

  [[nodiscard]] const File& file(std::uint32_t file);

  [[nodiscard]] const Package& of(std::uint32_t file);

  /// The package of an import path; null where the repository has none.
  [[nodiscard]] const Package* imported(std::string_view path);

  [[nodiscard]] Imported imported(const Import& import);

  /// The import that a file knows by a name.
  [[nodiscard]] const Import* find_import(std::uint32_t file, std::string_view name);

  /// All Go files.
  [[nodiscard]] std::vector<std::uint32_t> files() const;

 private:
  struct Module {
    std::string path;
    std::string directory;
  };

  const std::vector<Package*>& in_directory(const std::string& directory);
  const Package* to_import(const std::string& directory);
  void find_modules();
  [[nodiscard]] const Package* find_by_path(std::string_view path);
  [[nodiscard]] const Package* find_by_suffix(std::string_view path);

  Program* program_;
  std::vector<std::unique_ptr<File>> files_;
  std::vector<std::unique_ptr<Package>> packages_;
  std::map<std::string, std::vector<Package*>, std::less<>> by_directory_;
  std::vector<const Package*> of_file_;
  std::optional<std::vector<Module>> modules_;
  std::map<std::string, const Package*, std::less<>> by_path_;
};

/// Whether an import path is of the standard library.
bool is_standard(std::string_view path);

/// What a package is usually called that is imported by a path.
std::string_view usual_name(std::string_view path);

}  // namespace git_refactor::syntax::go
