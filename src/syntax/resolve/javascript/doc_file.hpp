#pragma once

#include "comments.hpp"
#include "resolve/file_model.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The types in a file's JSDoc comments, written down as TypeScript.

namespace git_refactor::syntax::javascript {

/// A file of TypeScript that says what the JSDoc comments of another file say. Its names are
/// resolved like those of any file; then it is told where in the comments they stand.
class DocFile {
 public:
  /// `source` outlives this.
  DocFile(const FileModel& source, const AskedNames& asked);

  [[nodiscard]] const FileModel& model() const { return *model_; }

  [[nodiscard]] std::size_t comment_count() const { return comments_.size(); }

  [[nodiscard]] const DocComment& comment(std::size_t index) const {
    return *comments_[index].text;
  }

  [[nodiscard]] SyntaxNode node(std::size_t index) const { return comments_[index].node; }

  /// The comment that is a node of the source.
  [[nodiscard]] std::optional<std::size_t> index_of(SyntaxNode comment) const;

  /// The comment from which the byte at an offset of this file comes.
  [[nodiscard]] std::size_t comment_at(std::uint32_t offset) const;

  /// The offset here of a byte of the source.
  [[nodiscard]] std::optional<std::uint32_t> offset_of(std::uint32_t source_offset) const;

  /// The node of what is written for a comment: "f" for its function, "v" for its `@type`, "x" for
  /// what it extends.
  [[nodiscard]] SyntaxNode written(std::size_t comment, char what) const;

 private:
  struct Comment {
    SyntaxNode node{};
    std::unique_ptr<const DocComment> text;
    std::uint32_t written_at = 0;
  };

  std::vector<Comment> comments_;
  std::map<const void*, std::size_t> by_node_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> by_origin_;  ///< offset there, and here
  std::unique_ptr<const FileModel> model_;
};

/// Writes the TypeScript of comments, and keeps where every byte of it comes from.
class DocWriter {
 public:
  /// Writes what one comment says; its names end in `number`.
  void write(const DocComment& comment, std::size_t number);

  [[nodiscard]] const std::string& text() const { return text_; }

  /// For each byte of `text` where it stands in the source, or `no_index`.
  [[nodiscard]] const std::vector<std::uint32_t>& origins() const { return origins_; }

 private:
  using Tags = std::vector<const DocTag*>;

  void add(std::string_view text);
  void copy(Span span);
  void write_type(Span span);
  std::uint32_t write_type_step(Span span, std::uint32_t index);
  void write_function_type(Span span);
  void write_tag_type(const DocTag& tag, const Tags& parts, std::string_view path);
  void write_members(const Tags& parts, std::string_view path);
  void write_parameters(const Tags& parameters);
  void write_returned(const DocTag* tag);
  void write_type_parameters();
  void write_typedef(const DocTag& tag, const Tags& parts);
  void write_callback(const DocTag& tag, const Tags& parts, const DocTag* returned);
  void write_declared(const DocTag& tag);
  std::size_t write_group(std::size_t first);
  void write_function(std::size_t number);
  [[nodiscard]] bool holds_before(std::string_view bytes) const;

  const DocComment* comment_ = nullptr;
  std::string text_;
  std::vector<std::uint32_t> origins_;
};

}  // namespace git_refactor::syntax::javascript
