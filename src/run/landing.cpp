// Landing, in an order that can be taken back at every point.
//
//   landing      the index is locked as git locks it; the paths are checked again under the lock
//   exchanging   files change places with the staged ones; the new index is written into the lock
//                (the pre-commit hook sees both, as it would in `git commit`)
//   committing   the commit exists; the branch moves by compare-and-swap: the point of no return
//   switching    the lock becomes the index
//
// Until the branch has moved everything is undone by exchanging back and dropping the lock; once it
// has, what is left is one rename, and that is tried whatever else fails. A process that finds the
// journal of a killed one asks where the branch is and does the one or the other
// (`settle_landing`); a child of the killed process itself is the first to (`LandingWatch`).
// Without a commit the rename of the lock is the point of no return.

#include "landing.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/rollback.hpp"
#include "git_refactor/git/ref_transaction.hpp"

#include "file_exchange.hpp"
#include "index_lock.hpp"
#include "landing_watch.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <exception>
#include <system_error>
#include <utility>

namespace git_refactor::run {

namespace {

std::filesystem::path exchange_list(const Journal& journal) {
  return journal.directory() / "exchange";
}

bool has_hook(const git::Repository& repository, const std::string& name) {
  const auto directory =
      repository.config("core.hooksPath")
          ? repository.work_dir().value_or(repository.git_dir()) /
                git::GitProgram(repository).run({"rev-parse", "--git-path", "hooks"})
          : repository.common_dir() / "hooks";
  return ::access((directory / name).c_str(), X_OK) == 0;
}

/// @throws Error refused where the hook exits with another status than 0
void run_hook(const git::Repository& repository, const std::string& name,
              const std::vector<std::string>& arguments, const std::string& index) {
  if (!has_hook(repository, name)) {
    return;
  }
  git::GitProgram git(repository);
  if (!index.empty()) {
    git.set_environment("GIT_INDEX_FILE", index);
  }
  // As `git commit -m` tells its hooks that there is no editor to wait for.
  git.set_environment("GIT_EDITOR", ":");
  std::vector<std::string> command{"hook", "run", name, "--"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  if (git.run_visibly(command) != 0) {
    throw Error(ErrorKind::refused, "cannot commit: the " + name + " hook says no",
                "--no-verify lands without asking it");
  }
}

/// Runs the pre-commit hook on the new index; the tree to commit, if the hook changed it.
std::optional<Oid> tree_after_hook(const git::Repository& repository, const IndexLock& lock) {
  const auto before = read_file(lock.path());
  run_hook(repository, "pre-commit", {}, lock.path().string());
  if (read_file(lock.path()) == before) {
    return std::nullopt;
  }
  git::GitProgram git(repository);
  git.set_environment("GIT_INDEX_FILE", lock.path().string());
  return Oid::from_hex(git.run({"write-tree"}));
}

/// Runs the `prepare-commit-msg` and `commit-msg` hooks over a message and cleans it up as git
/// does.
/// @throws Error refused where a hook says no, or the message is empty
std::string final_message(const git::Repository& repository, const std::string& message,
                          const Journal& journal, Hooks hooks) {
  const auto file = journal.directory() / "COMMIT_EDITMSG";
  const git::GitProgram git(repository);
  std::string text = git.run({"stripspace"}, message) + "\n";
  const bool asks = hooks == Hooks::run && (has_hook(repository, "prepare-commit-msg") ||
                                            has_hook(repository, "commit-msg"));
  if (asks) {
    write_file_atomically(file, text);
    run_hook(repository, "prepare-commit-msg", {file.string(), "message"}, "");
    run_hook(repository, "commit-msg", {file.string()}, "");
    text = git.run({"stripspace"}, read_file(file).value_or("")) + "\n";
  }
  if (text == "\n") {
    throw Error(ErrorKind::refused, "cannot commit: the message is empty");
  }
  return text;
}

/// The last commit is the one that hooks are asked about.
void finish_message(const git::Repository& repository, const Journal& journal, Landing& landing) {
  if (!landing.commits.empty()) {
    std::string& message = landing.commits.back().message;
    message = final_message(repository, message, journal, landing.hooks);
  }
}

/// Makes the planned commits one on top of the other; the last one's id.
Oid make_commits(const git::Repository& repository, const Landing& landing) {
  Oid parent = landing.parent;
  for (const PlannedCommit& commit : landing.commits) {
    std::vector<Oid> parents{parent};
    parents.insert(parents.end(), commit.further_parents.begin(), commit.further_parents.end());
    parent = make_commit(repository, commit, parents);
  }
  return parent;
}

/// Moves the record's ref to its commit, if it has one.
void move_ref(const git::Repository& repository, const Announcer& announcer,
              const Landing& landing) {
  RunRecord& record = announcer.record();
  if (record.target_ref.empty()) {
    return;
  }
  record.commit =
      landing.commits.empty() ? landing.move_to.value_or(Oid{}) : make_commits(repository, landing);
  announcer.announce(Step::committing);
  git::RefTransaction transaction(git::GitProgram(repository), landing.reflog_message);
  if (record.commit.is_zero()) {
    transaction.remove(record.target_ref);
  } else if (record.before.is_zero()) {
    transaction.create(record.target_ref, record.commit);
  } else {
    transaction.update(record.target_ref, record.commit, record.before);
  }
  transaction.commit();
}

/// Index and files belong to the branch that is checked out: it must be the one that moves.
void require_checked_out(const git::Repository& repository, const std::string& target_ref) {
  const git::Head head = repository.head();
  const std::string current = head.ref.empty() ? "HEAD" : head.ref;
  if (!target_ref.empty() && current != target_ref) {
    throw Error(ErrorKind::refused,
                "cannot land on " + git::Head{target_ref, {}}.branch() + ": it is not checked out",
                "git switch to it first");
  }
}

/// Replaces the index once the branch has moved, when there is no way but forward.
/// @throws UnfinishedLanding where that fails
void follow_branch(const Announcer& announcer, IndexLock& lock) {
  const RunRecord& record = announcer.record();
  try {
    announcer.announce(Step::switching);
  } catch (const std::exception&) {  // NOLINT(bugprone-empty-catch)
    // The journal goes on saying `committing`, which with the branch where it is now means the
    // same. Where it stays unwritable, the next announcement fails too and is told.
  }
  try {
    lock.commit();
  } catch (const Error& error) {
    lock.leave();
    throw UnfinishedLanding(std::string(error.what()) + "; " +
                            git::Head{record.target_ref, {}}.branch() + " is at " +
                            record.commit.short_hex() + " and the files are in place");
  }
}

void land_with_files(const git::Repository& repository, const Announcer& announcer,
                     Landing& landing) {
  RunRecord& record = announcer.record();
  IndexLock lock(repository.git_dir());
  require_checked_out(repository, record.target_ref);
  record.index_lock_inode = lock.inode();
  const LandingWatch watch(repository, announcer.journal());
  announcer.announce(Step::landing);
  const auto index = git::IndexFile::read(repository.git_dir() / "index");
  require_clean(repository, index, landing.files);
  convert_staged_files(repository, landing.files);

  FileExchange exchange(*repository.work_dir(), exchange_list(announcer.journal()));
  exchange.prepare(landing.files, index);
  announcer.announce(Step::exchanging);
  Rollback rollback;
  rollback.arm([&] {
    try {
      exchange.restore();
    } catch (const Error&) {  // `git refactor abort` tries again
    }
  });
  exchange.exchange([&] { announcer.file_exchanged(); });
  write_index_after(repository, index, landing.files, lock);
  announcer.terminal_left_to_others();
  if (!landing.commits.empty() && landing.hooks == Hooks::run) {
    if (const auto tree = tree_after_hook(repository, lock)) {
      landing.commits.back().tree = *tree;
    }
  }
  finish_message(repository, announcer.journal(), landing);
  record.index_lock_inode = lock.inode();
  move_ref(repository, announcer, landing);
  if (record.target_ref.empty()) {
    announcer.announce(Step::switching);
    lock.commit();
    rollback.dismiss();
  } else {
    rollback.dismiss();
    follow_branch(announcer, lock);
  }
}

/// What the hook does is its own affair: git does not look at its exit status either.
void run_post_commit(const git::Repository& repository) {
  try {
    if (has_hook(repository, "post-commit")) {
      static_cast<void>(git::GitProgram(repository).run_visibly({"hook", "run", "post-commit"}));
    }
  } catch (const Error&) {  // NOLINT(bugprone-empty-catch): the commit is there all the same
  }
}

bool has_inode(const std::filesystem::path& path, std::uint64_t inode) {
  struct stat status {};

  return ::lstat(path.c_str(), &status) == 0 && status.st_ino == inode;
}

/// Whether a landing that was cut off got past its point of no return.
bool has_landed(const git::Repository& repository, const RunRecord& record, bool lock_is_ours) {
  if (record.step >= Step::tidying) {
    return true;
  }
  if (record.target_ref.empty()) {
    return record.step == Step::switching && !lock_is_ours;
  }
  return record.step == Step::switching ||
         (record.step == Step::committing && target_tip(repository, record) == record.commit);
}

}  // namespace

UnfinishedLanding::UnfinishedLanding(const std::string& message)
    : Error(ErrorKind::io, message, "git refactor clean finishes the landing") {}

void Announcer::announce(Step step) const {
  record_.step = step;
  // What must survive a power failure is how to take a half-done landing back.
  journal_.announce(record_, step == Step::exchanging || step == Step::committing);
  observer_.step_announced(name_of(step));
}

Oid target_tip(const git::Repository& repository, const RunRecord& record) {
  if (record.target_ref.empty() || record.target_ref == "HEAD") {
    return repository.head().commit.value_or(Oid{});
  }
  return repository.find_ref(record.target_ref).value_or(Oid{});
}

Oid make_commit(const git::Repository& repository, const PlannedCommit& planned,
                const std::vector<Oid>& parents) {
  std::vector<std::string> arguments{"commit-tree"};
  if (repository.config_bool("commit.gpgSign").value_or(false)) {
    arguments.emplace_back("-S");
  }
  for (const Oid& parent : parents) {
    arguments.insert(arguments.end(), {"-p", parent.hex()});
  }
  arguments.insert(arguments.end(), {"-F", "-", planned.tree.hex()});
  const auto oid = Oid::from_hex(git::GitProgram(repository).run(arguments, planned.message));
  if (!oid) {
    throw Error(ErrorKind::git, "cannot make a commit: git commit-tree printed no id");
  }
  return *oid;
}

void land(const git::Repository& repository, const Announcer& announcer, Landing landing) {
  if (announcer.record().changes_files) {
    land_with_files(repository, announcer, landing);
  } else {
    announcer.announce(Step::landing);
    announcer.terminal_left_to_others();
    finish_message(repository, announcer.journal(), landing);
    move_ref(repository, announcer, landing);
  }
  if (!landing.commits.empty() && announcer.record().changes_files) {
    run_post_commit(repository);
  }
}

bool settle_landing(const git::Repository& repository, const Journal& journal) {
  // One process at a time: the watch of the killed run, or an `abort` that did not wait for it.
  const FileDescriptor turn(
      ::open((journal.directory() / "settling").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
  if (!turn || ::flock(turn.get(), LOCK_EX) != 0) {
    throw_errno("cannot settle the landing");
  }
  auto record = journal.read();
  if (!record || record->step < Step::landing) {
    return false;
  }
  const auto lock = repository.git_dir() / "index.lock";
  const bool lock_is_ours =
      record->index_lock_inode != 0 && has_inode(lock, record->index_lock_inode);
  const bool is_landed = has_landed(repository, *record, lock_is_ours);
  if (record->changes_files && !is_landed) {
    FileExchange(*repository.work_dir(), exchange_list(journal)).restore();
  }
  if (record->changes_files && lock_is_ours) {
    std::error_code error;
    if (is_landed) {
      std::filesystem::rename(lock, repository.git_dir() / "index", error);
    } else {
      std::filesystem::remove(lock, error);
    }
    if (error) {
      throw Error(ErrorKind::io, "cannot settle the index: " + error.message());
    }
  }
  record->step = is_landed ? Step::tidying : Step::publishing;
  journal.announce(*record);
  return is_landed;
}

}  // namespace git_refactor::run
