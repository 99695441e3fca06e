#include "git_refactor/model/edit.hpp"

#include "git_refactor/base/error.hpp"

#include <cstddef>

namespace git_refactor {

void apply_edits(std::string_view source, std::span<const Edit> edits, std::string& result) {
  std::size_t size = source.size();
  std::size_t end = 0;
  for (const Edit& edit : edits) {
    if (edit.offset < end || edit.offset > source.size() ||
        edit.length > source.size() - edit.offset) {
      throw Error(ErrorKind::internal, "cannot edit: edits overlap or reach past the end");
    }
    end = std::size_t{edit.offset} + edit.length;
    size = size - edit.length + edit.replacement.size();
  }

  result.clear();
  result.reserve(size);
  std::size_t copied = 0;
  for (const Edit& edit : edits) {
    result.append(source, copied, edit.offset - copied).append(edit.replacement);
    copied = std::size_t{edit.offset} + edit.length;
  }
  result.append(source, copied);
}

}  // namespace git_refactor
