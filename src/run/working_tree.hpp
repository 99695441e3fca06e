#pragma once

#include "git_refactor/git/index_file.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/git/tree_writer.hpp"

#include <sys/stat.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace git_refactor::run {

/// A file that a landing replaces, and where its new content waits.
struct StagedFile {
  git::TreeChange change;
  std::filesystem::path staged;  ///< on the working tree's file system; afterwards the old file
  bool is_converted = false;     ///< git may convert it between blob and working tree
};

/// Throws an `Error` where a path that is to be changed is not, in index and working tree, what the
/// change starts from: modified, staged, deleted, in conflict, or untracked. Paths that a sparse
/// checkout leaves out count as clean. Cost: one lstat a path.
void require_clean(const git::Repository& repository, const git::IndexFile& index,
                   std::span<const StagedFile> files);

/// Gives staged files of converted paths the bytes that git would check out.
void convert_staged_files(const git::Repository& repository, std::span<const StagedFile> files);

/// Exchanges files of the working tree with staged ones, and can take that back.
///
/// Before the first exchange a list of all of them is written, so that `restore` can do it in
/// another process: whether a file has been exchanged is known by its inode.
class FileExchange {
 public:
  FileExchange(std::filesystem::path work_dir, std::filesystem::path list_path);

  /// Writes the list. @throws Error io
  void prepare(std::span<const StagedFile> files, const git::IndexFile& index) const;

  /// Puts every staged file in its place and the old one where it was staged. On a failure those
  /// already exchanged are put back. @throws Error io
  void exchange(std::span<const StagedFile> files, const git::IndexFile& index) const;

  /// Puts back whatever of the list has been exchanged; returns how many files that was.
  std::size_t restore() const;

 private:
  std::filesystem::path work_dir_;
  std::filesystem::path list_path_;
};

/// The lock that git itself takes before it writes an index: `index.lock`.
class IndexLock {
 public:
  /// Takes the lock. @throws Error busy where somebody has it
  explicit IndexLock(const std::filesystem::path& git_dir);

  /// Releases the lock, unless it was committed.
  ~IndexLock();
  IndexLock(const IndexLock&) = delete;
  IndexLock& operator=(const IndexLock&) = delete;
  IndexLock(IndexLock&&) = delete;
  IndexLock& operator=(IndexLock&&) = delete;

  /// Where the new index is being written.
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// The inode of the file that stands there now.
  [[nodiscard]] std::uint64_t inode() const;

  /// Replaces the content of the new index. @throws Error io
  void write(const std::string& bytes) const;

  /// Makes the new index the index. @throws Error io
  void commit();

 private:
  std::filesystem::path path_;
  bool is_held_ = true;
};

/// Throws the error that a locked index is.
void require_unlocked_index(const std::filesystem::path& git_dir);

/// Writes the index as it is after the files were exchanged into the lock.
void write_index_after(const git::Repository& repository, const git::IndexFile& index,
                       std::span<const StagedFile> files, const IndexLock& lock);

}  // namespace git_refactor::run
