#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace git_refactor {

/// Undoes the steps of an operation that did not reach its end, last step first.
///
/// Arm one action after each step; call `dismiss()` as the operation's last statement. An action
/// must not throw; what it cannot undo it leaves to the run's journal.
class Rollback {
 public:
  Rollback() = default;
  Rollback(const Rollback&) = delete;
  Rollback& operator=(const Rollback&) = delete;
  Rollback(Rollback&&) = delete;
  Rollback& operator=(Rollback&&) = delete;

  ~Rollback() {
    for (auto action = actions_.rbegin(); action != actions_.rend(); ++action) {
      (*action)();
    }
  }

  /// Adds the action that takes back the step just done.
  void arm(std::function<void()> action) { actions_.push_back(std::move(action)); }

  /// Keeps what was done: no action runs any more.
  void dismiss() noexcept { actions_.clear(); }

 private:
  std::vector<std::function<void()>> actions_;
};

}  // namespace git_refactor
