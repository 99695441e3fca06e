#pragma once

#include "git_refactor/model/edit.hpp"

#include "collector.hpp"

#include <span>
#include <string_view>

namespace git_refactor::syntax {

/// Parses `after`, which is `before` with `edits` (sorted, disjoint), and takes over what the edits
/// did not touch from the tree of `before`. Cost: one pass over the bytes, and parsing near the
/// edits.
ParsedTree parse_edited(TSParser& parser, const TSTree& tree_before, std::string_view before,
                        std::string_view after, std::span<const Edit> edits);

}  // namespace git_refactor::syntax
