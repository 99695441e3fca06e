// The proof of a rename that was decided by the survey of names, a file at a time.
//
// Between files a name of C is linked or it is not, which the decision has looked at. Inside a file
// the survey of the edited text must say what the survey before said: every occurrence is still
// there, plays its part, and resolves to the same declaration. See proof.cpp for the idea.

#include "git_refactor/refactor/rename.hpp"

#include "shift.hpp"
#include "sites.hpp"

#include <algorithm>

namespace git_refactor::refactor {

using syntax::FileSurvey;
using syntax::Occurrence;

namespace {

const Occurrence* at_offset(const FileSurvey& survey, std::uint32_t offset) {
  const auto found = std::ranges::lower_bound(survey.occurrences, offset, {}, &Occurrence::offset);
  return found == survey.occurrences.end() || found->offset != offset ? nullptr : &*found;
}

bool plays_the_same_part(const Occurrence& before, const Occurrence& after) {
  return before.role == after.role && before.binding == after.binding;
}

}  // namespace

std::vector<Finding> prove(std::size_t file, const FileSurvey& before, const FileSurvey& after,
                           std::span<const Edit> edits) {
  std::vector<Finding> findings;
  const Shift shift(edits);
  if (after.has_errors && !before.has_errors) {
    findings.push_back({file, edits.front().offset, "the file would no longer parse"});
  }
  for (const Occurrence& site : before.occurrences) {
    const bool is_edited = std::ranges::binary_search(edits, site.offset, {}, &Edit::offset);
    const Occurrence* now = at_offset(after, shift.after(site.offset));
    const std::uint8_t name = is_edited ? new_name : site.name;
    if (now == nullptr || now->name != name) {
      findings.push_back({file, site.offset, "would be no name any more"});
      continue;
    }
    const std::uint32_t was = site.declaration == syntax::no_index
                                  ? syntax::no_index
                                  : before.occurrences[site.declaration].offset;
    const std::uint32_t is = now->declaration == syntax::no_index
                                 ? syntax::no_index
                                 : shift.before(after.occurrences[now->declaration].offset);
    if (was != is || !plays_the_same_part(site, *now)) {
      findings.push_back(
          {file, site.offset,
           is_edited ? "would no longer mean what it does" : "would mean something else"});
    }
  }
  return findings;
}

}  // namespace git_refactor::refactor
