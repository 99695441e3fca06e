#pragma once

#include "git_refactor/refactor/rename.hpp"
#include "git_refactor/syntax/program.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace git_refactor::refactor {

using syntax::Family;
using syntax::family_of;

/// Indices of the asked names in a survey.
inline constexpr std::uint8_t old_name = 0;
inline constexpr std::uint8_t new_name = 1;

using Files = std::span<const SurveyedFile>;

/// An occurrence of a surveyed file.
struct Place {
  std::size_t file = 0;
  std::uint32_t occurrence = 0;
};

inline const syntax::Occurrence& at(Files files, Place place) {
  return files[place.file].survey->occurrences[place.occurrence];
}

/// The occurrence that declares or imports what `occurrence` means in its file; itself where the
/// survey names none.
const syntax::Occurrence& root_of(const SurveyedFile& file, const syntax::Occurrence& occurrence);

/// Whether the occurrence declares a name that (parts of) the program outside of any function or
/// type can see.
bool is_global_declaration(const syntax::Occurrence& occurrence);

/// What an occurrence is, as far as its file tells: its kind, or what its binding suggests.
SymbolKind kind_at(const SurveyedFile& file, const syntax::Occurrence& occurrence);

}  // namespace git_refactor::refactor
