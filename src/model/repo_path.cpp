#include "git_refactor/model/repo_path.hpp"

#include "git_refactor/base/error.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor {

namespace {

bool is_safe_part(std::string_view part) {
  if (part.empty() || part == "." || part == "..") {
    return false;
  }
  // Git refuses ".git" in any case, for file systems that fold it.
  return !(part.size() == 4 && part[0] == '.' && (part[1] | 0x20) == 'g' &&
           (part[2] | 0x20) == 'i' && (part[3] | 0x20) == 't');
}

bool is_safe_path(std::string_view path) {
  if (path.find('\0') != std::string_view::npos) {
    return false;
  }
  while (true) {
    const std::size_t slash = path.find('/');
    if (!is_safe_part(path.substr(0, slash))) {
      return false;
    }
    if (slash == std::string_view::npos) {
      return true;
    }
    path.remove_prefix(slash + 1);
  }
}

}  // namespace

RepoPath::RepoPath(std::string text) : text_(std::move(text)) {
  if (!is_safe_path(text_)) {
    throw Error(ErrorKind::refused,
                "cannot use the path '" + text_ + "': it is not one inside a repository");
  }
}

std::string_view directory_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    if (end > 0) {
      parts.push_back(path.substr(0, end));
    }
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return parts;
}

bool is_inside(std::string_view path, std::string_view directory) {
  return directory.empty() || (path.size() > directory.size() && path.starts_with(directory) &&
                               path[directory.size()] == '/');
}

std::string_view RepoPath::directory() const {
  return directory_of(text_);
}

std::string_view RepoPath::name() const {
  const std::size_t slash = text_.rfind('/');
  return std::string_view(text_).substr(slash == std::string::npos ? 0 : slash + 1);
}

}  // namespace git_refactor
