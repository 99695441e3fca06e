#pragma once

#include "git_refactor/cli/landing_options.hpp"
#include "git_refactor/run/rename.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): it is CLI11's
class App;
}

namespace git_refactor::cli {

/// How much a command says, and in which form. The same for every command.
struct OutputOptions {
  bool json = false;
  bool quiet = false;
  bool verbose = false;
  bool interactive = false;  ///< ask about unsure sites
};

/// What the command line of `rename` or `plan rename` says, as it was typed.
struct RenameOptions : LandingOptions {
  std::string old_name;
  std::string new_name;
  std::optional<std::string> agents;
  std::optional<std::string> shard_by;
  std::optional<std::string> unsure;
  std::optional<std::string> at;
  std::optional<std::string> kind;
  std::vector<std::string> in;
  std::optional<std::string> language;
  std::optional<std::string> comments;
  bool strings = false;
  bool text_files = false;
  bool text = false;
  bool variants = false;
  bool files = false;
  bool aliases = false;
  bool force = false;
  bool include_generated = false;
  OutputOptions output;
  std::vector<std::string> pathspecs;  ///< what follows "--"
};

/// Adds OLD, NEW and the options that `rename` and `plan rename` share.
void add_scope_options(CLI::App& command, RenameOptions& options);

/// Adds the options that say which thing OLD is, and how far the rename goes.
void add_target_options(CLI::App& command, RenameOptions& options);

/// Adds the options that say where the result of a `rename` goes.
void add_rename_landing_options(CLI::App& command, RenameOptions& options);

/// Adds --json, -q and -v.
void add_output_options(CLI::App& command, OutputOptions& options);

/// What the run layer is asked for.
/// @throws Error usage where options contradict each other or a value is none of an option's
run::RenameRequest request_from(const RenameOptions& options,
                                const std::filesystem::path& directory);

}  // namespace git_refactor::cli
