#include "git_refactor/cli/main.hpp"

namespace git_refactor::cli {

int main(int /*argc*/, const char* const* /*argv*/) {
  return 0;
}

}  // namespace git_refactor::cli
