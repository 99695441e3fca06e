#include "semantics.hpp"

#include <algorithm>
#include <utility>

// Classes: their members, bases and specializations.

namespace git_refactor::syntax::cpp {

std::string Semantics::path_of(DeclRef ref) {
  const Decl& each = decl(ref);
  const FileIndex& file = index(ref.file);
  std::string path(each.name);
  for (std::uint32_t scope = each.scope; scope != none; scope = file.scope(scope).parent) {
    const Scope& here = file.scope(scope);
    if (!here.path.empty()) {
      return here.path + "::" + path;
    }
    if (here.type == ScopeType::function || here.type == ScopeType::block) {
      path = std::to_string(ref.file) + "@" + std::to_string(here.begin) + "::" + path;
    }
  }
  return path;
}

std::string Semantics::name_space_of(DeclRef ref) {
  const FileIndex& file = index(ref.file);
  std::uint32_t scope = decl(ref).scope;
  while (file.scope(scope).type != ScopeType::file &&
         file.scope(scope).type != ScopeType::name_space) {
    scope = file.scope(scope).parent;
  }
  return file.scope(scope).path;
}

// The files in which the definition of a class may stand that is declared in `file`: what that
// includes, and what the files of interest see (a class is often defined where it is used only).
std::vector<std::uint32_t> Semantics::files_around(std::uint32_t file) {
  std::vector<std::uint32_t> files = visible(file);
  std::set<std::uint32_t> known(files.begin(), files.end());
  for (const std::uint8_t name : {asked_old, asked_new}) {
    for (const std::uint32_t holder : program_.holders(name)) {
      if (family_of(program_.language(holder)) != Family::c) {
        continue;
      }
      for (const std::uint32_t other : visible(holder)) {
        if (known.insert(other).second) {
          files.push_back(other);
        }
      }
    }
  }
  return files;
}

// The declaration with the body, of all that declare the class.
DeclRef Semantics::definition_of(DeclRef type) {
  const Decl& each = decl(type);
  if (each.own_scope != none || each.kind != DeclKind::type) {
    return type;
  }
  const auto known = definitions_.find(type);
  if (known != definitions_.end()) {
    return known->second;
  }
  definitions_[type] = type;
  const std::string path = path_of(type);
  const auto defines = [&](DeclRef ref) {
    const Decl& candidate = decl(ref);
    return candidate.kind == DeclKind::type && candidate.own_scope != none &&
           !candidate.is_specialization && index(ref.file).scope(candidate.own_scope).path == path;
  };
  for (const std::uint32_t file : files_around(type.file)) {
    if (!mentions(file, each.name)) {
      continue;
    }
    const std::vector<Decl>& all = index(file).decls();
    for (std::uint32_t other = 0; other < all.size(); ++other) {
      if (all[other].name == each.name && defines({file, other})) {
        definitions_[type] = {file, other};
        return {file, other};
      }
    }
  }
  return type;
}

std::uint32_t Semantics::template_head_of(DeclRef ref) {
  return decl(ref).template_scope;
}

Bindings Semantics::bindings_of(const Type& type) {
  Bindings bindings = type.context ? *type.context : Bindings();
  const std::uint32_t head = template_head_of(type.decl);
  if (head == none || type.args.empty()) {
    return bindings;
  }
  const std::vector<std::uint32_t>& parameters = index(type.decl.file).template_parameters(head);
  for (std::size_t at = 0; at < parameters.size(); ++at) {
    const DeclRef parameter{type.decl.file, parameters[at]};
    if (at < type.args.size()) {
      bindings[parameter] = type.args[at];
    } else if (const SyntaxNode standard = child_named(decl(parameter).node, "default_type");
               !standard.is_null()) {
      bindings[parameter] = substitute(type_of_node(parameter.file, standard), bindings);
    }
  }
  return bindings;
}

// The specialization that a template's arguments choose; the primary template if none does.
DeclRef Semantics::specialization_for(DeclRef primary, const Type& type, Bindings& bindings) {
  DeclRef best = primary;
  std::size_t best_parameters = std::numeric_limits<std::size_t>::max();
  const std::string_view name = decl(primary).name;
  for (const std::uint32_t file : visible(primary.file)) {
    if (!mentions(file, name)) {
      continue;
    }
    const std::vector<std::uint32_t>* special = index(file).qualified(name);
    if (special == nullptr || type.args.empty()) {
      continue;
    }
    for (const std::uint32_t each : *special) {
      const DeclRef ref{file, each};
      const Decl& candidate = decl(ref);
      if (candidate.kind != DeclKind::type || !candidate.is_specialization ||
          candidate.own_scope == none) {
        continue;
      }
      const std::vector<Type> pattern =
          template_arguments(file, child_named(candidate.node, "name"));
      Bindings bound;
      bool is_match = pattern.size() == type.args.size();
      for (std::size_t at = 0; is_match && at < pattern.size(); ++at) {
        is_match = type.args[at].is_known() ? deduce(pattern[at], type.args[at], bound)
                                            : key_of(pattern[at]) == key_of(type.args[at]);
      }
      if (is_match && bound.size() < best_parameters) {
        best = ref;
        best_parameters = bound.size();
        bindings = std::move(bound);
      }
    }
  }
  return best;
}

std::vector<Type> Semantics::bases(const Type& type) {
  std::vector<Type> bases;
  const DeclRef ref = definition_of(type.decl);
  const Bindings bindings = bindings_of(type);
  const SyntaxNode clause = child_of_type(decl(ref).node, "base_class_clause");
  for (const SyntaxNode base : clause.named_children()) {
    const std::string_view shape = type_of(base);
    if (shape == "type_identifier" || shape == "qualified_identifier" || shape == "template_type" ||
        shape == "dependent_type") {
      bases.push_back(substitute(type_of_node(ref.file, base), bindings));
    }
  }
  return bases;
}

Found Semantics::members(const Type& type, std::string_view name) {
  const Deeper deeper(depth_);
  Found found;
  if (type.kind != Type::Kind::declared || deeper.is_too_deep()) {
    found.is_open = type.kind == Type::Kind::unknown || type.kind == Type::Kind::dependent ||
                    type.kind == Type::Kind::library;
    return found;
  }
  DeclRef ref = definition_of(type.decl);
  Type whole = type;
  whole.decl = ref;
  found.bindings = bindings_of(whole);
  if (!decl(ref).is_specialization) {
    ref = specialization_for(ref, whole, found.bindings);
  }
  const Decl& declared = decl(ref);
  if (declared.own_scope == none) {
    found.is_open = true;
    return found;
  }
  std::vector<std::uint32_t> indices;
  index(ref.file).declared(declared.own_scope, name, indices);
  found.decls = expand(refs_of(ref.file, indices));
  if (found.decls.empty() && name == declared.name && !declared.is_enumeration) {
    found.decls.push_back(ref);
  }
  if (!found.decls.empty() || declared.is_enumeration) {
    return found;
  }
  whole.decl = ref;
  const Bindings own = found.bindings;
  for (const Type& base : bases(whole)) {
    Found inherited = members(substitute(base, own), name);
    found.is_open = found.is_open || inherited.is_open;
    if (!inherited.decls.empty()) {
      for (const DeclRef each : inherited.decls) {
        if (std::find(found.decls.begin(), found.decls.end(), each) == found.decls.end()) {
          found.decls.push_back(each);
        }
      }
      found.bindings.merge(inherited.bindings);
    }
  }
  return found;
}

bool Semantics::derives(const Type& derived, DeclRef base) {
  const Deeper deeper(depth_);
  if (derived.kind != Type::Kind::declared || deeper.is_too_deep()) {
    return false;
  }
  const std::vector<Type> all = bases(derived);
  return std::any_of(all.begin(), all.end(), [&](const Type& each) {
    return each.kind == Type::Kind::declared && (each.decl == base || derives(each, base));
  });
}

// The class whose member's code stands at a byte.
Type Semantics::class_around(std::uint32_t file, std::uint32_t offset) {
  const FileIndex& here = index(file);
  for (std::uint32_t scope = here.scope_at(offset); scope != none;
       scope = here.scope(scope).parent) {
    const Scope& each = here.scope(scope);
    if (each.type == ScopeType::type && each.owner != none) {
      return Type::of_class({file, each.owner});
    }
    if (!each.fixture.is_null()) {
      return type_of_node(file, each.fixture);
    }
    if (!each.qualifier.is_null()) {
      SyntaxNode last = each.qualifier;
      while (type_of(child_named(last, "name")) == "qualified_identifier") {
        last = child_named(last, "name");
      }
      Container container = container_before(file, last);
      if (container.kind == Container::Kind::type) {
        container.type.decl = container.type.decl.is_valid() ? definition_of(container.type.decl)
                                                             : container.type.decl;
        return container.type;
      }
    }
  }
  return {};
}

// The data members in the order of their declarations.
std::vector<DeclRef> Semantics::fields(DeclRef type) {
  std::vector<DeclRef> fields;
  const DeclRef ref = definition_of(type);
  const std::uint32_t scope = decl(ref).own_scope;
  const std::vector<Decl>& all = index(ref.file).decls();
  for (std::uint32_t each = 0; each < all.size(); ++each) {
    if (scope != none && all[each].scope == scope && all[each].kind == DeclKind::variable &&
        !all[each].is_static) {
      fields.push_back({ref.file, each});
    }
  }
  return fields;
}

}  // namespace git_refactor::syntax::cpp
