#include "exec_options.hpp"

#include "git_refactor/base/duration.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/text.hpp"

#include "option_values.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <istream>
#include <iterator>
#include <utility>

namespace git_refactor::cli {

namespace {

constexpr unsigned most_retries = 100;
constexpr unsigned most_turns = 100000;

constexpr Choices<run::Isolation, 4> isolation_choices{{{"auto", run::Isolation::automatic},
                                                        {"overlay", run::Isolation::overlay},
                                                        {"sparse", run::Isolation::sparse},
                                                        {"full", run::Isolation::full}}};

constexpr Choices<run::CommitStyle, 2> commit_choices{
    {{"one", run::CommitStyle::one}, {"merge", run::CommitStyle::merge}}};

std::chrono::milliseconds duration_from(std::string_view option, const std::string& typed) {
  const auto duration = parse_duration(typed);
  if (!duration) {
    reject_option(fmt::format("{} cannot be '{}'", option, typed),
                  "it is a time such as 90s, 10m or 1h30m");
  }
  return *duration;
}

double dollars_from(const std::string& typed) {
  std::size_t end = 0;
  double dollars = 0;
  try {
    dollars = std::stod(typed, &end);
  } catch (const std::exception&) {
    end = 0;
  }
  if (end != typed.size() || !(dollars > 0)) {
    reject_option(fmt::format("--max-budget-usd cannot be '{}'", typed),
                  "it is a number of US dollars, such as 2.50");
  }
  return dollars;
}

/// The paths of a list, a line each; or ended by zeros, where it holds any.
std::vector<std::string> paths_in(const std::string& text) {
  const auto paths = split(text, text.find('\0') == std::string::npos ? '\n' : '\0');
  return {paths.begin(), paths.end()};
}

std::vector<std::string> listed_files(const std::string& from,
                                      const std::filesystem::path& directory, std::istream* input) {
  if (from == "-") {
    if (input == nullptr) {
      reject_option("cannot read --files-from=-", "there is nothing on standard input");
    }
    return paths_in({std::istreambuf_iterator<char>(*input), {}});
  }
  const auto text = read_file(directory / from);
  if (!text) {
    reject_option(fmt::format("cannot read {}", from), "--files-from names a list of paths");
  }
  return paths_in(*text);
}

void check_what(const ExecOptions& options) {
  const int given =
      (options.tasks ? 1 : 0) + (options.command.empty() ? 0 : 1) + (options.prompt ? 1 : 0);
  if (given == 0) {
    reject_option("exec needs a command, a prompt or a task file",
                  "git refactor exec [PATHSPEC...] -- COMMAND, or exec --tasks FILE");
  }
  if (given > 1) {
    reject_option("a command, --prompt and --tasks cannot be combined", "choose one of them");
  }
  if (options.prompt && !options.agent) {
    reject_option("--prompt needs an --agent to give it to",
                  "--agent=claude, codex, gemini, aider, opencode or one of your own");
  }
  if (options.tasks && (!options.pathspecs.empty() || options.grep || options.files_from ||
                        options.shards || options.shard_by || options.shell)) {
    reject_option("a task file says itself which files its tasks are about",
                  "leave out paths, --grep, --files-from, --shards, --shard-by and --shell");
  }
  if (options.shell && options.command.size() != 1) {
    reject_option("--shell takes the command as one argument",
                  "git refactor exec --shell -- 'sort {files} > all'");
  }
}

void check_how(const ExecOptions& options) {
  if (options.fail_fast && options.keep_going) {
    reject_option("--fail-fast and --keep-going cannot be combined", "choose one of them");
  }
  if (options.json && (options.diff || options.quiet)) {
    reject_option("--json cannot be combined with --diff or --quiet", "leave one of them out");
  }
  if (options.json && !options.json->empty() && *options.json != "stream") {
    reject_option(fmt::format("--json cannot be '{}'", *options.json),
                  "it is --json or --json=stream");
  }
  if (options.quiet && options.verbose) {
    reject_option("--quiet and --verbose cannot be combined", "choose one of them");
  }
}

void add_what(CLI::App& command, ExecOptions& options) {
  command.add_option("PATHSPEC", options.pathspecs, "The files to divide");
  command.add_option("--tasks", options.tasks, "Run the tasks of this file (YAML or JSON)")
      ->type_name("FILE");
  command.add_option("--agent", options.agent, "Give prompts to claude, codex, gemini, ...")
      ->type_name("NAME");
  command.add_option("--prompt", options.prompt, "What the AI agents are to do")->type_name("TEXT");
  command.add_option("--max-turns", options.max_turns, "Let an AI agent take N turns at most")
      ->type_name("N");
  command.add_option("--max-budget-usd", options.max_budget, "Let an AI agent spend this at most")
      ->type_name("USD");
  command.add_option("--grep", options.grep, "Only files that hold this regular expression")
      ->type_name("REGEX");
  command
      .add_option("--files-from", options.files_from, "Only the files this list names (- is stdin)")
      ->type_name("FILE");
  command
      .add_option("--shards", options.shards, "Divide the files into N (default: as many as jobs)")
      ->type_name("N");
  command
      .add_option("--shard-by", options.shard_by,
                  "Divide files by cost (default), directory, count or owner")
      ->type_name("BY");
  command.add_flag("--shell", options.shell, "The command is a line for sh");
}

void add_how(CLI::App& command, ExecOptions& options) {
  command.add_option("-j,--jobs,--agents", options.jobs, "Run N at once (default: cores)")
      ->type_name("N");
  command
      .add_option("--isolation", options.isolation,
                  "How worktrees are made: auto (default), overlay, sparse or full")
      ->type_name("HOW");
  command.add_option("--timeout", options.timeout, "End a command after this time (90s, 10m)")
      ->type_name("TIME");
  command
      .add_option("--grace", options.grace, "From the polite end to the forced one (default: 5s)")
      ->type_name("TIME");
  command.add_option("--retries", options.retries, "Try a command that fails again, N times")
      ->type_name("N");
  command
      .add_option("--setup", options.setup,
                  "Make worktrees ready by this line for sh, once for all")
      ->type_name("LINE");
  command.add_flag("--setup-each", options.setup_each, "Run the setup in each worktree instead");
  command.add_flag("--fail-fast", options.fail_fast, "End all, and land nothing, when one fails");
  command.add_flag("--keep-going", options.keep_going, "Land what the others did (default)");
  command.add_flag("--allow-outside", options.allow_outside,
                   "Merge also what is written outside of write sets");
}

void add_where(CLI::App& command, ExecOptions& options) {
  add_base_option(command, options);
  add_landing_options(command, options,
                      {.commits = "Make one commit (default), or a merge",
                       .dry_run = "Run everything, but do not land it"});
  command
      .add_option("--json", options.json, "Print one JSON object, or with =stream a line an event")
      ->type_name("[=stream]")
      ->expected(0, 1)
      ->default_str("");
  command.add_flag("-q,--quiet", options.quiet, "Print errors only");
  command.add_flag("-v,--verbose", options.verbose, "Say more, and cut no list short");
}

}  // namespace

void add_exec_options(CLI::App& command, ExecOptions& options) {
  add_what(command, options);
  add_how(command, options);
  add_where(command, options);
}

run::ExecRequest exec_request_from(const ExecOptions& options,
                                   const std::filesystem::path& directory, std::istream* input) {
  check_what(options);
  check_how(options);
  run::ExecRequest request;
  take_landing(request, options);
  request.directory = directory;
  request.task_file = options.tasks.value_or("");
  request.command = {options.command, options.shell};
  request.agent = options.agent.value_or("");
  request.prompt = options.prompt.value_or("");
  if (options.max_turns) {
    request.limits.max_turns = number_of_option("--max-turns", *options.max_turns, 1, most_turns);
  }
  if (options.max_budget) {
    request.limits.max_budget_usd = dollars_from(*options.max_budget);
  }
  request.pathspecs = options.pathspecs;
  request.grep = options.grep.value_or("");
  if (options.files_from) {
    request.files = listed_files(*options.files_from, directory, input);
  }
  request.shards =
      options.shards ? number_of_option("--shards", *options.shards, 1, most_agents) : 0;
  choose(request.shard_by, "--shard-by", options.shard_by, shard_choices);
  request.jobs = options.jobs ? number_of_option("--jobs", *options.jobs, 1, most_agents) : 0;
  choose(request.isolation, "--isolation", options.isolation, isolation_choices);
  request.timeout =
      options.timeout ? duration_from("--timeout", *options.timeout) : request.timeout;
  request.grace = options.grace ? duration_from("--grace", *options.grace) : request.grace;
  request.retries =
      options.retries ? number_of_option("--retries", *options.retries, 0, most_retries) : 0;
  request.setup = options.setup;
  request.sets_up_each = options.setup_each;
  request.fail_fast = options.fail_fast;
  request.allow_outside = options.allow_outside;
  choose(request.commits, "--commits", options.commits, commit_choices);
  return request;
}

}  // namespace git_refactor::cli
