// The types of values: what names, selectors, operators, literals and declarations are of.

#include "checker.hpp"

#include <algorithm>

namespace git_refactor::syntax::go {

TypeId Checker::value(NodeRef expression) {
  if (expression.node == no_index) {
    return Types::unknown;
  }
  if (const auto found = values_.find(expression); found != values_.end()) {
    return found->second;
  }
  if (depth_ > max_depth) {
    return Types::unknown;
  }
  values_.emplace(expression, Types::unknown);  // of what depends on itself
  ++depth_;
  const TypeId type = find_value(expression);
  --depth_;
  return values_[expression] = type;
}

TypeId Checker::find_value(NodeRef expression) {
  const Tree& tree = this->tree(expression.file);
  const NodeIndex node = expression.node;
  switch (tree.kind(node)) {
    case Kind::identifier:
    case Kind::predeclared:
      return value_of_name(expression);
    case Kind::parenthesized_expression:
    case Kind::variadic_argument:
    case Kind::literal_element:
      return value({expression.file, tree.first(node)});
    case Kind::selector_expression:
      return value_of_selector(expression);
    case Kind::call_expression:
      return value_of_call(expression);
    case Kind::index_expression:
      return value_of_index(expression);
    case Kind::slice_expression:
      return value_of_slice(expression);
    case Kind::unary_expression:
      return value_of_unary(expression);
    case Kind::binary_expression:
      return value_of_binary(expression);
    case Kind::type_assertion_expression:
    case Kind::type_conversion_expression:
      return type_of({expression.file, tree.child(node, Field::type)});
    case Kind::type_instantiation_expression: {
      std::vector<NodeIndex> parts = tree.children(node);
      if (parts.empty()) {
        return Types::unknown;
      }
      parts.erase(parts.begin());
      return instantiated({expression.file, tree.child(node, Field::type)}, parts);
    }
    case Kind::type_identifier:
      return value_of_name(expression);
    case Kind::composite_literal:
      return type_of({expression.file, tree.child(node, Field::type)});
    case Kind::func_literal:
      return signature(expression);
    case Kind::literal_value:
      return literal_type(expression);
    case Kind::int_literal:
      return Types::integer;
    case Kind::rune_literal:
      return types_.basic("rune");
    case Kind::float_literal:
      return types_.basic("float64");
    case Kind::imaginary_literal:
      return types_.basic("complex128");
    case Kind::interpreted_string_literal:
    case Kind::raw_string_literal:
      return Types::text;
    default:
      return Types::unknown;
  }
}

TypeId Checker::value_of_name(NodeRef leaf) {
  const Object object = look_up(leaf);
  if (object.kind != Object::Kind::predeclared) {
    return value_of_object(object);
  }
  const std::string_view name = tree(leaf.file).text(leaf.node);
  if (name == "nil") {
    return Types::nil;
  }
  if (name == "true" || name == "false") {
    return Types::boolean;
  }
  return name == "iota" ? Types::integer : Types::unknown;
}

// Something of a library; of its type only the library is known.
TypeId Checker::outside_type(std::string_view path) {
  return types_.add({.kind = TypeKind::outside, .name = std::string(path) + "."});
}

// What is selected, indexed, received or called for from a library's value.
TypeId Checker::inside_outside(TypeId type) {
  if (types_.is_own(type)) {
    return Types::unknown;
  }
  const std::string& name = types_[type].name;
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos ? Types::outside : outside_type(std::string(name, 0, dot));
}

TypeId Checker::value_of_object(const Object& object) {
  if (object.kind == Object::Kind::outside) {
    return Types::outside;
  }
  return object.kind == Object::Kind::declaration
             ? value_of_declaration({object.file, object.declaration})
             : Types::unknown;
}

// `T.m` and `(*T).m` are functions that take the receiver first.
TypeId Checker::method_expression(TypeId receiver, NodeRef selector) {
  const Tree& tree = this->tree(selector.file);
  const Member member =
      find_member(receiver, tree.text(tree.child(selector.node, Field::field)), selector.file);
  if (types_.kind(member.type) != TypeKind::function) {
    return member.type;
  }
  Type type = types_[member.type];
  type.parts.insert(type.parts.begin(), receiver);
  return types_.add(std::move(type));
}

TypeId Checker::value_of_selector(NodeRef expression) {
  const Tree& tree = this->tree(expression.file);
  const NodeRef operand{expression.file, tree.child(expression.node, Field::operand)};
  const std::string_view name = tree.text(tree.child(expression.node, Field::field));
  if (const auto package = package_before(operand)) {
    return package->package == nullptr
               ? outside_type(package->import->path)
               : value_of_object(look_up_in(*package, name, expression.file));
  }
  if (const TypeId type = denoted_type(operand); type != no_type) {
    return method_expression(type, expression);
  }
  const TypeId type = value(operand);
  return type == Types::unknown ? type : find_member(type, name, expression.file).type;
}

TypeId Checker::value_of_index(NodeRef expression) {
  const Tree& tree = this->tree(expression.file);
  const NodeIndex operand = tree.child(expression.node, Field::operand);
  const TypeId type = value({expression.file, operand});
  TypeId under = core(type);
  if (types_.kind(under) == TypeKind::pointer) {
    under = core(types_.part(under, 0));
  }
  switch (types_.kind(under)) {
    case TypeKind::slice:
    case TypeKind::array:
      return types_.part(under, 0);
    case TypeKind::map:
      return types_.part(under, 1);
    case TypeKind::basic:
      return types_.basic("byte");
    case TypeKind::function:
      return instantiated({expression.file, operand}, {tree.child(expression.node, Field::index)});
    case TypeKind::outside:
      return inside_outside(under);
    default:
      return Types::unknown;
  }
}

TypeId Checker::value_of_slice(NodeRef expression) {
  const Tree& tree = this->tree(expression.file);
  const TypeId type = value({expression.file, tree.child(expression.node, Field::operand)});
  TypeId under = core(type);
  if (types_.kind(under) == TypeKind::pointer) {
    under = core(types_.part(under, 0));
  }
  return types_.kind(under) == TypeKind::array ? types_.of(TypeKind::slice, {types_.part(under, 0)})
                                               : type;
}

TypeId Checker::value_of_unary(NodeRef expression) {
  const Tree& tree = this->tree(expression.file);
  const std::string_view op = tree.text(tree.child(expression.node, Field::op));
  const TypeId type = value({expression.file, tree.child(expression.node, Field::operand)});
  if (op == "&") {
    return type == Types::unknown ? type : types_.of(TypeKind::pointer, {type});
  }
  if (op != "*" && op != "<-") {
    return type;
  }
  const TypeId under = core(type);
  const bool is_inside =
      types_.kind(under) == TypeKind::pointer || types_.kind(under) == TypeKind::channel;
  if (is_inside) {
    return types_.part(under, 0);
  }
  return types_.kind(under) == TypeKind::outside ? inside_outside(under) : Types::unknown;
}

TypeId Checker::value_of_binary(NodeRef expression) {
  const Tree& tree = this->tree(expression.file);
  const std::string_view op = tree.text(tree.child(expression.node, Field::op));
  if (op == "==" || op == "!=" || op == "<" || op == "<=" || op == ">" || op == ">=") {
    return Types::boolean;
  }
  const TypeId left = value({expression.file, tree.child(expression.node, Field::left)});
  if (op == "<<" || op == ">>" || types_.kind(left) != TypeKind::basic) {
    return left;
  }
  // The left side may be an untyped constant.
  const TypeId right = value({expression.file, tree.child(expression.node, Field::right)});
  return types_.kind(right) == TypeKind::basic ? left : right;
}

TypeId Checker::literal_type(NodeRef literal_value) {
  const Tree& tree = this->tree(literal_value.file);
  const NodeIndex around = tree.parent(literal_value.node);
  if (tree.kind(around) == Kind::composite_literal) {
    return type_of({literal_value.file, tree.child(around, Field::type)});
  }
  if (tree.kind(around) != Kind::literal_element) {
    return Types::unknown;
  }
  NodeIndex outer = tree.parent(around);
  const bool is_keyed = tree.kind(outer) == Kind::keyed_element;
  const bool is_key = is_keyed && tree.field(around) == Field::key;
  outer = is_keyed ? tree.parent(outer) : outer;
  const TypeId type = core(types_.pointee(literal_type({literal_value.file, outer})));
  switch (types_.kind(type)) {
    case TypeKind::slice:
    case TypeKind::array:
      return is_key ? Types::integer : types_.part(type, 0);
    case TypeKind::map:
      return types_.part(type, is_key ? 0 : 1);
    case TypeKind::outside:
      return inside_outside(type);
    default:
      return Types::unknown;
  }
}

TypeId Checker::value_of_declaration(FileDeclaration declaration) {
  const Declaration& declared = file(declaration.file).declaration(declaration.index);
  // A type switch has one name and a declaration in each clause.
  const NodeRef key{declaration.file,
                    declared.clause == no_index ? declared.name : declared.clause};
  if (const auto found = declared_.find(key); found != declared_.end()) {
    return found->second;
  }
  declared_.emplace(key, Types::unknown);  // of what depends on itself
  const TypeId type = find_value_of_declaration(declaration);
  return declared_[key] = type;
}

TypeId Checker::find_value_of_declaration(FileDeclaration declaration) {
  const std::uint32_t file = declaration.file;
  const Declaration declared = this->file(file).declaration(declaration.index);
  const Tree& tree = this->tree(file);
  const NodeIndex site = declared.site;
  const auto place_in = [&](const std::vector<NodeIndex>& names) {
    return static_cast<std::size_t>(std::ranges::find(names, declared.name) - names.begin());
  };
  switch (tree.kind(site)) {
    case Kind::function_declaration:
      return signature({file, site});
    case Kind::parameter_declaration:
      return type_of({file, tree.child(site, Field::type)});
    case Kind::variadic_parameter_declaration:
      return types_.of(TypeKind::slice, {type_of({file, tree.child(site, Field::type)})});
    case Kind::var_spec:
    case Kind::const_spec:
      return value_of_specification({file, site}, declared.name);
    case Kind::short_var_declaration: {
      const std::vector<NodeIndex> names = tree.expressions(tree.child(site, Field::left));
      return value_in_list(file, tree.expressions(tree.child(site, Field::right)), place_in(names),
                           names.size());
    }
    case Kind::receive_statement: {
      const std::vector<NodeIndex> names = tree.expressions(tree.child(site, Field::left));
      return value_in_list(file, {tree.child(site, Field::right)}, place_in(names), names.size());
    }
    case Kind::range_clause:
      return value_of_range({file, site},
                            place_in(tree.expressions(tree.child(site, Field::left))));
    case Kind::type_switch_statement:
      return value_of_switch({file, site}, declared.clause);
    default:
      return Types::unknown;
  }
}

TypeId Checker::value_of_specification(NodeRef spec, NodeIndex name) {
  const Tree& tree = this->tree(spec.file);
  const std::vector<NodeIndex> names = tree.children(spec.node, Field::name);
  const auto place = static_cast<std::size_t>(std::ranges::find(names, name) - names.begin());
  const NodeIndex repeated = file(spec.file).repeated(spec.node);
  const NodeIndex source = repeated == no_index ? spec.node : repeated;
  const NodeIndex type = tree.child(source, Field::type);
  if (type != no_index) {
    return type_of({spec.file, type});
  }
  return value_in_list(spec.file, tree.expressions(tree.child(source, Field::value)), place,
                       names.size());
}

// The n-th of `count` values that a list of expressions gives; `v, ok := m[k]` gives two.
TypeId Checker::value_in_list(std::uint32_t file, const std::vector<NodeIndex>& values,
                              std::size_t index, std::size_t count) {
  if (values.size() != 1 || count == 1) {
    return index < values.size() ? value({file, values[index]}) : Types::unknown;
  }
  const TypeId type = value({file, values.front()});
  if (types_.kind(type) == TypeKind::tuple) {
    return types_.part(type, index);
  }
  if (types_.kind(type) == TypeKind::outside) {
    return type;
  }
  return index == 0 ? type : Types::boolean;
}

TypeId Checker::value_of_range(NodeRef clause, std::size_t index) {
  const TypeId type = value({clause.file, tree(clause.file).child(clause.node, Field::right)});
  TypeId under = core(type);
  if (types_.kind(under) == TypeKind::pointer) {
    under = core(types_.part(under, 0));
  }
  switch (types_.kind(under)) {
    case TypeKind::slice:
    case TypeKind::array:
      return index == 0 ? Types::integer : types_.part(under, 0);
    case TypeKind::map:
      return types_.part(under, index);
    case TypeKind::channel:
      return index == 0 ? types_.part(under, 0) : Types::unknown;
    case TypeKind::basic:
      return index == 0 ? type : types_.basic("rune");
    case TypeKind::function:
      return types_.part(core(types_.part(under, 0)), index);
    case TypeKind::outside:
      return inside_outside(under);
    default:
      return Types::unknown;
  }
}

TypeId Checker::value_of_switch(NodeRef type_switch, NodeIndex clause) {
  const Tree& tree = this->tree(type_switch.file);
  const std::vector<NodeIndex> types = tree.children(clause, Field::type);
  const bool is_of_case = tree.kind(clause) == Kind::type_case && types.size() == 1 &&
                          tree.text(types.front()) != "nil";
  return is_of_case ? type_of({type_switch.file, types.front()})
                    : value({type_switch.file, tree.child(type_switch.node, Field::value)});
}

}  // namespace git_refactor::syntax::go
