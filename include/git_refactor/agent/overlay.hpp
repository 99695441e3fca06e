#pragma once

#include "git_refactor/agent/isolation.hpp"
#include "git_refactor/agent/pristine.hpp"
#include "git_refactor/base/supervised_process.hpp"
#include "git_refactor/git/linked_worktree.hpp"
#include "git_refactor/git/repository.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace git_refactor::agent {

/// Why overlay worktrees cannot be made below `directory` (no user namespaces, a kernel
/// before 5.12, a file system that cannot be an upper layer); nothing where they can. Tries it:
/// about 5 ms.
std::optional<std::string> why_no_overlay(const std::filesystem::path& directory);

/// How an agent's files come into its worktree.
enum class Checkout : std::uint8_t {
  overlay,  ///< the pristine checkout below, only changes in the worktree's own directory
  full,     ///< every file written
  sparse,   ///< only some files written; the index marks the others skip-worktree
};

/// A linked worktree that a command can run in.
///
/// As an overlay its directory holds only `.git` and what the agent changed; the whole tree is seen
/// there from inside the agent's mount namespace alone.
struct AgentWorktree {
  git::LinkedWorktree worktree{};
  Checkout checkout = Checkout::full;
  std::vector<std::filesystem::path> lower{};  ///< of an overlay, the topmost first
  std::filesystem::path state{};     ///< its overlay work directory, and the index it began with
  std::vector<std::string> files{};  ///< of a sparse one, those that are there
};

/// Gives a worktree that `isolate` made the files of the pristine checkout by overlay: copies its
/// index and makes a work directory. `further_lower` are layers above the pristine one
/// (`included_layer`). Cost: copying the index, 5 ms for the 9 MB of Linux. @throws Error io
AgentWorktree overlay_worktree(const git::LinkedWorktree& worktree, const Pristine& pristine,
                               std::span<const std::filesystem::path> further_lower = {});

/// Gives a worktree that `isolate` made its files by a plain checkout of `commit`, written by git.
/// @throws Error git, io
AgentWorktree full_worktree(const git::Repository& repository, const git::LinkedWorktree& worktree,
                            const Oid& commit);

/// Gives a worktree that `isolate` made those of its files that `files` (sorted) names. Cost: git
/// writes the whole index twice, about 0.4 s on Linux. @throws Error git, io
AgentWorktree sparse_worktree(const git::Repository& repository,
                              const git::LinkedWorktree& worktree, const Oid& commit,
                              std::vector<std::string> files);

/// Takes back all that an agent did in its worktree, so that it can be tried again: files, index,
/// HEAD, `.git`, and its branch, which stands at `commit` then. @throws Error io, git
void reset_worktree(const git::Repository& repository, const AgentWorktree& worktree,
                    const std::string& branch_ref, const Oid& commit);

/// The mounts for a command in `worktree`: its overlay, and read-only
/// - the working trees of the repository, the user's and other linked ones,
/// - all below `places.root()` but its own directory, so the other agents' worktrees too,
/// - in the common git directory: index, HEAD and its reflog, config, hooks, `worktrees` but its
/// own record,
///   `refactor`. The rest, objects and refs, stays writable for commits.
/// Makes the overlay's work directory anew. Empty where the kernel has no namespaces.
std::vector<MountStep> agent_mounts(const git::Repository& repository, const RunPlaces& places,
                                    const AgentWorktree& worktree);

/// Makes a layer, at `directory`, of the ignored files of the working tree that `.worktreeinclude`
/// (gitignore syntax) in its root names: hard links where they can be made, which are safe because
/// an overlay never writes to a lower layer, else copies. Nothing where there are none.
/// @throws Error io, git
std::optional<std::filesystem::path> included_layer(const git::Repository& repository,
                                                    const std::filesystem::path& directory);

/// What became of a path in an overlay's upper directory.
enum class UpperKind : std::uint8_t {
  file,  ///< added or written, or its mode changed
  symlink,
  directory,  ///< merged with the lower one, if there is one
  opaque,     ///< a directory that hides the lower one
  whiteout,   ///< deleted, with all below it
  other,      ///< a socket, pipe or device
};

/// One entry of an upper directory.
struct UpperEntry {
  std::string path;  ///< relative to the worktree
  UpperKind kind = UpperKind::file;
  bool is_executable = false;

  bool operator==(const UpperEntry&) const = default;
};

/// Reads an upper directory, sorted by path; `.git` in its root is left out, and what is inside a
/// directory with a `.git` of its own too. Cost: by what was changed, not by the tree.
/// @throws Error io
std::vector<UpperEntry> read_upper(const std::filesystem::path& upper);

}  // namespace git_refactor::agent
