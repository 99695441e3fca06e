// What JSDoc comments say of the types of JavaScript. In TypeScript they say nothing: there types
// are written in the code.

#include "docs.hpp"
#include "types.hpp"

namespace git_refactor::syntax::javascript {

std::optional<TypeId> Types::documented(const At& declaration) {
  if (!is_javascript(declaration.file)) {
    return std::nullopt;
  }
  const Docs docs(*trees_);
  const At around = trees_->parent(declaration);
  const bool is_parameter =
      trees_->is(around, {"formal_parameters"}) ||
      (trees_->is(around, {"arrow_function"}) && trees_->child(around, "parameter") == declaration);
  const At type = is_parameter ? docs.type_of_parameter(declaration) : docs.type_of(declaration);
  return type ? std::optional(spelled(type)) : std::nullopt;
}

// What `@satisfies` asks of an initialiser: its own type stays.
TypeId Types::documented_context(const At& declaration) {
  if (!is_javascript(declaration.file)) {
    return unknown;
  }
  const At type = Docs(*trees_).type_satisfied(declaration);
  return type ? spelled(type) : unknown;
}

std::optional<TypeId> Types::documented_this(const At& function) {
  if (!is_javascript(function.file)) {
    return std::nullopt;
  }
  const At type = Docs(*trees_).type_of_this(function);
  return type ? std::optional(spelled(type)) : std::nullopt;
}

// The parameters that `@template` gives a function.
std::vector<At> Types::documented_type_parameters(const At& function) {
  const bool is_function =
      trees_->is(function, {"function_declaration", "function_expression", "arrow_function",
                            "method_definition", "generator_function_declaration"});
  return is_function && is_javascript(function.file) ? Docs(*trees_).type_parameters(function)
                                                     : std::vector<At>();
}

std::optional<TypeId> Types::documented_return(const At& function) {
  if (!is_javascript(function.file)) {
    return std::nullopt;
  }
  const At type = Docs(*trees_).type_returned(function);
  return type ? std::optional(spelled(type)) : std::nullopt;
}

}  // namespace git_refactor::syntax::javascript
