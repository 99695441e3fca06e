#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/waiting.hpp"

#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <memory>
#include <ostream>

namespace git_refactor::cli {

namespace {

constexpr std::chrono::milliseconds look_again{200};

struct LogOptions {
  std::string agent;
  std::string run;
  bool follow = false;
};

/// The agent that is asked for: the only one, or the one of that id.
const CommandReport& agent_of(const ExecReport& report, const std::string& id) {
  if (report.agents.empty()) {
    throw Error(ErrorKind::not_found, "cannot show a log: that run had no commands");
  }
  if (id.empty() && report.agents.size() == 1) {
    return report.agents.front();
  }
  const auto found = std::ranges::find(report.agents, id, &CommandReport::id);
  if (found == report.agents.end()) {
    std::string ids;
    for (const CommandReport& agent : report.agents) {
      ids += (ids.empty() ? "" : ", ") + agent.id;
    }
    throw Error(ErrorKind::not_found,
                id.empty() ? "cannot tell whose log to show"
                           : fmt::format("cannot find an agent named '{}'", id),
                "the run's agents are " + ids);
  }
  return *found;
}

bool is_over(const CommandReport& agent) {
  return agent.status != CommandStatus::pending && agent.status != CommandStatus::running &&
         agent.status != CommandStatus::waiting;
}

/// Prints a log as it grows, until its agent has ended.
void follow(const LogOptions& options, const Surroundings& surroundings) {
  std::streamoff shown = 0;
  do {
    const ExecReport report = surroundings.engine.read_agents(surroundings.directory, options.run);
    const CommandReport& agent = agent_of(report, options.agent);
    std::ifstream log(agent.log, std::ios::binary);
    log.seekg(0, std::ios::end);
    const std::streamoff size = log ? static_cast<std::streamoff>(log.tellg()) : 0;
    shown = size < shown ? 0 : shown;  // another attempt writes it anew
    if (size > shown) {
      log.seekg(shown);
      surroundings.console.out << log.rdbuf() << std::flush;
      shown = size;
    }
    if (is_over(agent)) {
      return;
    }
  } while (wait_for(look_again, surroundings.stop));
}

}  // namespace

RegisteredCommand add_log(CLI::App& program) {
  auto* app = program.add_subcommand("log", "Show what an agent's command printed");
  auto options = std::make_shared<LogOptions>();
  app->add_option("AGENT", options->agent, "The agent's name");
  app->add_option("--run", options->run, "Of this run instead of the newest")->type_name("RUN");
  app->add_flag("-f,--follow", options->follow, "Go on as the log grows, until the agent ends");
  const auto run = [options](Invocation& invocation) {
    const Surroundings& surroundings = invocation.surroundings;
    if (options->follow) {
      follow(*options, surroundings);
      return exit_done;
    }
    const ExecReport report = surroundings.engine.read_agents(surroundings.directory, options->run);
    const CommandReport& agent = agent_of(report, options->agent);
    const auto text = agent.log.empty() ? std::nullopt : read_file(agent.log);
    surroundings.console.out << text.value_or("");
    if (!text) {
      surroundings.console.err << note_line(surroundings.console,
                                            agent.id + " has not begun: there is no log of it");
    }
    return exit_done;
  };
  return {"look", "log", "[AGENT]", app, run};
}

}  // namespace git_refactor::cli
