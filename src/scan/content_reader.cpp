#include "git_refactor/scan/content_reader.hpp"

#include <fcntl.h>

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
  if (!file.is_converted && read_from_working_tree(file, content)) {
    return;
  }
  if (!repository_) {
    repository_ = git::Repository::open(source_.git_dir);
  }
  repository_->read_object(file.blob, content);
}

bool ContentReader::read_from_working_tree(const TrackedFile& file, std::string& content) {
  const git::IndexEntry* entry = root_ ? source_.index.find(file.path) : nullptr;
  if (entry == nullptr || entry->oid != file.blob) {
    return false;
  }
  const FileDescriptor opened(
      ::openat(root_.get(), file.path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));

  struct stat status {};

  if (!opened || ::fstat(opened.get(), &status) != 0 || !S_ISREG(status.st_mode) ||
      !source_.index.is_unchanged(*entry, status)) {
    return false;
  }
  read_all(opened.get(), static_cast<std::size_t>(status.st_size), content);

  // Somebody may write to the file while it is read: then its time or size shows it.
  struct stat after {};

  return ::fstat(opened.get(), &after) == 0 && source_.index.is_unchanged(*entry, after) &&
         content.size() == static_cast<std::size_t>(status.st_size);
}

}  // namespace git_refactor::scan
