#pragma once

#include "git_refactor/git/repository.hpp"
#include "git_refactor/git/tree_writer.hpp"
#include "git_refactor/model/oid.hpp"

#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace git_refactor::agent {

/// A few files of an overlay worktree in a directory of their own, with the .gitignore and
/// .gitattributes files that speak of them: enough for git to say what it would ignore, and how it
/// would convert, without the overlay being mounted.
class GitView {
 public:
  /// @param files of base, sorted
  /// @param upper the overlay's upper directory
  /// @param directory is made, and removed with this object; on the upper directory's file system
  GitView(const git::Repository& repository, std::span<const git::ListedFile> files,
          std::filesystem::path upper, std::filesystem::path directory);
  ~GitView();
  GitView(const GitView&) = delete;
  GitView& operator=(const GitView&) = delete;
  GitView(GitView&&) = delete;
  GitView& operator=(GitView&&) = delete;

  /// Which of these files are ignored by patterns, tracked or not. Costs one git process.
  std::set<std::string> ignored(const std::vector<std::string>& paths);

  /// Stores these regular files of the upper directory as blobs, converted as `git add` does, and
  /// returns their ids. Costs one git process.
  std::vector<Oid> store(const std::vector<std::string>& paths);

 private:
  void show_rules_for(const std::string& path);
  void show(const std::string& path, std::string_view content) const;

  const git::Repository& repository_;
  std::span<const git::ListedFile> files_;
  std::filesystem::path upper_;
  std::filesystem::path directory_;
  git::GitProgram git_;
  std::set<std::string> shown_;  ///< directories whose rules are there
};

/// True where git may store something else than a file's bytes: an attribute of base's, the
/// repository's, the user's or the system's, or one the agent wrote, or the configuration speaks of
/// line endings, filters or encodings.
bool may_convert(const git::Repository& repository, std::span<const git::ListedFile> files,
                 const std::vector<std::filesystem::path>& written_attributes);

/// The file at `path` among sorted `files`, or null.
const git::ListedFile* find_file(std::span<const git::ListedFile> files, std::string_view path);

}  // namespace git_refactor::agent
