#pragma once

#include "git_refactor/model/edit.hpp"
#include "git_refactor/model/language.hpp"
#include "git_refactor/model/operation.hpp"
#include "git_refactor/model/symbol.hpp"
#include "git_refactor/syntax/program.hpp"
#include "git_refactor/syntax/surveyor.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::refactor {

/// One surveyed candidate: where it is, its language, and what the survey (names = {old, new})
/// found.
struct SurveyedFile {
  std::string_view path;
  Language language = Language::c;
  const syntax::FileSurvey* survey = nullptr;  ///< outlives the decision
};

/// A place to show to the user, and why.
struct Finding {
  std::size_t file = 0;      ///< index of the surveyed file
  std::uint32_t offset = 0;  ///< in bytes
  std::string why;
};

/// The reason for refusing to rename.
enum class Refusal : std::uint8_t {
  none,
  ambiguous,  ///< OLD means several things; `findings` are their declarations
  unsure,     ///< some sites cannot be known, and the policy is to refuse, or OLD is declared
              ///< nowhere; `findings` are the sites
  clash,      ///< NEW is declared where OLD is, or would capture; `findings` are the places
  bad_name,   ///< NEW cannot stand in a language it would be written in; `findings` show where
  outside,    ///< (a part of) the thing is not in the repository
  nothing,    ///< no name stands at the place that was pointed at, or nothing matches the filter
};

/// The outcome of looking at all surveyed files: what is meant, and what becomes of each site.
struct RenameDecision {
  Refusal refusal = Refusal::none;
  std::string reason;             ///< for a refusal: the rest of "cannot rename OLD to NEW: ..."
  std::vector<Finding> findings;  ///< for a refusal: the places, in path order
  SymbolKind kind = SymbolKind::unknown;  ///< of what is renamed
  std::vector<std::vector<Edit>> edits;   ///< by surveyed file, sorted by offset; empty: untouched
  std::vector<Finding> unsure;            ///< every unsure site, whatever the policy
  std::map<SymbolKind, std::size_t> other;  ///< sites left alone, by what they are instead
  std::size_t sure_sites = 0;
  std::size_t edited_sites = 0;
  std::size_t mentions = 0;  ///< in comments and strings, left as they are
  std::size_t mentions_edited = 0;
  std::size_t assumed_sites =
      0;  ///< members of objects of unknown type, sure because there is no other
  std::vector<syntax::FileMove> moves;
  std::vector<Finding> broken;  ///< what the proof found, under `force`
};

/// Decides what a rename means where OLD is a global of C, by the survey of names and without
/// types. Nothing where no file of C declares OLD at file level: a member, a local, or no name of
/// C. Pure: no I/O; time linear in the occurrences. Files must be sorted by path; the result
/// depends on nothing else.
std::optional<RenameDecision> decide_global(const RenameOperation& operation,
                                            std::span<const SurveyedFile> files);

/// Compares the surveys (names = {old, new}) of a file before and after `edits`: the places, before
/// them, where a name would mean something else. Empty where the file's part of a rename is proven.
std::vector<Finding> prove(std::size_t file, const syntax::FileSurvey& before,
                           const syntax::FileSurvey& after, std::span<const Edit> edits);

/// A place in a program.
struct ProgramPlace {
  std::uint32_t file = 0;
  std::uint32_t offset = 0;
};

/// What is to be done about an unsure site.
enum class UnsureChoice : std::uint8_t { rename, leave, rename_rest, leave_rest, quit };

/// Asks somebody about an unsure site.
using AskUnsure = std::function<UnsureChoice(const Finding& site)>;

/// Whom a decision talks to while it is made. Empty functions are not called.
struct DecisionHooks {
  AskUnsure ask_unsure{};
  std::function<void()> before_proof{};
};

/// Decides on a whole program, by its types and across its files, and proves the result: after the
/// edits every site that meant the target means it still, and no other site means anything else.
/// `program` is asked about {old_name, new_name} and knows the files that hold them; files of
/// findings and edits are the program's. `at` is a place of old_name, if the user pointed at one.
/// Cost: the sites of both names, twice, and whatever their types lead to.
RenameDecision decide(const RenameOperation& operation, syntax::Program& program,
                      std::optional<ProgramPlace> at, const DecisionHooks& hooks = {});

/// Names in `known` (name and count of sites) nearest to `wanted`: at most `limit`, best first,
/// none that is hopelessly far (Damerau-Levenshtein distance, or a shared prefix or suffix).
std::vector<std::pair<std::string, std::size_t>> nearest_names(
    std::string_view wanted, const std::map<std::string, std::size_t>& known, std::size_t limit);

}  // namespace git_refactor::refactor
