#pragma once

#include <filesystem>

namespace git_refactor::run {

/// Keeps `git gc` out of the repository, by the file `gc.pid` that it itself takes, while objects
/// are written that no ref reaches yet: `git gc --prune=now` would remove them. Where a gc is
/// running already, this holds nothing; what it prunes by default is two weeks old.
class GcGuard {
 public:
  explicit GcGuard(const std::filesystem::path& common_dir);
  ~GcGuard();
  GcGuard(const GcGuard&) = delete;
  GcGuard& operator=(const GcGuard&) = delete;
  GcGuard(GcGuard&&) = delete;
  GcGuard& operator=(GcGuard&&) = delete;

  /// Removes the file a killed process with this pid left.
  static void release(const std::filesystem::path& common_dir, long pid);

 private:
  std::filesystem::path path_;
  bool is_held_ = false;
};

}  // namespace git_refactor::run
