// Types with arguments. All of it is approximate where Java is exact about unchecked cases, and
// says `maybe` rather than guess: an answer is only used if there is no other.

#include "generics.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

constexpr std::array<std::string_view, 8> boxes{"Boolean", "Byte", "Short", "Character",
                                                "Integer", "Long", "Float", "Double"};

// Bounds may refer to themselves: `T extends Comparable<T>`.
constexpr int deepest = 12;

}  // namespace

Type Generics::substitute(const Type& type, const Substitution& substitution) const {
  if (type.kind == TypeKind::variable || type.kind == TypeKind::free) {
    const auto found = substitution.find(type.variable);
    return found == substitution.end() ? type : found->second;
  }
  Type result = type;
  for (Type& part : result.parts) {
    part = substitute(part, substitution);
  }
  // A wildcard in a wildcard is the inner one.
  if ((result.kind == TypeKind::extends || result.kind == TypeKind::super) &&
      (result.parts[0].kind == TypeKind::any || result.parts[0].kind == TypeKind::extends ||
       result.parts[0].kind == TypeKind::super)) {
    return result.parts[0];
  }
  return result;
}

Substitution Generics::arguments_of(const Type& receiver) const {
  Substitution substitution;
  if (!receiver.is_object()) {
    return substitution;
  }
  const auto& variables = receiver.of->variables;
  for (std::size_t index = 0; index < variables.size(); ++index) {
    // A raw type has no arguments: its members are erased.
    substitution[variables[index].get()] =
        index < receiver.parts.size() ? receiver.parts[index] : Type{};
  }
  return substitution;
}

Type Generics::as_super(const Type& type, Class& target) {
  if (!type.is_object()) {
    return {};
  }
  if (type.of == &target) {
    return type;
  }
  std::vector<Type> queue{type};
  std::vector<const Class*> seen{type.of};
  for (std::size_t index = 0; index < queue.size(); ++index) {
    const Type current = queue[index];
    const bool is_raw = current.parts.empty() && !current.of->variables.empty();
    const Substitution arguments = arguments_of(current);
    for (const Type& super : universe_->supers(*current.of)) {
      if (std::ranges::find(seen, super.of) != seen.end()) {
        continue;
      }
      Type instance = is_raw ? object_type(super.of) : substitute(super, arguments);
      if (super.of == &target) {
        return instance;
      }
      seen.push_back(super.of);
      queue.push_back(std::move(instance));
    }
  }
  return {};
}

std::vector<Type> Generics::class_bounds(const Type& type) {
  std::vector<Type> found;
  std::vector<Type> queue{type};
  for (std::size_t index = 0; index < queue.size() && index < deepest; ++index) {
    const Type current = queue[index];
    switch (current.kind) {
      case TypeKind::object:
        found.push_back(current);
        break;
      case TypeKind::variable: {
        const std::vector<Type> bounds = universe_->bounds(*current.variable);
        queue.insert(queue.end(), bounds.begin(), bounds.end());
        break;
      }
      case TypeKind::extends:
        queue.push_back(current.parts[0]);
        break;
      case TypeKind::any:
      case TypeKind::super:
      case TypeKind::array:
        found.push_back(object_type(universe_->lang("Object")));
        break;
      default:
        break;
    }
  }
  return found;
}

Type Generics::upper(const Type& type) {
  if (type.kind == TypeKind::extends) {
    return upper(type.parts[0]);
  }
  if (type.kind == TypeKind::any || type.kind == TypeKind::super) {
    return object_type(universe_->lang("Object"));
  }
  return type;
}

bool Generics::widens(Primitive from, Primitive to) {
  if (from == to) {
    return true;
  }
  if (from == Primitive::boolean || to == Primitive::boolean || to == Primitive::char_) {
    return false;
  }
  if (from == Primitive::char_) {
    return to >= Primitive::int_;
  }
  return from < to;
}

Type Generics::boxed(const Type& type) {
  return type.is_primitive()
             ? object_type(universe_->lang(boxes.at(static_cast<std::size_t>(type.primitive))))
             : type;
}

Type Generics::unboxed(const Type& type) {
  if (type.is_object() && type.of->package == "java.lang") {
    const auto* const found = std::ranges::find(boxes, type.of->name);
    if (found != boxes.end()) {
      return primitive_type(static_cast<Primitive>(found - boxes.begin()));
    }
  }
  return type;
}

Answer Generics::is_object_assignable(const Type& from, const Type& to) {
  if (from.of == to.of || to.of->qualified == "java.lang.Object") {
    return Answer::yes;
  }
  if (from.of->origin == Origin::opaque) {
    return Answer::maybe;
  }
  if (universe_->is_subclass(*from.of, *to.of)) {
    return Answer::yes;
  }
  return universe_->has_opaque_super(*from.of) && to.of->origin != Origin::source ? Answer::maybe
                                                                                  : Answer::no;
}

Answer Generics::is_assignable(const Type& from, const Type& to, bool may_box) {
  if (!from.is_known() || !to.is_known() || from.kind == TypeKind::free) {
    return Answer::maybe;
  }
  if (from.kind == TypeKind::nothing || to.kind == TypeKind::nothing) {
    return Answer::no;
  }
  if (from.is_primitive() && to.is_primitive()) {
    return widens(from.primitive, to.primitive) ? Answer::yes : Answer::no;
  }
  if (from.is_primitive()) {
    return may_box ? is_assignable(boxed(from), to, false) : Answer::no;
  }
  if (to.is_primitive()) {
    const Type value = unboxed(from);
    return may_box && value.is_primitive() ? is_assignable(value, to, false) : Answer::no;
  }
  if (from.kind == TypeKind::null) {
    return Answer::yes;
  }
  if (to.kind == TypeKind::variable || to.kind == TypeKind::free) {
    Answer answer = Answer::yes;
    for (const Type& bound : class_bounds(to)) {
      answer = both(answer, from == to ? Answer::yes : is_assignable(from, bound, false));
    }
    return answer;
  }
  if (to.kind == TypeKind::super || to.kind == TypeKind::any) {
    return Answer::yes;
  }
  if (to.kind == TypeKind::extends) {
    return is_assignable(from, to.parts[0], may_box);
  }
  if (from.kind == TypeKind::array) {
    if (to.kind == TypeKind::array) {
      const Type& element = from.parts[0];
      return element.is_primitive() || to.parts[0].is_primitive()
                 ? (element == to.parts[0]                         ? Answer::yes
                    : element.is_known() && to.parts[0].is_known() ? Answer::no
                                                                   : Answer::maybe)
                 : is_assignable(element, to.parts[0], false);
    }
    const std::string& name = to.of->qualified;
    return name == "java.lang.Object" || name == "java.lang.Cloneable" ||
                   name == "java.io.Serializable"
               ? Answer::yes
               : Answer::no;
  }
  if (to.kind == TypeKind::array) {
    return Answer::no;
  }
  Answer answer = Answer::no;
  for (const Type& bound : class_bounds(from)) {
    answer = std::max(answer, is_object_assignable(bound, to));
  }
  return answer;
}

Answer Generics::is_same_erased(const Type& one, const Type& other) {
  if (!one.is_known() || !other.is_known()) {
    return Answer::maybe;
  }
  const bool has_variable = one.kind == TypeKind::variable || other.kind == TypeKind::variable;
  if (has_variable && one.kind == other.kind) {
    if (one.variable == other.variable) {
      return Answer::yes;
    }
    // The variables of two generic methods correspond by their positions.
    if (one.variable->method != nullptr && other.variable->method != nullptr) {
      return one.variable->index == other.variable->index ? Answer::yes : Answer::no;
    }
  }
  if (has_variable || one.kind == TypeKind::extends || other.kind == TypeKind::extends) {
    const std::vector<Type> first = class_bounds(one);
    const std::vector<Type> second = class_bounds(other);
    if (first.empty() || second.empty()) {
      return one.is_primitive() || other.is_primitive() ? Answer::no : Answer::maybe;
    }
    return first[0].of == second[0].of ? Answer::yes : Answer::no;
  }
  if (one.kind != other.kind) {
    return Answer::no;
  }
  switch (one.kind) {
    case TypeKind::primitive:
      return one.primitive == other.primitive ? Answer::yes : Answer::no;
    case TypeKind::array:
      return is_same_erased(one.parts[0], other.parts[0]);
    case TypeKind::object:
      return one.of == other.of ? Answer::yes : Answer::no;
    default:
      return Answer::yes;
  }
}

void Generics::unify(const Type& formal, const Type& actual, Substitution& found) {
  if (!actual.is_known() || actual.kind == TypeKind::null || !formal.is_known()) {
    return;
  }
  if (actual.kind == TypeKind::free && formal.kind != TypeKind::free) {
    const Type known = substitute(formal, found);
    if (known.is_object() || known.kind == TypeKind::array) {
      found.try_emplace(actual.variable, known);
    }
    return;
  }
  switch (formal.kind) {
    case TypeKind::free: {
      const Type value = boxed(actual);
      const auto [entry, is_new] = found.try_emplace(formal.variable, value);
      if (!is_new && is_assignable(entry->second, value, false) == Answer::yes &&
          is_assignable(value, entry->second, false) != Answer::yes) {
        entry->second = value;  // the wider of two arguments
      }
      return;
    }
    case TypeKind::extends:
    case TypeKind::super: {
      const bool is_wild = actual.kind == TypeKind::extends || actual.kind == TypeKind::super;
      unify(formal.parts[0], is_wild ? actual.parts[0] : actual, found);
      return;
    }
    case TypeKind::array:
      if (actual.kind == TypeKind::array) {
        unify(formal.parts[0], actual.parts[0], found);
      }
      return;
    case TypeKind::object:
      for (const Type& bound : class_bounds(boxed(actual))) {
        const Type instance = as_super(bound, *formal.of);
        for (std::size_t index = 0; index < std::min(formal.parts.size(), instance.parts.size());
             ++index) {
          unify(formal.parts[index], instance.parts[index], found);
        }
      }
      return;
    default:
      return;
  }
}

Type Generics::free_variables(const Type& type, const Method& method) const {
  Type result = type;
  if (result.kind == TypeKind::variable && result.variable->method == &method) {
    result.kind = TypeKind::free;
  }
  for (Type& part : result.parts) {
    part = free_variables(part, method);
  }
  return result;
}

std::optional<Shape> Generics::shape(const Type& type) {
  for (const Type& base : class_bounds(type)) {
    if (!base.of->is_interface()) {
      continue;
    }
    for (Class* each : universe_->ancestors(*base.of)) {
      if (!each->is_interface()) {
        continue;
      }
      for (const auto& method : each->methods) {
        const bool is_of_object =
            std::ranges::any_of(universe_->lang("Object")->methods, [&](const auto& other) {
              return other->name == method->name &&
                     other->parameters.size() == method->parameters.size();
            });
        if (!method->modifiers.is_abstract || is_of_object) {
          continue;
        }
        const Substitution arguments = arguments_of(as_super(base, *each));
        Shape shape{.method = method.get(), .parameters = {}, .result = {}};
        for (const Type& parameter : universe_->parameter_types(*method)) {
          shape.parameters.push_back(substitute(parameter, arguments));
        }
        shape.result = substitute(universe_->result_type(*method), arguments);
        return shape;
      }
    }
  }
  return std::nullopt;
}

}  // namespace git_refactor::syntax::java
