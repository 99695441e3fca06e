#include "git_refactor/cli/interrupts.hpp"

#include "git_refactor/base/error.hpp"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <cstdint>

namespace git_refactor::cli {

namespace {

sigset_t watched_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

/// Ends the process as the signal would have done had nobody blocked it.
void die_of(int signal) {
  ::signal(signal, SIG_DFL);  // NOLINT(concurrency-mt-unsafe): the process ends with the next lines
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, signal);
  ::pthread_sigmask(SIG_UNBLOCK, &one, nullptr);
  ::raise(signal);
}

}  // namespace

Interrupts::Interrupts() {
  const sigset_t signals = watched_signals();
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  // A reader of our output that goes away must not end a run half way.
  ::signal(SIGPIPE, SIG_IGN);  // NOLINT(concurrency-mt-unsafe): no other thread exists yet
  signals_ = FileDescriptor(::signalfd(-1, &signals, SFD_CLOEXEC));
  ending_ = FileDescriptor(::eventfd(0, EFD_CLOEXEC));
  if (!signals_ || !ending_) {
    throw_errno("cannot watch for signals");
  }
  watcher_ = std::jthread([this] { watch(); });
}

Interrupts::~Interrupts() {
  const std::uint64_t one = 1;
  // An eventfd takes 8 bytes whole; its counter cannot overflow here.
  [[maybe_unused]] const ssize_t written = ::write(ending_.get(), &one, sizeof one);
}

void Interrupts::watch() {
  while (true) {
    std::array<pollfd, 2> waits{{{signals_.get(), POLLIN, 0}, {ending_.get(), POLLIN, 0}}};
    if (::poll(waits.data(), waits.size(), -1) < 0) {
      continue;
    }
    if (waits[1].revents != 0) {
      return;
    }
    signalfd_siginfo info{};
    if (::read(signals_.get(), &info, sizeof info) != sizeof info) {
      continue;
    }
    const int signal = static_cast<int>(info.ssi_signo);
    if (left_to_child_ && signal == SIGINT) {
      continue;
    }
    if (left_to_child_ || !stop_.request_stop()) {
      die_of(signal);
    }
  }
}

}  // namespace git_refactor::cli
