#include "git_refactor/cli/history_text.hpp"
#include "git_refactor/cli/rename_options.hpp"
#include "git_refactor/cli/report_json.hpp"

#include "commands.hpp"
#include "exec_text.hpp"
#include "history_options.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <memory>
#include <ostream>
#include <vector>

namespace git_refactor::cli {

namespace {

// The table of agents, on whatever it is printed.
constexpr std::size_t columns = 120;
constexpr std::size_t all_rows = 10000;

/// The agents with the time that those at work have taken.
std::vector<CommandReport> until_now(std::vector<CommandReport> agents) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  for (CommandReport& agent : agents) {
    if (agent.status == CommandStatus::running) {
      agent.time += now - std::chrono::seconds(agent.began);
    }
  }
  return agents;
}

}  // namespace

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
    if (summary && !options->json) {
      const ExecReport agents = invocation.surroundings.engine.read_agents(
          invocation.surroundings.directory, summary->run);
      if (!agents.agents.empty()) {
        console.out << "\n";
        for (const std::string& line : agent_table(until_now(agents.agents), {columns, all_rows})) {
          console.out << line << "\n";
        }
      }
    }
    return exit_done;
  };
  return {"look", "status", "[RUN]", app, run};
}

}  // namespace git_refactor::cli
