// Taking a landed run back.
//
// Where the run's commit is still the tip of its branch, the branch moves back to where it was and
// the files with it: the same landing as before, in the other direction, with the old blobs staged.
// Where something was committed on top, the reverse change is merged into the tip: three ways, with
// the run's commit as base, the tip on one side and what was before the run on the other. The tip
// stays and gets a commit.

#include "git_refactor/agent/isolation.hpp"
#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/rollback.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/git/tree_writer.hpp"
#include "git_refactor/run/history.hpp"
#include "git_refactor/run/journal.hpp"

#include "gc_guard.hpp"
#include "landing.hpp"

#include <fmt/format.h>

#include <utility>

namespace git_refactor::run {

namespace {

class NoObserver : public Observer {
 public:
  void phase_began(Phase /*phase*/, std::size_t /*total*/) override {}

  void advanced(std::size_t /*count*/, std::uint64_t /*bytes*/) override {}

  void phase_ended(Phase /*phase*/, std::size_t /*total*/) override {}

  void agent_advanced(std::size_t /*index*/, std::size_t /*done*/, std::size_t /*total*/) override {
  }
};

/// How a run is to be taken back.
struct Reversal {
  Oid from_tree;               ///< of what is there now
  Oid to_tree;                 ///< of what will be
  std::optional<Oid> move_to;  ///< the ref moves there; nothing: a commit is made
};

Oid required_oid(const std::string& hex) {
  const auto oid = Oid::from_hex(hex.substr(0, 40));
  if (!oid) {
    throw Error(ErrorKind::git, "cannot undo: git printed no id");
  }
  return *oid;
}

/// The tree of `tip` without what the run changed. @throws Error refused where that conflicts
Oid tree_without_run(const git::Repository& repository, const RunRecord& record, const Oid& tip) {
  const git::GitProgram git(repository);
  const Oid reverse = required_oid(git.run({"commit-tree", repository.tree_of(record.before).hex(),
                                            "-p", record.commit.hex(), "-m", "reverse"}));
  const CommandResult merge =
      git.try_run({"merge-tree", "--write-tree", "-z", tip.hex(), reverse.hex()});
  if (merge.status != 0) {
    throw Error(ErrorKind::refused,
                "cannot undo " + record.run + ": later commits changed the same lines",
                "git revert " + record.commit.short_hex() + " shows the conflicts");
  }
  return required_oid(merge.output);
}

Reversal plan_reversal(const git::Repository& repository, const RunRecord& record, const Oid& tip) {
  if (record.commit.is_zero()) {
    return {repository.tree_of(*repository.find_ref("refs/refactor/" + record.run + "/result")),
            repository.tree_of(record.base), std::nullopt};
  }
  if (tip == record.commit) {
    const Oid to = record.before.is_zero() ? record.base : record.before;
    return {repository.tree_of(tip), repository.tree_of(to), record.before};
  }
  if (record.before.is_zero() || !repository.is_ancestor(record.commit, tip)) {
    throw Error(ErrorKind::refused, "cannot undo " + record.run + ": its commit " +
                                        record.commit.short_hex() +
                                        " is not on the branch any more");
  }
  return {repository.tree_of(tip), tree_without_run(repository, record, tip), std::nullopt};
}

/// Writes the contents that come back into a directory beside the working tree.
std::vector<StagedFile> stage(const git::Repository& repository,
                              const std::vector<git::TreeChange>& changes,
                              const std::filesystem::path& directory) {
  std::vector<StagedFile> files;
  std::string content;
  for (const git::TreeChange& change : changes) {
    const auto path = directory / change.path;
    std::filesystem::create_directories(path.parent_path());
    if (!change.after) {
      files.push_back({change, path, false});
      continue;
    }
    repository.read_object(change.after->blob, content);
    write_file_atomically(path, content);
    if (change.after->mode == static_cast<std::uint32_t>(git::FileMode::executable)) {
      std::filesystem::permissions(path, std::filesystem::perms::owner_exec,
                                   std::filesystem::perm_options::add);
    }
    // Git knows better than we do here whether it would convert the file.
    files.push_back({change, path, true});
  }
  return files;
}

/// The run to undo: the one named, or the newest that landed.
RunSummary find_landed(const std::filesystem::path& directory, const std::string& wanted) {
  if (!wanted.empty()) {
    const auto named = find_run(directory, wanted);
    if (!named) {
      throw Error(ErrorKind::not_found, "cannot find a run named '" + wanted + "'",
                  "git refactor runs lists them");
    }
    if (named->state != RunState::landed) {
      throw Error(ErrorKind::refused,
                  "cannot undo " + named->run + ": it is " + std::string(name_of(named->state)),
                  named->state == RunState::interrupted ? "git refactor abort takes it back" : "");
    }
    return *named;
  }
  for (const RunSummary& run : list_runs(directory)) {
    if (run.state == RunState::landed) {
      return run;
    }
  }
  throw Error(ErrorKind::not_found, "cannot undo: no run of this repository has landed",
              "git refactor runs lists them");
}

/// Lands the reversal as a run of its own, whose journal and staged files last only as long.
void carry_out(const git::Repository& repository, const Journal& journal, RunRecord& record,
               const Reversal& reversal, const std::vector<git::TreeChange>& changes) {
  RunRecord undo = new_record("undo " + record.run);
  const Journal undo_journal(repository.common_dir(), undo.run);
  const auto places = agent::RunPlaces::of(repository, undo.run);
  undo.base = record.base;
  undo.target_ref = record.target_ref;
  undo.before = target_tip(repository, record);
  undo.changes_files = record.changes_files;
  undo.git_dir = record.git_dir;
  undo.files = changes.size();
  NoObserver observer;
  const Announcer announcer(undo_journal, undo, observer);
  const GcGuard guard(repository.common_dir());

  // What was staged, and what was exchanged with it, goes away whether it landed or not.
  Rollback cleaning;
  cleaning.arm([&] {
    try {
      agent::remove_isolation(repository, places, agent::Remains::nothing);
      undo_journal.remove();
    } catch (const Error&) {  // `git refactor clean` tries again
    }
  });
  announcer.announce(Step::isolating);
  Landing landing;
  landing.hooks = Hooks::skip;
  landing.reflog_message = "refactor: undo " + record.run;
  landing.move_to = reversal.move_to;
  landing.parent = undo.before;
  if (!reversal.move_to && !record.target_ref.empty()) {
    landing.commits.push_back({reversal.to_tree,
                               {},
                               "Undo: " + record.operation + "\n\nThis takes back commit " +
                                   record.commit.hex() + ".\n"});
  }
  if (record.changes_files) {
    landing.files = stage(repository, changes, places.worktrees / "undo");
  }
  try {
    land(repository, announcer, std::move(landing));
  } catch (const UnfinishedLanding&) {
    cleaning.dismiss();
    throw;
  }
  record.step = Step::undone;
  journal.announce(record);
}

}  // namespace

Cleanup undo_run(const std::filesystem::path& directory, const std::string& wanted, bool dry_run) {
  const auto found_repository = git::Repository::discover(directory);
  const auto summary = find_landed(directory, wanted);
  const Journal journal(found_repository.common_dir(), summary.run);
  RunRecord record = *journal.read();
  const auto repository = git::Repository::open(record.git_dir);
  const Oid tip = target_tip(repository, record);
  const Reversal reversal = plan_reversal(repository, record, tip);
  const auto changes = git::diff_trees(repository, reversal.from_tree, reversal.to_tree);

  Cleanup cleanup{record.run, {}};
  const auto say = [&](const char* done, const char* would, const std::string& what) {
    cleanup.actions.push_back((dry_run ? would : done) + what);
  };
  if (reversal.move_to) {
    say("moved", "would move",
        " the branch back to " +
            (reversal.move_to->is_zero() ? "nothing" : reversal.move_to->short_hex()));
  } else if (!record.commit.is_zero()) {
    say("committed", "would commit", " the reverse change on top of " + tip.short_hex());
  }
  if (record.changes_files) {
    say("put", "would put", fmt::format(" back {} files", changes.size()));
  }
  if (dry_run) {
    return cleanup;
  }

  carry_out(repository, journal, record, reversal, changes);
  return cleanup;
}

}  // namespace git_refactor::run
