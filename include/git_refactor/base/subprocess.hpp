#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace git_refactor {

/// A child process to run: what, where, and with which changes to the environment.
struct Command {
  std::vector<std::string> arguments;  ///< program, looked up in PATH, then its arguments
  std::filesystem::path directory;     ///< where it runs; empty: here
  std::vector<std::pair<std::string, std::string>> environment;  ///< set besides the inherited ones
  std::string input;            ///< what it reads on its standard input
  bool inherit_output = false;  ///< its output goes to the terminal's stderr instead of the result
};

/// What a child process left behind.
struct CommandResult {
  int status = 0;  ///< exit status; 128 + signal where a signal ended it
  std::string output;
  std::string error;  ///< what it wrote on standard error
};

/// Runs a command to its end, feeding and draining its pipes at once so that neither side blocks.
/// @throws Error io where it cannot be started (the program does not exist, say)
CommandResult run_command(const Command& command);

}  // namespace git_refactor
