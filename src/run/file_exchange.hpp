#pragma once

#include "git_refactor/git/index_file.hpp"

#include "working_tree.hpp"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::run {

/// Exchanges files of the working tree with staged ones, moves added files in and removed ones out,
/// and can take that back.
///
/// Before the first exchange a list of all of them is written, so that `restore` can do it in
/// another process.
class FileExchange {
 public:
  FileExchange(std::filesystem::path work_dir, std::filesystem::path list_path);

  /// Writes the list. Files that a sparse checkout leaves out are not on it. @throws Error io
  void prepare(std::span<const StagedFile> files, const git::IndexFile& index);

  /// Puts every prepared file in its place and the old one where it was staged. Where one cannot be
  /// replaced, or was written to since `prepare`, those already exchanged are put back.
  /// `on_file` is called after each. @throws Error io, refused
  void exchange(const std::function<void()>& on_file) const;

  /// Puts back whatever of the list has been exchanged; returns how many files that was.
  std::size_t restore() const;

 private:
  /// Puts a swapped file back, unless it was not swapped or has been written to since.
  static bool restore_swapped(const std::string& identity, const std::filesystem::path& staged,
                              const std::filesystem::path& path);

  struct Pair {
    std::string_view kind;
    std::filesystem::path staged;
    std::filesystem::path path;
    std::string user_identity;  ///< of the file that was at `path` when it was prepared
  };

  std::filesystem::path work_dir_;
  std::filesystem::path list_path_;
  std::vector<Pair> pairs_;
};

}  // namespace git_refactor::run
