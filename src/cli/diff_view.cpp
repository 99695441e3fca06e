#include "git_refactor/cli/diff_view.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/pipe.hpp"
#include "git_refactor/base/subprocess.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ostream>
#include <system_error>
#include <vector>

namespace git_refactor::cli {

namespace {

/// Starts git on this process's terminal, reading `input` (or what this process reads). The
/// signals that this process blocks work in it as usual.
pid_t start_git(std::vector<std::string> arguments, const std::filesystem::path& directory,
                int input) {
  arguments.insert(arguments.begin(), {"git", "-C", directory.string()});
  std::vector<char*> pointers;
  pointers.reserve(arguments.size() + 1);
  for (std::string& argument : arguments) {
    pointers.push_back(argument.data());
  }
  pointers.push_back(nullptr);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  pid_t child = 0;
  const int code = ::posix_spawnp(&child, "git", &actions, &attributes, pointers.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (code != 0) {
    throw Error(ErrorKind::io, "cannot run git: " + std::generic_category().message(code));
  }
  return child;
}

/// Waits for git to end. A pager that was left early ends it by a signal, which is no failure.
void await_git(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) {
      throw_errno("cannot wait for git");
    }
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 128) {
    throw Error(ErrorKind::git, "cannot show the diff: git failed");
  }
}

std::string git_config(const std::filesystem::path& directory,
                       const std::vector<std::string>& arguments) {
  Command command{{"git", "config"}, directory, {}, {}, false};
  command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
  return run_command(command).output;
}

DiffColours configured_colours(const std::filesystem::path& directory, bool out_is_terminal) {
  const std::string wanted =
      git_config(directory, {"--get-colorbool", "color.diff", out_is_terminal ? "true" : "false"});
  if (!wanted.starts_with("true")) {
    return {};
  }
  const auto colour = [&](const char* slot, const char* usual) {
    return git_config(directory, {"--get-color", fmt::format("color.diff.{}", slot), usual});
  };
  return {colour("meta", "bold"), colour("frag", "cyan"), colour("old", "red"),
          colour("new", "green"), git_config(directory, {"--get-color", "", "reset"})};
}

std::string coloured_line(std::string_view line, bool in_header, const DiffColours& colours) {
  const auto in_colour = [&](const std::string& colour, std::string_view text) {
    return fmt::format("{}{}{}", colour, text, colours.reset);
  };
  if (in_header) {
    return in_colour(colours.meta, line);
  }
  if (line.starts_with("@@")) {
    // The name of the function that follows the hunk's position has no colour.
    const std::size_t end = std::min(line.find("@@", 2), line.size() - 2) + 2;
    return in_colour(colours.frag, line.substr(0, end)) + std::string(line.substr(end));
  }
  if (line.starts_with('-')) {
    return in_colour(colours.removed, line);
  }
  return line.starts_with('+') ? in_colour(colours.added, line) : std::string(line);
}

}  // namespace

std::string coloured_diff(std::string_view diff, const DiffColours& colours) {
  if (colours.reset.empty()) {
    return std::string(diff);
  }
  std::string result;
  bool in_header = false;
  while (!diff.empty()) {
    const std::string_view line = diff.substr(0, diff.find('\n'));
    const bool has_end = line.size() < diff.size();
    diff.remove_prefix(line.size() + (has_end ? 1 : 0));
    in_header = line.starts_with("diff ") || (in_header && !line.starts_with("@@"));
    result += coloured_line(line, in_header, colours) + (has_end ? "\n" : "");
  }
  return result;
}

void show_git_diff(const std::filesystem::path& directory, const std::string& before,
                   const std::string& after) {
  await_git(start_git({"diff", before, after}, directory, STDIN_FILENO));
}

void show_diff_text(const std::filesystem::path& directory, std::string_view diff,
                    const Console& console) {
  const std::string text =
      coloured_diff(diff, configured_colours(directory, console.out_is_terminal));
  if (!console.out_is_terminal) {
    console.out << text;
    return;
  }
  Pipe pipe = make_pipe();
  // An alias that copies its input is how git can be made to page a text that is not its own: it
  // then chooses and prepares the pager exactly as for its own output.
  const pid_t child = start_git({"--paginate", "-c", "alias.refactor-page=!cat", "refactor-page"},
                                directory, pipe.read.get());
  pipe.read.reset();
  try {
    write_all(pipe.write.get(), text);
  } catch (const Error&) {
    // The reader left the pager before the end.
  }
  pipe.write.reset();
  await_git(child);
}

}  // namespace git_refactor::cli
