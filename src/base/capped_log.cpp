// A log with a limit of 16 MiB that is given a gigabyte grows to its limit, then loses its middle:
//
//   | head: a quarter | "[git refactor: N bytes ...]" | tail: the last half |
//
// and grows on from there, so that each byte is moved at most once more than it is written. The
// file is rewritten in place: who follows it sees it shrink, as after a rotation.

#include "capped_log.hpp"

#include "git_refactor/base/error.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace git_refactor {

namespace {

constexpr std::size_t longest_line = 200;

void read_at(int fd, std::uint64_t offset, std::string& bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count =
        ::pread(fd, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
    if (count < 0 && errno == EINTR) {
      continue;
    }
    if (count <= 0) {
      throw_errno("cannot read a log");
    }
    done += static_cast<std::size_t>(count);
  }
}

/// Where to cut so that no line is cut: after the first line end in the first part of `text`, else
/// at its beginning.
std::size_t first_line_begin(std::string_view text) {
  const std::size_t end = text.substr(0, 4096).find('\n');
  return end == std::string_view::npos ? 0 : end + 1;
}

/// The length of an escape sequence (ECMA-48) that `text` begins with; 0: it does not.
std::size_t escape_length(std::string_view text) {
  if (text.empty() || text[0] != '\x1b') {
    return 0;
  }
  if (text.size() > 1 && text[1] == '[') {
    const auto end =
        std::ranges::find_if(text.substr(2), [](char c) { return c >= '@' && c <= '~'; });
    return std::min(text.size(), static_cast<std::size_t>(end - text.begin()) + 1);
  }
  if (text.size() > 1 && text[1] == ']') {  // an operating system command, up to BEL or ESC '\'
    const std::size_t end = text.find_first_of("\a\x1b", 2);
    return end == std::string_view::npos ? text.size() : end + 1;
  }
  return std::min<std::size_t>(2, text.size());
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::string printable(std::string_view line) {
  std::string result;
  for (std::size_t i = 0; i < line.size();) {
    const auto byte = static_cast<unsigned char>(line[i]);
    if (const std::size_t length = escape_length(line.substr(i)); length > 0) {
      i += length;
    } else if (byte == 0xC2U && i + 1 < line.size() &&
               static_cast<unsigned char>(line[i + 1]) < 0xA0U) {
      i += 2;  // a control character of Latin 1, as UTF-8
    } else {
      if (byte == '\t') {
        result += ' ';
      } else if (byte >= 0x20U && byte != 0x7FU) {
        result += line[i];
      }
      ++i;
    }
  }
  if (result.size() > longest_line) {
    std::size_t end = longest_line;
    while (end > 0 && is_continuation(result[end])) {
      --end;
    }
    result.resize(end);
  }
  result.erase(0, std::min(result.find_first_not_of(' '), result.size()));
  result.erase(result.find_last_not_of(' ') + 1);
  return result;
}

}  // namespace

CappedLog::CappedLog(const std::filesystem::path& path, std::uint64_t limit_bytes)
    : path_(path),
      file_(::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)),
      limit_bytes_(std::max<std::uint64_t>(limit_bytes, 1024)) {
  if (!file_) {
    throw_errno("cannot write " + path.string());
  }
}

void CappedLog::append(std::string_view bytes) {
  output_bytes_ += bytes.size();
  while (!bytes.empty()) {
    if (size_ >= limit_bytes_) {
      drop_middle();
    }
    const auto part = bytes.substr(
        0, static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), limit_bytes_ - size_)));
    write_all(file_.get(), part);
    size_ += part.size();
    bytes.remove_prefix(part.size());
  }
}

void CappedLog::drop_middle() {
  if (dropped_bytes_ == 0) {
    std::string head(limit_bytes_ / 4, '\0');
    read_at(file_.get(), 0, head);
    const std::size_t end = head.rfind('\n');
    head_size_ = end == std::string::npos ? head.size() : end + 1;
    tail_begin_ = head_size_;
  }
  const std::uint64_t kept_from = std::max(tail_begin_, size_ - limit_bytes_ / 2);
  std::string tail(size_ - kept_from, '\0');
  read_at(file_.get(), kept_from, tail);
  const std::size_t cut = first_line_begin(tail);
  tail.erase(0, cut);
  dropped_bytes_ += kept_from + cut - tail_begin_;
  const std::string line =
      fmt::format("\n[git refactor: {} bytes left out here]\n", dropped_bytes_);
  if (::ftruncate(file_.get(), static_cast<off_t>(head_size_)) != 0 ||
      ::lseek(file_.get(), static_cast<off_t>(head_size_), SEEK_SET) < 0) {
    throw_errno("cannot write " + path_.string());
  }
  write_all(file_.get(), line);
  write_all(file_.get(), tail);
  tail_begin_ = head_size_ + line.size();
  size_ = tail_begin_ + tail.size();
}

void LastLine::append(std::string_view bytes) {
  constexpr std::size_t enough = 4096;
  recent_ += bytes.substr(bytes.size() - std::min(bytes.size(), enough));
  if (recent_.size() > 2 * enough) {
    recent_.erase(0, recent_.size() - enough);
  }
}

std::string LastLine::text() const {
  std::string_view rest = recent_;
  while (!rest.empty()) {
    const std::size_t begin = rest.find_last_of("\r\n");
    if (std::string line =
            printable(begin == std::string_view::npos ? rest : rest.substr(begin + 1));
        !line.empty()) {
      return line;
    }
    rest = rest.substr(0, begin == std::string_view::npos ? 0 : begin);
  }
  return {};
}

}  // namespace git_refactor
