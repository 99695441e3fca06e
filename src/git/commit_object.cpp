#include "git_refactor/git/commit_object.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/git/repository.hpp"

namespace git_refactor::git {

namespace {

std::string read_identity(const GitProgram& git, const std::string& variable) {
  const CommandResult result = git.try_run({"var", variable});
  if (result.status != 0) {
    throw Error(ErrorKind::usage, "cannot make a commit: git does not know who you are",
                "git config --global user.name NAME, and user.email EMAIL");
  }
  return result.output.substr(0, result.output.find('\n'));
}

}  // namespace

Identities read_identities(const GitProgram& git) {
  return {read_identity(git, "GIT_AUTHOR_IDENT"), read_identity(git, "GIT_COMMITTER_IDENT")};
}

std::string commit_bytes(const Oid& tree, const std::vector<Oid>& parents,
                         const Identities& identities, const std::string& message) {
  std::string bytes = "tree " + tree.hex() + "\n";
  for (const Oid& parent : parents) {
    bytes += "parent " + parent.hex() + "\n";
  }
  bytes += "author " + identities.author + "\ncommitter " + identities.committer + "\n\n" + message;
  return bytes.ends_with('\n') ? bytes : bytes + '\n';
}

}  // namespace git_refactor::git
