#include "git_refactor/base/error.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

namespace git_refactor {

Error::Error(ErrorKind kind, const std::string& message, std::string hint)
    : std::runtime_error(message), kind_(kind), hint_(std::move(hint)) {}

void throw_errno(const std::string& message, std::string hint) {
  const int code = errno;
  throw Error(ErrorKind::io, message + ": " + std::generic_category().message(code),
              std::move(hint));
}

}  // namespace git_refactor
