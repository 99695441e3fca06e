#include "sites.hpp"

namespace git_refactor::refactor {

using syntax::Binding;
using syntax::Occurrence;
using syntax::Role;

const Occurrence& root_of(const SurveyedFile& file, const Occurrence& occurrence) {
  return occurrence.declaration == syntax::no_index
             ? occurrence
             : file.survey->occurrences[occurrence.declaration];
}

bool is_global_declaration(const Occurrence& occurrence) {
  return occurrence.role == Role::declaration &&
         (occurrence.binding == Binding::file || occurrence.binding == Binding::free ||
          occurrence.binding == Binding::qualified);
}

SymbolKind kind_at(const SurveyedFile& file, const Occurrence& occurrence) {
  const Occurrence& root = root_of(file, occurrence);
  if (root.kind != SymbolKind::unknown) {
    return root.kind;
  }
  switch (root.binding) {
    case Binding::local:
      return SymbolKind::local;
    case Binding::member:
      return SymbolKind::field;
    case Binding::key:
      return SymbolKind::key;
    default:
      return SymbolKind::unknown;
  }
}

}  // namespace git_refactor::refactor
