#pragma once

#include "git_refactor/syntax/surveyor.hpp"

namespace git_refactor::syntax::c_family {

/// Makes one occurrence of those that stand at the same offset because their code was parsed for
/// several choices of branches. Where they disagree, the name's meaning depends on the choice.
FileSurvey merge_passes(FileSurvey survey);

}  // namespace git_refactor::syntax::c_family
