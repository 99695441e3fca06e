#include "git_refactor/agent/editing_agent.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/git/index_file.hpp"
#include "git_refactor/refactor/rename.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace git_refactor::agent {

namespace {

/// Writes files below one directory, making directories as they are needed.
class WorktreeFiles {
 public:
  explicit WorktreeFiles(const std::filesystem::path& root)
      : root_path_(root), root_(::open(root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)) {
    if (!root_) {
      throw_errno("cannot open the worktree " + root.string());
    }
  }

  /// Writes a new file and returns its status.
  struct stat write(const FileTask& task, std::string_view content) {
    make_parent(task.path);
    const bool is_executable =
        task.file.mode == static_cast<std::uint32_t>(git::FileMode::executable);
    const FileDescriptor file(::openat(root_.get(), task.path.c_str(),
                                       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                       is_executable ? 0777 : 0666));
    if (!file) {
      throw_errno("cannot create " + (root_path_ / task.path).string());
    }
    write_all(file.get(), content);

    struct stat status {};

    if (::fstat(file.get(), &status) != 0) {
      throw_errno("cannot write " + (root_path_ / task.path).string());
    }
    return status;
  }

 private:
  void make_parent(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    std::string parent = path.substr(0, slash == std::string::npos ? 0 : slash);
    // Tasks come sorted by path, so most files follow one of the same directory.
    if (parent != last_parent_) {
      std::error_code error;
      std::filesystem::create_directories(root_path_ / parent, error);
      if (error) {
        throw Error(ErrorKind::io,
                    "cannot create " + (root_path_ / parent).string() + ": " + error.message());
      }
      last_parent_ = std::move(parent);
    }
  }

  std::filesystem::path root_path_;
  FileDescriptor root_;
  std::string last_parent_;
};

/// The bytes of an index of the agent's tree: every file of base, the written ones as they are now.
std::string worktree_index(const Workspace& workspace, const std::vector<git::TreeChange>& changes,
                           const std::vector<git::IndexStat>& stats) {
  std::vector<git::NewIndexEntry> entries;
  entries.reserve(workspace.base_files.size());
  std::size_t next = 0;
  for (const git::ListedFile& listed : workspace.base_files) {
    git::NewIndexEntry entry{listed.path, listed.file.mode, listed.file.blob, std::nullopt};
    if (next < changes.size() && changes[next].path == listed.path) {
      entry.oid = changes[next].after->blob;
      entry.stat = stats[next];
      ++next;
    }
    entries.push_back(entry);
  }
  return git::build_index(entries);
}

}  // namespace

EditingAgent::EditingAgent(const Workspace& workspace, ReadBase read_base, OnFile on_file)
    : workspace_(workspace), read_base_(std::move(read_base)), on_file_(std::move(on_file)) {}

AgentResult EditingAgent::run(const Assignment& assignment, const std::stop_token& stop) {
  const auto started = std::chrono::steady_clock::now();
  AgentResult result;
  std::vector<git::IndexStat> stats;
  WorktreeFiles files(assignment.worktree.directory);
  std::string content;
  std::string edited;
  for (const FileTask& task : assignment.tasks) {
    if (stop.stop_requested()) {
      throw Error(ErrorKind::interrupted, "cannot finish agent " + assignment.id + ": interrupted");
    }
    read_base_(task, content);
    refactor::apply_edits(content, task.edits, edited);
    stats.push_back(git::index_stat(files.write(task, edited)));
    const Oid blob = workspace_.pack->add(git::ObjectType::blob, edited);
    result.changes.push_back({task.path, task.file, git::TreeFile{task.file.mode, blob}});
    result.edits += task.edits.size();
    on_file_(result.changes.size(), edited.size());
  }

  const auto repository = git::Repository::open(workspace_.git_dir);
  result.tree = git::write_tree(repository, *workspace_.pack, workspace_.base_tree, result.changes);
  result.commit = workspace_.pack->add(
      git::ObjectType::commit, git::commit_bytes(result.tree, {workspace_.base_commit},
                                                 workspace_.identities, assignment.message));
  write_file_atomically(assignment.worktree.git_dir / "index",
                        worktree_index(workspace_, result.changes, stats));
  result.time = std::chrono::steady_clock::now() - started;
  return result;
}

}  // namespace git_refactor::agent
