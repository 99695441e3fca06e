#pragma once

#include "git_refactor/base/files.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace git_refactor {

/// A log file that never grows past a limit: of what is too much, the beginning and the end stay.
class CappedLog {
 public:
  /// Writes the file anew. @throws Error io
  CappedLog(const std::filesystem::path& path, std::uint64_t limit_bytes);

  /// @throws Error io
  void append(std::string_view bytes);

  [[nodiscard]] std::uint64_t output_bytes() const { return output_bytes_; }

  [[nodiscard]] std::uint64_t dropped_bytes() const { return dropped_bytes_; }

 private:
  void drop_middle();

  std::filesystem::path path_;
  FileDescriptor file_;
  std::uint64_t limit_bytes_;
  std::uint64_t size_ = 0;        ///< of the file
  std::uint64_t head_size_ = 0;   ///< bytes that stay at its beginning, once some were dropped
  std::uint64_t tail_begin_ = 0;  ///< where the rest begins, after the line that says so
  std::uint64_t output_bytes_ = 0;
  std::uint64_t dropped_bytes_ = 0;
};

/// The last line of a text that comes in pieces, fit for a line of a terminal.
class LastLine {
 public:
  void append(std::string_view bytes);

  /// The last line that is not blank: at most 200 bytes, no control characters, no escape
  /// sequences.
  [[nodiscard]] std::string text() const;

 private:
  std::string recent_;
};

}  // namespace git_refactor
