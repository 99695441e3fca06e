#pragma once

#include "git_refactor/cli/program.hpp"

#include <sstream>
#include <stdexcept>

namespace git_refactor::test {

/// What came of a command line.
struct Outcome {
  int code = 0;
  std::string out;
  std::string err;
};

/// The program over a run layer that does nothing but remember what it was asked for. A use case
/// that a test did not give an answer fails it.
struct ProgramFixture {
  cli::Engine engine;
  run::RenameRequest request;  ///< the last one
  RunReport report;            ///< what `rename` answers

  ProgramFixture() {
    engine.rename = [this](const run::RenameRequest& asked, run::Observer&, std::stop_token) {
      request = asked;
      RunReport answer = report;
      answer.operation = asked.operation;
      return answer;
    };
  }

  Outcome operator()(const std::vector<std::string>& arguments) const {
    std::ostringstream out;
    std::ostringstream err;
    const cli::Surroundings surroundings{cli::Console{out, err}, engine, "/somewhere", {}};
    const int code = cli::run_program(arguments, surroundings);
    return {code, out.str(), err.str()};
  }
};

}  // namespace git_refactor::test
