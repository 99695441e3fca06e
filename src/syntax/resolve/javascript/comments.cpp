// Reads JSDoc comments.
//
// The comment is copied without its frame (the slashes, and the stars at the beginning of lines),
// and every byte of the copy remembers its place in the file. In the copy tags and links are told
// by their first characters alone; what the words in them mean is javascript_docs.cpp's.

#include "comments.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace git_refactor::syntax::javascript {

namespace {

constexpr std::array<std::string_view, 3> parameter_tags{"param", "arg", "argument"};
constexpr std::array<std::string_view, 2> property_tags{"property", "prop"};

bool is_space(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool is_letter(char byte) {
  return std::isalpha(static_cast<unsigned char>(byte)) != 0;
}

// A byte of a name, or of a path of names ("a.b", "A#b").
bool is_path_byte(char byte) {
  return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' || byte == '$' ||
         byte == '.' || byte == '#' || byte == '~' ||
         (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

}  // namespace

bool is_parameter_tag(std::string_view name) {
  return std::ranges::find(parameter_tags, name) != parameter_tags.end();
}

bool is_property_tag(std::string_view name) {
  return std::ranges::find(property_tags, name) != property_tags.end();
}

DocComment::DocComment(std::string_view source, std::uint32_t begin) {
  strip(source, begin);
  scan();
}

void DocComment::strip(std::string_view source, std::uint32_t begin) {
  std::uint32_t index = source.starts_with("/**") ? 3 : 0;
  const std::size_t end = source.ends_with("*/") ? source.size() - 2 : source.size();
  bool is_line_begin = false;
  for (; index < end; ++index) {
    const char byte = source[index];
    const bool is_frame = is_line_begin && (byte == ' ' || byte == '\t' || byte == '*');
    is_line_begin = byte == '\n' || (is_frame && byte != '*');
    if (!is_frame) {
      text_.push_back(byte);
      offsets_.push_back(begin + index);
    }
  }
}

std::optional<std::uint32_t> DocComment::index_of(std::uint32_t offset) const {
  const auto found = std::ranges::lower_bound(offsets_, offset);
  return found == offsets_.end() || *found != offset
             ? std::nullopt
             : std::optional(static_cast<std::uint32_t>(found - offsets_.begin()));
}

const DocTag* DocComment::find(std::string_view name, std::string_view other) const {
  const auto found = std::ranges::find_if(tags_, [&](const DocTag& tag) {
    return tag.name == name || (!other.empty() && tag.name == other);
  });
  return found == tags_.end() ? nullptr : &*found;
}

std::uint32_t DocComment::skip_space(std::uint32_t index) const {
  while (index < text_.size() && is_space(text_[index])) {
    ++index;
  }
  return index;
}

// The index behind the brace that closes the one at `index`, or the end of the text.
std::uint32_t DocComment::end_of_braces(std::uint32_t index) const {
  int depth = 0;
  for (; index < text_.size(); ++index) {
    depth += text_[index] == '{' ? 1 : text_[index] == '}' ? -1 : 0;
    if (depth == 0) {
      return index + 1;
    }
  }
  return index;
}

std::uint32_t DocComment::end_of_path(std::uint32_t index) const {
  const std::uint32_t begin = index;
  while (index < text_.size() && is_path_byte(text_[index])) {
    ++index;
  }
  while (index > begin && (text_[index - 1] == '.' || text_[index - 1] == '#')) {
    --index;  // the end of a sentence
  }
  return index;
}

std::uint32_t DocComment::scan_link(std::uint32_t index) {
  const std::uint32_t end = end_of_braces(index);
  index += 2;
  while (index < end && is_letter(text_[index])) {
    ++index;
  }
  const std::uint32_t begin = skip_space(index);
  const std::uint32_t path_end = std::min(end_of_path(begin), end);
  if (begin < path_end) {
    links_.push_back({begin, path_end});
  }
  return end;
}

// A tag begins a line, or follows what another one says.
bool DocComment::begins_tag(std::uint32_t index) const {
  if (text_[index] != '@' || index + 1 >= text_.size() || !is_letter(text_[index + 1])) {
    return false;
  }
  std::uint32_t before = index;
  while (before > 0 && (text_[before - 1] == ' ' || text_[before - 1] == '\t')) {
    --before;
  }
  return before == 0 || text_[before - 1] == '\n' || (!tags_.empty() && before != index);
}

void DocComment::scan() {
  Span name;
  bool has_tag = false;
  const auto close = [&](std::uint32_t end) {
    if (has_tag) {
      scan_tag(name, end);
    }
  };
  std::uint32_t index = 0;
  while (index < text_.size()) {
    const std::string_view rest = std::string_view(text_).substr(index);
    if (rest.starts_with("{@link") || rest.starts_with("{@see")) {
      index = scan_link(index);
    } else if (rest.front() == '{' && has_tag) {
      index = end_of_braces(index);
    } else if (rest.front() == '`') {
      const std::size_t end = text_.find_first_of("`\n", index + 1);
      index = end == std::string::npos ? index + 1 : static_cast<std::uint32_t>(end) + 1;
    } else if (begins_tag(index)) {
      close(index);
      name.begin = ++index;
      while (index < text_.size() && is_letter(text_[index])) {
        ++index;
      }
      name.end = index;
      has_tag = true;
      tags_.emplace_back().name = text(name);
    } else {
      ++index;
    }
  }
  close(static_cast<std::uint32_t>(text_.size()));
}

void DocComment::scan_tag(Span name, std::uint32_t end) {
  DocTag& own = tags_.back();
  own.body = {name.end, end};
  std::uint32_t index = skip_space(name.end);
  if (index < end && text_[index] == '{' && !text(Span{index, end}).starts_with("{@")) {
    const std::uint32_t type_end = std::min(end_of_braces(index), end);
    own.type = {index + 1, std::max(index + 1, type_end - 1)};
    index = skip_space(type_end);
  }
  if (index < end) {
    scan_subject(own, index);
  }
  // `@param name {type}` is the older order.
  const std::uint32_t after = skip_space(own.subject.end);
  if (own.type.is_empty() && !own.subject.is_empty() && after < end && text_[after] == '{' &&
      (is_parameter_tag(own.name) || is_property_tag(own.name))) {
    own.type = {after + 1, std::min(end_of_braces(after), end) - 1};
  }
}

void DocComment::scan_subject(DocTag& tag, std::uint32_t index) const {
  if (text_[index] == '[') {
    tag.is_optional = true;
    index = skip_space(index + 1);
  }
  std::uint32_t end = index;
  while (end < text_.size() &&
         (is_path_byte(text_[end]) || std::string_view(text_).substr(end).starts_with("[]."))) {
    end += text_[end] == '[' ? 2 : 1;
  }
  tag.subject = {index, end};
}

}  // namespace git_refactor::syntax::javascript
