#pragma once

#include "git_refactor/model/conflict.hpp"
#include "git_refactor/model/run_report.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace git_refactor {

/// What became of an agent that runs a command.
enum class CommandStatus : std::uint8_t {
  pending,
  running,
  waiting,  ///< it failed, and will be tried again
  done,
  failed,
  skipped,    ///< what it needs failed, or the run ended before its turn
  conflicts,  ///< done, but its work did not merge with that of others
};

std::string_view name_of(CommandStatus status);

/// One agent of `exec`, while it works and afterwards.
struct CommandReport {
  std::string id;
  std::string task;  ///< that it carries out
  CommandStatus status = CommandStatus::pending;
  std::string detail;  ///< why it failed, or what it waits for
  int exit_code = 0;
  unsigned attempts = 0;
  unsigned most_attempts = 1;
  std::chrono::duration<double> time{};  ///< of all attempts that ended
  std::int64_t began = 0;                ///< the attempt under way, in seconds since the epoch
  std::optional<std::size_t> touched;    ///< files it changed so far, where that is known
  std::vector<std::string> files;        ///< that it changed, inside its write set
  std::vector<std::string> strays;       ///< that it changed outside of it
  std::string quarantine;                ///< the ref that keeps its strays; empty: none
  std::string last_line;                 ///< of its log
  std::string branch;                    ///< its ref, while the run is kept
  std::string log;                       ///< path
  std::string output;                    ///< path of what was kept of it; empty: nothing
  bool is_read_only = false;

  std::vector<std::string> arguments{};  ///< of its command
};

/// A ref that was moved while agents ran, and is none of theirs.
struct MovedRefReport {
  std::string name;
  bool restored = false;
  std::string kept_as;  ///< the ref that keeps where it was moved to
};

/// Everything a user may want to know about a run of commands.
struct ExecReport {
  std::string run;
  RunStatus status = RunStatus::failed;
  std::string operation;    ///< "exec course.yaml"
  std::string base;         ///< commit id
  std::string base_branch;  ///< short name of the branch HEAD is on; empty when detached
  std::string isolation;    ///< "overlay", "full"
  std::string commit;       ///< of the result, where one was made
  std::string tree;
  std::string branch;  ///< that the result landed on; empty where it landed on none
  bool staged_only = false;
  std::size_t files_changed = 0;
  std::vector<CommandReport> agents;
  std::vector<Conflict> conflicts;
  std::vector<MovedRefReport> moved_refs;
  std::vector<std::string> notes;
  std::chrono::duration<double> elapsed{};
  std::string diff;

  /// Whether all agents did what they were asked to, and it all became part of the result.
  [[nodiscard]] bool is_complete() const;
};

}  // namespace git_refactor
