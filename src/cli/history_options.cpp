#include "history_options.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/cli/history_text.hpp"
#include "git_refactor/cli/report_json.hpp"

#include <CLI/CLI.hpp>

#include <ostream>

namespace git_refactor::cli {

void add_run_option(CLI::App& command, HistoryOptions& options) {
  command.add_option("RUN", options.run, "A run's id, or the beginning of one");
}

void add_dry_run_option(CLI::App& command, HistoryOptions& options) {
  command.add_flag("-n,--dry-run", options.dry_run, "Say what would be done; change nothing");
}

void add_json_option(CLI::App& command, HistoryOptions& options) {
  command.add_flag("--json", options.json, "Print one JSON object instead of text");
}

void throw_unknown_run(const std::string& run) {
  throw Error(ErrorKind::not_found, "cannot find a run '" + run + "'",
              "git refactor runs lists them");
}

void show_cleanups(const std::vector<run::Cleanup>& cleanups, const HistoryOptions& options,
                   const Console& console) {
  console.out << (options.json ? json_of_cleanups(cleanups, options.dry_run)
                               : cleanups_text(cleanups, options.dry_run));
}

}  // namespace git_refactor::cli
