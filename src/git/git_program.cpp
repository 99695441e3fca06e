#include "git_refactor/base/error.hpp"
#include "git_refactor/git/repository.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::git {

GitProgram::GitProgram(const Repository& repository)
    : directory_(repository.work_dir().value_or(repository.git_dir())) {
  environment_.emplace_back("GIT_DIR", repository.git_dir().string());
  if (const auto root = repository.work_dir()) {
    environment_.emplace_back("GIT_WORK_TREE", root->string());
  }
}

void GitProgram::set_environment(const std::string& name, const std::string& value) {
  const auto found =
      std::ranges::find(environment_, name, [](const auto& pair) { return pair.first; });
  if (found == environment_.end()) {
    environment_.emplace_back(name, value);
  } else {
    found->second = value;
  }
}

Command GitProgram::command(const std::vector<std::string>& arguments) const {
  Command command{{"git"}, directory_, environment_, {}, false};
  command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
  return command;
}

CommandResult GitProgram::try_run(const std::vector<std::string>& arguments,
                                  std::string input) const {
  Command with_input = command(arguments);
  with_input.input = std::move(input);
  return run_command(with_input);
}

int GitProgram::run_visibly(const std::vector<std::string>& arguments) const {
  Command visible = command(arguments);
  visible.inherit_output = true;
  return run_command(visible).status;
}

std::string GitProgram::run(const std::vector<std::string>& arguments, std::string input) const {
  CommandResult result = try_run(arguments, std::move(input));
  if (result.status != 0) {
    std::string reason = result.error.substr(0, result.error.find_last_not_of('\n') + 1);
    for (const std::string_view prefix : {"fatal: ", "error: "}) {
      if (reason.starts_with(prefix)) {
        reason.erase(0, prefix.size());
      }
    }
    throw Error(ErrorKind::git, "cannot run git " + arguments.at(0) + ": " + reason);
  }
  if (result.output.ends_with('\n')) {
    result.output.pop_back();
  }
  return std::move(result.output);
}

}  // namespace git_refactor::git
