// Reading the base's files.
//
// The working tree is the fast place to read from, and the index tells which of its files are the
// base's: same blob, same stat. That leaves one trap. A file that git converted on checkout stays
// clean when the reason goes away (core.autocrlf is switched off, a commit drops .gitattributes, an
// older base never had one), and its bytes are not the blob's. Conversions change a file's size,
// and the object database knows the blob's, for 10 µs a file: too much for every file of a
// repository, which are only searched, and little for those that are parsed and edited.

#include "git_refactor/scan/content_reader.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <utility>

namespace git_refactor::scan {

ContentSource ContentSource::of(const git::Repository& repository) {
  ContentSource source{repository.git_dir(), repository.work_dir(), {}};
  if (source.work_dir) {
    source.index = git::IndexFile::read(source.git_dir / "index");
  }
  return source;
}

ContentReader::ContentReader(const ContentSource& source) : source_(source) {
  if (source.work_dir) {
    root_ = FileDescriptor(::open(source.work_dir->c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  }
}

void ContentReader::read(const TrackedFile& file, std::string& content) {
  if (const auto clean = open_clean(file);
      clean && clean->size_bytes == repository().object_size_bytes(file.blob) &&
      read_clean(*clean, content)) {
    return;
  }
  repository().read_object(file.blob, content);
}

bool ContentReader::skim(const TrackedFile& file, std::uint64_t max_bytes, std::string& content) {
  if (const auto clean = open_clean(file)) {
    if (clean->size_bytes > max_bytes) {
      return false;
    }
    if (read_clean(*clean, content)) {
      return true;
    }
  }
  if (repository().object_size_bytes(file.blob) > max_bytes) {
    return false;
  }
  repository().read_object(file.blob, content);
  return true;
}

std::optional<ContentReader::CleanFile> ContentReader::open_clean(const TrackedFile& file) const {
  const git::IndexEntry* entry =
      root_ && !file.is_converted ? source_.index.find(file.path) : nullptr;
  if (entry == nullptr || entry->oid != file.blob) {
    return std::nullopt;
  }
  FileDescriptor opened(
      ::openat(root_.get(), file.path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));

  struct stat status {};

  if (!opened || ::fstat(opened.get(), &status) != 0 || !S_ISREG(status.st_mode) ||
      !source_.index.is_unchanged(*entry, status)) {
    return std::nullopt;
  }
  return CleanFile{std::move(opened), static_cast<std::uint64_t>(status.st_size), entry};
}

bool ContentReader::read_clean(const CleanFile& clean, std::string& content) const {
  read_all(clean.file.get(), clean.size_bytes, content);

  // Somebody may write to the file while it is read: then its time or size shows it.
  struct stat after {};

  return ::fstat(clean.file.get(), &after) == 0 &&
         source_.index.is_unchanged(*clean.entry, after) && content.size() == clean.size_bytes;
}

const git::Repository& ContentReader::repository() {
  if (!repository_) {
    repository_ = git::Repository::open(source_.git_dir);
  }
  return *repository_;
}

}  // namespace git_refactor::scan
