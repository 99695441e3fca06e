#pragma once

#include "git_refactor/git/repository.hpp"
#include "git_refactor/model/run_report.hpp"
#include "git_refactor/refactor/rename.hpp"
#include "git_refactor/scan/candidates.hpp"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace git_refactor::run {

/// Findings in `files` as places a person can go to: path, row, column, and the line's text.
std::vector<Place> places_of(const scan::ContentSource& source,
                             std::span<const scan::TrackedFile* const> files,
                             std::span<const refactor::Finding> findings);

/// Whether a path of the base commit is matched by the pathspecs, which git itself interprets,
/// relative to `directory`. An empty function where there are none.
/// @throws Error usage where they match nothing
std::function<bool(const std::string&)> path_filter(const git::Repository& repository,
                                                    const Oid& base,
                                                    const std::filesystem::path& directory,
                                                    const std::vector<std::string>& pathspecs);

/// The text of the CODEOWNERS file among the base's files, wherever forges look for one; empty
/// where there is none.
std::string codeowners_text(const git::Repository& repository,
                            std::span<const git::ListedFile> files);

/// What differs between two trees, as a unified diff with renames.
std::string diff_text(const git::GitProgram& git, const Oid& before, const Oid& after);

/// Where the branch `name` is now; zero where it does not exist yet.
/// @throws Error where a run from `base` cannot move it: the name is malformed, it is checked out,
/// or it has commits that base has not
Oid branch_to_move(const git::Repository& repository, const std::string& name, const Oid& base);

}  // namespace git_refactor::run
