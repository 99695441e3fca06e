#pragma once

#include "git_refactor/model/plan.hpp"
#include "git_refactor/plan/globs.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::plan {

/// Divides `items` (sorted by path) into at most `agents` shards, deterministically.
///
/// There are as many shards as agents unless fewer parts can be told apart (files; directories or
/// owners where those stay together). By cost, no shard costs more than the mean and the largest
/// item together.
Plan make_plan(std::span<const PlanItem> items, unsigned agents, ShardBy by);

/// The owners of files by a CODEOWNERS file: the last matching line of it decides.
class CodeOwners {
 public:
  /// Reads the text of a CODEOWNERS file; lines that are malformed are ignored, as forges do.
  explicit CodeOwners(std::string_view text);

  /// The owners of a path joined by spaces; empty where nobody owns it.
  [[nodiscard]] std::string owner_of(std::string_view path) const;

 private:
  /// A line of the file: a pattern, how far it reaches, and who owns what it matches.
  struct Rule {
    PathPattern pattern;
    PathPattern::Reach reach = PathPattern::Reach::or_below;
    std::string owners;
  };

  std::vector<Rule> rules_;
};

}  // namespace git_refactor::plan
