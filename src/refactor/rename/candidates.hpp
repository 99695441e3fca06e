#pragma once

#include "sites.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace git_refactor::refactor {

/// How far a meaning of OLD reaches; a meaning of an earlier rank hides those of the later ones.
enum class Rank : std::uint8_t {
  global,             ///< declared outside of any function or type
  member,             ///< of a type or object
  undeclared,         ///< used as a global, and declared in no surveyed file
  local,              ///< declared in a function or the like: one declaration
  undeclared_member,  ///< used as a member, and declared in no surveyed file
};

/// A thing that OLD may mean, with everything that introduces it.
struct Candidate {
  Rank rank = Rank::global;
  Family family = Family::c;
  SymbolKind kind = SymbolKind::unknown;
  bool is_type = false;           ///< for C and C++, where types are a name space of their own
  bool is_several = false;        ///< members of several files, taken together
  std::string_view scope{};       ///< the module or file it belongs to; empty: the whole family
  std::string_view name_space{};  ///< inside of that, as written ("a::b")
  std::vector<Place> places{};    ///< its declarations; if it has none its uses
};

/// What a C or C++ file says about names at file level that other files cannot see.
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

/// Whether OLD is used at this place as a type, which in C is a name space of its own.
bool is_type_name(const SurveyedFile& file, const syntax::Occurrence& occurrence);

/// What OLD can mean: the candidates of the first rank that has any. None where it is used only as
/// something that comes from elsewhere.
std::vector<Candidate> find_candidates(Files files, UnsurePolicy policy);

/// Whether the declaration is a constructor: a member named like the type its file declares.
bool is_constructor(const SurveyedFile& file, const syntax::Occurrence& occurrence);

}  // namespace git_refactor::refactor
