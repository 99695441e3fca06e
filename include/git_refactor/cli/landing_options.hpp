#pragma once

#include "git_refactor/run/landing_request.hpp"

#include <optional>
#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): it is CLI11's
class App;
}

namespace git_refactor::cli {

/// What a command line says of where a run starts and where its result goes, as it was typed.
struct LandingOptions {
  std::optional<std::string> base;
  std::optional<std::string> branch;
  std::optional<std::string> commits;
  std::vector<std::string> message;  ///< one paragraph each
  bool no_commit = false;
  bool dry_run = false;
  bool diff = false;
  bool no_verify = false;
};

/// How a command describes those of the options that are not the same everywhere.
struct LandingWords {
  const char* commits;
  const char* dry_run;
};

/// Adds --base.
void add_base_option(CLI::App& command, LandingOptions& options);

/// Adds the options that say where a result goes.
void add_landing_options(CLI::App& command, LandingOptions& options, const LandingWords& words);

/// Fills what these options say of a request, but for the style of its commits.
/// @throws Error usage where they contradict each other
void take_landing(run::LandingRequest& request, const LandingOptions& options);

}  // namespace git_refactor::cli
