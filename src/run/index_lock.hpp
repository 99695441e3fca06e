#pragma once

#include "git_refactor/git/index_file.hpp"
#include "git_refactor/git/repository.hpp"

#include "working_tree.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace git_refactor::run {

/// The lock that git itself takes before it writes an index: `index.lock`.
class IndexLock {
 public:
  /// Takes the lock. @throws Error busy where somebody has it
  explicit IndexLock(const std::filesystem::path& git_dir);

  /// Releases the lock, unless it was committed or left.
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

  /// Leaves the new index in the lock, for a later process to commit.
  void leave();

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
