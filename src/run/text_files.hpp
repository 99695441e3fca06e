#pragma once

#include "git_refactor/scan/content_reader.hpp"

#include "rename_decision.hpp"

#include <string>
#include <utility>
#include <vector>

namespace git_refactor::run {

/// A word and what it becomes.
using Replacement = std::pair<std::string, std::string>;

/// The whole words of `replacements` in files of no known language, as the operation asks: in
/// documentation and configuration (`text_files`), and outside comments and strings in programs
/// (`text`). Files that no pathspec selects, binary and very large ones are left alone. Cost: one
/// read of each such file.
std::vector<DecidedFile> find_in_text_files(const DecisionTask& task,
                                            const std::vector<Replacement>& replacements);

/// Where `replacements` stand in a text as whole words; a word is one between bytes that cannot be
/// part of an ASCII identifier.
std::vector<Edit> whole_word_edits(std::string_view text,
                                   const std::vector<Replacement>& replacements);

}  // namespace git_refactor::run
