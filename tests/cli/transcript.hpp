#pragma once

#include "git_refactor/base/subprocess.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace git_refactor::test {

/// Commands given to the built program, and what it answered, as a reader of a terminal would see
/// it: stderr marked by "2> ", an exit status other than 0 by "[exit N]".
class Transcript {
 public:
  /// Runs the program in `directory`, which is called "<repo>" in the text.
  explicit Transcript(std::filesystem::path directory) : directory_(std::move(directory)) {}

  /// Puts words before the program's own, to run it under another program ("setpriv ...").
  void run_under(std::vector<std::string> words) { before_program_ = std::move(words); }

  /// Runs `git refactor ARGUMENTS` and adds it to the transcript.
  CommandResult refactor(const std::vector<std::string>& arguments);

  /// Runs `git ARGUMENTS` and adds it to the transcript.
  CommandResult git(const std::vector<std::string>& arguments);

  /// The transcript so far, with names in place of what differs from run to run: paths, ids, times.
  [[nodiscard]] std::string text() const;

  /// Fails the test unless the text is that of tests/cli/golden/NAME.txt. With
  /// GIT_REFACTOR_UPDATE_GOLDEN set it writes that file instead.
  void check_against(const std::string& name) const;

 private:
  CommandResult run(const std::string& shown, Command command);

  std::filesystem::path directory_;
  std::vector<std::string> before_program_;
  std::string text_;
};

/// The built program.
std::string program_path();

}  // namespace git_refactor::test
