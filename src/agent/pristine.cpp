// A repository's pristine checkouts are numbered slots below ROOT/.pristine/KEY (the key, because a
// user may give several repositories one root):
//
//   1/files   the checkout          1/commit   the commit it is at; missing while it is written
//   1/index   its index             1/writing  the commit it will be at; missing otherwise
//   1/lock    locked shared by who uses it, exclusively by who writes it (flock, so that the lock
//   of
//             a process that is killed goes with it)
//
// A run takes the first slot that is at its commit; else it advances the first that nobody uses;
// else it makes another. One that is being brought to the same commit is waited for.

#include "git_refactor/agent/pristine.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/git/sha1.hpp"

#include "checkout.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace git_refactor::agent {

namespace {

constexpr int most_slots = 1000;

std::filesystem::path slots_of(const git::Repository& repository,
                               const std::filesystem::path& root) {
  const std::string home = std::filesystem::weakly_canonical(repository.common_dir()).string();
  return root / ".pristine" / git::object_id("path", home).hex().substr(0, 16);
}

void make_directories(const std::filesystem::path& directory) {
  std::error_code error;
  std::filesystem::create_directories(directory, error);
  if (error) {
    throw Error(ErrorKind::io, "cannot create " + directory.string() + ": " + error.message(),
                "refactor.worktreeDir names another place for worktrees");
  }
}

FileDescriptor open_lock(const std::filesystem::path& slot, int more_flags) {
  FileDescriptor lock(::open((slot / "lock").c_str(), O_RDWR | O_CLOEXEC | more_flags, 0666));
  if (!lock && errno != ENOENT) {
    throw_errno("cannot open " + (slot / "lock").string());
  }
  return lock;
}

/// Locks a slot; false where another has it, or where it was removed before we had the lock.
bool take(const FileDescriptor& lock, const std::filesystem::path& slot, int operation) {
  int code = 0;
  do {
    code = ::flock(lock.get(), operation);
  } while (code != 0 && errno == EINTR);

  struct stat ours {};

  struct stat named {};

  return code == 0 && ::fstat(lock.get(), &ours) == 0 &&
         ::stat((slot / "lock").c_str(), &named) == 0 && ours.st_ino == named.st_ino;
}

bool says(const std::filesystem::path& file, const Oid& commit) {
  return read_file(file) == commit.hex() + '\n';
}

/// Brings a slot that is locked for us alone to `commit`.
Pristine::Effort write_slot(const git::Repository& repository, const std::filesystem::path& slot,
                            const Oid& commit) {
  std::error_code ignored;
  const bool is_whole = std::filesystem::exists(slot / "commit", ignored) &&
                        !std::filesystem::exists(slot / "writing", ignored);
  write_file_atomically(slot / "writing", commit.hex() + '\n');
  std::filesystem::remove(slot / "commit", ignored);
  if (!is_whole) {
    for (const char* name : {"files", "index", "index.lock"}) {
      remove_tree(slot / name);
    }
  }
  make_directories(slot / "files");
  read_tree(git_on(repository, repository.common_dir(), slot / "files", slot / "index"), commit,
            Writes::files);
  write_file_atomically(slot / "commit", commit.hex() + '\n');
  std::filesystem::remove(slot / "writing", ignored);
  return is_whole ? Pristine::Effort::advanced : Pristine::Effort::written;
}

}  // namespace

Pristine::Pristine(std::filesystem::path slot, FileDescriptor lock, const Oid& commit,
                   Effort effort)
    : slot_(std::move(slot)), lock_(std::move(lock)), commit_(commit), effort_(effort) {}

Pristine Pristine::prepare(const git::Repository& repository, const std::filesystem::path& root,
                           const Oid& commit) {
  const auto slots = slots_of(repository, root);
  std::optional<Effort> effort;
  while (true) {
    for (int number = 1; number <= most_slots; ++number) {
      const auto slot = slots / std::to_string(number);
      FileDescriptor lock = open_lock(slot, 0);
      if (!lock) {
        break;
      }
      const bool is_coming = says(slot / "writing", commit);
      if (take(lock, slot, is_coming ? LOCK_SH : LOCK_SH | LOCK_NB) &&
          says(slot / "commit", commit)) {
        return {slot, std::move(lock), commit, effort.value_or(Effort::reused)};
      }
    }
    for (int number = 1;; ++number) {
      if (number > most_slots) {
        throw Error(ErrorKind::busy, "cannot check out " + commit.short_hex() + ": " +
                                         std::to_string(most_slots) + " other runs do");
      }
      const auto slot = slots / std::to_string(number);
      make_directories(slot);
      const FileDescriptor lock = open_lock(slot, O_CREAT);
      if (lock && take(lock, slot, LOCK_EX | LOCK_NB)) {
        effort = write_slot(repository, slot, commit);
        break;  // and take it from the beginning: between two kinds of lock there is none
      }
    }
  }
}

std::vector<std::string> remove_pristine(const git::Repository& repository,
                                         const std::filesystem::path& root) {
  std::vector<std::string> removed;
  const auto slots = slots_of(repository, root);
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(slots, none)) {
    const FileDescriptor lock = open_lock(entry.path(), 0);
    if (lock && take(lock, entry.path(), LOCK_EX | LOCK_NB)) {
      std::filesystem::remove(entry.path() / "commit", none);
      remove_tree(entry.path());
      removed.push_back("removed checkout " + entry.path().string());
    }
  }
  for (const auto& directory : {slots, slots.parent_path(), root}) {
    std::filesystem::remove(directory, none);  // as far as they are empty
  }
  std::ranges::sort(removed);
  return removed;
}

}  // namespace git_refactor::agent
