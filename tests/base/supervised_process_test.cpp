#include "git_refactor/base/supervised_process.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/temp_dir.hpp"

#include <doctest/doctest.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

using namespace git_refactor;
using namespace std::chrono_literals;

namespace {

constexpr auto both = {Containment::automatic, Containment::process_group};

/// Runs scripts with a log, and knows which of their processes are left.
struct Scene {
  TempDir directory;
  /// Bears its name in its arguments, so that it is found among all processes.
  std::string mark = "supervised-" + directory.path().filename().string();

  [[nodiscard]] SupervisedCommand script(const std::string& text, Containment containment) const {
    SupervisedCommand command;
    command.arguments = {"sh", "-c", text, mark};
    command.directory = directory.path();
    command.environment = {"PATH=/usr/local/bin:/usr/bin:/bin"};
    command.log = directory.path() / "log";
    command.containment = containment;
    command.grace = 30s;  // no test waits for it, so none passes by it
    return command;
  }

  [[nodiscard]] std::string log() const { return read_file(directory.path() / "log").value_or(""); }

  [[nodiscard]] bool exists(const char* name) const {
    return std::filesystem::exists(directory.path() / name);
  }

  /// The processes whose arguments have the mark.
  [[nodiscard]] int processes() const {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
      const std::string name = entry.path().filename().string();
      if (name.find_first_not_of("0123456789") == std::string::npos) {
        try {
          const auto arguments = read_file(entry.path() / "cmdline");
          count += arguments && arguments->find(mark) != std::string::npos ? 1 : 0;
        } catch (const Error&) {  // it ended between the listing and the reading
        }
      }
    }
    return count;
  }
};

/// Requests a stop as soon as a file exists.
std::jthread stop_when_exists(std::stop_source& source, const std::filesystem::path& path) {
  return std::jthread([&source, path](const std::stop_token& given_up) {
    while (!given_up.stop_requested() && !std::filesystem::exists(path)) {
      std::this_thread::yield();
    }
    source.request_stop();
  });
}

}  // namespace

TEST_SUITE("base::supervise") {
  TEST_CASE("status, output, errors and the namespaces it ran in are known") {
    const Scene scene;
    for (const Containment containment : both) {
      const auto result =
          supervise(scene.script("echo out; echo err >&2; exit 3", containment), {});

      CHECK(result.status == 3);
      CHECK(result.signal == 0);
      CHECK(result.failure.empty());
      CHECK_FALSE(result.succeeded());
      CHECK(scene.log() == "out\nerr\n");
      CHECK(result.output_bytes == 8);
      CHECK(result.in_namespaces ==
            (containment == Containment::automatic && !why_no_namespaces()));
    }
  }

  TEST_CASE("a child that a signal ends says which") {
    const Scene scene;
    for (const Containment containment : both) {
      const auto result = supervise(scene.script("kill -SEGV $$", containment), {});

      CHECK(result.signal == SIGSEGV);
      CHECK(result.status == 128 + SIGSEGV);
    }
  }

  TEST_CASE("a program that does not exist, or a directory, is a result that names it") {
    const Scene scene;
    for (const Containment containment : both) {
      auto command = scene.script("", containment);
      command.arguments = {"no-such-program-here"};
      const auto no_program = supervise(command, {});
      command = scene.script("exit 0", containment);
      command.directory = scene.directory.path() / "gone";
      const auto no_directory = supervise(command, {});

      CHECK(no_program.failure == "cannot run no-such-program-here: No such file or directory");
      CHECK(no_program.status == 127);
      CHECK_FALSE(no_program.succeeded());
      CHECK(no_directory.failure ==
            "cannot enter " + command.directory.string() + ": No such file or directory");
    }
  }

  TEST_CASE("the environment is exactly the given one, and the program is looked up in its PATH") {
    const Scene scene;
    ::setenv("GIT_DIR", "/somewhere", 1);
    auto command = scene.script("env", Containment::automatic);
    command.arguments = {"env"};
    command.environment.emplace_back("COLOUR=green");

    supervise(command, {});
    ::unsetenv("GIT_DIR");
    CHECK(scene.log() == command.environment[0] + "\nCOLOUR=green\n");

    command.environment = {"PATH=" + (scene.directory.path() / "empty").string()};
    CHECK(supervise(command, {}).failure == "cannot run env: No such file or directory");
  }

  TEST_CASE("input comes whole, and without any the standard input is at its end") {
    const Scene scene;
    auto command = scene.script("wc -c", Containment::automatic);

    supervise(command, {});
    CHECK(scene.log() == "0\n");

    command.input.assign(std::size_t{1} << 20U, 'x');
    supervise(command, {});
    CHECK(scene.log() == "1048576\n");
  }

  TEST_CASE("there is no terminal, and no descriptor of ours") {
    const Scene scene;
    const FileDescriptor ours(::dup(STDERR_FILENO));
    for (const Containment containment : both) {
      const auto result = supervise(
          scene.script("(: < /dev/tty) 2> /dev/null && echo tty; ls /proc/self/fd", containment),
          {});

      CHECK(result.status == 0);
      CHECK(scene.log() == "0\n1\n2\n3\n");  // 3 is the directory that ls reads
    }
  }

  TEST_CASE("a timeout asks first, and what ends then is not killed") {
    const Scene scene;
    for (const Containment containment : both) {
      auto command = scene.script(
          "trap 'echo asked; exit 0' TERM; echo ready; while :; do sleep 0.01; done", containment);
      command.timeout = 100ms;

      const auto result = supervise(command, {});

      CHECK(result.timed_out);
      CHECK_FALSE(result.stopped);
      CHECK_FALSE(result.succeeded());
      CHECK(scene.log().starts_with("ready\n"));
      CHECK(scene.log().ends_with("asked\n"));
      CHECK(result.elapsed < 20s);
    }
  }

  TEST_CASE("what hangs, forks and ignores SIGTERM is killed with all it started") {
    const Scene scene;
    for (const Containment containment : both) {
      auto command = scene.script(
          "trap '' TERM; for i in 1 2 3; do sh -c 'trap \"\" TERM; while :; do sleep 0.05; done' "
          "$0 & "
          "done; setsid sh -c 'while :; do sleep 0.05; done' $0 & wait",
          containment);
      command.timeout = 100ms;
      command.grace = 50ms;

      const auto result = supervise(command, {});

      CHECK(result.timed_out);
      CHECK(result.signal == SIGKILL);
      CHECK(result.elapsed < 20s);
      CHECK(scene.processes() == 0);
    }
  }

  TEST_CASE("a daemon that a command leaves ends with it, and holds nothing up") {
    const Scene scene;
    for (const Containment containment : both) {
      const auto result = supervise(
          scene.script("setsid sh -c '(while :; do sleep 0.05; done) & echo $$ > daemon' $0 & "
                       "while ! [ -s daemon ]; do sleep 0.01; done; echo done",
                       containment),
          {});

      CHECK(result.status == 0);
      CHECK(scene.log() == "done\n");
      CHECK(scene.processes() == 0);
      std::filesystem::remove(scene.directory.path() / "daemon");
    }
  }

  TEST_CASE("a requested stop ends it, also one that came before it started") {
    const Scene scene;
    for (const Containment containment : both) {
      std::stop_source source;
      const auto command = scene.script("touch started; exec sleep 1000", containment);
      {
        const auto stopper = stop_when_exists(source, scene.directory.path() / "started");
        const auto result = supervise(command, source.get_token());
        CHECK(result.stopped);
        CHECK_FALSE(result.timed_out);
        CHECK(result.signal == SIGTERM);
      }
      CHECK(supervise(command, source.get_token()).stopped);
      std::filesystem::remove(scene.directory.path() / "started");
    }
  }

  TEST_CASE("a second request does not wait for what the first one asked politely") {
    const Scene scene;
    for (const Containment containment : both) {
      std::stop_source stopping;
      std::stop_source killing;
      auto command = scene.script(
          "trap 'touch asked' TERM; touch started; while :; do sleep 0.05; done", containment);
      command.kill = killing.get_token();
      {
        const auto stopper = stop_when_exists(stopping, scene.directory.path() / "started");
        const auto killer = stop_when_exists(killing, scene.directory.path() / "asked");

        const auto result = supervise(command, stopping.get_token());

        CHECK(result.stopped);
        CHECK(result.signal == SIGKILL);
        CHECK(result.elapsed < 20s);
      }
      CHECK(scene.processes() == 0);
      std::filesystem::remove(scene.directory.path() / "started");
      std::filesystem::remove(scene.directory.path() / "asked");
    }
  }

  TEST_CASE("when the supervising process is killed, the command ends too") {
    const Scene scene;
    for (const Containment containment : both) {
      const pid_t supervisor = ::fork();
      REQUIRE(supervisor >= 0);
      if (supervisor == 0) {
        supervise(scene.script("touch started; while :; do sleep 0.05; done", containment), {});
        ::_exit(0);
      }
      while (!scene.exists("started")) {
        std::this_thread::yield();
      }

      ::kill(supervisor, SIGKILL);
      ::waitpid(supervisor, nullptr, 0);

      const auto deadline = std::chrono::steady_clock::now() + 20s;
      while (scene.processes() > 0 && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::yield();
      }
      CHECK(scene.processes() == 0);
      std::filesystem::remove(scene.directory.path() / "started");
    }
  }

  TEST_CASE("a log that is too long keeps its beginning and its end and says what is missing") {
    const Scene scene;
    auto command = scene.script("seq 1 2000000", Containment::automatic);
    command.log_limit_bytes = std::uint64_t{1} << 20U;

    const auto result = supervise(command, {});

    const std::string log = scene.log();
    CHECK(log.size() <= command.log_limit_bytes);
    CHECK(log.size() > command.log_limit_bytes / 3);
    CHECK(log.starts_with("1\n2\n3\n"));
    CHECK(log.ends_with("1999999\n2000000\n"));
    CHECK(result.output_bytes == 14888896);
    const std::string line =
        "\n\n[git refactor: " + std::to_string(result.dropped_bytes) + " bytes left out here]\n";
    CHECK(log.find(line) != std::string::npos);
    CHECK(log.size() - line.size() + 1 + result.dropped_bytes == result.output_bytes);
  }

  TEST_CASE("the last line is told, without escape sequences and as far as it fits") {
    const Scene scene;
    auto command = scene.script(
        "printf 'first\\n10%%\\r\\033[1;31m20%%\\033[0m of \\tit\\n\\n'; while ! [ -e told ]; do "
        "sleep "
        "0.01; done; printf '%0300d' 7",
        Containment::automatic);
    std::vector<std::string> lines;
    command.on_line = [&](std::string_view line) {
      lines.emplace_back(line);
      write_file_atomically(scene.directory.path() / "told", "");
    };

    supervise(command, {});

    CHECK(lines == std::vector<std::string>{"20% of  it", std::string(200, '0')});
  }

  TEST_CASE("a log that cannot be written is an error, and no process is left") {
    const Scene scene;
    auto command = scene.script("sleep 1000", Containment::automatic);
    command.log = scene.directory.path() / "gone/log";

    CHECK_THROWS_AS(supervise(command, {}), Error);
    command.log = "/dev/full";
    command.arguments[2] = "echo x; sleep 1000";
    CHECK_THROWS_AS(supervise(command, {}), Error);
    CHECK(scene.processes() == 0);
  }
}

TEST_SUITE("base::supervise mounts") {
  TEST_CASE("an overlay takes the changes, and read-only places but one stay as they are") {
    if (why_no_namespaces()) {
      MESSAGE("not tried: " << *why_no_namespaces());
      return;
    }
    const Scene scene;
    const auto at = [&](const char* name) { return scene.directory.path() / name; };
    for (const char* name :
         {"low, er:1", "low, er:1/d", "tree", "work", "guarded", "guarded/open"}) {
      std::filesystem::create_directory(at(name));
    }
    write_file_atomically(at("low, er:1/a"), "base\n");
    write_file_atomically(at("low, er:1/d/b"), "base\n");
    auto command = scene.script(
        "cat a d/b; echo mine > a; rm d/b; touch ../guarded/no || echo refused; touch "
        "../guarded/open/yes; umount ../tree || mount -o remount,bind,rw ../guarded || echo kept",
        Containment::automatic);
    command.directory = at("tree");
    command.mounts = {
        {MountStep::Kind::overlay, at("tree"), {}, {at("low, er:1")}, at("tree"), at("work")},
        {MountStep::Kind::read_only, scene.directory.path(), {}, {}, {}, {}},
        {MountStep::Kind::writable, at("guarded/open"), {}, {}, {}, {}},
        {MountStep::Kind::writable, at("tree"), {}, {}, {}, {}},
    };

    const auto result = supervise(command, {});

    CHECK(result.failure == "");
    const std::string log = scene.log();
    CHECK(log.starts_with("base\nbase\n"));
    CHECK(log.find("refused\n") != std::string::npos);
    CHECK(log.ends_with("kept\n"));
    CHECK(read_file(at("tree/a")) == "mine\n");
    CHECK(read_file(at("low, er:1/a")) == "base\n");
    CHECK(scene.exists("guarded/open/yes"));
    CHECK_FALSE(scene.exists("guarded/no"));
    CHECK(std::filesystem::is_character_file(at("tree/d/b")));
  }

  TEST_CASE("a mount that fails is a result that names it") {
    if (why_no_namespaces()) {
      MESSAGE("not tried: " << *why_no_namespaces());
      return;
    }
    const Scene scene;
    auto command = scene.script("echo never", Containment::automatic);
    command.mounts = {
        {MountStep::Kind::read_only, scene.directory.path() / "gone", {}, {}, {}, {}}};

    const auto result = supervise(command, {});

    CHECK(result.failure == "cannot mount " + (scene.directory.path() / "gone").string() +
                                ": No such file or directory");
    CHECK(scene.log() == "");
  }

  TEST_CASE("mounts without namespaces are refused") {
    const Scene scene;
    auto command = scene.script("echo never", Containment::process_group);
    command.mounts = {{MountStep::Kind::read_only, scene.directory.path(), {}, {}, {}, {}}};

    CHECK_THROWS_AS(supervise(command, {}), Error);
  }
}
