#include "git_refactor/cli/program.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/cli/report_json.hpp"

#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace git_refactor::cli {

namespace {

/// The command line as CLI11 shall see it, and what follows "--".
struct SplitArguments {
  std::vector<std::string> options;
  std::vector<std::string> pathspecs;
  bool has_separator = false;
};

SplitArguments split(const std::vector<std::string>& arguments) {
  const auto separator = std::ranges::find(arguments, "--");
  SplitArguments result{{arguments.begin(), separator}, {}, separator != arguments.end()};
  if (result.has_separator) {
    result.pathspecs.assign(separator + 1, arguments.end());
  }
  return result;
}

/// The command line parser with all commands in it. Commands are parsed at the first word only, so
/// that names like "status" can be renamed.
struct Parser {
  CLI::App app{"git-refactor"};
  std::vector<RegisteredCommand> commands = add_commands(app);
  bool wants_version = false;

  Parser() {
    app.require_subcommand(0, 1);
    app.add_flag("--version", wants_version);
    allow_extras(app);
  }

  /// What no option or operand takes is reported in our words, not CLI11's.
  static void allow_extras(CLI::App& command) {
    command.allow_extras();
    for (CLI::App* below : command.get_subcommands([](CLI::App*) { return true; })) {
      allow_extras(*below);
    }
  }

  /// The command that was given, or nullptr.
  [[nodiscard]] const RegisteredCommand* given() const {
    const auto found = std::ranges::find_if(
        commands, [](const RegisteredCommand& command) { return command.app->parsed(); });
    return found == commands.end() ? nullptr : &*found;
  }
};

[[noreturn]] void reject(const std::string& message, std::string hint) {
  throw Error(ErrorKind::usage, message, std::move(hint));
}

[[noreturn]] void reject_unknown_command(const std::string& word) {
  if (word.starts_with('-')) {
    reject(fmt::format("unknown option '{}'", word), "git refactor -h lists the commands");
  }
  reject(fmt::format("'{}' is not a command of git refactor", word),
         "git refactor -h lists the commands");
}

void check_extras(const Parser& parser, const RegisteredCommand& command,
                  const SplitArguments& arguments) {
  const std::vector<std::string> extras = parser.app.remaining(true);
  const std::string lists_options =
      fmt::format("git refactor {} -h lists the options", command.name);
  if (!extras.empty() && extras.front().starts_with('-')) {
    reject(fmt::format("unknown option '{}'", extras.front()), lists_options);
  }
  if (!extras.empty()) {
    reject(fmt::format("'{}' is one argument too many", extras.front()),
           command.takes_pathspecs ? "paths go behind --" : lists_options);
  }
  if (arguments.has_separator && !command.takes_pathspecs) {
    reject(fmt::format("{} takes no paths", command.name), lists_options);
  }
}

/// The help for what was typed before -h.
std::string help_text(const Parser& parser) {
  const RegisteredCommand* command = parser.given();
  if (command == nullptr) {
    // "plan -h": the only command that has commands of its own has one.
    const auto below = std::ranges::find_if(parser.commands, [](const RegisteredCommand& each) {
      return each.app->get_parent()->parsed() && each.app->get_parent()->get_parent() != nullptr;
    });
    command = below == parser.commands.end() ? nullptr : &*below;
  }
  return command == nullptr ? program_help(parser.commands) : command_help(*command);
}

int run_parsed(const Parser& parser, const SplitArguments& arguments, Invocation& invocation) {
  const Console& console = invocation.surroundings.console;
  if (parser.wants_version) {
    console.out << "git-refactor version " GIT_REFACTOR_VERSION "\n";
    return exit_done;
  }
  const RegisteredCommand* command = parser.given();
  if (command == nullptr) {
    const auto extras = parser.app.remaining(true);
    if (!extras.empty()) {
      reject_unknown_command(extras.front());
    }
    if (!parser.app.get_subcommands().empty()) {
      reject("plan needs an operation", "git refactor plan rename OLD NEW");
    }
    console.err << program_help(parser.commands);
    return exit_usage;
  }
  check_extras(parser, *command, arguments);
  invocation.pathspecs = arguments.pathspecs;
  return command->run(invocation);
}

int parse_and_run(const SplitArguments& arguments, Invocation& invocation) {
  Parser parser;
  try {
    // CLI11 takes the arguments last first.
    parser.app.parse(std::vector(arguments.options.rbegin(), arguments.options.rend()));
  } catch (const CLI::CallForHelp&) {
    invocation.surroundings.console.out << help_text(parser);
    return exit_done;
  } catch (const CLI::ParseError& error) {
    reject(error.what(), "git refactor <command> -h lists the options");
  }
  return run_parsed(parser, arguments, invocation);
}

int exit_code_of(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::usage:
      return exit_usage;
    case ErrorKind::interrupted:
      return exit_interrupted;
    default:
      return exit_fatal;
  }
}

int report_error(const Error& error, bool as_json, const Invocation& invocation) {
  const Console& console = invocation.surroundings.console;
  if (as_json) {
    console.out << json_of_error(error, invocation.operation);
  }
  console.err << error_line(console, error.what());
  if (!error.hint().empty()) {
    console.err << hint_line(console, error.hint());
  }
  return exit_code_of(error.kind());
}

}  // namespace

std::vector<RegisteredCommand> add_commands(CLI::App& program) {
  program.set_help_flag("-h,--help", "Show this help");
  return {add_rename(program), add_exec(program), add_plan(program),   add_status(program),
          add_runs(program),   add_log(program),  add_report(program), add_abort(program),
          add_undo(program),   add_clean(program)};
}

int run_program(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
  const SplitArguments separated = split(arguments);
  Invocation invocation{surroundings, {}, {}};
  // Looked for here, for also a command line that cannot be parsed is answered in JSON.
  const bool as_json = std::ranges::any_of(separated.options, [](const std::string& option) {
    return option == "--json" || option.starts_with("--json=");
  });
  try {
    return parse_and_run(separated, invocation);
  } catch (const Error& error) {
    return report_error(error, as_json, invocation);
  } catch (const std::exception& error) {
    return report_error(Error(ErrorKind::internal, error.what(), "this is a bug of git-refactor"),
                        as_json, invocation);
  }
}

}  // namespace git_refactor::cli
