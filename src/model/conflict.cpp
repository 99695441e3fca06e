#include "git_refactor/model/conflict.hpp"

namespace git_refactor {

std::string_view name_of(ConflictKind kind) {
  switch (kind) {
    case ConflictKind::content:
      return "content";
    case ConflictKind::add_add:
      return "add/add";
    case ConflictKind::modify_delete:
      return "modify/delete";
    case ConflictKind::rename:
      return "rename";
    case ConflictKind::directory_file:
      return "directory/file";
    case ConflictKind::mode:
      return "mode";
    case ConflictKind::other:
      break;
  }
  return "other";
}

}  // namespace git_refactor
