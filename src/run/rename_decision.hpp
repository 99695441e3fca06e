#pragma once

#include "git_refactor/refactor/rename.hpp"
#include "git_refactor/run/observer.hpp"
#include "git_refactor/run/rename.hpp"
#include "git_refactor/scan/candidates.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace git_refactor::run {

/// A file that a decided rename changes.
struct DecidedFile {
  scan::TrackedFile file;
  std::uint64_t size_bytes = 0;
  std::vector<Edit> edits;  ///< sorted and disjoint
  std::string new_path;     ///< where it moves to; empty: it stays
};

/// What was decided about a rename, in terms of the repository's files.
struct DecidedRename {
  refactor::RenameDecision decision;  ///< its edits, moves and findings are in the fields below
  std::vector<DecidedFile> files;     ///< sorted by path
  std::vector<Place> findings;
  std::vector<Place> unsure;
  std::vector<Place> broken;
  std::vector<std::string> notes;  ///< what a reader of the result should know
  bool is_proven = false;
  std::chrono::duration<double> parse_time{};  ///< of what was surveyed, on all threads together
};

/// What deciding reads from, and whom it tells.
struct DecisionTask {
  const git::Repository& repository;
  const scan::Inventory& inventory;
  const scan::ContentSource& source;
  const scan::Candidates& candidates;
  const RenameOperation& operation;
  const AskUnsure& ask_unsure;
  std::function<bool(const std::string& path)> is_selected;  ///< by pathspec; empty: every path is
  scan::ScanOptions scan;                                    ///< for further scans
  unsigned workers = 1;
  Observer& observer;
  const std::stop_token& stop;
  std::function<void(Phase)> enter;  ///< surveying and proving take turns
};

/// Decides a rename: by the survey of names where there is so much C that no more can be parsed,
/// and else by resolving the whole program (docs/resolve.md says when).
DecidedRename decide_rename(const DecisionTask& task);

/// The name at a place of the base: looked up in the file itself.
/// @throws Error where there is no such file, or no name
std::string name_at(const scan::Inventory& inventory, const scan::ContentSource& source,
                    const RenameOperation& operation);

}  // namespace git_refactor::run
