#pragma once

#include "git_refactor/refactor/rename.hpp"
#include "git_refactor/syntax/program.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace git_refactor::refactor {

/// Reasons of findings that say no more than that NEW is declared where OLD is.
inline constexpr std::string_view declared_here = "declared here";
inline constexpr std::string_view declared_again = "would be declared a second time";

/// A site of OLD or NEW before the rename, and what becomes of it.
struct ProvenSite {
  syntax::ProgramSite site;
  bool is_edited = false;
  bool is_assumed = false;      ///< edited though its own meaning is not known
  std::uint32_t new_begin = 0;  ///< bytes of the replacement before NEW
};

/// What is to be proven: the edits by file, the sites by file and offset, and the target.
struct ProofTask {
  syntax::Program& before;
  syntax::EntityId target = syntax::no_entity;
  const std::map<std::uint32_t, std::vector<Edit>>& edits;
  const std::map<std::uint32_t, std::vector<ProvenSite>>& sites;
  std::span<const syntax::FileMove> moves;
};

/// Applies the edits to a copy of the program, resolves it again, and returns the places (in terms
/// of the program before) where a binding changed, in order; empty where the rename is proven.
std::vector<Finding> prove(const ProofTask& task);

}  // namespace git_refactor::refactor
