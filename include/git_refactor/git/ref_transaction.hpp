#pragma once

#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/oid.hpp"

#include <optional>
#include <string>
#include <vector>

namespace git_refactor::git {

/// Changes to refs that happen all or not at all, by `git update-ref --stdin`: libgit2 moves the
/// refs of a transaction one by one.
class RefTransaction {
 public:
  /// @param message for the reflogs
  RefTransaction(GitProgram git, std::string message);

  /// Creates a ref that must not exist yet.
  void create(const std::string& ref, const Oid& value);

  /// Moves a ref that must stand at `old_value`. HEAD moves the branch it is on.
  void update(const std::string& ref, const Oid& value, const Oid& old_value);

  /// Deletes a ref, wherever it stands; it need not exist.
  void remove(const std::string& ref);

  /// Carries it out. @throws Error busy where a ref is locked or not where it must be; no ref has
  /// changed then
  void commit();

 private:
  GitProgram git_;
  std::string message_;
  std::string commands_;
};

/// Every ref below `prefix` ("refs/refactor/"), sorted, with the id it points at.
std::vector<std::pair<std::string, Oid>> list_refs(const GitProgram& git,
                                                   const std::string& prefix);

}  // namespace git_refactor::git
