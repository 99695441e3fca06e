#pragma once

#include "git_refactor/base/files.hpp"

namespace git_refactor {

/// The two ends of a pipe; children inherit neither.
struct Pipe {
  FileDescriptor read;
  FileDescriptor write;
};

/// @throws Error io where the system has no descriptor left
Pipe make_pipe();

}  // namespace git_refactor
