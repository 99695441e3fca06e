#pragma once

#include "git_refactor/model/operation.hpp"
#include "git_refactor/refactor/rename.hpp"

#include <filesystem>
#include <map>
#include <string>

/// Cases of renaming: a program before, an operation, and the program after or a refusal.
namespace rename_cases {

using namespace git_refactor;

/// Texts by path.
using Files = std::map<std::string, std::string>;

struct Case {
  std::string name;
  std::string says;
  RenameOperation operation;
  std::string refused;  ///< the refusal that is expected; empty where none is
  Files before;
  Files after;
};

/// What a rename makes of a program.
struct Outcome {
  std::string refused;  ///< as `operation.json` spells it; empty where it was not
  std::string reason;   ///< of the refusal, with its places
  Files files;
};

/// Reads `directory`/{before/,after/,operation.json}.
Case read_case(const std::filesystem::path& directory);

/// Renames in memory.
Outcome rename_in(const Files& files, const RenameOperation& operation);

}  // namespace rename_cases
