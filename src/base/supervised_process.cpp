#include "git_refactor/base/supervised_process.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/pipe.hpp"

#include "capped_log.hpp"
#include "keeper.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace git_refactor {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds line_interval{100};

/// What a command reads on its standard input: all of it is there from the beginning, so nobody has
/// to feed a pipe.
FileDescriptor open_input(const std::string& input) {
  if (input.empty()) {
    FileDescriptor nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (!nothing) {
      throw_errno("cannot open /dev/null");
    }
    return nothing;
  }
  FileDescriptor memory(::memfd_create("input", MFD_CLOEXEC));
  if (!memory) {
    throw_errno("cannot hold a command's input");
  }
  write_all(memory.get(), input);
  ::lseek(memory.get(), 0, SEEK_SET);
  return memory;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> result;
  result.reserve(texts.size() + 1);
  for (std::string& text : texts) {
    result.push_back(text.data());
  }
  result.push_back(nullptr);
  return result;
}

/// The mounts as the keeper takes them, and what they point into.
class Mounts {
 public:
  explicit Mounts(const std::vector<MountStep>& steps) {
    options_.reserve(steps.size());
    layers_.reserve(steps.size());
    for (const MountStep& step : steps) {
      using Kind = keeper::Mount::Kind;
      keeper::Mount mount;
      mount.target = step.target.c_str();
      mount.source = step.source.empty() ? mount.target : step.source.c_str();
      mount.kind = step.kind == MountStep::Kind::read_only ? Kind::read_only : Kind::writable;
      if (step.kind == MountStep::Kind::overlay) {
        mount.kind = Kind::overlay;
        mount.options = options_.emplace_back(overlay_options(step)).c_str();
        mount.layers = layers_.back().data();
        mount.layer_count = layers_.back().size();
      }
      mounts_.push_back(mount);
    }
  }

  std::vector<keeper::Mount>& steps() { return mounts_; }

 private:
  std::string overlay_options(const MountStep& step) {
    auto& layers = layers_.emplace_back();
    const auto number_of = [&](const std::filesystem::path& directory) {
      layers.push_back({directory.c_str(), first_layer_fd + static_cast<int>(layers.size())});
      return "/proc/self/fd/" + std::to_string(layers.back().fd);
    };
    // Not volatile, its unmounting would flush the whole file system below, whoever wrote to it.
    std::string options = "userxattr,volatile,lowerdir=";
    for (const auto& layer : step.lower) {
      options += (options.back() == '=' ? "" : ":") + number_of(layer);
    }
    return options + ",upperdir=" + number_of(step.upper) + ",workdir=" + number_of(step.work);
  }

  static constexpr int first_layer_fd = 100;  // above those that the keeper moves into place

  std::vector<keeper::Mount> mounts_;
  std::vector<std::string> options_;
  std::vector<std::vector<keeper::Layer>> layers_;
};

/// Gives the ids of this process the same values in the user namespace of `child`: all of them
/// where we are root, else our own, which is all that is allowed.
void map_ids(pid_t child) {
  const std::filesystem::path proc = "/proc/" + std::to_string(child);
  const auto write = [&](const char* file, const std::string& text) {
    const FileDescriptor map(::open((proc / file).c_str(), O_WRONLY | O_CLOEXEC));
    if (!map) {
      throw_errno("cannot open " + (proc / file).string());
    }
    write_all(map.get(), text);
  };
  const auto own = [](unsigned id) {
    return std::to_string(id) + ' ' + std::to_string(id) + " 1\n";
  };
  const auto every = [](const char* file) {
    std::string result;
    std::string text = read_file(file).value_or("");
    // Lines of three numbers, of which the first is ours and the third a count.
    for (char* rest = text.data(); *rest != '\0';) {
      const std::string first = std::to_string(std::strtoul(rest, &rest, 10));
      std::strtoul(rest, &rest, 10);
      result += first + ' ' + first + ' ' + std::to_string(std::strtoul(rest, &rest, 10)) + '\n';
      rest += *rest == '\n' ? 1 : 0;
    }
    return result;
  };
  if (::geteuid() == 0) {
    write("uid_map", every("/proc/self/uid_map"));
    write("gid_map", every("/proc/self/gid_map"));
    return;
  }
  write("uid_map", own(::geteuid()));
  write("setgroups", "deny");
  write("gid_map", own(::getegid()));
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) {
      throw_errno("cannot wait for a child process");
    }
  }
  return status;
}

std::string reason(int code) {
  return std::generic_category().message(code);
}

/// Supervises one command from its start to its end.
class Supervision {
 public:
  Supervision(const SupervisedCommand& command, const std::stop_token& stop)
      : command_(command),
        log_(command.log, command.log_limit_bytes),
        wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
        on_stop_(stop, Wake{wake_.get()}),
        on_kill_(command.kill, Wake{wake_.get()}),
        stop_(stop) {
    result_.in_namespaces = command.containment == Containment::automatic && !why_no_namespaces();
  }

  SupervisedResult run() {
    if (!command_.mounts.empty() && !result_.in_namespaces) {
      throw Error(ErrorKind::refused, "cannot mount for a command: " +
                                          why_no_namespaces().value_or("it has no namespaces"));
    }
    start();
    try {
      watch();
    } catch (...) {
      end_now();
      wait_for(keeper_);
      throw;
    }
    const int status = wait_for(keeper_);
    if (!has_record_) {
      note_ended(WIFSIGNALED(status) ? WTERMSIG(status) : SIGKILL);
    }
    while (read_output()) {
    }
    tell_line();
    result_.output_bytes = log_.output_bytes();
    result_.dropped_bytes = log_.dropped_bytes();
    result_.elapsed = Clock::now() - started_;
    return std::move(result_);
  }

 private:
  /// Wakes the supervising thread when a stop is requested.
  struct Wake {
    int fd;

    void operator()() const noexcept {
      const std::uint64_t one = 1;
      [[maybe_unused]] const ssize_t ignored = ::write(fd, &one, sizeof one);
    }
  };

  void start() {
    Mounts mounts(command_.mounts);
    std::vector<std::string> arguments = command_.arguments;
    std::vector<std::string> environment = command_.environment;
    const std::vector<char*> argument_pointers = pointers_to(arguments);
    std::vector<char*> environment_pointers = pointers_to(environment);
    const FileDescriptor input = open_input(command_.input);
    Pipe output = make_pipe();
    Pipe status = make_pipe();
    Pipe start = make_pipe();
    keeper::Plan plan;
    plan.arguments = argument_pointers.data();
    plan.environment = environment_pointers.data();
    plan.directory = command_.directory.empty() ? nullptr : command_.directory.c_str();
    plan.mounts = mounts.steps().data();
    plan.mount_count = mounts.steps().size();
    plan.input = input.get();
    plan.output = output.write.get();
    plan.status = status.write.get();
    plan.start = start.read.get();
    plan.in_namespaces = result_.in_namespaces;
    started_ = Clock::now();
    keeper_ = keeper::start(plan);
    if (keeper_ < 0) {
      throw_errno("cannot start a process");
    }
    output_ = std::move(output.read);
    status_ = std::move(status.read);
    ::fcntl(output_.get(), F_SETFL, O_NONBLOCK);
    // Otherwise a larger pipe is only a wish: fewer wake-ups for who writes a lot.
    ::fcntl(output_.get(), F_SETPIPE_SZ, 1 << 20);
    try {
      if (result_.in_namespaces) {
        map_ids(keeper_);
      }
      write_all(start.write.get(), "x");
    } catch (...) {
      end_now();
      wait_for(keeper_);
      throw;
    }
  }

  /// Reads output and records until the keeper has closed its end, and ends it where it must.
  void watch() {
    while (status_) {
      std::array<pollfd, 3> waits{{{status_.get(), POLLIN, 0},
                                   {has_closed_output_ ? -1 : output_.get(), POLLIN, 0},
                                   {wake_.get(), POLLIN, 0}}};
      if (::poll(waits.data(), waits.size(), wait_milliseconds()) < 0 && errno != EINTR) {
        throw_errno("cannot wait for a child process");
      }
      if (waits[2].revents != 0) {
        std::uint64_t times = 0;
        [[maybe_unused]] const ssize_t ignored = ::read(wake_.get(), &times, sizeof times);
      }
      if (waits[1].revents != 0) {
        read_output();
      }
      if (waits[0].revents != 0) {
        read_record();
      }
      end_if_due();
      if (Clock::now() >= next_line_) {
        tell_line();
      }
    }
  }

  [[nodiscard]] int wait_milliseconds() const {
    auto next = Clock::time_point::max();
    if (is_ending_ && !is_killed_) {
      next = kill_at_;
    } else if (!is_ending_ && command_.timeout.count() > 0) {
      next = started_ + command_.timeout;
    }
    if (has_new_output_) {
      next = std::min(next, next_line_);
    }
    if (next == Clock::time_point::max()) {
      return -1;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 3600000));
  }

  void end_if_due() {
    const auto now = Clock::now();
    if (!is_ending_) {
      result_.stopped = stop_.stop_requested() || command_.kill.stop_requested();
      result_.timed_out =
          !result_.stopped && command_.timeout.count() > 0 && now >= started_ + command_.timeout;
      if (result_.stopped || result_.timed_out) {
        is_ending_ = true;
        kill_at_ = now + command_.grace;
        ::kill(keeper_, keeper::polite_signal);
      }
    }
    if (is_ending_ && !is_killed_ && (now >= kill_at_ || command_.kill.stop_requested())) {
      is_killed_ = true;
      end_now();
    }
  }

  void end_now() const { ::kill(keeper_, result_.in_namespaces ? SIGKILL : keeper::hard_signal); }

  /// False where there is nothing more to read now.
  bool read_output() {
    buffer_.resize(std::size_t{1} << 18U);
    const ssize_t count = ::read(output_.get(), buffer_.data(), buffer_.size());
    if (count > 0) {
      const std::string_view bytes(buffer_.data(), static_cast<std::size_t>(count));
      log_.append(bytes);
      line_.append(bytes);
      has_new_output_ = true;
    }
    has_closed_output_ = count == 0;
    return count > 0 || (count < 0 && errno == EINTR);
  }

  void read_record() {
    keeper::Record record;
    const ssize_t count = ::read(status_.get(), &record, sizeof record);
    if (count == 0) {
      status_.reset();
    } else if (count == sizeof record) {
      note(record);
    }
  }

  void note(const keeper::Record& record) {
    using Kind = keeper::Record::Kind;
    if (record.kind == Kind::ended) {
      if (!has_record_) {
        note_ended(record.value);
      }
      return;
    }
    has_record_ = true;
    result_.status = 127;
    if (record.kind == Kind::exec_failed) {
      result_.failure = "cannot run " + command_.arguments.at(0) + ": " + reason(record.value);
    } else if (record.kind == Kind::directory_failed) {
      result_.failure = "cannot enter " + command_.directory.string() + ": " + reason(record.value);
    } else {
      const std::string place =
          record.step < command_.mounts.size() ? command_.mounts[record.step].target.string() : "/";
      result_.failure = "cannot mount " + place + ": " + reason(record.value);
    }
  }

  void note_ended(int wait_status) {
    has_record_ = true;
    if (WIFEXITED(wait_status)) {
      result_.status = WEXITSTATUS(wait_status);
    } else {
      result_.signal = WTERMSIG(wait_status);
      result_.status = 128 + result_.signal;
    }
  }

  void tell_line() {
    if (!has_new_output_) {
      return;
    }
    has_new_output_ = false;
    next_line_ = Clock::now() + line_interval;
    if (command_.on_line) {
      std::string line = line_.text();
      if (line != told_) {
        told_ = std::move(line);
        command_.on_line(told_);
      }
    }
  }

  const SupervisedCommand& command_;
  CappedLog log_;
  LastLine line_;
  FileDescriptor wake_;
  std::stop_callback<Wake> on_stop_;
  std::stop_callback<Wake> on_kill_;
  std::stop_token stop_;
  SupervisedResult result_;
  std::string buffer_;
  std::string told_;
  FileDescriptor output_;
  FileDescriptor status_;
  pid_t keeper_ = -1;
  Clock::time_point started_;
  Clock::time_point kill_at_;
  Clock::time_point next_line_;
  bool is_ending_ = false;
  bool is_killed_ = false;
  bool has_record_ = false;
  bool has_closed_output_ = false;
  bool has_new_output_ = false;
};

std::optional<std::string> try_namespaces() {
  try {
    Pipe start = make_pipe();
    const pid_t child = keeper::start_probe(start.read.get());
    if (child < 0) {
      return "the kernel refuses user namespaces: " + reason(errno);
    }
    try {
      map_ids(child);
      write_all(start.write.get(), "x");
    } catch (const Error&) {
      start.write.reset();
      ::kill(child, SIGKILL);
      wait_for(child);
      throw;
    }
    const int status = wait_for(child);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
      return "the kernel refuses mounts in a user namespace: " +
             reason(WIFEXITED(status) ? WEXITSTATUS(status) : EPERM);
    }
    return std::nullopt;
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

SupervisedResult supervise(const SupervisedCommand& command, const std::stop_token& stop) {
  return Supervision(command, stop).run();
}

const std::optional<std::string>& why_no_namespaces() {
  static const std::optional<std::string> answer = try_namespaces();
  return answer;
}

}  // namespace git_refactor
