// The types of expressions (JLS 15), from the leaves up. What takes its type from where it stands
// (lambdas, method references) is unknown here and asks `target_type`.

#include "expressions.hpp"

#include "analysis.hpp"
#include "tree.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

// The class of what a library gives, where it is not known but cannot be the repository's.
constexpr std::string_view unknown_of_library = "?.of a library";

constexpr std::array<std::string_view, 8> boolean_operators{"==", "!=", "<",  ">",
                                                            "<=", ">=", "&&", "||"};

bool is_string(const Type& type) {
  return type.is_object() && type.of->qualified == "java.lang.String";
}

Type literal_type(Universe& universe, std::string_view type, std::string_view text) {
  if (type == "string_literal") {
    return object_type(universe.lang("String"));
  }
  if (type == "character_literal") {
    return primitive_type(Primitive::char_);
  }
  if (type == "true" || type == "false") {
    return primitive_type(Primitive::boolean);
  }
  if (type == "null_literal") {
    return {.kind = TypeKind::null};
  }
  if (type.ends_with("integer_literal")) {
    return primitive_type(text.ends_with('l') || text.ends_with('L') ? Primitive::long_
                                                                     : Primitive::int_);
  }
  return primitive_type(text.ends_with('f') || text.ends_with('F') ? Primitive::float_
                                                                   : Primitive::double_);
}

bool is_literal(std::string_view type) {
  return type.ends_with("_literal") ? type != "class_literal" : type == "true" || type == "false";
}

}  // namespace

Expressions::Expressions(Analysis& analysis) : analysis_(&analysis), generics_(analysis.universe) {}

Expressions::Guard::Guard(Expressions& expressions, Step step, SyntaxNode node)
    : asked_(&expressions.asked_),
      question_(step, node.id()),
      is_entered_(expressions.asked_.insert(question_).second) {}

Expressions::Guard::~Guard() {
  if (is_entered_) {
    asked_->erase(question_);
  }
}

Type Expressions::this_type(Spot place) {
  Class* of = analysis_->universe.class_around(place);
  return of == nullptr ? Type{} : Universe::self_type(*of);
}

// The superclass; for an interface's or an anonymous class's `super` whatever it has.
Type Expressions::super_type(Spot place) {
  Class* of = analysis_->universe.class_around(place);
  if (of == nullptr) {
    return {};
  }
  const std::vector<Type>& supers = analysis_->universe.supers(*of);
  for (const Type& super : supers) {
    if (!super.of->is_interface()) {
      return super;
    }
  }
  return object_type(analysis_->universe.lang("Object"));
}

Type Expressions::type_of(Spot expression) {
  if (expression.is_null()) {
    return {};
  }
  const std::string_view type = syntax::type_of(expression.node);
  if (is_literal(type)) {
    return literal_type(analysis_->universe, type, analysis_->universe.text(expression));
  }
  if (type == "identifier") {
    return type_of_name(expression);
  }
  if (type == "this") {
    return this_type(expression);
  }
  if (type == "super") {
    return super_type(expression);
  }
  if (type == "parenthesized_expression") {
    return type_of(at(expression, first_plain_child(expression.node)));
  }
  if (type == "field_access") {
    return type_of_access(expression);
  }
  if (type == "method_invocation") {
    return result_of(expression);
  }
  if (type == "object_creation_expression") {
    return type_of_creation(expression);
  }
  if (type == "array_creation_expression") {
    return type_of_array_creation(expression);
  }
  return type_of_operation(expression, type);
}

Type Expressions::type_of_operation(Spot expression, std::string_view type) {
  if (type == "array_access") {
    const Type array = type_of(at(expression, child_named(expression.node, "array")));
    return array.kind == TypeKind::array ? array.parts[0] : Type{};
  }
  if (type == "cast_expression") {
    return analysis_->names.resolve_type(at(expression, child_named(expression.node, "type")));
  }
  if (type == "assignment_expression") {
    return type_of(at(expression, child_named(expression.node, "left")));
  }
  if (type == "binary_expression") {
    return type_of_binary(expression);
  }
  if (type == "unary_expression") {
    return syntax::type_of(child_named(expression.node, "operator")) == "!"
               ? primitive_type(Primitive::boolean)
               : generics_.unboxed(
                     type_of(at(expression, child_named(expression.node, "operand"))));
  }
  if (type == "update_expression") {
    return type_of(at(expression, first_plain_child(expression.node)));
  }
  if (type == "instanceof_expression") {
    return primitive_type(Primitive::boolean);
  }
  if (type == "ternary_expression") {
    return type_of_conditional(
        {type_of(at(expression, child_named(expression.node, "consequence"))),
         type_of(at(expression, child_named(expression.node, "alternative")))});
  }
  if (type == "switch_expression") {
    return type_of_switch(expression);
  }
  if (type == "class_literal") {
    const Type of =
        analysis_->names.resolve_type(at(expression, first_plain_child(expression.node)));
    return object_type(analysis_->universe.lang("Class"), {generics_.boxed(of)});
  }
  return {};
}

// A member that is not found where all is known shows that something was understood wrong.
bool Expressions::may_have_more(const Type& type) {
  if (!type.is_known() || type.kind == TypeKind::free) {
    return true;
  }
  if (type.is_primitive() || type.kind == TypeKind::array) {
    return false;
  }
  const std::vector<Type> bases = generics_.class_bounds(type);
  return std::ranges::all_of(bases, [this](const Type& base) {
    return base.of->origin != Origin::opaque && !analysis_->universe.has_opaque_super(*base.of) &&
           (base.of->origin == Origin::source || base.of->qualified == "java.lang.Object");
  });
}

// A call of an unknown library gives a thing of that library, unless its arguments or the type
// arguments of its receiver could have carried in one of the repository.
Type Expressions::library_result(Spot invocation) {
  const SyntaxNode object = child_named(invocation.node, "object");
  if (syntax::type_of(invocation.node) != "method_invocation") {
    return {};
  }
  if (!object.is_null()) {
    const Type receiver = meaning(at(invocation, object)).type;
    if (!receiver.is_object() || receiver.of->origin != Origin::opaque || !receiver.parts.empty()) {
      return {};
    }
  }
  for (const Argument& argument : arguments(invocation, true)) {
    const Type& type = argument.type;
    const bool is_harmless =
        type.is_primitive() || is_string(type) ||
        (type.is_object() && type.of->origin == Origin::opaque && type.parts.empty());
    if (!is_harmless) {
      return {};
    }
  }
  return object_type(analysis_->universe.opaque(unknown_of_library));
}

Type Expressions::type_of_name(Spot identifier) {
  const Meaning found = meaning_of_name(identifier);
  return found.kind == Meaning::Kind::value ? found.type : Type{};
}

Type Expressions::type_of_access(Spot access) {
  const Meaning found = meaning_of_access(access);
  return found.kind == Meaning::Kind::value ? found.type : Type{};
}

Type Expressions::type_of_binary(Spot binary) {
  const std::string_view op = syntax::type_of(child_named(binary.node, "operator"));
  if (std::ranges::find(boolean_operators, op) != boolean_operators.end()) {
    return primitive_type(Primitive::boolean);
  }
  Type left = type_of(at(binary, child_named(binary.node, "left")));
  if (op == "+" && is_string(left)) {
    return left;
  }
  Type right = type_of(at(binary, child_named(binary.node, "right")));
  if (op == "+" && is_string(right)) {
    return right;
  }
  Type one = generics_.unboxed(left);
  const Type other = generics_.unboxed(right);
  if (op == "<<" || op == ">>" || op == ">>>") {
    return one.is_primitive() ? primitive_type(std::max(one.primitive, Primitive::int_)) : Type{};
  }
  if (!one.is_primitive() || !other.is_primitive()) {
    return {};
  }
  if (one.primitive == Primitive::boolean) {
    return one;
  }
  return primitive_type(std::max({one.primitive, other.primitive, Primitive::int_}));
}

Type Expressions::type_of_creation(Spot creation) {
  Class* anonymous = analysis_->universe.class_at(creation);
  if (anonymous != nullptr) {
    return object_type(anonymous);
  }
  const SyntaxNode written = child_named(creation.node, "type");
  const SyntaxNode outer = first_plain_child(creation.node);
  Type type;
  if (!outer.is_null() && outer != written && syntax::type_of(outer) != "type_arguments") {
    // `outer.new Inner()`
    const Type receiver = type_of(at(creation, outer));
    const SyntaxNode name =
        syntax::type_of(written) == "generic_type" ? first_plain_child(written) : written;
    for (const Type& base : generics_.class_bounds(receiver)) {
      Class* member =
          analysis_->universe.member_class(*base.of, analysis_->universe.text(at(creation, name)));
      type = member == nullptr ? type : object_type(member);
    }
    return type;
  }
  type = analysis_->names.resolve_type(at(creation, written));
  const bool is_diamond = type.parts.empty() && syntax::type_of(written) == "generic_type";
  return is_diamond ? result_of(creation) : type;
}

Type Expressions::type_of_array_creation(Spot creation) {
  Type type = analysis_->names.resolve_type(at(creation, child_named(creation.node, "type")));
  for (const SyntaxNode child : plain_children(creation.node)) {
    const std::string_view kind = syntax::type_of(child);
    if (kind == "dimensions_expr") {
      type = array_of(std::move(type));
    } else if (kind == "dimensions") {
      const std::uint32_t pairs =
          bracket_pairs(child, analysis_->universe.model(creation.file).text());
      for (std::uint32_t index = 0; index < pairs; ++index) {
        type = array_of(std::move(type));
      }
    }
  }
  return type;
}

// The type that all branches can be taken for.
Type Expressions::type_of_conditional(const std::vector<Type>& branches) {
  Type result{.kind = TypeKind::null};
  for (const Type& branch : branches) {
    if (result.kind == TypeKind::null || result == branch) {
      result = branch;
      continue;
    }
    if (branch.kind == TypeKind::null) {
      result = generics_.boxed(result);
      continue;
    }
    const Type one = generics_.unboxed(result);
    const Type other = generics_.unboxed(branch);
    if (one.is_primitive() && other.is_primitive()) {
      result = primitive_type(std::max(one.primitive, other.primitive));
    } else if (generics_.is_assignable(branch, result, true) == Answer::yes) {
      result = generics_.boxed(result);
    } else if (generics_.is_assignable(result, branch, true) == Answer::yes) {
      result = generics_.boxed(branch);
    } else if (result.is_object() && branch.is_object()) {
      // The nearest supertype of the first that the second has too.
      Type common;
      for (Class* each : analysis_->universe.ancestors(*result.of)) {
        const bool is_plain_object = each->qualified == "java.lang.Object";
        if (!common.is_known() && !is_plain_object &&
            analysis_->universe.is_subclass(*branch.of, *each)) {
          common = generics_.as_super(result, *each);
        }
      }
      result = common;
    } else {
      return {};
    }
  }
  return result;
}

Type Expressions::type_of_switch(Spot node) {
  std::vector<Type> branches;
  for (const SyntaxNode rule : plain_children(child_named(node.node, "body"))) {
    if (syntax::type_of(rule) != "switch_rule") {
      continue;
    }
    const SyntaxNode result = last_plain_child(rule);
    if (syntax::type_of(result) == "expression_statement") {
      branches.push_back(type_of(at(node, first_plain_child(result))));
    } else if (syntax::type_of(result) == "block") {
      const SyntaxNode last = last_plain_child(result);
      if (!last.is_null() && syntax::type_of(last) == "yield_statement") {
        branches.push_back(type_of(at(node, first_plain_child(last))));
      }
    }
  }
  return branches.empty() ? Type{} : type_of_conditional(branches);
}

Meaning Expressions::meaning(Spot expression) {
  const std::string_view type = syntax::type_of(expression.node);
  if (type == "identifier") {
    return meaning_of_name(expression);
  }
  if (type == "field_access") {
    return meaning_of_access(expression);
  }
  if (type == "scoped_identifier" || type == "type_identifier" ||
      type == "scoped_type_identifier" || type == "generic_type" || type == "array_type") {
    const Type written = analysis_->names.resolve_type(expression);
    return {.kind = written.is_known() ? Meaning::Kind::type : Meaning::Kind::unknown,
            .type = written,
            .package = {}};
  }
  const Type value = type_of(expression);
  return {.kind = value.is_known() ? Meaning::Kind::value : Meaning::Kind::unknown,
          .type = value,
          .package = {}};
}

Meaning Expressions::meaning_of_name(Spot identifier) {
  const std::string_view name = analysis_->universe.text(identifier);
  Variable variable = analysis_->names.variable(identifier, name);
  if (variable.kind == Variable::Kind::local) {
    return {.kind = Meaning::Kind::value,
            .type = variable_type(variable.identifier),
            .package = {},
            .variable = variable};
  }
  if (variable.kind == Variable::Kind::field) {
    const Substitution arguments = generics_.arguments_of(variable.receiver);
    const Type declared = analysis_->universe.field_type(*variable.field);
    return {.kind = Meaning::Kind::value,
            .type = generics_.substitute(declared, arguments),
            .package = {},
            .variable = variable};
  }
  const TypeName type = analysis_->names.type(identifier, name);
  if (type.of != nullptr) {
    return {.kind = Meaning::Kind::type, .type = object_type(type.of), .package = {}};
  }
  return {.kind = Meaning::Kind::package, .type = {}, .package = std::string(name)};
}

Meaning Expressions::meaning_of_access(Spot access) {
  const SyntaxNode field = child_named(access.node, "field");
  const SyntaxNode object = child_named(access.node, "object");
  const Spot receiver = at(access, object);
  const bool is_super =
      !child_of_type(access.node, "super").is_null() && syntax::type_of(receiver.node) != "super";
  if (syntax::type_of(field) == "this") {  // Outer.this
    const Meaning outer = meaning(receiver);
    return {.kind = outer.type.is_object() ? Meaning::Kind::value : Meaning::Kind::unknown,
            .type = outer.type.is_object() ? Universe::self_type(*outer.type.of) : Type{},
            .package = {}};
  }
  Meaning before = meaning(receiver);
  if (is_super && before.type.is_object()) {  // Outer.super.field
    Type super = object_type(analysis_->universe.lang("Object"));
    for (const Type& each : analysis_->universe.supers(*before.type.of)) {
      super = each.of->is_interface() ? super : each;
    }
    before = {.kind = Meaning::Kind::value, .type = super, .package = {}};
  }
  return member_meaning(before, analysis_->universe.text(at(access, field)), access.file);
}

Meaning Expressions::member_meaning(const Meaning& before, std::string_view name,
                                    std::uint32_t file) {
  if (before.kind == Meaning::Kind::unknown) {
    return {};
  }
  if (before.kind == Meaning::Kind::package) {
    const std::string path = before.package + "." + std::string(name);
    Class* of = analysis_->universe.top_level(before.package, name, file);
    return {.kind = of == nullptr ? Meaning::Kind::package : Meaning::Kind::type,
            .type = of == nullptr ? Type{} : object_type(of),
            .package = of == nullptr ? path : std::string()};
  }
  if (before.type.kind == TypeKind::array) {
    return {.kind = Meaning::Kind::value, .type = primitive_type(Primitive::int_), .package = {}};
  }
  Variable variable = analysis_->names.field(before.type, name);
  if (variable.kind == Variable::Kind::field) {
    const Substitution arguments = generics_.arguments_of(variable.receiver);
    const Type declared = analysis_->universe.field_type(*variable.field);
    return {.kind = Meaning::Kind::value,
            .type = generics_.substitute(declared, arguments),
            .package = {},
            .variable = variable};
  }
  if (before.kind == Meaning::Kind::type && before.type.is_object()) {
    Class* of = analysis_->universe.member_class(*before.type.of, name);
    if (of == nullptr && before.type.of->origin == Origin::opaque) {
      // A class is written with a capital, by all but the most stubborn.
      const bool is_class = !name.empty() && name[0] >= 'A' && name[0] <= 'Z' && name.size() > 1 &&
                            std::ranges::any_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
      of = is_class
               ? analysis_->universe.opaque(before.type.of->qualified + "." + std::string(name))
               : nullptr;
    }
    if (of != nullptr) {
      return {.kind = Meaning::Kind::type, .type = object_type(of), .package = {}};
    }
  }
  if (before.type.is_object() && before.type.of->origin == Origin::opaque &&
      before.type.parts.empty()) {
    return {.kind = Meaning::Kind::value,
            .type = object_type(analysis_->universe.opaque(unknown_of_library)),
            .package = {}};
  }
  return {};
}

}  // namespace git_refactor::syntax::java
