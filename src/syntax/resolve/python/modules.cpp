// From the names in imports to files.
//
// Where Python looks is decided when a program is started: the script's directory, then PYTHONPATH,
// then what is installed. None of that is in the repository, so an absolute import is looked for
// where projects keep their sources: in the directories around the importing file that are no
// packages, nearest first, then in `src` and its like at the root, and then in the only directory
// of the repository that has such a module. A module of the standard library is never guessed.
//
// Language Reference 5, "The import system".

#include "modules.hpp"

#include "library.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace git_refactor::syntax::python {

namespace {

constexpr std::string_view source_suffix = ".py";
constexpr std::string_view stub_suffix = ".pyi";
constexpr std::array<std::string_view, 3> source_roots{"src", "lib", "python"};

std::string_view parent_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string with_slashes(std::string_view dotted) {
  std::string path(dotted);
  std::ranges::replace(path, '.', '/');
  std::erase(path, ' ');
  return path;
}

}  // namespace

std::string joined_path(std::string_view directory, std::string_view name) {
  if (directory.empty() || name.empty()) {
    return std::string(directory) + std::string(name);
  }
  return std::string(directory) + "/" + std::string(name);
}

std::string Modules::module_of(std::uint32_t file) const {
  std::string_view path = program_->path(file);
  path = path.substr(0, path.rfind('.'));
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return std::string(name == "__init__" ? parent_of(path) : path);
}

std::optional<std::uint32_t> Modules::file_of(std::string_view module) const {
  for (const std::string_view suffix : {source_suffix, stub_suffix}) {
    const auto package = program_->find(joined_path(module, "__init__" + std::string(suffix)));
    if (package) {
      return package;
    }
    if (const auto file = program_->find(std::string(module) + std::string(suffix))) {
      return file;
    }
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Modules::stub_of(std::string_view module) const {
  const auto stub = program_->find(std::string(module) + std::string(stub_suffix));
  return stub ? stub : program_->find(joined_path(module, "__init__" + std::string(stub_suffix)));
}

bool Modules::is_package(std::string_view directory) const {
  return program_->find(joined_path(directory, "__init__.py")).has_value() ||
         program_->find(joined_path(directory, "__init__.pyi")).has_value();
}

const std::set<std::string, std::less<>>& Modules::directories() {
  if (!directories_) {
    directories_.emplace();
    for (const ProgramFile& file : program_->files()) {
      if (file.language != Language::python) {
        continue;
      }
      for (std::string_view directory = parent_of(file.path);
           !directory.empty() && directories_->emplace(directory).second;
           directory = parent_of(directory)) {
      }
    }
  }
  return *directories_;
}

bool Modules::exists(std::string_view module) {
  return file_of(module).has_value() || directories().contains(module);
}

std::vector<std::string> Modules::roots_of(std::uint32_t file) const {
  std::vector<std::string> roots;
  std::vector<std::string> packages;
  std::string_view directory = parent_of(program_->path(file));
  while (true) {
    (is_package(directory) ? packages : roots).emplace_back(directory);
    if (directory.empty()) {
      break;
    }
    directory = parent_of(directory);
  }
  roots.insert(roots.end(), source_roots.begin(), source_roots.end());
  roots.insert(roots.end(), packages.begin(), packages.end());
  return roots;
}

std::optional<std::string> Modules::find_below(std::string_view root, std::string_view dotted) {
  std::string module = joined_path(root, with_slashes(dotted));
  return exists(module) ? std::optional(std::move(module)) : std::nullopt;
}

// The only place in the repository where there is such a module, outside of packages.
std::optional<std::string> Modules::find_anywhere(std::string_view dotted) {
  const std::string_view first = dotted.substr(0, dotted.find('.'));
  if (is_library_module(first)) {
    return std::nullopt;
  }
  std::set<std::string> found;
  for (const std::string& directory : directories()) {
    if (!is_package(directory) && exists(joined_path(directory, first))) {
      if (auto module = find_below(directory, dotted)) {
        found.insert(std::move(*module));
      }
    }
  }
  return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

std::optional<std::string> Modules::find(std::uint32_t file, std::string_view dotted) {
  if (dotted.starts_with('.')) {
    const std::size_t dots = std::min(dotted.find_first_not_of(". "), dotted.size());
    std::string_view directory = parent_of(program_->path(file));
    const auto levels = std::ranges::count(dotted.substr(0, dots), '.');
    for (std::ptrdiff_t level = 1; level < levels; ++level) {
      directory = parent_of(directory);
    }
    const std::string_view rest = dotted.substr(dots);
    return rest.empty() ? std::optional(std::string(directory)) : find_below(directory, rest);
  }
  for (const std::string& root : roots_of(file)) {
    const std::string self = module_of(file);
    auto module = find_below(root, dotted);
    // A module does not mean itself: `import random` in random.py of a package is the library's.
    if (module && (*module != self || !is_library_module(dotted))) {
      return module;
    }
  }
  return find_anywhere(dotted);
}

std::optional<std::string> Modules::submodule(std::string_view package, std::string_view name) {
  const auto file = file_of(package);
  if (file && !program_->path(*file)
                   .substr(program_->path(*file).rfind('/') + 1)
                   .starts_with("__init__.")) {
    return std::nullopt;  // a module has no modules inside
  }
  std::string module = joined_path(package, name);
  return exists(module) ? std::optional(std::move(module)) : std::nullopt;
}

}  // namespace git_refactor::syntax::python
