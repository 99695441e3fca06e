#pragma once

#include "git_refactor/model/edit.hpp"
#include "git_refactor/run/observer.hpp"
#include "git_refactor/scan/candidates.hpp"
#include "git_refactor/syntax/surveyor.hpp"

#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace git_refactor::run {

/// What is to be surveyed, for which names, and on how many threads.
struct SurveyTask {
  const scan::Inventory& inventory;
  const scan::ContentSource& source;
  std::span<const scan::Candidate> candidates;
  std::span<const std::string_view> names;
  unsigned workers = 1;
};

/// Surveys every candidate; results in the candidates' order.
std::vector<syntax::FileSurvey> survey_candidates(const SurveyTask& task, Observer& observer,
                                                  const std::stop_token& stop);

/// Surveys the candidates as they are after their edits; those without any are left out, and their
/// surveys empty.
std::vector<syntax::FileSurvey> survey_edited(const SurveyTask& task,
                                              std::span<const std::vector<Edit>> edits,
                                              const std::stop_token& stop);

}  // namespace git_refactor::run
