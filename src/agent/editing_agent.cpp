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
    const std::string& path = task.path_after();
    make_parent(path);
    const bool is_executable =
        task.file.mode == static_cast<std::uint32_t>(git::FileMode::executable);
    const FileDescriptor file(::openat(root_.get(), path.c_str(),
                                       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                       is_executable ? 0777 : 0666));
    if (!file) {
      throw_errno("cannot create " + (root_path_ / path).string());
    }
    write_all(file.get(), content);

    struct stat status {};

    if (::fstat(file.get(), &status) != 0) {
      throw_errno("cannot write " + (root_path_ / path).string());
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

/// What an agent did to one path.
struct WrittenPath {
  git::TreeChange change;
  git::IndexStat stat;  ///< of what was written; none where the path is gone
};

git::NewIndexEntry entry_of(const WrittenPath& written) {
  return {written.change.path, written.change.after->mode, written.change.after->blob,
          written.stat};
}

/// The bytes of an index of the agent's tree: every file of base, the written ones as they are now.
/// `written` is sorted by path.
std::string worktree_index(const Workspace& workspace, const std::vector<WrittenPath>& written) {
  std::vector<git::NewIndexEntry> entries;
  entries.reserve(workspace.base_files.size());
  auto next = written.begin();
  const auto take_before = [&](std::string_view path) {
    for (; next != written.end() && next->change.path < path; ++next) {
      if (next->change.after) {
        entries.push_back(entry_of(*next));
      }
    }
  };
  for (const git::ListedFile& listed : workspace.base_files) {
    take_before(listed.path);
    if (next == written.end() || next->change.path != listed.path) {
      entries.push_back({listed.path, listed.file.mode, listed.file.blob, std::nullopt});
    } else if (next->change.after) {
      entries.push_back(entry_of(*next++));
    } else {
      ++next;
    }
  }
  for (; next != written.end(); ++next) {
    if (next->change.after) {
      entries.push_back(entry_of(*next));
    }
  }
  return git::build_index(entries);
}

}  // namespace

EditingAgent::EditingAgent(const Workspace& workspace, ReadBase read_base, OnFile on_file)
    : workspace_(workspace), read_base_(std::move(read_base)), on_file_(std::move(on_file)) {}

AgentResult EditingAgent::run(const Assignment& assignment, const std::stop_token& stop) {
  const auto started = std::chrono::steady_clock::now();
  AgentResult result;
  std::vector<WrittenPath> written;
  std::size_t done = 0;
  WorktreeFiles files(assignment.worktree.directory);
  std::string content;
  std::string edited;
  for (const FileTask& task : assignment.tasks) {
    if (stop.stop_requested()) {
      throw Error(ErrorKind::interrupted, "cannot finish agent " + assignment.id + ": interrupted");
    }
    read_base_(task, content);
    apply_edits(content, task.edits, edited);
    const git::IndexStat stat = git::index_stat(files.write(task, edited));
    const Oid blob = workspace_.pack->add(git::ObjectType::blob, edited);
    const git::TreeFile after{task.file.mode, blob};
    if (task.new_path.empty()) {
      written.push_back({{task.path, task.file, after}, stat});
    } else {
      written.push_back({{task.path, task.file, std::nullopt}, {}});
      written.push_back({{task.new_path, std::nullopt, after}, stat});
    }
    result.edits += task.edits.size();
    on_file_(++done, edited.size());
  }
  std::ranges::sort(written, {}, [](const WrittenPath& each) { return each.change.path; });
  for (const WrittenPath& each : written) {
    result.changes.push_back(each.change);
  }

  const auto repository = git::Repository::open(workspace_.git_dir);
  result.tree = git::write_tree(repository, *workspace_.pack, workspace_.base_tree, result.changes);
  result.commit = workspace_.pack->add(
      git::ObjectType::commit, git::commit_bytes(result.tree, {workspace_.base_commit},
                                                 workspace_.identities, assignment.message));
  write_file_atomically(assignment.worktree.git_dir / "index", worktree_index(workspace_, written));
  result.time = std::chrono::steady_clock::now() - started;
  return result;
}

}  // namespace git_refactor::agent
