#pragma once

#include <stdexcept>
#include <string>

namespace git_refactor {

/// What went wrong, as far as a caller may want to tell failures apart.
enum class ErrorKind {
  usage,        ///< the request itself makes no sense
  refused,      ///< the request is understood, and carrying it out would be wrong or unsafe
  not_found,    ///< a repository, revision, file or run that was named does not exist
  busy,         ///< somebody else holds a lock, or an operation of git is in progress
  io,           ///< the operating system said no
  git,          ///< libgit2 or the git program failed
  interrupted,  ///< the user asked to stop
  internal,     ///< a bug of ours
};

/// The one exception of the program: a failure that the current operation cannot go on from.
///
/// `what()` reads "cannot X: Y", lower case and without a full stop; `hint()` says what to try and
/// may be empty.
class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& message, std::string hint = {});

  [[nodiscard]] ErrorKind kind() const noexcept { return kind_; }

  [[nodiscard]] const std::string& hint() const noexcept { return hint_; }

 private:
  ErrorKind kind_;
  std::string hint_;
};

/// Throws an `io` error of the form "MESSAGE: reason of the current `errno`".
[[noreturn]] void throw_errno(const std::string& message, std::string hint = {});

}  // namespace git_refactor
