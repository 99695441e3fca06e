// Fields and methods (spec: "Selectors", "Struct types", "Method sets").
//
// A selector means the member of its name at the shallowest depth: the type's own fields and
// methods, then those of what it embeds, then those of what that embeds. What a library's type has
// is not known; an own member at the same depth or below is taken to be meant, since two would be
// an error, and a library's type with a member of the same name is rare.

#include "checker.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace git_refactor::syntax::go {

/// The types at one depth.
struct Checker::Level {
  std::vector<TypeId> embedded;
  std::set<TypeId>* seen = nullptr;
  Member found;
  bool has_outside = false;
  bool has_unknown = false;
  bool is_interface = false;  ///< interface types may have a method twice
  bool is_ambiguous = false;
  TypeId outside_type = Types::outside;
};

// Unexported names of different packages are different.
bool Checker::is_seen(NodeRef declared, std::string_view name, std::uint32_t from_file) {
  return is_exported(name) || &packages_.of(declared.file) == &packages_.of(from_file);
}

Member Checker::declared_method(TypeId named, std::string_view name, std::uint32_t from_file) {
  const Type type = types_[named];
  const File& home = file(type.where.file);
  const std::string_view type_name = home.tree().text(type.where.node);
  const auto top = packages_.of(type.where.file).find(type_name);
  if (!top || file(top->file).declaration(top->index).name != type.where.node) {
    return {};  // a local type has no methods
  }
  const auto& methods = packages_.of(type.where.file).methods;
  const auto own = methods.find(type_name);
  if (own == methods.end()) {
    return {};
  }
  for (const FileMethod& each : own->second) {
    const Tree& tree = this->tree(each.file);
    const NodeRef where{each.file, each.method->name};
    if (tree.text(each.method->name) != name || !is_seen(where, name, from_file)) {
      continue;
    }
    // The receiver's own type parameters stand for the arguments.
    Substitution substitution;
    const NodeIndex base = receiver_type_name(tree, each.method->declaration);
    std::size_t index = 0;
    for (const NodeIndex argument :
         tree.children(tree.child(tree.parent(base), Field::type_arguments))) {
      const NodeIndex leaf = tree.first(argument);
      if (index < type.parts.size() && leaf != no_index) {
        substitution.emplace(types_.add({.kind = TypeKind::parameter, .where = {each.file, leaf}}),
                             type.parts[index]);
      }
      ++index;
    }
    const TypeId written = signature({each.file, each.method->declaration});
    return {Member::Kind::method, where, types_.substitute(written, substitution)};
  }
  return {};
}

Member Checker::declared_field(TypeId structure, std::string_view name, std::uint32_t from_file,
                               Level* level) {
  const Type type = types_[structure];
  if (type.where.node == no_index ||
      tree(type.where.file).kind(type.where.node) != Kind::struct_type) {
    return {};
  }
  Member found;
  std::size_t index = 0;
  for (const FieldInfo& field : fields(type.where)) {
    const TypeId part = index < type.parts.size() ? type.parts[index] : Types::unknown;
    ++index;
    const NodeRef where{type.where.file, field.site};
    if (field.name == name && !found.is_declared() && is_seen(where, name, from_file)) {
      found = {field.is_embedded ? Member::Kind::embedded : Member::Kind::field, where, part};
    }
    if (field.is_embedded && level != nullptr) {
      level->embedded.push_back(part);
    }
  }
  return found;
}

// Looks into one type; what an interface embeds is of the same depth.
void Checker::look_into(TypeId type, std::string_view name, std::uint32_t from_file, Level& level) {
  if (!level.seen->insert(type).second) {
    return;
  }
  const auto take = [&](const Member& member) {
    if (!level.found.is_declared()) {
      level.found = member;
    } else if (member.is_declared() && member.name != level.found.name && !level.is_interface) {
      level.is_ambiguous = true;
    }
  };
  switch (types_.kind(type)) {
    case TypeKind::unknown:
      level.has_unknown = true;
      break;
    case TypeKind::outside:
      level.has_outside = true;
      level.outside_type = type;
      break;
    case TypeKind::named:
      take(declared_method(type, name, from_file));
      look_into(underlying(type), name, from_file, level);
      break;
    case TypeKind::parameter:
      look_into(constraint_of(type), name, from_file, level);
      break;
    case TypeKind::structure:
      take(declared_field(type, name, from_file, &level));
      break;
    case TypeKind::interface: {
      const Type interface = types_[type];
      const bool was_interface = std::exchange(level.is_interface, true);
      if (interface.where.node != no_index &&
          tree(interface.where.file).kind(interface.where.node) == Kind::interface_type) {
        std::size_t index = 0;
        for (const FieldInfo& method : fields(interface.where)) {
          const NodeRef where{interface.where.file, method.site};
          if (!method.is_embedded) {
            if (method.name == name && is_seen(where, name, from_file)) {
              take({Member::Kind::method, where, interface.parts[index]});
            }
            ++index;
          }
        }
      }
      for (const TypeId embedded : interface.results) {
        look_into(embedded, name, from_file, level);
      }
      level.is_interface = was_interface;
      break;
    }
    default:
      break;
  }
}

// Of the library's generic types the most common is known.
TypeId Checker::member_of_library(TypeId type, std::string_view name) {
  if (types_[type].name == "sync/atomic.Pointer" && (name == "Load" || name == "Swap")) {
    const TypeId pointer = types_.of(TypeKind::pointer, {types_.part(type, 0)});
    return types_.add({.kind = TypeKind::function, .results = {pointer}});
  }
  return inside_outside(type);
}

Member Checker::find_member(TypeId type, std::string_view name, std::uint32_t from_file) {
  std::set<TypeId> seen;
  std::vector<TypeId> types{types_.pointee(type)};
  Member outside;
  while (!types.empty()) {
    Level level;
    level.seen = &seen;
    for (const TypeId each : types) {
      look_into(types_.pointee(each), name, from_file, level);
    }
    if (level.found.is_declared()) {
      // A type's own field and method of one name are found as one thing instead.
      return level.is_ambiguous && types.size() > 1 ? Member{Member::Kind::ambiguous} : level.found;
    }
    if (level.has_unknown) {
      return {Member::Kind::unknown, {}, Types::unknown};
    }
    if (level.has_outside && is_exported(name) && outside.kind == Member::Kind::none) {
      outside = {Member::Kind::outside, {}, member_of_library(level.outside_type, name)};
    }
    types = std::move(level.embedded);
  }
  return outside;
}

Member Checker::own_member(TypeId type, std::string_view name, std::uint32_t from_file) {
  Member member = declared_method(type, name, from_file);
  const TypeId under = underlying(type);
  if (types_.kind(under) == TypeKind::structure) {
    const Member field = declared_field(under, name, from_file, nullptr);
    member = field.is_declared() ? field : member;
  }
  return member;
}

bool Checker::methods_of(TypeId interface, std::map<std::string_view, TypeId>& methods, int depth) {
  const TypeId under = underlying(interface);
  if (types_.kind(under) != TypeKind::interface || depth > 8) {
    return types_.kind(under) != TypeKind::unknown && types_.kind(under) != TypeKind::outside;
  }
  const Type type = types_[under];
  if (type.where.node != no_index &&
      tree(type.where.file).kind(type.where.node) == Kind::interface_type) {
    std::size_t index = 0;
    for (const FieldInfo& method : fields(type.where)) {
      if (!method.is_embedded) {
        methods.emplace(method.name, type.parts[index++]);
      }
    }
  }
  return std::ranges::all_of(
      type.results, [&](TypeId embedded) { return methods_of(embedded, methods, depth + 1); });
}

bool Checker::implements(TypeId type, TypeId interface, std::uint32_t from_file) {
  std::map<std::string_view, TypeId> methods;
  methods_of(interface, methods);
  return std::ranges::all_of(methods, [&](const auto& method) {
    const Member member = find_member(type, method.first, from_file);
    return member.kind == Member::Kind::outside ||
           (member.kind == Member::Kind::method && member.type == method.second);
  });
}

}  // namespace git_refactor::syntax::go
