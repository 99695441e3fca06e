#pragma once

#include "definitions.hpp"
#include "names.hpp"
#include "types.hpp"

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::rust {

/// What is written at a place of a file.
struct Meaning {
  std::vector<DefId> senses;  ///< the first is meant by who points there
  DefId field = no_def;       ///< of a shorthand: the field it names too
  bool is_shorthand = false;
  bool has_modifier = false;  ///< `ref` or `mut` before a shorthand
  std::uint32_t shorthand_begin = 0;
  bool is_outside = false;  ///< a thing that the repository does not declare
  std::string_view doubt;   ///< why it is not known
};

/// The meanings of identifiers, by file and offset.
class Meanings {
 public:
  using Place = std::pair<std::uint32_t, std::uint32_t>;

  /// Says that an identifier means one thing (or a library's).
  void record(const Definitions& definitions, const Origin& at, DefId def);

  /// Says that a declaration means another thing than itself.
  void replace(const Definitions& definitions, const Origin& at, DefId def);

  /// Says why it is not known what an identifier means.
  void doubt(const Origin& at, std::string_view why);

  /// Says what a field's shorthand means.
  void shorthand(const Definitions& definitions, const Origin& at, Meaning meaning);

  [[nodiscard]] const Meaning* find(std::uint32_t file, std::uint32_t offset) const;

  /// All meanings in a file.
  [[nodiscard]] const std::map<Place, Meaning>& all() const { return meanings_; }

  bool is_quiet = false;  ///< nothing is recorded

  /// Records for a while, whatever it is for: what is read only once must be.
  class Loud {
   public:
    explicit Loud(Meanings& meanings)
        : meanings_(&meanings), was_quiet_(std::exchange(meanings.is_quiet, false)) {}

    ~Loud() { meanings_->is_quiet = was_quiet_; }

    Loud(const Loud&) = delete;
    Loud& operator=(const Loud&) = delete;
    Loud(Loud&&) = delete;
    Loud& operator=(Loud&&) = delete;

   private:
    Meanings* meanings_;
    bool was_quiet_;
  };

 private:
  std::map<Place, Meaning> meanings_;
};

/// A call of a method, where `self` is asked for.
struct MethodCall {
  Origin begin;      ///< of the object
  Origin arguments;  ///< their parenthesis
  DefId type = no_def;
  int references = 0;  ///< of the object to one of the type
  bool has_arguments = false;
  ScopeId scope = 0;
};

/// All that is known of the crates.
struct World {
  Definitions defs;
  Names names{defs};
  Types types;
  Meanings meanings;
  bool asks_for_self = false;  ///< OLD or NEW is `self`
  std::map<Meanings::Place, MethodCall> method_calls;

  [[nodiscard]] bool is_library(DefId def) const { return defs.is_library(def); }
};

}  // namespace git_refactor::syntax::rust
