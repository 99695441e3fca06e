#include "git_refactor/base/pipe.hpp"

#include "git_refactor/base/error.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace git_refactor {

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    throw_errno("cannot create a pipe");
  }
  return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

}  // namespace git_refactor
