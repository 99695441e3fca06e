#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace git_refactor {

/// Owns a file descriptor and closes it.
class FileDescriptor {
 public:
  FileDescriptor() = default;

  explicit FileDescriptor(int fd) noexcept : fd_(fd) {}

  ~FileDescriptor() { reset(); }

  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;

  FileDescriptor(FileDescriptor&& other) noexcept : fd_(other.release()) {}

  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    if (this != &other) {
      reset();
      fd_ = other.release();
    }
    return *this;
  }

  [[nodiscard]] int get() const noexcept { return fd_; }

  explicit operator bool() const noexcept { return fd_ >= 0; }

  /// Gives the descriptor up without closing it.
  int release() noexcept;

  /// Closes the descriptor now, if there is one.
  void reset() noexcept;

 private:
  int fd_ = -1;
};

/// Reads what is left of `fd` into `buffer`, which is reused, `expected_bytes` being a guess.
/// @throws Error io
void read_all(int fd, std::size_t expected_bytes, std::string& buffer);

/// The content of a file, or nothing where there is no such file.
/// @throws Error io on any other failure
std::optional<std::string> read_file(const std::filesystem::path& path);

/// Writes all of `bytes` to `fd`. @throws Error io
void write_all(int fd, std::string_view bytes);

/// Whether written data must have reached the disk before the call returns.
enum class Durability { buffered, flushed };

/// Replaces a file's content as a whole: a temporary file beside it, then a rename.
/// A failure leaves the old file as it was and no temporary file. @throws Error io
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes,
                           Durability durability = Durability::buffered);

/// Removes a file, or a directory with all in it, also where directories in it forbid that to their
/// owner. Nothing there is no error. @throws Error io
void remove_tree(const std::filesystem::path& path);

/// Flushes a directory's entries to disk. @throws Error io
void flush_directory(const std::filesystem::path& directory);

}  // namespace git_refactor
