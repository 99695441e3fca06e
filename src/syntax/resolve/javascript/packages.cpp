// Bare specifiers: `import "@scope/name/path"`.
//
// A repository has packages of its own, which import each other, and themselves, by name. What
// their package.json points at is mostly built (`dist/index.js`) and not there; then it is what it
// was built from, `src/index.ts`. A tsconfig.json may give names to paths; only the nearest one
// counts, as for the compiler.

#include "packages.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <utility>

namespace git_refactor::syntax::javascript {

namespace {

constexpr int deepest_extension = 5;

// How far from the root a package's own package.json is looked for.
constexpr int deepest_package = 3;

constexpr std::array<std::string_view, 8> built_folders{"build", "dist", "lib", "out",
                                                        "esm",   "cjs",  "es",  "umd"};
constexpr std::array<std::string_view, 6> fields{"source", "types",   "typings",
                                                 "module", "browser", "main"};

std::string_view directory_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string in(std::string_view directory, std::string_view name) {
  return joined_path(directory, name);
}

// "three.module.min.js" is "three".
std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char byte : name) {
    plain += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
  }
  for (const std::string_view ending : {".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts",
                                        ".tsx", ".d", ".min", ".module", ".esm", ".umd"}) {
    if (plain.ends_with(ending)) {
      plain.resize(plain.size() - ending.size());
    }
  }
  return plain;
}

// What `*` stands for in a pattern such as "./lib/*.js"; an exact match stands for nothing.
std::optional<std::string_view> matched(std::string_view pattern, std::string_view text) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) {
    return pattern == text ? std::optional(std::string_view()) : std::nullopt;
  }
  const std::string_view head = pattern.substr(0, star);
  const std::string_view tail = pattern.substr(star + 1);
  if (text.size() < head.size() + tail.size() || !text.starts_with(head) || !text.ends_with(tail)) {
    return std::nullopt;
  }
  return text.substr(head.size(), text.size() - head.size() - tail.size());
}

std::string filled(std::string_view pattern, std::string_view star) {
  std::string text(pattern);
  const std::size_t at = text.find('*');
  return at == std::string::npos ? text : text.replace(at, 1, star);
}

// All paths that a value of `exports` leads to under some condition.
void collect_targets(const Json& value, std::string_view star, std::vector<std::string>& targets) {
  if (!value.text.empty() && value.text != "null") {
    targets.push_back(filled(value.text, star));
  }
  for (const Json& element : value.elements) {
    collect_targets(element, star, targets);
  }
  for (const auto& [condition, inner] : value.members) {
    collect_targets(inner, star, targets);
  }
}

}  // namespace

std::string joined_path(std::string_view directory, std::string_view path) {
  std::string whole(directory);
  while (!path.empty()) {
    const std::size_t end = path.find('/');
    const std::string_view part = path.substr(0, end);
    path = end == std::string_view::npos ? std::string_view() : path.substr(end + 1);
    if (part == "..") {
      const std::size_t last = whole.rfind('/');
      whole.resize(last == std::string::npos ? 0 : last);
    } else if (part != "." && !part.empty()) {
      whole += whole.empty() ? "" : "/";
      whole += part;
    }
  }
  return whole;
}

const Json* Packages::json(const std::string& path) {
  const auto [found, is_new] = files_.try_emplace(path);
  if (is_new) {
    if (const auto text = program_->read_other(path)) {
      found->second = read_json(*text);
    }
  }
  return found->second ? &*found->second : nullptr;
}

// tsconfig.json and jsconfig.json.

const Packages::Config* Packages::config_of(std::string directory) {
  const auto [found, is_new] = configs_.try_emplace(directory);
  if (!is_new) {
    return found->second ? &*found->second : nullptr;
  }
  while (true) {
    for (const std::string_view name : {"tsconfig.json", "jsconfig.json"}) {
      const std::string path = in(directory, name);
      if (json(path) != nullptr) {
        Config config{directory, {}, {}};
        read_config(path, config, 0);
        found->second = std::move(config);
        return &*found->second;
      }
    }
    if (directory.empty()) {
      return nullptr;
    }
    directory = directory_of(directory);
  }
}

// What a configuration says itself counts before what it extends.
void Packages::read_config(const std::string& path, Config& config, int depth) {
  const Json* file = json(path);
  if (file == nullptr || depth > deepest_extension) {
    return;
  }
  const std::string directory(directory_of(path));
  if (const Json* options = file->member("compilerOptions")) {
    const std::string_view base = options->text_of("baseUrl");
    if (!base.empty() && !config.base_url) {
      config.base_url = in(directory, base);
    }
    const Json* paths = options->member("paths");
    if (paths != nullptr && config.paths.members.empty()) {
      config.paths = *paths;
      config.directory = directory;
    }
  }
  if (const Json* extended = file->member("extends")) {
    std::vector<Json> bases = extended->elements;
    bases.push_back(*extended);
    for (const Json& base : bases) {
      if (base.text.starts_with('.')) {
        const std::string other = in(directory, base.text);
        read_config(json(other) != nullptr ? other : other + ".json", config, depth + 1);
      }
    }
  }
}

std::vector<std::string> Packages::mapped(const Config& config, std::string_view specifier) const {
  std::vector<std::string> paths;
  std::size_t longest = 0;
  const std::string directory = config.base_url.value_or(config.directory);
  for (const auto& [pattern, targets] : config.paths.members) {
    const auto star = matched(pattern, specifier);
    const std::size_t size = std::min(pattern.find('*'), pattern.size()) + 1;
    if (!star || size <= longest) {
      continue;
    }
    longest = size;
    paths.clear();
    for (const Json& target : targets.elements) {
      paths.push_back(in(directory, filled(target.text, *star)));
    }
  }
  if (config.base_url) {
    paths.push_back(in(*config.base_url, specifier));
  }
  return paths;
}

// Packages of the repository.

const std::map<std::string, Packages::Package, std::less<>>& Packages::packages() {
  if (packages_) {
    return *packages_;
  }
  packages_.emplace();
  std::set<std::string, std::less<>> directories{std::string()};
  for (const ProgramFile& file : program_->files()) {
    const bool is_installed = file.path.find("node_modules/") != std::string::npos;
    if (family_of(file.language) != Family::javascript || is_installed) {
      continue;
    }
    std::size_t slash = file.path.find('/');
    for (int depth = 0; depth < deepest_package && slash != std::string::npos; ++depth) {
      directories.insert(file.path.substr(0, slash));
      slash = file.path.find('/', slash + 1);
    }
  }
  for (const std::string& directory : directories) {
    const Json* manifest = json(in(directory, "package.json"));
    const std::string_view name = manifest == nullptr ? "" : manifest->text_of("name");
    if (!name.empty()) {
      packages_->try_emplace(std::string(name), Package{directory, *manifest});
    }
  }
  return *packages_;
}

// The paths that a package has for a path in it ("" for itself), best first.
std::vector<std::string> Packages::targets(const Package& package, std::string_view path) const {
  std::vector<std::string> all;
  const std::string own = path.empty() ? "." : "./" + std::string(path);
  if (const Json* exports = package.manifest.member("exports")) {
    const bool has_paths =
        !exports->members.empty() && exports->members.front().first.starts_with('.');
    if (!has_paths && path.empty()) {
      collect_targets(*exports, {}, all);
    }
    for (const auto& [pattern, value] : exports->members) {
      const auto star = has_paths ? matched(pattern, own) : std::nullopt;
      if (star) {
        collect_targets(value, *star, all);
      }
    }
  }
  if (!path.empty()) {
    all.emplace_back(path);
    return all;
  }
  for (const std::string_view field : fields) {
    const std::string_view target = package.manifest.text_of(field);
    if (!target.empty()) {
      all.emplace_back(target);
    }
  }
  all.emplace_back("index");
  return all;
}

// What a file that is not there was built from: "dist/index.js" from "src/index.ts".
std::optional<std::uint32_t> Packages::source_of(const Package& package,
                                                 std::string_view target) const {
  const std::string path = joined_path({}, target);
  std::string rest = path;
  for (std::size_t slash = rest.find('/'); slash != std::string::npos; slash = rest.find('/')) {
    if (std::ranges::find(built_folders, std::string_view(rest).substr(0, slash)) ==
        built_folders.end()) {
      break;
    }
    rest = rest.substr(slash + 1);
  }
  if (rest.size() == path.size()) {
    return std::nullopt;
  }
  if (rest.starts_with("src/")) {
    rest = rest.substr(4);
  }
  const std::string directory = in(in(package.directory, "src"), directory_of(rest));
  const std::string wanted =
      plain_name(rest.substr(directory_of(rest).empty() ? 0 : directory_of(rest).size() + 1));
  for (const std::uint32_t file : program_->files_in(directory)) {
    const std::string& found = program_->path(file);
    if (family_of(program_->language(file)) == Family::javascript &&
        plain_name(std::string_view(found).substr(directory.size() + 1)) == wanted) {
      return file;
    }
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Packages::in_package(const Package& package, std::string_view path,
                                                  const FileAt& file_at) const {
  const std::vector<std::string> all = targets(package, path);
  for (const std::string& target : all) {
    if (const auto file = file_at(in(package.directory, target))) {
      return file;
    }
  }
  for (const std::string& target : all) {
    if (const auto file = source_of(package, target)) {
      return file;
    }
  }
  return file_at(in(in(package.directory, "src"), path.empty() ? "index" : path));
}

// Packages in a node_modules that is part of the repository.

std::optional<std::uint32_t> Packages::installed(std::string directory, std::string_view name,
                                                 std::string_view path, const FileAt& file_at) {
  std::string types(name);
  if (types.starts_with('@')) {
    types = types.substr(1).replace(types.find('/') - 1, 1, "__");
  }
  while (true) {
    for (const std::string& folder : {std::string(name), "@types/" + types}) {
      const std::string place = in(directory, "node_modules/" + folder);
      const Json* manifest = json(in(place, "package.json"));
      const Package package{place, manifest == nullptr ? Json() : *manifest};
      if (const auto file = in_package(package, path, file_at)) {
        return file;
      }
    }
    if (directory.empty()) {
      return std::nullopt;
    }
    directory = directory_of(directory);
  }
}

Packages::Found Packages::find(std::string_view from, std::string_view specifier,
                               const FileAt& file_at) {
  const std::string directory(directory_of(from));
  if (const Config* config = config_of(directory)) {
    for (const std::string& path : mapped(*config, specifier)) {
      if (const auto file = file_at(path)) {
        return {file, true};
      }
    }
  }
  std::size_t end = specifier.find('/');
  if (specifier.starts_with('@') && end != std::string_view::npos) {
    end = specifier.find('/', end + 1);
  }
  const std::string_view name = specifier.substr(0, end);
  const std::string_view path =
      end == std::string_view::npos ? std::string_view() : specifier.substr(end + 1);
  if (const auto package = packages().find(name); package != packages().end()) {
    return {in_package(package->second, path, file_at), true};
  }
  if (!has_installed_) {
    has_installed_ = std::ranges::any_of(program_->files(), [](const ProgramFile& file) {
      return file.path.find("node_modules/") != std::string::npos;
    });
  }
  return {*has_installed_ ? installed(directory, name, path, file_at) : std::nullopt, false};
}

}  // namespace git_refactor::syntax::javascript
