#include "commands.hpp"
#include "rename_run.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace git_refactor::cli {

RegisteredCommand add_rename(CLI::App& program) {
  auto* app = program.add_subcommand("rename", "Rename a thing everywhere it is bound");
  // Shared: the parser writes into the options, the command reads them.
  auto options = std::make_shared<RenameOptions>();
  add_scope_options(*app, *options);
  add_target_options(*app, *options);
  add_rename_landing_options(*app, *options);
  add_output_options(*app, options->output);
  const auto run = [options](Invocation& invocation) {
    options->pathspecs = invocation.pathspecs;
    return run_and_report(request_from(*options, invocation.surroundings.directory),
                          options->output, invocation);
  };
  return {"change", "rename", "OLD NEW [-- PATHSPEC...]", app, run, true};
}

}  // namespace git_refactor::cli
