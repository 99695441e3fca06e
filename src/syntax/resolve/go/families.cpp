// Methods that must keep one name.
//
// Where a value of a type becomes one of an interface type, the type's method and the interface's
// of the same name are one thing (see flows.cpp); where the interface or the type is a library's,
// the method cannot be renamed. A type assertion or type switch may find any type that has the
// methods, so there the methods themselves decide.

#include "library.hpp"
#include "linker.hpp"

#include <algorithm>

namespace git_refactor::syntax::go {

namespace {

constexpr std::string_view by_library = "a library knows the method by its name";

}  // namespace

void GoLinker::gather_flows() {
  if (has_flows_) {
    return;
  }
  has_flows_ = true;
  for (const std::uint32_t file : checker_.packages().files()) {
    flows_.add_file(file);
  }
}

void GoLinker::relate_flow(const Flow& flow, std::string_view name, std::uint32_t from_file) {
  const Types& types = checker_.types();
  const Member value = checker_.find_member(flow.value, name, from_file);
  if (types.kind(flow.target) == TypeKind::outside) {
    if (value.kind == Member::Kind::method && is_called_by_library(types[flow.target].name, name)) {
      program().mark_outside(entity_of(value.name), by_library);
    }
    return;
  }
  const Member target = checker_.find_member(flow.target, name, from_file);
  if (target.kind == Member::Kind::method && value.kind == Member::Kind::method) {
    program().unite(entity_of(target.name), entity_of(value.name));
  } else if (target.kind == Member::Kind::method && value.kind == Member::Kind::outside) {
    program().mark_outside(entity_of(target.name), "a library's type has the method");
  } else if (target.kind == Member::Kind::outside && value.kind == Member::Kind::method) {
    // What the interface embeds is a library's.
    std::map<std::string_view, TypeId> own;
    checker_.methods_of(flow.target, own);
    if (!own.contains(name) && is_called_by_library({}, name)) {
      program().mark_outside(entity_of(value.name), by_library);
    }
  }
}

void GoLinker::relate_asserted(TypeId interface, std::span<const NodeRef> methods,
                               std::string_view name) {
  for (const NodeRef method : methods) {
    const Tree& tree = this->tree(method.file);
    const NodeIndex base = receiver_type_name(tree, tree.parent(method.node));
    if (base == no_index) {
      continue;
    }
    const TypeId type = checker_.type_of({method.file, base});
    const Member wanted = checker_.find_member(interface, name, method.file);
    if (wanted.kind == Member::Kind::method && checker_.types().kind(type) == TypeKind::named &&
        checker_.implements(type, interface, method.file)) {
      program().unite(entity_of(wanted.name), entity_of(method));
    }
  }
}

// Struct types are convertible, and identical where they have no names, only while their fields
// have the same names.
void GoLinker::relate_conversion(TypeId to, TypeId from, std::string_view name, int depth) {
  const Types& types = checker_.types();
  const bool are_named = types.kind(to) == TypeKind::named && types.kind(from) == TypeKind::named;
  if (to == from || depth > 6 || (are_named && depth > 0)) {
    return;
  }
  const Type left = types[checker_.underlying(to)];
  const Type right = types[checker_.underlying(from)];
  if (left.kind != right.kind || left.kind == TypeKind::interface) {
    return;
  }
  if (left.kind == TypeKind::structure && left.where != right.where) {
    EntityId one = no_entity;
    for (const NodeRef where : {left.where, right.where}) {
      for (const FieldInfo& field : checker_.fields(where)) {
        if (field.name == name && !field.is_embedded) {
          const EntityId entity = entity_of({where.file, field.site});
          one == no_entity ? void(one = entity) : program().unite(one, entity);
        }
      }
    }
  }
  for (std::size_t index = 0; index < std::min(left.parts.size(), right.parts.size()); ++index) {
    relate_conversion(left.parts[index], right.parts[index], name, depth + 1);
  }
  for (std::size_t index = 0; index < std::min(left.results.size(), right.results.size());
       ++index) {
    relate_conversion(left.results[index], right.results[index], name, depth + 1);
  }
}

// The functions that the runtime calls.
bool GoLinker::is_of_runtime(NodeRef name) {
  const Tree& tree = this->tree(name.file);
  if (tree.kind(tree.parent(name.node)) != Kind::function_declaration) {
    return false;
  }
  if (tree.child(tree.parent(name.node), Field::body) == no_index) {
    return true;  // written in another language
  }
  const std::string_view word = tree.text(name.node);
  return word == "init" || (word == "main" && checker_.file(name.file).package() == "main");
}

void GoLinker::relate(std::span<const FactRef> declarations) {
  Members members;
  for (const FactRef declaration : declarations) {
    const NodeRef leaf = node_of(declaration);
    if (leaf.node == no_index) {
      continue;
    }
    const Tree& tree = this->tree(leaf.file);
    members.name = tree.text(leaf.node);
    members.views.try_emplace(&checker_.packages().of(leaf.file), leaf.file);
    const std::string& path = program().path(leaf.file);
    if (path.starts_with("vendor/") || path.find("/vendor/") != std::string::npos) {
      program().mark_outside(entity_of(leaf), "it is a copy of a library's");
    }
    const Kind around = tree.kind(tree.parent(leaf.node));
    if (is_of_runtime(leaf)) {
      program().mark_outside(entity_of(leaf), "it is known by this name outside of Go");
    } else if (around == Kind::method_declaration) {
      members.methods.push_back(leaf);
    } else if (around == Kind::method_elem) {
      ++members.elements;
    } else if (around == Kind::field_declaration) {
      ++members.fields;
    }
  }
  // What is alone can only be tied to a library's, and that sees exported methods only.
  const std::size_t methods = members.methods.size() + members.elements;
  if (members.fields > 1 || methods > 1 || (methods == 1 && is_exported(members.name))) {
    relate_members(members);
  }
}

void GoLinker::relate_members(const Members& members) {
  gather_flows();
  for (const auto& [package, from_file] : members.views) {
    for (const Flow& flow : flows_.all()) {
      relate_flow(flow, members.name, from_file);
    }
    if (is_exported(members.name)) {
      break;  // an unexported name is another one in each package
    }
  }
  for (const TypeId interface : flows_.asserted()) {
    relate_asserted(interface, members.methods, members.name);
  }
  for (const auto& [to, from] : flows_.conversions()) {
    relate_conversion(to, from, members.name, 0);
  }
}

}  // namespace git_refactor::syntax::go
