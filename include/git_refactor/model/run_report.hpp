#pragma once

#include "git_refactor/model/conflict.hpp"
#include "git_refactor/model/operation.hpp"
#include "git_refactor/model/plan.hpp"
#include "git_refactor/model/symbol.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor {

/// The parts of a run, in their order.
enum class Phase : std::uint8_t {
  scanning,
  surveying,
  proving,
  planning,
  editing,
  reconciling,
  landing,
};

inline constexpr std::array all_phases{Phase::scanning, Phase::surveying, Phase::proving,
                                       Phase::planning, Phase::editing,   Phase::reconciling,
                                       Phase::landing};

/// The phase as progress lines and `--json` spell it ("scanning").
std::string_view name_of(Phase phase);

/// How a run ended.
enum class RunStatus : std::uint8_t {
  landed,  ///< the result is the user's: committed, on the branch asked for, or in the working tree
  planned,    ///< a dry run or a plan: nothing was changed
  refused,    ///< it would have been wrong or unsafe; nothing was changed
  conflicts,  ///< some branches did not merge
  failed,
  unchanged,  ///< there was nothing to do
};

std::string_view name_of(RunStatus status);

/// Why files were not looked into.
enum class SkipReason : std::uint8_t {
  binary,
  symlink,
  submodule,
  lfs_pointer,
  too_large,
  generated,
  vendored,
  unknown_language,
};

inline constexpr std::array all_skip_reasons{SkipReason::binary,    SkipReason::symlink,
                                             SkipReason::submodule, SkipReason::lfs_pointer,
                                             SkipReason::too_large, SkipReason::generated,
                                             SkipReason::vendored,  SkipReason::unknown_language};

/// The reason as `--json` spells it ("lfs-pointer").
std::string_view name_of(SkipReason reason);

/// A place in a file of the base, for people and for `--json`.
struct Place {
  std::string path;
  std::uint32_t row = 0;     ///< 0-based
  std::uint32_t column = 0;  ///< 0-based, in bytes
  std::string text;          ///< the line, without its end and its indentation
  std::string why;
};

/// What one agent did.
enum class AgentStatus : std::uint8_t { pending, running, done, failed };

std::string_view name_of(AgentStatus status);

struct AgentReport {
  std::string id;  ///< "1", "2", ...
  AgentStatus status = AgentStatus::pending;
  std::size_t files = 0;
  std::size_t edits = 0;
  std::chrono::duration<double> time{};
  std::string branch;
  std::string error;  ///< of a failed agent
};

/// Everything a user may want to know about a run.
struct RunReport {
  std::string run;  ///< id, "20261123-194501-3f2a"
  RunStatus status = RunStatus::failed;
  RenameOperation operation;
  std::string base;         ///< commit id
  std::string base_branch;  ///< short name of the branch HEAD is on; empty when detached

  std::string commit;  ///< of the result, where one was made
  std::string tree;
  std::string branch;        ///< that the result landed on; empty where it landed on none
  bool staged_only = false;  ///< landed by --no-commit

  std::size_t files_scanned = 0;
  std::size_t files_candidates = 0;
  std::size_t files_changed = 0;
  std::vector<std::pair<std::string, std::string>> files_moved;  ///< from, to
  std::map<SkipReason, std::size_t> files_skipped;
  std::size_t outside_pathspec = 0;  ///< files that hold OLD and that the pathspec leaves out

  SymbolKind kind = SymbolKind::unknown;
  std::size_t sites_sure = 0;
  std::size_t sites_assumed = 0;  ///< of the sure ones: members of objects of unknown type
  std::size_t sites_edited = 0;
  std::map<SymbolKind, std::size_t> sites_other;
  std::size_t mentions = 0;         ///< in comments and strings, left as they are
  std::size_t mentions_edited = 0;  ///< in comments and strings
  std::vector<Place> unsure;
  std::vector<Place> broken;  ///< what `--force` breaks

  std::string refusal;  ///< for `refused`: "cannot rename a to b: ..."
  std::vector<Place> refusal_places;
  std::string refusal_hint;
  std::vector<std::pair<std::string, std::size_t>>
      nearest;  ///< for `unchanged`: other names, sites

  std::vector<AgentReport> agents;
  std::vector<Conflict> conflicts;
  std::vector<std::string> notes;  ///< worth saying: "HEAD is detached", ...
  std::vector<std::pair<Phase, std::chrono::duration<double>>> timings;
  std::chrono::duration<double> parse_time{};  ///< of surveying, on all threads together

  std::vector<std::vector<std::string>> shards;  ///< for a plan: the paths of each agent
  std::vector<std::uint64_t> shard_costs;
  std::vector<std::size_t> shard_sites;
  std::string diff;  ///< unified, of a dry run or plan that was asked for it
};

}  // namespace git_refactor
