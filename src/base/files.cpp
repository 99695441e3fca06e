#include "git_refactor/base/files.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/rollback.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace git_refactor {

namespace {

/// Gives every directory the permissions that removing what is in it takes.
void make_removable(const std::filesystem::path& directory) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(std::filesystem::symlink_status(directory, ignored))) {
    return;
  }
  ::chmod(directory.c_str(), S_IRWXU);
  for (const auto& entry : std::filesystem::directory_iterator(directory, ignored)) {
    make_removable(entry.path());
  }
}

}  // namespace

int FileDescriptor::release() noexcept {
  return std::exchange(fd_, -1);
}

void FileDescriptor::reset() noexcept {
  if (fd_ >= 0) {
    ::close(std::exchange(fd_, -1));
  }
}

void read_all(int fd, std::size_t expected_bytes, std::string& buffer) {
  // One byte more than expected, so that the usual read meets the end of the file in two calls.
  buffer.resize(expected_bytes + 1);
  std::size_t filled = 0;
  while (true) {
    const ssize_t count = ::read(fd, buffer.data() + filled, buffer.size() - filled);
    if (count < 0 && errno == EINTR) {
      continue;
    }
    if (count < 0) {
      throw_errno("cannot read a file");
    }
    if (count == 0) {
      break;
    }
    filled += static_cast<std::size_t>(count);
    if (filled == buffer.size()) {
      buffer.resize(buffer.size() * 2);
    }
  }
  buffer.resize(filled);
}

std::optional<std::string> read_file(const std::filesystem::path& path) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) {
    if (errno == ENOENT || errno == ENOTDIR) {
      return std::nullopt;
    }
    throw_errno("cannot open " + path.string());
  }

  struct stat status {};

  if (::fstat(file.get(), &status) != 0) {
    throw_errno("cannot read " + path.string());
  }
  std::string content;
  read_all(file.get(), static_cast<std::size_t>(status.st_size), content);
  return content;
}

void write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) {
      continue;
    }
    if (count < 0) {
      throw_errno("cannot write a file");
    }
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void write_file_atomically(const std::filesystem::path& path, std::string_view bytes,
                           Durability durability) {
  const std::filesystem::path temporary = path.string() + ".tmp" + std::to_string(::getpid());
  FileDescriptor file(
      ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (!file) {
    throw_errno("cannot create " + temporary.string());
  }
  Rollback rollback;
  rollback.arm([&] { ::unlink(temporary.c_str()); });
  write_all(file.get(), bytes);
  if (durability == Durability::flushed && ::fsync(file.get()) != 0) {
    throw_errno("cannot flush " + temporary.string());
  }
  file.reset();
  if (::rename(temporary.c_str(), path.c_str()) != 0) {
    throw_errno("cannot replace " + path.string());
  }
  rollback.dismiss();
  if (durability == Durability::flushed) {
    flush_directory(path.parent_path());
  }
}

void remove_tree(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::remove_all(path, error);
  if (error == std::errc::permission_denied) {
    make_removable(path);
    std::filesystem::remove_all(path, error);
  }
  if (error) {
    throw Error(ErrorKind::io, "cannot remove " + path.string() + ": " + error.message());
  }
}

void flush_directory(const std::filesystem::path& directory) {
  const FileDescriptor handle(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!handle || ::fsync(handle.get()) != 0) {
    throw_errno("cannot flush " + directory.string());
  }
}

}  // namespace git_refactor
