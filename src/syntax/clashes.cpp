// Would OLD and NEW get in each other's way? Three cases, as far as one file shows them:
//
//   int OLD, NEW;                         both declared in one scope
//   int OLD; { int NEW; use(OLD); }       the renamed reference would mean the inner NEW
//   int NEW; { int OLD; use(NEW); }       the NEW reference would mean the renamed inner OLD

#include "resolution.hpp"

namespace git_refactor::syntax {

void Resolution::find_clashes(FileSurvey& survey) const {
  for (std::uint32_t index = 0; index < facts_.facts.size(); ++index) {
    clash_of(index, survey);
  }
}

void Resolution::clash_of(std::uint32_t index, FileSurvey& survey) const {
  const Fact& fact = facts_.facts[index];
  const auto other = std::uint32_t{1} - fact.name;
  std::uint32_t found = no_index;
  if (fact.effect == Effect::declare) {
    // Reported once for a pair: from the side of OLD.
    if (fact.name == 0 && heads_[index] == index) {
      found = find_in({other, fact.spaces, fact.scope, no_index, fact.scope}, fact.scope);
    }
  } else if (fact.effect == Effect::refer) {
    const std::uint32_t meant = meant_[index];
    const std::uint32_t last_scope = meant == no_index ? 0 : facts_.facts[meant].scope;
    found = find({other, fact.spaces, fact.scope, fact.offset, last_scope});
  }
  if (found != no_index) {
    survey.clashes.push_back({.site = index, .declaration = found});
  }
}

}  // namespace git_refactor::syntax
