#pragma once

#include "git_refactor/base/files.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/run/journal.hpp"

#include <sys/types.h>

namespace git_refactor::run {

/// A child process that settles a landing at once if this process dies in the middle of it, so that
/// even SIGKILL leaves the user with what was before or with the whole result. It is not needed for
/// recovery (`git refactor abort` does the same later), it closes the time until then.
class LandingWatch {
 public:
  /// Starts the child. Where that fails there is none, and the landing goes on without.
  LandingWatch(const git::Repository& repository, const Journal& journal);

  /// Tells the child that all is well, and waits for it to end.
  ~LandingWatch();
  LandingWatch(const LandingWatch&) = delete;
  LandingWatch& operator=(const LandingWatch&) = delete;
  LandingWatch(LandingWatch&&) = delete;
  LandingWatch& operator=(LandingWatch&&) = delete;

 private:
  FileDescriptor alive_;  ///< the child sees it close when this process ends
  pid_t child_ = -1;
};

}  // namespace git_refactor::run
