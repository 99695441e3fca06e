#include "sites.hpp"

namespace git_refactor::refactor {

using syntax::Binding;
using syntax::Occurrence;
using syntax::Role;

Family family_of(Language language) {
  switch (language) {
    case Language::c:
    case Language::cpp:
      return Family::c;
    case Language::python:
      return Family::python;
    case Language::go:
      return Family::go;
    case Language::rust:
      return Family::rust;
    case Language::java:
      return Family::java;
    case Language::javascript:
    case Language::typescript:
    case Language::tsx:
      break;
  }
  return Family::javascript;
}

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
