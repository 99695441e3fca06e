#pragma once

#include "git_refactor/model/run_report.hpp"

namespace git_refactor::test {

/// The report of a rename that landed, with something in every part of it.
inline RunReport landed_report() {
  RunReport report;
  report.run = "20261123-194501-3f2a";
  report.status = RunStatus::landed;
  report.operation = {"kfree", "kfree_mem", UnsurePolicy::refuse};
  report.base = "9d1e77c000000000000000000000000000000000";
  report.base_branch = "main";
  report.commit = "5f0c2a9b10000000000000000000000000000000";
  report.tree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  report.branch = "main";
  report.files_scanned = 78634;
  report.files_candidates = 8943;
  report.files_changed = 8931;
  report.files_skipped = {{SkipReason::binary, 7}, {SkipReason::lfs_pointer, 1}};
  report.kind = SymbolKind::function;
  report.sites_sure = 38051;
  report.sites_edited = 38051;
  report.sites_other = {{SymbolKind::field, 41}, {SymbolKind::parameter, 2}};
  report.mentions = 612;
  report.agents = {{"1", AgentStatus::done, 4466, 19020, std::chrono::duration<double>(1.5),
                    "refactor/20261123-194501-3f2a/1", ""},
                   {"2", AgentStatus::done, 4465, 19031, std::chrono::duration<double>(1.25),
                    "refactor/20261123-194501-3f2a/2", ""}};
  report.timings = {{Phase::scanning, std::chrono::duration<double>(0.25)},
                    {Phase::surveying, std::chrono::duration<double>(2.5)}};
  return report;
}

/// A report of a run that did not land, without its details.
inline RunReport report_of(RunStatus status) {
  RunReport report;
  report.status = status;
  report.operation = {"save", "persist", UnsurePolicy::refuse};
  report.files_scanned = 12;
  return report;
}

}  // namespace git_refactor::test
