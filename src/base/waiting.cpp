#include "git_refactor/base/waiting.hpp"

#include <condition_variable>
#include <mutex>

namespace git_refactor {

bool wait_for(std::chrono::milliseconds time, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any condition;
  std::unique_lock lock(mutex);
  condition.wait_for(lock, stop, time, [] { return false; });
  return !stop.stop_requested();
}

}  // namespace git_refactor
