#pragma once

#include "git_refactor/base/error.hpp"

#include <stop_token>

namespace git_refactor::run {

/// Ends a run that is asked to stop, and that can still be taken back. @throws Error interrupted
inline void stop_if_asked(const std::stop_token& stop) {
  if (stop.stop_requested()) {
    throw Error(ErrorKind::interrupted, "cannot finish: interrupted; nothing was changed");
  }
}

}  // namespace git_refactor::run
