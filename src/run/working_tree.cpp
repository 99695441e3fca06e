// Putting files in place.
//
// A new file is complete before it is moved, and it changes places with the user's in one system
// call (renameat2 with RENAME_EXCHANGE), so that at no moment a path is missing or half written,
// and the user's file, with its own inode and times, waits where the new one was. Taking it back is
// the same call once more. Where the file system has no exchange, the user's file moves aside
// first.
//
// A process that comes after a kill must know which files have been exchanged. Their inodes tell:
// the list written beforehand has the inode of each new file, and a path that shows it was
// exchanged.

#include "working_tree.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/git/sha1.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <random>
#include <string_view>
#include <utility>

namespace git_refactor::run {

namespace {

constexpr std::size_t places_in_message = 5;

std::optional<struct stat> status_of(const std::filesystem::path& path) {
  struct stat status {};

  return ::lstat(path.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
}

/// Aside of a staged file, where exchanging takes three steps.
std::filesystem::path aside(const std::filesystem::path& staged) {
  return staged.string() + ".user";
}

/// Swaps two files. @throws Error io, with both where they were
void swap_files(const std::filesystem::path& staged, const std::filesystem::path& path) {
  if (::renameat2(AT_FDCWD, staged.c_str(), AT_FDCWD, path.c_str(), RENAME_EXCHANGE) == 0) {
    return;
  }
  if (errno != EINVAL && errno != ENOSYS) {
    throw_errno("cannot replace " + path.string(), "nothing was changed");
  }
  const auto between = aside(staged);
  if (::rename(path.c_str(), between.c_str()) != 0) {
    throw_errno("cannot replace " + path.string(), "nothing was changed");
  }
  if (::rename(staged.c_str(), path.c_str()) != 0) {
    const int reason = errno;
    ::rename(between.c_str(), path.c_str());
    errno = reason;
    throw_errno("cannot replace " + path.string(), "nothing was changed");
  }
  ::rename(between.c_str(), staged.c_str());
}

enum class State { clean, modified, staged, untracked, missing, conflicted, doubtful };

std::string_view name_of(State state) {
  switch (state) {
    case State::modified:
      return "modified";
    case State::staged:
      return "staged";
    case State::untracked:
      return "untracked";
    case State::missing:
      return "deleted";
    case State::conflicted:
      return "in conflict";
    default:
      return "clean";
  }
}

/// Tells clean files from others as far as stat data can; the rest is doubtful.
State state_of(const git::IndexFile& index, const StagedFile& file,
               const std::filesystem::path& path) {
  const auto status = status_of(path);
  const std::string_view wanted = file.change.path;
  const auto entries = index.entries();
  const auto found = std::ranges::lower_bound(entries, wanted, {}, &git::IndexEntry::path);
  if (found == entries.end() || found->path != wanted) {
    return status ? State::untracked : State::missing;
  }
  const git::IndexEntry& entry = *found;
  if (entry.stage != 0) {
    return State::conflicted;
  }
  if (entry.oid != file.change.before->blob || entry.mode != file.change.before->mode) {
    return State::staged;
  }
  if (!status) {
    return entry.skip_worktree ? State::clean : State::missing;
  }
  if (!S_ISREG(status->st_mode)) {
    return State::modified;
  }
  return index.is_unchanged(entry, *status) ? State::clean : State::doubtful;
}

/// Paths of `doubtful` whose content or mode is not the index's.
std::vector<const StagedFile*> modified_among(const git::Repository& repository,
                                              const std::vector<const StagedFile*>& doubtful) {
  std::vector<const StagedFile*> modified;
  if (doubtful.empty()) {
    return modified;
  }
  // Git applies the conversions of each path, as `git add` would.
  std::string paths;
  for (const StagedFile* file : doubtful) {
    if (file->change.path.find('\n') != std::string::npos) {
      throw Error(ErrorKind::refused, "cannot check a file whose name holds a line end");
    }
    paths += file->change.path + "\n";
  }
  git::GitProgram git(repository);
  git.set_directory(*repository.work_dir());
  const std::string output = git.run({"hash-object", "--stdin-paths"}, paths);
  const bool checks_mode = repository.config_bool("core.fileMode").value_or(true);
  for (std::size_t i = 0; i < doubtful.size(); ++i) {
    const git::TreeChange& change = doubtful[i]->change;
    const auto status = status_of(*repository.work_dir() / change.path);
    const bool is_executable = status && (status->st_mode & S_IXUSR) != 0;
    const bool was_executable =
        change.before->mode == static_cast<std::uint32_t>(git::FileMode::executable);
    if (output.compare(i * 41, 40, change.before->blob.hex()) != 0 ||
        (checks_mode && is_executable != was_executable)) {
      modified.push_back(doubtful[i]);
    }
  }
  return modified;
}

/// True where the file is not in the working tree because of a sparse checkout.
bool is_left_out(const git::IndexFile& index, const StagedFile& file,
                 const std::filesystem::path& work_dir) {
  const git::IndexEntry* entry = index.find(file.change.path);
  const bool may_be_absent = entry == nullptr ? index.is_partial() : entry->skip_worktree;
  return may_be_absent && !status_of(work_dir / file.change.path);
}

/// Of a split or sparse index only git knows every path; it compares with HEAD, which the changes
/// start from.
std::vector<std::pair<std::string, State>> dirty_by_git(const git::Repository& repository,
                                                        std::span<const StagedFile> files) {
  const git::GitProgram git(repository);
  const std::string output = git.run({"diff-index", "-z", "--name-only", "HEAD"});
  std::vector<std::pair<std::string, State>> dirty;
  for (std::size_t position = 0; position < output.size();) {
    const std::string path = output.c_str() + position;
    position += path.size() + 1;
    const auto found =
        std::ranges::find(files, path, [](const auto& file) { return file.change.path; });
    if (found != files.end()) {
      dirty.emplace_back(path, State::modified);
    }
  }
  return dirty;
}

/// The same as `with_updates` for a split or sparse index, which git alone can write.
void write_index_by_git(const git::Repository& repository, std::span<const StagedFile> files,
                        const IndexLock& lock) {
  lock.write(read_file(repository.git_dir() / "index").value_or(""));
  git::GitProgram git(repository);
  git.set_environment("GIT_INDEX_FILE", lock.path().string());
  std::string entries;
  std::string left_out;
  for (const StagedFile& file : files) {
    if (!status_of(*repository.work_dir() / file.change.path)) {
      left_out += file.change.path + '\0';
    }
    entries += fmt::format("{:o} {}\t{}", file.change.after->mode, file.change.after->blob.hex(),
                           file.change.path) +
               '\0';
  }
  // Git 2.39 writes a file beside the directory entry that stands for it in a sparse index, so the
  // index is expanded first; the next git command collapses it again.
  git.run({"-c", "index.sparse=false", "update-index", "-z", "--index-info"}, entries);
  git.run({"-c", "index.sparse=false", "update-index", "-z", "--skip-worktree", "--stdin"},
          left_out);
  // Its status says whether other files are dirty, which is no concern of ours.
  static_cast<void>(git.try_run({"update-index", "-q", "--refresh"}));
}

}  // namespace

void require_clean(const git::Repository& repository, const git::IndexFile& index,
                   std::span<const StagedFile> files) {
  std::vector<std::pair<std::string, State>> dirty;
  std::vector<const StagedFile*> doubtful;
  if (index.is_partial()) {
    dirty = dirty_by_git(repository, files);
    files = {};
  }
  for (const StagedFile& file : files) {
    const State state = state_of(index, file, *repository.work_dir() / file.change.path);
    if (state == State::doubtful) {
      doubtful.push_back(&file);
    } else if (state != State::clean) {
      dirty.emplace_back(file.change.path, state);
    }
  }
  for (const StagedFile* file : modified_among(repository, doubtful)) {
    dirty.emplace_back(file->change.path, State::modified);
  }
  if (dirty.empty()) {
    return;
  }
  std::ranges::sort(dirty);
  std::string list;
  for (std::size_t i = 0; i < std::min(dirty.size(), places_in_message); ++i) {
    list += fmt::format("{}{} ({})", i == 0 ? "" : ", ", dirty[i].first, name_of(dirty[i].second));
  }
  if (dirty.size() > places_in_message) {
    list += fmt::format(" and {} more", dirty.size() - places_in_message);
  }
  throw Error(ErrorKind::refused,
              fmt::format("cannot land on files that are not as committed: {}", list),
              "commit or stash them first, or land elsewhere with --branch NAME");
}

// `git cat-file --batch --filters` announces the size that a blob has before its conversion, so an
// answer ends where the next one begins: with the complaint about an object that does not exist,
// whose name nobody can have put into a file.
void convert_staged_files(const git::Repository& repository, std::span<const StagedFile> files) {
  std::random_device random;
  const std::string end = fmt::format("no-such-object-{:08x}{:08x}", random(), random());
  std::vector<const StagedFile*> converted;
  std::string requests;
  for (const StagedFile& file : files) {
    if (file.is_converted) {
      converted.push_back(&file);
      requests += file.change.after->blob.hex() + " " + file.change.path + "\n" + end + "\n";
    }
  }
  if (converted.empty()) {
    return;
  }
  const std::string output =
      git::GitProgram(repository).try_run({"cat-file", "--batch", "--filters"}, requests).output;
  const std::string separator = "\n" + end + " missing\n";
  std::string_view rest = output;
  for (const StagedFile* file : converted) {
    const std::size_t begin = rest.find('\n') + 1;
    const std::size_t length = rest.find(separator);
    if (length == std::string_view::npos || begin > length) {
      throw Error(ErrorKind::git, "cannot convert " + file->change.path + " for the working tree");
    }
    const FileDescriptor opened(
        ::open(file->staged.c_str(), O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC));
    if (!opened) {
      throw_errno("cannot write " + file->staged.string());
    }
    write_all(opened.get(), rest.substr(begin, length - begin));
    rest.remove_prefix(length + separator.size());
  }
}

FileExchange::FileExchange(std::filesystem::path work_dir, std::filesystem::path list_path)
    : work_dir_(std::move(work_dir)), list_path_(std::move(list_path)) {}

void FileExchange::prepare(std::span<const StagedFile> files, const git::IndexFile& index) const {
  // Inode, staged path and path of each, all ended by a zero byte.
  std::string list;
  for (const StagedFile& file : files) {
    if (is_left_out(index, file, work_dir_)) {
      continue;
    }
    const auto staged = status_of(file.staged);
    const auto current = status_of(work_dir_ / file.change.path);
    if (!staged || !current) {
      throw Error(ErrorKind::io, "cannot land " + file.change.path + ": it has disappeared");
    }
    // What the user set beyond git's modes (group write, say) stays.
    if (((staged->st_mode ^ current->st_mode) & 07777U) != 0) {
      ::chmod(file.staged.c_str(), current->st_mode & 07777U);
    }
    list += fmt::format("{}", staged->st_ino) + '\0' + file.staged.string() + '\0' +
            file.change.path + '\0';
  }
  write_file_atomically(list_path_, list, Durability::flushed);
}

void FileExchange::exchange(std::span<const StagedFile> files, const git::IndexFile& index) const {
  try {
    for (const StagedFile& file : files) {
      if (!is_left_out(index, file, work_dir_)) {
        swap_files(file.staged, work_dir_ / file.change.path);
      }
    }
  } catch (const Error&) {
    restore();
    throw;
  }
}

std::size_t FileExchange::restore() const {
  const std::string list = read_file(list_path_).value_or("");
  std::size_t restored = 0;
  for (std::size_t position = 0; position < list.size();) {
    const auto next = [&] {
      std::string field = list.c_str() + position;
      position += field.size() + 1;
      return field;
    };
    const std::string inode = next();
    const std::filesystem::path staged = next();
    const std::filesystem::path path = work_dir_ / next();
    if (status_of(aside(staged))) {
      // Killed between the three steps of a swap without RENAME_EXCHANGE.
      if (status_of(path)) {
        ::rename(path.c_str(), staged.c_str());
      }
      ::rename(aside(staged).c_str(), path.c_str());
      ++restored;
      continue;
    }
    const auto status = status_of(path);
    if (status && std::to_string(status->st_ino) == inode) {
      swap_files(staged, path);
      ++restored;
    }
  }
  return restored;
}

IndexLock::IndexLock(const std::filesystem::path& git_dir) : path_(git_dir / "index.lock") {
  const FileDescriptor file(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file && errno == EEXIST) {
    is_held_ = false;
    require_unlocked_index(git_dir);
  }
  if (!file) {
    is_held_ = false;
    throw_errno("cannot lock the index");
  }
}

IndexLock::~IndexLock() {
  if (is_held_) {
    ::unlink(path_.c_str());
  }
}

std::uint64_t IndexLock::inode() const {
  const auto status = status_of(path_);
  return status ? status->st_ino : 0;
}

void IndexLock::write(const std::string& bytes) const {
  const FileDescriptor file(::open(path_.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC));
  if (!file) {
    throw_errno("cannot write the index");
  }
  write_all(file.get(), bytes);
}

void IndexLock::commit() {
  auto index = path_;
  index.replace_extension();
  if (::rename(path_.c_str(), index.c_str()) != 0) {
    throw_errno("cannot write the index");
  }
  is_held_ = false;
}

void require_unlocked_index(const std::filesystem::path& git_dir) {
  if (status_of(git_dir / "index.lock")) {
    throw Error(ErrorKind::busy, "cannot lock the index: index.lock exists",
                "wait for the other git program, or remove " + (git_dir / "index.lock").string() +
                    " if there is none");
  }
}

void write_index_after(const git::Repository& repository, const git::IndexFile& index,
                       std::span<const StagedFile> files, const IndexLock& lock) {
  if (index.is_partial()) {
    write_index_by_git(repository, files, lock);
    return;
  }
  std::vector<git::IndexUpdate> updates;
  for (const StagedFile& file : files) {
    const auto status = is_left_out(index, file, *repository.work_dir())
                            ? std::nullopt
                            : status_of(*repository.work_dir() / file.change.path);
    updates.push_back({file.change.path, file.change.after->blob,
                       status ? git::index_stat(*status) : git::IndexStat{}});
  }
  lock.write(index.with_updates(updates));
}

}  // namespace git_refactor::run
