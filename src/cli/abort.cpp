#include "commands.hpp"
#include "history_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace git_refactor::cli {

RegisteredCommand add_abort(CLI::App& program) {
  auto* app = program.add_subcommand("abort", "Take back a run that was interrupted");
  auto options = std::make_shared<HistoryOptions>();
  add_run_option(*app, *options);
  add_json_option(*app, *options);
  const auto run = [options](Invocation& invocation) {
    const Surroundings& surroundings = invocation.surroundings;
    show_cleanups({surroundings.engine.abort_run(surroundings.directory, options->run)}, *options,
                  surroundings.console);
    return exit_done;
  };
  return {"keep", "abort", "[RUN]", app, run};
}

}  // namespace git_refactor::cli
