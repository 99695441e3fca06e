#include "working_tree.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"

#include <fmt/format.h>

#include <fcntl.h>

#include <algorithm>
#include <random>
#include <string_view>
#include <utility>

namespace git_refactor::run {

namespace {

constexpr std::size_t places_in_message = 5;

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
  if (!file.change.before) {
    const bool is_known = found != entries.end() && found->path == wanted;
    return is_known ? State::staged : status ? State::untracked : State::clean;
  }
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

/// Of a split or sparse index only git knows every path; it compares with HEAD, which the changes
/// start from.
std::vector<std::pair<std::string, State>> dirty_by_git(const git::Repository& repository,
                                                        std::span<const StagedFile> files) {
  const git::GitProgram git(repository);
  const std::string output = git.run({"diff-index", "-z", "--name-only", "HEAD"});
  std::vector<std::pair<std::string, State>> dirty;
  for (const StagedFile& file : files) {
    if (!file.change.before && status_of(*repository.work_dir() / file.change.path)) {
      dirty.emplace_back(file.change.path, State::untracked);
    }
  }
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

}  // namespace

std::optional<struct stat> status_of(const std::filesystem::path& path) {
  struct stat status {};

  return ::lstat(path.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
}

bool is_left_out(const git::IndexFile& index, const StagedFile& file,
                 const std::filesystem::path& work_dir) {
  const git::IndexEntry* entry = index.find(file.change.path);
  const bool may_be_absent = entry == nullptr ? index.is_partial() : entry->skip_worktree;
  return may_be_absent && !status_of(work_dir / file.change.path);
}

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
    if (file.is_converted && file.change.after) {
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

}  // namespace git_refactor::run
