// Names across files.
//
// Inside a file the scopes of the table say what a name means, but for two rules of Python's that
// are not about scopes alone: the first iterable of a comprehension is evaluated around it, and
// defaults and annotations of a method see the names of the class (Language Reference 4.2.2).
//
// Between files, an import is followed to what it imports:
//
//   a.py: def f(): ...      b.py: from a import f      c.py: from b import f
//
// `f` in c.py is the name that b.py imports, and so on until something declares it. A package's
// attribute is what its `__init__` binds, else the module of that name. Imports may be circular, so
// a question that is asked while it is being answered has no answer.

#include "names.hpp"

#include "library.hpp"
#include "nodes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace git_refactor::syntax::python {

namespace {

constexpr std::array<std::string_view, 4> comprehensions{
    "list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression"};

// Scopes that hold type parameters: names of a class around them are seen through them.
constexpr std::array<std::string_view, 3> parameter_holders{
    "function_definition", "class_definition", "type_alias_statement"};

bool is_one_of(std::string_view type, const auto& types) {
  return std::ranges::find(types, type) != types.end();
}

// Whether `node` stands in the iterable of the first `for` of the comprehension.
bool is_in_first_iterable(SyntaxNode comprehension, SyntaxNode node) {
  const SyntaxNode clause = child_of_type(comprehension, "for_in_clause");
  const SyntaxNode iterable = child_named(clause, "right");
  return !iterable.is_null() && node.begin() >= iterable.begin() && node.end() <= clause.end();
}

// The scope in which a node inside of `scope` is evaluated.
std::uint32_t evaluated_in(const FileModel& file, std::uint32_t scope, SyntaxNode node) {
  while (scope != 0 && is_one_of(type_of(file.scope(scope).node), comprehensions) &&
         is_in_first_iterable(file.scope(scope).node, node)) {
    node = file.scope(scope).node;
    scope = file.scope(scope).parent;
  }
  return scope;
}

// Whether a class's body reads a name before it binds it: `n = n`. It is the file's then, even in
// a function (Language Reference 4.2.2).
bool is_read_before_bound(const FileModel& file, std::uint32_t scope, const Fact& use) {
  const auto own = file.declared(scope, file.name_of(use));
  if (own.empty()) {
    return false;
  }
  const Fact& first = file.fact(own.front());
  if (first.effect != Effect::declare) {
    return false;
  }
  SyntaxNode binder = first.leaf.parent();
  const std::string_view type = type_of(binder);
  const bool binds_last =
      type == "assignment" || type == "function_definition" || type == "class_definition";
  return use.offset < first.offset || (binds_last && holds(binder, use.offset));
}

bool is_parameter_scope(const FileModel& file, std::uint32_t scope) {
  return scope != 0 && file.scope(scope).kind == ScopeKind::block &&
         is_one_of(type_of(file.scope(scope).node), parameter_holders);
}

Meaning declared(FactRef head) {
  return {Meaning::Kind::declared, head, {}};
}

Meaning library(std::string name) {
  return {Meaning::Kind::library, {}, std::move(name)};
}

Meaning module_meaning(std::string path) {
  return {Meaning::Kind::module, {}, std::move(path)};
}

std::string dotted(std::string_view module, std::string_view name) {
  std::string path(module);
  if (!path.empty() && path.back() != '.') {
    path += '.';
  }
  return path + std::string(name);
}

void collect_stars(const FileModel& file, SyntaxNode node, std::vector<std::string>& stars) {
  for (const SyntaxNode child : node.named_children()) {
    const std::string_view type = type_of(child);
    if (type == "import_from_statement") {
      if (!child_of_type(child, "wildcard_import").is_null()) {
        stars.emplace_back(file.text(child, "module_name"));
      }
    } else if (type == "block" || type.ends_with("_statement") || type.ends_with("_clause")) {
      collect_stars(file, child, stars);
    }
  }
}

}  // namespace

SyntaxNode ancestor_of_types(SyntaxNode node, std::string_view one, std::string_view other) {
  while (!node.is_null() && type_of(node) != one && type_of(node) != other) {
    node = node.parent();
  }
  return node;
}

std::uint32_t Names::head_at(std::uint32_t file, std::string_view name, Spaces spaces,
                             std::uint32_t scope, std::uint32_t offset) const {
  const FileModel& in = model(file);
  while (is_parameter_scope(in, scope)) {
    const auto own = in.declared(scope, name);
    if (!own.empty()) {
      return in.meant(own.front());
    }
    scope = in.scope(scope).parent;
  }
  return in.look_up(name, spaces, scope, offset);
}

std::uint32_t Names::head_of(FactRef ref) const {
  const FileModel& file = model(ref.file);
  const Fact& fact = file.fact(ref.fact);
  if (fact.effect != Effect::refer) {
    return fact.effect == Effect::select ? no_index : file.meant(ref.fact);
  }
  const std::uint32_t scope = evaluated_in(file, fact.scope, fact.leaf);
  if (file.scope(scope).kind == ScopeKind::type && is_read_before_bound(file, scope, fact)) {
    const auto own = file.declared(0, file.name_of(fact));
    return own.empty() ? no_index : file.meant(own.front());
  }
  if (scope == fact.scope && !is_parameter_scope(file, scope)) {
    return file.meant(ref.fact);
  }
  return head_at(ref.file, file.name_of(fact), fact.spaces, scope, fact.offset);
}

Meaning Names::of(FactRef ref) {
  const FileModel& file = model(ref.file);
  const Fact& fact = file.fact(ref.fact);
  const std::uint32_t head = head_of(ref);
  if (head != no_index) {
    return of_head({ref.file, head});
  }
  return free_name(ref.file, file.name_of(fact));
}

Meaning Names::free_name(std::uint32_t file, std::string_view name) {
  Meaning meaning = from_stars(file, name);
  if (meaning.kind != Meaning::Kind::nothing) {
    return meaning;
  }
  return is_builtin(name) ? library(std::string(name)) : Meaning{};
}

Meaning Names::look_up(std::string_view name, const Viewpoint& from) {
  const std::uint32_t head = head_at(from.file, name, space::value, from.scope, from.offset);
  return head == no_index ? free_name(from.file, name) : of_head({from.file, head});
}

std::vector<std::uint32_t> Names::group_of(FactRef head) const {
  const FileModel& file = model(head.file);
  const Fact& first = file.fact(head.fact);
  std::vector<std::uint32_t> group;
  for (const std::uint32_t index : file.declared(first.scope, file.name_of(first))) {
    if (file.meant(index) == head.fact) {
      group.push_back(index);
    }
  }
  return group;
}

Meaning Names::of_head(FactRef head) {
  const FileModel& file = model(head.file);
  Meaning from_library;
  for (const std::uint32_t index : group_of(head)) {
    const Fact& fact = file.fact(index);
    if (fact.role != Role::import) {
      continue;
    }
    Meaning meaning = imported_by({head.file, index});
    if (meaning.kind == Meaning::Kind::declared || meaning.kind == Meaning::Kind::module) {
      return meaning;
    }
    if (meaning.kind == Meaning::Kind::library) {
      from_library = std::move(meaning);
    }
  }
  return from_library.kind == Meaning::Kind::library ? from_library : declared(head);
}

Meaning Names::module_named(std::uint32_t file, std::string_view path) {
  auto module = modules_.find(file, path);
  return module ? module_meaning(std::move(*module)) : library(std::string(path));
}

Meaning Names::imported_from(std::uint32_t file, std::string_view module, std::string_view name) {
  const auto found = modules_.find(file, module);
  return found ? in_module(*found, name) : library(dotted(module, name));
}

Meaning Names::imported_by(FactRef ref) {
  const FileModel& file = model(ref.file);
  const Fact& fact = file.fact(ref.fact);
  const SyntaxNode statement =
      ancestor_of_types(fact.leaf, "import_from_statement", "import_statement");
  if (statement.is_null()) {
    return {};
  }
  const SyntaxNode aliased = fact.leaf.parent();
  const bool has_alias = type_of(aliased) == "aliased_import";
  const std::string_view name = has_alias ? file.text(aliased, "name") : file.text(fact.leaf);
  if (type_of(statement) == "import_statement") {
    return module_named(ref.file, name);
  }
  return imported_from(ref.file, file.text(statement, "module_name"), name);
}

Meaning Names::of_import_part(FactRef ref) {
  const FileModel& file = model(ref.file);
  const Fact& fact = file.fact(ref.fact);
  const SyntaxNode name = ancestor_of_type(fact.leaf, "dotted_name");
  const SyntaxNode statement =
      ancestor_of_types(fact.leaf, "import_from_statement", "import_statement");
  if (name.is_null() || statement.is_null()) {
    return {};
  }
  const std::uint32_t begin = name.begin();
  const std::string_view path = file.text().substr(begin, fact.leaf.end() - begin);
  if (type_of(statement) == "import_statement") {
    return module_named(ref.file, path);
  }
  const SyntaxNode module = child_named(statement, "module_name");
  if (fact.leaf.begin() >= module.end()) {
    return imported_from(ref.file, file.text(module), path);
  }
  const std::uint32_t first = module.begin();
  return module_named(ref.file, file.text().substr(first, fact.leaf.end() - first));
}

const std::vector<std::string>& Names::stars_of(std::uint32_t file) {
  const auto [found, is_new] = stars_.try_emplace(file);
  if (is_new) {
    std::vector<std::string> stars;
    collect_stars(model(file), model(file).root(), stars);
    stars_[file] = std::move(stars);
  }
  return stars_[file];
}

// `__all__` decides where there is one; else names with an underscore before them are private.
bool Names::is_public(std::uint32_t file, std::string_view name) {
  if (!name.starts_with('_')) {
    return true;
  }
  return std::ranges::any_of(model(file).named(name), [&](std::uint32_t index) {
    return type_of(model(file).fact(index).leaf) == "string_content";
  });
}

Meaning Names::from_stars(std::uint32_t file, std::string_view name) {
  const std::vector<std::string> stars = stars_of(file);
  for (auto star = stars.rbegin(); star != stars.rend(); ++star) {
    const auto module = modules_.find(file, *star);
    const auto source = module ? modules_.file_of(*module) : std::nullopt;
    if (!source || !is_public(*source, name)) {
      continue;
    }
    Meaning meaning = in_module(*module, name);
    if (meaning.kind != Meaning::Kind::nothing) {
      return meaning;
    }
  }
  return {};
}

Meaning Names::in_module(const std::string& module, std::string_view name) {
  const std::pair<std::string, std::string> question(module, name);
  Meaning meaning;
  if (in_progress_.insert(question).second) {
    if (const auto file = modules_.file_of(module)) {
      const auto own = model(*file).declared(0, name);
      meaning =
          own.empty() ? from_stars(*file, name) : of_head({*file, model(*file).meant(own.front())});
    }
    in_progress_.erase(question);
  }
  const bool is_found = meaning.kind != Meaning::Kind::nothing &&
                        !(meaning.kind == Meaning::Kind::declared &&
                          model(meaning.head.file).fact(meaning.head.fact).role == Role::import);
  if (is_found) {
    return meaning;
  }
  if (auto inner = modules_.submodule(module, name)) {
    return module_meaning(std::move(*inner));
  }
  return meaning;
}

// Annotations and defaults are evaluated around the function that they belong to.
std::uint32_t Names::scope_at(std::uint32_t file, SyntaxNode node) const {
  const FileModel& in = model(file);
  SyntaxNode inner = node;
  for (SyntaxNode outer = node.parent(); !outer.is_null(); inner = outer, outer = outer.parent()) {
    const std::uint32_t scope = in.scope_opened_by(outer);
    if (scope == no_index) {
      continue;
    }
    const std::string_view type = type_of(outer);
    const bool is_definition = type == "function_definition" || type == "class_definition";
    if (is_definition) {
      const bool is_body = inner == child_named(outer, "body");
      return is_body ? scope : in.scope(scope).parent;
    }
    if (is_one_of(type, comprehensions) && is_in_first_iterable(outer, node)) {
      continue;
    }
    return scope;
  }
  return 0;
}

}  // namespace git_refactor::syntax::python
