#pragma once

#include "git_refactor/base/guarded.hpp"
#include "git_refactor/model/oid.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace git_refactor::git {

/// The types of object that a run writes.
enum class ObjectType : std::uint8_t { commit = 1, tree = 2, blob = 3 };

/// Writes new objects into one pack, from any number of threads.
///
/// Two thousand loose blobs cost 0.4 s, one pack far less (docs/benchmarks.md), and a user's
/// repository gains two files instead of thousands. Objects are whole (no deltas), compressed by
/// libdeflate on the calling thread; only the append is serialised. Until `finish` nothing is
/// visible to git, and a writer that is destroyed before it removes what it wrote.
class PackWriter {
 public:
  /// Writes into `objects`/pack, which is made if need be.
  explicit PackWriter(const std::filesystem::path& objects);

  ~PackWriter();
  PackWriter(const PackWriter&) = delete;
  PackWriter& operator=(const PackWriter&) = delete;
  PackWriter(PackWriter&&) = delete;
  PackWriter& operator=(PackWriter&&) = delete;

  /// Adds an object, once however often it is added, and returns its id.
  Oid add(ObjectType type, std::string_view content);

  /// Flushes the pack and its index to disk under their final names, and returns the pack's path;
  /// an empty path, and no file, where nothing was added. What is added later begins another pack.
  /// @throws Error io, with nothing left behind
  std::filesystem::path finish();

 private:
  struct State;
  std::filesystem::path directory_;
  Guarded<std::unique_ptr<State>> state_;
};

}  // namespace git_refactor::git
