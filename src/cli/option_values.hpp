#pragma once

#include "git_refactor/base/error.hpp"
#include "git_refactor/model/plan.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What is typed for the values of options.

namespace git_refactor::cli {

/// Spellings of an option's values, in the order in which they are listed.
template <typename Value, std::size_t Count>
using Choices = std::array<std::pair<std::string_view, Value>, Count>;

[[noreturn]] inline void reject_option(const std::string& message, std::string hint) {
  throw Error(ErrorKind::usage, message, std::move(hint));
}

/// Sets `target` to what was typed, if anything was. @throws Error usage
template <typename Value, std::size_t Count>
void choose(Value& target, std::string_view option, const std::optional<std::string>& typed,
            const Choices<Value, Count>& choices) {
  if (!typed) {
    return;
  }
  std::vector<std::string_view> names;
  for (const auto& [name, value] : choices) {
    if (name == *typed) {
      target = value;
      return;
    }
    names.push_back(name);
  }
  reject_option(fmt::format("{} cannot be '{}'", option, *typed),
                fmt::format("it is one of {}", fmt::join(names, ", ")));
}

/// The values of --shard-by.
inline constexpr Choices<ShardBy, 4> shard_choices{{{"cost", ShardBy::cost},
                                                    {"directory", ShardBy::directory},
                                                    {"count", ShardBy::count},
                                                    {"owner", ShardBy::owner}}};

/// The largest number of agents that can be asked for.
inline constexpr unsigned most_agents = 1024;

/// A number from `least` to `most`. @throws Error usage
unsigned number_of_option(std::string_view option, const std::string& typed, unsigned least,
                          unsigned most);

}  // namespace git_refactor::cli
