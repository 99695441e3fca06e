#include "git_refactor/base/error.hpp"
#include "git_refactor/run/exec_json.hpp"

#include "commands.hpp"
#include "exec_text.hpp"
#include "history_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace git_refactor::cli {

RegisteredCommand add_report(CLI::App& program) {
  auto* app = program.add_subcommand("report", "Print what a run's agents handed in, as Markdown");
  auto options = std::make_shared<HistoryOptions>();
  add_run_option(*app, *options);
  add_json_option(*app, *options);
  const auto run = [options](Invocation& invocation) {
    const Surroundings& surroundings = invocation.surroundings;
    const ExecReport report = surroundings.engine.read_agents(surroundings.directory, options->run);
    if (report.agents.empty()) {
      throw Error(ErrorKind::not_found, "cannot report on that run: it ran no commands",
                  "git refactor status shows what it did");
    }
    surroundings.console.out << (options->json ? run::json_of_exec(report) : exec_markdown(report));
    return exit_done;
  };
  return {"look", "report", "[RUN]", app, run};
}

}  // namespace git_refactor::cli
