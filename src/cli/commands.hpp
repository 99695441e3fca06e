#pragma once

#include "git_refactor/cli/program.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): it is CLI11's
class App;
}

namespace git_refactor::cli {

inline constexpr int exit_done = 0;
inline constexpr int exit_incomplete = 1;
inline constexpr int exit_fatal = 128;
inline constexpr int exit_usage = 129;
inline constexpr int exit_interrupted = 130;

/// What a command works with: the program's surroundings, and what is not CLI11's to parse.
struct Invocation {
  const Surroundings& surroundings;
  std::vector<std::string> pathspecs;        ///< what follows "--"
  std::optional<RenameOperation> operation;  ///< set by a command, for the report of its failure
};

/// A command as the program knows it.
struct RegisteredCommand {
  std::string group;     ///< its heading in the list of commands
  std::string name;      ///< "plan rename"
  std::string operands;  ///< "OLD NEW [-- PATHSPEC...]"
  CLI::App* app = nullptr;
  std::function<int(Invocation&)> run;
  bool takes_pathspecs = false;
};

// Each adds its command to the program and says how to run it.
RegisteredCommand add_rename(CLI::App& program);
RegisteredCommand add_exec(CLI::App& program);
RegisteredCommand add_plan(CLI::App& program);
RegisteredCommand add_status(CLI::App& program);
RegisteredCommand add_runs(CLI::App& program);
RegisteredCommand add_log(CLI::App& program);
RegisteredCommand add_report(CLI::App& program);
RegisteredCommand add_abort(CLI::App& program);
RegisteredCommand add_undo(CLI::App& program);
RegisteredCommand add_clean(CLI::App& program);

/// Every command, in the order in which they are listed.
std::vector<RegisteredCommand> add_commands(CLI::App& program);

/// The list of all commands, by group.
std::string program_help(const std::vector<RegisteredCommand>& commands);

/// The usage and options of one command.
std::string command_help(const RegisteredCommand& command);

}  // namespace git_refactor::cli
