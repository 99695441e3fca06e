#pragma once

#include "modules.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace git_refactor::refactor {

/// Gives the verdict on every site of OLD, once it is known which candidate is the target.
class Judge {
 public:
  Judge(Files files, const Candidate& target);

  /// The judgements of a file's occurrences; those of NEW are `other`.
  [[nodiscard]] std::vector<Judgement> judge_file(std::size_t file);

 private:
  using Site = const syntax::Occurrence&;

  [[nodiscard]] Judgement judge(Site site);
  [[nodiscard]] Judgement global_site(Site root);
  [[nodiscard]] Judgement c_site(Site root) const;
  [[nodiscard]] Judgement unqualified_c_site(Site root) const;
  [[nodiscard]] Judgement member_site(Site site, Site root) const;
  [[nodiscard]] Judgement local_site(Site site, Site root) const;
  [[nodiscard]] Judgement undeclared_site(Site root) const;
  [[nodiscard]] Judgement free_site(Site root) const;
  [[nodiscard]] Judgement imported(std::string_view qualifier);

  Files files_;
  const Candidate& target_;
  CLinkage linkage_;
  Modules modules_;

  // Of the file being judged.
  std::size_t file_ = 0;
  bool is_target_scope_ = false;
  std::array<bool, 2> has_own_{};  ///< by whether it is a type
  std::optional<std::string_view> last_qualifier_;
  Judgement last_imported_;
};

}  // namespace git_refactor::refactor
