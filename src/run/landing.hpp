#pragma once

#include "git_refactor/base/error.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"
#include "git_refactor/run/journal.hpp"
#include "git_refactor/run/rename.hpp"

#include "working_tree.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace git_refactor::run {

/// Announces steps: writes them to the journal, then tells the observer. What is less than a step
/// it tells the observer alone.
class Announcer {
 public:
  Announcer(const Journal& journal, RunRecord& record, Observer& observer)
      : journal_(journal), record_(record), observer_(observer) {}

  void announce(Step step) const;

  void file_exchanged() const { observer_.advanced(1, 0); }

  void terminal_left_to_others() const { observer_.terminal_left_to_others(); }

  [[nodiscard]] RunRecord& record() const { return record_; }

  [[nodiscard]] const Journal& journal() const { return journal_; }

 private:
  const Journal& journal_;
  RunRecord& record_;
  Observer& observer_;
};

/// A commit that landing is to make.
struct PlannedCommit {
  Oid tree;
  std::vector<Oid> further_parents;  ///< besides the commit before it
  std::string message;
};

/// Hooks that a landing runs.
enum class Hooks { run, skip };

/// What is to become the user's.
struct Landing {
  std::vector<StagedFile> files;       ///< to put in place; empty: the working tree is left alone
  std::vector<PlannedCommit> commits;  ///< one on top of the other; empty: none are made
  Oid parent;                          ///< of the first of them
  std::optional<Oid> move_to;          ///< where the ref goes if no commits are made
  Hooks hooks = Hooks::run;
  std::string reflog_message;
};

/// The branch has moved to the result and the files are the result's, but the index is not: it
/// waits in `index.lock`. Nothing of the run may be taken back; `settle_landing` does what is left.
class UnfinishedLanding : public Error {
 public:
  explicit UnfinishedLanding(const std::string& message);
};

/// Where the ref that a record moves is now, or HEAD where it moves none; zero: it does not exist.
Oid target_tip(const git::Repository& repository, const RunRecord& record);

/// Commits with the user's identity, signed where `commit.gpgSign` says so, by git.
/// @throws Error git, with git's words
Oid make_commit(const git::Repository& repository, const PlannedCommit& planned,
                const std::vector<Oid>& parents);

/// Makes a result the user's, as the record says: `target_ref` moves from `before`, and where
/// `changes_files` is set the files are exchanged and the index is replaced. All of it or, if
/// anything fails, nothing.
/// @throws UnfinishedLanding where only the index is missing; any other Error: nothing has landed
void land(const git::Repository& repository, const Announcer& announcer, Landing landing);

/// Finishes or takes back a landing whose process is gone, by its journal, and says so there: true
/// where the result is the user's now. Doing it again changes nothing. @throws Error
bool settle_landing(const git::Repository& repository, const Journal& journal);

}  // namespace git_refactor::run
