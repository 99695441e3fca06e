#pragma once

#include "things.hpp"
#include "token.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::c {

/// What a place is when the pass over it could not tell which thing is meant.
enum class Guess : std::uint8_t {
  ordinary,        ///< a name that nothing seen from there declares
  macro,           ///< asked for by `#ifdef` and the like, and not defined there
  member,          ///< of an expression whose type is not known
  outside_member,  ///< of a library's type
  word,            ///< stands alone in the arguments of something unknown
  dropped,         ///< in an argument that its macro does not use
  body,            ///< in the body of a macro, which may be expanded nowhere
  missed,          ///< in code that was passed over
};

/// A guess, with what it was made from.
struct Guessed {
  Guess guess = Guess::ordinary;
  Name before = no_name;         ///< body, missed: the token before
  ThingId thing = no_thing;      ///< dropped: what it would mean there, if known
  std::uint32_t unit = nowhere;  ///< the translation unit's main file
};

/// All that passes have said of a place.
struct Site {
  std::vector<ThingId> things;   ///< meant there, each once
  bool is_other = false;         ///< no name of a thing: a pasted piece, an attribute
  std::vector<Guessed> guesses;  ///< count only where nothing else is known
};

/// The places of the asked names.
class Sites {
 public:
  using Place = std::pair<std::uint32_t, std::uint32_t>;  ///< file, offset

  Sites(Things& things, Names& names, std::string_view one, std::string_view other)
      : things_(things),
        one_(names.of(one)),
        other_(names.of(other)),
        texts_{std::string(one), std::string(other)} {}

  [[nodiscard]] bool is_asked(Name name) const { return name == one_ || name == other_; }

  /// Whether an asked name begins or ends with a text, so that ## may make it.
  [[nodiscard]] bool is_part(std::string_view text) const;

  /// The token means the thing.
  void means(const Token& token, ThingId thing);

  /// The token means no thing.
  void means_nothing(const Token& token);

  void may_mean(const Token& token, Guessed guess);

  [[nodiscard]] std::map<Place, Site>& all() { return sites_; }

  [[nodiscard]] const Site* find(Place place) const;

 private:
  Things& things_;
  Name one_;
  Name other_;
  std::array<std::string, 2> texts_;
  std::map<Place, Site> sites_;
};

}  // namespace git_refactor::syntax::c
