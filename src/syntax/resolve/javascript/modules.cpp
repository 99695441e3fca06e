// ES modules: where specifiers lead, what a module exports, and what an import binds.

#include "facts.hpp"
#include "linker.hpp"
#include "names.hpp"

#include <array>
#include <string>
#include <utility>

namespace git_refactor::syntax::javascript {

namespace {

constexpr int deepest_re_export = 30;

constexpr std::array<std::string_view, 12> extensions{
    "",     ".ts",  ".tsx",      ".d.ts",      ".js",         ".jsx",
    ".mjs", ".cjs", "/index.ts", "/index.tsx", "/index.d.ts", "/index.js"};

std::string_view directory_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

}  // namespace

bool Modules::is_module(std::uint32_t file) {
  if (file == library_file) {
    return false;
  }
  if (is_docs(file)) {
    return true;
  }
  const auto [found, is_new] = is_module_.try_emplace(file, false);
  if (is_new) {
    found->second = is_commonjs(file);
    for (const At& statement : trees_->children(trees_->root(file))) {
      found->second =
          found->second || trees_->is(statement, {"import_statement", "export_statement"});
    }
  }
  return found->second;
}

std::optional<std::uint32_t> Modules::file_at(std::string path) const {
  for (const std::string_view extension : extensions) {
    if (const auto file = program_->find(path + std::string(extension))) {
      return file;
    }
    if (const auto file = path.empty() && extension.starts_with('/')
                              ? program_->find(extension.substr(1))
                              : std::nullopt) {
      return file;
    }
  }
  for (const std::string_view written : {".js", ".jsx", ".mjs", ".cjs"}) {
    if (path.ends_with(written)) {
      path.resize(path.size() - written.size());
      for (const std::string_view extension : {".ts", ".tsx", ".d.ts", ".mts", ".cts"}) {
        if (const auto file = program_->find(path + std::string(extension))) {
          return file;
        }
      }
    }
  }
  return std::nullopt;
}

Specified Modules::find(std::uint32_t from, std::string_view specifier) {
  if (specifier.starts_with('.')) {
    if (const auto file = file_at(joined_path(directory_of(trees_->path(from)), specifier))) {
      return {Specified::Kind::module, {*file}};
    }
    return {Specified::Kind::missing, {}};
  }
  const std::vector<ModuleRef> ambient = names_->ambient_modules(specifier);
  return ambient.empty() ? find_bare(from, specifier)
                         : Specified{Specified::Kind::module, ambient.front()};
}

Specified Modules::find_bare(std::uint32_t from, std::string_view specifier) {
  const std::string_view path = trees_->path(from);
  const auto [entry, is_new] =
      bare_.try_emplace(std::pair(std::string(directory_of(path)), std::string(specifier)));
  if (is_new) {
    const Packages::Found found = packages_.find(
        path, specifier, [this](std::string each) { return file_at(std::move(each)); });
    entry->second = found.file      ? Specified{Specified::Kind::module, {*found.file}}
                    : found.is_ours ? Specified{Specified::Kind::missing, {}}
                                    : Specified{Specified::Kind::outside, {}};
  }
  return entry->second;
}

std::vector<At> Modules::statements(const ModuleRef& module) const {
  return trees_->children(module.is_file() ? trees_->root(module.file)
                                           : At{module.file, module.block});
}

Meaning Modules::exported(const ModuleRef& module, std::string_view name) {
  return exported(module, name, 0);
}

Meaning Modules::exported(const ModuleRef& module, std::string_view name, int depth) {
  if (depth > deepest_re_export) {
    return {};
  }
  std::vector<At> stars;
  bool has_exports = false;
  for (const At& statement : statements(module)) {
    if (!trees_->is(statement, {"export_statement"})) {
      continue;
    }
    has_exports = true;
    if (exports_all_of(statement)) {
      stars.push_back(statement);
    } else if (Meaning found = exported_by_statement(statement, name)) {
      return found;
    }
  }
  if (Meaning own = exported_by_declaration(module, name, !module.is_file() && !has_exports)) {
    return own;
  }
  for (const At& statement : stars) {  // what a module exports itself comes first
    const Specified from = find(module.file, trees_->spelled(trees_->child(statement, "source")));
    if (from.kind == Specified::Kind::module && name != "default") {
      if (Meaning found = exported(from.module, name, depth + 1)) {
        return found;
      }
    }
  }
  return {};
}

// `export * from "m"`.
bool Modules::exports_all_of(const At& statement) const {
  return trees_->child(statement, "source") && trees_->has_token(statement, "*") &&
         !trees_->child_of(statement, "namespace_export");
}

// What the declarations of a module export under a name, by a modifier or by assignment.
Meaning Modules::exported_by_declaration(const ModuleRef& module, std::string_view name,
                                         bool exports_all) {
  std::vector<FactRef> own = names_->declared_in(module, name);
  if (module.is_file()) {
    for (const ModuleRef& block : names_->augmentations(module.file)) {
      const std::vector<FactRef> more = names_->declared_in(block, name);
      own.insert(own.end(), more.begin(), more.end());
    }
  }
  if (module.is_file()) {
    if (Meaning found = exported_by_assignment(module.file, name)) {
      return found;
    }
    if (!is_docs(module.file) && trees_->has_docs(module.file)) {
      const std::vector<FactRef> types = names_->declared_in({docs_file_of(module.file)}, name);
      if (!types.empty() && trees_->fact(types.front()).role != Role::import) {
        return Meaning::of(types.front());
      }
    }
  }
  for (const FactRef& fact : own) {
    const bool is_augmenting = trees_->fact(fact).scope != 0;
    if (trees_->fact(fact).reach == Reach::exported || exports_all ||
        (module.is_file() && is_augmenting)) {
      return names_->declared(fact);
    }
  }
  return {};
}

Meaning Modules::exported_by_statement(const At& statement, std::string_view name) {
  const At source = trees_->child(statement, "source");
  if (name == "default" && trees_->has_token(statement, "default")) {
    const At declaration = trees_->child(statement, "declaration");
    if (const auto fact = trees_->fact_at(trees_->child(declaration, "name"))) {
      return names_->declared(*fact);
    }
    At value = trees_->child(statement, "value");
    if (trees_->is(value, {"identifier"})) {
      const auto fact = trees_->fact_at(value);
      return fact ? names_->meaning(*fact) : Meaning::of(Meaning::Kind::unknown);
    }
    return Meaning::of(value ? value : declaration);
  }
  for (const At& specifier : trees_->children(trees_->child_of(statement, "export_clause"))) {
    const At alias = trees_->child(specifier, "alias");
    const At original = trees_->child(specifier, "name");
    if (trees_->spelled(alias ? alias : original) != name) {
      continue;
    }
    if (alias && name == "default") {  // which no name stands for
      const auto fact = trees_->fact_at(original);
      return source ? imported(statement, trees_->spelled(original))
             : fact ? names_->meaning(*fact)
                    : Meaning::of(Meaning::Kind::unknown);
    }
    if (alias) {
      const auto fact = trees_->fact_at(alias);
      return fact ? Meaning::of(*fact) : Meaning::of(Meaning::Kind::unknown);
    }
    if (source) {
      return imported(statement, name);
    }
    const auto fact = trees_->fact_at(original);
    return fact ? names_->meaning(*fact) : Meaning::of(Meaning::Kind::unknown);
  }
  const At name_space = trees_->child_of(statement, "namespace_export");
  if (name_space) {
    const std::vector<At> names = trees_->children(name_space);
    const auto fact = names.empty() ? std::nullopt : trees_->fact_at(names.front());
    return fact && trees_->spelled(names.front()) == name ? Meaning::of(*fact) : Meaning();
  }
  return {};
}

Meaning Modules::assigned(const ModuleRef& module) {
  if (module.is_file()) {
    if (const At value = commonjs(module.file).assigned) {
      const auto fact = trees_->is(value, {"identifier"}) ? trees_->fact_at(value) : std::nullopt;
      return fact ? names_->meaning(*fact) : Meaning::of(value);
    }
  }
  for (const At& statement : statements(module)) {
    if (trees_->is(statement, {"export_statement"}) && trees_->has_token(statement, "=")) {
      const std::vector<At> inside = trees_->children(statement);
      const auto fact = inside.empty() ? std::nullopt : trees_->fact_at(inside.front());
      return fact && trees_->is(inside.front(), {"identifier"}) ? names_->meaning(*fact)
             : inside.empty()                                   ? Meaning()
                                                                : Meaning::of(inside.front());
    }
  }
  return {};
}

Meaning Modules::imported(const At& statement, std::string_view name) {
  const Specified from = find(statement.file, trees_->spelled(trees_->child(statement, "source")));
  if (from.kind != Specified::Kind::module) {
    return Meaning::of(from.kind == Specified::Kind::outside ? Meaning::Kind::outside
                                                             : Meaning::Kind::unknown);
  }
  Meaning assigned = this->assigned(from.module);
  if (assigned) {
    if (name == "default") {
      return assigned;
    }
    if (Meaning found = exported_by_assignment(from.module.file, name)) {
      return found;
    }
    return names_->member(names_->followed(assigned), name);
  }
  const Meaning found = exported(from.module, name);
  return found ? found : Meaning::of(Meaning::Kind::unknown);
}

bool Modules::is_alias(FactRef declaration) {
  if (declaration.file == library_file) {
    return false;
  }
  const At leaf = trees_->leaf(declaration);
  const At parent = trees_->parent(leaf);
  if (trees_->is(parent, {"import_require_clause", "import_alias"})) {
    return trees_->children(parent).front() == leaf;
  }
  if (trees_->is(parent, {"export_specifier"})) {
    return trees_->child(parent, "alias") == leaf;
  }
  return trees_->is(parent,
                    {"import_specifier", "import_clause", "namespace_import", "namespace_export"});
}

std::optional<FactRef> Modules::exported_beside(FactRef alias) const {
  if (!trees_->is(trees_->parent(trees_->leaf(alias)), {"export_specifier", "namespace_export"})) {
    return std::nullopt;
  }
  for (const FactRef& other : names_->declared_in({alias.file}, trees_->name(alias))) {
    const Fact& fact = trees_->fact(other);
    if (fact.reach == Reach::exported && (fact.spaces & (space::value | space::type)) != 0) {
      return other;
    }
  }
  return std::nullopt;
}

Meaning Modules::target(FactRef alias) {
  const At leaf = trees_->leaf(alias);
  const At parent = trees_->parent(leaf);
  const At statement = trees_->above(parent, {"import_statement", "export_statement"});
  if (trees_->is(parent, {"import_specifier"})) {
    return imported(statement, trees_->spelled(trees_->child(parent, "name")));
  }
  if (trees_->is(parent, {"import_clause"})) {
    return imported(statement, "default");
  }
  if (trees_->is(parent, {"export_specifier"})) {
    const At name = trees_->child(parent, "name");
    if (trees_->child(statement, "source")) {
      return imported(statement, trees_->spelled(name));
    }
    const auto fact = trees_->fact_at(name);
    return fact ? names_->meaning(*fact) : Meaning::of(Meaning::Kind::unknown);
  }
  if (trees_->is(parent, {"import_alias"})) {
    // Dotted names are followed by the types.
    return Meaning::of(trees_->children(parent).back());
  }
  const At source =
      trees_->child(trees_->is(parent, {"import_require_clause"}) ? parent : statement, "source");
  const Specified from = find(alias.file, trees_->spelled(source));
  if (from.kind != Specified::Kind::module) {
    return Meaning::of(from.kind == Specified::Kind::outside ? Meaning::Kind::outside
                                                             : Meaning::Kind::unknown);
  }
  const Meaning assigned = this->assigned(from.module);
  return assigned ? assigned : Meaning::of(from.module);
}

std::optional<Meaning> Modules::named(FactRef fact) {
  const At leaf = trees_->leaf(fact);
  const At parent = trees_->parent(leaf);
  if (trees_->is(parent, {"import_clause", "import_require_clause"})) {
    return named_by_default(fact);
  }
  if (!trees_->is(parent, {"import_specifier", "export_specifier"}) ||
      trees_->child(parent, "alias") == leaf) {
    return std::nullopt;
  }
  const At statement = trees_->above(parent, {"import_statement", "export_statement"});
  if (trees_->child(statement, "source")) {
    return imported(statement, trees_->spelled(leaf));
  }
  return trees_->is(parent, {"export_specifier"}) ? std::optional(names_->meaning(fact))
                                                  : std::nullopt;
}

// `import Button from "./button"`, where the default export is called Button too, goes with it; so
// does `import Button = require("./button")`.
std::optional<Meaning> Modules::named_by_default(FactRef import) {
  const At leaf = trees_->leaf(import);
  const bool is_required = trees_->is(trees_->parent(leaf), {"import_require_clause"});
  const At statement = trees_->above(leaf, {"import_statement"});
  Meaning meaning = is_required ? target(import) : imported(statement, "default");
  const bool is_same = meaning.kind == Meaning::Kind::declared &&
                       trees_->name(meaning.declarations.front()) == trees_->name(import);
  return is_same ? std::optional(std::move(meaning)) : std::nullopt;
}

std::optional<Specified> Modules::required(const At& call) {
  const At function = trees_->child(call, "function");
  const std::vector<At> arguments = trees_->children(trees_->child(call, "arguments"));
  const bool is_required = trees_->is(function, {"import"}) || trees_->text(function) == "require";
  if (!is_required || arguments.size() != 1 || !trees_->is(arguments.front(), {"string"})) {
    return std::nullopt;
  }
  return find(call.file, trees_->spelled(arguments.front()));
}

void JavascriptLinker::follow_up(EntityId /*target*/, FollowUp& /*follow_up*/) {}

}  // namespace git_refactor::syntax::javascript
