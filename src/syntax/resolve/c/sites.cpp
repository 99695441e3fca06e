#include "sites.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

void Sites::means(const Token& token, ThingId thing) {
  if (!is_asked(token.name) || thing == no_thing) {
    return;
  }
  if (token.offset == nowhere) {
    things_[things_.root(thing)].is_pasted = true;
    return;
  }
  std::vector<ThingId>& things = sites_[{token.file, token.offset}].things;
  if (std::ranges::find(things, thing) == things.end()) {
    things.push_back(thing);
  }
}

void Sites::means_nothing(const Token& token) {
  if (is_asked(token.name) && token.offset != nowhere) {
    sites_[{token.file, token.offset}].is_other = true;
  }
}

void Sites::may_mean(const Token& token, Guessed guess) {
  if (is_asked(token.name) && token.offset != nowhere) {
    sites_[{token.file, token.offset}].guesses.push_back(guess);
  }
}

bool Sites::is_part(std::string_view text) const {
  return std::ranges::any_of(texts_, [&](const std::string& name) {
    return name.starts_with(text) || name.ends_with(text);
  });
}

const Site* Sites::find(Place place) const {
  const auto found = sites_.find(place);
  return found == sites_.end() ? nullptr : &found->second;
}

}  // namespace git_refactor::syntax::c
