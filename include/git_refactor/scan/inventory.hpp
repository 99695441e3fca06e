#pragma once

#include "git_refactor/git/repository.hpp"
#include "git_refactor/git/tree_writer.hpp"
#include "git_refactor/model/language.hpp"
#include "git_refactor/model/oid.hpp"
#include "git_refactor/model/run_report.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace git_refactor::scan {

/// A file of the base commit that may hold names we can resolve.
struct TrackedFile {
  std::string path;
  Oid blob;
  std::uint32_t mode = 0;
  std::optional<Language> language;  ///< nothing: a script whose first line has to tell
  bool is_selected = true;           ///< matched by the pathspec
  bool is_converted =
      false;  ///< git may convert it on checkout: its bytes on disk are not the blob's
};

/// The files of a commit that are worth reading, sorted by path, and how many are not, by reason.
struct Inventory {
  Oid commit;
  Oid tree;
  std::vector<TrackedFile> files;
  std::map<SkipReason, std::size_t> skipped;
  std::vector<git::ListedFile> all;  ///< every file of the commit, symlinks and submodules too
};

/// Which files to look into.
struct InventoryOptions {
  bool include_generated =
      false;  ///< also what .gitattributes calls linguist-generated or -vendored
  /// Whether a path is selected; empty: every path is.
  std::function<bool(const std::string& path)> is_selected;
};

/// Lists the files of `commit`. Languages come from linguist-language, the path, and for headers
/// from the sources around them. Cost: about 1 µs a file, and 10 µs where attributes have to be
/// looked up.
/// @throws Error git
Inventory take_inventory(const git::Repository& repository, const Oid& commit,
                         const InventoryOptions& options);

}  // namespace git_refactor::scan
