#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace git_refactor::run {

/// How the result becomes commits.
enum class CommitStyle : std::uint8_t {
  one,        ///< a single commit on top of the target branch
  per_agent,  ///< one commit an agent, in agent order
  merge,      ///< the agents' commits, and a merge commit of them on top of base
};

/// Where the result goes.
enum class LandingTarget : std::uint8_t {
  current_branch,  ///< a commit on HEAD, working tree and index updated
  other_branch,    ///< a commit on `branch`; HEAD, index and working tree are left alone
  working_tree,    ///< index and working tree only, no commit
};

/// How far a run goes.
enum class Extent : std::uint8_t {
  land,     ///< all the way
  dry_run,  ///< everything up to landing; nothing of the user's changes, nothing is kept
  plan,     ///< only as far as the plan
};

/// From where a run starts, how far it goes, and what becomes of its result.
struct LandingRequest {
  std::string base = "HEAD";  ///< any revision that names a commit
  Extent extent = Extent::land;
  LandingTarget target = LandingTarget::current_branch;
  std::string branch;  ///< for `other_branch`: created, or fast-forwarded if it is an ancestor
  CommitStyle commits = CommitStyle::one;
  std::optional<std::string> message;  ///< default: what the operation calls itself
  bool run_hooks = true;
  bool wants_diff = false;  ///< fill the report's `diff` of a run that does not land
};

}  // namespace git_refactor::run
