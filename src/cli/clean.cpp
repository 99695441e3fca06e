#include "commands.hpp"
#include "history_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace git_refactor::cli {

RegisteredCommand add_clean(CLI::App& program) {
  auto* app = program.add_subcommand("clean", "Remove what is left of runs that are gone");
  auto options = std::make_shared<HistoryOptions>();
  add_run_option(*app, *options);
  app->add_flag("--all", options->all, "Remove landed runs too; they cannot be undone then");
  add_dry_run_option(*app, *options);
  add_json_option(*app, *options);
  const auto run = [options](Invocation& invocation) {
    const Surroundings& surroundings = invocation.surroundings;
    show_cleanups(surroundings.engine.clean_runs(surroundings.directory, options->run, options->all,
                                                 options->dry_run),
                  *options, surroundings.console);
    return exit_done;
  };
  return {"keep", "clean", "[RUN]", app, run};
}

}  // namespace git_refactor::cli
