#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The text of JSDoc comments: `/** prose {@link name} @tag {type} name prose */`.

namespace git_refactor::syntax::javascript {

/// A piece of a comment's text, [begin, end).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] bool is_empty() const { return begin >= end; }
};

/// `@name {type} subject`, as far as it has these.
struct DocTag {
  std::string name;  ///< without the "@"
  Span type;         ///< inside the braces
  Span subject;      ///< the name that the tag is about: of a parameter, a property, a typedef
  Span body;         ///< all that follows the name of the tag, up to the next one
  bool is_optional = false;  ///< the subject stands in brackets
};

/// One comment without its stars: the pieces of the text that the conventions give a meaning.
class DocComment {
 public:
  /// `source` outlives this; the comment begins at `begin` of its file.
  DocComment(std::string_view source, std::uint32_t begin);

  [[nodiscard]] const std::vector<DocTag>& tags() const { return tags_; }

  /// The names in `{@link name}` and its kin.
  [[nodiscard]] const std::vector<Span>& links() const { return links_; }

  [[nodiscard]] std::string_view text(Span span) const {
    return std::string_view(text_).substr(span.begin, span.end - span.begin);
  }

  /// Where in the file a byte of the text stands.
  [[nodiscard]] std::uint32_t offset(std::uint32_t index) const { return offsets_[index]; }

  /// The byte of the text that stands at an offset of the file.
  [[nodiscard]] std::optional<std::uint32_t> index_of(std::uint32_t offset) const;

  /// The first tag of one of two names.
  [[nodiscard]] const DocTag* find(std::string_view name, std::string_view other = {}) const;

 private:
  void strip(std::string_view source, std::uint32_t begin);
  void scan();
  [[nodiscard]] std::uint32_t skip_space(std::uint32_t index) const;
  [[nodiscard]] std::uint32_t end_of_braces(std::uint32_t index) const;
  [[nodiscard]] std::uint32_t end_of_path(std::uint32_t index) const;
  std::uint32_t scan_link(std::uint32_t index);
  [[nodiscard]] bool begins_tag(std::uint32_t index) const;
  void scan_tag(Span name, std::uint32_t end);
  void scan_subject(DocTag& tag, std::uint32_t index) const;

  std::string text_;
  std::vector<std::uint32_t> offsets_;  ///< in the file, by byte of the text
  std::vector<DocTag> tags_;
  std::vector<Span> links_;
};

/// True for the tags that document a parameter.
bool is_parameter_tag(std::string_view name);

/// True for the tags that document a property.
bool is_property_tag(std::string_view name);

}  // namespace git_refactor::syntax::javascript
