#pragma once

#include "git_refactor/base/files.hpp"
#include "git_refactor/git/index_file.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/scan/inventory.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace git_refactor::scan {

/// Where the contents of a base commit can be read: its repository, and the working tree for the
/// files that the index says are the base's. Shared by all readers, and outlives them.
struct ContentSource {
  std::filesystem::path git_dir;
  std::optional<std::filesystem::path> work_dir;
  git::IndexFile index;

  /// @throws Error git where the index cannot be read
  static ContentSource of(const git::Repository& repository);
};

/// Reads files of the base commit. One for each thread.
class ContentReader {
 public:
  explicit ContentReader(const ContentSource& source);

  /// Puts the content of a file into `content`, which is reused, exactly as the commit has it: from
  /// the working tree where it is sure to be the blob's, else from the object database, so that a
  /// dirty file never leaks in.
  /// @throws Error git where the object cannot be read
  void read(const TrackedFile& file, std::string& content);

  /// The same to look for candidates among all files, which it does without asking the object
  /// database about each: line ends may be those of an earlier checkout. A file of more than
  /// `max_bytes` is not read. Returns whether it was.
  bool skim(const TrackedFile& file, std::uint64_t max_bytes, std::string& content);

 private:
  /// A file of the working tree that the index says is the base's.
  struct CleanFile {
    FileDescriptor file;
    std::uint64_t size_bytes = 0;
    const git::IndexEntry* entry = nullptr;
  };

  [[nodiscard]] std::optional<CleanFile> open_clean(const TrackedFile& file) const;
  bool read_clean(const CleanFile& clean, std::string& content) const;
  const git::Repository& repository();

  const ContentSource& source_;
  FileDescriptor root_;
  std::optional<git::Repository> repository_;  ///< opened when first needed
};

}  // namespace git_refactor::scan
