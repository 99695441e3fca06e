#include "git_refactor/base/subprocess.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/pipe.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

namespace git_refactor {

namespace {

/// The arguments of posix_spawn that need freeing.
struct SpawnSetup {
  posix_spawn_file_actions_t actions{};
  posix_spawnattr_t attributes{};

  SpawnSetup() {
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    // The parent blocks SIGINT and SIGTERM in every thread and may ignore SIGPIPE; a child starts
    // with neither, as a shell would start it.
    sigset_t none;
    sigemptyset(&none);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }

  ~SpawnSetup() {
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
  }

  SpawnSetup(const SpawnSetup&) = delete;
  SpawnSetup& operator=(const SpawnSetup&) = delete;
  SpawnSetup(SpawnSetup&&) = delete;
  SpawnSetup& operator=(SpawnSetup&&) = delete;
};

std::vector<std::string> environment_with(
    const std::vector<std::pair<std::string, std::string>>& changes) {
  std::vector<std::string> result;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text(*entry);
    bool replaced = false;
    for (const auto& [name, value] : changes) {
      replaced = replaced || (text.starts_with(name) && text.substr(name.size()).starts_with('='));
    }
    if (!replaced) {
      result.emplace_back(text);
    }
  }
  for (const auto& [name, value] : changes) {
    result.push_back(name + "=" + value);
  }
  return result;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> result;
  result.reserve(texts.size() + 1);
  for (auto& text : texts) {
    result.push_back(text.data());
  }
  result.push_back(nullptr);
  return result;
}

/// Reads what is there; false at the end of the stream.
bool drain(int fd, std::string& into) {
  std::array<char, 1 << 16> chunk;
  const ssize_t count = ::read(fd, chunk.data(), chunk.size());
  if (count > 0) {
    into.append(chunk.data(), static_cast<std::size_t>(count));
  }
  return count > 0 || (count < 0 && errno == EINTR);
}

/// Moves bytes between the three pipes and memory until the child has closed its ends.
void pump(Pipe& in, Pipe& out, Pipe& err, std::string_view input, CommandResult& result) {
  if (input.empty()) {
    in.write.reset();
  }
  while (in.write || out.read || err.read) {
    std::array<pollfd, 3> waits{
        {{in.write.get(), POLLOUT, 0}, {out.read.get(), POLLIN, 0}, {err.read.get(), POLLIN, 0}}};
    if (::poll(waits.data(), waits.size(), -1) < 0) {
      if (errno == EINTR) {
        continue;
      }
      throw_errno("cannot wait for a child process");
    }
    if (waits[0].revents != 0) {
      const ssize_t count = ::write(in.write.get(), input.data(), input.size());
      if (count > 0) {
        input.remove_prefix(static_cast<std::size_t>(count));
      }
      // A child that stops reading is its own business: its exit status says how it went.
      if (input.empty() || (count < 0 && errno != EINTR && errno != EAGAIN)) {
        in.write.reset();
      }
    }
    if (waits[1].revents != 0 && !drain(out.read.get(), result.output)) {
      out.read.reset();
    }
    if (waits[2].revents != 0 && !drain(err.read.get(), result.error)) {
      err.read.reset();
    }
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) {
      throw_errno("cannot wait for a child process");
    }
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

CommandResult run_command(const Command& command) {
  Pipe in = make_pipe();
  Pipe out = make_pipe();
  Pipe err = make_pipe();
  // A write to a child that has gone must fail with EPIPE instead of ending this process.
  ::signal(SIGPIPE, SIG_IGN);  // NOLINT(concurrency-mt-unsafe): the same disposition every time
  ::fcntl(in.write.get(), F_SETFL, O_NONBLOCK);

  SpawnSetup setup;
  posix_spawn_file_actions_adddup2(&setup.actions, in.read.get(), STDIN_FILENO);
  const int to_out = command.inherit_output ? STDERR_FILENO : out.write.get();
  const int to_err = command.inherit_output ? STDERR_FILENO : err.write.get();
  posix_spawn_file_actions_adddup2(&setup.actions, to_out, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&setup.actions, to_err, STDERR_FILENO);
  if (!command.directory.empty()) {
    posix_spawn_file_actions_addchdir_np(&setup.actions, command.directory.c_str());
  }
  std::vector<std::string> arguments = command.arguments;
  std::vector<std::string> environment = environment_with(command.environment);
  pid_t child = 0;
  const int code =
      ::posix_spawnp(&child, arguments.at(0).c_str(), &setup.actions, &setup.attributes,
                     pointers_to(arguments).data(), pointers_to(environment).data());
  if (code != 0) {
    throw Error(ErrorKind::io,
                "cannot run " + arguments[0] + ": " + std::generic_category().message(code));
  }
  in.read.reset();
  out.write.reset();
  err.write.reset();
  CommandResult result;
  pump(in, out, err, command.input, result);
  result.status = wait_for(child);
  return result;
}

}  // namespace git_refactor
