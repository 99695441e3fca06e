#pragma once

#include "git_refactor/cli/console.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace git_refactor::cli {

/// The escape sequences a user's git colours a diff with; empty ones colour nothing.
struct DiffColours {
  std::string meta;
  std::string frag;
  std::string removed;
  std::string added;
  std::string reset;
};

/// A unified diff with its lines coloured as `git diff` does.
std::string coloured_diff(std::string_view diff, const DiffColours& colours);

/// Shows the difference of two tree-ish through `git diff` itself, on this process's terminal: the
/// user's pager, colours and diff configuration hold.
/// @throws Error io, git
void show_git_diff(const std::filesystem::path& directory, const std::string& before,
                   const std::string& after);

/// Shows the text of a diff whose objects git does not have, paged by git and in its colours.
/// @throws Error io, git
void show_diff_text(const std::filesystem::path& directory, std::string_view diff,
                    const Console& console);

}  // namespace git_refactor::cli
