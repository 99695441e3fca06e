#include "semantics.hpp"

#include <algorithm>
#include <array>
#include <utility>

// Types as they are written, and the types of declarations.

namespace git_refactor::syntax::cpp {

namespace {

bool is_const_word(std::string_view word) {
  return word == "const" || word == "constexpr";
}

bool is_auto(SyntaxNode type) {
  if (type.is_null()) {
    return false;
  }
  const std::string_view shape = type_of(type);
  return shape == "placeholder_type_specifier" || shape == "auto";
}

std::uint32_t position_in(SyntaxNode list, SyntaxNode leaf) {
  std::uint32_t position = 0;
  for (const SyntaxNode child : list.named_children()) {
    if (child == leaf) {
      break;
    }
    ++position;
  }
  return position;
}

}  // namespace

std::vector<Type> Semantics::template_arguments(std::uint32_t file, SyntaxNode named) {
  std::vector<Type> types;
  while (!named.is_null() && type_of(named) == "qualified_identifier") {
    named = child_named(named, "name");
  }
  if (!named.is_null() && type_of(named) == "dependent_name") {
    named = named.named_child(0);
  }
  const SyntaxNode list = named.is_null() ? SyntaxNode{} : child_named(named, "arguments");
  if (list.is_null() || type_of(list) != "template_argument_list") {
    return types;
  }
  for (const SyntaxNode argument : list.named_children()) {
    if (type_of(argument) == "type_descriptor") {
      types.push_back(type_of_node(file, argument));
    } else if (type_of(argument) != "comment") {
      Type value;  // a constant: only its text can be compared
      value.kind = Type::Kind::builtin;
      value.name = "=" + std::string(text(file, argument));
      types.push_back(std::move(value));
    }
  }
  return types;
}

Type Semantics::type_of_found(const std::vector<DeclRef>& found, std::vector<Type> args) {
  if (found.empty()) {
    return {};
  }
  const DeclRef ref = found.front();
  const Decl& each = decl(ref);
  if (each.kind == DeclKind::type) {
    const bool is_inside = each.is_specialization;
    return Type::of_class(is_inside ? ref : definition_of(ref), std::move(args));
  }
  if (each.kind == DeclKind::type_parameter || each.kind == DeclKind::parameter) {
    Type type;
    type.kind = Type::Kind::dependent;
    type.decl = ref;
    return type;
  }
  if (each.kind == DeclKind::alias) {
    Type type = type_of_decl(ref);
    if (each.template_scope != none && !args.empty()) {
      Bindings bindings;
      const auto& parameters = index(ref.file).template_parameters(each.template_scope);
      for (std::size_t at = 0; at < parameters.size() && at < args.size(); ++at) {
        bindings[{ref.file, parameters[at]}] = args[at];
      }
      type = substitute(type, bindings);
    }
    return type;
  }
  return {};
}

Type Semantics::type_of_name(std::uint32_t file, SyntaxNode name) {
  const SyntaxNode leaf = last_name(name);
  const std::string_view word = text(file, leaf);
  std::vector<Type> args = template_arguments(file, name);
  if (type_of(name) == "qualified_identifier") {
    SyntaxNode last = name;
    while (type_of(child_named(last, "name")) == "qualified_identifier") {
      last = child_named(last, "name");
    }
    const Container container = container_before(file, last);
    if (container.kind == Container::Kind::library) {
      if (word.ends_with("_t") && args.empty()) {
        return Type::builtin(word);  // std::size_t and its like
      }
      const bool holds_types = !container.type.args.empty();
      return holds_types && word != "iterator" && word != "const_iterator"
                 ? library_member(container.type, word)
             : holds_types ? Type::library("iterator", {library_element(container.type)})
                           : Type::library(word, std::move(args));
    }
    const Found found = in_container(container, word, file, Want::type);
    if (found.decls.empty()) {
      Type type;
      type.kind = container.kind == Container::Kind::type && !container.type.is_known()
                      ? Type::Kind::dependent
                      : Type::Kind::unknown;
      return type;
    }
    return substitute(type_of_found(found.decls, std::move(args)), found.bindings);
  }
  const std::vector<DeclRef> found = unqualified(file, word, name.begin(), Want::type);
  if (found.empty()) {
    return is_library_name(word) ? Type::library(word, std::move(args)) : Type{};
  }
  Type type = type_of_found(found, std::move(args));
  // Inside a template its own name means the instantiation at hand.
  if (type.kind == Type::Kind::declared && type.args.empty() &&
      template_head_of(type.decl) != none) {
    for (const std::uint32_t each :
         index(type.decl.file).template_parameters(template_head_of(type.decl))) {
      Type parameter;
      parameter.kind = Type::Kind::dependent;
      parameter.decl = {type.decl.file, each};
      type.args.push_back(std::move(parameter));
    }
    type.args = substitute(type, {}).args;
  }
  return type;
}

Type Semantics::type_of_node(std::uint32_t file, SyntaxNode node) {
  const Deeper deeper(depth_);
  if (node.is_null() || deeper.is_too_deep()) {
    return {};
  }
  const std::string_view shape = type_of(node);
  if (shape == "primitive_type" || shape == "sized_type_specifier") {
    return Type::builtin(text(file, node));
  }
  if (shape == "type_descriptor") {
    return declared_type(file, node, child_named(node, "declarator"));
  }
  if (shape == "dependent_type") {
    return type_of_node(file, node.named_child(0));
  }
  if (shape == "decltype") {
    const SyntaxNode inner = node.named_child(0);
    return inner.is_null() || type_of(inner) == "auto" ? Type{} : type_of_expression(file, inner);
  }
  if (is_auto(node)) {
    Type type;
    type.kind = Type::Kind::deduced;
    return type;
  }
  if (shape.ends_with("_specifier")) {
    const SyntaxNode name = child_named(node, "name");
    if (!child_named(node, "body").is_null()) {
      const SyntaxNode leaf = last_name(name);
      const std::uint32_t own = index(file).decl_at(leaf.is_null() ? node.begin() : leaf.begin());
      return own == none ? Type{} : Type::of_class({file, own});
    }
    return name.is_null() ? Type{} : type_of_name(file, name);
  }
  if (shape == "type_identifier" || shape == "identifier" || shape == "template_type" ||
      shape == "qualified_identifier" || shape == "template_function" ||
      shape == "namespace_identifier") {
    return type_of_name(file, node);
  }
  return {};
}

// Puts pointers, arrays and functions around a type, from the outside of a declarator inwards.
Type Semantics::apply(std::uint32_t file, Type type, SyntaxNode declarator, SyntaxNode stop) {
  while (!declarator.is_null() && (stop.is_null() || declarator != stop)) {
    const std::string_view shape = type_of(declarator);
    if (shape == "pointer_declarator" || shape == "array_declarator" ||
        shape == "abstract_pointer_declarator" || shape == "abstract_array_declarator" ||
        shape == "pointer_type_declarator") {
      ++type.pointers;
    } else if (shape == "function_declarator" || shape == "abstract_function_declarator") {
      Type function;
      function.kind = Type::Kind::function;
      function.args.push_back(std::move(type));
      type = std::move(function);
    }
    const bool is_plain =
        shape == "reference_declarator" || shape == "parenthesized_declarator" ||
        shape == "variadic_declarator" || shape == "abstract_reference_declarator" ||
        shape == "abstract_parenthesized_declarator" || shape == "pointer_type_declarator";
    SyntaxNode inner = child_named(declarator, "declarator");
    if (inner.is_null() && is_plain) {
      for (const SyntaxNode child : declarator.named_children()) {
        inner = type_of(child) == "type_qualifier" ? inner : child;
      }
    }
    declarator = inner;
  }
  (void)file;
  return type;
}

Type Semantics::declared_type(std::uint32_t file, SyntaxNode node, SyntaxNode declarator) {
  Type type = type_of_node(file, child_named(node, "type"));
  for (const SyntaxNode child : node.named_children()) {
    if (type_of(child) == "type_qualifier" && is_const_word(text(file, child))) {
      type.is_const = true;
    }
  }
  if (declarator.is_null()) {
    return type;
  }
  const SyntaxNode function = function_declarator_of(declarator);
  if (type.kind == Type::Kind::deduced && function.is_null()) {
    return type;
  }
  type = apply(file, std::move(type), declarator, {});
  // `int (*f)(int)` is a pointer to a function, and called like one.
  if (type.kind == Type::Kind::function) {
    type.pointers = 0;
  }
  return type;
}

// What the elements of a range are.
Type Semantics::element_of(const Type& range) {
  if (range.pointers > 0) {
    return range.pointee();
  }
  if (range.kind == Type::Kind::library) {
    Type element = library_element(range);
    element.is_const = element.is_const || range.is_const;
    return element;
  }
  if (range.kind == Type::Kind::declared) {
    const Found begin = members(range, "begin");
    if (!begin.decls.empty()) {
      Type iterator = substitute(result_of(begin.decls.front()), begin.bindings);
      if (iterator.pointers > 0) {
        return iterator.pointee();
      }
      return iterator.kind == Type::Kind::declared ? type_of_operator(iterator, "operator*")
                                                   : pointee_of(iterator);
    }
    return {};
  }
  Type type;
  type.kind = range.kind == Type::Kind::dependent ? Type::Kind::dependent : Type::Kind::unknown;
  return type;
}

// What a structured binding is bound to.
Type Semantics::bound_type(DeclRef ref, const Type& object) {
  const SyntaxNode list = decl(ref).leaf.parent();
  const std::uint32_t position = position_in(list, decl(ref).leaf);
  if (object.pointers > 0) {
    return object.pointee();
  }
  if (object.kind == Type::Kind::library &&
      (object.name == "pair" || object.name == "tuple" || object.name == "array")) {
    const std::size_t at = object.name == "array" ? 0 : position;
    return at < object.args.size() ? object.args[at] : Type{};
  }
  if (object.kind != Type::Kind::declared) {
    return {};
  }
  const std::vector<DeclRef> all = fields(object.decl);
  return position < all.size() ? substitute(type_of_decl(all[position]), bindings_of(object))
                               : Type{};
}

// The type of what is declared with `auto`.
Type Semantics::deduced(DeclRef ref) {
  const Decl& each = decl(ref);
  const std::string_view shape = type_of(each.node);
  Type type;
  if (shape == "for_range_loop") {
    type = element_of(type_of_expression(ref.file, child_named(each.node, "right")));
  } else if (shape == "lambda_capture_initializer") {
    return type_of_expression(ref.file, child_named(each.node, "right"));
  } else if (shape.ends_with("parameter_declaration")) {
    type = passed_to_lambda(ref);
    if (type.is_known()) {
      return type;
    }
    type = {};
    type.kind = Type::Kind::dependent;
    type.decl = ref;
    return type;
  } else {
    SyntaxNode value = child_named(each.declarator, "value");
    value = value.is_null() ? child_named(each.node, "value") : value;
    value = value.is_null() ? child_named(each.node, "default_value") : value;
    if (value.is_null()) {
      return {};
    }
    if (type_of(value) == "argument_list" || type_of(value) == "initializer_list") {
      value = value.named_child(0);
    }
    type = value.is_null() ? Type{} : type_of_expression(ref.file, value);
  }
  if (type_of(each.leaf.parent()) == "structured_binding_declarator") {
    return bound_type(ref, type);
  }
  for (const SyntaxNode child : each.node.named_children()) {
    if (type_of(child) == "type_qualifier" && is_const_word(text(ref.file, child))) {
      type.is_const = true;
    }
  }
  return type;
}

Type Semantics::returned_in(std::uint32_t file, SyntaxNode body) {
  std::vector<SyntaxNode> pending{body};
  while (!pending.empty()) {
    const SyntaxNode node = pending.back();
    pending.pop_back();
    for (const SyntaxNode child : node.named_children()) {
      const std::string_view shape = type_of(child);
      if (shape == "return_statement" || shape == "co_return_statement") {
        const SyntaxNode value = child.named_child(0);
        Type type = value.is_null() ? Type{} : type_of_expression(file, value);
        if (type.is_known()) {
          return type;
        }
      } else if (shape != "lambda_expression" && shape.ends_with("statement")) {
        pending.push_back(child);
      }
    }
  }
  return {};
}

Type Semantics::returned(DeclRef function) {
  const Decl& each = decl(function);
  const SyntaxNode declarator = function_declarator_of(each.declarator);
  const SyntaxNode trailing = child_of_type(declarator, "trailing_return_type");
  if (!trailing.is_null()) {
    return type_of_node(function.file, trailing.named_child(0));
  }
  Type type = type_of_node(function.file, child_named(each.node, "type"));
  if (type.kind == Type::Kind::deduced) {
    return each.is_definition ? returned_in(function.file, child_named(each.node, "body")) : Type{};
  }
  for (const SyntaxNode child : each.node.named_children()) {
    if (type_of(child) == "type_qualifier" && is_const_word(text(function.file, child))) {
      type.is_const = true;
    }
  }
  return apply(function.file, std::move(type), each.declarator, declarator);
}

Type Semantics::result_of(DeclRef function) {
  const Type type = type_of_decl(function);
  return type.kind == Type::Kind::function && !type.args.empty() ? type.args.front() : type;
}

Type Semantics::type_of_decl(DeclRef ref) {
  const auto known = types_.find(ref);
  if (known != types_.end()) {
    return known->second;
  }
  const Deeper deeper(depth_);
  if (deeper.is_too_deep() || !types_in_progress_.insert(ref).second) {
    return {};
  }
  const Decl& each = decl(ref);
  Type type;
  switch (each.kind) {
    case DeclKind::type:
      type = Type::of_class(definition_of(ref));
      break;
    case DeclKind::alias:
      type = each.declarator.is_null() ? type_of_node(ref.file, child_named(each.node, "type"))
                                       : declared_type(ref.file, each.node, each.declarator);
      break;
    case DeclKind::enumerator: {
      const std::uint32_t owner = index(ref.file).scope(each.scope).owner;
      type = owner == none ? Type::builtin("int") : Type::of_class({ref.file, owner});
      break;
    }
    case DeclKind::function:
      type.kind = Type::Kind::function;
      type.args.push_back(returned(ref));
      break;
    case DeclKind::type_parameter:
      type = type_of_found({ref}, {});
      break;
    case DeclKind::variable:
    case DeclKind::parameter:
      if (scope_around(ref).type == ScopeType::parameters &&
          type_of(each.node) == "parameter_declaration" &&
          type_of_node(ref.file, child_named(each.node, "type")).kind == Type::Kind::unknown) {
        type = type_of_found({ref}, {});
      } else if (type_of(each.node) == "lambda_capture_initializer") {
        type = deduced(ref);
      } else {
        // `T x(y);` reads like a function's declaration.
        const bool is_vexing = !each.declarator.is_null() &&
                               type_of(each.declarator) == "function_declarator" &&
                               type_of(child_named(each.declarator, "declarator")) == "identifier";
        type = declared_type(ref.file, each.node, is_vexing ? SyntaxNode{} : each.declarator);
        if (type.kind == Type::Kind::deduced) {
          type = deduced(ref);
        }
      }
      break;
    default:
      break;
  }
  types_in_progress_.erase(ref);
  types_[ref] = type;
  return type;
}

}  // namespace git_refactor::syntax::cpp
