#include "c_family/merge.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace git_refactor::syntax::c_family {

namespace {

// `one` and `other` are what two choices of branches make of the same name.
void merge_into(Occurrence& one, const Occurrence& other) {
  if (one.binding == other.binding && one.role == other.role) {
    return;
  }
  if (one.binding == Binding::unknown && other.binding != Binding::unknown) {
    one = other;  // the other choice parses
  } else if (other.binding != Binding::unknown) {
    one.binding = Binding::unknown;
    one.declaration = no_index;
    one.why = "its meaning depends on an #if";
  }
}

}  // namespace

FileSurvey merge_passes(FileSurvey survey) {
  const auto is_repeated = [](const Occurrence& one, const Occurrence& other) {
    return one.offset == other.offset;
  };
  if (std::ranges::adjacent_find(survey.occurrences, is_repeated) == survey.occurrences.end()) {
    return survey;
  }
  std::vector<Occurrence> merged;
  std::vector<std::uint32_t> places;  // where each occurrence went
  for (Occurrence& occurrence : survey.occurrences) {
    if (!merged.empty() && is_repeated(merged.back(), occurrence)) {
      merge_into(merged.back(), occurrence);
    } else {
      merged.push_back(std::move(occurrence));
    }
    places.push_back(static_cast<std::uint32_t>(merged.size() - 1));
  }
  for (Occurrence& occurrence : merged) {
    if (occurrence.declaration != no_index) {
      occurrence.declaration = places[occurrence.declaration];
    }
  }
  for (Clash& clash : survey.clashes) {
    clash = {.site = places[clash.site], .declaration = places[clash.declaration]};
  }
  const auto key = [](const Clash& clash) { return std::pair(clash.site, clash.declaration); };
  std::ranges::sort(survey.clashes, {}, key);
  // Not std::ranges::unique, whose subrange clang 14 cannot read.
  const auto is_same = [&](const Clash& one, const Clash& other) { return key(one) == key(other); };
  survey.clashes.erase(std::unique(survey.clashes.begin(), survey.clashes.end(), is_same),
                       survey.clashes.end());
  survey.occurrences = std::move(merged);
  return survey;
}

}  // namespace git_refactor::syntax::c_family
