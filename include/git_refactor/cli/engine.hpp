#pragma once

#include "git_refactor/run/exec.hpp"
#include "git_refactor/run/history.hpp"
#include "git_refactor/run/rename.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace git_refactor::cli {

/// The use cases the commands call: those of the run layer, or a test's stand-ins.
struct Engine {
  std::function<RunReport(const run::RenameRequest&, run::Observer&, std::stop_token)> rename;
  std::function<ExecReport(const run::ExecRequest&, run::ExecObserver&, const std::stop_token&)>
      exec;
  std::function<ExecReport(const std::filesystem::path&, const std::string&)> read_agents;
  std::function<std::vector<run::RunSummary>(const std::filesystem::path&)> list_runs;
  std::function<std::optional<run::RunSummary>(const std::filesystem::path&, const std::string&)>
      find_run;
  std::function<run::Cleanup(const std::filesystem::path&, const std::string&)> abort_run;
  std::function<std::vector<run::Cleanup>(const std::filesystem::path&, const std::string&,
                                          bool everything, bool dry_run)>
      clean_runs;
  std::function<run::Cleanup(const std::filesystem::path&, const std::string&, bool dry_run)>
      undo_run;
};

/// The run layer itself.
Engine run_layer();

}  // namespace git_refactor::cli
