#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace git_refactor::run {

/// Where a run stands, by its journal and whether its process is alive.
enum class RunState : std::uint8_t {
  running,      ///< its process is alive
  interrupted,  ///< its process is gone in the middle; `abort` takes back what it left
  landed,
  undone,
  finished,  ///< ended without landing anything (refused, unchanged, failed, aborted)
};

std::string_view name_of(RunState state);

/// One line of `git refactor runs`, all of `git refactor status`.
struct RunSummary {
  std::string run;
  RunState state = RunState::finished;
  std::string step;       ///< the last step its journal announced
  std::string operation;  ///< "rename old new"
  std::string branch;     ///< that it lands on
  std::string commit;     ///< it landed as; empty if none
  std::size_t files = 0;  ///< changed
  std::chrono::system_clock::time_point started;
  std::int64_t pid = 0;
  std::vector<std::string> leftovers;  ///< worktrees, branches, refs and locks that it still holds
};

/// What a command on a run did, a line each ("removed worktree ...").
struct Cleanup {
  std::string run;
  std::vector<std::string> actions;
};

/// Every run the repository remembers, newest first.
std::vector<RunSummary> list_runs(const std::filesystem::path& directory);

/// The run of that id or unique prefix of one; the newest where `run` is empty; nothing if none is.
std::optional<RunSummary> find_run(const std::filesystem::path& directory, const std::string& run);

/// Takes back an interrupted run: branch, index and files are then exactly as before it or, where
/// its commit was already the branch's, exactly as after it; its worktrees, branches and refs are
/// gone.
/// @throws Error not_found, or busy where the run's process is alive
Cleanup abort_run(const std::filesystem::path& directory, const std::string& run);

/// Removes what is left of runs whose process is gone: of every one of them where `run` is empty.
/// Kept are landed runs, so that `undo` works, unless `everything` is set.
std::vector<Cleanup> clean_runs(const std::filesystem::path& directory, const std::string& run,
                                bool everything, bool dry_run);

/// Takes a landed run back: moves the branch and the files to what they were, if nothing was
/// committed on top and the files are clean; else commits the reverse change, where that applies.
/// @throws Error refused where neither can be done without losing something
Cleanup undo_run(const std::filesystem::path& directory, const std::string& run, bool dry_run);

}  // namespace git_refactor::run
