#pragma once

#include "git_refactor/syntax/surveyor.hpp"

#include "collector.hpp"

#include <span>
#include <string_view>

namespace git_refactor::syntax {

/// Surveys a file that is parsed as a whole; see `Surveyor::survey`.
FileSurvey survey_whole_file(TSParser& parser, const Grammar& grammar, std::string_view source,
                             std::span<const std::string_view> names);

}  // namespace git_refactor::syntax
