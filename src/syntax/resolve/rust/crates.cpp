// Files and crates (The Rust Reference, "Crates and source files", "Module source filenames").
//
// A crate begins with a root file, and `mod name;` adds name.rs or name/mod.rs beside it, or in the
// folder of the module that says so. Which crate a file belongs to is found from below: the roots
// in the folders around it (lib.rs, main.rs) are loaded until one of them claims the file. A file
// that nobody claims is a root of its own, as those of src/bin, tests and examples are.

#include "crates.hpp"

#include "library_model.hpp"
#include "resolve/file_model.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::rust {

namespace {

constexpr std::size_t max_siblings = 40;

std::string_view directory_part(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view stem_of(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return path.substr(0, path.find('.'));
}

std::string joined(std::string_view directory, std::string_view name) {
  while (name.starts_with("./")) {
    name.remove_prefix(2);
  }
  std::string base(directory);
  while (name.starts_with("../")) {
    name.remove_prefix(3);
    base = directory_part(base);
  }
  return base.empty() ? std::string(name) : base + "/" + std::string(name);
}

// The value of `name` in a section of a Cargo.toml.
std::string value_in(const std::string& toml, std::string_view section, std::string_view name) {
  std::string current;
  std::size_t begin = 0;
  while (begin < toml.size()) {
    const std::size_t end = std::min(toml.find('\n', begin), toml.size());
    std::string_view line(toml.data() + begin, end - begin);
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) {
      line.remove_prefix(1);
    }
    if (line.starts_with('[')) {
      current = line.substr(0, line.find(']') + 1);
    } else if (current == section && line.starts_with(name) &&
               line.find_first_not_of(" \t", name.size()) == line.find('=')) {
      const std::size_t open = line.find('"');
      const std::size_t close = line.find('"', open + 1);
      if (open != std::string_view::npos && close != std::string_view::npos) {
        return std::string(line.substr(open + 1, close - open - 1));
      }
    }
    begin = end + 1;
  }
  return {};
}

}  // namespace

Crates::Crates(Program& program, World& world, Expander& expander)
    : program_(&program),
      world_(&world),
      expander_(&expander),
      items_(world.defs, [this](const FileModule& module) { find_module_file(module); }) {
  load_library();
  world_->names.find_crate = [this](std::string_view name, CrateId from) {
    return crate_called(name, from);
  };
}

void Crates::load_library() {
  library_ = std::make_unique<Text>();
  library_->source = library_model();
  const Parser parser = make_parser(grammar_of(Language::rust));
  library_->tree = parse(*parser, library_->source);
  library_->root = library_->tree->root();
  library_->pieces.push_back({0, {}});
  const DefId def = world_->defs.add({.kind = DefKind::module, .name = "std"});
  const ScopeId root = world_->defs.add_scope({.module = def, .crate = 0, .node = {}});
  world_->defs[def].body = root;
  world_->defs.crates.push_back({"std", root, library_file, true});
  items_.collect(Node(library_->root, library_.get()), root);
  const ScopeId primitives =
      world_->defs[world_->names.in_scope(root, "primitives", NameSpace::type, root).target].body;
  constexpr std::array<std::string_view, 17> names{"bool", "char", "str",   "u8",  "u16", "u32",
                                                   "u64",  "u128", "usize", "i8",  "i16", "i32",
                                                   "i64",  "i128", "isize", "f32", "f64"};
  for (const std::string_view name : names) {
    const DefId primitive =
        world_->defs.add({.kind = DefKind::primitive, .name = name, .scope = primitives});
    world_->defs.declare(primitives, primitive);
    world_->types.numbers.push_back(primitive);
  }
  // A number without a suffix has a type that none of these is, and that fits all of them.
  const DefId integer = world_->defs.add({.kind = DefKind::primitive, .name = "{integer}"});
  const DefId floating = world_->defs.add({.kind = DefKind::primitive, .name = "{float}"});
  world_->types.set_literals(world_->types.add(TypeKind::nominal, integer),
                             world_->types.add(TypeKind::nominal, floating));
}

const Text& Crates::text_of(std::uint32_t file) {
  auto& text = texts_[file];
  if (text == nullptr) {
    const FileModel& model = program_->model(file);
    text = std::make_unique<Text>();
    text->source = model.text();
    text->root = model.root();
    text->pieces.push_back({0, {file, 0, 0}});
  }
  return *text;
}

std::string Crates::name_of_crate(std::uint32_t root_file) const {
  const std::string& path = program_->path(root_file);
  std::string_view directory = directory_part(path);
  const bool is_in_src = directory == "src" || directory.ends_with("/src");
  const std::string_view package = is_in_src ? directory_part(directory) : directory;
  if (const auto toml = program_->read_other(joined(package, "Cargo.toml"))) {
    std::string name = value_in(*toml, "[lib]", "name");
    if (name.empty()) {
      name = value_in(*toml, "[package]", "name");
    }
    std::ranges::replace(name, '-', '_');
    return name;
  }
  const std::string_view stem = stem_of(path);
  std::string name(stem == "lib" || stem == "main" ? stem_of(package) : stem);
  std::ranges::replace(name, '-', '_');
  return name;
}

void Crates::load(std::uint32_t root_file) {
  if (!roots_.insert(root_file).second) {
    return;
  }
  ++generation_;
  const auto crate = static_cast<CrateId>(world_->defs.crates.size());
  const DefId def = world_->defs.add({.kind = DefKind::module, .name = "crate", .crate = crate});
  const ScopeId root = world_->defs.add_scope({.module = def, .crate = crate, .node = {}});
  world_->defs[def].body = root;
  world_->defs.crates.push_back({name_of_crate(root_file), root, root_file, false});
  directories_[root] = directory_part(program_->path(root_file));
  collect_file(root_file, root);
  expand_items(crate);
  world_->names.forget();
}

void Crates::collect_file(std::uint32_t file, ScopeId module) {
  files_[module] = file;
  world_->defs.modules_of_file[file].push_back(module);
  const Text& text = text_of(file);
  items_.collect(Node(text.root, &text), module);
}

std::optional<std::uint32_t> Crates::file_of(ScopeId module) const {
  const auto found = files_.find(module);
  return found == files_.end() ? std::nullopt : std::optional(found->second);
}

// An inline module's children are in a folder of its name within that of the module around it.
std::string Crates::directory_of(ScopeId module) const {
  const auto found = directories_.find(module);
  if (found != directories_.end()) {
    return found->second;
  }
  const Scope& scope = world_->defs.scope(module);
  return scope.parent == no_scope ? std::string()
                                  : joined(directory_of(world_->defs.module_of(scope.parent)),
                                           world_->defs[scope.module].name);
}

void Crates::find_module_file(const FileModule& module) {
  const Def& def = world_->defs[module.def];
  const ScopeId around = world_->defs.module_of(world_->defs.scope(def.body).parent);
  std::string directory = directory_of(around);
  std::optional<std::uint32_t> file;
  if (!module.path_attribute.empty()) {
    const auto around_file = file_of(around);
    const std::string base =
        around_file ? std::string(directory_part(program_->path(*around_file))) : directory;
    file = program_->find(joined(base, module.path_attribute));
    own_paths_.insert(def.body);
    directory = file ? directory_part(program_->path(*file)) : directory;
    directories_[def.body] = directory;
  } else {
    directories_[def.body] = joined(directory, def.name);
    file = program_->find(joined(directory, std::string(def.name) + ".rs"));
    if (!file) {
      file = program_->find(joined(directory, std::string(def.name) + "/mod.rs"));
    }
  }
  const auto& modules = world_->defs.modules_of_file;
  if (!file || program_->language(*file) != Language::rust) {
    return;
  }
  // A file that is its own ancestor would never end.
  for (ScopeId scope = around; scope != no_scope; scope = world_->defs.scope(scope).parent) {
    const auto known = modules.find(*file);
    if (known != modules.end() && std::ranges::find(known->second, scope) != known->second.end()) {
      return;
    }
  }
  collect_file(*file, def.body);
}

// What macros make can hold modules, macros and calls of them.
void Crates::expand_items(CrateId crate) {
  for (int round = 0; round < 8; ++round) {
    bool has_more = false;
    for (ScopeId scope = 0; scope < world_->defs.scope_count(); ++scope) {
      if (world_->defs.scope(scope).crate == crate && !world_->defs.scope(scope).is_block) {
        has_more = expand_calls(scope) || has_more;
      }
    }
    while (expanded_members_ < world_->defs.member_calls.size()) {
      const MemberCall call = world_->defs.member_calls[expanded_members_++];
      if (const Node expanded = expander_->expand(call.call, call.scope, Shape::items)) {
        items_.associated_items(expanded, call.owner, call.scope);
        has_more = true;
      }
    }
    if (!has_more) {
      break;
    }
    world_->names.forget();
  }
}

bool Crates::expand_calls(ScopeId scope) {
  std::vector<Node> calls;
  std::swap(calls, world_->defs.scope(scope).calls);
  for (const Node& call : calls) {
    const Node expanded = expander_->expand(call, scope, Shape::items);
    world_->defs.scope(scope).expanded.push_back(call);
    if (expanded) {
      items_.collect(expanded, scope);
    }
  }
  return !calls.empty();
}

void Crates::list_libraries() {
  if (has_libraries_) {
    return;
  }
  has_libraries_ = true;
  for (const std::uint32_t file : program_->files_called("lib.rs")) {
    libraries_.try_emplace(name_of_crate(file), file);
  }
}

DefId Crates::crate_called(std::string_view name, CrateId from) {
  list_libraries();
  const auto root_of = [&](std::uint32_t file) {
    load(file);
    for (const Crate& crate : world_->defs.crates) {
      if (crate.root_file == file) {
        return world_->defs.scope(crate.root).module;
      }
    }
    return no_def;
  };
  const Crate& own = world_->defs.crates[from];
  const auto found = libraries_.find(name);
  if (found != libraries_.end() && found->second != own.root_file) {
    return root_of(found->second);
  }
  // Without a Cargo.toml a file beside the root may be a crate of its own.
  if (own.root_file == library_file) {
    return no_def;
  }
  const std::string_view directory = directory_part(program_->path(own.root_file));
  const auto sibling = program_->find(joined(directory, std::string(name) + ".rs"));
  const bool is_root =
      sibling && *sibling != own.root_file && !world_->defs.modules_of_file.contains(*sibling);
  if (is_root) {
    return root_of(*sibling);
  }
  // Nor does anything say what the library beside a program is called.
  const auto library = program_->find(joined(directory, "lib.rs"));
  const bool is_named = !library || *library == own.root_file || !name_of_crate(*library).empty();
  return is_named ? no_def : root_of(*library);
}

void Crates::load_around(std::uint32_t file) {
  const auto is_claimed = [&] { return world_->defs.modules_of_file.contains(file); };
  const auto try_root = [&](const std::string& path) {
    const auto root = program_->find(path);
    if (root && !is_claimed()) {
      load(*root);
    }
  };
  const std::string path = program_->path(file);
  std::vector<std::string> directories;
  for (std::string_view directory = directory_part(path);; directory = directory_part(directory)) {
    directories.emplace_back(directory);
    if (directory.empty()) {
      break;
    }
  }
  // Both roots of a package may use the file.
  for (const std::string& directory : directories) {
    for (const std::string_view name : {"lib.rs", "main.rs"}) {
      const auto root = program_->find(joined(directory, name));
      if (root) {
        load(*root);
      }
    }
    if (is_claimed()) {
      return;
    }
  }
  for (auto directory = directories.rbegin(); directory != directories.rend(); ++directory) {
    if (!directory->empty()) {
      try_root(*directory + ".rs");
      try_root(*directory + "/mod.rs");
    }
  }
  const auto siblings = program_->files_in(directories.front());
  if (!is_claimed() && siblings.size() <= max_siblings) {
    const std::string declared = "mod " + std::string(stem_of(path));
    for (const std::uint32_t sibling : siblings) {
      const bool may_declare = sibling != file && program_->language(sibling) == Language::rust &&
                               !is_claimed() &&
                               program_->text(sibling).find(declared) != std::string_view::npos;
      if (may_declare && !world_->defs.modules_of_file.contains(sibling)) {
        load(sibling);
      }
    }
  }
  if (!is_claimed()) {
    load(file);
  }
}

const std::vector<ScopeId>& Crates::modules_of(std::uint32_t file) {
  if (!world_->defs.modules_of_file.contains(file)) {
    load_around(file);
  }
  return world_->defs.modules_of_file[file];
}

}  // namespace git_refactor::syntax::rust
