#pragma once

#include "candidates.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace git_refactor::refactor {

/// What a site is, and for an unsure one why.
struct Judgement {
  Verdict verdict = Verdict::other;
  std::string_view why;  ///< a static text
};

/// Gives the verdict on every site of OLD, once it is known which candidate is the target.
class Judge {
 public:
  Judge(Files files, const Candidate& target);

  /// The judgements of a file's occurrences; those of NEW are `other`.
  [[nodiscard]] std::vector<Judgement> judge_file(const SurveyedFile& file);

 private:
  [[nodiscard]] Judgement judge(const SurveyedFile& file, const syntax::Occurrence& site) const;
  [[nodiscard]] Judgement global_site(const SurveyedFile& file,
                                      const syntax::Occurrence& root) const;

  const Candidate& target_;
  CLinkage linkage_;
  std::array<bool, 2> has_own_{};  ///< of the file being judged, by whether it is a type
};

}  // namespace git_refactor::refactor
