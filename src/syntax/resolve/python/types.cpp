// The types of expressions.
//
// A type is asked for where a member is selected, and answered by going backwards: the expression,
// what its names were bound to, what those expressions are. Nothing is computed beforehand, every
// node is computed once, and a question that leads back to itself (`x = x.next`) is unknown at that
// point. Depth is bounded, so a chain of a thousand calls is unknown rather than a crash.

#include "types.hpp"

#include "library.hpp"
#include "nodes.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

constexpr int deepest = 120;

bool is_comprehension(std::string_view type) {
  return type == "list_comprehension" || type == "set_comprehension" ||
         type == "generator_expression";
}

std::optional<std::size_t> integer_of(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                  : std::nullopt;
}

}  // namespace

Type Types::of(const Expression& expression) {
  if (expression.node.is_null()) {
    return {};
  }
  if (depth_ > deepest) {
    questions_.give_up();
    return {};
  }
  return once({Ask::value, expression.file, expression.node.index()}, [&] {
    ++depth_;
    Type type = evaluate(expression);
    --depth_;
    return type;
  });
}

Type Types::evaluate(const Expression& expression) {
  const FileModel& file = model(expression.file);
  const SyntaxNode node = expression.node;
  const std::string_view type = type_of(node);
  const auto child = [&](std::string_view field) {
    return of(Expression{expression.file, child_named(node, field)});
  };
  if (type == "identifier") {
    const auto use = file.fact_of(node);
    return use ? of_name({expression.file, *use}) : Type{};
  }
  if (type == "attribute") {
    if (auto tested = narrowed(expression)) {
      return *tested;
    }
    return member_type(child("object"), file.text(node, "attribute"));
  }
  if (type == "call") {
    return called(child("function"), expression);
  }
  if (type == "subscript") {
    return evaluate_subscript(expression);
  }
  if (type == "named_expression") {
    return child("value");
  }
  if (type == "assignment") {
    return child("right");
  }
  if (type == "await") {
    const Type awaited = of(Expression{expression.file, node.named_child(0)});
    return awaited.name == "collections.abc.Coroutine" ? awaited.argument(0) : Type{};
  }
  if (type == "parenthesized_expression") {
    return of(Expression{expression.file, node.named_child(0)});
  }
  if (type == "lambda") {
    Type result = library_instance("collections.abc.Callable", {child("body")});
    const std::vector<Parameter> parameters = parameters_of(expression);
    const auto first = parameters.empty() ? std::nullopt : file.fact_of(parameters.front().name);
    result.lambda = first ? FactRef{expression.file, *first} : no_fact;
    return result;
  }
  if (type == "type") {
    return annotated(expression);
  }
  if (type == "dotted_name") {
    return of_path(file.text(node),
                   {expression.file, names_->scope_at(expression.file, node), node.begin()});
  }
  Type result = evaluate_operator(expression, type);
  return result.is_known() ? result : evaluate_display(expression, type);
}

Type Types::evaluate_operator(const Expression& expression, std::string_view type) {
  const SyntaxNode node = expression.node;
  const auto child = [&](std::string_view field) {
    return of(Expression{expression.file, child_named(node, field)});
  };
  if (type == "conditional_expression") {
    return join({of(Expression{expression.file, node.named_child(0)}),
                 of(Expression{expression.file, node.named_child(2)})});
  }
  if (type == "boolean_operator") {
    const bool is_and = model(expression.file).text(node, "operator") == "and";
    return is_and ? child("right") : join({child("left"), child("right")});
  }
  if (type == "not_operator" || type == "comparison_operator") {
    return library_instance("bool");
  }
  if (type == "unary_operator") {
    const Type operand = child("argument");
    return operand.is_library() ? operand : called(member_type(operand, "__neg__"), expression);
  }
  if (type != "binary_operator") {
    return {};
  }
  Type left = child("left");
  const std::string_view symbol = model(expression.file).text(node, "operator");
  if (left.shape == Shape::class_object || left.shape == Shape::any_of) {
    return symbol == "|" ? join({left, child("right")}) : left;
  }
  if (left.shape == Shape::instance && !left.is_library()) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 13> methods{
        {{"+", "__add__"},
         {"-", "__sub__"},
         {"*", "__mul__"},
         {"/", "__truediv__"},
         {"//", "__floordiv__"},
         {"%", "__mod__"},
         {"**", "__pow__"},
         {"@", "__matmul__"},
         {"|", "__or__"},
         {"&", "__and__"},
         {"^", "__xor__"},
         {"<<", "__lshift__"},
         {">>", "__rshift__"}}};
    const auto* method =
        std::ranges::find(methods, symbol, &std::pair<std::string_view, std::string_view>::first);
    return method == methods.end() ? Type{} : called(member_type(left, method->second), expression);
  }
  return left;
}

Type Types::join_children(const Expression& expression) {
  std::vector<Type> types;
  for (const SyntaxNode child : expression.node.named_children()) {
    if (type_of(child) == "list_splat") {
      types.push_back(element_of(of(Expression{expression.file, child.named_child(0)})));
    } else {
      types.push_back(of(Expression{expression.file, child}));
    }
  }
  return join(std::move(types));
}

Type Types::evaluate_display(const Expression& expression, std::string_view type) {
  const SyntaxNode node = expression.node;
  const std::uint32_t file = expression.file;
  if (type == "string" || type == "concatenated_string") {
    return library_instance("str");
  }
  if (type == "integer" || type == "float") {
    return library_instance(type == "integer" ? "int" : "float");
  }
  if (type == "true" || type == "false") {
    return library_instance("bool");
  }
  if (type == "none") {
    Type none;
    none.shape = Shape::none;
    return none;
  }
  if (type == "list" || type == "set") {
    return library_instance(type, {join_children(expression)});
  }
  if (type == "tuple" || type == "expression_list") {
    std::vector<Type> parts;
    for (const SyntaxNode child : node.named_children()) {
      parts.push_back(of(Expression{file, child}));
    }
    return library_instance("tuple", std::move(parts));
  }
  if (is_comprehension(type)) {
    return library_instance("list", {of(Expression{file, child_named(node, "body")})});
  }
  if (type == "dictionary_comprehension" || type == "dictionary") {
    std::vector<Type> keys;
    std::vector<Type> values;
    for (const SyntaxNode child : node.named_children()) {
      if (type_of(child) == "pair") {
        keys.push_back(of(Expression{file, child_named(child, "key")}));
        values.push_back(of(Expression{file, child_named(child, "value")}));
      }
    }
    return library_instance("dict", {join(std::move(keys)), join(std::move(values))});
  }
  return {};
}

Type Types::evaluate_subscript(const Expression& expression) {
  const FileModel& file = model(expression.file);
  const SyntaxNode value = child_named(expression.node, "value");
  const SyntaxNode index = child_named(expression.node, "subscript");
  Type object = of(Expression{expression.file, value});
  if (object.shape == Shape::class_object) {
    if (member(object, "__members__").found == Member::Found::library && !object.is_library()) {
      return instantiated(std::move(object));
    }
    return python::class_of(annotated(expression));
  }
  if (object.shape == Shape::any_of) {
    return {};
  }
  if (object.shape == Shape::instance && !object.is_library()) {
    const Member own = member(object, "__getitem__");
    if (own.found == Member::Found::here) {
      return called(read_member(own, object), expression);
    }
    const std::string_view key = file.text(index);
    if (type_of(index) == "string" && key.size() > 2) {
      return member_type(object, key.substr(1, key.size() - 2));
    }
    for (const Type& base : lineage_of(object)) {
      if (base.is_library() && !base.arguments.empty()) {
        object = base;
        break;
      }
    }
  }
  if (type_of(index) == "slice") {
    return object;
  }
  if (object.name == "tuple") {
    const auto position = integer_of(file.text(index));
    return position ? object.argument(*position) : join(object.arguments);
  }
  const bool is_mapping = object.arguments.size() == 2;
  return object.is_instance_of("str") ? object : object.argument(is_mapping ? 1 : 0);
}

// Generators and asynchronous ones give their first argument, mappings their keys, tuples any part.
Type Types::element_of(const Type& iterable) {
  if (iterable.shape == Shape::any_of) {
    std::vector<Type> types;
    for (const Type& each : iterable.arguments) {
      types.push_back(element_of(each));
    }
    return join(std::move(types));
  }
  if (iterable.shape == Shape::class_object) {
    // Iterating over an enumeration gives its members.
    return iterable.is_library() ? Type{} : instantiated(iterable);
  }
  if (iterable.shape != Shape::instance) {
    return {};
  }
  if (iterable.is_library()) {
    if (iterable.name == "tuple") {
      return join(iterable.arguments);
    }
    return iterable.is_instance_of("str") ? iterable : iterable.argument(0);
  }
  for (const std::string_view name : {"__iter__", "__aiter__"}) {
    const Member own = member(iterable, name);
    if (own.found != Member::Found::here) {
      continue;
    }
    const Type iterator = called(read_member(own, iterable), {own.head.file, {}});
    if (iterator.is_library()) {
      return element_of(iterator);
    }
    const std::string_view next = name == "__iter__" ? "__next__" : "__anext__";
    Type element = called(member_type(iterator, next), {own.head.file, {}});
    return element.name == "collections.abc.Coroutine" ? element.argument(0) : element;
  }
  const Member item = member(iterable, "__getitem__");
  if (item.found == Member::Found::here) {
    return called(read_member(item, iterable), {item.head.file, {}});
  }
  for (const Type& base : lineage_of(iterable)) {
    if (base.is_library() && !base.arguments.empty() && base.name != "typing.Generic") {
      return element_of(base);
    }
  }
  return {};
}

Type Types::of_path(std::string_view path, const Viewpoint& from) {
  const std::size_t end = std::min(path.find('.'), path.size());
  Type type = of(names_->look_up(path.substr(0, end), from));
  path.remove_prefix(end);
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::size_t next = std::min(path.find('.'), path.size());
    type = member_type(type, path.substr(0, next));
    path.remove_prefix(next);
  }
  return type;
}

Type Types::of(const Meaning& meaning) {
  Type type;
  switch (meaning.kind) {
    case Meaning::Kind::declared:
      return of_group(meaning.head);
    case Meaning::Kind::module:
      type.shape = Shape::module;
      break;
    case Meaning::Kind::library:
      type.shape = Shape::class_object;
      break;
    case Meaning::Kind::nothing:
      return type;
  }
  type.name = meaning.name;
  return type;
}

Type Types::of_class_or_function(FactRef declaration) {
  const SyntaxNode node = definition_of(declaration);
  Type type;
  type.declaration = declaration;
  if (type_of(node) == "class_definition") {
    type.shape = Shape::class_object;
    return type;
  }
  type.shape = Shape::function;
  const Expression function{declaration.file, node};
  type.is_property = has_decorator(function, "property") ||
                     has_decorator(function, "cached_property") ||
                     has_decorator(function, "abstractproperty") ||
                     has_decorator(function, "setter") || has_decorator(function, "deleter");
  return type;
}

Type Types::bound_of(const Type& variable) {
  const FileModel& file = model(variable.declaration.file);
  const SyntaxNode leaf = file.fact(variable.declaration.fact).leaf;
  const SyntaxNode constrained = ancestor_of_types(leaf, "constrained_type", "assignment");
  if (constrained.is_null()) {
    return {};
  }
  if (type_of(constrained) == "constrained_type") {
    return annotated(Expression{variable.declaration.file, constrained.named_child(1)});
  }
  const SyntaxNode call = child_named(constrained, "right");
  for (const SyntaxNode argument : child_named(call, "arguments").named_children()) {
    if (type_of(argument) == "keyword_argument" && file.text(argument, "name") == "bound") {
      return annotated(Expression{variable.declaration.file, child_named(argument, "value")});
    }
  }
  return {};
}

}  // namespace git_refactor::syntax::python
