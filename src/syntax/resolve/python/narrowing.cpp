// What tests say of a type: `isinstance`, comparisons of `type()`, and patterns.
//
//   if isinstance(x, A): x.a()            the branch
//   elif isinstance(x, B): x.b()
//   isinstance(x, A) and x.a()            the operand after it
//   if not isinstance(x, A): return       what follows a branch that leaves
//   x.a()
//   match x:
//     case A(): x.a()

#include "nodes.hpp"
#include "types.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

/// Whether a block never reaches its end.
bool leaves(SyntaxNode block) {
  const std::uint32_t count = block.named_child_count();
  if (count == 0) {
    return false;
  }
  const std::string_view last = type_of(block.named_child(count - 1));
  return last == "return_statement" || last == "raise_statement" || last == "continue_statement" ||
         last == "break_statement";
}

SyntaxNode unwrapped(SyntaxNode node) {
  while (!node.is_null() && type_of(node) == "parenthesized_expression") {
    node = node.named_child(0);
  }
  return node;
}

}  // namespace

Type Types::tested_class(const Expression& classes) {
  if (type_of(classes.node) == "tuple") {
    std::vector<Type> types;
    for (const SyntaxNode child : classes.node.named_children()) {
      types.push_back(tested_class({classes.file, child}));
    }
    return join(std::move(types));
  }
  return instantiated(of(classes));
}

// `isinstance(x, A)`: x is an A; where it fails, x is what is left of its type.
std::optional<Type> Types::tested_by_call(const Expression& use, SyntaxNode call, bool is_true) {
  const FileModel& file = model(use.file);
  const std::string_view test = file.text(call, "function");
  const SyntaxNode arguments = child_named(call, "arguments");
  if ((test != "isinstance" && test != "issubclass") || arguments.named_child_count() < 2) {
    return std::nullopt;
  }
  SyntaxNode object = unwrapped(arguments.named_child(0));
  if (type_of(object) == "named_expression") {
    object = child_named(object, "name");
  }
  if (file.text(object) != file.text(use.node)) {
    return std::nullopt;
  }
  const Type type = tested_class({use.file, arguments.named_child(1)});
  if (is_true) {
    return test == "isinstance" ? type : python::class_of(type);
  }
  const auto fact = file.fact_of(use.node);
  if (!fact || type_of(use.node) != "identifier") {
    return std::nullopt;
  }
  const Type whole = of_name_untested({use.file, *fact});
  if (whole.shape != Shape::any_of) {
    return std::nullopt;
  }
  std::vector<Type> left = whole.arguments;
  std::erase(left, type);
  return join(std::move(left));
}

std::optional<Type> Types::tested(const Expression& use, SyntaxNode condition, bool is_true) {
  condition = unwrapped(condition);
  const std::string_view type = type_of(condition);
  if (type == "call") {
    return tested_by_call(use, condition, is_true);
  }
  if (type == "not_operator") {
    return tested(use, child_named(condition, "argument"), !is_true);
  }
  if (type == "boolean_operator") {
    const bool is_and = model(use.file).text(condition, "operator") == "and";
    if (is_and != is_true) {
      return std::nullopt;
    }
    auto left = tested(use, child_named(condition, "left"), is_true);
    return left ? left : tested(use, child_named(condition, "right"), is_true);
  }
  if (type == "comparison_operator" && is_true && condition.named_child_count() == 2) {
    const FileModel& file = model(use.file);
    const SyntaxNode left = condition.named_child(0);
    const std::string_view symbol = file.text(condition, "operators");
    const bool is_type_of_use =
        file.text(left) == "type(" + std::string(file.text(use.node)) + ")" &&
        (symbol == "is" || symbol == "==");
    if (is_type_of_use) {
      return instantiated(of(Expression{use.file, condition.named_child(1)}));
    }
  }
  return std::nullopt;
}

// What `outer` says of the use, which is in its child `inner`.
std::optional<Type> Types::narrowed_in(const Expression& use, SyntaxNode outer, SyntaxNode inner) {
  const std::string_view type = type_of(outer);
  if (type == "if_statement" || type == "elif_clause" || type == "while_statement") {
    const bool is_body = is_under(outer, type == "while_statement" ? "body" : "consequence", inner);
    if (is_body) {
      return tested(use, child_named(outer, "condition"), true);
    }
    const bool is_else = type_of(inner) == "else_clause" || type_of(inner) == "elif_clause";
    return is_else ? tested(use, child_named(outer, "condition"), false) : std::nullopt;
  }
  if (type == "conditional_expression") {
    const bool is_first = outer.named_child(0) == inner;
    const bool is_last = outer.named_child(2) == inner;
    return is_first || is_last ? tested(use, outer.named_child(1), is_first) : std::nullopt;
  }
  if (type == "boolean_operator" && is_under(outer, "right", inner)) {
    const bool is_and = model(use.file).text(outer, "operator") == "and";
    return tested(use, child_named(outer, "left"), is_and);
  }
  if (type.ends_with("comprehension") || type == "generator_expression") {
    for (const SyntaxNode clause : outer.named_children()) {
      if (type_of(clause) == "if_clause" && clause != inner) {
        if (auto found = tested(use, clause.named_child(0), true)) {
          return found;
        }
      }
    }
    return std::nullopt;
  }
  if (type == "case_clause") {
    const SyntaxNode match = ancestor_of_type(outer, "match_statement");
    const SyntaxNode pattern = child_of_type(outer, "case_pattern").named_child(0);
    const SyntaxNode shape =
        type_of(pattern) == "as_pattern" ? pattern.named_child(0).named_child(0) : pattern;
    const FileModel& file = model(use.file);
    if (type_of(shape) == "class_pattern" && file.text(match, "subject") == file.text(use.node)) {
      return instantiated(of(Expression{use.file, shape.named_child(0)}));
    }
  }
  return std::nullopt;
}

// What a statement before the use, in a block around it, says.
std::optional<Type> Types::narrowed_before(const Expression& use, SyntaxNode statement) {
  const std::string_view type = type_of(statement);
  if (type == "assert_statement") {
    return tested(use, statement.named_child(0), true);
  }
  if (type == "if_statement" && leaves(child_named(statement, "consequence")) &&
      child_named(statement, "alternative").is_null()) {
    return tested(use, child_named(statement, "condition"), false);
  }
  return std::nullopt;
}

std::optional<Type> Types::narrowed(const Expression& use) {
  if (model(use.file).text().find("isinstance") == std::string_view::npos &&
      model(use.file).text().find("match ") == std::string_view::npos &&
      model(use.file).text().find("type(") == std::string_view::npos) {
    return std::nullopt;
  }
  SyntaxNode inner = use.node;
  for (SyntaxNode outer = inner.parent(); !outer.is_null(); inner = outer, outer = outer.parent()) {
    const std::string_view type = type_of(outer);
    if (type == "function_definition" || type == "class_definition" || type == "lambda") {
      return std::nullopt;
    }
    auto found = narrowed_in(use, outer, inner);
    if (type == "block") {
      for (SyntaxNode before = inner.previous_named_sibling(); !found && !before.is_null();
           before = before.previous_named_sibling()) {
        found = narrowed_before(use, before);
      }
    }
    if (found && found->is_known()) {
      return found;
    }
  }
  return std::nullopt;
}

}  // namespace git_refactor::syntax::python
