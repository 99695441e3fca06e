// How a rename of a global of C decides by the survey of names alone.
//
// A name is not a thing: `kfree` may be a function, the parameter of another one, and a field of a
// struct, all in one repository. The survey of a file knows what the name is bound to inside that
// file; this is where the files are put together. In five steps:
//
//   1. What can OLD mean? Its declarations are sorted into candidates (candidates.cpp): a linked
//      name is one thing however often it is declared, and hides what is private to a file.
//   2. Exactly one must be left. Several are refused as ambiguous; they are not renamed together,
//      for one of them was not meant.
//   3. Every site gets a verdict (judge.cpp): sure, other, or unsure.
//   4. NEW must be a name in every language it is written in, and must be free (clashes.cpp).
//   5. The sites that are sure, and under `--unsure=edit` those that are not, become edits, and so
//   do
//      the mentions in comments and strings that were asked for.
//
// Example, with OLD = `len`:
//
//   a.h   int len(struct s *);             global, linked: candidate 1
//   a.c   int len(struct s *p) { ... }     the same
//   a.c   return p->len;                   a member: `other`
//   b.c   int n = len(p);                  free: means candidate 1, `sure`
//   c.c   static int len; f(len);          private to c.c: hidden, `other`
//   t.py  len(x)                           a language that knows nothing of C: `other`
//
// Each step walks the occurrences once, so the cost is linear in them (and n log n in the
// declarations); nothing here reads a file.

#include "candidates.hpp"
#include "clashes.hpp"
#include "judge.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::refactor {

using syntax::Mention;
using syntax::MentionKind;

namespace {

using Judgements = std::vector<std::vector<Judgement>>;

/// What is decided about: the request and what was found for it.
struct Case {
  const RenameOperation& operation;
  Files files;
  const Candidate& target;
};

void refuse(RenameDecision& decision, Refusal refusal, std::string reason,
            std::vector<Finding> findings) {
  decision.refusal = refusal;
  decision.reason = std::move(reason);
  std::ranges::sort(findings, {},
                    [](const Finding& each) { return std::pair(each.file, each.offset); });
  decision.findings = std::move(findings);
}

std::string described(const Candidate& candidate) {
  return std::string(name_of(candidate.kind)) +
         (candidate.scope.empty() ? "" : ", private to this file");
}

void refuse_ambiguous(RenameDecision& decision, const RenameOperation& operation, Files files,
                      const std::vector<Candidate>& candidates) {
  std::vector<Finding> findings;
  for (const Candidate& candidate : candidates) {
    for (const Place place : candidate.places) {
      findings.push_back({place.file, at(files, place).offset, described(candidate)});
    }
  }
  refuse(decision, Refusal::ambiguous,
         operation.old_name + " means " + std::to_string(candidates.size()) + " different things",
         std::move(findings));
}

Judgements judge_all(Files files, const Candidate& target) {
  Judge judge(files, target);
  Judgements judgements;
  judgements.reserve(files.size());
  for (const SurveyedFile& file : files) {
    judgements.push_back(judge.judge_file(file));
  }
  return judgements;
}

void count(RenameDecision& decision, Files files, const Judgements& judgements) {
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto& occurrences = files[i].survey->occurrences;
    for (std::size_t k = 0; k < occurrences.size(); ++k) {
      if (occurrences[k].name != old_name) {
        continue;
      }
      const Judgement& judgement = judgements[i][k];
      switch (judgement.verdict) {
        case Verdict::sure:
          ++decision.sure_sites;
          break;
        case Verdict::other:
          ++decision.other[kind_at(files[i], occurrences[k])];
          break;
        case Verdict::unsure:
          decision.unsure.push_back({i, occurrences[k].offset, std::string(judgement.why)});
          break;
      }
    }
  }
}

/// The sites to write NEW at. Under `refuse` the unsure ones count: whatever else is wrong with
/// them is then told too.
Edited sites_to_edit(const Judgements& judgements, UnsurePolicy policy) {
  Edited edited(judgements.size());
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    edited[i].resize(judgements[i].size());
    for (std::size_t k = 0; k < judgements[i].size(); ++k) {
      const Verdict verdict = judgements[i][k].verdict;
      edited[i][k] =
          verdict == Verdict::sure || (verdict == Verdict::unsure && policy != UnsurePolicy::skip);
    }
  }
  return edited;
}

/// Whether a mention in a file is to be renamed, too. A comment refers to what its file means by
/// the name; where the file has no site of it, that is not known.
bool is_wanted(const Case& it, const Mention& mention, bool file_means_target) {
  switch (mention.kind) {
    case MentionKind::reference:
      return it.operation.comments == CommentPolicy::all ||
             (it.operation.comments == CommentPolicy::doc && file_means_target);
    case MentionKind::comment:
      return it.operation.comments == CommentPolicy::all;
    case MentionKind::string:
      return it.operation.strings;
    case MentionKind::prose:
      break;
  }
  return false;
}

void add_edits(RenameDecision& decision, const Case& it, const Judgements& judgements,
               const Edited& edited) {
  const auto length = static_cast<std::uint32_t>(it.operation.old_name.size());
  for (std::size_t i = 0; i < it.files.size(); ++i) {
    const SurveyedFile& file = it.files[i];
    std::vector<Edit>& edits = decision.edits[i];
    const auto& occurrences = file.survey->occurrences;
    for (std::size_t k = 0; k < occurrences.size(); ++k) {
      if (edited[i][k]) {
        edits.push_back({occurrences[k].offset, length, it.operation.new_name});
      }
    }
    decision.edited_sites += edits.size();
    const bool means_target =
        std::ranges::find(judgements[i], Verdict::sure, &Judgement::verdict) != judgements[i].end();
    const std::size_t sites = edits.size();
    for (const Mention& mention : file.survey->mentions) {
      if (family_of(file.language) == Family::c && is_wanted(it, mention, means_target)) {
        edits.push_back({mention.offset, length, it.operation.new_name});
      }
    }
    decision.mentions_edited += edits.size() - sites;
    std::ranges::sort(edits, {}, &Edit::offset);
  }
  decision.mentions -= decision.mentions_edited;
}

/// Refuses where NEW cannot stand in a language of an edited file; says so once a language.
bool refuse_bad_name(RenameDecision& decision, const Case& it, const Edited& edited) {
  std::array<bool, all_languages.size()> is_checked{};
  std::vector<Finding> findings;
  std::string reason;
  for (std::size_t i = 0; i < it.files.size(); ++i) {
    const Language language = it.files[i].language;
    const auto first = std::ranges::find(edited[i], true);
    if (first == edited[i].end() || is_checked[static_cast<std::size_t>(language)]) {
      continue;
    }
    is_checked[static_cast<std::size_t>(language)] = true;
    const std::string& name = it.operation.new_name;
    const bool is_keyword = syntax::is_keyword(language, name);
    if (is_keyword || !syntax::is_identifier(language, name)) {
      const std::string why = name + (is_keyword ? " is a keyword of " : " is not a name in ") +
                              std::string(name_of(language));
      const auto k = static_cast<std::size_t>(first - edited[i].begin());
      findings.push_back({i, it.files[i].survey->occurrences[k].offset, why});
      reason = reason.empty() ? why : reason;
    }
  }
  if (findings.empty()) {
    return false;
  }
  refuse(decision, Refusal::bad_name, std::move(reason), std::move(findings));
  return true;
}

bool refuse_clash(RenameDecision& decision, const Case& it, const Edited& edited) {
  std::vector<Finding> clashes = find_clashes(it.files, it.target, edited);
  if (clashes.empty()) {
    return false;
  }
  refuse(decision, Refusal::clash, it.operation.new_name + " is already declared",
         std::move(clashes));
  return true;
}

bool refuse_unsure(RenameDecision& decision, const Case& it) {
  if (decision.unsure.empty() || it.operation.unsure != UnsurePolicy::refuse) {
    return false;
  }
  const std::size_t unsure = decision.unsure.size();
  refuse(decision, Refusal::unsure,
         std::to_string(unsure) + " of " + std::to_string(unsure + decision.sure_sites) +
             " sites are unsure",
         decision.unsure);
  return true;
}

}  // namespace

std::optional<RenameDecision> decide_global(const RenameOperation& operation,
                                            std::span<const SurveyedFile> files) {
  const std::vector<Candidate> candidates = find_candidates(files);
  if (candidates.empty()) {
    return std::nullopt;
  }
  RenameDecision decision;
  decision.edits.resize(files.size());
  for (const SurveyedFile& file : files) {
    decision.mentions += file.survey->mentions.size();
  }
  if (candidates.size() > 1) {
    refuse_ambiguous(decision, operation, files, candidates);
    return decision;
  }

  const Case it{operation, files, candidates.front()};
  const Judgements judgements = judge_all(files, it.target);
  const Edited edited = sites_to_edit(judgements, operation.unsure);
  decision.kind = it.target.kind;
  count(decision, files, judgements);
  if (!refuse_bad_name(decision, it, edited) && !refuse_clash(decision, it, edited) &&
      !refuse_unsure(decision, it)) {
    add_edits(decision, it, judgements, edited);
  }
  return decision;
}

}  // namespace git_refactor::refactor
