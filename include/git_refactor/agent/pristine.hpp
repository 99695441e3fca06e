#pragma once

#include "git_refactor/base/files.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace git_refactor::agent {

/// A checkout of a commit that nobody changes: the lower layer of every overlay worktree.
///
/// It belongs to the repository, not to a run, and stays when a run ends: the next run only writes
/// what differs from the commit it has. While an object of this class exists, other runs may share
/// the checkout but not advance it; one that needs another commit meanwhile makes another checkout.
/// Let go of it before preparing the next commit of the same run, or that is written whole.
class Pristine {
 public:
  /// How much there was to do.
  enum class Effort : std::uint8_t { written, advanced, reused };

  /// Gives the checkout of `commit` below `root` (`RunPlaces::root`). Git writes it, in parallel,
  /// so modes, symlinks, line endings and filters are as in any other checkout; submodules are
  /// empty directories. A checkout that was left half done is written anew.
  /// @throws Error io, git
  static Pristine prepare(const git::Repository& repository, const std::filesystem::path& root,
                          const Oid& commit);

  /// Its files, without a `.git`.
  [[nodiscard]] std::filesystem::path directory() const { return slot_ / "files"; }

  /// The index git wrote with them. A copy of it is valid in an overlay of the files, so that git
  /// need not read them again.
  [[nodiscard]] std::filesystem::path index() const { return slot_ / "index"; }

  [[nodiscard]] const Oid& commit() const { return commit_; }

  [[nodiscard]] Effort effort() const { return effort_; }

 private:
  Pristine(std::filesystem::path slot, FileDescriptor lock, const Oid& commit, Effort effort);

  std::filesystem::path slot_;
  FileDescriptor lock_;
  Oid commit_;
  Effort effort_;
};

/// Removes the pristine checkouts of a repository below `root` that no run is using. Returns a line
/// for each. @throws Error io
std::vector<std::string> remove_pristine(const git::Repository& repository,
                                         const std::filesystem::path& root);

}  // namespace git_refactor::agent
