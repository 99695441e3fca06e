#include "git_refactor/git/linked_worktree.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/rollback.hpp"

#include "repository_state.hpp"

#include <system_error>

namespace git_refactor::git {

// The record is written here and not by git_worktree_add, which compares base with the empty
// directory even when it is told to check nothing out: 60 ms for each worktree of Linux, 0.1 ms
// this way. It is the five files that gitrepository-layout(5) lists; libgit2 then says whether it
// agrees.
LinkedWorktree create_worktree(const Repository& repository, const std::string& name,
                               const std::filesystem::path& directory,
                               const std::string& branch_ref, const std::string& reason) {
  LinkedWorktree worktree{name, directory, repository.common_dir() / "worktrees" / name};
  const auto fail = [&](const std::string& why) {
    throw Error(ErrorKind::io, "cannot create the worktree " + directory.string() + ": " + why);
  };
  if (!repository.find_ref(branch_ref)) {
    fail("there is no " + branch_ref);
  }
  std::error_code error;
  std::filesystem::create_directories(worktree.git_dir.parent_path(), error);
  Rollback rollback;
  for (const auto& path : {worktree.git_dir, directory}) {
    if (!std::filesystem::create_directory(path, error)) {
      fail(error ? error.message() : path.string() + " exists");
    }
    rollback.arm([path] {
      std::error_code ignored;
      std::filesystem::remove_all(path, ignored);
    });
  }
  write_file_atomically(worktree.git_dir / "locked", reason + "\n");
  write_file_atomically(worktree.git_dir / "gitdir", (directory / ".git").string() + "\n");
  write_file_atomically(worktree.git_dir / "commondir", "../..\n");
  write_file_atomically(worktree.git_dir / "HEAD", "ref: " + branch_ref + "\n");
  write_file_atomically(directory / ".git", "gitdir: " + worktree.git_dir.string() + "\n");
  const auto handle = acquire<WorktreeHandle>("open the worktree " + name, [&](git_worktree** out) {
    return git_worktree_lookup(out, repository.state().repository.get(), name.c_str());
  });
  check(git_worktree_validate(handle.get()), "use the worktree " + name);
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
