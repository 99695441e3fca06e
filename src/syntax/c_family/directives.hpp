#pragma once

#include "git_refactor/syntax/c_family/splitter.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::c_family {

/// What a name in a directive is.
enum class DirectiveRole : std::uint8_t {
  macro,             ///< `#define OLD`
  parameter,         ///< `#define f(OLD)`
  parameter_use,     ///< a parameter in its macro's body
  member,            ///< selected by '.' or '->'
  tag,               ///< after `struct`
  reference,         ///< to whatever has the name where the macro is used
  macro_reference,   ///< `#ifdef OLD`
  pasted,            ///< beside '##'
  pragma,            ///< `#pragma omp parallel private(OLD)`
  expansion,         ///< in a body that may declare the name: `DirectiveSurvey::body` shows
  nested_expansion,  ///< the same, within braces of the body
};

struct DirectiveHit {
  Hit hit;
  DirectiveRole role = DirectiveRole::reference;
};

/// What a directive says about the names.
struct DirectiveSurvey {
  std::vector<DirectiveHit> hits;  ///< sorted by offset
  std::vector<Hit> mentions;       ///< in comments, literals and prose
  /// The directive with its body made a function's, offsets kept; empty where nothing hangs on it.
  std::string body;
};

/// Classifies the hits of one directive.
DirectiveSurvey survey_directive(std::string_view text, const Directive& directive,
                                 std::span<const Hit> hits);

}  // namespace git_refactor::syntax::c_family
