#pragma once

#include "git_refactor/cli/diff_view.hpp"
#include "git_refactor/cli/program.hpp"
#include "git_refactor/model/run_report.hpp"

#include <filesystem>
#include <ostream>

namespace git_refactor::cli {

/// Shows what a run changed, or would change: of any report with a status, trees and a diff.
template <typename Report>
void show_change(const std::filesystem::path& directory, const Report& report,
                 const Surroundings& surroundings, bool is_quiet) {
  const bool has_landed = report.status == RunStatus::landed;
  if (!has_landed && report.diff.empty()) {
    return;
  }
  surroundings.console.out << (is_quiet ? "" : "\n") << std::flush;
  surroundings.before_pager();
  if (has_landed) {
    show_git_diff(directory, report.base, report.tree);
  } else {
    show_diff_text(directory, report.diff, surroundings.console);
  }
}

}  // namespace git_refactor::cli
