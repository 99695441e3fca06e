#include "index_lock.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <vector>

namespace git_refactor::run {

namespace {

/// The same as `with_updates` where git alone can write the index: a split or sparse one, and one
/// that gains or loses paths.
void write_index_by_git(const git::Repository& repository, std::span<const StagedFile> files,
                        const IndexLock& lock) {
  lock.write(read_file(repository.git_dir() / "index").value_or(""));
  git::GitProgram git(repository);
  git.set_environment("GIT_INDEX_FILE", lock.path().string());
  std::string entries;
  std::string left_out;
  for (const StagedFile& file : files) {
    if (!file.change.after) {
      entries += fmt::format("0 {}\t{}", Oid{}.hex(), file.change.path) + '\0';
      continue;
    }
    if (!status_of(*repository.work_dir() / file.change.path)) {
      left_out += file.change.path + '\0';
    }
    entries += fmt::format("{:o} {}\t{}", file.change.after->mode, file.change.after->blob.hex(),
                           file.change.path) +
               '\0';
  }
  // Git 2.39 writes a file beside the directory entry that stands for it in a sparse index, so the
  // index is expanded first; the next git command collapses it again.
  git.run({"-c", "index.sparse=false", "update-index", "-z", "--index-info"}, entries);
  git.run({"-c", "index.sparse=false", "update-index", "-z", "--skip-worktree", "--stdin"},
          left_out);
  // Its status says whether other files are dirty, which is no concern of ours.
  static_cast<void>(git.try_run({"update-index", "-q", "--refresh"}));
}

}  // namespace

IndexLock::IndexLock(const std::filesystem::path& git_dir) : path_(git_dir / "index.lock") {
  const FileDescriptor file(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file && errno == EEXIST) {
    is_held_ = false;
    require_unlocked_index(git_dir);
  }
  if (!file) {
    is_held_ = false;
    throw_errno("cannot lock the index");
  }
}

IndexLock::~IndexLock() {
  if (is_held_) {
    ::unlink(path_.c_str());
  }
}

std::uint64_t IndexLock::inode() const {
  const auto status = status_of(path_);
  return status ? status->st_ino : 0;
}

void IndexLock::write(const std::string& bytes) const {
  const FileDescriptor file(::open(path_.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC));
  if (!file) {
    throw_errno("cannot write the index");
  }
  write_all(file.get(), bytes);
}

void IndexLock::commit() {
  auto index = path_;
  index.replace_extension();
  if (::rename(path_.c_str(), index.c_str()) != 0) {
    throw_errno("cannot write the index");
  }
  is_held_ = false;
}

void IndexLock::leave() {
  is_held_ = false;
}

void require_unlocked_index(const std::filesystem::path& git_dir) {
  if (status_of(git_dir / "index.lock")) {
    throw Error(ErrorKind::busy, "cannot lock the index: index.lock exists",
                "wait for the other git program, or remove " + (git_dir / "index.lock").string() +
                    " if there is none");
  }
}

void write_index_after(const git::Repository& repository, const git::IndexFile& index,
                       std::span<const StagedFile> files, const IndexLock& lock) {
  const auto gains_or_loses = [](const StagedFile& file) {
    return !file.change.before || !file.change.after;
  };
  if (index.is_partial() || std::ranges::any_of(files, gains_or_loses)) {
    write_index_by_git(repository, files, lock);
    return;
  }
  std::vector<git::IndexUpdate> updates;
  for (const StagedFile& file : files) {
    const auto status = is_left_out(index, file, *repository.work_dir())
                            ? std::nullopt
                            : status_of(*repository.work_dir() / file.change.path);
    updates.push_back({file.change.path, file.change.after->blob,
                       status ? git::index_stat(*status) : git::IndexStat{}});
  }
  lock.write(index.with_updates(updates));
}

}  // namespace git_refactor::run
