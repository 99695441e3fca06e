// Name resolution over modules.
//
// A name stands for the item of its scope, else for a named import, else for what a glob brings;
// then the scopes around a block are asked, up to its module; then the names of crates, the prelude
// and the primitive types. Imports are followed when they are asked for. Those that lead back to
// themselves (two modules that glob-import each other) find nothing on the way they came, which is
// what the language's fixed point comes to: the name is found on the other way, or nowhere.

#include "names.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

namespace {

bool is_library_crate(std::string_view name) {
  return name == "std" || name == "core" || name == "alloc" || name == "proc_macro" ||
         name == "test";
}

}  // namespace

bool Names::sees(ScopeId visible_in, ScopeId from) const {
  return visible_in == no_scope || definitions_->encloses(visible_in, from);
}

Found Names::item_in(ScopeId scope, std::string_view name, NameSpace space, ScopeId from) const {
  const auto found = definitions_->scope(scope).items.find(name);
  if (found != definitions_->scope(scope).items.end()) {
    for (const DefId id : found->second) {
      const Def& def = (*definitions_)[id];
      if (is_in(def, space) && sees(def.visible_in, from)) {
        return {def.head, def.head};
      }
    }
  }
  return {};
}

Found Names::import_in(ScopeId scope, std::string_view name, NameSpace space, ScopeId from) const {
  const auto found = definitions_->scope(scope).imports.find(name);
  if (found == definitions_->scope(scope).imports.end()) {
    return {};
  }
  for (const std::uint32_t index : found->second) {
    const Import& import = definitions_->imports[index];
    if (!sees(import.visible_in, from)) {
      continue;
    }
    const Found target = import_path(import, space).last();
    if (target) {
      return {target.target, import.alias == no_def ? target.named : import.alias};
    }
  }
  return {};
}

// Kept, for the way to what one glob imports may lead through all others of its scope.
Found Names::glob_owner(std::uint32_t index) const {
  const auto [place, is_new] = glob_owners_.try_emplace(index);
  if (is_new) {
    const Found owner = import_path(definitions_->imports[index], NameSpace::type).last();
    glob_owners_[index] = owner;
    return owner;
  }
  return place->second;
}

Found Names::glob_in(ScopeId scope, std::string_view name, NameSpace space, ScopeId from) const {
  for (const std::uint32_t index : definitions_->scope(scope).globs) {
    const Import& import = definitions_->imports[index];
    if (!sees(import.visible_in, from)) {
      continue;
    }
    const Found owner = glob_owner(index);
    if (!owner || owner.target == outside_def) {
      continue;
    }
    const Found found = member_of(owner, name, space, import.scope);
    if (found) {
      return found;
    }
  }
  return {};
}

// A name that a path selects from a module or an enumeration.
Found Names::member_of(const Found& owner, std::string_view name, NameSpace space,
                       ScopeId from) const {
  const Def& def = (*definitions_)[owner.target];
  if (def.kind == DefKind::module) {
    return in_scope(def.body, name, space, from);
  }
  if (def.kind == DefKind::enumeration && space != NameSpace::macro) {
    const DefId variant = definitions_->member(
        owner.target, name, [](DefKind kind) { return kind == DefKind::variant; });
    return {variant, variant};
  }
  return {};
}

Found Names::in_scope(ScopeId scope, std::string_view name, NameSpace space, ScopeId from) const {
  if (!busy_.insert({scope, name, space}).second) {
    return {};
  }
  Found found = item_in(scope, name, space, from);
  if (!found) {
    found = import_in(scope, name, space, from);
  }
  if (!found) {
    found = glob_in(scope, name, space, from);
  }
  busy_.erase({scope, name, space});
  return found;
}

Found Names::lexical(ScopeId scope, std::string_view name, NameSpace space) const {
  for (ScopeId around = scope; around != no_scope; around = definitions_->scope(around).parent) {
    if (const Found found = in_scope(around, name, space, around)) {
      return found;
    }
    if (!definitions_->scope(around).is_block) {
      break;
    }
  }
  if (space == NameSpace::type) {
    if (const Found found = crate(name, definitions_->scope(scope).crate)) {
      return found;
    }
  }
  return prelude(name, space);
}

Found Names::macro(ScopeId scope, std::string_view name, std::uint32_t position) const {
  ScopeId around = scope;
  std::uint32_t place = position;
  while (around != no_scope) {
    const Scope& here = definitions_->scope(around);
    const TextualMacro* last = nullptr;
    for (const TextualMacro& macro : here.macros) {
      if (macro.name == name && macro.position <= place &&
          (last == nullptr || macro.position >= last->position)) {
        last = &macro;
      }
    }
    if (last != nullptr) {
      return {last->def, last->def};
    }
    place = here.is_block ? place : here.position;
    around = here.parent;
  }
  return lexical(scope, name, NameSpace::macro);
}

Found Names::crate(std::string_view name, CrateId from) const {
  if (is_library_crate(name)) {
    for (const Crate& crate : definitions_->crates) {
      if (crate.is_library) {
        const DefId root = definitions_->scope(crate.root).module;
        return {root, root};
      }
    }
  }
  const DefId root = find_crate ? find_crate(name, from) : no_def;
  return {root, root};
}

Found Names::prelude(std::string_view name, NameSpace space) const {
  for (const Crate& crate : definitions_->crates) {
    if (crate.is_library) {
      const Found prelude = in_scope(crate.root, "prelude", NameSpace::type, crate.root);
      return prelude ? in_scope((*definitions_)[prelude.target].body, name, space, crate.root)
                     : Found();
    }
  }
  return {};
}

bool Names::has_foreign_glob(ScopeId scope) const {
  for (; scope != no_scope; scope = definitions_->scope(scope).parent) {
    for (const std::uint32_t index : definitions_->scope(scope).globs) {
      const Found owner = glob_owner(index);
      if (!owner || owner.target == outside_def) {
        return true;
      }
    }
    if (!definitions_->scope(scope).is_block) {
      break;
    }
  }
  return false;
}

// `$crate` is the crate of the macro whose expansion the segment is written in.
Found Names::crate_of_macro(const Segment& segment) const {
  const std::uint32_t context = segment.node.text()->origin(segment.node.begin()).context;
  const DefId macro = definitions_->expansions[context].macro;
  if (macro == no_def) {
    return {};
  }
  const CrateId crate = (*definitions_)[macro].crate;
  const DefId root = definitions_->scope(definitions_->crates[crate].root).module;
  return {root, root};
}

// In the edition of 2015 imports and paths with a leading `::` begin at the crate's root.
Found Names::in_root(std::string_view name, ScopeId scope, NameSpace space) const {
  const ScopeId root = definitions_->crates[definitions_->scope(scope).crate].root;
  return in_scope(root, name, space, root);
}

Found Names::first_segment(const Segment& segment, ScopeId scope, NameSpace space,
                           bool in_use) const {
  const ScopeId module = definitions_->module_of(scope);
  const auto module_def = [this](ScopeId id) {
    const DefId def = definitions_->scope(id).module;
    return Found{def, def};
  };
  if (segment.name == "crate") {
    return module_def(definitions_->crates[definitions_->scope(scope).crate].root);
  }
  if (segment.name == "$crate") {
    return crate_of_macro(segment);
  }
  if (segment.name == "self") {
    return module_def(module);
  }
  if (segment.name == "super") {
    const ScopeId parent = definitions_->scope(module).parent;
    return parent == no_scope ? Found() : module_def(definitions_->module_of(parent));
  }
  const Found found = lexical(scope, segment.name, space);
  if (found || !in_use) {
    return found;
  }
  // What an import begins with that nobody declares is a crate that is not here.
  const Found root = in_root(segment.name, scope, space);
  return root ? root : Found{outside_def, outside_def};
}

PathFound Names::path(const Path& path, ScopeId scope, NameSpace space, Found first) const {
  PathFound result;
  std::size_t at = 0;
  if (!path.empty() && path.front().name == "::") {
    // `::name::...` begins with the name of a crate.
    if (path.size() < 2) {
      return result;
    }
    Found crate = this->crate(path[1].name, definitions_->scope(scope).crate);
    if (!crate) {
      crate = in_root(path[1].name, scope, path.size() == 2 ? space : NameSpace::type);
    }
    crate = crate ? crate : Found{outside_def, outside_def};
    result.parts = {Found{no_def, no_def}, crate};
    at = 2;
  } else if (!path.empty()) {
    first = first ? first
                  : first_segment(path.front(), scope, path.size() == 1 ? space : NameSpace::type,
                                  false);
    result.parts = {first};
    at = 1;
  }
  for (; at < path.size() && result.last(); ++at) {
    const Found owner = result.last();
    const Def& def = (*definitions_)[owner.target];
    const bool is_last = at + 1 == path.size();
    if (owner.target == outside_def) {
      result.parts.push_back(owner);
      continue;
    }
    if (path[at].name == "super" && def.kind == DefKind::module) {
      const ScopeId parent = definitions_->scope(def.body).parent;
      const DefId module =
          parent == no_scope ? no_def : definitions_->scope(definitions_->module_of(parent)).module;
      result.parts.push_back({module, module});
      continue;
    }
    Found found = member_of(owner, path[at].name, is_last ? space : NameSpace::type, scope);
    if (!found && def.kind != DefKind::module) {
      break;  // an associated item
    }
    if (!found && definitions_->is_library(owner.target)) {
      found = {outside_def, outside_def};
    }
    result.parts.push_back(found);
  }
  result.rest = at;
  return result;
}

PathFound Names::import_path(const Import& import, NameSpace space) const {
  const Path& path = import.path;
  const bool is_relative_to_root = path.front().name == "::";
  if (is_relative_to_root) {
    return this->path(path, import.scope, space);
  }
  const NameSpace first_space = path.size() == 1 && !import.is_glob ? space : NameSpace::type;
  Found first;
  if (import.is_crate) {
    first = crate(path.front().name, definitions_->scope(import.scope).crate);
    if (path.front().name == "self") {
      first = first_segment({"crate", path.front().node}, import.scope, NameSpace::type, true);
    }
  } else {
    first = first_segment(path.front(), import.scope, first_space, true);
    const bool is_self_import = path.size() == 1 && path.front().name == import.name;
    if (is_self_import && first.target == outside_def) {
      first = space == NameSpace::type ? first : Found();
    }
  }
  if (!first && import.is_crate) {
    first = {outside_def, outside_def};
  }
  return this->path(path, import.scope, space, first);
}

}  // namespace git_refactor::syntax::rust
