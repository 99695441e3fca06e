// From facts to meanings.
//
// Facts come scope by scope as the trees show them; what a name means can depend on text further
// down (a name assigned anywhere in a Python function is local in all of it, a `var` hoists), so
// nothing is resolved before all of them are there. Declarations are then kept by (scope, name),
// and a reference asks the scopes outwards from its own until one declares its name in a common
// name space, at a place that the reference can see. Declarations of one thing (a prototype and its
// definition, overloads, repeated assignments) share a head, the first of them.
//
// Cost: time linear in the facts times the depth of the scopes around them.

#include "resolution.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax {

namespace {

// A variable is a field in the body of a class, and a local in a function.
SymbolKind kind_in(ScopeKind scope, SymbolKind kind) {
  const bool is_variable = kind == SymbolKind::variable || kind == SymbolKind::constant;
  switch (scope) {
    case ScopeKind::type:
      return is_variable                    ? SymbolKind::field
             : kind == SymbolKind::function ? SymbolKind::method
                                            : kind;
    case ScopeKind::function:
    case ScopeKind::block:
    case ScopeKind::parameters:
      return is_variable ? SymbolKind::local : kind;
    case ScopeKind::file:
    case ScopeKind::name_space:
      break;
  }
  return kind;
}

}  // namespace

Resolution::Resolution(const LanguageTable& table, Facts facts)
    : table_(table), facts_(std::move(facts)) {
  std::ranges::stable_sort(facts_.facts, {}, &Fact::offset);
  redirect_scopes();
  register_declarations();
  meant_.reserve(facts_.facts.size());
  for (std::uint32_t index = 0; index < facts_.facts.size(); ++index) {
    meant_.push_back(declaration_of(index));
  }
  find_private();
}

std::uint64_t Resolution::key(std::uint32_t scope, std::uint32_t name) {
  return (std::uint64_t{scope} << 32U) | name;
}

std::uint32_t Resolution::function_around(std::uint32_t scope) const {
  while (scope != no_index && facts_.scopes[scope].kind != ScopeKind::function) {
    scope = facts_.scopes[scope].parent;
  }
  return scope;
}

// Python's `global` and `nonlocal`: what a function (or class body) says of a name holds for all of
// its body.
void Resolution::redirect_scopes() {
  std::unordered_map<std::uint64_t, bool> has_declaration;
  for (const Fact& fact : facts_.facts) {
    const bool is_in_class = facts_.scopes[fact.scope].kind == ScopeKind::type;
    const std::uint32_t function = is_in_class ? fact.scope : function_around(fact.scope);
    if (fact.effect == Effect::global && function != no_index) {
      redirects_[key(function, fact.name)] = 0;
    } else if (fact.effect == Effect::declare) {
      has_declaration[key(fact.scope, fact.name)] = true;
    }
  }
  for (const Fact& fact : facts_.facts) {
    const std::uint32_t function = function_around(fact.scope);
    if (fact.effect != Effect::nonlocal || function == no_index) {
      continue;
    }
    std::uint32_t outer = function_around(facts_.scopes[function].parent);
    while (outer != no_index && !has_declaration.contains(key(outer, fact.name)) &&
           !redirects_.contains(key(outer, fact.name))) {
      outer = function_around(facts_.scopes[outer].parent);
    }
    if (outer != no_index) {
      redirects_[key(function, fact.name)] = outer;
    }
  }
}

// A redirect leads to a scope further out, so this ends.
std::uint32_t Resolution::redirected(std::uint32_t scope, std::uint32_t name) const {
  for (auto found = redirects_.find(key(scope, name)); found != redirects_.end();
       found = redirects_.find(key(scope, name))) {
    scope = found->second;
  }
  return scope;
}

void Resolution::register_declarations() {
  heads_.assign(facts_.facts.size(), no_index);
  for (std::uint32_t index = 0; index < facts_.facts.size(); ++index) {
    Fact& fact = facts_.facts[index];
    if (fact.effect != Effect::declare) {
      continue;
    }
    fact.scope = redirected(fact.scope, fact.name);
    fact.kind = kind_in(facts_.scopes[fact.scope].kind, fact.kind);
    auto& group = declared_[key(fact.scope, fact.name)];
    const auto is_same = [&](std::uint32_t other) {
      const Fact& before = facts_.facts[other];
      const bool is_shadowed = table_.shadows_in_scope && fact.visible_from != 0;
      return !is_shadowed && (before.spaces & fact.spaces) != 0;
    };
    const auto head = std::ranges::find_if(group, is_same);
    heads_[index] = head == group.end() ? index : *head;
    group.push_back(index);
  }
}

std::span<const std::uint32_t> Resolution::declared(std::uint32_t scope, std::uint32_t name) const {
  const auto group = declared_.find(key(scope, name));
  return group == declared_.end() ? std::span<const std::uint32_t>() : group->second;
}

std::uint32_t Resolution::find_in(const Query& query, std::uint32_t scope) const {
  const auto group = declared_.find(key(scope, query.name));
  if (group == declared_.end()) {
    return no_index;
  }
  // The last one that is seen: an earlier one is shadowed, or the head of the same thing.
  for (auto index = group->second.rbegin(); index != group->second.rend(); ++index) {
    const Fact& fact = facts_.facts[*index];
    if ((fact.spaces & query.spaces) != 0 && fact.visible_from <= query.offset) {
      return heads_[*index];
    }
  }
  return no_index;
}

std::uint32_t Resolution::find(const Query& query) const {
  std::uint32_t scope = query.scope;
  while (true) {
    scope = redirected(scope, query.name);
    const bool is_closed =
        table_.closed_types && scope != query.scope && facts_.scopes[scope].kind == ScopeKind::type;
    const std::uint32_t found = is_closed ? no_index : find_in(query, scope);
    if (found != no_index || scope == query.last_scope || scope == 0 ||
        facts_.scopes[scope].is_closed) {
      return found;
    }
    scope = facts_.scopes[scope].parent;
  }
}

std::uint32_t Resolution::declaration_of(std::uint32_t index) const {
  const Fact& fact = facts_.facts[index];
  switch (fact.effect) {
    case Effect::declare:
      return heads_[index];
    case Effect::refer:
    case Effect::global:
    case Effect::nonlocal:
      return find({fact.name, fact.spaces, fact.scope, fact.offset, 0});
    case Effect::select:
      return find_own_member(fact);
    default:
      return no_index;
  }
}

// `this.name` inside the class that declares it.
std::uint32_t Resolution::find_own_member(const Fact& fact) const {
  const auto& own = table_.own_receivers;
  if (std::ranges::find(own, fact.receiver_path) == own.end()) {
    return no_index;
  }
  std::uint32_t scope = fact.scope;
  while (scope != 0 && facts_.scopes[scope].kind != ScopeKind::type) {
    scope = facts_.scopes[scope].parent;
  }
  return scope == 0 ? no_index
                    : find_in({fact.name, static_cast<Spaces>(fact.spaces | space::member), scope,
                               fact.offset, scope},
                              scope);
}

Modules Resolution::modules() const {
  Modules modules;
  for (std::uint32_t index = 0; index < facts_.facts.size(); ++index) {
    if (meant_[index] == no_index) {
      continue;
    }
    const Fact& declaration = facts_.facts[meant_[index]];
    if (!declaration.stands_for.empty()) {
      modules[facts_.facts[index].offset] = {declaration.stands_for, declaration.doubt};
    }
  }
  return modules;
}

std::map<std::uint32_t, std::uint32_t> Resolution::free_references() const {
  std::map<std::uint32_t, std::uint32_t> names;
  for (std::uint32_t index = 0; index < facts_.facts.size(); ++index) {
    const Fact& fact = facts_.facts[index];
    if (fact.effect == Effect::refer && meant_[index] == no_index) {
      names[fact.offset] = fact.name;
    }
  }
  return names;
}

FileSurvey Resolution::survey(const Modules& modules) const {
  FileSurvey survey;
  survey.mentions = facts_.mentions;
  std::ranges::sort(survey.mentions, {}, &Mention::offset);
  survey.has_errors = facts_.has_errors;
  survey.occurrences.reserve(facts_.facts.size());
  for (std::uint32_t index = 0; index < facts_.facts.size(); ++index) {
    survey.occurrences.push_back(occurrence_of(index, modules));
  }
  find_clashes(survey);
  return survey;
}

Occurrence Resolution::occurrence_of(std::uint32_t index, const Modules& modules) const {
  const Fact& fact = facts_.facts[index];
  Occurrence occurrence{.offset = fact.offset,
                        .name = static_cast<std::uint8_t>(fact.name),
                        .role = fact.role,
                        .binding = fact.binding,
                        .kind = fact.kind,
                        .form = fact.form,
                        .declaration = meant_[index],
                        .qualifier = fact.qualifier,
                        .why = fact.why};
  switch (fact.effect) {
    case Effect::select:
      bind_selection(fact, modules, occurrence);
      break;
    case Effect::key:
      occurrence.binding = Binding::key;
      break;
    case Effect::declare:
    case Effect::refer:
    case Effect::global:
    case Effect::nonlocal:
      bind_to_scope(fact, occurrence);
      break;
    default:
      break;
  }
  return occurrence;
}

void Resolution::bind_selection(const Fact& fact, const Modules& modules,
                                Occurrence& occurrence) const {
  const auto module = modules.find(fact.receiver);
  if (module == modules.end()) {
    const bool has_default = fact.unbound != Binding::free;
    occurrence.binding = has_default ? fact.unbound : Binding::member;
    if (occurrence.declaration != no_index) {
      occurrence.kind = facts_.facts[occurrence.declaration].kind;
    }
    return;
  }
  const std::size_t rest = fact.receiver_path.find(table_.separator);
  occurrence.why = module->second.doubt;
  occurrence.binding = occurrence.why.empty() ? Binding::qualified : Binding::unknown;
  occurrence.qualifier = module->second.path;
  if (rest != std::string_view::npos) {
    occurrence.qualifier += fact.receiver_path.substr(rest);
  }
}

void Resolution::bind_to_scope(const Fact& fact, Occurrence& occurrence) const {
  if (occurrence.declaration == no_index) {
    occurrence.binding = fact.effect == Effect::global ? Binding::file : fact.unbound;
    return;
  }
  const Fact& declaration = facts_.facts[occurrence.declaration];
  const Scope& scope = facts_.scopes[declaration.scope];
  occurrence.kind = declaration.kind;
  if (declaration.spaces == space::label) {
    occurrence.binding = Binding::local;
    return;
  }
  if (fact.effect == Effect::refer && !fact.doubt.empty()) {
    occurrence.binding = Binding::unknown;
    occurrence.why = fact.doubt;
    return;
  }
  switch (scope.kind) {
    case ScopeKind::file:
    case ScopeKind::name_space:
      occurrence.binding = Binding::file;
      occurrence.is_private = is_private_[occurrence.declaration];
      if (fact.effect == Effect::declare && fact.role == Role::declaration) {
        occurrence.qualifier = namespace_of(declaration.scope);
      }
      break;
    case ScopeKind::type:
      occurrence.binding = Binding::member;
      break;
    case ScopeKind::function:
    case ScopeKind::block:
    case ScopeKind::parameters:
      occurrence.binding = Binding::local;
      // Broken code between the two may hold another declaration that was not understood.
      if (fact.error != scope.error && fact.effect == Effect::refer) {
        occurrence.binding = Binding::unknown;
        occurrence.why = does_not_parse;
      }
      break;
  }
}

// A declaration is private if it, or its file, is hidden, and nothing in the file exports it. What
// is imported is never: it is another file's.
void Resolution::find_private() {
  is_private_.assign(facts_.facts.size(), facts_.hides_names);
  for (std::uint32_t index = 0; index < facts_.facts.size(); ++index) {
    if (heads_[index] != no_index && facts_.facts[index].reach == Reach::hidden) {
      is_private_[heads_[index]] = true;
    }
  }
  for (std::uint32_t index = 0; index < facts_.facts.size(); ++index) {
    const Fact& fact = facts_.facts[index];
    if (meant_[index] != no_index && (fact.reach == Reach::exported || fact.role == Role::import)) {
      is_private_[meant_[index]] = false;
    }
  }
}

std::string Resolution::namespace_of(std::uint32_t scope) const {
  std::string path;
  for (; scope != 0; scope = facts_.scopes[scope].parent) {
    if (facts_.scopes[scope].kind == ScopeKind::name_space) {
      path = path.empty() ? facts_.scopes[scope].name
                          : facts_.scopes[scope].name + std::string(table_.separator) + path;
    }
  }
  return path;
}

}  // namespace git_refactor::syntax
