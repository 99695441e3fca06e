#pragma once

#include "git_refactor/base/subprocess.hpp"
#include "git_refactor/base/temp_dir.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::test {

/// A fresh git repository in a directory of its own: branch `main`, a fixed author and clock, and
/// no configuration of the user's or the system's, also for the git programs it starts.
class TempRepo {
 public:
  TempRepo();

  /// The root of the working tree.
  [[nodiscard]] const std::filesystem::path& path() const noexcept { return root_; }

  /// Writes a file (any bytes), creating its directories.
  void write(std::string_view path, std::string_view content) const;

  /// Installs a hook of git's, as a script for the shell.
  void write_hook(std::string_view name, std::string_view script) const;

  /// The content of a file in the working tree. A missing file fails the test.
  [[nodiscard]] std::string read(std::string_view path) const;

  [[nodiscard]] bool exists(std::string_view path) const;

  /// Adds everything (ignored files too) and commits it; returns the commit's id.
  std::string commit_all(std::string_view message = "base") const;

  /// Runs git in the repository and returns its output without the last newline. A failure of git
  /// fails the test.
  std::string git(const std::vector<std::string>& arguments) const;

  /// Runs git in the repository and returns whatever comes of it.
  [[nodiscard]] CommandResult try_git(const std::vector<std::string>& arguments) const;

  /// Everything a user could miss: refs, HEAD, index, files and their content, worktrees. Two equal
  /// texts mean that nothing changed.
  [[nodiscard]] std::string snapshot() const;

  /// Checks what every run must leave: a sound repository, no worktree, no branch and no lock of
  /// its own.
  void check_nothing_is_left() const;

 private:
  TempDir directory_;
  std::filesystem::path root_;
};

}  // namespace git_refactor::test
