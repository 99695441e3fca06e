#include "landing_place.hpp"

#include "git_refactor/base/error.hpp"

#include "index_lock.hpp"
#include "places.hpp"

namespace git_refactor::run {

Oid base_commit(const git::Repository& repository, const std::string& revision) {
  const git::Head head = repository.head();
  if (!head.commit && revision == "HEAD") {
    throw Error(ErrorKind::not_found,
                "cannot start: there is no commit on " + head.branch() + " yet",
                "commit first; a run starts from a commit");
  }
  return repository.resolve_commit(revision);
}

LandingPlace find_landing_place(const git::Repository& repository, const LandingRequest& request,
                                const Oid& base, std::vector<std::string>& notes) {
  const git::Head head = repository.head();
  if (request.target == LandingTarget::other_branch) {
    return {"refs/heads/" + request.branch, branch_to_move(repository, request.branch, base)};
  }
  if (!repository.work_dir()) {
    throw Error(ErrorKind::refused, "cannot land in a bare repository: it has no working tree",
                "land on a branch of it with --branch NAME");
  }
  if (const auto operation = repository.operation_in_progress()) {
    throw Error(ErrorKind::refused, "cannot start: a " + *operation + " is in progress",
                "finish or abort it first, or land elsewhere with --branch NAME");
  }
  if (head.commit != base) {
    throw Error(ErrorKind::refused,
                "cannot land on " + (head.ref.empty() ? "HEAD" : head.branch()) +
                    ": it is not at the base " + base.short_hex(),
                "land on a branch of its own with --branch NAME");
  }
  require_unlocked_index(repository.git_dir());
  if (head.ref.empty()) {
    notes.emplace_back("HEAD is detached; the commit will be on no branch");
  }
  return request.target == LandingTarget::current_branch
             ? LandingPlace{head.ref.empty() ? "HEAD" : head.ref, base}
             : LandingPlace{};
}

std::string landed_branch(const LandingRequest& request, const std::string& current) {
  switch (request.target) {
    case LandingTarget::current_branch:
      return current;
    case LandingTarget::other_branch:
      return request.branch;
    case LandingTarget::working_tree:
      break;
  }
  return {};
}

}  // namespace git_refactor::run
