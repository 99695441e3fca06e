#include "git_refactor/cli/history_text.hpp"
#include "git_refactor/cli/report_json.hpp"

#include "commands.hpp"
#include "history_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace git_refactor::cli {

RegisteredCommand add_runs(CLI::App& program) {
  auto* app = program.add_subcommand("runs", "List the runs, newest first");
  auto options = std::make_shared<HistoryOptions>();
  add_json_option(*app, *options);
  const auto run = [options](Invocation& invocation) {
    const Surroundings& surroundings = invocation.surroundings;
    const auto runs = surroundings.engine.list_runs(surroundings.directory);
    surroundings.console.out << (options->json ? json_of_runs(runs) : runs_text(runs));
    return exit_done;
  };
  return {"look", "runs", "", app, run};
}

}  // namespace git_refactor::cli
