#include "git_refactor/agent/ref_guard.hpp"

#include "git_refactor/base/files.hpp"
#include "git_refactor/base/text.hpp"
#include "git_refactor/git/ref_transaction.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string_view>
#include <system_error>

namespace git_refactor::agent {

namespace {

/// A HEAD of a worktree that no agent has, and its reflog.
struct UserHead {
  std::string file;  ///< of the reflog
  std::string ref;   ///< the branch it is on; empty: none
};

std::vector<UserHead> user_heads(const git::Repository& repository) {
  const auto common = repository.common_dir();
  std::vector<std::filesystem::path> git_dirs{common};
  std::error_code none;
  for (const auto& record : std::filesystem::directory_iterator(common / "worktrees", none)) {
    if (!record.path().filename().string().starts_with("refactor-")) {
      git_dirs.push_back(record.path());
    }
  }
  std::vector<UserHead> heads;
  for (const auto& git_dir : git_dirs) {
    constexpr std::string_view symbolic = "ref: ";
    std::string head = read_file(git_dir / "HEAD").value_or("");
    head.erase(head.find_last_not_of(" \n") + 1);
    heads.push_back({(git_dir / "logs/HEAD").string(),
                     head.starts_with(symbolic) ? head.substr(symbolic.size()) : ""});
  }
  return heads;
}

/// True where a line of a reflog's text says that a ref came to `oid`.
bool log_has(std::string_view text, const Oid& oid) {
  constexpr std::size_t digits = 40;
  const std::string hex = oid.hex();
  return std::ranges::any_of(split(text, '\n'), [&](std::string_view line) {
    return line.size() > 2 * digits && line.substr(digits + 1, digits) == hex;
  });
}

}  // namespace

RefSnapshot RefSnapshot::take(const git::Repository& repository, std::vector<std::string> own) {
  RefSnapshot snapshot;
  snapshot.own_ = std::move(own);
  snapshot.refs_ = git::list_refs(git::GitProgram(repository), "refs/");
  for (const UserHead& head : user_heads(repository)) {
    std::error_code none;
    const auto size = std::filesystem::file_size(head.file, none);
    snapshot.head_logs_.emplace_back(head.file, none ? 0 : size);
  }
  return snapshot;
}

std::vector<MovedRef> RefSnapshot::moved(const git::Repository& repository) const {
  std::map<std::string, MovedRef> by_name;
  for (const auto& [name, oid] : refs_) {
    by_name[name].before = oid;
  }
  for (const auto& [name, oid] : git::list_refs(git::GitProgram(repository), "refs/")) {
    by_name[name].after = oid;
  }
  const auto heads = user_heads(repository);
  const auto grown = [&](const UserHead& head) {
    const auto before =
        std::ranges::find(head_logs_, head.file, &std::pair<std::string, std::uint64_t>::first);
    std::string text = read_file(head.file).value_or("");
    return text.erase(0, before == head_logs_.end() ? 0 : std::min(before->second, text.size()));
  };
  std::vector<MovedRef> result;
  for (auto& each : by_name) {
    const std::string& name = each.first;
    MovedRef& ref = each.second;
    const bool is_own =
        std::ranges::any_of(own_, [&](const auto& prefix) { return name.starts_with(prefix); });
    if (is_own || ref.before == ref.after) {
      continue;
    }
    ref.name = name;
    for (const UserHead& head : heads) {
      const bool is_there =
          ref.after && (log_has(grown(head), *ref.after) || (!ref.before && head.ref == name));
      // A stash resets the worktree it is made in, which that HEAD's reflog has.
      const bool is_stashed = name == "refs/stash" &&
                              grown(head).find("\treset: moving to HEAD\n") != std::string::npos;
      ref.by_owner = ref.by_owner || is_there || is_stashed;
    }
    result.push_back(std::move(ref));
  }
  return result;
}

std::vector<MovedRef> RefSnapshot::restore(const git::Repository& repository,
                                           const std::string& kept_prefix) const {
  std::vector<MovedRef> refs = moved(repository);
  git::RefTransaction transaction(git::GitProgram(repository), "refactor: put back");
  for (MovedRef& ref : refs) {
    if (ref.by_owner || ref.name.starts_with("refs/remotes/")) {
      continue;
    }
    ref.restored = true;
    if (ref.after) {
      ref.kept_as = kept_prefix + ref.name;
      transaction.create(ref.kept_as, *ref.after);
    }
    if (ref.before && ref.after) {
      transaction.update(ref.name, *ref.before, *ref.after);
    } else if (ref.before) {
      transaction.create(ref.name, *ref.before);
    } else {
      transaction.remove(ref.name);
    }
  }
  if (std::ranges::any_of(refs, &MovedRef::restored)) {
    transaction.commit();
  }
  return refs;
}

}  // namespace git_refactor::agent
