#include "definitions.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::rust {

namespace {

// What can be declared as one or the other under different configurations.
bool is_nominal(DefKind kind) {
  return kind == DefKind::structure || kind == DefKind::enumeration ||
         kind == DefKind::union_type || kind == DefKind::alias;
}

}  // namespace

Definitions::Definitions() {
  add({.kind = DefKind::outside, .name = "outside"});
}

DefId Definitions::add(Def def) {
  const auto id = static_cast<DefId>(defs_.size());
  if (def.head == no_def) {
    def.head = id;
  }
  defs_.push_back(std::make_unique<Def>(std::move(def)));
  return id;
}

ScopeId Definitions::add_scope(Scope scope) {
  scopes_.push_back(std::make_unique<Scope>(std::move(scope)));
  return static_cast<ScopeId>(scopes_.size() - 1);
}

ScopeId Definitions::module_of(ScopeId scope) const {
  while (this->scope(scope).is_block) {
    scope = this->scope(scope).parent;
  }
  return scope;
}

// Items of one name and name space in one scope differ by configuration.
void Definitions::declare(ScopeId scope, DefId def) {
  auto& items = this->scope(scope).items[(*this)[def].name];
  for (const DefId other : items) {
    const DefKind kind = (*this)[def].kind;
    if ((*this)[other].kind == kind || (is_nominal((*this)[other].kind) && is_nominal(kind))) {
      (*this)[def].head = (*this)[other].head;
      break;
    }
  }
  items.push_back(def);
}

bool Definitions::encloses(ScopeId outer, ScopeId inner) const {
  while (inner != no_scope && inner != outer) {
    inner = scope(inner).parent;
  }
  return inner == outer;
}

bool is_in(const Def& def, NameSpace space) {
  switch (def.kind) {
    case DefKind::outside:
    case DefKind::import_alias:
      return true;
    case DefKind::structure:
      return space == NameSpace::type ||
             (space == NameSpace::value && (def.is_tuple || def.is_unit));
    case DefKind::variant:
      return space != NameSpace::macro;
    case DefKind::module:
    case DefKind::enumeration:
    case DefKind::union_type:
    case DefKind::trait:
    case DefKind::alias:
    case DefKind::primitive:
    case DefKind::associated_type:
    case DefKind::type_parameter:
      return space == NameSpace::type;
    case DefKind::function:
    case DefKind::constant:
    case DefKind::static_item:
    case DefKind::const_parameter:
    case DefKind::local:
      return space == NameSpace::value;
    case DefKind::macro:
      return space == NameSpace::macro;
    default:
      return false;
  }
}

bool is_associated_kind(DefKind kind) {
  return kind == DefKind::function || kind == DefKind::constant || kind == DefKind::alias ||
         kind == DefKind::associated_type;
}

Path path_of(const Node& node) {
  if (!node) {
    return {};
  }
  if (node.is("scoped_identifier") || node.is("scoped_type_identifier")) {
    Path path;
    const Node head = node.field("path");
    if (head) {
      path = path_of(head);
      if (path.empty()) {
        return {};
      }
    } else {
      path.push_back({"::", Node()});
    }
    const Node name = node.field("name");
    path.push_back({name.name(), name});
    return path;
  }
  if (node.is("generic_type") || node.is("generic_type_with_turbofish")) {
    return path_of(node.field("type"));
  }
  if (node.is("generic_function")) {
    return path_of(node.field("function"));
  }
  const bool is_name = node.is("identifier") || node.is("type_identifier") || node.is("self") ||
                       node.is("super") || node.is("crate") || node.is("metavariable") ||
                       node.is("primitive_type");
  return is_name ? Path{{node.name(), node}} : Path();
}

}  // namespace git_refactor::syntax::rust
