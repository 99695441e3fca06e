// The scope of pattern variables (JLS 6.3.1, 6.3.2).
//
//   if (!(o instanceof String s)) return;      s is introduced when the condition is false, and the
//   s.length();                                statement cannot complete: so s is seen after it
//
// Whether a statement can complete is decided by its form alone, which suffices for what people
// write: jumps, blocks that end in one, both branches of an if, endless loops without a break.

#include "names.hpp"
#include "resolve/file_model.hpp"
#include "tree.hpp"

#include <algorithm>

namespace git_refactor::syntax::java {

namespace {

std::string_view operator_of(SyntaxNode node) {
  return type_of(child_named(node, "operator"));
}

void append(std::vector<SyntaxNode>& to, const std::vector<SyntaxNode>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

// Whether a break inside of `node` leaves the loop or switch that `node` is the body of.
bool has_break(SyntaxNode node) {
  const std::string_view type = type_of(node);
  if (type == "break_statement") {
    return true;  // one with a label may leave it too
  }
  const bool is_target = type == "while_statement" || type == "do_statement" ||
                         type == "for_statement" || type == "enhanced_for_statement" ||
                         type == "switch_expression" || type == "lambda_expression" ||
                         type == "class_body";
  return !is_target && std::ranges::any_of(named_children(node), has_break);
}

bool is_true(SyntaxNode condition) {
  const SyntaxNode inside = without_parentheses(condition);
  return !inside.is_null() && type_of(inside) == "true";
}

bool list_can_complete(SyntaxNode block) {
  const std::vector<SyntaxNode> statements = plain_children(block);
  return statements.empty() || can_complete(statements.back());
}

bool try_can_complete(SyntaxNode statement) {
  bool can = list_can_complete(child_named(statement, "body"));
  for (const SyntaxNode clause : plain_children(statement)) {
    if (type_of(clause) == "catch_clause") {
      can = can || list_can_complete(child_named(clause, "body"));
    } else if (type_of(clause) == "finally_clause" &&
               !list_can_complete(first_plain_child(clause))) {
      return false;
    }
  }
  return can;
}

}  // namespace

bool can_complete(SyntaxNode statement) {
  const std::string_view type = type_of(statement);
  if (type == "return_statement" || type == "throw_statement" || type == "break_statement" ||
      type == "continue_statement" || type == "yield_statement") {
    return false;
  }
  if (type == "block") {
    return list_can_complete(statement);
  }
  if (type == "if_statement") {
    const SyntaxNode alternative = child_named(statement, "alternative");
    return alternative.is_null() || can_complete(alternative) ||
           can_complete(child_named(statement, "consequence"));
  }
  if (type == "while_statement" || type == "for_statement") {
    const SyntaxNode condition = child_named(statement, "condition");
    const bool is_endless = condition.is_null() ? type == "for_statement" : is_true(condition);
    return !is_endless || has_break(child_named(statement, "body"));
  }
  if (type == "do_statement") {
    return !is_true(child_named(statement, "condition")) ||
           has_break(child_named(statement, "body"));
  }
  if (type == "try_statement" || type == "try_with_resources_statement") {
    return try_can_complete(statement);
  }
  if (type == "synchronized_statement") {
    return list_can_complete(child_named(statement, "body"));
  }
  return true;
}

std::vector<SyntaxNode> pattern_variables(SyntaxNode pattern) {
  std::vector<SyntaxNode> variables;
  const std::string_view type = type_of(pattern);
  for (const SyntaxNode child : plain_children(pattern)) {
    const std::string_view child_type = type_of(child);
    if (child_type == "identifier" && type != "record_pattern") {
      variables.push_back(child);
    } else if (child_type == "record_pattern" || child_type == "record_pattern_body" ||
               child_type == "record_pattern_component" || child_type == "type_pattern" ||
               child_type == "pattern") {
      append(variables, pattern_variables(child));
    }
  }
  return variables;
}

std::vector<SyntaxNode> introduced_by(SyntaxNode expression, bool when) {
  expression = without_parentheses(expression);
  if (expression.is_null()) {
    return {};
  }
  const std::string_view type = type_of(expression);
  if (type == "instanceof_expression" && when) {
    const SyntaxNode pattern = child_named(expression, "pattern");
    if (!pattern.is_null()) {
      return pattern_variables(pattern);
    }
    const SyntaxNode name = child_named(expression, "name");
    return name.is_null() ? std::vector<SyntaxNode>() : std::vector{name};
  }
  if (type == "unary_expression" && operator_of(expression) == "!") {
    return introduced_by(child_named(expression, "operand"), !when);
  }
  if (type == "binary_expression" && operator_of(expression) == (when ? "&&" : "||")) {
    std::vector<SyntaxNode> variables = introduced_by(child_named(expression, "left"), when);
    append(variables, introduced_by(child_named(expression, "right"), when));
    return variables;
  }
  return {};
}

std::vector<SyntaxNode> introduced_after(SyntaxNode statement) {
  const std::string_view type = type_of(statement);
  const SyntaxNode condition = child_named(statement, "condition");
  if (condition.is_null()) {
    return {};
  }
  if (type == "while_statement" || type == "for_statement" || type == "do_statement") {
    return has_break(child_named(statement, "body")) ? std::vector<SyntaxNode>()
                                                     : introduced_by(condition, false);
  }
  if (type != "if_statement") {
    return {};
  }
  const SyntaxNode alternative = child_named(statement, "alternative");
  const bool first = can_complete(child_named(statement, "consequence"));
  const bool second = alternative.is_null() || can_complete(alternative);
  if (first == second) {
    return {};
  }
  return introduced_by(condition, first);
}

}  // namespace git_refactor::syntax::java
