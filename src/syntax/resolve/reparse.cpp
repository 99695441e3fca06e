#include "reparse.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace git_refactor::syntax {

namespace {

/// Counts rows and columns while it moves forward through a text.
class Pointer {
 public:
  explicit Pointer(std::string_view text) : text_(text) {}

  TSPoint at(std::uint32_t offset) {
    for (; offset_ < offset; ++offset_) {
      const bool ends_row = text_[offset_] == '\n';
      point_.row += ends_row ? 1 : 0;
      point_.column = ends_row ? 0 : point_.column + 1;
    }
    return point_;
  }

 private:
  std::string_view text_;
  std::uint32_t offset_ = 0;
  TSPoint point_{};
};

}  // namespace

// The library is told of edits one after the other, each in the text that those before have left,
// so places before an edit are those of `after`, and it is told of what the edit replaced by
// lengths.
ParsedTree parse_edited(TSParser& parser, const TSTree& tree_before, std::string_view before,
                        std::string_view after, std::span<const Edit> edits) {
  const ParsedTree tree(ts_tree_copy(&tree_before));
  Pointer old_text(before);
  Pointer new_text(after);
  std::int64_t growth = 0;
  for (const Edit& edit : edits) {
    TSInputEdit input{};
    input.start_byte = static_cast<std::uint32_t>(edit.offset + growth);
    input.old_end_byte = input.start_byte + edit.length;
    input.new_end_byte = input.start_byte + static_cast<std::uint32_t>(edit.replacement.size());
    const TSPoint old_start = old_text.at(edit.offset);
    const TSPoint old_end = old_text.at(edit.offset + edit.length);
    input.start_point = new_text.at(input.start_byte);
    input.old_end_point =
        old_end.row == old_start.row
            ? TSPoint{input.start_point.row,
                      input.start_point.column + old_end.column - old_start.column}
            : TSPoint{input.start_point.row + old_end.row - old_start.row, old_end.column};
    input.new_end_point = new_text.at(input.new_end_byte);
    ts_tree_edit(tree.get(), &input);
    growth += static_cast<std::int64_t>(edit.replacement.size()) - edit.length;
  }
  return ParsedTree(ts_parser_parse_string(&parser, tree.get(), after.data(),
                                           static_cast<std::uint32_t>(after.size())));
}

}  // namespace git_refactor::syntax
