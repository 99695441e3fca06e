#pragma once

#include "git_refactor/reconcile/reconcile.hpp"

#include <optional>
#include <vector>

namespace git_refactor::reconcile {

/// All changes of all branches, sorted by path, if they can be put together directly: no path
/// twice, no file where another branch needs a directory, no two paths that differ in case only,
/// and none added near one that another branch deletes.
std::optional<std::vector<git::TreeChange>> combine_disjoint(std::span<const Branch> branches);

}  // namespace git_refactor::reconcile
