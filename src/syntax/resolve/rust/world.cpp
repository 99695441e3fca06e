#include "world.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

namespace {

constexpr std::string_view several = "a macro gives it several meanings";

}  // namespace

void Meanings::record(const Definitions& definitions, const Origin& at, DefId def) {
  if (is_quiet || at.file == library_file || def == no_def) {
    return;
  }
  Meaning& meaning = meanings_[{at.file, at.offset}];
  meaning.doubt = {};
  if (definitions.is_library(def)) {
    meaning.is_outside = true;
    return;
  }
  def = definitions[def].head;
  const Origin& place = definitions[def].at;
  const auto is_same = [&](DefId other) {
    return other == def || definitions[other].at.is_same_place(place);
  };
  if (std::ranges::none_of(meaning.senses, is_same)) {
    meaning.senses.push_back(def);
  }
}

void Meanings::replace(const Definitions& definitions, const Origin& at, DefId def) {
  if (at.file != library_file) {
    meanings_.erase({at.file, at.offset});
    record(definitions, at, def);
  }
}

void Meanings::doubt(const Origin& at, std::string_view why) {
  if (is_quiet || at.file == library_file) {
    return;
  }
  Meaning& meaning = meanings_[{at.file, at.offset}];
  if (meaning.senses.empty() && !meaning.is_outside) {
    meaning.doubt = why;
  }
}

void Meanings::shorthand(const Definitions& definitions, const Origin& at, Meaning meaning) {
  if (is_quiet || at.file == library_file) {
    return;
  }
  for (DefId& sense : meaning.senses) {
    sense = definitions[sense].head;
  }
  meaning.is_shorthand = true;
  meanings_[{at.file, at.offset}] = std::move(meaning);
}

const Meaning* Meanings::find(std::uint32_t file, std::uint32_t offset) const {
  const auto found = meanings_.find({file, offset});
  return found == meanings_.end() ? nullptr : &found->second;
}

}  // namespace git_refactor::syntax::rust
