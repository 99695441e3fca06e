// JSX: elements, their attributes, and what attributes ask of their values.

#include "javascript_linker.hpp"

namespace git_refactor::syntax::javascript {

TypeId Types::context_in_markup(const At& /*expression*/, const At& /*parent*/) {
  return unknown;
}

std::optional<Denotation> JavascriptLinker::denote_markup(FactRef /*site*/) {
  return std::nullopt;
}

}  // namespace git_refactor::syntax::javascript
