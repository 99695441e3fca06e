#pragma once

#include "sites.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace git_refactor::refactor {

/// A name of C declared outside of any function or type, with everything that declares it.
struct Candidate {
  SymbolKind kind = SymbolKind::unknown;
  bool is_type = false;         ///< types are a name space of their own
  std::string_view scope{};     ///< the file it is private to; empty: the whole program
  std::vector<Place> places{};  ///< its declarations
};

/// What a file of C says about names at file level that other files cannot see.
///
/// Names of functions and variables are linked unless they are `static`. Macros, types and
/// enumerators are nobody's business but their file's, unless the name is also linked or in a
/// header: then they are taken for the same thing.
class CLinkage {
 public:
  explicit CLinkage(Files files);

  /// Whether the file has a declaration of its own for OLD as a type, or as anything else.
  [[nodiscard]] bool is_own(const SurveyedFile& file, bool is_type) const;

 private:
  std::array<bool, 2> has_linked_{};
};

/// The globals of C that OLD can mean. A linked one hides those that are private to a file.
std::vector<Candidate> find_candidates(Files files);

/// Whether a file of C is there to be included: whatever is no source file (".h", ".inc").
bool is_header(std::string_view path);

}  // namespace git_refactor::refactor
