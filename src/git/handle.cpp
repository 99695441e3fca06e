#include "handle.hpp"

#include <algorithm>

namespace git_refactor::git {

void throw_last_error(int code, const std::string& action) {
  const git_error* error = git_error_last();
  const std::string reason =
      error != nullptr && error->message != nullptr ? error->message : "unknown reason";
  const ErrorKind kind = code == GIT_ENOTFOUND ? ErrorKind::not_found
                         : code == GIT_ELOCKED ? ErrorKind::busy
                                               : ErrorKind::git;
  throw Error(kind, "cannot " + action + ": " + reason);
}

git_oid to_git(const Oid& oid) {
  git_oid result;
  std::ranges::copy(oid.bytes, result.id);
  return result;
}

Oid from_git(const git_oid& oid) {
  Oid result;
  std::copy_n(oid.id, result.bytes.size(), result.bytes.begin());
  return result;
}

}  // namespace git_refactor::git
