// Which items are resolved, and when: all of a file when the first of its names is asked for, with
// what stands in its blocks and in what its macros make. Headers of other files are read as they
// are needed.

#include "resolver.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::rust {

Resolver::Resolver(Program& program)
    : program_(&program),
      expander_(world_),
      signatures_(world_),
      traits_(world_, signatures_),
      crates_(program, world_, expander_) {
  world_.asks_for_self = std::ranges::find(program.asked(), "self") != program.asked().end();
  signatures_.expand_type = [this](const Node& call, const Env& env) {
    return expander_.expand(call, env.scope, Shape::type);
  };
  signatures_.visit_length = [this](const Node& node, const Env& env) {
    Env kept = env;
    kept.binder = nullptr;
    lengths_.push_back({node, kept});
  };
}

const Meaning* Resolver::meaning(std::uint32_t file, std::uint32_t offset) {
  resolve(file);
  return world_.meanings.find(file, offset);
}

void Resolver::resolve(std::uint32_t file) {
  if (!resolved_.insert(file).second) {
    return;
  }
  const std::vector<ScopeId> modules = crates_.modules_of(file);
  if (generation_ != crates_.generation()) {
    generation_ = crates_.generation();
    traits_.forget();
  }
  find_hot_words();
  for (const ScopeId module : modules) {
    open_scopes_.push_back(module);
  }
  drain();
}

// OLD, NEW, and the macros whose rules hold one of them, or call such a macro.
void Resolver::find_hot_words() {
  hot_words_.clear();
  for (const std::string& name : program_->asked()) {
    if (!name.empty()) {
      hot_words_.push_back(name.starts_with("r#") ? name.substr(2) : name);
    }
  }
  for (std::size_t before = 0; before != hot_words_.size();) {
    before = hot_words_.size();
    for (const auto& [macro, rules] : world_.defs.rules) {
      const Def& def = world_.defs[macro];
      if (!world_.is_library(macro) && is_hot(def.node) &&
          std::ranges::find(hot_words_, def.name) == hot_words_.end()) {
        hot_words_.emplace_back(def.name);
      }
    }
  }
}

// Who calls a method whose `self` is asked for need not hold the word.
bool Resolver::is_hot(const Node& node) const {
  if (world_.asks_for_self) {
    return true;
  }
  const std::string_view text = node.str();
  return std::ranges::any_of(hot_words_, [text](const std::string& word) {
    return text.find(word) != std::string_view::npos;
  });
}

void Resolver::resolve_all() {
  if (std::exchange(is_all_resolved_, true)) {
    return;
  }
  for (const std::uint8_t name : {asked_old, asked_new}) {
    for (const std::uint32_t file : program_->holders(name)) {
      if (program_->language(file) == Language::rust) {
        resolve(file);
      }
    }
  }
  std::vector<std::uint32_t> files;
  for (const auto& [file, modules] : world_.defs.modules_of_file) {
    files.push_back(file);
  }
  std::ranges::sort(files);
  for (const std::uint32_t file : files) {
    resolve(file);
  }
}

void Resolver::drain() {
  while (!open_scopes_.empty() || !lengths_.empty()) {
    if (!lengths_.empty()) {
      const Length length = lengths_.front();
      lengths_.pop_front();
      resolve_value(length.node, length.env, signatures_.primitive("usize"));
      continue;
    }
    const ScopeId scope = open_scopes_.front();
    open_scopes_.pop_front();
    if (resolved_scopes_.insert(scope).second) {
      resolve_scope(scope, 0);
    }
  }
}

void Resolver::resolve_scope(ScopeId id, std::uint32_t /*file*/) {
  const Scope& scope = world_.defs.scope(id);
  std::vector<DefId> items;
  for (const auto& [name, defs] : scope.items) {
    for (const DefId def : defs) {
      if (world_.defs[def].scope == id) {
        items.push_back(def);
      }
    }
  }
  for (const TextualMacro& macro : scope.macros) {
    if (world_.defs[macro.def].scope == id) {
      items.push_back(macro.def);
    }
  }
  std::ranges::sort(items);
  items.erase(std::unique(items.begin(), items.end()), items.end());
  for (const DefId item : items) {
    resolve_item(item);
  }
  // NOLINTNEXTLINE(modernize-loop-convert): resolving one may add others
  for (std::size_t at = 0; at < world_.defs.imports.size(); ++at) {
    if (world_.defs.imports[at].scope == id) {
      resolve_import(world_.defs.imports[at]);
    }
  }
  for (std::size_t at = 0; at < world_.defs.implementations.size(); ++at) {
    if (world_.defs.implementations[at].scope == id) {
      resolve_implementation(at);
    }
  }
  for (const Node& call : std::vector(scope.expanded)) {
    resolve_expanded_call(call, id);
  }
}

// What a call at item level makes is resolved as items; here are the calls that make none.
void Resolver::resolve_expanded_call(const Node& call, ScopeId scope) {
  if (!expander_.expand(call, scope, Shape::items)) {
    resolve_value(call, {scope, no_def, nullptr, true}, unknown_type);
  }
}

void Resolver::resolve_visibility(DefId id) {
  const Def& def = world_.defs[id];
  const Node modifier = def.node.child("visibility_modifier");
  const Path path = modifier ? path_of(modifier.first()) : Path();
  if (path.empty()) {
    return;
  }
  const PathFound found = world_.names.path(path, def.scope, NameSpace::type);
  for (std::size_t at = 0; at < found.parts.size(); ++at) {
    if (path[at].node && found.parts[at]) {
      signatures_.record(path[at].node, found.parts[at].named);
    }
  }
}

void Resolver::resolve_item(DefId id) {
  const Def& def = world_.defs[id];
  if (!def.node || !is_hot(def.node)) {
    return;
  }
  world_.meanings.record(world_.defs, def.at, id);
  resolve_visibility(id);
  signatures_.generics(id);
  switch (def.kind) {
    case DefKind::function:
      resolve_function(id);
      break;
    case DefKind::constant:
    case DefKind::static_item:
      resolve_value(def.node.field("value"), signatures_.env_of(id), signatures_.declared_type(id));
      break;
    case DefKind::alias:
      signatures_.aliased(id);
      break;
    case DefKind::associated_type:
      for (const Node& bound : def.node.field("bounds").children()) {
        signatures_.lower_bound(bound, signatures_.env_of(id));
      }
      break;
    case DefKind::module:
      if (def.node.field("body")) {
        open_scopes_.push_back(def.body);
      }
      break;
    case DefKind::macro:
      resolve_macro(id);
      break;
    default:
      resolve_members(id);
  }
}

void Resolver::resolve_members(DefId id) {
  const Def& def = world_.defs[id];
  if (def.is_tuple) {
    signatures_.tuple_fields(id);
  }
  for (const DefId member : std::vector(def.members)) {
    const Def& each = world_.defs[member];
    if (!is_hot(each.node)) {
      continue;
    }
    if (each.kind == DefKind::field) {
      world_.meanings.record(world_.defs, each.at, member);
      resolve_visibility(member);
      signatures_.declared_type(member);
    } else if (each.kind == DefKind::variant) {
      world_.meanings.record(world_.defs, each.at, member);
      resolve_members(member);
      resolve_value(each.node.field("value"), signatures_.env_of(id), unknown_type);
    } else {
      resolve_item(member);
      // The item of an impl means that of its trait.
      const DefId family = traits_.family_of(member);
      if (family != each.head) {
        world_.meanings.replace(world_.defs, each.at, family);
      }
    }
  }
}

void Resolver::resolve_function(DefId id) {
  signatures_.signature(id);
  Body body(world_, signatures_, traits_, expander_, crates_.items());
  body.function(id);
  open_scopes_.insert(open_scopes_.end(), body.nested_scopes.begin(), body.nested_scopes.end());
}

void Resolver::resolve_value(const Node& value, const Env& env, TypeId type) {
  if (!value) {
    return;
  }
  Body body(world_, signatures_, traits_, expander_, crates_.items());
  body.value(value, env, type);
  open_scopes_.insert(open_scopes_.end(), body.nested_scopes.begin(), body.nested_scopes.end());
}

void Resolver::resolve_implementation(std::size_t implementation) {
  const Implementation impl = world_.defs.implementations[implementation];
  const bool has_calls = std::ranges::any_of(
      world_.defs.member_calls, [&](const MemberCall& call) { return call.owner == impl.def; });
  if (!has_calls && !is_hot(world_.defs[impl.def].node)) {
    return;
  }
  signatures_.generics(impl.def);
  signatures_.header(implementation);
  resolve_members(impl.def);
}

// All name spaces that an import brings a name of.
void Resolver::resolve_import(const Import& import) {
  bool is_known = false;
  for (const NameSpace space : name_spaces) {
    const PathFound found = world_.names.import_path(import, space);
    for (std::size_t at = 0; at < import.path.size(); ++at) {
      const Node& node = import.path[at].node;
      const bool is_last = at + 1 == import.path.size();
      if (!node || (!is_last && space != NameSpace::type)) {
        continue;
      }
      if (at < found.parts.size() && found.parts[at]) {
        const bool is_outside = found.parts[at].target == outside_def;
        if (!is_last || !is_outside || !is_known) {
          signatures_.record(node, found.parts[at].named);
        }
        is_known = is_known || (is_last && !is_outside);
      } else if (is_last && space == NameSpace::macro && !is_known) {
        signatures_.doubt(node, "it is imported from where nothing of its name is declared");
      } else if (!is_last) {
        signatures_.doubt(node, "it is declared nowhere in sight");
      }
    }
  }
  if (import.alias != no_def) {
    world_.meanings.record(world_.defs, world_.defs[import.alias].at, import.alias);
  }
}

void Resolver::resolve_macro(DefId id) {
  const Def& def = world_.defs[id];
  const auto rules = world_.defs.rules.find(id);
  if (rules == world_.defs.rules.end()) {
    return;
  }
  std::map<std::pair<std::size_t, std::string_view>, DefId> variables;
  for (const MetavariableUse& use : metavariables(rules->second)) {
    if (use.name == "crate") {
      continue;
    }
    const auto [place, is_new] = variables.try_emplace({use.rule, use.name}, no_def);
    if (is_new) {
      place->second = world_.defs.add({.kind = DefKind::metavariable,
                                       .name = use.name,
                                       .at = use.origin,
                                       .scope = def.scope,
                                       .crate = def.crate});
    }
    world_.meanings.record(world_.defs, use.origin, place->second);
  }
}

void Resolver::index_definitions() {
  for (; indexed_ < world_.defs.size(); ++indexed_) {
    const Origin& at = world_.defs[indexed_].at;
    if (at.file != library_file) {
      by_place_.try_emplace({at.file, at.offset}, indexed_);
    }
  }
}

DefId Resolver::declared_at(std::uint32_t file, std::uint32_t offset) {
  resolve(file);
  index_definitions();
  const auto found = by_place_.find({file, offset});
  return found == by_place_.end() ? no_def : found->second;
}

DefId Resolver::family_of(DefId def) {
  return traits_.family_of(def);
}

ScopeId Resolver::module_at(std::uint32_t file, std::uint32_t offset) {
  const std::vector<ScopeId> modules = crates_.modules_of(file);
  ScopeId best = modules.empty() ? no_scope : modules.front();
  std::uint32_t begin = 0;
  for (DefId id = 0; id < world_.defs.size(); ++id) {
    const Def& def = world_.defs[id];
    const Node body = def.kind == DefKind::module && def.node ? def.node.field("body") : Node();
    if (body && def.at.file == file && def.node.text()->anchor == no_index &&
        body.begin() <= offset && offset < body.end() && body.begin() >= begin) {
      best = def.body;
      begin = body.begin();
    }
  }
  return best;
}

// The innermost type, trait or impl around a place; for documentation before an item, the item.
DefId Resolver::owner_at(std::uint32_t file, std::uint32_t offset) {
  DefId best = no_def;
  std::uint32_t begin = 0;
  for (DefId id = 0; id < world_.defs.size(); ++id) {
    const Def& def = world_.defs[id];
    const bool is_owner = def.kind == DefKind::implementation || def.kind == DefKind::trait ||
                          def.kind == DefKind::structure || def.kind == DefKind::enumeration ||
                          def.kind == DefKind::union_type;
    if (!is_owner || !def.node || def.node.text()->anchor != no_index ||
        def.node.text()->origin(0).file != file) {
      continue;
    }
    const bool is_inside = def.node.begin() <= offset && offset < def.node.end();
    if (is_inside && def.node.begin() >= begin) {
      best = id;
      begin = def.node.begin();
    }
  }
  return best;
}

std::vector<DefId> Resolver::linked(std::uint32_t file, std::uint32_t offset,
                                    const std::vector<std::string_view>& parts) {
  resolve(file);
  const ScopeId scope = module_at(file, offset);
  std::vector<DefId> found;
  if (scope == no_scope || parts.empty()) {
    return found;
  }
  const auto add = [&](DefId def) {
    if (def != no_def && std::ranges::find(found, def) == found.end()) {
      found.push_back(def);
    }
  };
  const DefId owner = parts.front() == "Self" ? owner_at(file, offset) : no_def;
  const TypeId self = owner == no_def ? TypeId{unknown_type} : signatures_.self_type(owner);
  const auto member = [&](TypeId type, std::string_view name) {
    const Type here = world_.types.at(type);
    const DefId nominal = here.kind == TypeKind::nominal || here.kind == TypeKind::parameter
                              ? DefId{here.def}
                              : no_def;
    if (nominal != no_def && nominal != outside_def) {
      add(world_.defs.member(nominal, name, [](DefKind) { return true; }));
    }
    for (const bool wants_type : {false, true}) {
      const Env env{scope, owner, nullptr, false};
      if (const auto selected = traits_.associated(type, name, env, wants_type)) {
        add(traits_.family_of(selected->item));
      }
    }
  };
  if (parts.front() == "Self") {
    if (parts.size() == 2) {
      member(self, parts[1]);
    }
    return found;
  }
  Path path;
  for (const std::string_view part : parts) {
    path.push_back({part, Node()});
  }
  for (const NameSpace space : name_spaces) {
    const PathFound result = world_.names.path(path, scope, space);
    if (result.rest == parts.size()) {
      add(result.last().named);
    } else if (result.last() && result.rest + 1 == parts.size()) {
      const DefId type = result.last().target;
      const Def& def = world_.defs[type];
      if (def.kind == DefKind::trait) {
        add(world_.defs.member(type, parts.back(), [](DefKind) { return true; }));
      } else if (def.kind != DefKind::module && type != outside_def) {
        add(world_.defs.member(type, parts.back(), [](DefKind) { return true; }));
        member(signatures_.instance(type, {}, {scope, no_def, nullptr, false}), parts.back());
      }
    }
  }
  return found;
}

std::optional<DefId> Resolver::macro_token(std::uint32_t file, std::uint32_t offset) {
  resolve(file);
  for (const auto& [macro, rules] : world_.defs.rules) {
    const Def& def = world_.defs[macro];
    if (def.at.file != file || def.node.text()->anchor != no_index || offset < def.node.begin() ||
        offset >= def.node.end()) {
      continue;
    }
    const Tokens tokens = tokens_of(*def.node.text(), def.node.begin(), def.node.end());
    std::size_t at = 0;
    while (at < tokens.size() && tokens[at].origin.offset < offset) {
      ++at;
    }
    if (at >= tokens.size() || tokens[at].origin.offset != offset) {
      return std::nullopt;
    }
    Path path{{tokens[at].text, Node()}};
    ScopeId scope = def.scope;
    while (at >= 2 && tokens[at - 1].is("::") && tokens[at - 2].kind == TokenKind::identifier) {
      at -= 2;
      path.insert(path.begin(), {tokens[at].text, Node()});
    }
    if (path.size() > 1 && path.front().name == "crate" && at > 0 && tokens[at - 1].is("$")) {
      scope = world_.defs.crates[def.crate].root;
    } else if (path.size() == 1) {
      return std::nullopt;
    }
    for (const NameSpace space : name_spaces) {
      const PathFound found = world_.names.path(path, scope, space);
      if (found.last() && found.rest == path.size()) {
        return found.last().named;
      }
    }
  }
  return std::nullopt;
}

}  // namespace git_refactor::syntax::rust
