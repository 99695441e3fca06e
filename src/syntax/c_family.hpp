#pragma once

#include "git_refactor/syntax/surveyor.hpp"

#include "collector.hpp"

#include <span>
#include <string_view>

namespace git_refactor::syntax {

/// Surveys a C or C++ file; see `Surveyor::survey`.
FileSurvey survey_c_family(TSParser& parser, const Grammar& grammar, std::string_view source,
                           std::span<const std::string_view> names);

}  // namespace git_refactor::syntax
