#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace git_refactor {

/// Runs `work(worker, index)` for every index in [0, count) on up to `workers` threads.
///
/// Indices are handed out in order, `grain` at a time; `worker` is in [0, workers), for state a
/// thread keeps to itself. Results go to slots the caller chose by index, so their order never
/// depends on timing. With one worker all work happens on the calling thread. When `stop` is
/// requested no further index is handed out.
///
/// @throws the first exception any call threw, after every thread has ended.
void parallel_for(unsigned workers, std::size_t count, std::size_t grain, std::stop_token stop,
                  const std::function<void(unsigned worker, std::size_t index)>& work);

/// The number of threads the machine runs at once (at least 1; honours the CPU affinity).
unsigned available_cores();

}  // namespace git_refactor
