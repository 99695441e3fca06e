#include "git_refactor/base/worker_pool.hpp"

#include "git_refactor/base/guarded.hpp"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

namespace git_refactor {

void parallel_for(unsigned workers, std::size_t count, std::size_t grain, std::stop_token stop,
                  const std::function<void(unsigned, std::size_t)>& work) {
  grain = std::max<std::size_t>(grain, 1);
  std::atomic<std::size_t> next{0};
  std::atomic<bool> failed{false};
  Guarded<std::exception_ptr> failure;

  const auto drain = [&](unsigned worker) {
    try {
      while (!stop.stop_requested() && !failed) {
        const std::size_t begin = next.fetch_add(grain);
        if (begin >= count) {
          return;
        }
        const std::size_t end = std::min(begin + grain, count);
        for (std::size_t index = begin; index < end; ++index) {
          work(worker, index);
        }
      }
    } catch (...) {
      failed = true;
      failure.with([](std::exception_ptr& first) {
        if (!first) {
          first = std::current_exception();
        }
      });
    }
  };

  const std::size_t batches = (count + grain - 1) / grain;
  const auto threads = static_cast<unsigned>(std::min<std::size_t>(std::max(workers, 1U), batches));
  {
    std::vector<std::jthread> others;
    for (unsigned worker = 1; worker < threads; ++worker) {
      others.emplace_back(drain, worker);
    }
    drain(0);
  }
  failure.with([](const std::exception_ptr& first) {
    if (first) {
      std::rethrow_exception(first);
    }
  });
}

unsigned available_cores() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof set, &set) == 0) {
    return static_cast<unsigned>(std::max(CPU_COUNT(&set), 1));
  }
  return std::max(std::thread::hardware_concurrency(), 1U);
}

}  // namespace git_refactor
