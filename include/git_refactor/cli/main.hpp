#pragma once

namespace git_refactor::cli {

/// The program: parses the command line, runs the command, returns the exit code.
int main(int argc, const char* const* argv);

}  // namespace git_refactor::cli
