#pragma once

#include <string_view>
#include <vector>

namespace git_refactor {

/// What stands between separators, but what is empty. Views of `text`.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace git_refactor
