#include "git_refactor/base/temp_dir.hpp"

#include "git_refactor/base/error.hpp"

#include <cstdlib>
#include <string>
#include <system_error>

namespace git_refactor {

TempDir::TempDir(const std::filesystem::path& parent) {
  const auto where = parent.empty() ? std::filesystem::temp_directory_path() : parent;
  std::string name = (where / "git-refactor-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) {
    throw_errno("cannot create a directory in " + where.string());
  }
  path_ = name;
}

TempDir::~TempDir() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace git_refactor
