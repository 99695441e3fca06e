#pragma once

#include "git_refactor/base/files.hpp"

#include <atomic>
#include <stop_token>
#include <thread>

namespace git_refactor::cli {

/// Turns SIGINT and SIGTERM into a stop request; a second one ends the process at once.
///
/// Construct it before any thread starts: it blocks both signals in the calling thread, and the
/// threads started later inherit that.
class Interrupts {
 public:
  /// @throws Error io where the system has no descriptor left
  Interrupts();
  ~Interrupts();

  Interrupts(const Interrupts&) = delete;
  Interrupts& operator=(const Interrupts&) = delete;
  Interrupts(Interrupts&&) = delete;
  Interrupts& operator=(Interrupts&&) = delete;

  /// Is requested by the first signal.
  [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }

  /// From now on SIGINT is the business of a program on the same terminal (a pager), as in a shell.
  void leave_to_child() { left_to_child_ = true; }

 private:
  void watch();

  std::stop_source stop_;
  std::atomic<bool> left_to_child_{false};
  FileDescriptor signals_;
  FileDescriptor ending_;
  std::jthread watcher_;  ///< last: it uses all of the above
};

}  // namespace git_refactor::cli
