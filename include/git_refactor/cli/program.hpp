#pragma once

#include "git_refactor/cli/console.hpp"
#include "git_refactor/cli/engine.hpp"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <stop_token>
#include <string>
#include <vector>

namespace git_refactor::cli {

/// All that the program takes from outside its command line.
struct Surroundings {
  Console console;
  Engine engine;
  std::filesystem::path directory;             ///< where the user stands
  std::stop_token stop;                        ///< the user asks to stop
  std::function<void()> before_pager = [] {};  ///< called before the terminal is given to a pager
  std::istream* answers = nullptr;             ///< what a person types; null where nobody is asked
};

/// Carries a command line out (the arguments after the program's name) and returns the exit code.
/// Every Error ends here, as "error:" and "hint:" lines and an exit code.
int run_program(const std::vector<std::string>& arguments, const Surroundings& surroundings);

}  // namespace git_refactor::cli
