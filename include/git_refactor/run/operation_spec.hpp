#pragma once

#include "git_refactor/model/operation.hpp"

#include <nlohmann/json_fwd.hpp>

namespace git_refactor::run {

/// An operation as data: what the commit's `Refactor-Spec` records and `--json` prints. Lines and
/// columns count from 1; what was not asked for is left out.
nlohmann::ordered_json spec_of(const RenameOperation& operation);

}  // namespace git_refactor::run
