#include "checkout.hpp"

#include "git_refactor/base/worker_pool.hpp"

#include <string>
#include <vector>

namespace git_refactor::agent {

git::GitProgram git_on(const git::Repository& repository, const std::filesystem::path& git_dir,
                       const std::filesystem::path& files, const std::filesystem::path& index) {
  git::GitProgram git(repository);
  git.set_directory(files);
  git.set_environment("GIT_DIR", git_dir.string());
  git.set_environment("GIT_WORK_TREE", files.string());
  git.set_environment("GIT_INDEX_FILE", index.string());
  return git;
}

void read_tree(const git::GitProgram& git, const Oid& commit, Writes writes) {
  std::vector<std::string> arguments;
  for (const std::string& setting :
       {"checkout.workers=" + std::to_string(available_cores()),
        std::string("core.splitIndex=false"), std::string("core.sparseCheckout=false"),
        std::string("index.sparse=false"), std::string("core.untrackedCache=false"),
        std::string("core.fsmonitor=false"), std::string("submodule.recurse=false")}) {
    arguments.insert(arguments.end(), {"-c", setting});
  }
  arguments.insert(arguments.end(), {"read-tree", "--reset"});
  if (writes == Writes::files) {
    arguments.emplace_back("-u");
  }
  arguments.push_back(commit.hex());
  (void)git.run(arguments);
}

}  // namespace git_refactor::agent
