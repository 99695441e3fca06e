#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor {

/// The path of the directory that `path` is in; empty for the root.
std::string_view directory_of(std::string_view path);

/// The parts of a path, between its slashes; none is empty.
std::vector<std::string_view> parts_of(std::string_view path);

/// Whether `path` is below a directory, at any depth; everything is below the root, the empty one.
bool is_inside(std::string_view path, std::string_view directory);

/// The path of a tracked file: relative to the repository's root, '/' between its parts, any bytes.
///
/// Never absolute or empty, and never with a part that is empty, ".", ".." or ".git", so that
/// joining it to a worktree's root cannot leave that worktree.
class RepoPath {
 public:
  /// @throws Error refused where `text` is not such a path
  explicit RepoPath(std::string text);

  [[nodiscard]] const std::string& text() const noexcept { return text_; }

  /// The path of the directory it is in; empty for the root.
  [[nodiscard]] std::string_view directory() const;

  /// What follows the last '/'.
  [[nodiscard]] std::string_view name() const;

  auto operator<=>(const RepoPath&) const = default;

 private:
  std::string text_;
};

}  // namespace git_refactor
