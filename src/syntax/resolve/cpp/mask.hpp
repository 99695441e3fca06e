#pragma once

#include "git_refactor/syntax/program.hpp"

#include <string>
#include <string_view>

namespace git_refactor::syntax::cpp {

/// The text of a C++ file with blanks for macros that keep the grammar from understanding it
/// (`class EXPORT A`, `Q_OBJECT`), so that every byte stays in its place; empty where nothing is to
/// be blanked. Asked names are never blanked. `known_macros` are macros that the file uses and does
/// not define, a definition a line.
std::string masked(std::string_view text, const AskedNames& asked, std::string_view known_macros);

}  // namespace git_refactor::syntax::cpp
