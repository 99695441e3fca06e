#include "linkers.hpp"

namespace git_refactor::syntax {

std::unique_ptr<Linker> make_java_linker(Program& program) {
  return std::make_unique<FileLinker>(program);
}

}  // namespace git_refactor::syntax
