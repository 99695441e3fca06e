// The types of what is declared: written, or inferred from an initialiser, a collection, a pattern
// or the functional interface that a lambda becomes.

#include "analysis.hpp"
#include "expressions.hpp"
#include "tree.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

bool is_named(SyntaxNode node, std::string_view type) {
  return syntax::type_of(node) == type;
}

}  // namespace

// What is declared outside of a call has its type whatever the call means.
bool Expressions::is_outside_of_choice(Spot identifier) const {
  const std::uint32_t begin = identifier.node.begin();
  return without_targets_ > 0 && !choosing_.is_null() &&
         (identifier.file != choosing_.file || begin < choosing_.node.begin() ||
          begin >= choosing_.node.end());
}

Type Expressions::variable_type(Spot identifier) {
  if (is_outside_of_choice(identifier)) {
    const int depth = std::exchange(without_targets_, 0);
    const Spot choosing = std::exchange(choosing_, Spot{});
    Type type = variable_type(identifier);
    without_targets_ = depth;
    choosing_ = choosing;
    return type;
  }
  auto& known = variables_.at(without_targets_ > 0 ? 1 : 0);
  const auto memo = known.find(identifier.node.id());
  if (memo != known.end()) {
    return memo->second;
  }
  const Guard guard(*this, Step::variable, identifier.node);
  Type type = guard.is_entered() ? declared_type(identifier) : Type{};
  if (type.is_known()) {
    known.emplace(identifier.node.id(), type);
  }
  return type;
}

Type Expressions::type_or_inferred(Spot type, Spot initializer) {
  if (type.is_null() || analysis_->universe.text(type) == "var") {
    return generics_.upper(type_of(initializer));
  }
  return analysis_->names.resolve_type(type);
}

Type Expressions::declared_type(Spot identifier) {
  const SyntaxNode parent = identifier.node.parent();
  const std::string_view kind = syntax::type_of(parent);
  const std::string_view text = analysis_->universe.model(identifier.file).text();
  const auto with_brackets = [&](Type type, SyntaxNode node) {
    const std::uint32_t pairs = bracket_pairs(child_named(node, "dimensions"), text);
    for (std::uint32_t index = 0; index < pairs; ++index) {
      type = array_of(std::move(type));
    }
    return type;
  };
  if (kind == "variable_declarator") {
    const SyntaxNode declaration = parent.parent();
    if (is_named(declaration, "spread_parameter")) {
      return array_of(
          analysis_->names.resolve_type(at(identifier, first_plain_child(declaration))));
    }
    return with_brackets(type_or_inferred(at(identifier, child_named(declaration, "type")),
                                          at(identifier, child_named(parent, "value"))),
                         parent);
  }
  if (kind == "formal_parameter") {
    const SyntaxNode type = child_named(parent, "type");
    const SyntaxNode lambda = parent.parent().parent();
    if (is_named(lambda, "lambda_expression") &&
        analysis_->universe.text(at(identifier, type)) == "var") {
      return lambda_parameter_type(at(identifier, lambda), identifier);
    }
    return with_brackets(analysis_->names.resolve_type(at(identifier, type)), parent);
  }
  if (kind == "resource") {
    return type_or_inferred(at(identifier, child_named(parent, "type")),
                            at(identifier, child_named(parent, "value")));
  }
  if (kind == "catch_formal_parameter") {
    std::vector<Type> types;
    for (const SyntaxNode type : plain_children(child_of_type(parent, "catch_type"))) {
      types.push_back(analysis_->names.resolve_type(at(identifier, type)));
    }
    return types.empty() ? Type{} : type_of_conditional(types);
  }
  if (kind == "enhanced_for_statement") {
    const Spot type = at(identifier, child_named(parent, "type"));
    return analysis_->universe.text(type) == "var"
               ? element_type(type_of(at(identifier, child_named(parent, "value"))))
               : with_brackets(analysis_->names.resolve_type(type), parent);
  }
  return bound_type(identifier, parent);
}

// The variables of lambdas and patterns.
Type Expressions::bound_type(Spot identifier, SyntaxNode parent) {
  const std::string_view kind = syntax::type_of(parent);
  if (kind == "lambda_expression") {
    return lambda_parameter_type(at(identifier, parent), identifier);
  }
  if (kind == "inferred_parameters") {
    return lambda_parameter_type(at(identifier, parent.parent()), identifier);
  }
  if (kind == "instanceof_expression") {
    return analysis_->names.resolve_type(at(identifier, child_named(parent, "right")));
  }
  if (kind == "type_pattern") {
    return analysis_->names.resolve_type(at(identifier, first_plain_child(parent)));
  }
  if (kind == "record_pattern_component") {
    return component_type(at(identifier, parent));
  }
  return {};
}

// The element type of an array or of something iterable.
Type Expressions::element_type(const Type& collection) {
  if (collection.kind == TypeKind::array) {
    return collection.parts[0];
  }
  Class* iterable = analysis_->universe.lang("Iterable");
  for (const Type& base : generics_.class_bounds(collection)) {
    const Type instance = generics_.as_super(base, *iterable);
    if (!instance.parts.empty()) {
      return generics_.upper(instance.parts[0]);
    }
  }
  return {};
}

Type Expressions::lambda_parameter_type(Spot lambda, Spot identifier) {
  const std::vector<SyntaxNode> parameters = lambda_parameters(lambda.node);
  const auto found =
      std::ranges::find_if(parameters, [&](SyntaxNode each) { return each == identifier.node; });
  const std::optional<Shape> shape = generics_.shape(target_type(lambda));
  const auto index = static_cast<std::size_t>(found - parameters.begin());
  if (!shape || index >= shape->parameters.size()) {
    return {};
  }
  const Type& type = shape->parameters[index];
  const bool has_bound = type.kind == TypeKind::super || type.kind == TypeKind::extends;
  const Type parameter = has_bound ? type.parts[0] : generics_.upper(type);
  return parameter.kind == TypeKind::free ? Type{} : parameter;
}

// `Point(var x, int y)`: what is not written is the type of the record's component.
Type Expressions::component_type(Spot component) {
  const SyntaxNode written = first_plain_child(component.node);
  if (analysis_->universe.text(at(component, written)) != "var") {
    return analysis_->names.resolve_type(at(component, written));
  }
  const SyntaxNode body = component.node.parent();
  const SyntaxNode pattern = body.parent();
  const Type record = analysis_->names.resolve_type(at(component, first_plain_child(pattern)));
  const std::vector<SyntaxNode> components = plain_children(body);
  const auto found =
      std::ranges::find_if(components, [&](SyntaxNode each) { return each == component.node; });
  if (!record.is_object()) {
    return {};
  }
  auto index = static_cast<std::size_t>(found - components.begin());
  for (const auto& field : record.of->fields) {
    if (field->is_component && index-- == 0) {
      return generics_.substitute(analysis_->universe.field_type(*field),
                                  generics_.arguments_of(record));
    }
  }
  return {};
}

Type Expressions::switched_type(Spot label) {
  SyntaxNode node = label.node.parent();
  while (!node.is_null() && !is_named(node, "switch_expression")) {
    node = node.parent();
  }
  return node.is_null() ? Type{} : type_of(at(label, child_named(node, "condition")));
}

// The method, or the lambda's target, whose `return` stands here.
Type Expressions::return_type_around(Spot place) {
  SyntaxNode node = place.node.parent();
  while (!node.is_null()) {
    const std::string_view kind = syntax::type_of(node);
    if (kind == "lambda_expression") {
      const std::optional<Shape> shape = generics_.shape(target_type(at(place, node)));
      return shape ? shape->result : Type{};
    }
    if (Method* method = analysis_->universe.method_at(at(place, node))) {
      return analysis_->universe.result_type(*method);
    }
    if (kind == "class_body") {
      break;
    }
    node = node.parent();
  }
  return {};
}

Type Expressions::target_type(Spot expression) {
  const Guard guard(*this, Step::target, expression.node);
  if (!guard.is_entered() || without_targets_ > 0) {
    return {};
  }
  const SyntaxNode parent = expression.node.parent();
  const std::string_view kind = syntax::type_of(parent);
  if (kind == "argument_list") {
    const std::vector<SyntaxNode> list = plain_children(parent);
    const auto found =
        std::ranges::find_if(list, [&](SyntaxNode each) { return each == expression.node; });
    return parameter_type(at(expression, parent.parent()),
                          static_cast<std::size_t>(found - list.begin()));
  }
  if (kind == "variable_declarator" || kind == "resource") {
    const SyntaxNode name = child_named(parent, "name");
    const SyntaxNode type = child_named(kind == "resource" ? parent : parent.parent(), "type");
    return analysis_->universe.text(at(expression, type)) == "var"
               ? Type{}
               : variable_type(at(expression, name));
  }
  if (kind == "assignment_expression" && is_under(parent, "right", expression.node)) {
    return type_of(at(expression, child_named(parent, "left")));
  }
  if (kind == "return_statement") {
    return return_type_around(expression);
  }
  if (kind == "lambda_expression" && is_under(parent, "body", expression.node)) {
    const std::optional<Shape> shape = generics_.shape(target_type(at(expression, parent)));
    return shape ? shape->result : Type{};
  }
  if (kind == "cast_expression") {
    return analysis_->names.resolve_type(at(expression, child_named(parent, "type")));
  }
  if (kind == "parenthesized_expression" ||
      (kind == "ternary_expression" && !is_under(parent, "condition", expression.node))) {
    return target_type(at(expression, parent));
  }
  return kind == "array_initializer" ? target_of_element(at(expression, parent))
                                     : target_in(expression, parent);
}

// The element type of the array that an initialiser makes.
Type Expressions::target_of_element(Spot initializer) {
  const SyntaxNode node = initializer.node.parent();
  Type array;
  if (is_named(node, "array_creation_expression")) {
    array = type_of_array_creation(at(initializer, node));
  } else if (is_named(node, "variable_declarator")) {
    array = variable_type(at(initializer, child_named(node, "name")));
  }
  return array.kind == TypeKind::array ? Type(array.parts[0]) : Type{};
}

// What a switch around its result is assigned or passed to.
Type Expressions::target_in(Spot expression, SyntaxNode parent) {
  const std::string_view kind = syntax::type_of(parent);
  if (kind == "yield_statement" || kind == "expression_statement") {
    SyntaxNode node = parent.parent();
    while (!node.is_null() && !is_named(node, "switch_expression") &&
           !is_named(node, "lambda_expression") && !is_named(node, "class_body")) {
      node = node.parent();
    }
    const bool is_result = kind == "yield_statement" || is_named(parent.parent(), "switch_rule");
    return is_result && !node.is_null() && is_named(node, "switch_expression")
               ? target_type(at(expression, node))
               : Type{};
  }
  return {};
}

}  // namespace git_refactor::syntax::java
