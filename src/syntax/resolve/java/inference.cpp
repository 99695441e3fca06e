// What type variables stand for in a call (JLS 18, in small).
//
//   pets.stream().map(p -> p.owner()).collect(Collectors.toList())
//
// A call's variables are found from its explicit type arguments, its arguments, what its lambdas
// give, and last from what its own result is passed to. A lambda's parameters need those of the
// arguments before it only, so no question leads back to itself.

#include "analysis.hpp"
#include "expressions.hpp"
#include "tree.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

bool has_free(const Type& type) {
  return type.kind == TypeKind::free || std::ranges::any_of(type.parts, has_free);
}

bool holds_function(SyntaxNode node) {
  const std::string_view type = syntax::type_of(node);
  return type == "lambda_expression" || type == "method_reference" ||
         (type != "class_body" && std::ranges::any_of(named_children(node), holds_function));
}

SyntaxNode first_returned(SyntaxNode node) {
  const std::string_view type = syntax::type_of(node);
  if (type == "return_statement") {
    return first_plain_child(node);
  }
  if (type == "lambda_expression" || type == "class_body") {
    return {};
  }
  for (const SyntaxNode child : node.named_children()) {
    const SyntaxNode found = first_returned(child);
    if (!found.is_null()) {
      return found;
    }
  }
  return {};
}

// The variables of a constructor's class are inferred like its own where `<>` is written.
Type with_free_class(const Type& type, const Class& of) {
  Type result = type;
  if (result.kind == TypeKind::variable && result.variable->owner == &of &&
      result.variable->method == nullptr) {
    result.kind = TypeKind::free;
  }
  for (Type& part : result.parts) {
    part = with_free_class(part, of);
  }
  return result;
}

}  // namespace

// The declared type of a parameter, with what is to be inferred marked as free.
Type Expressions::parameter_at(const Call& call, std::size_t index) {
  const Member& member = call.possible.front();
  std::vector<Type> parameters = analysis_->universe.parameter_types(*member.method);
  if (parameters.empty()) {
    return {};
  }
  const std::size_t last = parameters.size() - 1;
  if (index > last && !call.is_variadic) {
    return {};
  }
  Type type = parameters[std::min(index, last)];
  if (call.is_variadic && index >= last && type.kind == TypeKind::array) {
    type = Type(type.parts[0]);
  }
  type = generics_.free_variables(type, *member.method);
  if (member.method->is_constructor) {
    return generics_.substitute(with_free_class(type, *member.method->owner), {});
  }
  return generics_.substitute(type, generics_.arguments_of(member.receiver));
}

Type Expressions::parameter_type(Spot invocation, std::size_t index) {
  const Call call = this->call(invocation);
  if (call.possible.empty()) {
    return {};
  }
  // Where overloads are left, they may agree about this parameter.
  std::optional<Type> common;
  for (const Member& member : call.possible) {
    Call one{.possible = {member}, .is_variadic = call.is_variadic};
    Substitution found = infer(invocation, member, index, true);
    Type type = generics_.substitute(parameter_at(one, index), found);
    if (has_free(type)) {
      infer_from_target(invocation, member, found);
      type = generics_.substitute(parameter_at(one, index), found);
    }
    if (common && *common != type) {
      // The same but for what the lambda gives: its parameters are alike.
      const std::optional<Shape> first = generics_.shape(*common);
      const std::optional<Shape> second = generics_.shape(type);
      if (!first || !second || first->parameters != second->parameters) {
        return {};
      }
    }
    common = common ? common : type;
  }
  return *common;
}

// What the arguments say; of the functional ones those before `before` only.
Substitution Expressions::infer(Spot invocation, const Member& member, std::size_t before,
                                bool with_bodies) {
  Substitution found;
  const SyntaxNode explicit_types = child_named(invocation.node, "type_arguments");
  std::size_t position = 0;
  for (const SyntaxNode type : plain_children(explicit_types)) {
    if (position < member.method->variables.size()) {
      found[member.method->variables[position++].get()] =
          analysis_->names.resolve_type(at(invocation, type));
    }
  }
  Call call = this->call(invocation);
  call.possible = {member};
  const std::vector<Argument> list = arguments(invocation, false);
  for (std::size_t index = 0; index < list.size(); ++index) {
    const Type parameter = parameter_at(call, index);
    if (index == before || !has_free(parameter) || list[index].is_functional) {
      continue;
    }
    if (index < before || !holds_function(list[index].node)) {
      generics_.unify(parameter, type_of(at(invocation, list[index].node)), found);
    }
  }
  for (std::size_t index = 0; index < std::min(list.size(), before); ++index) {
    const Type parameter = parameter_at(call, index);
    if (with_bodies && list[index].is_functional && has_free(parameter)) {
      infer_from_function(at(invocation, list[index].node), parameter, found);
    }
  }
  return found;
}

void Expressions::infer_from_function(Spot argument, const Type& parameter, Substitution& found) {
  const std::optional<Shape> shape = generics_.shape(parameter);
  if (!shape) {
    return;
  }
  if (syntax::type_of(argument.node) == "method_reference") {
    const SyntaxNode object = first_plain_child(argument.node);
    const Meaning receiver = meaning(at(argument, object));
    const Call call = reference(argument);
    const bool takes_receiver = receiver.kind == Meaning::Kind::type && call.is_certain() &&
                                !call.possible[0].method->modifiers.is_static;
    if (takes_receiver && !shape->parameters.empty()) {
      const Type first = generics_.substitute(shape->parameters[0], found);
      if (has_free(first)) {
        generics_.unify(first, receiver.type, found);
      }
    }
    generics_.unify(shape->result, reference_result(argument), found);
    return;
  }
  const std::vector<SyntaxNode> names = lambda_parameters(argument.node);
  const SyntaxNode list = child_named(argument.node, "parameters");
  if (syntax::type_of(list) == "formal_parameters") {
    for (std::size_t index = 0; index < std::min(names.size(), shape->parameters.size()); ++index) {
      generics_.unify(shape->parameters[index], variable_type(at(argument, names[index])), found);
    }
  }
  generics_.unify(shape->result, body_type(argument), found);
}

Type Expressions::body_type(Spot lambda) {
  const SyntaxNode body = child_named(lambda.node, "body");
  if (syntax::type_of(body) != "block") {
    return type_of(at(lambda, body));
  }
  const SyntaxNode returned = first_returned(body);
  return returned.is_null() ? Type{} : type_of(at(lambda, returned));
}

Type Expressions::reference_result(Spot reference) {
  const std::vector<SyntaxNode> parts = plain_children(reference.node);
  const std::uint32_t count = reference.node.child_count();
  const bool is_new = count > 0 && syntax::type_of(reference.node.child(count - 1)) == "new";
  if (is_new) {
    return parts.empty() ? Type{} : meaning(at(reference, parts.front())).type;
  }
  const Call call = this->reference(reference);
  if (call.possible.empty()) {
    return {};
  }
  Type common;
  for (const Member& member : call.possible) {
    const Type result = generics_.substitute(
        generics_.free_variables(analysis_->universe.result_type(*member.method), *member.method),
        generics_.arguments_of(member.receiver));
    if (common.is_known() && common != result) {
      return {};
    }
    common = result;
  }
  return generics_.upper(common);
}

// What the result is passed to, where the arguments do not say enough.
void Expressions::infer_from_target(Spot invocation, const Member& member, Substitution& found) {
  Type target = target_type(invocation);
  if (target.is_known()) {
    const Type result =
        member.method->is_constructor
            ? with_free_class(Universe::self_type(*member.method->owner), *member.method->owner)
            : generics_.substitute(
                  generics_.free_variables(analysis_->universe.result_type(*member.method),
                                           *member.method),
                  generics_.arguments_of(member.receiver));
    if (result.is_object() && target.is_object()) {
      // The result's supertype that is the target's class has the variables.
      const Type seen = generics_.as_super(result, *target.of);
      for (std::size_t index = 0; index < std::min(seen.parts.size(), target.parts.size());
           ++index) {
        Type argument = target.parts[index];
        if (argument.kind == TypeKind::super || argument.kind == TypeKind::extends) {
          argument = Type(argument.parts[0]);
        }
        if (argument.kind != TypeKind::any && argument.kind != TypeKind::free) {
          generics_.unify(seen.parts[index], argument, found);
        }
      }
    } else if (result.kind == TypeKind::free && target.kind != TypeKind::free) {
      generics_.unify(result, target, found);
    }
  }
}

// What one of the methods that a call may mean gives.
Type Expressions::member_result(Spot invocation, const Member& member) {
  const Method& method = *member.method;
  Type result = analysis_->universe.result_type(*member.method);
  if (method.name == "getClass" && method.parameters.empty()) {
    return object_type(analysis_->universe.lang("Class"), {Type{.kind = TypeKind::any}});
  }
  result = method.is_constructor ? with_free_class(result, *method.owner)
                                 : generics_.substitute(generics_.free_variables(result, method),
                                                        generics_.arguments_of(member.receiver));
  if (!has_free(result)) {
    return result;
  }
  Substitution found = infer(invocation, member, std::numeric_limits<std::size_t>::max(), true);
  Type inferred = generics_.substitute(generics_.substitute(result, found), found);
  if (has_free(inferred)) {
    infer_from_target(invocation, member, found);
    inferred = generics_.substitute(generics_.substitute(result, found), found);
  }
  return inferred;
}

// What `values()` and `valueOf("A")` of an enum give.
Type Expressions::enum_result(Spot invocation) {
  const std::string_view name =
      analysis_->universe.text(at(invocation, child_named(invocation.node, "name")));
  const std::size_t count = plain_children(child_named(invocation.node, "arguments")).size();
  const bool is_made = (name == "values" && count == 0) || (name == "valueOf" && count == 1);
  if (!is_made) {
    return {};
  }
  const SyntaxNode object = child_named(invocation.node, "object");
  if (!object.is_null()) {
    Type type = meaning(at(invocation, object)).type;
    const bool is_enum = type.is_object() && type.of->kind == ClassKind::enumeration;
    return !is_enum ? Type{} : name == "values" ? array_of(std::move(type)) : type;
  }
  for (Class* of = analysis_->universe.class_around(invocation); of != nullptr; of = of->outer) {
    if (of->kind == ClassKind::enumeration) {
      Type type = Universe::self_type(*of);
      return name == "values" ? array_of(std::move(type)) : type;
    }
  }
  return {};
}

// `new ArrayList<>(names)` holds what the collection does that it is made of.
Type Expressions::copy_of_library(Spot creation, const Type& raw) {
  const std::vector<Argument> given = arguments(creation, true);
  if (!raw.is_object() || raw.of->origin != Origin::library || given.size() != 1 ||
      !given[0].type.is_object()) {
    return raw;
  }
  const Type self = Universe::self_type(*raw.of);
  for (const std::string_view name : {"java.util.Collection", "java.util.Map"}) {
    Class* of = analysis_->universe.find(name);
    const bool is_both = of != nullptr && analysis_->universe.is_subclass(*raw.of, *of) &&
                         analysis_->universe.is_subclass(*given[0].type.of, *of);
    if (!is_both) {
      continue;
    }
    const Type seen = generics_.as_super(self, *of);
    const Type copied = generics_.as_super(given[0].type, *of);
    Substitution found;
    for (std::size_t index = 0; index < std::min(seen.parts.size(), copied.parts.size()); ++index) {
      if (seen.parts[index].kind == TypeKind::variable) {
        found[seen.parts[index].variable] = generics_.upper(copied.parts[index]);
      }
    }
    return found.empty() ? raw : generics_.substitute(self, found);
  }
  return raw;
}

// `new ArrayList<>()`: the table has no constructors, so the target says it all.
Type Expressions::diamond_of_library(Spot creation) {
  Type raw = analysis_->names.resolve_type(at(creation, child_named(creation.node, "type")));
  const Type target = target_type(creation);
  if (!target.is_known()) {
    return copy_of_library(creation, raw);
  }
  if (!raw.is_object() || !target.is_object()) {
    return raw;
  }
  const Type self = Universe::self_type(*raw.of);
  const Type seen = generics_.as_super(self, *target.of);
  Substitution found;
  for (std::size_t index = 0; index < std::min(seen.parts.size(), target.parts.size()); ++index) {
    if (seen.parts[index].kind == TypeKind::variable) {
      found[seen.parts[index].variable] = target.parts[index];
    }
  }
  return found.empty() ? raw : generics_.substitute(self, found);
}

Type Expressions::result_of(Spot invocation) {
  auto& known = results_.at(without_targets_ > 0 ? 1 : 0);
  const auto memo = known.find(invocation.node.id());
  if (memo != known.end()) {
    return memo->second;
  }
  const Guard guard(*this, Step::result, invocation.node);
  if (!guard.is_entered()) {
    return {};
  }
  const Call call = this->call(invocation);
  std::optional<Type> common;
  for (const Member& member : call.possible) {
    Type result = member_result(invocation, member);
    if (common && *common != result) {
      common = Type{};
      break;
    }
    common = std::move(result);
  }
  // Of a wrong number of parameters is `Enum.valueOf`, which every enum inherits.
  if (Type made = enum_result(invocation); made.is_known()) {
    common = std::move(made);
  } else if (call.possible.empty() && !call.is_unknown) {
    common = library_result(invocation);
  }
  Type result = generics_.upper(common.value_or(Type{}));
  if (syntax::type_of(invocation.node) == "object_creation_expression" && !result.is_known()) {
    result = diamond_of_library(invocation);
  }
  known.insert_or_assign(invocation.node.id(), result);
  return result;
}

}  // namespace git_refactor::syntax::java
