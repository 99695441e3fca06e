// Which files are a package, and which package an import path means.
//
// A package is the files of a directory with the same package clause; beside it, in files that end
// with `_test.go`, there may be the package of its external tests. A path begins with the path of
// a module (its `go.mod` says so) and goes on with the directory inside that module. Where a
// repository has no `go.mod`, the longest end of the path that is a directory of Go files is taken.

#include "packages.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace git_refactor::syntax::go {

namespace {

constexpr std::array<std::string_view, 52> standard{
    "archive", "bufio",    "builtin",  "bytes",  "cmp",      "compress", "container", "context",
    "crypto",  "database", "debug",    "embed",  "encoding", "errors",   "expvar",    "flag",
    "fmt",     "go",       "hash",     "html",   "image",    "index",    "io",        "iter",
    "log",     "maps",     "math",     "mime",   "net",      "os",       "path",      "plugin",
    "reflect", "regexp",   "runtime",  "slices", "sort",     "strconv",  "strings",   "structs",
    "sync",    "syscall",  "testing",  "text",   "time",     "unicode",  "unique",    "unsafe",
    "weak",    "C",        "internal", "vendor"};

bool is_version(std::string_view part) {
  return part.size() > 1 && part.front() == 'v' &&
         part.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

std::string_view last_part(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

std::string join(std::string_view directory, std::string_view rest) {
  if (directory.empty() || rest.empty()) {
    return std::string(directory.empty() ? rest : directory);
  }
  return std::string(directory) + '/' + std::string(rest);
}

/// The path in the `module` line of a go.mod.
std::string module_path(std::string_view text) {
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    line = line.substr(0, line.find("//"));
    constexpr std::string_view blanks = " \t\r\"`";
    line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
    if (!line.starts_with("module") || line.size() < 8 ||
        blanks.find(line[6]) == std::string_view::npos) {
      continue;
    }
    line.remove_prefix(6);
    const std::size_t begin = std::min(line.find_first_not_of(blanks), line.size());
    const std::size_t end = line.find_last_not_of(blanks);
    return std::string(line.substr(begin, end + 1 - begin));
  }
  return {};
}

}  // namespace

bool is_standard(std::string_view path) {
  return std::ranges::find(standard, path.substr(0, path.find('/'))) != standard.end();
}

std::string_view usual_name(std::string_view path) {
  std::string_view name = last_part(path);
  if (is_version(name) && name.size() != path.size()) {
    name = last_part(path.substr(0, path.size() - name.size() - 1));
  }
  if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos) {
    name = name.substr(0, is_version(name.substr(dot + 1)) ? dot : name.size());
  }
  if (name.starts_with("go-")) {
    name.remove_prefix(3);
  }
  if (name.ends_with("-go") || name.ends_with(".go")) {
    name.remove_suffix(3);
  }
  return name;
}

std::optional<FileDeclaration> Package::find(std::string_view name) const {
  const auto found = names.find(name);
  return found == names.end() ? std::nullopt : std::optional(found->second.front());
}

const File& Packages::file(std::uint32_t file) {
  if (files_.size() <= file) {
    files_.resize(program_->files().size());
  }
  if (files_[file] == nullptr) {
    files_[file] = std::make_unique<File>(program_->model(file));
  }
  return *files_[file];
}

std::vector<std::uint32_t> Packages::files() const {
  std::vector<std::uint32_t> files;
  for (std::uint32_t index = 0; index < program_->files().size(); ++index) {
    if (program_->language(index) == Language::go) {
      files.push_back(index);
    }
  }
  return files;
}

const std::vector<Package*>& Packages::in_directory(const std::string& directory) {
  const auto [found, is_new] = by_directory_.try_emplace(directory);
  if (!is_new) {
    return found->second;
  }
  std::vector<Package*> packages;
  for (const std::uint32_t index : program_->files_in(directory)) {
    if (program_->language(index) != Language::go) {
      continue;
    }
    const File& file = this->file(index);
    if (std::ranges::find(packages, file.package(), &Package::name) == packages.end()) {
      packages_.push_back(std::make_unique<Package>());
      packages_.back()->directory = directory;
      packages_.back()->name = file.package();
      packages.push_back(packages_.back().get());
    }
    Package& package = **std::ranges::find(packages, file.package(), &Package::name);
    package.files.push_back(index);
    for (const auto& [name, declaration] : file.top_level()) {
      package.names[name].push_back({index, declaration});
    }
    for (const Method& method : file.methods()) {
      package.methods[method.receiver].push_back({index, &method});
    }
  }
  return by_directory_[directory] = std::move(packages);
}

const Package& Packages::of(std::uint32_t file) {
  of_file_.resize(program_->files().size(), nullptr);
  if (of_file_[file] == nullptr) {
    const std::string directory(directory_of(program_->path(file)));
    for (const Package* package : in_directory(directory)) {
      for (const std::uint32_t each : package->files) {
        of_file_[each] = package;
      }
    }
  }
  return *of_file_[file];
}

// Programs and external tests cannot be imported.
const Package* Packages::to_import(const std::string& directory) {
  const Package* best = nullptr;
  for (const Package* package : in_directory(directory)) {
    const bool is_test = package->name.ends_with("_test") &&
                         std::ranges::all_of(package->files, [&](std::uint32_t file) {
                           return program_->path(file).ends_with("_test.go");
                         });
    if (!is_test && (best == nullptr || best->name == "main" ||
                     (package->name != "main" && package->files.size() > best->files.size()))) {
      best = package;
    }
  }
  return best;
}

void Packages::find_modules() {
  modules_.emplace();
  std::set<std::string_view> directories{""};
  for (const std::uint32_t file : files()) {
    std::string_view directory = directory_of(program_->path(file));
    while (!directory.empty() && directories.insert(directory).second) {
      directory = directory_of(directory);
    }
  }
  for (const std::string_view directory : directories) {
    if (const auto text = program_->read_other(join(directory, "go.mod"))) {
      if (std::string path = module_path(*text); !path.empty()) {
        modules_->push_back({std::move(path), std::string(directory)});
      }
    }
  }
  std::ranges::stable_sort(*modules_, std::greater<>(),
                           [](const Module& each) { return each.path.size(); });
}

const Package* Packages::find_by_path(std::string_view path) {
  for (const Module& module : *modules_) {
    std::string_view rest = path;
    if (module.path != "std" && module.path != "cmd") {
      if (!path.starts_with(module.path) ||
          (path.size() > module.path.size() && path[module.path.size()] != '/')) {
        continue;
      }
      rest.remove_prefix(std::min(module.path.size() + 1, path.size()));
    }
    const std::string directory = join(module.directory, rest);
    for (const std::string& candidate : {directory, join(module.directory, join("vendor", path))}) {
      if (const Package* package = to_import(candidate)) {
        return package;
      }
    }
  }
  for (const std::string& candidate : {join("vendor", path), join("src", path)}) {
    if (const Package* package = to_import(candidate)) {
      return package;
    }
  }
  return modules_->empty() ? find_by_suffix(path) : nullptr;
}

const Package* Packages::find_by_suffix(std::string_view path) {
  if (is_standard(path)) {
    return nullptr;
  }
  std::string_view rest = path;
  while (true) {
    if (const Package* package = to_import(std::string(rest))) {
      return package;
    }
    const std::size_t slash = rest.find('/');
    if (slash == std::string_view::npos) {
      break;
    }
    rest.remove_prefix(slash + 1);
  }
  const Package* root = to_import({});
  return root != nullptr && root->name == usual_name(path) ? root : nullptr;
}

const Package* Packages::imported(std::string_view path) {
  if (!modules_) {
    find_modules();
  }
  const auto found = by_path_.find(path);
  if (found != by_path_.end()) {
    return found->second;
  }
  const Package* package = find_by_path(path);
  by_path_.emplace(path, package);
  return package;
}

Imported Packages::imported(const Import& import) {
  const Package* package = imported(import.path);
  return {package, package == nullptr ? usual_name(import.path) : std::string_view(package->name)};
}

const Import* Packages::find_import(std::uint32_t file, std::string_view name) {
  const File& importer = this->file(file);
  for (const Import& import : importer.imports()) {
    if (import.is_dot || import.is_blank) {
      continue;
    }
    const std::string_view known =
        import.name != no_index ? importer.tree().text(import.name) : imported(import).name;
    if (known == name) {
      return &import;
    }
  }
  return nullptr;
}

}  // namespace git_refactor::syntax::go
