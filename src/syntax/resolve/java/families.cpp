// Families of methods.
//
//   interface Starter { void start(); }     Car declares nothing, and yet makes one thing of the
//   two: class Engine { public void start() {} } Engine's method implements Starter's in it. So
//   every class Car extends Engine                class is asked what it inherits under the name,
//   not only
//       implements Starter {}               what it declares.

#include "families.hpp"

#include <algorithm>

namespace git_refactor::syntax::java {

namespace {

constexpr std::string_view of_library = "it overrides a method of a library";
constexpr std::string_view of_launcher = "programs are started by its name";
constexpr std::string_view of_native = "it is implemented in native code";

}  // namespace

void Families::relate(std::string_view name) {
  for (const auto& [file, unit] : analysis_->universe.units()) {
    for (Class* of : unit.all) {
      mark_native(*of, name);
      mark_main(*of, name);
      for (Method* method : methods_named(*of, name)) {
        relate_overridden(*method);
      }
      relate_inherited(*of, name);
    }
  }
}

void Families::mark_native(const Class& of, std::string_view name) {
  for (const auto& method : of.methods) {
    const Found found = method->name == name && method->modifiers.is_native
                            ? meanings_->of_method(method.get())
                            : Found{};
    if (!found.entities.empty()) {
      analysis_->universe.program().mark_outside(found.entities[0], of_native);
    }
  }
}

// `public static void main(String[] args)` (JLS 12.1.4).
void Families::mark_main(Class& of, std::string_view name) {
  Universe& universe = analysis_->universe;
  for (const auto& method : of.methods) {
    const bool is_main = name == "main" && method->name == name && method->modifiers.is_static &&
                         method->modifiers.access == Access::public_ &&
                         method->parameters.size() == 1 &&
                         universe.result_type(*method).kind == TypeKind::nothing &&
                         universe.parameter_types(*method)[0].kind == TypeKind::array;
    const Found found = is_main ? meanings_->of_method(method.get()) : Found{};
    if (!found.entities.empty()) {
      universe.program().mark_outside(found.entities[0], of_launcher);
    }
  }
}

std::vector<Method*> Families::methods_named(Class& of, std::string_view name) {
  std::vector<Method*> found;
  for (const auto& method : of.methods) {
    if (method->name == name && !method->modifiers.is_static) {
      found.push_back(method.get());
    }
  }
  return found;
}

bool Families::can_be_overridden(const Method& upper, const Class& from) {
  return upper.modifiers.access != Access::private_ &&
         (upper.modifiers.access != Access::package || upper.owner->package == from.package);
}

// Whether two methods have one signature as members of `of` (JLS 8.4.2).
bool Families::overrides(Class& of, Method& lower, Method& upper) {
  Universe& universe = analysis_->universe;
  Generics& generics = analysis_->expressions.generics();
  if (lower.parameters.size() != upper.parameters.size()) {
    return false;
  }
  const Type self = Universe::self_type(of);
  const Substitution below = generics.arguments_of(generics.as_super(self, *lower.owner));
  const Substitution above = generics.arguments_of(generics.as_super(self, *upper.owner));
  const std::vector<Type> own = universe.parameter_types(lower);
  const std::vector<Type> theirs = universe.parameter_types(upper);
  for (std::size_t index = 0; index < own.size(); ++index) {
    const Type one = generics.substitute(own[index], below);
    const Type other = generics.substitute(theirs[index], above);
    // Or it is the same as the other's erasure.
    if (generics.is_same_erased(one, other) == Answer::no &&
        generics.is_same_erased(one, theirs[index]) == Answer::no) {
      return false;
    }
  }
  return true;
}

void Families::unite(Method& one, Method& other) {
  Program& program = analysis_->universe.program();
  const Found first = meanings_->of_method(&one);
  const Found second = meanings_->of_method(&other);
  if (first.entities.empty() && second.entities.empty()) {
    return;
  }
  if (first.entities.empty()) {
    program.mark_outside(second.entities[0], of_library);
  } else if (second.entities.empty()) {
    program.mark_outside(first.entities[0], of_library);
  } else {
    program.unite(first.entities[0], second.entities[0]);
  }
}

void Families::relate_overridden(Method& method) {
  Universe& universe = analysis_->universe;
  bool is_found = false;
  for (Class* each : universe.ancestors(*method.owner)) {
    if (each == method.owner) {
      continue;
    }
    for (Method* upper : methods_named(*each, method.name)) {
      if (can_be_overridden(*upper, *method.owner) && overrides(*method.owner, method, *upper)) {
        unite(method, *upper);
        is_found = true;
      }
    }
  }
  if (is_found || !universe.has_opaque_super(*method.owner)) {
    return;
  }
  const bool is_implementation =
      method.owner->is_anonymous && method.modifiers.access == Access::public_;
  const Found found = meanings_->of_method(&method);
  if ((method.modifiers.is_override || is_implementation) && !found.entities.empty()) {
    universe.program().mark_outside(found.entities[0], of_library);
  }
}

void Families::relate_inherited(Class& of, std::string_view name) {
  std::vector<Method*> inherited;
  for (Class* each : analysis_->universe.ancestors(of)) {
    for (Method* method : methods_named(*each, name)) {
      if (each == &of || can_be_overridden(*method, of)) {
        inherited.push_back(method);
      }
    }
  }
  for (std::size_t one = 0; one < inherited.size(); ++one) {
    for (std::size_t other = one + 1; other < inherited.size(); ++other) {
      if (inherited[one]->owner != inherited[other]->owner &&
          overrides(of, *inherited[one], *inherited[other])) {
        unite(*inherited[one], *inherited[other]);
      }
    }
  }
}

}  // namespace git_refactor::syntax::java
