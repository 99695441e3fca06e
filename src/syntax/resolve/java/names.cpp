// Variables and methods by simple name.
//
// A name is looked up by climbing from its place to the root. Each node on the way is asked what it
// declares for the child that was climbed from: a block its earlier statements, a for statement its
// variables, a method its parameters, a class body its members with the inherited ones, and last
// the file its imports. So the scopes of JLS 6.3 are a list of node types, and shadowing is the
// order of the climb.

#include "names.hpp"

#include "analysis.hpp"
#include "tree.hpp"

#include <algorithm>

namespace git_refactor::syntax::java {

namespace {

/// Says whether an identifier declares the wanted name.
class Wanted {
 public:
  Wanted(std::string_view text, std::string_view name, SyntaxNode ignored)
      : text_(text), name_(name), ignored_(ignored) {}

  [[nodiscard]] bool is(SyntaxNode identifier) const {
    return !identifier.is_null() && text_of(identifier, text_) == name_ &&
           (ignored_.is_null() || identifier != ignored_);
  }

  [[nodiscard]] SyntaxNode among(const std::vector<SyntaxNode>& identifiers) const {
    const auto found =
        std::ranges::find_if(identifiers, [this](SyntaxNode each) { return is(each); });
    return found == identifiers.end() ? SyntaxNode{} : *found;
  }

 private:
  std::string_view text_;
  std::string_view name_;
  SyntaxNode ignored_;
};

Variable local_variable(Spot identifier) {
  return {.kind = Variable::Kind::local, .identifier = identifier, .receiver = {}};
}

bool is_statement_list(std::string_view type) {
  return type == "block" || type == "constructor_body" || type == "switch_block" ||
         type == "switch_block_statement_group" || type == "ERROR" || type == "program";
}

}  // namespace

Variable Names::variable(Spot place, std::string_view name, SyntaxNode ignored) {
  SyntaxNode child = place.node;
  SyntaxNode node = child.parent();
  while (!node.is_null()) {
    Variable found = declared_in(at(place, node), child, name, ignored);
    if (found.kind != Variable::Kind::none) {
      return found;
    }
    child = node;
    node = node.parent();
  }
  return imported_field(place.file, name);
}

Variable Names::local(Spot place, std::string_view name, SyntaxNode ignored) {
  SyntaxNode child = place.node;
  SyntaxNode node = child.parent();
  while (!node.is_null()) {
    const Class* of = analysis_->universe.class_at(at(place, node));
    if (of != nullptr && Universe::is_inside(*of, child)) {
      return {};
    }
    const SyntaxNode found = local_in(at(place, node), child, name, ignored);
    if (!found.is_null()) {
      return local_variable(at(place, found));
    }
    child = node;
    node = node.parent();
  }
  return {};
}

Variable Names::declared_in(Spot node, SyntaxNode child, std::string_view name,
                            SyntaxNode ignored) {
  Class* of = analysis_->universe.class_at(node);
  if (of != nullptr && Universe::is_inside(*of, child)) {
    Variable found = field(Universe::self_type(*of), name);
    const bool is_ignored = found.field != nullptr && !ignored.is_null() &&
                            found.field->identifier.file == node.file &&
                            found.field->identifier.node == ignored;
    return is_ignored ? Variable{} : found;
  }
  const SyntaxNode found = local_in(node, child, name, ignored);
  return found.is_null() ? Variable{} : local_variable(at(node, found));
}

Variable Names::field(const Type& receiver, std::string_view name) {
  std::vector<Type> bases = analysis_->expressions.generics().class_bounds(receiver);
  for (const Type& base : bases) {
    for (Class* each : analysis_->universe.ancestors(*base.of)) {
      Field* found = analysis_->universe.field_of(*each, name);
      const bool is_hidden = found != nullptr && found->modifiers.access == Access::private_ &&
                             each != base.of && !found->is_component;
      const bool is_far = found != nullptr && found->modifiers.access == Access::package &&
                          each->package != base.of->package;
      if (found != nullptr && !is_hidden && !is_far) {
        return {.kind = Variable::Kind::field,
                .identifier = found->identifier,
                .field = found,
                .receiver = analysis_->expressions.generics().as_super(base, *each)};
      }
    }
  }
  return {};
}

Variable Names::imported_field(std::uint32_t file, std::string_view name) {
  for (const bool on_demand : {false, true}) {
    for (const Import& import : analysis_->universe.unit(file).imports) {
      if (!import.is_static || import.is_on_demand != on_demand ||
          (!on_demand && import.last() != name)) {
        continue;
      }
      Class* holder = analysis_->universe.find(
          on_demand ? std::string_view(import.path) : import.before_last(), file);
      if (holder != nullptr) {
        Variable found = field(Universe::self_type(*holder), name);
        if (found.kind != Variable::Kind::none && found.field->modifiers.is_static) {
          return found;
        }
      }
    }
  }
  return {};
}

SyntaxNode Names::local_in(Spot node, SyntaxNode child, std::string_view name, SyntaxNode ignored) {
  const Wanted wanted(analysis_->universe.model(node.file).text(), name, ignored);
  const std::string_view type = type_of(node.node);
  if (is_statement_list(type)) {
    const SyntaxNode found = in_statements(node, child, name, ignored);
    return found.is_null() ? in_label(node, child, name, ignored) : found;
  }
  if (type == "local_variable_declaration") {
    return in_declaration(node, child, name, ignored);
  }
  if (type == "variable_declarator" && is_under(node.node, "value", child)) {
    return wanted.is(child_named(node.node, "name")) ? child_named(node.node, "name")
                                                     : SyntaxNode{};
  }
  if (type == "method_declaration" || type == "constructor_declaration" ||
      type == "compact_constructor_declaration") {
    return is_under(node.node, "body", child) ? in_parameters(node, name, ignored) : SyntaxNode{};
  }
  if (type == "lambda_expression") {
    return is_under(node.node, "body", child) ? wanted.among(lambda_parameters(node.node))
                                              : SyntaxNode{};
  }
  if (type == "enhanced_for_statement") {
    const SyntaxNode found = child_named(node.node, "name");
    return is_under(node.node, "body", child) && wanted.is(found) ? found : SyntaxNode{};
  }
  if (type == "catch_clause") {
    const SyntaxNode found =
        child_named(child_of_type(node.node, "catch_formal_parameter"), "name");
    return is_under(node.node, "body", child) && wanted.is(found) ? found : SyntaxNode{};
  }
  if (type == "try_with_resources_statement" || type == "resource_specification") {
    return in_resources(node, child, name, ignored);
  }
  if (type == "binary_expression" && is_under(node.node, "right", child)) {
    const std::string_view op = type_of(child_named(node.node, "operator"));
    if (op == "&&" || op == "||") {
      return in_condition(at(node, child_named(node.node, "left")), op == "&&", name, ignored);
    }
    return {};
  }
  const SyntaxNode condition = child_named(node.node, "condition");
  if (type == "if_statement" || type == "ternary_expression") {
    if (is_under(node.node, "condition", child)) {
      return {};
    }
    return in_condition(at(node, condition), is_under(node.node, "consequence", child), name,
                        ignored);
  }
  if (type == "while_statement" && is_under(node.node, "body", child)) {
    return in_condition(at(node, condition), true, name, ignored);
  }
  if (type == "for_statement") {
    return in_for(node, child, name, ignored);
  }
  if (type == "switch_rule" || type == "switch_label") {
    return in_label(node, child, name, ignored);
  }
  return {};
}

// Its variables are seen in all its parts, the patterns of its condition in those run after it.
SyntaxNode Names::in_for(Spot node, SyntaxNode child, std::string_view name, SyntaxNode ignored) {
  const SyntaxNode init = child_named(node.node, "init");
  if (!init.is_null() && init == child) {
    return {};
  }
  if (!init.is_null() && type_of(init) == "local_variable_declaration") {
    const SyntaxNode found = in_declaration(at(node, init), {}, name, ignored);
    if (!found.is_null()) {
      return found;
    }
  }
  const SyntaxNode condition = child_named(node.node, "condition");
  return condition.is_null() || condition == child
             ? SyntaxNode{}
             : in_condition(at(node, condition), true, name, ignored);
}

SyntaxNode Names::in_condition(Spot condition, bool when, std::string_view name,
                               SyntaxNode ignored) {
  const Wanted wanted(analysis_->universe.model(condition.file).text(), name, ignored);
  return wanted.among(introduced_by(condition.node, when));
}

// The statements before `child`; a switch's groups too, whose declarations the later groups see.
SyntaxNode Names::in_statements(Spot node, SyntaxNode child, std::string_view name,
                                SyntaxNode ignored) {
  SyntaxNode found{};
  for (const SyntaxNode statement : node.node.named_children()) {
    if (statement.begin() >= child.begin()) {
      break;
    }
    const bool is_group =
        type_of(statement) == "switch_block_statement_group" || type_of(statement) == "ERROR";
    const SyntaxNode here = is_group ? in_statements(at(node, statement), child, name, ignored)
                                     : in_statement(at(node, statement), name, ignored);
    found = here.is_null() ? found : here;
  }
  return found;
}

// What a statement declares for those after it.
SyntaxNode Names::in_statement(Spot statement, std::string_view name, SyntaxNode ignored) {
  if (type_of(statement.node) == "local_variable_declaration") {
    return in_declaration(statement, {}, name, ignored);
  }
  const Wanted wanted(analysis_->universe.model(statement.file).text(), name, ignored);
  return wanted.among(introduced_after(statement.node));
}

// The declarators of a declaration, up to the child `before`.
SyntaxNode Names::in_declaration(Spot declaration, SyntaxNode before, std::string_view name,
                                 SyntaxNode ignored) {
  const Wanted wanted(analysis_->universe.model(declaration.file).text(), name, ignored);
  for (const SyntaxNode declarator : declaration.node.named_children()) {
    if (!before.is_null() && declarator.begin() >= before.begin()) {
      break;
    }
    if (type_of(declarator) == "variable_declarator" &&
        wanted.is(child_named(declarator, "name"))) {
      return child_named(declarator, "name");
    }
  }
  return {};
}

// Resources are seen in those after them and in the block, but not in the catch clauses.
SyntaxNode Names::in_resources(Spot node, SyntaxNode child, std::string_view name,
                               SyntaxNode ignored) {
  const bool is_list = type_of(node.node) == "resource_specification";
  if (!is_list && !is_under(node.node, "body", child)) {
    return {};
  }
  const Wanted wanted(analysis_->universe.model(node.file).text(), name, ignored);
  const SyntaxNode list = is_list ? node.node : child_named(node.node, "resources");
  for (const SyntaxNode resource : plain_children(list)) {
    if (is_list && resource.begin() >= child.begin()) {
      break;
    }
    if (wanted.is(child_named(resource, "name"))) {
      return child_named(resource, "name");
    }
  }
  return {};
}

SyntaxNode Names::in_parameters(Spot node, std::string_view name, SyntaxNode ignored) {
  const Wanted wanted(analysis_->universe.model(node.file).text(), name, ignored);
  if (type_of(node.node) == "compact_constructor_declaration") {
    Class* record = analysis_->universe.class_around(node);
    if (record == nullptr) {
      return {};
    }
    for (const auto& field : record->fields) {
      if (field->is_component && wanted.is(field->identifier.node)) {
        return field->identifier.node;
      }
    }
    return {};
  }
  Method* method = analysis_->universe.method_at(node);
  return method == nullptr ? SyntaxNode{} : wanted.among(method->parameter_names);
}

// The patterns of a case: seen in its guard and in what it leads to.
SyntaxNode Names::in_label(Spot node, SyntaxNode child, std::string_view name, SyntaxNode ignored) {
  const Wanted wanted(analysis_->universe.model(node.file).text(), name, ignored);
  const std::string_view type = type_of(node.node);
  if (type == "switch_label") {
    for (const SyntaxNode part : plain_children(node.node)) {
      if (type_of(part) == "pattern" && type_of(child) == "guard") {
        const SyntaxNode found = wanted.among(pattern_variables(part));
        if (!found.is_null()) {
          return found;
        }
      }
    }
    // A guard's own patterns are seen in the rest of it, which the climb has been through.
    return {};
  }
  if (type != "switch_rule" && type != "switch_block_statement_group") {
    return {};
  }
  for (const SyntaxNode label : plain_children(node.node)) {
    if (type_of(label) != "switch_label" || label == child) {
      continue;
    }
    for (const SyntaxNode part : plain_children(label)) {
      const SyntaxNode found =
          type_of(part) == "guard"
              ? in_condition(at(node, first_plain_child(part)), true, name, ignored)
              : wanted.among(pattern_variables(part));
      if (!found.is_null()) {
        return found;
      }
    }
  }
  return {};
}

SyntaxNode Names::labeled(SyntaxNode node, std::string_view name, std::string_view text) {
  SyntaxNode around = node.parent();
  while (!around.is_null()) {
    const std::string_view type = type_of(around);
    if (type == "labeled_statement" && text_of(first_plain_child(around), text) == name &&
        first_plain_child(around) != node) {
      return around;
    }
    if (type == "lambda_expression" || type == "class_body" || type == "method_declaration") {
      break;
    }
    around = around.parent();
  }
  return {};
}

std::vector<Member> Names::methods(Spot place, std::string_view name) {
  Expressions& expressions = analysis_->expressions;
  Universe& universe = analysis_->universe;
  for (Class* of = universe.class_around(place); of != nullptr;
       of = universe.class_around(of->node)) {
    std::vector<Member> members = expressions.members(Universe::self_type(*of), name);
    if (!members.empty()) {
      return members;
    }
  }
  std::vector<Member> imported;
  for (const bool on_demand : {false, true}) {
    for (const Import& import : universe.unit(place.file).imports) {
      if (!imported.empty() && on_demand) {
        break;
      }
      if (!import.is_static || import.is_on_demand != on_demand ||
          (!on_demand && import.last() != name)) {
        continue;
      }
      Class* holder = universe.find(
          on_demand ? std::string_view(import.path) : import.before_last(), place.file);
      if (holder == nullptr) {
        continue;
      }
      for (Member& member : expressions.members(Universe::self_type(*holder), name)) {
        if (member.method->modifiers.is_static) {
          imported.push_back(std::move(member));
        }
      }
    }
  }
  return imported;
}

}  // namespace git_refactor::syntax::java
