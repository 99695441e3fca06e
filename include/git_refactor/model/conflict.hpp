#pragma once

#include "git_refactor/model/oid.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace git_refactor {

/// Why branches could not be merged at a path.
enum class ConflictKind : std::uint8_t {
  content,         ///< both sides changed the same lines
  add_add,         ///< both sides added the path, differently
  modify_delete,   ///< one side changed what the other deleted
  rename,          ///< renamed differently, or onto each other
  directory_file,  ///< a file on one side, a directory on the other
  mode,            ///< type or mode changed differently
  other,
};

/// One version of a conflicting path.
struct ConflictStage {
  std::uint32_t mode = 0;  ///< as git writes it: 0100644, 0100755, 0120000, 0160000
  Oid blob;
};

/// A path that did not merge, as a value.
struct Conflict {
  std::string path;
  ConflictKind kind = ConflictKind::content;
  std::array<std::optional<ConflictStage>, 3> stages;  ///< base, ours, theirs
  std::vector<std::string> branches;                   ///< whose work meets here
  std::string message;                                 ///< git's own words, where it has some
};

/// The kind as `--json` spells it ("modify/delete").
std::string_view name_of(ConflictKind kind);

}  // namespace git_refactor
