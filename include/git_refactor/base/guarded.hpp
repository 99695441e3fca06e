#pragma once

#include <mutex>
#include <utility>

namespace git_refactor {

/// A value that can be reached only while its mutex is held.
template <typename T>
class Guarded {
 public:
  explicit Guarded(T value = {}) : value_(std::move(value)) {}

  /// Calls `use` with the value while it is locked, and returns what `use` returns.
  template <typename Use>
  decltype(auto) with(Use&& use) {
    const std::scoped_lock lock(mutex_);
    return std::forward<Use>(use)(value_);
  }

 private:
  std::mutex mutex_;
  T value_;
};

}  // namespace git_refactor
