#include "staging.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/git/tree_writer.hpp"

#include <string>
#include <system_error>

namespace git_refactor::run {

std::vector<StagedFile> stage_tree(const git::Repository& repository, const Oid& before,
                                   const Oid& after, const std::filesystem::path& directory,
                                   const std::filesystem::path& scratch) {
  std::vector<StagedFile> files;
  std::string paths;
  for (git::TreeChange& change : git::diff_trees(repository, before, after)) {
    const std::filesystem::path staged = directory / change.path;
    std::filesystem::create_directories(staged.parent_path());
    if (change.after) {
      paths += change.path + '\0';
    }
    files.push_back({std::move(change), staged, false});
  }
  if (paths.empty()) {
    return files;
  }
  const std::filesystem::path index = scratch / "staging.index";
  git::GitProgram git(repository);
  git.set_environment("GIT_INDEX_FILE", index.string());
  git.run({"read-tree", after.hex()});
  git.run({"checkout-index", "-q", "-z", "--stdin", "--prefix=" + directory.string() + "/"}, paths);
  std::error_code ignored;
  std::filesystem::remove(index, ignored);
  return files;
}

}  // namespace git_refactor::run
