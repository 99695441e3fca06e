#pragma once

#include "git_refactor/cli/console.hpp"
#include "git_refactor/run/history.hpp"

#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): it is CLI11's
class App;
}

namespace git_refactor::cli {

/// What the command line of a command on earlier runs says.
struct HistoryOptions {
  std::string run;  ///< id or unique prefix of one; empty: the newest, or all
  bool all = false;
  bool dry_run = false;
  bool json = false;
};

void add_run_option(CLI::App& command, HistoryOptions& options);
void add_dry_run_option(CLI::App& command, HistoryOptions& options);
void add_json_option(CLI::App& command, HistoryOptions& options);

/// @throws Error not_found
[[noreturn]] void throw_unknown_run(const std::string& run);

/// Prints what was done about runs, in the form asked for.
void show_cleanups(const std::vector<run::Cleanup>& cleanups, const HistoryOptions& options,
                   const Console& console);

}  // namespace git_refactor::cli
