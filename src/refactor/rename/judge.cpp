// What a site of OLD is, given a global of C as the target.
//
// A site is judged by the occurrence it resolves to inside its own file, its root: a declaration,
// or, where the file says nothing, the site itself.
//
//   root                     target is linked               target is private to a file
//   local, member, key       other                          other
//   a type, if the target
//   is none, or vice versa   other                          other
//   file                     sure, but other in a file      sure in the target's file,
//                            with a declaration of its own  else other
//   free                     sure                           sure in its file, else unsure
//   unknown                  unsure                         unsure in its file, else other
//
// In C++ an unqualified name may be a base class's, and a qualified one a name space's: neither is
// known from names alone. Other languages know nothing of C.

#include "judge.hpp"

#include <algorithm>

namespace git_refactor::refactor {

using syntax::Binding;
using syntax::Occurrence;

namespace {

constexpr Judgement sure{.verdict = Verdict::sure, .why = {}};
constexpr Judgement other{.verdict = Verdict::other, .why = {}};

constexpr Judgement unsure(std::string_view why) {
  return {Verdict::unsure, why};
}

}  // namespace

Judge::Judge(Files files, const Candidate& target) : target_(target), linkage_(files) {}

std::vector<Judgement> Judge::judge_file(const SurveyedFile& file) {
  const auto& occurrences = file.survey->occurrences;
  std::vector<Judgement> judgements(occurrences.size());
  if (family_of(file.language) != Family::c) {
    return judgements;
  }
  for (const bool is_type : {false, true}) {
    has_own_[is_type] = linkage_.is_own(file, is_type);
  }
  for (std::size_t k = 0; k < occurrences.size(); ++k) {
    if (occurrences[k].name == old_name) {
      judgements[k] = judge(file, occurrences[k]);
    }
  }
  return judgements;
}

Judgement Judge::judge(const SurveyedFile& file, const Occurrence& site) const {
  if (site.binding == Binding::unknown) {
    return target_.scope.empty() || target_.scope == file.path ? unsure(site.why) : other;
  }
  const Occurrence& root = root_of(file, site);
  switch (root.binding) {
    case Binding::file:
    case Binding::free:
      return file.language == Language::c ? global_site(file, root)
                                          : unsure("in C++ it may be a member");
    case Binding::qualified:
      return unsure("it may be a member, or of a name space");
    default:
      return other;
  }
}

Judgement Judge::global_site(const SurveyedFile& file, const Occurrence& root) const {
  const bool is_known = root.kind != SymbolKind::unknown;
  if (is_known && (root.kind == SymbolKind::type) != target_.is_type) {
    return other;
  }
  const bool is_own = has_own_[target_.is_type];
  if (target_.scope.empty()) {
    return is_own ? other : sure;
  }
  if (target_.scope == file.path) {
    return sure;
  }
  return is_global_declaration(root) || is_own
             ? other
             : unsure("what is declared is private to another file");
}

}  // namespace git_refactor::refactor
