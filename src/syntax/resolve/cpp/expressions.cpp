#include "semantics.hpp"

#include <algorithm>
#include <array>
#include <utility>

// The types of expressions.

namespace git_refactor::syntax::cpp {

namespace {

constexpr std::array<std::string_view, 6> casts{"static_cast",      "dynamic_cast", "const_cast",
                                                "reinterpret_cast", "bit_cast",     "any_cast"};

bool is_comparison(std::string_view word) {
  constexpr std::array<std::string_view, 12> words{
      "==", "!=", "<", ">", "<=", ">=", "&&", "||", "and", "or", "not_eq", "<=>"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

Type Semantics::type_of_expression(std::uint32_t file, SyntaxNode node) {
  const Deeper deeper(depth_);
  if (node.is_null() || deeper.is_too_deep()) {
    return {};
  }
  const std::pair<std::uint32_t, const void*> key{file, node.id()};
  const auto known = expressions_.find(key);
  if (known != expressions_.end()) {
    return known->second;
  }
  if (!expressions_in_progress_.insert(key).second) {
    return {};
  }
  Type type = compute_expression(file, node);
  expressions_in_progress_.erase(key);
  expressions_[key] = type;
  return type;
}

Type Semantics::type_of_literal(std::uint32_t file, SyntaxNode node) {
  const std::string_view shape = type_of(node);
  const std::string_view word = text(file, node);
  if (shape == "number_literal") {
    const bool is_hex = word.starts_with("0x") || word.starts_with("0X");
    const bool is_float = !is_hex && word.find_first_of(".eE") != std::string_view::npos;
    const bool is_single = is_float && (word.ends_with('f') || word.ends_with('F'));
    const bool is_long = word.ends_with('l') || word.ends_with('L');
    const bool is_unsigned = word.find_first_of("uU") != std::string_view::npos;
    return Type::builtin(is_single     ? "float"
                         : is_float    ? "double"
                         : is_unsigned ? (is_long ? "unsigned long" : "unsigned")
                         : is_long     ? "long"
                                       : "int");
  }
  if (shape == "char_literal") {
    return Type::builtin("char");
  }
  if (shape == "true" || shape == "false") {
    return Type::builtin("bool");
  }
  if (shape == "null" || shape == "nullptr") {
    return Type::builtin("nullptr_t");
  }
  Type string = Type::builtin("char", 1);
  string.is_const = true;
  return string;
}

Type Semantics::compute_expression(std::uint32_t file, SyntaxNode node) {
  const std::string_view shape = type_of(node);
  if (shape == "identifier" || shape == "qualified_identifier" || shape == "template_function" ||
      shape == "field_expression" || shape == "field_identifier" || shape == "type_identifier") {
    return type_of_selection(file, node);
  }
  if (shape.ends_with("literal") || shape == "true" || shape == "false" || shape == "null" ||
      shape == "concatenated_string") {
    return shape == "user_defined_literal" ? Type{} : type_of_literal(file, node);
  }
  if (shape == "this") {
    Type type = class_around(file, node.begin());
    return type.kind == Type::Kind::unknown ? type : type.pointer();
  }
  if (shape == "call_expression") {
    return type_of_call(file, node);
  }
  if (shape == "parenthesized_expression" || shape == "parameter_pack_expansion" ||
      shape == "co_await_expression") {
    return type_of_expression(file, node.named_child(0));
  }
  if (shape == "cast_expression" || shape == "compound_literal_expression") {
    return type_of_node(file, child_named(node, "type"));
  }
  if (shape == "new_expression") {
    return type_of_node(file, child_named(node, "type")).pointer();
  }
  Type type;
  if (shape == "lambda_expression") {
    type.kind = Type::Kind::lambda;
    type.file = file;
    type.node = node;
  } else if (shape == "initializer_list") {
    type.kind = Type::Kind::braces;
  } else if (shape == "sizeof_expression" || shape == "alignof_expression") {
    type = Type::builtin("unsigned long");
  } else {
    type = type_of_operation(file, node);
  }
  return type;
}

// The type of what operators without a rule of their own make of their operands.
Type Semantics::type_of_operation(std::uint32_t file, SyntaxNode node) {
  const std::string_view shape = type_of(node);
  if (shape == "pointer_expression") {
    const Type inner = type_of_expression(file, child_named(node, "argument"));
    if (has_child(node, "&")) {
      return inner.kind == Type::Kind::unknown ? inner : inner.pointer();
    }
    return inner.kind == Type::Kind::declared && inner.pointers == 0
               ? type_of_operator(inner, "operator*")
               : pointee_of(inner);
  }
  if (shape == "subscript_expression") {
    const Type inner = type_of_expression(file, child_named(node, "argument"));
    if (inner.pointers > 0) {
      return inner.pointee();
    }
    if (inner.kind == Type::Kind::library) {
      return library_subscript(inner);
    }
    return type_of_operator(inner, "operator[]");
  }
  if (shape == "conditional_expression") {
    const Type first = type_of_expression(file, child_named(node, "consequence"));
    return first.is_known() && first.name != "nullptr_t"
               ? first
               : type_of_expression(file, child_named(node, "alternative"));
  }
  if (shape == "assignment_expression") {
    return type_of_expression(file, child_named(node, "left"));
  }
  if (shape == "comma_expression") {
    return type_of_expression(file, child_named(node, "right"));
  }
  if (shape == "update_expression" || shape == "unary_expression") {
    return has_child(node, "!") ? Type::builtin("bool")
                                : type_of_expression(file, child_named(node, "argument"));
  }
  if (shape == "binary_expression") {
    return type_of_binary(file, node);
  }
  return {};
}

// The type of a name or of a member.
Type Semantics::type_of_selection(std::uint32_t file, SyntaxNode node) {
  const bool is_member = type_of(node) == "field_expression";
  const SyntaxNode leaf = last_name(is_member ? child_named(node, "field") : node);
  if (leaf.is_null()) {
    return {};
  }
  if (is_member) {
    const Type object = object_of(file, node);
    if (object.kind == Type::Kind::library) {
      return library_member(object, text(file, leaf));
    }
  }
  const Meaning meaning = this->meaning(file, leaf);
  if (meaning.decls.empty()) {
    Type type;
    if (meaning.doubt.empty() && type_of(node) == "qualified_identifier") {
      const Container container = container_before(file, leaf.parent());
      return container.kind == Container::Kind::library ? Type::library("") : type;
    }
    return type;
  }
  const DeclRef ref = meaning.decls.front();
  Type type = substitute(type_of_decl(ref), meaning.bindings);
  if (is_member && decl(ref).kind == DeclKind::variable && type.pointers == 0 &&
      object_of(file, node).is_const) {
    type.is_const = true;
  }
  return type;
}

Type Semantics::type_of_operator(const Type& object, std::string_view name) {
  if (object.kind != Type::Kind::declared || object.pointers > 0) {
    Type type;
    type.kind = object.kind == Type::Kind::dependent ? Type::Kind::dependent : Type::Kind::unknown;
    return type;
  }
  const Found found = members(object, name);
  for (const DeclRef ref : found.decls) {
    return substitute(result_of(ref), found.bindings);
  }
  return {};
}

Type Semantics::type_of_binary(std::uint32_t file, SyntaxNode node) {
  const SyntaxNode operation = child_named(node, "operator");
  const std::string_view word = text(file, operation);
  Type left = type_of_expression(file, child_named(node, "left"));
  Type right = type_of_expression(file, child_named(node, "right"));
  const bool is_overloaded = left.is_class() || right.is_class();
  if (is_overloaded) {
    const std::string name = "operator" + std::string(word);
    if (left.is_class()) {
      Type type = type_of_operator(left, name);
      if (type.is_known()) {
        return type;
      }
    }
    Call call;
    call.arguments = {left, right};
    std::vector<DeclRef> functions = unqualified(file, name, node.begin(), Want::any);
    add_by_arguments(functions, name, file, call);
    functions = choose(functions, call);
    if (!functions.empty()) {
      return result_of_call(functions.front(), {}, call);
    }
  }
  if (is_comparison(word)) {
    return Type::builtin("bool");
  }
  if (is_overloaded) {
    return {};
  }
  if (left.pointers > 0) {
    return right.pointers > 0 ? Type::builtin("long") : left;
  }
  if (right.pointers > 0) {
    return right;
  }
  if (left.kind == Type::Kind::builtin && right.kind == Type::Kind::builtin) {
    const bool is_right =
        right.name == "double" || (right.name == "float" && left.name != "double");
    return is_right ? right : left;
  }
  return left;
}

Type Semantics::type_of_call(std::uint32_t file, SyntaxNode call) {
  SyntaxNode callee = child_named(call, "function");
  while (!callee.is_null() && type_of(callee) == "parenthesized_expression") {
    callee = callee.named_child(0);
  }
  if (callee.is_null()) {
    return {};
  }
  const std::string_view shape = type_of(callee);
  if (shape == "primitive_type") {
    return Type::builtin(text(file, callee));
  }
  const SyntaxNode leaf =
      last_name(shape == "field_expression" ? child_named(callee, "field") : callee);
  const std::string_view word = text(file, leaf);
  if (shape == "template_function" && std::find(casts.begin(), casts.end(), word) != casts.end()) {
    const std::vector<Type> types = template_arguments(file, callee);
    return types.empty() ? Type{} : types.front();
  }
  if (shape == "identifier" || shape == "template_function" || shape == "qualified_identifier" ||
      shape == "field_expression" || shape == "type_identifier") {
    return type_of_callee(file, call, callee);
  }
  return result_of_object(type_of_expression(file, callee));
}

// What a call of an object returns.
Type Semantics::result_of_object(const Type& object) {
  if (object.kind == Type::Kind::function) {
    return object.args.empty() ? Type{} : object.args.front();
  }
  if (object.kind == Type::Kind::lambda) {
    const SyntaxNode declarator = child_named(object.node, "declarator");
    const SyntaxNode trailing =
        declarator.is_null() ? SyntaxNode{} : child_of_type(declarator, "trailing_return_type");
    return trailing.is_null() ? returned_in(object.file, child_named(object.node, "body"))
                              : type_of_node(object.file, trailing.named_child(0));
  }
  if (object.kind == Type::Kind::library && object.name == "function" && !object.args.empty()) {
    const Type& signature = object.args.front();
    return signature.kind == Type::Kind::function && !signature.args.empty()
               ? signature.args.front()
               : Type{};
  }
  return type_of_operator(object, "operator()");
}

Type Semantics::type_of_callee(std::uint32_t file, SyntaxNode call, SyntaxNode callee) {
  const bool is_member = type_of(callee) == "field_expression";
  const SyntaxNode leaf = last_name(is_member ? child_named(callee, "field") : callee);
  const std::string_view word = text(file, leaf);
  if (is_member) {
    const Type object = object_of(file, callee);
    if (object.kind == Type::Kind::library) {
      return library_member(object, word);
    }
  }
  const Meaning meaning = this->meaning(file, leaf);
  if (meaning.decls.empty()) {
    if (!meaning.doubt.empty()) {
      return {};
    }
    if (word == "shared_from_this" || word == "weak_from_this") {
      const Type own = class_around(file, leaf.begin());
      return Type::library(word.starts_with("s") ? "shared_ptr" : "weak_ptr", {own});
    }
    const bool is_qualified = type_of(callee) == "qualified_identifier";
    const bool is_library = is_qualified ? container_before(file, whole_name(leaf).parent()).kind ==
                                               Container::Kind::library
                                         : is_library_name(word);
    const Call known = call_of(file, call);
    if (is_library && is_library_name(word) && !word.starts_with("m")) {
      return Type::library(word, template_arguments(file, callee));
    }
    return is_library ? library_call(word, known.template_arguments, known.arguments) : Type{};
  }
  const DeclRef ref = meaning.decls.front();
  const Decl& each = decl(ref);
  if (each.kind == DeclKind::type || each.kind == DeclKind::alias ||
      each.kind == DeclKind::type_parameter) {
    return substitute(type_of_found(meaning.decls, template_arguments(file, callee)),
                      meaning.bindings);
  }
  if (each.kind == DeclKind::function) {
    return result_of_call(ref, meaning.bindings, call_of(file, call));
  }
  return result_of_object(substitute(type_of_decl(ref), meaning.bindings));
}

}  // namespace git_refactor::syntax::cpp
