#pragma once

#include "git_refactor/base/subprocess.hpp"
#include "git_refactor/model/oid.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::git {

/// The mode of a tree entry, as git writes it.
enum class FileMode : std::uint32_t {
  tree = 0040000,
  regular = 0100644,
  executable = 0100755,
  symlink = 0120000,
  submodule = 0160000,
};

/// One entry of a tree object.
struct TreeEntry {
  std::uint32_t mode = 0;
  std::string_view name;  ///< points into the tree's bytes
  Oid oid;

  [[nodiscard]] bool is_tree() const { return mode == static_cast<std::uint32_t>(FileMode::tree); }
};

/// Calls `visit(entry)` for each entry of a tree object's raw bytes, in git's order.
/// @throws Error git where the bytes are not a tree
void for_each_entry(std::string_view tree_bytes,
                    const std::function<void(const TreeEntry&)>& visit);

/// What HEAD stands for.
struct Head {
  std::string ref;            ///< the branch's full name; empty when detached
  std::optional<Oid> commit;  ///< nothing while the branch is unborn

  /// The branch's name without "refs/heads/".
  [[nodiscard]] std::string branch() const;
};

/// A repository on disk. Not thread-safe: each thread opens its own, which costs about 5 ms.
class Repository {
 public:
  /// Finds the repository that `directory` is in, as git does (GIT_DIR included).
  /// @throws Error not_found where there is none
  static Repository discover(const std::filesystem::path& directory);

  /// Opens the repository whose git directory (or working tree) is `path`.
  static Repository open(const std::filesystem::path& path);

  ~Repository();
  Repository(Repository&&) noexcept;
  Repository& operator=(Repository&&) noexcept;
  Repository(const Repository&) = delete;
  Repository& operator=(const Repository&) = delete;

  /// The git directory: of the linked worktree, if it is one.
  [[nodiscard]] std::filesystem::path git_dir() const;

  /// The git directory that all worktrees share.
  [[nodiscard]] std::filesystem::path common_dir() const;

  /// The root of the working tree; nothing in a bare repository.
  [[nodiscard]] std::optional<std::filesystem::path> work_dir() const;

  [[nodiscard]] Head head() const;

  /// The commit a revision names ("HEAD~3", "v1.0").
  /// @throws Error not_found where it names none
  [[nodiscard]] Oid resolve_commit(const std::string& revision) const;

  /// The commit a ref points at, or nothing where there is no such ref.
  [[nodiscard]] std::optional<Oid> find_ref(const std::string& name) const;

  [[nodiscard]] Oid tree_of(const Oid& commit) const;

  /// True where `ancestor` is `descendant` or one of its ancestors.
  [[nodiscard]] bool is_ancestor(const Oid& ancestor, const Oid& descendant) const;

  /// What git is in the middle of ("merge", "rebase"), if anything.
  [[nodiscard]] std::optional<std::string> operation_in_progress() const;

  /// A setting of the repository's whole configuration.
  [[nodiscard]] std::optional<std::string> config(const std::string& name) const;

  /// All values of a setting that may be given several times, in the configuration's order.
  [[nodiscard]] std::vector<std::string> config_all(const std::string& name) const;

  [[nodiscard]] std::optional<bool> config_bool(const std::string& name) const;
  [[nodiscard]] std::optional<std::int64_t> config_integer(const std::string& name) const;

  /// A setting that is a path; one that begins with "~/" is below the user's home directory.
  [[nodiscard]] std::optional<std::filesystem::path> config_path(const std::string& name) const;

  /// Copies an object's content into `content`, which is reused. @throws Error not_found, git
  void read_object(const Oid& oid, std::string& content) const;

  /// The size of an object's content, which costs about 10 µs. @throws Error not_found, git
  [[nodiscard]] std::uint64_t object_size_bytes(const Oid& oid) const;

  /// Makes objects that packs added since the repository was opened visible.
  void refresh_objects() const;

  /// The values of attributes for a path, by the commit's .gitattributes (not the index's or the
  /// working tree's), the repository's own, the user's and the system's: "true", "false", a value,
  /// or empty where unspecified.
  [[nodiscard]] std::vector<std::string> attributes(const std::string& path, const Oid& commit,
                                                    const std::vector<const char*>& names) const;

  /// libgit2's own handle, for the rest of this layer.
  struct State;

  [[nodiscard]] State& state() const { return *state_; }

 private:
  explicit Repository(std::unique_ptr<State> state);

  std::unique_ptr<State> state_;
};

/// Starts the git program on one repository, for what libgit2 cannot do.
class GitProgram {
 public:
  explicit GitProgram(const Repository& repository);

  /// Runs `git ARGUMENTS` with the repository's git directory and working tree.
  [[nodiscard]] CommandResult try_run(const std::vector<std::string>& arguments,
                                      std::string input = {}) const;

  /// The same, for its output without the last newline.
  /// @throws Error git with git's own message where it fails
  std::string run(const std::vector<std::string>& arguments, std::string input = {}) const;

  /// The same with the user's terminal for its output, and returns the exit status.
  [[nodiscard]] int run_visibly(const std::vector<std::string>& arguments) const;

  /// Also sets an environment variable for every later run.
  void set_environment(const std::string& name, const std::string& value);

  /// Where the later runs stand (a path that pathspecs are relative to).
  void set_directory(std::filesystem::path directory) { directory_ = std::move(directory); }

 private:
  [[nodiscard]] Command command(const std::vector<std::string>& arguments) const;

  std::filesystem::path directory_;
  std::vector<std::pair<std::string, std::string>> environment_;
};

}  // namespace git_refactor::git
