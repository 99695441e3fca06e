#pragma once

#include "git_refactor/run/rename.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>

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

/// Renames, with `on_step` called in the middle of the run as soon as `step` is announced.
inline RunReport rename_with(const TempRepo& repo, std::string_view step,
                             const std::function<void()>& on_step, std::stop_token stop = {}) {
  StepObserver observer([&](std::string_view announced) {
    if (announced == step) {
      on_step();
    }
  });
  return run::rename(request_in(repo), observer, std::move(stop));
}

}  // namespace git_refactor::test
