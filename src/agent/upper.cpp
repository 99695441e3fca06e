// What overlayfs writes into an upper directory (Documentation/filesystems/overlayfs.rst of the
// kernel, with the option userxattr):
//
//   a file, a symlink     the whole of it, however little was changed ("copy up")
//   a directory           what changed in it; the rest shows through
//   a directory with user.overlay.opaque=y    all there is: nothing shows through
//   a character device 0:0                    a whiteout: nothing is here, and nothing shows
//   through
//
// A directory of a lower layer cannot be renamed (EXDEV), so `mv` copies it: there are no
// redirects.

#include "git_refactor/agent/overlay.hpp"
#include "git_refactor/base/error.hpp"

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>

#include <algorithm>
#include <system_error>

namespace git_refactor::agent {

namespace {

bool is_opaque(const std::filesystem::path& directory) {
  char value = 0;
  return ::lgetxattr(directory.c_str(), "user.overlay.opaque", &value, 1) == 1 && value == 'y';
}

class UpperReader {
 public:
  std::vector<UpperEntry> read(const std::filesystem::path& root) {
    read_directory(root, "");
    std::ranges::sort(entries_, {}, &UpperEntry::path);
    return std::move(entries_);
  }

 private:
  void read_directory(const std::filesystem::path& directory, const std::string& prefix) {
    std::error_code error;
    std::filesystem::directory_iterator entry(directory, error);
    if (error == std::errc::permission_denied) {  // the agent's doing; git could not read it either
      ::chmod(directory.c_str(), S_IRWXU);
      entry = std::filesystem::directory_iterator(directory, error);
    }
    if (error == std::errc::no_such_file_or_directory) {
      return;  // removed meanwhile, or by the agent
    }
    if (error) {
      throw Error(ErrorKind::io, "cannot read " + directory.string() + ": " + error.message());
    }
    for (; entry != std::filesystem::directory_iterator(); entry.increment(error)) {
      add(entry->path(), prefix + entry->path().filename().string());
    }
  }

  void add(const std::filesystem::path& file, const std::string& path) {
    struct stat status {};

    if (path == ".git" || ::lstat(file.c_str(), &status) != 0) {
      return;
    }
    if (S_ISDIR(status.st_mode)) {
      entries_.push_back({path, is_opaque(file) ? UpperKind::opaque : UpperKind::directory, false});

      struct stat inside {};

      if (::lstat((file / ".git").c_str(), &inside) != 0 || is_whiteout(inside)) {
        read_directory(file, path + '/');
      } else {
        entries_.push_back({path + "/.git", UpperKind::other, false});
      }
    } else if (S_ISREG(status.st_mode)) {
      entries_.push_back({path, UpperKind::file, (status.st_mode & S_IXUSR) != 0});
    } else {
      entries_.push_back({path,
                          is_whiteout(status)       ? UpperKind::whiteout
                          : S_ISLNK(status.st_mode) ? UpperKind::symlink
                                                    : UpperKind::other,
                          false});
    }
  }

  static bool is_whiteout(const struct stat& status) {
    return S_ISCHR(status.st_mode) && status.st_rdev == makedev(0, 0);
  }

  std::vector<UpperEntry> entries_;
};

}  // namespace

std::vector<UpperEntry> read_upper(const std::filesystem::path& upper) {
  return UpperReader().read(upper);
}

}  // namespace git_refactor::agent
