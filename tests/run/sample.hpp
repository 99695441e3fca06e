#pragma once

#include "git_refactor/run/rename.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <string_view>

namespace git_refactor::test {

/// Listens to nothing but steps.
class StepObserver : public run::Observer {
 public:
  explicit StepObserver(std::function<void(std::string_view)> on_step = {})
      : on_step_(std::move(on_step)) {}

  void phase_began(Phase /*phase*/, std::size_t /*total*/) override {}

  void advanced(std::size_t /*count*/, std::uint64_t /*bytes*/) override {}

  void phase_ended(Phase /*phase*/, std::size_t /*total*/) override {}

  void agent_advanced(std::size_t /*index*/, std::size_t /*done*/, std::size_t /*total*/) override {
  }

  void step_announced(std::string_view step) override {
    if (on_step_) {
      on_step_(step);
    }
  }

 private:
  std::function<void(std::string_view)> on_step_;
};

/// A repository in which `store` is a function that three modules use.
inline void fill_sample(const TempRepo& repo) {
  repo.write("shop/store.py", "def store(item):\n    return item\n\n\nprint(store(1))\n");
  repo.write("shop/jobs.py",
             "from shop.store import store\n\n\ndef run(items):\n    for item in items:\n        "
             "store(item)\n");
  repo.write("tools/check.py",
             "#!/usr/bin/env python3\nfrom shop.store import store\n\nstore(2)  # store it\n");
  repo.write("README", "store is a word here\n");
  repo.commit_all();
}

inline run::RenameRequest request_in(const TempRepo& repo) {
  run::RenameRequest request;
  request.directory = repo.path();
  request.operation = {"store", "persist", UnsurePolicy::refuse};
  request.agents = 2;
  return request;
}

inline RunReport rename_in(const run::RenameRequest& request) {
  StepObserver observer;
  return run::rename(request, observer, {});
}

/// What every run must leave: a sound repository, no worktree, no branch and no lock of its own.
inline void check_nothing_is_left(const TempRepo& repo) {
  repo.git({"fsck", "--strict"});
  CHECK(repo.git({"worktree", "list", "--porcelain"}).find(".refactor/") == std::string::npos);
  CHECK(repo.git({"for-each-ref", "refs/heads/refactor"}).empty());
  CHECK_FALSE(std::filesystem::exists(repo.path().string() + ".refactor"));
  CHECK_FALSE(repo.exists(".git/index.lock"));
  CHECK_FALSE(repo.exists(".git/gc.pid"));
  CHECK_FALSE(repo.exists(".git/worktrees"));
}

}  // namespace git_refactor::test
