#include "git_refactor/plan/plan.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <string>

using namespace git_refactor;
using plan::make_plan;

namespace {

constexpr std::array all_ways{ShardBy::cost, ShardBy::directory, ShardBy::count, ShardBy::owner};

std::vector<PlanItem> random_items(std::mt19937& random, std::size_t count) {
  const auto below = [&](std::size_t bound) { return random() % bound; };
  const std::size_t directories = 1 + below(20);
  std::vector<PlanItem> items;
  for (std::size_t i = 0; i < count; ++i) {
    items.push_back({.path = "d" + std::to_string(below(directories)) + "/" + std::to_string(i),
                     .cost = below(10) == 0 ? below(100'000) : below(100),
                     .owner = below(3) == 0 ? "" : "@o" + std::to_string(below(5))});
  }
  std::ranges::sort(items, {}, &PlanItem::path);
  return items;
}

std::string directory_of(const PlanItem& item) {
  return item.path.substr(0, item.path.rfind('/'));
}

void check_is_a_division(const Plan& plan, std::size_t items, std::size_t agents) {
  std::vector<std::size_t> seen;
  for (const Shard& shard : plan.shards) {
    CHECK_FALSE(shard.items.empty());
    CHECK(std::ranges::is_sorted(shard.items));
    seen.insert(seen.end(), shard.items.begin(), shard.items.end());
  }
  std::ranges::sort(seen);
  std::vector<std::size_t> all(items);
  std::iota(all.begin(), all.end(), 0);
  CHECK(seen == all);
  CHECK(plan.shards.size() <= agents);
}

/// Checks that no two shards hold items of one `key`.
template <typename Key>
void check_stays_together(const Plan& plan, const std::vector<PlanItem>& items, Key key) {
  std::map<std::string, std::size_t> shard_of;
  for (std::size_t k = 0; k < plan.shards.size(); ++k) {
    for (const std::size_t item : plan.shards[k].items) {
      CHECK(shard_of.try_emplace(key(items[item]), k).first->second == k);
    }
  }
}

}  // namespace

TEST_SUITE("plan::make_plan") {
  TEST_CASE("nothing to divide gives no shard") {
    for (const ShardBy way : all_ways) {
      CHECK(make_plan({}, 4, way).shards.empty());
    }
  }

  TEST_CASE("shards are disjoint, cover all items and are never empty") {
    const std::uint32_t seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
      const auto items = random_items(random, 1 + random() % 120);
      const unsigned agents = 1 + random() % 20;

      for (const ShardBy way : all_ways) {
        const Plan plan = make_plan(items, agents, way);

        check_is_a_division(plan, items.size(), agents);
      }
    }
  }

  TEST_CASE("by cost, every agent works, and none more than the mean and the largest item") {
    const std::uint32_t seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
      const auto items = random_items(random, 1 + random() % 300);
      const unsigned agents = 1 + random() % 20;

      const Plan plan = make_plan(items, agents, ShardBy::cost);

      CHECK(plan.shards.size() == std::min<std::size_t>(agents, items.size()));
      std::uint64_t total = 0;
      std::uint64_t largest = 0;
      for (const PlanItem& item : items) {
        total += std::max<std::uint64_t>(item.cost, 1);
        largest = std::max(largest, item.cost);
      }
      for (const Shard& shard : plan.shards) {
        CHECK(shard.cost <= total / plan.shards.size() + 1 + largest);
      }
    }
  }

  TEST_CASE("by directory and by owner, what belongs together stays together") {
    const std::uint32_t seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 50; ++round) {
      const auto items = random_items(random, 1 + random() % 100);
      const unsigned agents = 1 + random() % 8;

      check_stays_together(make_plan(items, agents, ShardBy::directory), items, directory_of);
      check_stays_together(make_plan(items, agents, ShardBy::owner), items,
                           [](const PlanItem& item) { return item.owner; });
    }
  }

  TEST_CASE("by count, sizes differ by at most one") {
    std::vector<PlanItem> items;
    for (int i = 10; i < 21; ++i) {
      items.push_back({.path = std::to_string(i), .cost = static_cast<std::uint64_t>(i), .owner{}});
    }

    const Plan plan = make_plan(items, 3, ShardBy::count);

    REQUIRE(plan.shards.size() == 3);
    for (const Shard& shard : plan.shards) {
      CHECK((shard.items.size() == 3 || shard.items.size() == 4));
    }
  }

  TEST_CASE("by cost, small files of a directory go to one agent where that costs nothing") {
    std::vector<PlanItem> items;
    for (int directory = 0; directory < 64; ++directory) {
      for (int file = 0; file < 10; ++file) {
        items.push_back({.path = std::to_string(100 + directory) + "/" + std::to_string(file),
                         .cost = 1,
                         .owner{}});
      }
    }
    items.push_back({.path = "999/large", .cost = 10, .owner{}});

    const Plan plan = make_plan(items, 2, ShardBy::cost);

    check_stays_together(plan, items, directory_of);
    CHECK(plan.shards[0].cost == plan.shards[1].cost + 10);
  }

  TEST_CASE("files that cost nothing are divided, too") {
    const std::vector<PlanItem> items(4, {.path = "a", .cost = 0, .owner{}});

    CHECK(make_plan(items, 4, ShardBy::cost).shards.size() == 4);
    check_is_a_division(make_plan(items, 4, ShardBy::cost), 4, 4);
  }

  TEST_CASE("no agents counts as one") {
    const std::vector<PlanItem> items{{.path = "a", .cost = 1, .owner{}},
                                      {.path = "b", .cost = 1, .owner{}}};

    CHECK(make_plan(items, 0, ShardBy::cost).shards.size() == 1);
  }
}
