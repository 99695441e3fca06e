#pragma once

#include "git_refactor/cli/landing_options.hpp"
#include "git_refactor/run/exec.hpp"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace git_refactor::cli {

/// What the command line of `exec` says, as it was typed.
struct ExecOptions : LandingOptions {
  std::vector<std::string> pathspecs;
  std::optional<std::string> tasks;
  std::optional<std::string> agent;
  std::optional<std::string> prompt;
  std::optional<std::string> max_turns;
  std::optional<std::string> max_budget;
  std::optional<std::string> grep;
  std::optional<std::string> files_from;
  std::optional<std::string> shards;
  std::optional<std::string> shard_by;
  bool shell = false;
  std::optional<std::string> jobs;
  std::optional<std::string> isolation;
  std::optional<std::string> timeout;
  std::optional<std::string> grace;
  std::optional<std::string> retries;
  std::optional<std::string> setup;
  bool setup_each = false;
  bool fail_fast = false;
  bool keep_going = false;
  bool allow_outside = false;
  std::optional<std::string> json;  ///< "" or "stream"
  bool quiet = false;
  bool verbose = false;
  std::vector<std::string> command;  ///< what follows "--"
};

void add_exec_options(CLI::App& command, ExecOptions& options);

/// What the run layer is asked for. `--files-from=-` reads `input`.
/// @throws Error usage where options contradict each other or a value is none of an option's
run::ExecRequest exec_request_from(const ExecOptions& options,
                                   const std::filesystem::path& directory, std::istream* input);

}  // namespace git_refactor::cli
