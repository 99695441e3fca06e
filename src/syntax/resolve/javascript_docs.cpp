// What documentation comments say of types.

#include "javascript_linker.hpp"

namespace git_refactor::syntax::javascript {

std::optional<TypeId> Types::documented(const At& /*declaration*/) {
  return std::nullopt;
}

std::optional<TypeId> Types::documented_return(const At& /*function*/) {
  return std::nullopt;
}

Denotation JavascriptLinker::denote_text(std::uint32_t /*file*/, const TextSite& /*site*/) {
  return {};
}

}  // namespace git_refactor::syntax::javascript
