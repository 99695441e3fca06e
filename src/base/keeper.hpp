#pragma once

#include <csignal>
#include <cstddef>
#include <cstdint>

namespace git_refactor::keeper {

/// A directory that the keeper opens under a number chosen beforehand. The layers of an overlay are
/// named by such numbers among its options, where a path must not have colons or commas. (It must
/// be opened by the keeper: a mount of another namespace cannot be a layer.)
struct Layer {
  const char* path = nullptr;
  int fd = -1;
};

/// A mount of `MountStep`, as the kernel wants it.
struct Mount {
  enum class Kind : std::uint8_t { overlay, read_only, writable };

  Kind kind = Kind::read_only;
  const char* target = nullptr;
  const char* source = nullptr;   ///< of a read-only one
  const char* options = nullptr;  ///< of an overlay
  const Layer* layers = nullptr;  ///< of an overlay
  std::size_t layer_count = 0;
  int clone = -1;  ///< of a writable one: the mount as it was, found by the keeper
};

/// What a keeper needs, all of it made before the fork: between that and exec no memory may be
/// allocated, for another thread may have held the allocator's lock.
struct Plan {
  char* const* arguments = nullptr;
  char** environment = nullptr;
  const char* directory = nullptr;
  Mount* mounts = nullptr;
  std::size_t mount_count = 0;
  int input = -1;   ///< the command's standard input
  int output = -1;  ///< takes its output and errors
  int status = -1;  ///< takes records
  int start = -1;   ///< gives a byte when this process may go on, its ids mapped
  bool in_namespaces = false;
};

/// What a keeper tells.
struct Record {
  enum class Kind : std::uint32_t { mount_failed, directory_failed, exec_failed, ended };

  Kind kind = Kind::ended;
  std::int32_t value = 0;  ///< errno, or the wait status
  std::uint32_t step = 0;  ///< the mount that failed
};

/// Ask a keeper to end what it keeps.
constexpr int polite_signal = SIGTERM;  ///< it passes it on to all
constexpr int hard_signal = SIGUSR1;    ///< it kills all; in namespaces SIGKILL does that

/// Starts a process that runs `keep` (in new user, mount and PID namespaces, where the plan says
/// so) and returns its id, or -1 with `errno`.
int start(const Plan& plan);

/// Starts a process in new namespaces that sees whether it may mount; returns its id, or -1 with
/// `errno`. Its exit status is an `errno`. `start_fd` gives a byte when its ids are mapped.
int start_probe(int start_fd);

}  // namespace git_refactor::keeper
