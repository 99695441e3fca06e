#include "git_refactor/base/worker_pool.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <vector>

using git_refactor::parallel_for;

TEST_SUITE("base::parallel_for") {
  TEST_CASE("every index is worked on exactly once, whatever the number of workers") {
    for (const unsigned workers : {1U, 2U, 7U}) {
      std::vector<std::atomic<int>> visits(1000);

      parallel_for(workers, visits.size(), 3, {}, [&](unsigned worker, std::size_t index) {
        CHECK(worker < workers);
        ++visits[index];
      });

      CHECK(std::ranges::all_of(visits, [](const auto& count) { return count == 1; }));
    }
  }

  TEST_CASE("an exception of one call reaches the caller and ends the work") {
    std::atomic<int> calls{0};

    CHECK_THROWS_WITH_AS(parallel_for(2, 100000, 1, {},
                                      [&](unsigned, std::size_t) {
                                        ++calls;
                                        throw std::runtime_error("no");
                                      }),
                         "no", std::runtime_error);

    CHECK(calls <= 2);
  }

  TEST_CASE("no index is handed out once stop was requested") {
    std::stop_source source;
    std::atomic<int> calls{0};

    parallel_for(1, 100, 1, source.get_token(), [&](unsigned, std::size_t) {
      ++calls;
      source.request_stop();
    });

    CHECK(calls == 1);
  }
}
