#include "git_refactor/cli/history_text.hpp"
#include "git_refactor/cli/rename_options.hpp"
#include "git_refactor/cli/report_json.hpp"

#include "commands.hpp"
#include "history_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace git_refactor::cli {

RegisteredCommand add_status(CLI::App& program) {
  auto* app = program.add_subcommand("status", "Show what a run is doing, or did");
  auto options = std::make_shared<HistoryOptions>();
  add_run_option(*app, *options);
  add_json_option(*app, *options);
  const auto run = [options](Invocation& invocation) {
    const Console& console = invocation.surroundings.console;
    const auto summary =
        invocation.surroundings.engine.find_run(invocation.surroundings.directory, options->run);
    if (!summary && !options->run.empty()) {
      throw_unknown_run(options->run);
    }
    console.out << (options->json ? json_of_status(summary) : status_text(summary));
    return exit_done;
  };
  return {"look", "status", "[RUN]", app, run};
}

}  // namespace git_refactor::cli
