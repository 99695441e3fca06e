#include "commands.hpp"
#include "rename_run.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace git_refactor::cli {

RegisteredCommand add_plan(CLI::App& program) {
  auto* plan = program.add_subcommand("plan", "Show the shards and sites, change nothing");
  plan->require_subcommand(0, 1);
  auto* app = plan->add_subcommand("rename", "Show how a rename would be divided, change nothing");
  // Shared: the parser writes into the options, the command reads them.
  auto options = std::make_shared<RenameOptions>();
  add_scope_options(*app, *options);
  add_target_options(*app, *options);
  add_output_options(*app, options->output);
  const auto run = [options](Invocation& invocation) {
    options->pathspecs = invocation.pathspecs;
    run::RenameRequest request = request_from(*options, invocation.surroundings.directory);
    request.extent = run::Extent::plan;
    return run_and_report(request, options->output, invocation);
  };
  return {"look", "plan rename", "OLD NEW [-- PATHSPEC...]", app, run, true};
}

}  // namespace git_refactor::cli
