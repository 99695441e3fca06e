// Putting files in place.
//
// A new file is complete before it is moved, and it changes places with the user's in one system
// call (renameat2 with RENAME_EXCHANGE), so that at no moment a path is missing or half written,
// and the user's file, with its own inode and times, waits where the new one was. Taking it back is
// the same call once more. Where the file system has no exchange, the user's file moves aside
// first.
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

}  // namespace

FileExchange::FileExchange(std::filesystem::path work_dir, std::filesystem::path list_path)
    : work_dir_(std::move(work_dir)), list_path_(std::move(list_path)) {}

void FileExchange::prepare(std::span<const StagedFile> files, const git::IndexFile& index) {
  // Identity, staged path and path of each, all ended by a zero byte.
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
    list += identity_of(*staged) + '\0' + file.staged.string() + '\0' + file.change.path + '\0';
    pairs_.push_back({file.staged, work_dir_ / file.change.path, identity_of(*current)});
  }
  write_file_atomically(list_path_, list, Durability::flushed);
}

void FileExchange::exchange(const std::function<void()>& on_file) const {
  try {
    for (const Pair& pair : pairs_) {
      swap_files(pair.staged, pair.path);
      const auto old_file = status_of(pair.staged);
      if (!old_file || identity_of(*old_file) != pair.user_identity) {
        throw Error(ErrorKind::refused,
                    "cannot land on " + pair.path.string() + ": somebody else is writing to it");
      }
      on_file();
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
    const std::string identity = next();
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
    // One that the user has written to since is the user's, and stays.
    if (status && identity_of(*status) == identity) {
      swap_files(staged, path);
      ++restored;
    }
  }
  return restored;
}

}  // namespace git_refactor::run
