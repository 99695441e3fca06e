#pragma once

#include "c_family/hit_facts.hpp"
#include "collector.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace git_refactor::syntax::c_family {

/// A text to be parsed on its own: a declaration, or a macro's body made a function's.
struct Excerpt {
  std::string_view text;
  std::uint32_t begin = 0;  ///< where in the source its first byte stands
  std::uint32_t scope = 0;  ///< the scope around it
};

/// Parses excerpts and corrects, by the tokens beside the names, what the trees have wrong. All it
/// is made of must outlive it.
class FragmentSurvey {
 public:
  FragmentSurvey(TSParser& parser, Collector& collector, const FileHits& file)
      : parser_(parser), collector_(collector), file_(file) {}

  /// Adds a fact for each of the hits, which lie inside the excerpt.
  void survey(const Excerpt& excerpt, std::span<const Hit> hits);

 private:
  void add_missed_hits(std::size_t first_fact, std::span<const Hit> hits);
  void correct_by_tokens(std::size_t first_fact);
  void judge_errors(std::size_t first_fact);
  bool is_local_declaration(const Fact& fact) const;
  bool hides(const Fact& fact, const Fact& use) const;
  void judge(Fact& fact, std::span<const Fact> facts) const;

  TSParser& parser_;
  Collector& collector_;
  const FileHits& file_;
};

}  // namespace git_refactor::syntax::c_family
