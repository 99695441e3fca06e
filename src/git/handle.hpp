#pragma once

#include "git_refactor/base/error.hpp"
#include "git_refactor/model/oid.hpp"

#include <git2.h>

#include <memory>
#include <string>

namespace git_refactor::git {

/// Frees a C object with the function that belongs to its type; has no state.
template <auto Free>
struct FreeWith {
  template <typename T>
  void operator()(T* object) const noexcept {
    Free(object);
  }
};

/// Owns an object of libgit2.
template <typename T, auto Free>
using Handle = std::unique_ptr<T, FreeWith<Free>>;

using CommitHandle = Handle<git_commit, git_commit_free>;
using ConfigHandle = Handle<git_config, git_config_free>;
using IndexHandle = Handle<git_index, git_index_free>;
using ObjectHandle = Handle<git_object, git_object_free>;
using OdbHandle = Handle<git_odb, git_odb_free>;
using OdbObjectHandle = Handle<git_odb_object, git_odb_object_free>;
using ReferenceHandle = Handle<git_reference, git_reference_free>;
using RepositoryHandle = Handle<git_repository, git_repository_free>;
using WorktreeHandle = Handle<git_worktree, git_worktree_free>;

/// Throws libgit2's last error, which is the calling thread's, as "cannot ACTION: ...".
[[noreturn]] void throw_last_error(int code, const std::string& action);

/// Passes a non-negative result on and throws for any other.
inline int check(int code, const std::string& action) {
  if (code < 0) {
    throw_last_error(code, action);
  }
  return code;
}

/// Calls `open(&raw)`, which makes an object, and takes ownership of it.
template <typename H, typename Open>
H acquire(const std::string& action, Open&& open) {
  typename H::pointer raw = nullptr;
  check(open(&raw), action);
  return H(raw);
}

/// The same, where "not found" is an answer: an empty handle.
template <typename H, typename Open>
H find(const std::string& action, Open&& open) {
  typename H::pointer raw = nullptr;
  const int code = open(&raw);
  if (code == GIT_ENOTFOUND) {
    return nullptr;
  }
  check(code, action);
  return H(raw);
}

git_oid to_git(const Oid& oid);
Oid from_git(const git_oid& oid);

}  // namespace git_refactor::git
