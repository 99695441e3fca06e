#include "rename_run.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/cli/asking.hpp"
#include "git_refactor/cli/progress.hpp"
#include "git_refactor/cli/report_json.hpp"
#include "git_refactor/cli/report_text.hpp"

#include "change_view.hpp"

#include <algorithm>
#include <ostream>

namespace git_refactor::cli {

namespace {

ProgressSettings progress_settings(const run::RenameRequest& request, const OutputOptions& output,
                                   const Console& console) {
  ProgressSettings settings;
  const bool silent = output.json || output.quiet;
  settings.draws = !silent && console.err_can_move;
  settings.keeps_lines = !silent && (console.err_is_terminal || output.verbose);
  settings.shows_all = output.verbose;
  settings.workers = request.agents != 0 ? request.agents : available_cores();
  return settings;
}

int exit_code_of(const RunReport& report) {
  const bool agents_failed = std::ranges::any_of(
      report.agents, [](const AgentReport& agent) { return agent.status == AgentStatus::failed; });
  switch (report.status) {
    case RunStatus::landed:
    case RunStatus::planned:
    case RunStatus::unchanged:
      return agents_failed ? exit_incomplete : exit_done;
    case RunStatus::conflicts:
      return exit_incomplete;
    case RunStatus::failed:
      return agents_failed ? exit_incomplete : exit_fatal;
    case RunStatus::refused:
      break;
  }
  return exit_fatal;
}

void show_text(const RunReport& report, const run::RenameRequest& request,
               const OutputOptions& output, const Console& console) {
  if (!output.quiet) {
    const bool did_nothing =
        report.status == RunStatus::refused || report.status == RunStatus::unchanged;
    for (const std::string& note : report.notes) {
      console.err << (did_nothing ? "" : note_line(console, note));
    }
    const bool has_lines_above = console.err_is_terminal && console.out_is_terminal;
    const std::string summary = summary_of(report, request, output.verbose);
    console.out << (has_lines_above && !summary.empty() ? "\n" : "") << summary << std::flush;
  }
  console.err << troubles_of(report, console, output.verbose) << std::flush;
}

}  // namespace

int run_and_report(const run::RenameRequest& asked, const OutputOptions& output,
                   Invocation& invocation) {
  const Surroundings& surroundings = invocation.surroundings;
  const Console& console = surroundings.console;
  run::RenameRequest request = asked;
  invocation.operation = request.operation;
  if (output.interactive) {
    if (surroundings.answers == nullptr) {
      throw Error(ErrorKind::usage, "cannot ask: there is no terminal to read answers from");
    }
    request.ask_unsure = [&](const run::UnsureSite& site) {
      return ask_about(site, request.operation, console, *surroundings.answers);
    };
  }
  Progress progress(console, progress_settings(request, output, console));
  const RunReport report = surroundings.engine.rename(request, progress, surroundings.stop);
  progress.finish();
  if (output.json) {
    console.out << json_of_report(report) << std::flush;
    console.err << troubles_of(report, console, output.verbose);
    return exit_code_of(report);
  }
  show_text(report, request, output, console);
  if (request.wants_diff) {
    show_change(request.directory, report, surroundings, output.quiet);
  }
  return exit_code_of(report);
}

}  // namespace git_refactor::cli
