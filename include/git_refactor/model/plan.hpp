#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace git_refactor {

/// How candidates are divided among agents.
enum class ShardBy : std::uint8_t {
  cost,       ///< equal estimated work
  directory,  ///< files of one directory stay together, then equal work
  count,      ///< equal numbers of files
  owner,      ///< files of one CODEOWNERS owner stay together
};

/// A file to be divided: what it will cost, and who owns it.
struct PlanItem {
  std::string path;
  std::uint64_t cost = 1;  ///< estimated work, in bytes to parse and write
  std::string owner;       ///< from CODEOWNERS; empty: nobody
};

/// The files of one agent: its write set. Items are indices into the planned list, ascending.
struct Shard {
  std::vector<std::size_t> items;
  std::uint64_t cost = 0;
};

/// Disjoint shards that cover every item; no shard is empty unless there is nothing to divide.
struct Plan {
  std::vector<Shard> shards;
};

}  // namespace git_refactor
