#include "git_refactor/cli/landing_options.hpp"

#include "option_values.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace git_refactor::cli {

void add_base_option(CLI::App& command, LandingOptions& options) {
  command.add_option("--base", options.base, "Start from this commit instead of HEAD")
      ->type_name("REV");
}

void add_landing_options(CLI::App& command, LandingOptions& options, const LandingWords& words) {
  command
      .add_option("--branch", options.branch,
                  "Commit to this branch; leave HEAD and the working tree alone")
      ->type_name("NAME");
  command.add_flag("--no-commit", options.no_commit, "Change index and working tree only");
  command.add_option("--commits", options.commits, words.commits)->type_name("STYLE");
  command.add_option("-m,--message", options.message, "Use this commit message")
      ->type_name("MSG")
      ->allow_extra_args(false);
  command.add_flag("-n,--dry-run", options.dry_run, words.dry_run);
  command.add_flag("--diff", options.diff, "Show the change as git diff does");
  command.add_flag("--no-verify", options.no_verify, "Skip the pre-commit and commit-msg hooks");
}

void take_landing(run::LandingRequest& request, const LandingOptions& options) {
  if (options.branch && options.no_commit) {
    reject_option("--branch and --no-commit cannot be combined",
                  "--branch puts a commit elsewhere; --no-commit makes none");
  }
  request.base = options.base.value_or("HEAD");
  request.extent = options.dry_run ? run::Extent::dry_run : run::Extent::land;
  if (options.branch) {
    request.target = run::LandingTarget::other_branch;
    request.branch = *options.branch;
  } else if (options.no_commit) {
    request.target = run::LandingTarget::working_tree;
  }
  if (!options.message.empty()) {
    request.message = fmt::format("{}", fmt::join(options.message, "\n\n"));
  }
  request.run_hooks = !options.no_verify;
  request.wants_diff = options.diff;
}

}  // namespace git_refactor::cli
