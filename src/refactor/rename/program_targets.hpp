#pragma once

#include "git_refactor/refactor/rename.hpp"
#include "git_refactor/syntax/program.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace git_refactor::refactor {

/// The sites of OLD and NEW by file.
using ProgramSites = std::map<std::uint32_t, std::vector<syntax::ProgramSite>>;

/// What the user may mean: one thing of the program, and where it is introduced.
struct ProgramTarget {
  syntax::EntityId entity = syntax::no_entity;
  SymbolKind kind = SymbolKind::unknown;
  std::vector<Finding> places;
};

/// Either one target, or why there is none.
struct TargetChoice {
  std::optional<ProgramTarget> target;
  Refusal refusal = Refusal::none;
  std::string reason;
  std::vector<Finding> findings;
};

/// The things that members of OLD's name are in the files of one family.
struct DeclaredMembers {
  std::optional<syntax::EntityId> first;  ///< nothing where no member of the name is declared
  bool are_several = false;               ///< or what one of them is is not known
};

DeclaredMembers find_declared_members(const syntax::Program& program, const ProgramSites& sites,
                                      syntax::Family family);

/// Finds the one thing that is to be renamed: what stands at `at`, or what OLD and the filter name.
TargetChoice choose_target(const RenameOperation& operation, syntax::Program& program,
                           const ProgramSites& sites, std::optional<ProgramPlace> at);

}  // namespace git_refactor::refactor
