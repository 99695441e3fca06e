#include "git_refactor/cli/main.hpp"

int main(int argc, char** argv) {
  return git_refactor::cli::main(argc, argv);
}
