// JSDoc's types are nearly TypeScript's. What differs is rewritten here:
//
//   {?Foo} {!Foo} {Foo=} {*}        Foo  Foo  Foo  any
//   {Array.<Foo>} {Object<K, V>}    Array<Foo>  Record<K, V>
//   {function(A, B): C}             (_0: A, _1: B) => C
//   {...Foo}                        Foo[]
//   @typedef {Object} A             type A = { b: B };
//   @property {B} b
//   @callback F                     type F = (a: A) => R;
//   @param {A} a   @template T      declare function __f7<T>(a: A, ...): R;
//   @type {A}                       type __v7 = A;
//
// Every comment's declarations are numbered by the comment, which is how they are found again.

#include "doc_file.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace git_refactor::syntax::javascript {

namespace {

constexpr std::array<std::string_view, 3> base_tags{"extends", "augments", "implements"};

bool is_base_tag(std::string_view name) {
  return std::ranges::find(base_tags, name) != base_tags.end();
}

bool is_word(char byte) {
  return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' || byte == '$' ||
         (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0) {
    text.remove_prefix(1);
  }
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) {
    text.remove_suffix(1);
  }
  return text;
}

bool is_object_type(std::string_view type) {
  type = trimmed(type);
  if (type.ends_with("[]")) {
    type.remove_suffix(2);
  }
  return type.empty() || type == "Object" || type == "object";
}

bool is_name(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_word) &&
         std::isdigit(static_cast<unsigned char>(text.front())) == 0;
}

}  // namespace

void DocWriter::add(std::string_view text) {
  text_ += text;
  origins_.resize(text_.size(), no_index);
}

void DocWriter::copy(Span span) {
  for (std::uint32_t index = span.begin; index < span.end; ++index) {
    const char byte = comment_->text({index, index + 1}).front();
    text_.push_back(byte == '\n' || byte == '\r' ? ' ' : byte);
    origins_.push_back(comment_->offset(index));
  }
}

// Whether the last byte that is no space is one of `bytes`.
bool DocWriter::holds_before(std::string_view bytes) const {
  const std::size_t last = text_.find_last_not_of(' ');
  return last == std::string::npos || bytes.find(text_[last]) != std::string_view::npos;
}

void DocWriter::write_type(Span span) {
  while (span.begin < span.end) {
    span.begin = write_type_step(span, span.begin);
  }
}

// Writes one word or sign, and gives the index behind it.
std::uint32_t DocWriter::write_type_step(Span span, std::uint32_t index) {
  const std::string_view rest = comment_->text({index, span.end});
  const std::string_view openers = "<,(|&[{:=>";
  const bool is_begin = holds_before(openers);
  const auto next = rest.find_first_not_of(" \t\n\r", 1);
  const bool is_end = next == std::string_view::npos ||
                      std::string_view(">,)|&]}").find(rest[next]) != std::string_view::npos;
  if (rest.starts_with("...")) {
    return index + 3;
  }
  if (rest.starts_with("=>")) {
    copy({index, index + 2});
    return index + 2;
  }
  if ((rest.front() == '?' || rest.front() == '!') && (is_begin || is_end)) {
    return index + 1;
  }
  if (rest.front() == '=' && is_end) {
    return index + 1;
  }
  if (rest.front() == '*') {
    add("any");
    return index + 1;
  }
  if (rest.starts_with(".<")) {
    return index + 1;
  }
  if (!is_word(rest.front())) {
    copy({index, index + 1});
    return index + 1;
  }
  std::uint32_t end = index;
  while (end < span.end && is_word(comment_->text({end, end + 1}).front())) {
    ++end;
  }
  const std::string_view word = comment_->text({index, end});
  const std::string_view behind = comment_->text({end, span.end});
  if (word == "function" && behind.starts_with("(")) {
    write_function_type({end + 1, span.end});
    return span.end;
  }
  if (word == "Object" && (behind.starts_with("<") || behind.starts_with(".<"))) {
    add("Record");
  } else {
    copy({index, end});
  }
  return end;
}

// What follows `function(`, up to the end of the type around it.
void DocWriter::write_function_type(Span span) {
  add("(");
  int depth = 0;
  int count = 0;
  std::uint32_t begin = span.begin;
  std::uint32_t index = span.begin;
  const auto write_argument = [&] {
    if (!trimmed(comment_->text({begin, index})).empty()) {
      add((count > 0 ? ", _" : "_") + std::to_string(count) + ": ");
      write_type({begin, index});
      ++count;
    }
  };
  for (; index < span.end; ++index) {
    const char byte = comment_->text({index, index + 1}).front();
    if (depth == 0 && (byte == ',' || byte == ')')) {
      write_argument();
      begin = index + 1;
      if (byte == ')') {
        break;
      }
    }
    depth += byte == '(' || byte == '<' || byte == '{' ? 1 : 0;
    depth -= byte == ')' || byte == '>' || byte == '}' ? 1 : 0;
  }
  add(") => ");
  ++index;
  const std::string_view rest = index < span.end ? comment_->text({index, span.end}) : "";
  const std::size_t colon = rest.find_first_not_of(' ');
  if (colon != std::string_view::npos && rest[colon] == ':') {
    write_type({index + static_cast<std::uint32_t>(colon) + 1, span.end});
  } else {
    add("void");
    write_type({index, span.end});
  }
}

// The type of a parameter or property at `path`: as it says, or what others say of `path.member`.
void DocWriter::write_tag_type(const DocTag& tag, const Tags& parts, std::string_view path) {
  const std::string_view type = comment_->text(tag.type);
  const bool has_members =
      is_object_type(type) && std::ranges::any_of(parts, [&](const DocTag* part) {
        const std::string_view subject = comment_->text(part->subject);
        return subject.size() > path.size() && subject.starts_with(path) &&
               (path.empty() || subject[path.size()] == '.' || subject[path.size()] == '[');
      });
  if (has_members) {
    write_members(parts, path);
    add(trimmed(type).ends_with("[]") ? "[]" : "");
  } else if (trimmed(type).empty()) {
    add("any");
  } else {
    write_type(tag.type);
  }
  if (trimmed(type).starts_with("...")) {
    add("[]");
  }
}

void DocWriter::write_members(const Tags& parts, std::string_view path) {
  add("{ ");
  for (const DocTag* part : parts) {
    const std::string_view subject = comment_->text(part->subject);
    auto skipped = static_cast<std::uint32_t>(path.size());
    if (!subject.starts_with(path) || subject.size() <= path.size()) {
      continue;
    }
    if (!path.empty()) {
      const std::string_view dot = subject.substr(path.size());
      if (!dot.starts_with('.') && !dot.starts_with("[].")) {
        continue;
      }
      skipped += dot.starts_with('.') ? 1 : 3;
    }
    const std::string_view name = subject.substr(skipped);
    if (!is_name(name)) {
      continue;
    }
    copy({part->subject.begin + skipped, part->subject.end});
    add(part->is_optional ? "?: " : ": ");
    write_tag_type(*part, parts, subject);
    add("; ");
  }
  add("}");
}

void DocWriter::write_parameters(const Tags& parameters) {
  add("(");
  int count = 0;
  for (const DocTag* tag : parameters) {
    const std::string_view name = comment_->text(tag->subject);
    if (!is_name(name)) {
      continue;
    }
    const bool is_rest = trimmed(comment_->text(tag->type)).starts_with("...");
    add(count++ > 0 ? ", " : "");
    add(is_rest ? "..." : "");
    add(name);
    add(tag->is_optional && !is_rest ? "?: " : ": ");
    write_tag_type(*tag, parameters, name);
  }
  add(")");
}

void DocWriter::write_returned(const DocTag* tag) {
  if (tag == nullptr || tag->type.is_empty()) {
    add("any");
  } else {
    write_type(tag->type);
  }
}

// `@template {Constraint} T, U`: several tags of it add up.
void DocWriter::write_type_parameters() {
  int count = 0;
  for (const DocTag& tag : comment_->tags()) {
    if (tag.name != "template") {
      continue;
    }
    std::uint32_t index = tag.subject.begin;
    while (index < tag.body.end) {
      std::uint32_t end = index;
      while (end < tag.body.end && is_word(comment_->text({end, end + 1}).front())) {
        ++end;
      }
      if (end == index) {
        break;
      }
      if (comment_->text({index, end}) != "const") {
        add(count++ == 0 ? "<" : ", ");
        copy({index, end});
        if (!tag.type.is_empty()) {
          add(" extends ");
          write_type(tag.type);
        }
      }
      const std::string_view rest = comment_->text({end, tag.body.end});
      const std::size_t comma = rest.find_first_not_of(' ');
      if (comma == std::string_view::npos || rest[comma] != ',') {
        break;
      }
      index =
          end + static_cast<std::uint32_t>(std::min(rest.find_first_not_of(" ,\n"), rest.size()));
    }
  }
  add(count > 0 ? ">" : "");
}

void DocWriter::write_typedef(const DocTag& tag, const Tags& parts) {
  add("type ");
  copy(tag.subject);
  write_type_parameters();
  add(" = ");
  write_tag_type(tag, parts, "");
  add(";\n");
}

void DocWriter::write_callback(const DocTag& tag, const Tags& parts, const DocTag* returned) {
  add("type ");
  copy(tag.subject);
  write_type_parameters();
  add(" = ");
  write_parameters(parts);
  add(" => ");
  write_returned(returned);
  add(";\n");
}

// A tag that declares a name, with those that belong to it: gives the index behind them.
std::size_t DocWriter::write_group(std::size_t first) {
  const auto& tags = comment_->tags();
  const DocTag& head = tags[first];
  const bool is_callback = head.name == "callback";
  Tags parts;
  const DocTag* returned = nullptr;
  const DocTag* type = nullptr;
  std::size_t next = first + 1;
  for (; next < tags.size(); ++next) {
    const DocTag& tag = tags[next];
    if (is_callback ? is_parameter_tag(tag.name) : is_property_tag(tag.name)) {
      parts.push_back(&tag);
    } else if (is_callback && (tag.name == "returns" || tag.name == "return")) {
      returned = &tag;
    } else if (!is_callback && tag.name == "type" && head.type.is_empty()) {
      type = &tag;
    } else if (tag.name != "template" && tag.name != "this") {
      break;
    }
  }
  if (!is_name(comment_->text(head.subject))) {
    return next;
  }
  if (is_callback) {
    write_callback(head, parts, returned);
  } else if (type != nullptr) {
    DocTag whole = head;
    whole.type = type->type;
    write_typedef(whole, parts);
  } else {
    write_typedef(head, parts);
  }
  return next;
}

void DocWriter::write_function(std::size_t number) {
  Tags parameters;
  for (const DocTag& tag : comment_->tags()) {
    if (is_parameter_tag(tag.name)) {
      parameters.push_back(&tag);
    }
  }
  const DocTag* returned = comment_->find("returns", "return");
  if (parameters.empty() && returned == nullptr && comment_->find("template") == nullptr) {
    return;
  }
  add("declare function __f" + std::to_string(number));
  write_type_parameters();
  write_parameters(parameters);
  add(": ");
  write_returned(returned);
  add(";\n");
}

// `@type {A}`, and what else names types in braces.
void DocWriter::write_declared(const DocTag& tag) {
  const bool is_base = is_base_tag(tag.name);
  const Span type = tag.type.is_empty() && is_base ? tag.subject : tag.type;
  if (!trimmed(comment_->text(type)).empty()) {
    write_type(type);
  } else {
    add("any");
  }
}

void DocWriter::write(const DocComment& comment, std::size_t number) {
  comment_ = &comment;
  const auto& tags = comment.tags();
  bool has_group = false;
  for (std::size_t index = 0; index < tags.size();) {
    const DocTag& tag = tags[index];
    if (tag.name == "typedef" || tag.name == "callback") {
      has_group = true;
      index = write_group(index);
      continue;
    }
    ++index;
    if (tag.name == "import") {
      add("import ");
      copy(tag.body);
      add(";\n");
      continue;
    }
    const bool is_own = is_parameter_tag(tag.name) || is_property_tag(tag.name) ||
                        tag.name == "returns" || tag.name == "return" || tag.name == "template";
    if (!is_own && (!tag.type.is_empty() || is_base_tag(tag.name))) {
      const char kind = tag.name == "type"        ? 'v'
                        : tag.name == "satisfies" ? 's'
                        : tag.name == "this"      ? 't'
                        : is_base_tag(tag.name)   ? 'x'
                                                  : 'o';
      add(std::string("type __") + kind + std::to_string(number) + " = ");
      write_declared(tag);
      add(";\n");
    }
  }
  if (!has_group) {
    write_function(number);
  }
}

}  // namespace git_refactor::syntax::javascript
