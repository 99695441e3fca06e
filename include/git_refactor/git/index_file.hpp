#pragma once

#include "git_refactor/model/oid.hpp"

#include <sys/stat.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::git {

/// What the index remembers of a file's `lstat`, cut to 32 bits as git does.
struct IndexStat {
  std::uint32_t ctime_seconds = 0;
  std::uint32_t ctime_nanoseconds = 0;
  std::uint32_t mtime_seconds = 0;
  std::uint32_t mtime_nanoseconds = 0;
  std::uint32_t device = 0;
  std::uint32_t inode = 0;
  std::uint32_t mode = 0;
  std::uint32_t user = 0;
  std::uint32_t group = 0;
  std::uint32_t size_bytes = 0;
};

/// One path of the index.
struct IndexEntry {
  std::string_view path;  ///< points into the index, or into its path store
  std::uint32_t mode = 0;
  Oid oid;
  std::size_t position = 0;  ///< byte offset in the file
  std::uint8_t stage = 0;    ///< 0 unless the path is in conflict
  bool assume_unchanged = false;
  bool skip_worktree = false;
  bool intent_to_add = false;
};

/// A path that `IndexFile::with_updates` changes.
struct IndexUpdate {
  std::string_view path;
  Oid oid;
  IndexStat stat;
};

/// The bytes of a git index (gitformat-index, versions 2 to 4), parsed.
///
/// Ours, where libgit2 has one, for time: parsing and writing the 78,635 entries of Linux takes it
/// 58 and 46 ms, and each agent's worktree and the landing need one
/// (docs/decisions/0002-own-index.md).
class IndexFile {
 public:
  IndexFile() = default;
  ~IndexFile() = default;
  IndexFile(IndexFile&&) = default;
  IndexFile& operator=(IndexFile&&) = default;
  IndexFile(const IndexFile&) = delete;  // entries point into the bytes
  IndexFile& operator=(const IndexFile&) = delete;

  /// Reads an index. A missing file is an empty index.
  /// @throws Error git where it is malformed, its checksum wrong, or of a version we do not know
  static IndexFile read(const std::filesystem::path& path);

  [[nodiscard]] std::span<const IndexEntry> entries() const { return entries_; }

  /// The entry of a path at stage 0. Cost: logarithmic.
  [[nodiscard]] const IndexEntry* find(std::string_view path) const;

  /// What the index remembers about an entry's file.
  [[nodiscard]] IndexStat stat_of(const IndexEntry& entry) const;

  /// True where `status` shows that the file has not changed since the index was written, so that
  /// its content is the entry's blob but for conversions. A file as young as the index counts as
  /// changed
  /// ("racily clean"), and so does one that git was told not to look at.
  [[nodiscard]] bool is_unchanged(const IndexEntry& entry, const struct stat& status) const;

  /// True for a split or a sparse index, which name other files or whole directories.
  [[nodiscard]] bool is_partial() const { return is_partial_; }

  /// The bytes of this index with some paths' blobs and stats replaced: every other entry and
  /// extension is kept as it is, but for cached trees that the updates make stale.
  [[nodiscard]] std::string with_updates(std::span<const IndexUpdate> updates) const;

 private:
  void parse_entries(std::size_t count);
  void parse_extensions(std::size_t position);

  struct Extension {
    std::string_view name;
    std::string_view content;
  };

  std::string bytes_;
  std::string paths_;  ///< of version 4, whose paths are compressed
  std::vector<IndexEntry> entries_;
  std::vector<Extension> extensions_;
  std::uint32_t version_ = 2;
  std::size_t extensions_begin_ = 0;
  std::int64_t written_seconds_ = 0;
  std::int64_t written_nanoseconds_ = 0;
  bool is_partial_ = false;
};

/// The remembered part of a file's status.
IndexStat index_stat(const struct stat& status);

/// A path for `build_index`.
struct NewIndexEntry {
  std::string_view path;
  std::uint32_t mode = 0;
  Oid oid;
  std::optional<IndexStat> stat;  ///< nothing: not in the working tree, and marked skip-worktree
};

/// The bytes of a fresh index of these entries, which are sorted by path.
std::string build_index(std::span<const NewIndexEntry> entries);

}  // namespace git_refactor::git
