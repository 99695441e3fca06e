// Putting files in place.
//
// A new file is complete before it is moved, and it changes places with the user's in one system
// call (renameat2 with RENAME_EXCHANGE), so that at no moment a path is missing or half written,
// and the user's file, with its own inode and times, waits where the new one was. Taking it back is
// the same call once more. Where the file system has no exchange, the user's file moves aside
// first.
//
// A file that is added moves in where none is, and one that is removed moves out to where a new one
// would have been staged; both are one rename, and taken back by another.
//
// A process that comes after a kill must know which files have been exchanged. The list written
// beforehand has inode, time and size of each new file, and a path that shows them was exchanged
// and has not been written to since.

#include "file_exchange.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string_view>
#include <system_error>
#include <utility>

namespace git_refactor::run {

namespace {

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

/// What changes when somebody replaces a file or writes to it; moving it changes none of it.
std::string identity_of(const struct stat& status) {
  return fmt::format("{}:{}.{}:{}", status.st_ino, status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
                     status.st_size);
}

/// Moves a file to where none is. @throws Error io, with it where it was
void move_file(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::error_code error;
  std::filesystem::create_directories(to.parent_path(), error);
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
    return;
  }
  const bool is_unsupported = errno == EINVAL || errno == ENOSYS;
  if (!is_unsupported || status_of(to) || ::rename(from.c_str(), to.c_str()) != 0) {
    throw_errno("cannot move " + from.string() + " to " + to.string(), "nothing was changed");
  }
}

/// Removes the directories around `path` that are empty now, as git does.
void remove_empty_parents(const std::filesystem::path& path, const std::filesystem::path& root) {
  for (auto parent = path.parent_path(); parent != root && ::rmdir(parent.c_str()) == 0;
       parent = parent.parent_path()) {
  }
}

/// Whether the file at `path` is the one with this identity.
bool is_at(const std::filesystem::path& path, const std::string& identity) {
  const auto status = status_of(path);
  return status && identity_of(*status) == identity;
}

constexpr std::string_view exchanged = "x";
constexpr std::string_view added = "a";
constexpr std::string_view removed = "r";

}  // namespace

FileExchange::FileExchange(std::filesystem::path work_dir, std::filesystem::path list_path)
    : work_dir_(std::move(work_dir)), list_path_(std::move(list_path)) {}

void FileExchange::prepare(std::span<const StagedFile> files, const git::IndexFile& index) {
  // What happens, the identity of the file that shows it, staged path and path, all ended by a zero
  // byte.
  std::string list;
  for (const StagedFile& file : files) {
    if (file.change.before && is_left_out(index, file, work_dir_)) {
      continue;
    }
    const auto staged = status_of(file.staged);
    const auto current = status_of(work_dir_ / file.change.path);
    if ((file.change.after && !staged) || (file.change.before && !current)) {
      throw Error(ErrorKind::io, "cannot land " + file.change.path + ": it has disappeared");
    }
    // What the user set beyond git's modes (group write, say) stays.
    if (staged && current && ((staged->st_mode ^ current->st_mode) & 07777U) != 0) {
      ::chmod(file.staged.c_str(), current->st_mode & 07777U);
    }
    const std::string_view kind = !file.change.before  ? added
                                  : !file.change.after ? removed
                                                       : exchanged;
    const std::string identity = identity_of(kind == removed ? *current : *staged);
    list += std::string(kind) + '\0' + identity + '\0' + file.staged.string() + '\0' +
            file.change.path + '\0';
    pairs_.push_back({kind, file.staged, work_dir_ / file.change.path,
                      current ? identity_of(*current) : std::string()});
  }
  write_file_atomically(list_path_, list, Durability::flushed);
}

void FileExchange::exchange(const std::function<void()>& on_file) const {
  try {
    for (const Pair& pair : pairs_) {
      if (pair.kind == added) {
        move_file(pair.staged, pair.path);
      } else if (pair.kind == removed) {
        move_file(pair.path, pair.staged);
      } else {
        swap_files(pair.staged, pair.path);
      }
      if (pair.kind != added && !is_at(pair.staged, pair.user_identity)) {
        throw Error(ErrorKind::refused,
                    "cannot land on " + pair.path.string() + ": somebody else is writing to it");
      }
      if (pair.kind == removed) {
        remove_empty_parents(pair.path, work_dir_);
      }
      on_file();
    }
  } catch (const Error&) {
    restore();
    throw;
  }
}

bool FileExchange::restore_swapped(const std::string& identity, const std::filesystem::path& staged,
                                   const std::filesystem::path& path) {
  if (status_of(aside(staged))) {
    // Killed between the three steps of a swap without RENAME_EXCHANGE.
    if (status_of(path)) {
      ::rename(path.c_str(), staged.c_str());
    }
    ::rename(aside(staged).c_str(), path.c_str());
    return true;
  }
  // One that the user has written to since is the user's, and stays.
  if (!is_at(path, identity)) {
    return false;
  }
  swap_files(staged, path);
  return true;
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
    const std::string kind = next();
    const std::string identity = next();
    const std::filesystem::path staged = next();
    const std::filesystem::path path = work_dir_ / next();
    if (kind == exchanged) {
      restored += restore_swapped(identity, staged, path) ? 1 : 0;
    } else if (kind == added && is_at(path, identity)) {
      move_file(path, staged);
      remove_empty_parents(path, work_dir_);
      ++restored;
    } else if (kind == removed && is_at(staged, identity) && !status_of(path)) {
      move_file(staged, path);
      ++restored;
    }
  }
  return restored;
}

}  // namespace git_refactor::run
