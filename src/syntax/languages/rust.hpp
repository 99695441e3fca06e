#pragma once

#include "facts.hpp"
#include "language_table.hpp"

#include <string>
#include <string_view>

// What Rust's table needs to understand paths and use trees.
namespace git_refactor::syntax::languages {

bool begins_upper(std::string_view text);

/// `path::name`, or the one of them that is not empty.
std::string joined(std::string_view path, std::string_view name);

/// The name at a place, without the prefix of a raw identifier.
std::string_view name_at(const Place& place);

/// What a name is that is selected from `path`.
Effect select_from(std::string_view path, Fact& fact);

/// The parts of a path.
Effect name_in_path(const Place& place, Fact& fact);
Effect start_of_path(const Place& place, Fact& fact);

/// The parts of a use tree.
Effect path_of_use_list(const Place& place, Fact& fact);
Effect end_of_simple_use(const Place& place, Fact& fact);
Effect alias_of_use(const Place& place, Fact& fact);
Effect name_of_crate(const Place& place, Fact& fact);

}  // namespace git_refactor::syntax::languages
