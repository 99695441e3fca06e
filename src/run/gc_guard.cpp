#include "gc_guard.hpp"

#include "git_refactor/base/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <string>

namespace git_refactor::run {

GcGuard::GcGuard(const std::filesystem::path& common_dir) : path_(common_dir / "gc.pid") {
  const FileDescriptor file(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file) {
    return;
  }
  is_held_ = true;
  // Git takes the file for stale unless it names a live process of this host.
  std::array<char, 256> host{};
  ::gethostname(host.data(), host.size() - 1);
  write_all(file.get(), std::to_string(::getpid()) + " " + host.data());
}

GcGuard::~GcGuard() {
  if (is_held_) {
    ::unlink(path_.c_str());
  }
}

void GcGuard::release(const std::filesystem::path& common_dir, long pid) {
  const auto path = common_dir / "gc.pid";
  if (read_file(path).value_or("").starts_with(std::to_string(pid) + " ")) {
    ::unlink(path.c_str());
  }
}

}  // namespace git_refactor::run
