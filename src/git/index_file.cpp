// The index, as Documentation/gitformat-index describes it.
//
// "DIRC", version, number of entries; the entries, sorted by path; extensions, each a name of four
// bytes, a length and its content; a SHA-1 of all that. An entry is ten 32-bit words of stat data,
// the blob's id, 16 flag bits (extended, assume-unchanged, stage, length of the path), 16 more
// where extended is set (skip-worktree, intent-to-add), and the path: padded with one to eight
// zeros to a multiple of eight bytes, or, in version 4, as the number of bytes to drop from the
// path before it and what to append.
//
// An update leaves every entry where it is: only stat data and ids change, which have fixed places.
// The cached trees ("TREE") are the one extension that depends on ids; it lists, for each
// directory, path, entry count, subtree count and, if the count is not negative, an id. Where a
// path below it changed a directory's count becomes -1, "not valid", and its id goes away.

#include "git_refactor/git/index_file.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/git/sha1.hpp"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <set>
#include <utility>

namespace git_refactor::git {

namespace {

constexpr std::size_t header_bytes = 12;
constexpr std::size_t checksum_bytes = 20;
constexpr std::size_t stat_words = 10;
constexpr std::size_t mode_word = 6;
constexpr std::size_t oid_position = 4 * stat_words;
constexpr std::size_t flags_position = oid_position + checksum_bytes;
constexpr std::uint16_t extended_flag = 0x4000;
constexpr std::uint16_t assume_unchanged_flag = 0x8000;
constexpr std::uint16_t skip_worktree_flag = 0x4000;
constexpr std::uint16_t intent_to_add_flag = 0x2000;
constexpr std::uint16_t path_length_mask = 0x0fff;

[[noreturn]] void throw_malformed(const char* what) {
  throw Error(ErrorKind::git, std::string("cannot read the index: ") + what,
              "git status shows whether git can read it");
}

std::uint32_t read_word(std::string_view bytes, std::size_t position) {
  std::uint32_t word = 0;
  std::memcpy(&word, bytes.data() + position, sizeof word);
  return std::endian::native == std::endian::little ? __builtin_bswap32(word) : word;
}

std::uint16_t read_half(std::string_view bytes, std::size_t position) {
  return static_cast<std::uint16_t>((static_cast<unsigned char>(bytes[position]) << 8U) |
                                    static_cast<unsigned char>(bytes[position + 1]));
}

void append_word(std::string& text, std::uint32_t word) {
  for (const unsigned shift : {24U, 16U, 8U, 0U}) {
    text += static_cast<char>(word >> shift);
  }
}

void append_half(std::string& text, std::uint16_t half) {
  text += static_cast<char>(half >> 8U);
  text += static_cast<char>(half);
}

std::array<std::uint32_t, stat_words> words_of(const IndexStat& stat) {
  return {stat.ctime_seconds, stat.ctime_nanoseconds,
          stat.mtime_seconds, stat.mtime_nanoseconds,
          stat.device,        stat.inode,
          stat.mode,          stat.user,
          stat.group,         stat.size_bytes};
}

std::string stat_bytes(const IndexStat& stat, std::uint32_t mode) {
  std::string text;
  auto words = words_of(stat);
  words[mode_word] = mode;
  for (const std::uint32_t word : words) {
    append_word(text, word);
  }
  return text;
}

void append_checksum(std::string& text) {
  Sha1 hash;
  hash.update(text);
  const Oid checksum = hash.finish();
  text.append(checksum.bytes.begin(), checksum.bytes.end());
}

/// The number of version 4's "drop that many bytes": seven bits a byte, as pack offsets.
std::size_t read_offset(std::string_view bytes, std::size_t& position) {
  auto byte = static_cast<unsigned char>(bytes.at(position++));
  std::size_t value = byte & 0x7fU;
  while ((byte & 0x80U) != 0) {
    byte = static_cast<unsigned char>(bytes.at(position++));
    value = ((value + 1) << 7U) | (byte & 0x7fU);
  }
  return value;
}

/// Rewrites the cached trees so that no directory above a changed path counts as valid.
class CachedTrees {
 public:
  CachedTrees(std::string_view content, const std::set<std::string>& stale)
      : content_(content), stale_(stale) {}

  std::string invalidate() {
    std::string result;
    rewrite("", result);
    return result;
  }

 private:
  void rewrite(const std::string& prefix, std::string& result) {
    const std::string_view name = take_until('\0');
    const long entries = number(take_until(' '));
    const long subtrees = number(take_until('\n'));
    const std::string path = name.empty() ? prefix : prefix + std::string(name) + '/';
    const bool is_stale = stale_.contains(path);
    result += name;
    result += '\0';
    result += std::to_string(is_stale ? -1 : entries) + ' ' + std::to_string(subtrees) + '\n';
    if (entries >= 0) {
      if (content_.size() < checksum_bytes) {
        throw_malformed("its cached trees are cut short");
      }
      if (!is_stale) {
        result += content_.substr(0, checksum_bytes);
      }
      content_.remove_prefix(checksum_bytes);
    }
    for (long i = 0; i < subtrees; ++i) {
      rewrite(path, result);
    }
  }

  std::string_view take_until(char end) {
    const std::size_t position = content_.find(end);
    if (position == std::string_view::npos) {
      throw_malformed("its cached trees are cut short");
    }
    const std::string_view text = content_.substr(0, position);
    content_.remove_prefix(position + 1);
    return text;
  }

  static long number(std::string_view text) {
    long value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc{}) {
      throw_malformed("its cached trees are malformed");
    }
    return value;
  }

  std::string_view content_;
  const std::set<std::string>& stale_;
};

/// Every directory above the updated paths, as "" and "a/" and "a/b/".
std::set<std::string> directories_above(std::span<const IndexUpdate> updates) {
  std::set<std::string> directories{""};
  for (const IndexUpdate& update : updates) {
    for (std::size_t slash = update.path.rfind('/'); slash != std::string_view::npos && slash > 0;
         slash = update.path.rfind('/', slash - 1)) {
      if (!directories.emplace(update.path.substr(0, slash + 1)).second) {
        break;
      }
    }
  }
  return directories;
}

}  // namespace

IndexStat index_stat(const struct stat& status) {
  return {static_cast<std::uint32_t>(status.st_ctim.tv_sec),
          static_cast<std::uint32_t>(status.st_ctim.tv_nsec),
          static_cast<std::uint32_t>(status.st_mtim.tv_sec),
          static_cast<std::uint32_t>(status.st_mtim.tv_nsec),
          static_cast<std::uint32_t>(status.st_dev),
          static_cast<std::uint32_t>(status.st_ino),
          static_cast<std::uint32_t>(status.st_mode),
          static_cast<std::uint32_t>(status.st_uid),
          static_cast<std::uint32_t>(status.st_gid),
          static_cast<std::uint32_t>(status.st_size)};
}

IndexFile IndexFile::read(const std::filesystem::path& path) {
  IndexFile index;
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) {
    if (errno == ENOENT) {
      return index;
    }
    throw_errno("cannot open the index");
  }

  struct stat status {};

  if (::fstat(file.get(), &status) != 0) {
    throw_errno("cannot read the index");
  }
  read_all(file.get(), static_cast<std::size_t>(status.st_size), index.bytes_);
  index.written_seconds_ = status.st_mtim.tv_sec;
  index.written_nanoseconds_ = status.st_mtim.tv_nsec;
  const std::string_view bytes = index.bytes_;
  if (bytes.size() < header_bytes + checksum_bytes || !bytes.starts_with("DIRC")) {
    throw_malformed("it is no index");
  }
  // Git writes zeros here where index.skipHash says so.
  Sha1 hash;
  hash.update(bytes.substr(0, bytes.size() - checksum_bytes));
  Oid stored;
  std::memcpy(stored.bytes.data(), bytes.data() + bytes.size() - checksum_bytes, checksum_bytes);
  if (!stored.is_zero() && hash.finish() != stored) {
    throw_malformed("its checksum is wrong");
  }
  index.version_ = read_word(bytes, 4);
  if (index.version_ < 2 || index.version_ > 4) {
    throw_malformed("its version is unknown");
  }
  index.parse_entries(read_word(bytes, 8));
  return index;
}

void IndexFile::parse_entries(std::size_t count) {
  const std::string_view bytes = std::string_view(bytes_).substr(0, bytes_.size() - checksum_bytes);
  std::size_t position = header_bytes;
  std::string previous;
  std::vector<std::pair<std::size_t, std::size_t>>
      stored_paths;  // of version 4: where and how long
  entries_.reserve(count);
  paths_.reserve(256);  // on the heap from the start, so that moving the index moves no path
  for (std::size_t i = 0; i < count; ++i) {
    if (position + flags_position + 4 > bytes.size()) {
      throw_malformed("it is cut short");
    }
    IndexEntry entry;
    entry.position = position;
    entry.mode = read_word(bytes, position + 4 * mode_word);
    std::memcpy(entry.oid.bytes.data(), bytes.data() + position + oid_position, checksum_bytes);
    const std::uint16_t flags = read_half(bytes, position + flags_position);
    entry.assume_unchanged = (flags & assume_unchanged_flag) != 0;
    entry.stage = static_cast<std::uint8_t>((flags >> 12U) & 3U);
    std::size_t path_position = position + flags_position + 2;
    if ((flags & extended_flag) != 0) {
      const std::uint16_t more = read_half(bytes, path_position);
      entry.skip_worktree = (more & skip_worktree_flag) != 0;
      entry.intent_to_add = (more & intent_to_add_flag) != 0;
      path_position += 2;
    }
    const bool is_compressed = version_ == 4;
    const std::size_t dropped = is_compressed ? read_offset(bytes, path_position) : 0;
    const std::size_t end = bytes.find('\0', path_position);
    if (end == std::string_view::npos || dropped > previous.size()) {
      throw_malformed("a path in it is cut short");
    }
    const std::string_view text = bytes.substr(path_position, end - path_position);
    if (is_compressed) {
      previous.replace(previous.size() - dropped, dropped, text);
      stored_paths.emplace_back(paths_.size(), previous.size());
      paths_ += previous;
      position = end + 1;
    } else {
      entry.path = text;
      // From the entry's start to past at least one zero, in steps of eight.
      position += (end - position + 8) / 8 * 8;
    }
    is_partial_ = is_partial_ || entry.mode == 0040000;
    entries_.push_back(entry);
  }
  for (std::size_t i = 0; i < stored_paths.size(); ++i) {
    entries_[i].path =
        std::string_view(paths_).substr(stored_paths[i].first, stored_paths[i].second);
  }
  parse_extensions(position);
}

void IndexFile::parse_extensions(std::size_t position) {
  const std::string_view bytes = std::string_view(bytes_).substr(0, bytes_.size() - checksum_bytes);
  extensions_begin_ = position;
  while (position + 8 <= bytes.size()) {
    const std::string_view name = bytes.substr(position, 4);
    const std::size_t size = read_word(bytes, position + 4);
    if (position + 8 + size > bytes.size()) {
      throw_malformed("an extension is cut short");
    }
    extensions_.push_back({name, bytes.substr(position + 8, size)});
    is_partial_ = is_partial_ || name == "link" || name == "sdir";
    position += 8 + size;
  }
}

const IndexEntry* IndexFile::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(entries_, path, {}, &IndexEntry::path);
  return found != entries_.end() && found->path == path && found->stage == 0 ? &*found : nullptr;
}

IndexStat IndexFile::stat_of(const IndexEntry& entry) const {
  std::array<std::uint32_t, stat_words> words{};
  for (std::size_t i = 0; i < stat_words; ++i) {
    words[i] = read_word(bytes_, entry.position + 4 * i);
  }
  return {words[0], words[1], words[2], words[3], words[4],
          words[5], words[6], words[7], words[8], words[9]};
}

bool IndexFile::is_unchanged(const IndexEntry& entry, const struct stat& status) const {
  if (entry.assume_unchanged || entry.skip_worktree || entry.intent_to_add || entry.stage != 0) {
    return false;
  }
  const IndexStat then = stat_of(entry);
  const IndexStat now = index_stat(status);
  if (then.mtime_seconds != now.mtime_seconds || then.size_bytes != now.size_bytes ||
      then.inode != now.inode || then.ctime_seconds != now.ctime_seconds) {
    return false;
  }
  // Some writers leave the nanoseconds out. A change of mode shows in the ctime alone.
  if ((then.mtime_nanoseconds != 0 && then.mtime_nanoseconds != now.mtime_nanoseconds) ||
      (then.ctime_nanoseconds != 0 && then.ctime_nanoseconds != now.ctime_nanoseconds)) {
    return false;
  }
  return std::pair<std::int64_t, std::int64_t>(status.st_mtim.tv_sec, status.st_mtim.tv_nsec) <
         std::pair(written_seconds_, written_nanoseconds_);
}

std::string IndexFile::with_updates(std::span<const IndexUpdate> updates) const {
  std::string result = bytes_.substr(0, extensions_begin_);
  for (const IndexUpdate& update : updates) {
    const IndexEntry* entry = find(update.path);
    if (entry == nullptr) {
      throw Error(ErrorKind::internal,
                  "cannot update the index: it lacks " + std::string(update.path));
    }
    result.replace(entry->position, oid_position, stat_bytes(update.stat, entry->mode));
    result.replace(entry->position + oid_position, checksum_bytes,
                   reinterpret_cast<const char*>(update.oid.bytes.data()), checksum_bytes);
  }
  const std::set<std::string> stale = directories_above(updates);
  for (const Extension& extension : extensions_) {
    // These two repeat where entries begin, and end on a hash over the extensions' sizes.
    if (extension.name == "EOIE" || extension.name == "IEOT") {
      continue;
    }
    const std::string content = extension.name == "TREE" && !updates.empty()
                                    ? CachedTrees(extension.content, stale).invalidate()
                                    : std::string(extension.content);
    result += extension.name;
    append_word(result, static_cast<std::uint32_t>(content.size()));
    result += content;
  }
  append_checksum(result);
  return result;
}

std::string build_index(std::span<const NewIndexEntry> entries) {
  std::string result = "DIRC";
  result.reserve(entries.size() * 112);
  append_word(result, 3);
  append_word(result, static_cast<std::uint32_t>(entries.size()));
  for (const NewIndexEntry& entry : entries) {
    const std::size_t begin = result.size();
    result += stat_bytes(entry.stat.value_or(IndexStat{}), entry.mode);
    result.append(entry.oid.bytes.begin(), entry.oid.bytes.end());
    const auto length =
        static_cast<std::uint16_t>(std::min<std::size_t>(entry.path.size(), path_length_mask));
    const bool is_absent = !entry.stat.has_value();
    append_half(result, static_cast<std::uint16_t>(length | (is_absent ? extended_flag : 0)));
    if (is_absent) {
      append_half(result, skip_worktree_flag);
    }
    result += entry.path;
    const std::size_t size = result.size() - begin;
    result.append((size + 8) / 8 * 8 - size, '\0');
  }
  append_checksum(result);
  return result;
}

}  // namespace git_refactor::git
