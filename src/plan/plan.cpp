// How files are divided among agents.
//
// The files are first put into groups that must, or had better, stay together; then the groups are
// dealt out largest first, each to the shard that has the least so far ("longest processing time
// first", R. L. Graham, Bounds on Multiprocessing Timing Anomalies, 1969). Equal costs go by path
// and by shard number, so the same files always give the same plan.
//
// By directory and by owner the groups are what the user asked to keep together. By cost a group is
// a handful of neighbours: consecutive files of one directory, as long as they cost no more
// together than the largest single file and than a sixteenth of a shard. So whole stretches of a
// directory go to one agent (its trees are then written once, and its branch reads better), while
// the bound of the greedy method, mean + largest group, is still mean + largest file.
//
//   cost 4   a/1 a/2 | a/3 | b/1     largest file 4 (a/3), two agents
//   groups   {a/1 a/2} 3, {a/3} 4, {b/1} 2
//   shards   {a/3} 4, {a/1 a/2, b/1} 5
//
// By count the sorted list is cut into equal stretches.
//
// Cost: O(n log n) for n files.

#include "git_refactor/plan/plan.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <queue>
#include <utility>

namespace git_refactor::plan {

namespace {

using Groups = std::vector<Shard>;

/// A file that costs nothing would let a shard stay empty, or be dealt only such files.
std::uint64_t cost_of(const PlanItem& item) {
  return std::max<std::uint64_t>(item.cost, 1);
}

std::string_view directory_of(const PlanItem& item) {
  const std::size_t slash = item.path.rfind('/');
  return slash == std::string::npos ? std::string_view()
                                    : std::string_view(item.path).substr(0, slash);
}

void add(Shard& shard, std::size_t index, const PlanItem& item) {
  shard.items.push_back(index);
  shard.cost += cost_of(item);
}

Groups singles(std::span<const PlanItem> items) {
  Groups groups(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    add(groups[i], i, items[i]);
  }
  return groups;
}

Groups neighbours(std::span<const PlanItem> items, std::size_t shards) {
  std::uint64_t total = 0;
  std::uint64_t largest = 0;
  for (const PlanItem& item : items) {
    total += cost_of(item);
    largest = std::max(largest, cost_of(item));
  }
  const std::uint64_t limit = std::min(largest, total / (shards * 16));

  Groups groups;
  std::string_view directory;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (groups.empty() || directory_of(items[i]) != directory ||
        groups.back().cost + cost_of(items[i]) > limit) {
      groups.emplace_back();
      directory = directory_of(items[i]);
    }
    add(groups.back(), i, items[i]);
  }
  // One huge file among small ones makes groups larger than a fair share of the small ones.
  return groups.size() < shards ? singles(items) : groups;
}

template <typename Key>
Groups groups_by(std::span<const PlanItem> items, Key key) {
  std::map<std::string_view, Shard> by_key;
  for (std::size_t i = 0; i < items.size(); ++i) {
    add(by_key[key(items[i])], i, items[i]);
  }
  Groups groups;
  for (auto& [name, group] : by_key) {
    groups.push_back(std::move(group));
  }
  return groups;
}

Plan deal(Groups groups, std::size_t shards) {
  std::ranges::stable_sort(groups, std::greater<>(), &Shard::cost);
  Plan plan;
  plan.shards.resize(std::min(shards, groups.size()));

  using Load = std::pair<std::uint64_t, std::size_t>;  // cost so far, number of the shard
  std::priority_queue<Load, std::vector<Load>, std::greater<>> least;
  for (std::size_t k = 0; k < plan.shards.size(); ++k) {
    least.emplace(0, k);
  }
  for (const Shard& group : groups) {
    const std::size_t chosen = least.top().second;
    least.pop();
    Shard& shard = plan.shards[chosen];
    shard.items.insert(shard.items.end(), group.items.begin(), group.items.end());
    shard.cost += group.cost;
    least.emplace(shard.cost, chosen);
  }
  for (Shard& shard : plan.shards) {
    std::ranges::sort(shard.items);
  }
  return plan;
}

Plan cut_evenly(std::span<const PlanItem> items, std::size_t shards) {
  Plan plan;
  plan.shards.resize(shards);
  for (std::size_t i = 0; i < items.size(); ++i) {
    add(plan.shards[i * shards / items.size()], i, items[i]);
  }
  return plan;
}

}  // namespace

Plan make_plan(std::span<const PlanItem> items, unsigned agents, ShardBy by) {
  const std::size_t shards = std::min<std::size_t>(std::max(agents, 1U), items.size());
  if (shards == 0) {
    return {};
  }
  switch (by) {
    case ShardBy::directory:
      return deal(groups_by(items, directory_of), shards);
    case ShardBy::owner:
      return deal(
          groups_by(items, [](const PlanItem& item) -> std::string_view { return item.owner; }),
          shards);
    case ShardBy::count:
      return cut_evenly(items, shards);
    case ShardBy::cost:
      break;
  }
  return deal(neighbours(items, shards), shards);
}

}  // namespace git_refactor::plan
