// Names of scopes, and those that files have in common.
//
// The scopes of a file are looked through by its model. What is left is what the model of one file
// cannot know: declarations of a name merge (an interface with an interface, a class with a
// namespace) inside a scope, over the parts of a namespace, over all scripts, and over a module and
// what augments it; aliases lead into other modules. A file that is no module puts its names where
// all files see them, so those files are read the first time that a name is found nowhere else.

#include "names.hpp"

#include "docs.hpp"
#include "facts.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>

namespace git_refactor::syntax::javascript {

namespace {

// In larger repositories only declaration files are looked through for names of scripts.
constexpr std::size_t most_scripts = 1500;

bool is_declaration_file(std::string_view path) {
  return path.ends_with(".d.ts") || path.ends_with(".d.mts") || path.ends_with(".d.cts");
}

bool is_name_byte(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return std::isalnum(code) != 0 || byte == '_' || byte == '$' || code >= 0x80;
}

// Whether a name may be declared at the end of `before`: behind a keyword, or in a list or pattern.
bool ends_before_declared(std::string_view before) {
  while (!before.empty() && std::isspace(static_cast<unsigned char>(before.back())) != 0) {
    before.remove_suffix(1);
  }
  if (before.empty() || !is_name_byte(before.back())) {
    return before.ends_with("...") ||
           (!before.empty() && std::string_view(",{[:*/").find(before.back()) != std::string::npos);
  }
  std::size_t begin = before.size();
  while (begin > 0 && is_name_byte(before[begin - 1])) {
    --begin;
  }
  static constexpr std::array<std::string_view, 11> keywords{
      "var",  "let",       "const",  "function",  "class", "enum",
      "type", "namespace", "module", "interface", "import"};
  return std::ranges::find(keywords, before.substr(begin)) != keywords.end();
}

// Whether a text may declare a name at its top, as far as can be told without parsing it.
bool seems_to_declare(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos;
       at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    const bool is_word = (at == 0 || !is_name_byte(text[at - 1])) &&
                         (end == text.size() || !is_name_byte(text[end]));
    const bool is_used = end < text.size() && (text[end] == '.' || text[end] == '(');
    const std::string_view before = text.substr(0, at);
    if (is_word && ends_before_declared(before) &&
        (!is_used || before.ends_with("function ") || before.ends_with('*'))) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::vector<FactRef> Names::declared_in(const ModuleRef& module, std::string_view name) const {
  const FileModel& model = trees_->model(module.file);
  const std::uint32_t scope = module.is_file() ? 0 : model.scope_opened_by(module.block.parent());
  std::vector<FactRef> declarations;
  for (const std::uint32_t fact : model.declared(scope == no_index ? 0 : scope, name)) {
    declarations.push_back({module.file, fact});
  }
  return declarations;
}

// Two declarations of a scope are one thing where they share a space, or both share one with a
// third; and where both are exported, for then one import brings both.
Meaning Names::in_scope(std::uint32_t file, std::string_view name, Spaces spaces,
                        std::uint32_t scope) {
  const FileModel& model = trees_->model(file);
  const auto all = model.declared(scope, name);
  Meaning meaning;
  Spaces reached = spaces;
  bool has_grown = true;
  while (has_grown) {
    has_grown = false;
    for (const std::uint32_t fact : all) {
      const FactRef ref{file, fact};
      const Spaces own = model.fact(fact).spaces;
      if ((own & reached) != 0 &&
          std::ranges::find(meaning.declarations, ref) == meaning.declarations.end()) {
        const bool is_import = model.fact(fact).role == Role::import;
        constexpr Spaces both = space::value | space::type;
        const bool brings_both = (own & both) != 0 && model.fact(fact).reach == Reach::exported;
        reached |= is_import ? 0 : brings_both ? both : own;
        meaning.kind = Meaning::Kind::declared;
        meaning.declarations.push_back(ref);
        has_grown = true;
      }
    }
  }
  std::ranges::sort(meaning.declarations);
  return meaning;
}

Meaning Names::look_up(std::uint32_t file, std::string_view name, Spaces spaces,
                       std::uint32_t scope, std::uint32_t offset) {
  const FileModel& model = trees_->model(file);
  for (std::uint32_t at = scope; at != no_index; at = model.scope(at).parent) {
    Meaning found = in_scope(file, name, spaces, at);
    if (found && !is_behind(found, at, offset)) {
      merge_elsewhere(found);
      return found;
    }
    if (model.scope(at).kind != ScopeKind::name_space) {
      continue;
    }
    const At node{file, model.scope(at).node};
    const At own_name = trees_->child(node, "name");
    if (trees_->is(own_name, {"string"})) {
      const Specified module = modules_.find(file, trees_->spelled(own_name));
      if (module.kind == Specified::Kind::module && module.module.is_file()) {
        found = modules_.exported(module.module, name);
      }
    } else {
      const At last = trees_->is(own_name, {"nested_identifier"})
                          ? trees_->child(own_name, "property")
                          : own_name;
      const auto fact = trees_->fact_at(last);
      found = fact ? member(declared(*fact), name) : Meaning();
    }
    if (found) {
      return found;
    }
  }
  return is_docs(file) ? look_up_behind(file, name, spaces, scope) : global(name, spaces);
}

// Whether a function's body declares all that was found, for a place before the body: parameters
// have an environment of their own (ECMAScript, FunctionDeclarationInstantiation).
bool Names::is_behind(const Meaning& found, std::uint32_t scope, std::uint32_t offset) const {
  const std::uint32_t file = found.declarations.front().file;
  const Scope& function = trees_->model(file).scope(scope);
  if (function.kind != ScopeKind::function || function.node.is_null()) {
    return false;
  }
  const SyntaxNode body = child_named(function.node, "body");
  if (body.is_null() || offset >= body.begin()) {
    return false;
  }
  return std::ranges::all_of(found.declarations, [&](FactRef declaration) {
    return trees_->fact(declaration).offset >= body.begin();
  });
}

// A name in a comment is looked up where the code behind the comment stands. JavaScript has no
// types of its own, so a value's name may stand for one.
Meaning Names::look_up_behind(std::uint32_t docs_file, std::string_view name, Spaces spaces,
                              std::uint32_t scope) {
  const FileModel& model = trees_->model(docs_file);
  while (scope != no_index && scope != 0 && model.scope(scope).parent != 0) {
    scope = model.scope(scope).parent;
  }
  const bool is_known = scope != no_index && scope != 0;
  const std::uint32_t offset = is_known ? model.scope(scope).node.begin() : 0;
  const Docs docs(*trees_);
  if (const auto outer = docs.outer_template(docs_file, offset, name)) {
    return Meaning::of(*outer);
  }
  const At behind = docs.documented(docs_file, offset);
  const std::uint32_t around = trees_->model(behind.file).scope_around(behind.node);
  Meaning found = look_up(behind.file, name, spaces, around);
  if (!found && (spaces & space::type) != 0) {
    found = look_up(behind.file, name, space::value, around);
  }
  return found;
}

Meaning Names::meaning(FactRef reference) {
  const Fact& fact = trees_->fact(reference);
  Meaning found =
      look_up(reference.file, trees_->name(reference), fact.spaces, fact.scope, fact.offset);
  if (found.kind == Meaning::Kind::declared) {
    if (auto named = modules_.named(found.declarations.front())) {
      return std::move(*named);
    }
  }
  return found;
}

Meaning Names::declared(FactRef declaration) {
  const Fact& fact = trees_->fact(declaration);
  Meaning meaning = Meaning::of(declaration);
  if (fact.effect == Effect::declare) {
    meaning = in_scope(declaration.file, trees_->name(declaration), fact.spaces, fact.scope);
  }
  merge_elsewhere(meaning);
  return meaning;
}

// What is declared with the same name in other parts of the namespace, script or module around; of
// what the library declares, in `declare global` and scripts.
void Names::merge_elsewhere(Meaning& meaning) {
  const FactRef first = meaning.declarations.front();
  const Fact& fact = trees_->fact(first);
  const std::string_view name = trees_->name(first);
  const Scope& scope = trees_->model(first.file).scope(fact.scope);
  const auto add = [&](const std::vector<FactRef>& declarations) {
    for (const FactRef& other : declarations) {
      if ((trees_->fact(other).spaces & fact.spaces) != 0 &&
          std::ranges::find(meaning.declarations, other) == meaning.declarations.end()) {
        meaning.declarations.push_back(other);
      }
    }
  };
  if (scope.kind == ScopeKind::file && fact.role != Role::import) {
    const bool is_global = !modules_.is_module(first.file) ||
                           trees_->above(trees_->leaf(first), {"ambient_declaration"});
    if (is_global) {
      add(global_declarations(name));
    }
    for (const ModuleRef& block : augmentations(first.file)) {
      add(declared_in(block, name));
    }
    const auto twin = fact.reach == Reach::exported ? twin_of(first.file) : std::nullopt;
    if (twin) {
      std::vector<FactRef> declarations = declared_in({*twin, {}}, name);
      std::erase_if(declarations, [&](const FactRef& other) {
        return trees_->fact(other).reach != Reach::exported ||
               trees_->fact(other).role == Role::import;
      });
      add(declarations);
    }
  } else if (scope.kind == ScopeKind::name_space) {
    const At own_name = trees_->child({first.file, scope.node}, "name");
    if (trees_->is(own_name, {"string"})) {
      const Specified module = modules_.find(first.file, trees_->spelled(own_name));
      if (module.kind == Specified::Kind::module && module.module.is_file()) {
        add(declared_in(module.module, name));
      }
      for (const ModuleRef& block : ambient_modules(trees_->spelled(own_name))) {
        add(declared_in(block, name));
      }
    } else if (const auto own = trees_->fact_at(own_name); own && fact.reach == Reach::exported) {
      add(member(declared(*own), name).declarations);
    }
  }
  // What adds to the library's own comes behind that.
  if (first.file != library_file) {
    std::ranges::sort(meaning.declarations);
  }
}

Meaning Names::followed(Meaning meaning) {
  for (int step = 0; step < 20 && meaning.kind == Meaning::Kind::declared; ++step) {
    const FactRef first = meaning.declarations.front();
    if (!modules_.is_alias(first)) {
      break;
    }
    meaning = modules_.target(first);
  }
  return meaning;
}

// `namespace a.b {}` declares b in a, and what is in the braces in b.
Meaning Names::member(const Meaning& name_space, std::string_view name) {
  Meaning result;
  for (const FactRef& declaration : name_space.declarations) {
    At node = trees_->parent(trees_->leaf(declaration));
    if (trees_->is(node, {"nested_identifier"})) {
      const bool is_last = trees_->child(node, "property") == trees_->leaf(declaration) &&
                           !trees_->is(trees_->parent(node), {"nested_identifier"});
      At next = trees_->child(node, "property");
      if (next == trees_->leaf(declaration)) {
        next = is_last ? At{} : trees_->child(trees_->parent(node), "property");
      }
      if (next) {
        if (const auto fact = trees_->fact_at(next); fact && trees_->text(next) == name) {
          result.kind = Meaning::Kind::declared;
          result.declarations.push_back(*fact);
        }
        continue;
      }
      node = trees_->parent(node);
    }
    if (!trees_->is(node, {"internal_module", "module"})) {
      continue;
    }
    const bool is_ambient = is_declaration_file(trees_->path(declaration.file)) ||
                            trees_->above(node, {"ambient_declaration"});
    for (const FactRef& fact :
         declared_in({declaration.file, trees_->child(node, "body").node}, name)) {
      if (is_ambient || trees_->fact(fact).reach == Reach::exported) {
        result.kind = Meaning::Kind::declared;
        result.declarations.push_back(fact);
      }
    }
  }
  return result;
}

Meaning Names::global(std::string_view name, Spaces spaces) {
  Meaning meaning;
  const auto add = [&](FactRef ref) {
    if ((trees_->fact(ref).spaces & spaces) != 0) {
      meaning.kind = Meaning::Kind::declared;
      meaning.declarations.push_back(ref);
    }
  };
  std::ranges::for_each(global_declarations(name), add);
  const FileModel& library = trees_->model(library_file);
  for (const std::uint32_t fact : library.declared(0, name)) {
    add({library_file, fact});
  }
  return meaning;
}

bool Names::adds_to_library(FactRef declaration) {
  const At name = trees_->leaf(declaration);
  if (is_docs(declaration.file) || !trees_->is(trees_->parent(name), {"interface_declaration"}) ||
      trees_->model(library_file).declared(0, trees_->name(declaration)).empty()) {
    return false;
  }
  const FileModel& model = trees_->model(declaration.file);
  const bool is_at_top = model.fact(declaration.fact).scope == 0;
  const At ambient = trees_->above(name, {"ambient_declaration"});
  return modules_.is_module(declaration.file)
             ? ambient && trees_->text(ambient).starts_with("declare global")
             : is_at_top;
}

std::vector<ModuleRef> Names::ambient_modules(std::string_view name) {
  const auto found = globals().ambient.find(name);
  return found == globals().ambient.end() ? std::vector<ModuleRef>() : found->second;
}

std::vector<ModuleRef> Names::augmentations(std::uint32_t file) {
  const auto found = globals().augmenting.find(file);
  return found == globals().augmenting.end() ? std::vector<ModuleRef>() : found->second;
}

// What scripts declare. Most of them are large, minified libraries, so each is parsed when a name
// is asked for that it seems to declare.
const std::vector<FactRef>& Names::global_declarations(std::string_view name) {
  std::vector<std::uint32_t>& unread = globals().unread;
  const bool is_new = globals_->asked.insert(std::string(name)).second;
  const auto is_of_use = [&](std::uint32_t file) {
    return is_new && seems_to_declare(program_->raw_text(file), name);
  };
  for (auto next = std::ranges::find_if(unread, is_of_use); next != unread.end();
       next = std::ranges::find_if(unread, is_of_use)) {
    const std::uint32_t file = *next;
    unread.erase(next);
    index_file(file);
  }
  static const std::vector<FactRef> none;
  const auto found = globals_->names.find(name);
  if (found == globals_->names.end()) {
    return none;
  }
  std::ranges::sort(found->second);  // whichever file was read first
  return found->second;
}

Names::Globals& Names::globals() {
  if (globals_) {
    return *globals_;
  }
  globals_.emplace();
  const auto& files = program_->files();
  const auto is_ours = [](const ProgramFile& file) {
    return family_of(file.language) == Family::javascript;
  };
  const bool is_small =
      static_cast<std::size_t>(std::ranges::count_if(files, is_ours)) <= most_scripts;
  for (std::uint32_t file = 0; file < files.size(); ++file) {
    const bool may_be_read = is_small || is_declaration_file(files[file].path);
    if (!is_ours(files[file]) || !may_be_read || keeps_to_itself(file)) {
      continue;
    }
    const std::string_view text = program_->raw_text(file);
    if (holds_asked(file) || text.find("declare ") != std::string_view::npos) {
      index_file(file);
    } else {
      globals_->unread.push_back(file);
    }
  }
  return *globals_;
}

bool Names::holds_asked(std::uint32_t file) const {
  return std::ranges::binary_search(program_->holders(asked_old), file) ||
         std::ranges::binary_search(program_->holders(asked_new), file);
}

// A package's `a.js` and the `a.d.ts` beside it are one module, in what it does and in types. One
// that holds no asked name adds nothing.
std::optional<std::uint32_t> Names::twin_of(std::uint32_t file) const {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> endings{
      {{".d.ts", ".js"}, {".d.mts", ".mjs"}, {".d.cts", ".cjs"}, {".d.ts", ".jsx"}}};
  if (is_docs(file) || !holds_asked(file)) {
    return std::nullopt;
  }
  const std::string_view path = program_->path(file);
  for (const auto& [types, code] : endings) {
    for (const auto& [own, other] : {std::pair(types, code), std::pair(code, types)}) {
      if (path.ends_with(own)) {
        const std::string_view stem = path.substr(0, path.size() - own.size());
        const auto twin = program_->find(std::string(stem).append(other));
        if (twin && holds_asked(*twin)) {
          return twin;
        }
      }
    }
  }
  return std::nullopt;
}

// Nearly all files are modules that declare nothing for others. Those that plainly are (they import
// or export something at the beginning of a line, and have no `declare global` or `declare module`)
// need not be parsed, unless they hold an asked name and are parsed anyway.
bool Names::keeps_to_itself(std::uint32_t file) const {
  if (holds_asked(file)) {
    return false;
  }
  const std::string_view text = program_->raw_text(file);
  const auto has_line = [&](std::string_view begin) {
    return text.starts_with(begin.substr(1)) || text.find(begin) != std::string_view::npos;
  };
  const auto says = [&](std::string_view words) {
    return text.find(words) != std::string_view::npos;
  };
  return (has_line("\nimport ") || has_line("\nexport ")) && !says("declare global") &&
         !says("declare module");
}

void Names::index_file(std::uint32_t file) {
  const bool is_module = modules_.is_module(file);
  if (!is_module) {
    const FileModel& model = trees_->model(file);
    for (const std::uint32_t fact : model.declarations_in(0)) {
      globals_->names[std::string(model.name_of(model.fact(fact)))].push_back({file, fact});
    }
  }
  for (const At& statement : trees_->children(trees_->root(file))) {
    if (trees_->is(statement, {"ambient_declaration"})) {
      index_block(file, statement, is_module);
    }
  }
}

// `declare global {}` puts names where all files see them; `declare module "m" {}` declares a
// module, or augments one if it stands in a module.
void Names::index_block(std::uint32_t file, const At& statement, bool is_module) {
  const At block = trees_->child_of(statement, "statement_block");
  if (block && is_module) {
    const FileModel& model = trees_->model(file);
    for (const std::uint32_t fact : model.declarations_in(0)) {
      if (Trees::contains(block, trees_->leaf({file, fact}))) {
        globals_->names[std::string(model.name_of(model.fact(fact)))].push_back({file, fact});
      }
    }
  }
  const At module = trees_->child_of(statement, "module");
  const At name = trees_->child(module, "name");
  if (!trees_->is(name, {"string"})) {
    return;
  }
  const std::string_view specifier = trees_->spelled(name);
  const ModuleRef ref{file, trees_->child(module, "body").node};
  if (specifier.starts_with('.')) {
    const Specified found = modules_.find(file, specifier);
    if (found.kind == Specified::Kind::module && found.module.is_file()) {
      globals_->augmenting[found.module.file].push_back(ref);
    }
  } else {
    globals_->ambient[std::string(specifier)].push_back(ref);
  }
}

}  // namespace git_refactor::syntax::javascript
