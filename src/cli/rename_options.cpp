#include "git_refactor/cli/rename_options.hpp"

#include "git_refactor/base/error.hpp"

#include "option_values.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace git_refactor::cli {

namespace {

constexpr Choices<UnsurePolicy, 3> unsure_choices{
    {{"refuse", UnsurePolicy::refuse}, {"skip", UnsurePolicy::skip}, {"edit", UnsurePolicy::edit}}};

constexpr Choices<run::CommitStyle, 3> commit_choices{{{"one", run::CommitStyle::one},
                                                       {"per-agent", run::CommitStyle::per_agent},
                                                       {"merge", run::CommitStyle::merge}}};

constexpr Choices<CommentPolicy, 3> comment_choices{
    {{"none", CommentPolicy::none}, {"doc", CommentPolicy::doc}, {"all", CommentPolicy::all}}};

std::optional<std::uint32_t> number_from(std::string_view text) {
  std::uint32_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, problem] = std::from_chars(text.data(), end, number);
  return problem != std::errc() || stopped != end || number == 0 ? std::nullopt
                                                                 : std::optional(number);
}

/// FILE:LINE[:COLUMN], both numbers from 1.
SourcePlace place_from(const std::string& typed) {
  std::vector<std::uint32_t> numbers;
  std::string_view path = typed;
  for (std::size_t colon = path.rfind(':'); numbers.size() < 2 && colon != std::string_view::npos;
       colon = path.rfind(':')) {
    const auto number = number_from(path.substr(colon + 1));
    if (!number) {
      break;
    }
    numbers.insert(numbers.begin(), *number);
    path = path.substr(0, colon);
  }
  if (numbers.empty() || path.empty()) {
    reject_option(fmt::format("--at cannot be '{}'", typed),
                  "it is FILE:LINE or FILE:LINE:COLUMN, from 1");
  }
  SourcePlace place{std::string(path), numbers[0] - 1, std::nullopt};
  if (numbers.size() == 2) {
    place.column = numbers[1] - 1;
  }
  return place;
}

/// OLD and NEW as they were meant: with --at, a single name is NEW.
std::pair<std::string, std::string> names_from(const RenameOptions& options) {
  if (options.at && options.new_name.empty()) {
    return {"", options.old_name};
  }
  return {options.old_name, options.new_name};
}

/// Splits "Class.method", "ns::f" or "Class#method" into what is around the name and the name.
void take_name(RenameOperation& operation, const std::string& typed) {
  const std::size_t raw = typed.starts_with("r#") ? 2 : 0;
  const std::size_t last = typed.find_last_of(".:#");
  if (last == std::string::npos || last < raw || last + 1 == typed.size()) {
    operation.old_name = typed.substr(raw);
    return;
  }
  operation.old_name = typed.substr(last + 1);
  const std::size_t end = typed.find_last_not_of(".:#", last);
  operation.target.qualifier = typed.substr(0, end == std::string::npos ? 0 : end + 1);
}

void take_target(RenameOperation& operation, const RenameOptions& options) {
  if (options.at) {
    operation.target.at = place_from(*options.at);
  }
  if (options.kind) {
    operation.target.kind = symbol_kind_named(*options.kind);
    if (!operation.target.kind) {
      reject_option(
          fmt::format("--kind cannot be '{}'", *options.kind),
          "it is one of function, type, variable, constant, field, method, parameter, local, "
          "macro, module, label, namespace");
    }
  }
  if (options.language) {
    operation.target.language = language_named(*options.language);
    if (!operation.target.language) {
      reject_option(fmt::format("--lang cannot be '{}'", *options.language),
                    "it is one of c, c++, python, go, rust, javascript, typescript, tsx, java");
    }
  }
  operation.target.in = options.in;
}

void check_names(const RenameOptions& options) {
  if (options.at && !options.old_name.empty()) {
    return;
  }
  if (options.old_name.empty() || options.new_name.empty()) {
    reject_option("rename needs two names, OLD and NEW", "git refactor rename OLD NEW");
  }
  if (options.old_name == options.new_name) {
    reject_option(fmt::format("cannot rename {} to {}: it is the same name", options.old_name,
                              options.new_name),
                  "give the name it has as OLD and the name it shall have as NEW");
  }
}

void check_combinations(const RenameOptions& options) {
  if (options.no_commit && options.commits) {
    reject_option("--no-commit and --commits cannot be combined",
                  "leave --commits out, or let rename commit");
  }
  if (options.no_commit && !options.message.empty()) {
    reject_option("--no-commit and --message cannot be combined",
                  "give the message to git commit afterwards");
  }
  if (options.output.json && options.diff) {
    reject_option("--json and --diff cannot be combined",
                  "run git diff with the base and the result.tree that --json prints");
  }
  if (options.output.interactive && (options.output.json || options.output.quiet)) {
    reject_option("--interactive cannot be combined with --json or --quiet",
                  "leave one of them out");
  }
  if (options.output.interactive && options.unsure) {
    reject_option("--interactive and --unsure cannot be combined", "choose one of them");
  }
  if (options.output.quiet && options.output.verbose) {
    reject_option("--quiet and --verbose cannot be combined", "choose one of them");
  }
}

void check_values(const RenameOptions& options) {
  for (const auto& [option, value] :
       {std::pair{"--base", &options.base}, std::pair{"--branch", &options.branch}}) {
    if (*value && (*value)->empty()) {
      reject_option(fmt::format("{} cannot be empty", option),
                    "leave the option out for the default");
    }
  }
  if (!options.message.empty() &&
      fmt::format("{}", fmt::join(options.message, "")).find_first_not_of(" \t\n") ==
          std::string::npos) {
    reject_option("--message cannot be empty", "leave the option out for the default message");
  }
}

}  // namespace

void add_scope_options(CLI::App& command, RenameOptions& options) {
  command.add_option("OLD", options.old_name, "The name it has");
  command.add_option("NEW", options.new_name, "The name it shall have");
  add_base_option(command, options);
  command
      .add_option("-j,--agents", options.agents, "Divide the work among N agents (default: cores)")
      ->type_name("N");
  command
      .add_option("--shard-by", options.shard_by,
                  "Divide files by cost (default), directory, count or owner")
      ->type_name("BY");
  command.add_flag("--include-generated", options.include_generated,
                   "Look into generated and vendored files too");
  command
      .add_option("--unsure", options.unsure,
                  "On sites that cannot be known: refuse (default), skip or edit them")
      ->type_name("POLICY");
}

void add_target_options(CLI::App& command, RenameOptions& options) {
  command
      .add_option("--at", options.at, "Rename what stands at FILE:LINE[:COLUMN]; OLD is optional")
      ->type_name("PLACE");
  command.add_option("--kind", options.kind, "Rename a thing of this kind (function, field, ...)")
      ->type_name("KIND");
  command.add_option("--in", options.in, "Rename what is declared in this file or directory")
      ->type_name("PATH")
      ->allow_extra_args(false);
  command.add_option("--lang", options.language, "Rename a thing of this language")
      ->type_name("NAME");
  command.add_flag("-i,--interactive", options.output.interactive, "Ask about each unsure site");
  command
      .add_option("--comments", options.comments,
                  "Rename references in comments: none, doc (default) or all")
      ->type_name("WHICH");
  command.add_flag("--strings", options.strings, "Rename whole words in strings too");
  command.add_flag("--text-files", options.text_files,
                   "Rename whole words in documentation and configuration too");
  command.add_flag("--text", options.text,
                   "Rename whole words in languages that are not known, too");
  command.add_flag("--variants", options.variants,
                   "Rename the other spellings too: foo_bar, fooBar, FooBar, FOO_BAR, foo-bar");
  command.add_flag("--files", options.files, "Move files and folders that bear the name too");
  command.add_flag("--aliases", options.aliases, "Let importers keep OLD, as an alias");
  command.add_flag("--force", options.force, "Rename although names would change their meaning");
}

void add_rename_landing_options(CLI::App& command, RenameOptions& options) {
  add_landing_options(command, options,
                      {.commits = "Make one (default), per-agent or merge commits",
                       .dry_run = "Do everything but land; change nothing"});
}

void add_output_options(CLI::App& command, OutputOptions& options) {
  command.add_flag("--json", options.json, "Print one JSON object instead of text");
  command.add_flag("-q,--quiet", options.quiet, "Print errors only");
  command.add_flag("-v,--verbose", options.verbose, "Say more, and cut no list short");
}

run::RenameRequest request_from(const RenameOptions& options,
                                const std::filesystem::path& directory) {
  check_names(options);
  check_combinations(options);
  check_values(options);
  run::RenameRequest request;
  request.directory = directory;
  const auto [old_name, new_name] = names_from(options);
  take_name(request.operation, old_name);
  request.operation.new_name = new_name.starts_with("r#") ? new_name.substr(2) : new_name;
  take_target(request.operation, options);
  choose(request.operation.comments, "--comments", options.comments, comment_choices);
  request.operation.strings = options.strings;
  request.operation.text_files = options.text_files;
  request.operation.text = options.text;
  request.operation.variants = options.variants;
  request.operation.files = options.files;
  request.operation.aliases = options.aliases;
  request.operation.force = options.force;
  choose(request.operation.unsure, "--unsure", options.unsure, unsure_choices);
  choose(request.shard_by, "--shard-by", options.shard_by, shard_choices);
  choose(request.commits, "--commits", options.commits, commit_choices);
  request.pathspecs = options.pathspecs;
  request.agents =
      options.agents ? number_of_option("--agents", *options.agents, 1, most_agents) : 0;
  request.include_generated = options.include_generated;
  take_landing(request, options);
  return request;
}

}  // namespace git_refactor::cli
