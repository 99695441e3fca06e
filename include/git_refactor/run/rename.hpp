#pragma once

#include "git_refactor/model/operation.hpp"
#include "git_refactor/model/plan.hpp"
#include "git_refactor/model/run_report.hpp"
#include "git_refactor/refactor/rename.hpp"
#include "git_refactor/run/observer.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

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

/// An unsure site, with the reason and the lines around it.
struct UnsureSite {
  Place place;
  std::uint32_t first_row = 0;  ///< of `lines`
  std::vector<std::string> lines;
};

/// Asks about an unsure site.
using AskUnsure = std::function<refactor::UnsureChoice(const UnsureSite& site)>;

/// What `rename` is asked to do.
struct RenameRequest {
  std::filesystem::path directory;  ///< where the user stands
  RenameOperation operation;
  std::string base = "HEAD";           ///< any revision that names a commit
  std::vector<std::string> pathspecs;  ///< as git has them, relative to `directory`; empty: all
  unsigned agents = 0;                 ///< 0: as many as there are cores
  ShardBy shard_by = ShardBy::cost;
  bool include_generated = false;
  Extent extent = Extent::land;
  LandingTarget target = LandingTarget::current_branch;
  std::string branch;  ///< for `other_branch`: created, or fast-forwarded if it is an ancestor
  CommitStyle commits = CommitStyle::one;
  std::optional<std::string> message;  ///< default: "Rename OLD to NEW"
  bool run_hooks = true;
  bool wants_diff = false;  ///< fill `RunReport::diff` of a run that does not land
  AskUnsure ask_unsure{};   ///< if given, decides about unsure sites instead of `operation.unsure`
};

/// Renames from scan to landing. Ordinary outcomes are in the report: refused, unchanged,
/// conflicts.
///
/// @throws Error where the run could not be carried out; the user's branch, index and files are
/// then as they were, and nothing of the run is left but its journal's directory.
RunReport rename(const RenameRequest& request, Observer& observer, std::stop_token stop);

}  // namespace git_refactor::run
