#include "landing_watch.hpp"

#include "landing.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <exception>

namespace git_refactor::run {

namespace {

/// Waits for a byte, which means that all is well, or for the end of the pipe: the parent is gone.
bool parent_is_gone(int pipe) {
  char byte = 0;
  ssize_t count = 0;
  do {
    count = ::read(pipe, &byte, 1);
  } while (count < 0 && errno == EINTR);
  return count == 0;
}

/// The child's whole life. It is a process group of its own, so that what ends the parent at the
/// terminal does not end it too; and it leaves by `_exit`, for what is to be destroyed is the
/// parent's.
[[noreturn]] void watch(int pipe, const git::Repository& repository, const Journal& journal) {
  ::setsid();
  if (parent_is_gone(pipe)) {
    try {
      settle_landing(repository, journal);
    } catch (const std::exception&) {
      // The journal still says where the landing stood: `git refactor abort` tries again, and
      // tells.
      ::_exit(1);
    }
  }
  ::_exit(0);
}

}  // namespace

LandingWatch::LandingWatch(const git::Repository& repository, const Journal& journal) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    return;
  }
  const FileDescriptor reading(ends[0]);
  alive_ = FileDescriptor(ends[1]);
  child_ = ::fork();
  if (child_ == 0) {
    alive_.reset();
    watch(reading.get(), repository, journal);
  }
}

LandingWatch::~LandingWatch() {
  if (child_ < 0) {
    return;
  }
  const char all_is_well = '\n';
  // A child that somebody killed cannot read it, which is as well: SIGPIPE is ignored.
  static_cast<void>(!::write(alive_.get(), &all_is_well, 1));
  alive_.reset();
  while (::waitpid(child_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

}  // namespace git_refactor::run
