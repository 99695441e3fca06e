#pragma once

#include <filesystem>

namespace git_refactor {

/// A fresh directory that is removed, with all in it, when this object ends.
class TempDir {
 public:
  /// Creates the directory inside `parent` (default: the system's). @throws Error io
  explicit TempDir(const std::filesystem::path& parent = {});

  ~TempDir();

  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;
  TempDir(TempDir&&) = delete;
  TempDir& operator=(TempDir&&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace git_refactor
