#pragma once

#include "git_refactor/model/operation.hpp"
#include "git_refactor/model/plan.hpp"
#include "git_refactor/model/run_report.hpp"
#include "git_refactor/refactor/rename.hpp"
#include "git_refactor/run/landing_request.hpp"
#include "git_refactor/run/observer.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace git_refactor::run {

/// An unsure site, with the reason and the lines around it.
struct UnsureSite {
  Place place;
  std::uint32_t first_row = 0;  ///< of `lines`
  std::vector<std::string> lines;
};

/// Asks about an unsure site.
using AskUnsure = std::function<refactor::UnsureChoice(const UnsureSite& site)>;

/// What `rename` is asked to do.
struct RenameRequest : LandingRequest {
  std::filesystem::path directory;  ///< where the user stands
  RenameOperation operation;
  std::vector<std::string> pathspecs;  ///< as git has them, relative to `directory`; empty: all
  unsigned agents = 0;                 ///< 0: as many as there are cores
  ShardBy shard_by = ShardBy::cost;
  bool include_generated = false;
  AskUnsure ask_unsure{};  ///< if given, decides about unsure sites instead of `operation.unsure`
};

/// Renames from scan to landing. Ordinary outcomes are in the report: refused, unchanged,
/// conflicts.
///
/// @throws Error where the run could not be carried out; the user's branch, index and files are
/// then as they were, and nothing of the run is left but its journal's directory.
RunReport rename(const RenameRequest& request, Observer& observer, std::stop_token stop);

}  // namespace git_refactor::run
