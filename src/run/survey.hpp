#pragma once

#include "git_refactor/run/observer.hpp"
#include "git_refactor/scan/candidates.hpp"
#include "git_refactor/syntax/surveyor.hpp"

#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace git_refactor::run {

/// Surveys every candidate for `names` on `workers` threads; results in the candidates' order.
std::vector<syntax::FileSurvey> survey_candidates(const scan::Inventory& inventory,
                                                  const scan::ContentSource& source,
                                                  std::span<const scan::Candidate> candidates,
                                                  std::span<const std::string_view> names,
                                                  unsigned workers, Observer& observer,
                                                  const std::stop_token& stop);

}  // namespace git_refactor::run
