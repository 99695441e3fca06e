#pragma once

#include "git_refactor/agent/agent.hpp"
#include "git_refactor/git/commit_object.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/git/tree_writer.hpp"
#include "git_refactor/model/plan.hpp"
#include "git_refactor/model/run_report.hpp"
#include "git_refactor/run/observer.hpp"
#include "git_refactor/run/rename.hpp"
#include "git_refactor/scan/content_reader.hpp"

#include "landing.hpp"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace git_refactor::run {

/// A file that is to change, with what the run has to know of it besides the agent's task.
struct ChangeTask {
  agent::FileTask task;
  bool is_converted = false;  ///< git may convert it between blob and working tree
};

/// A decided change: what is to be edited, by whom, and what becomes of the result. Whatever the
/// operation was, from here on it is carried out the same way.
struct Change {
  std::string operation;       ///< for the journal: "rename old new"
  std::string subject;         ///< of the agents' commits
  std::string message;         ///< of the landing commit
  std::string trailers;        ///< recorded in every landed commit
  git::Identities identities;  ///< of the agents' commits

  Oid base;
  Oid base_tree;
  std::string target_ref;  ///< that moves to the result; empty: none
  Oid before;              ///< where it is; zero: it does not exist yet
  bool changes_files = false;

  std::vector<ChangeTask> tasks;  ///< sorted by path
  Plan plan;                      ///< its items are indices of tasks
};

/// How a change is to be carried out.
struct ExecutionOptions {
  Extent extent = Extent::land;
  CommitStyle commits = CommitStyle::one;
  Hooks hooks = Hooks::run;
  bool wants_diff = false;
};

/// What carrying out reads from.
struct ExecutionSource {
  const git::Repository& repository;
  const scan::ContentSource& content;
  std::span<const git::ListedFile> base_files;
};

/// Whom a run answers to while it works.
struct RunContext {
  RunReport& report;
  Observer& observer;
  const std::stop_token& stop;
};

/// Isolates the agents, lets them edit, reconciles their branches and lands the result, and fills
/// the rest of the report. @throws Error, with everything taken back
void execute(const ExecutionSource& source, const Change& change, const ExecutionOptions& options,
             const RunContext& context);

/// The files of a change as they are staged for landing, in no worktree yet.
std::vector<StagedFile> files_to_land(const Change& change);

}  // namespace git_refactor::run
