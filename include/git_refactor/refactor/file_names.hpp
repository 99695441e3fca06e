#pragma once

#include "git_refactor/model/edit.hpp"
#include "git_refactor/syntax/program.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::refactor {

/// The path with every part that is `old_name`, its extensions aside, called `new_name`:
/// "old/old.test.js" becomes "new/new.test.js". The same path where no part is.
std::string renamed_path(std::string_view path, std::string_view old_name,
                         std::string_view new_name);

/// The edits that keep includes and imports of a file pointing to files that move: quoted paths on
/// lines that include, import, export or require. `moves` keep the number of parts of a path.
/// Cost: one pass over the text for each move that it mentions.
std::vector<Edit> edits_for_moves(std::string_view path, std::string_view text,
                                  std::span<const syntax::FileMove> moves);

}  // namespace git_refactor::refactor
