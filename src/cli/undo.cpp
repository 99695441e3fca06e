#include "commands.hpp"
#include "history_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace git_refactor::cli {

RegisteredCommand add_undo(CLI::App& program) {
  auto* app = program.add_subcommand("undo", "Take back a run that has landed");
  auto options = std::make_shared<HistoryOptions>();
  add_run_option(*app, *options);
  add_dry_run_option(*app, *options);
  add_json_option(*app, *options);
  const auto run = [options](Invocation& invocation) {
    const Surroundings& surroundings = invocation.surroundings;
    show_cleanups(
        {surroundings.engine.undo_run(surroundings.directory, options->run, options->dry_run)},
        *options, surroundings.console);
    return exit_done;
  };
  return {"keep", "undo", "[RUN]", app, run};
}

}  // namespace git_refactor::cli
