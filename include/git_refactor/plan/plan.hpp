#pragma once

#include "git_refactor/model/plan.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::plan {

/// Divides `items` (sorted by path) into at most `agents` shards, deterministically.
Plan make_plan(std::span<const PlanItem> items, unsigned agents, ShardBy by);

/// The owners of files by a CODEOWNERS file: the last matching line of it decides.
class CodeOwners {
 public:
  /// Reads the text of a CODEOWNERS file; lines that are malformed are ignored, as forges do.
  explicit CodeOwners(std::string_view text);

  /// The owners of a path joined by spaces; empty where nobody owns it.
  [[nodiscard]] std::string owner_of(std::string_view path) const;

 private:
  struct Rule {
    std::string pattern;
    std::string owners;
  };

  std::vector<Rule> rules_;
};

}  // namespace git_refactor::plan
