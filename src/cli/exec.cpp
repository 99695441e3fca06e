#include "git_refactor/base/error.hpp"
#include "git_refactor/run/exec_json.hpp"

#include "change_view.hpp"
#include "commands.hpp"
#include "exec_options.hpp"
#include "exec_progress.hpp"
#include "exec_text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace git_refactor::cli {

namespace {

/// The table of agents where it was not drawn already.
constexpr TerminalSize whole_table{120, 200};

ExecView view_of(const ExecOptions& options, const Console& console) {
  if (options.json) {
    return *options.json == "stream" ? ExecView::events : ExecView::nothing;
  }
  return options.quiet          ? ExecView::nothing
         : console.err_can_move ? ExecView::table
                                : ExecView::lines;
}

int exit_code_of(const ExecReport& report) {
  const bool has_failed = std::ranges::any_of(report.agents, [](const CommandReport& agent) {
    return agent.status != CommandStatus::done;
  });
  return has_failed || !report.conflicts.empty() ? exit_incomplete : exit_done;
}

int run_exec(const ExecOptions& options, const Invocation& invocation) {
  const Surroundings& surroundings = invocation.surroundings;
  const Console& console = surroundings.console;
  const run::ExecRequest request =
      exec_request_from(options, surroundings.directory, surroundings.answers);
  ExecProgress progress(console, view_of(options, console));
  const ExecReport report = surroundings.engine.exec(request, progress, surroundings.stop);
  progress.finish();
  if (options.json) {
    console.out << (*options.json == "stream" ? run::json_of_event(report, "ended")
                                              : run::json_of_exec(report))
                << std::flush;
    console.err << exec_troubles(report, console);
    return exit_code_of(report);
  }
  if (!options.quiet) {
    for (const std::string& note : report.notes) {
      console.err << note_line(console, note);
    }
    if (!console.err_can_move) {
      for (const std::string& line : agent_table(report.agents, whole_table)) {
        console.out << line << "\n";
      }
    }
    console.out << exec_summary(report, options.dry_run) << std::flush;
  }
  console.err << exec_troubles(report, console) << std::flush;
  if (options.diff) {
    show_change(request.directory, report, surroundings, options.quiet);
  }
  return exit_code_of(report);
}

}  // namespace

RegisteredCommand add_exec(CLI::App& program) {
  auto* app = program.add_subcommand("exec", "Run commands or AI agents, each in its own worktree");
  auto options = std::make_shared<ExecOptions>();
  add_exec_options(*app, *options);
  const auto run = [options](Invocation& invocation) {
    options->command = invocation.pathspecs;
    return run_exec(*options, invocation);
  };
  return {"change", "exec", "[PATHSPEC...] [-- COMMAND...]", app, run, true};
}

}  // namespace git_refactor::cli
