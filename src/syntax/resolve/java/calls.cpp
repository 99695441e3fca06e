// Which method a call means (JLS 15.12).
//
// Candidates are the methods of the name in the type that is searched. Of those that can take the
// number of arguments, the first phase that any is applicable in counts: by subtyping, with boxing,
// with a variable number of arguments. Then the most specific is chosen. An argument whose type is
// not known makes applicability a `maybe`; the call then keeps all that it may mean.

#include "analysis.hpp"
#include "expressions.hpp"
#include "tree.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

constexpr int by_subtyping = 0;
constexpr int with_boxing = 1;
constexpr int variadic = 2;
constexpr int phases = 3;

bool is_functional(SyntaxNode node) {
  const std::string_view type = syntax::type_of(without_parentheses(node));
  return type == "lambda_expression" || type == "method_reference";
}

// Whether a lambda's body can give a value, and whether it can do without.
struct BodyKind {
  bool may_give_value = true;
  bool may_be_void = true;
};

bool has_value_return(SyntaxNode node) {
  const std::string_view type = syntax::type_of(node);
  if (type == "return_statement") {
    return !first_plain_child(node).is_null();
  }
  return type != "lambda_expression" && type != "class_body" &&
         std::ranges::any_of(named_children(node), has_value_return);
}

BodyKind kind_of_body(SyntaxNode lambda) {
  const SyntaxNode body = child_named(lambda, "body");
  const std::string_view type = syntax::type_of(body);
  if (type == "block") {
    const bool has_value = has_value_return(body);
    return {.may_give_value = has_value || !can_complete(body), .may_be_void = !has_value};
  }
  const bool is_statement = type == "method_invocation" || type == "assignment_expression" ||
                            type == "update_expression" || type == "object_creation_expression";
  return {.may_give_value = true, .may_be_void = is_statement};
}

// The methods that every enum has and none declares (JLS 8.9.3).
bool is_made_for_enums(const Type& type, std::string_view name) {
  return type.is_object() && type.of->kind == ClassKind::enumeration &&
         (name == "values" || name == "valueOf");
}

}  // namespace

std::vector<Member> Expressions::members(const Type& receiver, std::string_view name) {
  std::vector<Member> found;
  for (const Type& base : generics_.class_bounds(receiver)) {
    for (Class* each : analysis_->universe.ancestors(*base.of)) {
      for (const auto& method : each->methods) {
        const Modifiers& modifiers = method->modifiers;
        const bool is_inherited =
            each == base.of ||
            (modifiers.access != Access::private_ &&
             (modifiers.access != Access::package || each->package == base.of->package) &&
             !(modifiers.is_static && each->is_interface()));
        if (method->name != name || !is_inherited) {
          continue;
        }
        Member member{.method = method.get(), .receiver = generics_.as_super(base, *each)};
        const std::vector<Type> own = parameters_of(member);
        const bool is_overridden = std::ranges::any_of(found, [&](const Member& other) {
          const std::vector<Type> theirs = parameters_of(other);
          return other.method != member.method &&
                 analysis_->universe.is_subclass(*other.method->owner, *each) &&
                 std::ranges::equal(own, theirs, [&](const Type& one, const Type& two) {
                   return generics_.is_same_erased(one, two) != Answer::no;
                 });
        });
        const bool is_known = std::ranges::any_of(
            found, [&](const Member& other) { return other.method == member.method; });
        if (!is_overridden && !is_known) {
          found.push_back(std::move(member));
        }
      }
    }
  }
  return found;
}

std::vector<Type> Expressions::parameters_of(const Member& member) {
  const Substitution arguments = generics_.arguments_of(member.receiver);
  std::vector<Type> types;
  for (const Type& type : analysis_->universe.parameter_types(*member.method)) {
    types.push_back(generics_.substitute(type, arguments));
  }
  return types;
}

std::vector<Member> Expressions::constructors(const Type& type) {
  std::vector<Member> found;
  if (type.is_object()) {
    for (const auto& constructor : type.of->constructors) {
      const bool is_replaced =
          constructor->is_implied && std::ranges::any_of(type.of->constructors, [&](const auto& e) {
            return !e->is_implied && e->parameters.size() == constructor->parameters.size();
          });
      if (!is_replaced) {
        found.push_back({.method = constructor.get(), .receiver = type});
      }
    }
  }
  return found;
}

std::vector<Member> Expressions::candidates(Spot invocation, bool& is_unknown) {
  const std::string_view kind = syntax::type_of(invocation.node);
  if (kind == "object_creation_expression") {
    Type type = analysis_->names.resolve_type(at(invocation, child_named(invocation.node, "type")));
    if (type.is_object() && type.parts.empty()) {
      type = Universe::self_type(*type.of);  // a diamond: to be inferred
    }
    return constructors(type);
  }
  if (kind == "explicit_constructor_invocation") {
    const bool is_this = syntax::type_of(child_named(invocation.node, "constructor")) == "this";
    return constructors(is_this ? this_type(invocation) : super_type(invocation));
  }
  if (kind == "enum_constant") {
    return constructors(this_type(invocation));
  }
  const std::string_view name =
      analysis_->universe.text(at(invocation, child_named(invocation.node, "name")));
  const SyntaxNode object = child_named(invocation.node, "object");
  if (object.is_null()) {
    return analysis_->names.methods(invocation, name);
  }
  Meaning receiver = meaning(at(invocation, object));
  const bool is_super =
      syntax::type_of(object) != "super" && !child_of_type(invocation.node, "super").is_null();
  if (is_super && receiver.type.is_object() && !receiver.type.of->is_interface()) {
    for (const Type& super : analysis_->universe.supers(*receiver.type.of)) {
      if (!super.of->is_interface()) {
        receiver.type = super;
        break;
      }
    }
  }
  std::vector<Member> found = members(receiver.type, name);
  // What looks like a package is a class that no import leads to, or a variable declared nowhere.
  const std::string& path = receiver.package;
  const char first = path.empty() ? 'a' : path[path.rfind('.') + 1];
  const bool is_class = first >= 'A' && first <= 'Z';
  is_unknown = found.empty() && !is_class && !is_made_for_enums(receiver.type, name) &&
               may_have_more(receiver.type);
  if (found.empty() && syntax::type_of(object) == "super") {
    // A default method of an interface is not found by `super`, a class without one is.
    found = members(object_type(analysis_->universe.lang("Object")), name);
  }
  return found;
}

std::vector<Argument> Expressions::arguments(Spot invocation, bool with_types) {
  std::vector<Argument> list;
  for (const SyntaxNode node : plain_children(child_named(invocation.node, "arguments"))) {
    Argument argument{
        .node = without_parentheses(node), .is_functional = is_functional(node), .type = {}};
    if (with_types && !argument.is_functional) {
      argument.type = generics_.upper(type_of(at(invocation, node)));
    }
    list.push_back(std::move(argument));
  }
  return list;
}

// The arguments as they are typed before it is known which method takes them.
std::vector<Argument> Expressions::arguments_without_target(Spot invocation) {
  if (without_targets_ == 0) {
    choosing_ = invocation;
  }
  ++without_targets_;
  std::vector<Argument> list = arguments(invocation, true);
  --without_targets_;
  return list;
}

Call Expressions::call(Spot invocation) {
  auto& known = calls_.at(without_targets_ > 0 ? 1 : 0);
  const auto found = known.find(invocation.node.id());
  if (found != known.end()) {
    return found->second;
  }
  const Guard guard(*this, Step::call, invocation.node);
  if (!guard.is_entered()) {
    return {.possible = {}, .is_unknown = true};
  }
  bool is_unknown = false;
  std::vector<Member> all = candidates(invocation, is_unknown);
  std::vector<Argument> list = arguments(invocation, false);
  std::vector<Member> fitting;
  std::ranges::copy_if(all, std::back_inserter(fitting), [&](const Member& member) {
    const std::size_t count = member.method->parameters.size();
    return list.size() == count || (member.method->is_variadic && list.size() + 1 >= count);
  });
  Call call{.possible = std::move(fitting), .is_unknown = is_unknown};
  if (call.possible.size() > 1) {
    list = arguments_without_target(invocation);
    call = choose(std::move(call.possible), list, invocation.file);
  } else if (call.possible.empty() && all.size() == 1) {
    call.possible = std::move(all);  // a wrong number of arguments, as in unfinished code
  }
  if (call.is_certain() && call.possible[0].method->is_variadic) {
    const std::vector<Type> parameters = parameters_of(call.possible[0]);
    list = arguments_without_target(invocation);
    const bool is_array =
        list.size() == parameters.size() &&
        (list.back().type.kind == TypeKind::array || list.back().type.kind == TypeKind::null);
    call.is_variadic = !is_array;
  }
  known.insert_or_assign(invocation.node.id(), call);
  return call;
}

Call Expressions::choose(std::vector<Member> candidates, const std::vector<Argument>& arguments,
                         std::uint32_t file) {
  std::vector<Member> applicable;
  bool is_sure = true;
  for (int phase = by_subtyping; phase < phases; ++phase) {
    bool is_found = false;
    for (const Member& member : candidates) {
      const Answer answer = is_applicable(member, arguments, file, phase);
      const bool is_known = std::ranges::any_of(
          applicable, [&](const Member& other) { return other.method == member.method; });
      if (answer != Answer::no && !is_known) {
        applicable.push_back(member);
        is_sure = is_sure && answer == Answer::yes;
      }
      is_found = is_found || answer == Answer::yes;
    }
    if (is_found) {
      break;
    }
  }
  if (applicable.empty()) {
    return {.possible = std::move(candidates), .is_unknown = false};  // the code is wrong
  }
  if (applicable.size() > 1 && is_sure) {
    for (const Member& one : applicable) {
      const bool is_best = std::ranges::all_of(applicable, [&](const Member& other) {
        return other.method == one.method || is_more_specific(one, other, arguments);
      });
      if (is_best) {
        return {.possible = {one}};
      }
    }
  }
  return {.possible = std::move(applicable)};
}

Answer Expressions::is_applicable(const Member& member, const std::vector<Argument>& arguments,
                                  std::uint32_t file, int phase) {
  std::vector<Type> parameters = parameters_of(member);
  if (phase == variadic) {
    if (!member.method->is_variadic || parameters.empty()) {
      return Answer::no;
    }
    const Type last =
        parameters.back().kind == TypeKind::array ? parameters.back().parts[0] : Type{};
    parameters.pop_back();
    while (parameters.size() < arguments.size()) {
      parameters.push_back(last);
    }
  }
  if (parameters.size() != arguments.size()) {
    return Answer::no;
  }
  Answer answer = Answer::yes;
  for (std::size_t index = 0; index < parameters.size(); ++index) {
    answer =
        both(answer, is_passable(arguments[index], parameters[index], file, phase != by_subtyping));
  }
  return answer;
}

Answer Expressions::is_passable(const Argument& argument, const Type& parameter, std::uint32_t file,
                                bool may_box) {
  return argument.is_functional ? fits_shape({file, argument.node}, parameter)
                                : generics_.is_assignable(argument.type, parameter, may_box);
}

// Whether a lambda or method reference can become a parameter's type.
Answer Expressions::fits_shape(Spot functional, const Type& parameter) {
  if (parameter.kind == TypeKind::variable || !parameter.is_known()) {
    return Answer::maybe;
  }
  if (parameter.is_object() && parameter.of->origin == Origin::opaque) {
    return Answer::maybe;
  }
  const std::optional<Shape> shape = generics_.shape(parameter);
  if (!shape) {
    return Answer::no;
  }
  if (syntax::type_of(functional.node) != "lambda_expression") {
    return takes_number(functional, shape->parameters.size());
  }
  if (lambda_parameters(functional.node).size() != shape->parameters.size()) {
    return Answer::no;
  }
  const BodyKind body = kind_of_body(functional.node);
  const bool is_void = shape->result.kind == TypeKind::nothing;
  return (is_void ? body.may_be_void : body.may_give_value) ? Answer::yes : Answer::no;
}

// Whether some method that a method reference may mean takes a number of arguments; with a type
// before the colons, the first may be the receiver.
Answer Expressions::takes_number(Spot reference, std::size_t count) {
  const std::vector<SyntaxNode> parts = plain_children(reference.node);
  if (parts.size() < 2) {
    return Answer::yes;  // a constructor
  }
  const Meaning receiver = meaning(at(reference, parts.front()));
  const std::vector<Member> all =
      members(receiver.type, analysis_->universe.text(at(reference, parts.back())));
  if (all.empty()) {
    return Answer::maybe;
  }
  const bool is_type = receiver.kind == Meaning::Kind::type;
  const bool fits = std::ranges::any_of(all, [&](const Member& member) {
    const Method& method = *member.method;
    const std::size_t taken =
        method.parameters.size() + (is_type && !method.modifiers.is_static ? 1 : 0);
    return taken == count || method.is_variadic;
  });
  return fits ? Answer::yes : Answer::no;
}

bool Expressions::is_more_specific(const Member& one, const Member& other,
                                   const std::vector<Argument>& arguments) {
  const std::vector<Type> own = parameters_of(one);
  const std::vector<Type> theirs = parameters_of(other);
  const auto type_at = [&](const std::vector<Type>& types, std::size_t index) {
    if (index < types.size() && types.size() == arguments.size()) {
      return types[index];
    }
    if (types.empty()) {
      return Type{};
    }
    const std::size_t last = types.size() - 1;
    return index < last                          ? types[index]
           : types[last].kind == TypeKind::array ? types[last].parts[0]
                                                 : types[last];
  };
  const std::size_t count = std::max(arguments.size(), std::min(own.size(), theirs.size()));
  for (std::size_t index = 0; index < count; ++index) {
    const Type mine = type_at(own, index);
    const Type its = type_at(theirs, index);
    if (index < arguments.size() && arguments[index].is_functional) {
      if (mine != its) {
        return false;
      }
      continue;
    }
    if (generics_.is_assignable(mine, its, false) != Answer::yes) {
      return false;
    }
  }
  return true;
}

// A reference that takes all that its shape is given means what a call with that would.
Call Expressions::choose_reference(std::vector<Member> candidates, const Shape& shape,
                                   std::uint32_t file) {
  std::vector<Argument> list;
  for (const Type& parameter : shape.parameters) {
    const bool is_bounded =
        parameter.kind == TypeKind::super || parameter.kind == TypeKind::extends;
    list.push_back(
        {.node = {}, .is_functional = false, .type = is_bounded ? parameter.parts[0] : parameter});
  }
  std::vector<Member> fitting;
  std::ranges::copy_if(candidates, std::back_inserter(fitting), [&](const Member& member) {
    const std::size_t count = member.method->parameters.size();
    return list.size() == count || (member.method->is_variadic && list.size() + 1 >= count);
  });
  return fitting.empty() ? Call{.possible = std::move(candidates)}
                         : choose(std::move(fitting), list, file);
}

// `List::stream` of a function of `List<String>` is that of such a list.
Type Expressions::given_receiver(Spot method_reference, Type raw) {
  const bool is_raw = raw.is_object() && raw.parts.empty() && !raw.of->variables.empty();
  const std::optional<Shape> shape =
      is_raw ? generics_.shape(target_type(method_reference)) : std::nullopt;
  if (!shape || shape->parameters.empty()) {
    return raw;
  }
  Type first = shape->parameters[0];
  if (first.kind == TypeKind::super || first.kind == TypeKind::extends) {
    first = Type(first.parts[0]);
  }
  const bool is_fitting = first.is_object() && analysis_->universe.is_subclass(*first.of, *raw.of);
  return is_fitting ? generics_.as_super(first, *raw.of) : raw;
}

Call Expressions::reference(Spot method_reference) {
  const std::vector<SyntaxNode> parts = plain_children(method_reference.node);
  if (parts.size() < 2) {
    return {};
  }
  const Spot object = at(method_reference, parts.front());
  const std::string_view name = analysis_->universe.text(at(method_reference, parts.back()));
  Meaning receiver = meaning(object);
  if (receiver.kind == Meaning::Kind::type) {
    receiver.type = given_receiver(method_reference, std::move(receiver.type));
  }
  if (receiver.kind != Meaning::Kind::value && receiver.kind != Meaning::Kind::type) {
    return {.possible = {}, .is_unknown = receiver.kind == Meaning::Kind::unknown};
  }
  Call call{.possible = members(receiver.type, name)};
  if (call.possible.size() < 2) {
    return call;
  }
  const std::optional<Shape> shape = generics_.shape(target_type(method_reference));
  if (!shape) {
    return call;
  }
  const auto takes_receiver = [&](const Member& member) {
    return receiver.kind == Meaning::Kind::type && !member.method->modifiers.is_static;
  };
  if (std::ranges::none_of(call.possible, takes_receiver)) {
    return choose_reference(std::move(call.possible), *shape, method_reference.file);
  }
  std::vector<Member> fitting;
  for (const Member& member : call.possible) {
    const std::size_t skipped = takes_receiver(member) ? 1 : 0;
    if (member.method->parameters.size() + skipped != shape->parameters.size()) {
      continue;
    }
    const std::vector<Type> parameters = parameters_of(member);
    Answer answer = Answer::yes;
    for (std::size_t index = 0; index < parameters.size(); ++index) {
      Type passed = shape->parameters[index + skipped];
      if (passed.kind == TypeKind::super || passed.kind == TypeKind::extends) {
        passed = passed.parts[0];
      }
      answer = both(answer, generics_.is_assignable(passed, parameters[index], true));
    }
    if (answer != Answer::no) {
      fitting.push_back(member);
    }
  }
  if (!fitting.empty()) {
    call.possible = std::move(fitting);
  }
  return call;
}

}  // namespace git_refactor::syntax::java
