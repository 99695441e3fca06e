#pragma once

#include "git_refactor/reconcile/reconcile.hpp"

namespace git_refactor::reconcile {

/// Merges the branches one after another onto base with `git merge-tree`.
void merge_with_git(const Setting& setting, std::span<const Branch> branches, Reconciled& result);

}  // namespace git_refactor::reconcile
