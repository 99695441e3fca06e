#include "git_refactor/git/ref_transaction.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/text.hpp"

#include <string_view>
#include <utility>

namespace git_refactor::git {

RefTransaction::RefTransaction(GitProgram git, std::string message)
    : git_(std::move(git)), message_(std::move(message)) {}

// With `-z` every field ends in a zero byte and needs no quoting.

void RefTransaction::create(const std::string& ref, const Oid& value) {
  commands_ += "create " + ref + '\0' + value.hex() + '\0';
}

void RefTransaction::update(const std::string& ref, const Oid& value, const Oid& old_value) {
  commands_ += "update " + ref + '\0' + value.hex() + '\0' + old_value.hex() + '\0';
}

void RefTransaction::remove(const std::string& ref) {
  commands_ += "delete " + ref + '\0' + '\0';
}

void RefTransaction::commit() {
  if (commands_.empty()) {
    return;
  }
  const CommandResult result =
      git_.try_run({"update-ref", "-m", message_, "--stdin", "-z"}, std::exchange(commands_, {}));
  if (result.status != 0) {
    std::string reason = result.error.substr(0, result.error.find_last_not_of('\n') + 1);
    if (reason.starts_with("fatal: ")) {
      reason.erase(0, 7);
    }
    throw Error(ErrorKind::busy, "cannot move refs: " + reason,
                "somebody else moved or locked a ref; run it again");
  }
}

std::vector<std::pair<std::string, Oid>> list_refs(const GitProgram& git,
                                                   const std::string& prefix) {
  const std::string output = git.run({"for-each-ref", "--format=%(objectname) %(refname)", prefix});
  std::vector<std::pair<std::string, Oid>> refs;
  for (const std::string_view line : split(output, '\n')) {
    if (const auto oid = Oid::from_hex(line.substr(0, 40))) {
      refs.emplace_back(line.substr(41), *oid);
    }
  }
  return refs;
}

}  // namespace git_refactor::git
