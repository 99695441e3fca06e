#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor {

/// One change to what a child process sees of the file system. Nothing of it is seen by others, and
/// the kernel takes it back with the child's last process.
struct MountStep {
  enum class Kind : std::uint8_t {
    overlay,    ///< at `target`, the layers `lower` with changes going to `upper`, never flushed
    read_only,  ///< `target` and all below it can no longer be written
    writable,   ///< `target` stays as it was before a `read_only` step hid it
  };

  Kind kind = Kind::read_only;
  std::filesystem::path target{};  ///< exists; a directory, or (but overlay) a file
  std::filesystem::path source{};  ///< what a read-only target shows; empty: what it has
  std::vector<std::filesystem::path> lower{};  ///< of an overlay, the topmost first
  std::filesystem::path upper{};               ///< of an overlay; may be the target itself
  std::filesystem::path work{};                ///< of an overlay: empty, on the upper's file system
};

/// How a child and what it starts is kept together.
enum class Containment : std::uint8_t {
  automatic,      ///< namespaces where the kernel allows them, else a process group
  process_group,  ///< a process group, and a subreaper for what left it
};

/// A child process that is given a time, a log and no terminal.
struct SupervisedCommand {
  std::vector<std::string> arguments{};    ///< program, looked up in PATH, then its arguments
  std::filesystem::path directory{};       ///< where it runs, looked up after the mounts
  std::vector<std::string> environment{};  ///< all of it, as NAME=VALUE
  std::string input{};                     ///< what it reads on its standard input

  std::filesystem::path log{};  ///< takes its output and errors; written anew
  std::uint64_t log_limit_bytes = std::uint64_t{16} << 20;  ///< the beginning and the end are kept

  std::chrono::milliseconds timeout{0};   ///< from its start to SIGTERM; 0: none
  std::chrono::milliseconds grace{5000};  ///< from SIGTERM to SIGKILL
  std::stop_token kill{};  ///< requested, it ends at once: SIGKILL without a grace period
  Containment containment = Containment::automatic;
  std::vector<MountStep> mounts{};  ///< done in order before it starts; they need namespaces

  /// Told the last line of the log when it is another one, at most ten times a second, on the
  /// thread that supervises: at most 200 bytes, without control characters.
  std::function<void(std::string_view line)> on_line{};
};

/// What became of a supervised child.
struct SupervisedResult {
  int status = 0;          ///< exit status; 128 + signal where a signal ended it
  int signal = 0;          ///< which ended it; 0: none did
  bool timed_out = false;  ///< it was ended because its time was over
  bool stopped = false;    ///< it was ended because a stop was requested
  std::string failure{};   ///< why it could not be started ("cannot run x: ..."); status is 127
  bool in_namespaces = false;
  std::uint64_t output_bytes = 0;   ///< what it wrote, whether the log has it or not
  std::uint64_t dropped_bytes = 0;  ///< what the log has not
  std::chrono::duration<double> elapsed{};

  /// Started, ended by itself, and with status 0.
  [[nodiscard]] bool succeeded() const {
    return failure.empty() && status == 0 && !timed_out && !stopped;
  }
};

/// Runs a command to its end and leaves no process of it behind: neither children that left its
/// process group nor daemons, and not when this process is killed either.
///
/// The child runs in a new session without a terminal, below a keeper process of ours that is
/// the init of a PID namespace, whose end is the end of all in it. Without namespaces the keeper
/// is a subreaper that kills what it inherits. A timeout or a stop sends SIGTERM to every process,
/// after the grace period SIGKILL. The calling thread waits, and must not end before.
///
/// Cost: two forks, about 2 ms, and a copy of this process's page tables.
/// @throws Error io where the log or a pipe cannot be made; a command that cannot be started is a
/// result
SupervisedResult supervise(const SupervisedCommand& command, const std::stop_token& stop);

/// Why this kernel (or container) does not let us make user, mount and PID namespaces; nothing
/// where it does. Found out once, by trying.
const std::optional<std::string>& why_no_namespaces();

}  // namespace git_refactor
