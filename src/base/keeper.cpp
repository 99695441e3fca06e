// The process between us and a command: it prepares what the command sees, starts it, and ends
// everything that the command leaves.
//
// Why there is one. The first process of a PID namespace is its init: signals without a handler do
// not reach it, and it inherits every orphan; a command is not written for that. So the keeper is
// the init, and passes SIGTERM on to all (kill(-1) reaches only its namespace). When it ends, the
// kernel kills the rest, and waitpid on it returns only when they are gone. Without namespaces the
// keeper is a child subreaper instead: orphans become its children, and it kills its children until
// there are none.
//
// All of this runs between fork and exec in a copy of a process with threads, so nothing here
// allocates or takes a lock (signal-safety(7)); system calls and plain loops are all there is.

#include "keeper.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <ctime>

namespace git_refactor::keeper {

namespace {

constexpr int status_fd = 3;
constexpr int start_fd_in_place = 4;
constexpr int first_other_fd = 5;
constexpr unsigned namespace_flags = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID;

/// fork, without what glibc does for the threads of a process that goes on.
pid_t fork_with(unsigned flags) {
  return static_cast<pid_t>(::syscall(SYS_clone, static_cast<unsigned long>(flags) | SIGCHLD,
                                      nullptr, nullptr, nullptr, nullptr));
}

/// _exit, which ThreadSanitizer makes flush the copy of what this process has not written yet.
[[noreturn]] void quit(int status) {
  while (true) {
    ::syscall(SYS_exit_group, status);
  }
}

void tell(Record::Kind kind, int value, std::size_t step = 0) {
  const Record record{kind, value, static_cast<std::uint32_t>(step)};
  while (::write(status_fd, &record, sizeof record) < 0 && errno == EINTR) {
  }
}

[[noreturn]] void fail(Record::Kind kind, std::size_t step = 0) {
  tell(kind, errno, step);
  quit(127);
}

/// Moves the plan's descriptors to 0 to 4 and closes every other one: those of other agents, which
/// would otherwise stay open as long as this one runs.
void arrange_descriptors(const Plan& plan) {
  std::array<int, 5> wanted{plan.input, plan.output, plan.output, plan.status, plan.start};
  for (int& fd : wanted) {
    fd = ::fcntl(fd, F_DUPFD, 2 * first_other_fd);
  }
  for (int target = 0; target < first_other_fd; ++target) {
    ::dup2(wanted[static_cast<std::size_t>(target)], target);
  }
  ::fcntl(status_fd, F_SETFD, FD_CLOEXEC);
  ::fcntl(start_fd_in_place, F_SETFD, FD_CLOEXEC);
}

void close_others(bool only_at_exec) {
  constexpr unsigned close_range_cloexec = 1U << 2U;
  if (::syscall(SYS_close_range, first_other_fd, ~0U, only_at_exec ? close_range_cloexec : 0U) !=
      0) {
    const long limit = ::sysconf(_SC_OPEN_MAX);
    for (int fd = first_other_fd; fd < limit && fd < 65536; ++fd) {
      if (only_at_exec) {
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
      } else {
        ::close(fd);
      }
    }
  }
}

void default_signals() {
  struct sigaction action {};

  action.sa_handler = SIG_DFL;
  for (int number = 1; number < 65; ++number) {
    ::sigaction(number, &action, nullptr);
  }
}

/// Waits for the byte that says that the user and group ids are mapped.
bool may_start(int fd) {
  char byte = 0;
  ssize_t count = 0;
  do {
    count = ::read(fd, &byte, 1);
  } while (count < 0 && errno == EINTR);
  return count == 1;
}

/// True where the process that supervises has gone already, so that its death sends no signal.
bool is_alone() {
  pollfd waiting{status_fd, 0, 0};
  return ::poll(&waiting, 1, 0) > 0 && (waiting.revents & POLLERR) != 0;
}

bool set_read_only(const char* source, const char* path) {
  mount_attr attributes{};
  attributes.attr_set = MOUNT_ATTR_RDONLY;
  return ::mount(source, path, nullptr, MS_BIND | MS_REC, nullptr) == 0 &&
         ::mount_setattr(AT_FDCWD, path, AT_RECURSIVE, &attributes, sizeof attributes) == 0;
}

bool mount_overlay(const Mount& mount) {
  for (std::size_t i = 0; i < mount.layer_count; ++i) {
    const Layer& layer = mount.layers[i];
    const int opened = ::open(layer.path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0 || ::dup2(opened, layer.fd) < 0) {
      return false;
    }
  }
  return ::mount("overlay", mount.target, "overlay", 0, mount.options) == 0;
}

/// Overlays first, for the layers of one must not be read-only yet; then what shall stay writable
/// is kept aside; then, in order, places become read-only and what was kept comes back above them.
void mount_all(const Plan& plan) {
  if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
    fail(Record::Kind::mount_failed, plan.mount_count);
  }
  for (std::size_t i = 0; i < plan.mount_count; ++i) {
    const Mount& mount = plan.mounts[i];
    if (mount.kind == Mount::Kind::overlay && !mount_overlay(mount)) {
      fail(Record::Kind::mount_failed, i);
    }
  }
  for (std::size_t i = 0; i < plan.mount_count; ++i) {
    Mount& mount = plan.mounts[i];
    if (mount.kind == Mount::Kind::writable) {
      mount.clone =
          ::open_tree(AT_FDCWD, mount.target, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
      if (mount.clone < 0) {
        fail(Record::Kind::mount_failed, i);
      }
    }
  }
  for (std::size_t i = 0; i < plan.mount_count; ++i) {
    const Mount& mount = plan.mounts[i];
    if (mount.kind == Mount::Kind::read_only && !set_read_only(mount.source, mount.target)) {
      fail(Record::Kind::mount_failed, i);
    }
    if (mount.kind == Mount::Kind::writable &&
        ::move_mount(mount.clone, "", AT_FDCWD, mount.target, MOVE_MOUNT_F_EMPTY_PATH) != 0) {
      fail(Record::Kind::mount_failed, i);
    }
  }
  // So that /proc/PID is right inside. A container that hides parts of its own /proc forbids it.
  ::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr);
}

[[noreturn]] void run_command(const Plan& plan) {
  ::setsid();
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (plan.in_namespaces) {
    // A root of the namespace could undo the mounts otherwise; others lose it by exec anyway.
    ::prctl(PR_CAPBSET_DROP, CAP_SYS_ADMIN);
  }
  if (plan.directory != nullptr && ::chdir(plan.directory) != 0) {
    fail(Record::Kind::directory_failed);
  }
  close_others(true);
  sigset_t none;
  sigemptyset(&none);
  ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
  environ = plan.environment;  // PATH of the command's environment is what it is looked up in
  ::execvp(plan.arguments[0], plan.arguments);
  fail(Record::Kind::exec_failed);
}

/// Sends a signal to every process below this one; without a PID namespace only to the command's
/// group and to our children.
void signal_all(bool in_namespaces, pid_t command, int number) {
  if (in_namespaces) {
    ::kill(-1, number);
    return;
  }
  ::kill(-command, number);
  const int file = ::open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return;
  }
  std::array<char, 4096> text;
  pid_t child = 0;
  for (ssize_t count = 0; (count = ::read(file, text.data(), text.size())) > 0;) {
    for (ssize_t i = 0; i < count; ++i) {
      const char c = text[static_cast<std::size_t>(i)];
      if (c >= '0' && c <= '9') {
        child = child * 10 + (c - '0');
      } else if (child > 0) {
        ::kill(child, number);
        child = 0;
      }
    }
  }
  if (child > 0) {
    ::kill(child, number);
  }
  ::close(file);
}

/// Kills children until there are none, for killing one may give us its own.
void kill_all(pid_t command) {
  constexpr int tries = 2000;
  for (int i = 0; i < tries; ++i) {
    signal_all(false, command, SIGKILL);
    int status = 0;
    pid_t gone = 0;
    do {
      gone = ::waitpid(-1, &status, WNOHANG);
    } while (gone > 0);
    if (gone < 0 && errno == ECHILD) {
      return;
    }
    const timespec pause{0, 1000000};
    ::nanosleep(&pause, nullptr);
  }
}

/// Collects who has ended. Returns true where no child is left.
bool reap(pid_t command, bool& ended, int& command_status) {
  while (true) {
    int status = 0;
    const pid_t gone = ::waitpid(-1, &status, WNOHANG);
    if (gone == command) {
      ended = true;
      command_status = status;
    }
    if (gone == 0 || (gone < 0 && errno != EINTR)) {
      return gone < 0;
    }
  }
}

[[noreturn]] void watch(const Plan& plan, pid_t command, const sigset_t& all) {
  bool ended = false;
  bool polite = false;  // asked to end: what is left may use the time it is given
  bool hard = false;
  int status = 0;
  bool none_left = false;
  while (!hard && (!ended || (polite && !none_left))) {
    siginfo_t info{};
    const int number = ::sigwaitinfo(&all, &info);
    if (number == polite_signal) {
      polite = true;
      signal_all(plan.in_namespaces, command, SIGTERM);
    }
    hard = number == hard_signal;
    none_left = reap(command, ended, status);
  }
  if (!plan.in_namespaces) {
    kill_all(command);
  }
  if (!ended) {
    status = SIGKILL;
  }
  tell(Record::Kind::ended, status);
  quit(0);
}

/// Entered with `all` signals blocked.
[[noreturn]] void keep(const Plan& plan, const sigset_t& all) {
  default_signals();
  arrange_descriptors(plan);
  ::setsid();
  ::prctl(PR_SET_PDEATHSIG, plan.in_namespaces ? SIGKILL : hard_signal);
  if (!may_start(start_fd_in_place) || is_alone()) {
    quit(127);
  }
  if (plan.in_namespaces) {
    mount_all(plan);
  } else {
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
  }
  close_others(false);
  const pid_t command = fork_with(0);
  if (command < 0) {
    fail(Record::Kind::exec_failed);
  }
  if (command == 0) {
    run_command(plan);
  }
  const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  for (int fd = 0; fd < status_fd; ++fd) {
    ::dup2(nothing, fd);
  }
  // Where this stands must not keep a directory from being removed or unmounted.
  if (::chdir("/") != 0) {
    quit(127);
  }
  watch(plan, command, all);
}

}  // namespace

int start(const Plan& plan) {
  // A signal that comes before the keeper waits for it must wait too: a handler of this process's
  // would run in the copy.
  sigset_t all;
  sigfillset(&all);
  sigset_t before;
  ::pthread_sigmask(SIG_SETMASK, &all, &before);
  const pid_t child = fork_with(plan.in_namespaces ? namespace_flags : 0U);
  if (child == 0) {
    keep(plan, all);
  }
  const int error = errno;
  ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
  errno = error;
  return child;
}

int start_probe(int start_fd) {
  const pid_t child = fork_with(namespace_flags);
  if (child == 0) {
    if (!may_start(start_fd)) {
      quit(EPERM);
    }
    quit(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 ? 0 : errno);
  }
  return child;
}

}  // namespace git_refactor::keeper
