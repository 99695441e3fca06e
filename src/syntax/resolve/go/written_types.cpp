// Types as they are written: from the nodes of a type, or of an expression that stands for one, to
// a `Type`.

#include "checker.hpp"

#include <algorithm>

namespace git_refactor::syntax::go {

TypeId Checker::predeclared_type(std::string_view name) {
  if (name == "error") {
    return Types::error;
  }
  if (name == "any" || name == "comparable") {
    return Types::any;
  }
  const bool is_type = name == "bool" || name == "byte" || name == "rune" || name == "string" ||
                       name == "uintptr" || name.starts_with("int") || name.starts_with("uint") ||
                       name.starts_with("float") || name == "complex64" || name == "complex128";
  return is_type ? types_.basic(name) : no_type;
}

TypeId Checker::declared_type(NodeRef name, std::vector<TypeId> arguments) {
  const Tree& tree = this->tree(name.file);
  const NodeIndex spec = tree.parent(name.node);
  if (tree.kind(spec) != Kind::type_alias) {
    return types_.add({.kind = TypeKind::named, .where = name, .parts = std::move(arguments)});
  }
  const TypeId target = type_of({name.file, tree.child(spec, Field::type)});
  Substitution substitution;
  for (const NodeIndex part : tree.children(tree.child(spec, Field::type_parameters))) {
    for (const NodeIndex parameter : tree.children(part, Field::name)) {
      if (substitution.size() < arguments.size()) {
        const TypeId from =
            types_.add({.kind = TypeKind::parameter, .where = {name.file, parameter}});
        const TypeId to = arguments[substitution.size()];
        substitution.emplace(from, to);
      }
    }
  }
  return types_.substitute(target, substitution);
}

TypeId Checker::type_of_object(const Object& object, std::vector<TypeId> arguments) {
  if (object.kind == Object::Kind::outside) {
    return Types::outside;
  }
  if (object.kind != Object::Kind::declaration) {
    return no_type;
  }
  const Declaration& declaration = file(object.file).declaration(object.declaration);
  const NodeRef name{object.file, declaration.name};
  if (declaration.what == Declares::type_parameter) {
    return types_.add({.kind = TypeKind::parameter, .where = name});
  }
  return declaration.what == Declares::type ? declared_type(name, std::move(arguments)) : no_type;
}

TypeId Checker::named_type(NodeRef leaf, std::vector<TypeId> arguments) {
  const Object object = look_up(leaf);
  return object.kind == Object::Kind::predeclared
             ? predeclared_type(tree(leaf.file).text(leaf.node))
             : type_of_object(object, std::move(arguments));
}

TypeId Checker::qualified_type(NodeRef package, NodeRef name, std::vector<TypeId> arguments) {
  const auto object = package_before(package);
  if (!object) {
    return no_type;
  }
  const std::string_view word = tree(name.file).text(name.node);
  if (object->package == nullptr) {
    return types_.add({.kind = TypeKind::outside,
                       .name = object->import->path + "." + std::string(word),
                       .parts = std::move(arguments)});
  }
  return type_of_object(look_up_in(*object, word, name.file), std::move(arguments));
}

std::vector<TypeId> Checker::types_of(std::uint32_t file, const std::vector<NodeIndex>& nodes) {
  std::vector<TypeId> types;
  types.reserve(nodes.size());
  for (const NodeIndex node : nodes) {
    types.push_back(type_of({file, node}));
  }
  return types;
}

TypeId Checker::type_of(NodeRef type) {
  if (type.node == no_index) {
    return Types::unknown;
  }
  if (const auto found = written_.find(type); found != written_.end()) {
    return found->second;
  }
  written_.emplace(type, Types::unknown);  // of an alias that means itself
  const TypeId denoted = denoted_type(type);
  return written_[type] = denoted == no_type ? Types::unknown : denoted;
}

// A name, plain or of another package, with type arguments or without.
TypeId Checker::denoted_named_type(NodeRef expression) {
  const std::uint32_t file = expression.file;
  const NodeIndex node = expression.node;
  const Tree& tree = this->tree(file);
  const NodeIndex base = tree.child(node, Field::type);
  switch (tree.kind(node)) {
    case Kind::qualified_type:
      return qualified_type({file, tree.child(node, Field::package)},
                            {file, tree.child(node, Field::name)}, {});
    case Kind::selector_expression: {
      // What a library's name is cannot be told from a value.
      const NodeRef operand{file, tree.child(node, Field::operand)};
      const auto package = package_before(operand);
      return package && package->package != nullptr
                 ? qualified_type(operand, {file, tree.child(node, Field::field)}, {})
                 : no_type;
    }
    case Kind::generic_type: {
      std::vector<TypeId> arguments =
          types_of(file, tree.children(tree.child(node, Field::type_arguments)));
      return tree.kind(base) == Kind::qualified_type
                 ? qualified_type({file, tree.child(base, Field::package)},
                                  {file, tree.child(base, Field::name)}, std::move(arguments))
                 : named_type({file, base}, std::move(arguments));
    }
    case Kind::type_instantiation_expression: {
      const std::vector<NodeIndex> parts = tree.children(node);
      return tree.kind(base) == Kind::type_identifier
                 ? named_type({file, base}, types_of(file, {parts.begin() + 1, parts.end()}))
                 : no_type;
    }
    case Kind::index_expression: {
      const TypeId generic = denoted_type({file, tree.child(node, Field::operand)});
      if (generic == no_type) {
        return no_type;
      }
      const std::vector<TypeId> arguments{type_of({file, tree.child(node, Field::index)})};
      return types_.kind(generic) == TypeKind::named
                 ? declared_type(types_[generic].where, arguments)
                 : Types::unknown;
    }
    default:
      return named_type(expression, {});
  }
}

TypeId Checker::denoted_type(NodeRef expression) {
  const std::uint32_t file = expression.file;
  const NodeIndex node = expression.node;
  const Tree& tree = this->tree(file);
  const auto around = [&](TypeKind kind, NodeIndex inner) {
    return types_.of(kind, {type_of({file, inner})});
  };
  switch (tree.kind(node)) {
    case Kind::identifier:
    case Kind::type_identifier:
    case Kind::qualified_type:
    case Kind::selector_expression:
    case Kind::generic_type:
    case Kind::type_instantiation_expression:
    case Kind::index_expression:
      return denoted_named_type(expression);
    case Kind::parenthesized_expression:
      return denoted_type({file, tree.first(node)});
    case Kind::parenthesized_type:
    case Kind::negated_type:
      return type_of({file, tree.first(node)});
    case Kind::type_elem:
    case Kind::type_constraint: {
      const std::vector<NodeIndex> terms = tree.children(node);
      return terms.size() == 1 ? type_of({file, terms.front()})
                               : types_.add({.kind = TypeKind::interface,
                                             .where = {file, node},
                                             .results = types_of(file, terms)});
    }
    case Kind::unary_expression: {
      const bool is_pointer = tree.text(tree.child(node, Field::op)) == "*";
      const TypeId pointee =
          is_pointer ? denoted_type({file, tree.child(node, Field::operand)}) : no_type;
      return pointee == no_type ? no_type : types_.of(TypeKind::pointer, {pointee});
    }
    case Kind::pointer_type:
      return around(TypeKind::pointer, tree.first(node));
    case Kind::slice_type:
      return around(TypeKind::slice, tree.child(node, Field::element));
    case Kind::array_type:
    case Kind::implicit_length_array_type:
      return around(TypeKind::array, tree.child(node, Field::element));
    case Kind::channel_type:
      return around(TypeKind::channel, tree.child(node, Field::value));
    case Kind::map_type:
      return types_.of(TypeKind::map, {type_of({file, tree.child(node, Field::key)}),
                                       type_of({file, tree.child(node, Field::value)})});
    case Kind::function_type:
      return signature(expression);
    case Kind::struct_type:
      return structure(expression);
    case Kind::interface_type:
      return interface(expression);
    default:
      return no_type;
  }
}

std::vector<TypeId> Checker::parameter_types(NodeRef list, bool& is_variadic) {
  const Tree& tree = this->tree(list.file);
  std::vector<TypeId> types;
  for (const NodeIndex parameter : tree.children(list.node)) {
    TypeId type = type_of({list.file, tree.child(parameter, Field::type)});
    if (tree.kind(parameter) == Kind::variadic_parameter_declaration) {
      is_variadic = true;
      type = types_.of(TypeKind::slice, {type});
    }
    const std::size_t names = tree.children(parameter, Field::name).size();
    types.insert(types.end(), std::max<std::size_t>(names, 1), type);
  }
  return types;
}

TypeId Checker::signature(NodeRef function) {
  const Tree& tree = this->tree(function.file);
  Type type{.kind = TypeKind::function};
  type.parts = parameter_types({function.file, tree.child(function.node, Field::parameters)},
                               type.is_variadic);
  const NodeIndex result = tree.child(function.node, Field::result);
  if (tree.kind(result) == Kind::parameter_list) {
    bool is_variadic = false;
    type.results = parameter_types({function.file, result}, is_variadic);
  } else if (result != no_index) {
    type.results = {type_of({function.file, result})};
  }
  return types_.add(std::move(type));
}

const std::vector<FieldInfo>& Checker::fields(NodeRef struct_or_interface) {
  const auto [found, is_new] = fields_.try_emplace(struct_or_interface);
  if (!is_new) {
    return found->second;
  }
  const Tree& tree = this->tree(struct_or_interface.file);
  std::vector<FieldInfo> fields;
  if (tree.kind(struct_or_interface.node) == Kind::interface_type) {
    for (const NodeIndex each : tree.children(struct_or_interface.node)) {
      const bool is_method = tree.kind(each) == Kind::method_elem;
      const NodeIndex name = is_method ? tree.child(each, Field::name) : no_index;
      fields.push_back({tree.text(name), name, each, !is_method});
    }
    return fields_[struct_or_interface] = std::move(fields);
  }
  for (const NodeIndex each : tree.children(tree.first(struct_or_interface.node))) {
    const NodeIndex type = tree.child(each, Field::type);
    const std::vector<NodeIndex> names = tree.children(each, Field::name);
    for (const NodeIndex name : names) {
      fields.push_back({tree.text(name), name, type, false});
    }
    if (names.empty()) {
      NodeIndex name = tree.kind(type) == Kind::generic_type ? tree.child(type, Field::type) : type;
      name = tree.kind(name) == Kind::qualified_type ? tree.child(name, Field::name) : name;
      fields.push_back({tree.text(name), name, type, true});
    }
  }
  return fields_[struct_or_interface] = std::move(fields);
}

TypeId Checker::structure(NodeRef node) {
  Type type{.kind = TypeKind::structure, .where = node};
  const Tree& tree = this->tree(node.file);
  for (const FieldInfo& field : fields(node)) {
    const TypeId written = type_of({node.file, field.type});
    const NodeIndex declaration = tree.around(field.type, Kind::field_declaration);
    const bool is_pointer =
        field.is_embedded && tree.token(declaration, "*") < tree[field.type].begin;
    type.parts.push_back(is_pointer ? types_.of(TypeKind::pointer, {written}) : written);
  }
  return types_.add(std::move(type));
}

TypeId Checker::interface(NodeRef node) {
  Type type{.kind = TypeKind::interface, .where = node};
  for (const FieldInfo& field : fields(node)) {
    if (field.is_embedded) {
      type.results.push_back(type_of({node.file, field.type}));
    } else {
      type.parts.push_back(signature({node.file, field.type}));
    }
  }
  const bool is_empty = type.parts.empty() && type.results.empty();
  return is_empty ? Types::any : types_.add(std::move(type));
}

Substitution Checker::arguments_of(const Type& named) {
  Substitution substitution;
  const Tree& tree = this->tree(named.where.file);
  const NodeIndex spec = tree.parent(named.where.node);
  std::size_t index = 0;
  for (const NodeIndex part : tree.children(tree.child(spec, Field::type_parameters))) {
    for (const NodeIndex parameter : tree.children(part, Field::name)) {
      if (index < named.parts.size()) {
        const TypeId from =
            types_.add({.kind = TypeKind::parameter, .where = {named.where.file, parameter}});
        substitution.emplace(from, named.parts[index++]);
      }
    }
  }
  return substitution;
}

TypeId Checker::underlying(TypeId type) {
  if (types_.kind(type) != TypeKind::named) {
    return type;
  }
  if (const auto found = underlying_.find(type); found != underlying_.end()) {
    return found->second;
  }
  underlying_.emplace(type, Types::unknown);  // of a type that is defined as itself
  const Type named = types_[type];
  const Tree& tree = this->tree(named.where.file);
  const NodeIndex spec = tree.parent(named.where.node);
  const TypeId written = type_of({named.where.file, tree.child(spec, Field::type)});
  const TypeId result = underlying(types_.substitute(written, arguments_of(named)));
  return underlying_[type] = result;
}

// The type parameters of a receiver have the constraints of the type's own.
TypeId Checker::constraint_of(TypeId parameter) {
  const NodeRef where = types_[parameter].where;
  const Tree& tree = this->tree(where.file);
  const NodeIndex site = tree.parent(where.node);
  if (tree.kind(site) == Kind::type_parameter_declaration) {
    return type_of({where.file, tree.child(site, Field::type)});
  }
  const NodeIndex base = receiver_type_name(tree, tree.around(site, Kind::method_declaration));
  const TypeId named = base == no_index ? Types::unknown : type_of({where.file, base});
  if (types_.kind(named) != TypeKind::named) {
    return Types::unknown;
  }
  std::size_t index = 0;
  for (const NodeIndex each : tree.children(tree.parent(site))) {
    if (each == site) {
      break;
    }
    ++index;
  }
  const NodeRef declared = types_[named].where;
  const Tree& home = this->tree(declared.file);
  for (const NodeIndex part :
       home.children(home.child(home.parent(declared.node), Field::type_parameters))) {
    const std::size_t count = home.children(part, Field::name).size();
    if (index < count) {
      return type_of({declared.file, home.child(part, Field::type)});
    }
    index -= count;
  }
  return Types::unknown;
}

TypeId Checker::core(TypeId type) {
  if (types_.kind(type) != TypeKind::parameter) {
    return underlying(type);
  }
  TypeId constraint = constraint_of(type);
  for (int depth = 0; depth < 4; ++depth) {
    const TypeId under = underlying(constraint);
    if (types_.kind(under) != TypeKind::interface || types_[under].results.empty()) {
      break;
    }
    constraint = types_[under].results.front();
  }
  return constraint == type || types_.kind(constraint) == TypeKind::parameter
             ? Types::unknown
             : underlying(constraint);
}

}  // namespace git_refactor::syntax::go
