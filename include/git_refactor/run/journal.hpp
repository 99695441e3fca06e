#pragma once

#include "git_refactor/model/oid.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::run {

/// The steps of a run, in their order. A step is announced in the journal before it is begun.
enum class Step : std::uint8_t {
  isolating,    ///< refs, branches and worktrees of the agents are made
  editing,      ///< agents work
  reconciling,  ///< their branches are merged
  publishing,   ///< their objects become visible, refs to them are made
  landing,      ///< the index is locked, the result's files are about to be put in place
  exchanging,   ///< files change places with the user's
  committing,   ///< the result's commit exists, the branch is about to move to it
  switching,    ///< the branch has moved, the index is about to be replaced
  tidying,      ///< the result is the user's, worktrees and branches are removed
  landed,       ///< done
  aborted,      ///< taken back, or ended without landing
  undone,       ///< landed, and taken back afterwards
};

std::string_view name_of(Step step);

/// Everything a later process needs in order to finish, take back or show a run.
struct RunRecord {
  std::string run;
  Step step = Step::isolating;
  std::int64_t pid = 0;
  std::int64_t pid_started = 0;  ///< of the process, in clock ticks since boot, as pids are reused
  std::int64_t started = 0;      ///< seconds since the epoch
  std::string operation;         ///< "rename old new"
  Oid base;
  std::string target_ref;              ///< HEAD or a branch's full name; empty: no ref moves
  Oid before;                          ///< what the target pointed at; zero: it did not exist
  Oid commit;                          ///< of the result
  bool changes_files = false;          ///< the working tree and the index are updated
  std::uint64_t index_lock_inode = 0;  ///< of the index.lock that is ours
  std::string git_dir;                 ///< of the worktree that the run lands in
  std::size_t files = 0;               ///< that it changes

  [[nodiscard]] bool is_over() const { return step >= Step::landed; }
};

/// The journal of one run: `<common dir>/refactor/runs/<run>/journal`, a JSON object a line, the
/// last whole one of which holds.
class Journal {
 public:
  /// Opens the journal of a run, whose directory is made if need be.
  Journal(const std::filesystem::path& common_dir, const std::string& run);

  /// Announces the record's step: the line is on its way to the disk when this returns, and on the
  /// disk where `flush` is set.
  void announce(const RunRecord& record, bool flush = false) const;

  [[nodiscard]] const std::filesystem::path& directory() const { return directory_; }

  /// The last record announced; nothing where there is none.
  [[nodiscard]] std::optional<RunRecord> read() const;

  /// Forgets the run: removes its directory.
  void remove() const;

  /// Whether the process that last wrote the record is still alive.
  static bool is_alive(const RunRecord& record);

  /// The ids of all runs that have a journal, oldest first.
  static std::vector<std::string> list(const std::filesystem::path& common_dir);

 private:
  std::filesystem::path directory_;
};

/// A record for a new run of this process, with a fresh id such as 20261123-194501-3f2a.
RunRecord new_record(const std::string& operation);

}  // namespace git_refactor::run
