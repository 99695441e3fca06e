#include "git_refactor/git/linked_worktree.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/rollback.hpp"

#include "repository_state.hpp"

#include <system_error>

namespace git_refactor::git {

LinkedWorktree create_worktree(const Repository& repository, const std::string& name,
                               const std::filesystem::path& directory,
                               const std::string& branch_ref, const std::string& reason) {
  const LinkedWorktree worktree{name, directory, repository.common_dir() / "worktrees" / name};
  git_repository* const raw = repository.state().repository.get();
  const auto branch = acquire<ReferenceHandle>("find " + branch_ref, [&](git_reference** out) {
    return git_reference_lookup(out, raw, branch_ref.c_str());
  });
  git_worktree_add_options options = GIT_WORKTREE_ADD_OPTIONS_INIT;
  options.lock = 1;
  options.ref = branch.get();
  options.checkout_options.checkout_strategy = GIT_CHECKOUT_NONE;
  // libgit2 1.5 leaves its record behind where creating the directory fails.
  Rollback rollback;
  if (!std::filesystem::exists(worktree.git_dir) && !std::filesystem::exists(directory)) {
    rollback.arm([&] {
      std::error_code ignored;
      std::filesystem::remove_all(worktree.git_dir, ignored);
      std::filesystem::remove_all(directory, ignored);
    });
  }
  acquire<WorktreeHandle>("create the worktree " + directory.string(), [&](git_worktree** out) {
    return git_worktree_add(out, raw, name.c_str(), directory.c_str(), &options);
  });
  write_file_atomically(worktree.git_dir / "locked", reason + "\n");
  rollback.dismiss();
  return worktree;
}

void remove_worktree(const Repository& repository, const std::string& name,
                     const std::filesystem::path& directory) {
  // The record goes last: while it exists, a later run still finds what to remove.
  for (const auto& path : {directory, repository.common_dir() / "worktrees" / name}) {
    std::error_code error;
    std::filesystem::remove_all(path, error);
    if (error) {
      throw Error(ErrorKind::io, "cannot remove " + path.string() + ": " + error.message());
    }
  }
  // Git removes the directory of records with the last of them.
  std::error_code ignored;
  std::filesystem::remove(repository.common_dir() / "worktrees", ignored);
}

}  // namespace git_refactor::git
