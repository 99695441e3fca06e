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

std::optional<TypeId> Types::documented_return(const At& function) {
  if (!is_javascript(function.file)) {
    return std::nullopt;
  }
  const At type = Docs(*trees_).type_returned(function);
  return type ? std::optional(spelled(type)) : std::nullopt;
}

}  // namespace git_refactor::syntax::javascript
