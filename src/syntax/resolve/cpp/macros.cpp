#include "semantics.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

// Macros. Their bodies are text to the grammar, and mean what they mean where they are expanded; a
// word in a body is taken for what it means at file level, if anything.

namespace git_refactor::syntax::cpp {

namespace {

constexpr std::uint32_t no_limit = std::numeric_limits<std::uint32_t>::max();
constexpr std::string_view in_body = "in the body of a macro, whose uses are not followed";
constexpr std::string_view several = "one of several overloads, in the body of a macro";

// True where `at` lies in a literal or comment of the text.
bool is_quoted(std::string_view text, std::size_t at) {
  char quote = 0;
  for (std::size_t index = 0; index < at; ++index) {
    if (quote != 0) {
      if (text[index] == '\\') {
        ++index;
      } else if (text[index] == quote) {
        quote = 0;
      }
    } else if (text[index] == '"' || text[index] == '\'') {
      const bool is_separator = text[index] == '\'' && index > 0 &&
                                std::isdigit(static_cast<unsigned char>(text[index - 1])) != 0;
      quote = is_separator ? '\0' : text[index];
    } else if (text.substr(index, 2) == "//") {
      return true;
    } else if (text.substr(index, 2) == "/*") {
      const std::size_t end = text.find("*/", index + 2);
      if (end == std::string_view::npos || end >= at) {
        return true;
      }
      index = end + 1;
    }
  }
  return quote != 0;
}

std::string_view trimmed_end(std::string_view text) {
  while (!text.empty() &&
         (std::isspace(static_cast<unsigned char>(text.back())) != 0 || text.back() == '\\')) {
    text.remove_suffix(1);
  }
  return text;
}

// Whether nothing but blanks stands before `at` in its line, which is none that goes on. What the
// grammar takes for a directive elsewhere is the `#` or `##` of a macro's body, which goes on
// behind it.
bool begins_line(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
    --at;
  }
  const std::string_view before = text.substr(0, at);
  return before.empty() ||
         (before.ends_with('\n') && !before.ends_with("\\\n") && !before.ends_with("\\\r\n"));
}

// The word at the end of a text.
std::string_view last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && is_word_byte(text[begin - 1])) {
    --begin;
  }
  return text.substr(begin);
}

}  // namespace

std::vector<DeclRef> Semantics::macros(std::uint32_t file, std::string_view name,
                                       std::uint32_t offset) {
  std::vector<DeclRef> found;
  for (const std::uint32_t other : visible(file)) {
    if (!mentions(other, name)) {
      continue;
    }
    const std::vector<std::uint32_t>* all = index(other).macros(name);
    if (all == nullptr) {
      continue;
    }
    for (const std::uint32_t each : *all) {
      if (other != file || index(file).decl(each).offset <= offset) {
        found.push_back({other, each});
      }
    }
  }
  return found;
}

// A use of a macro, whatever else the tree takes it for.
std::optional<Meaning> Semantics::meaning_as_macro(std::uint32_t file, SyntaxNode leaf) {
  const std::string_view word = text(file, leaf);
  const SyntaxNode parent = leaf.parent();
  const std::string_view shape = parent.is_null() ? std::string_view() : type_of(parent);
  const bool is_definition = shape == "preproc_def" || shape == "preproc_function_def";
  if (is_definition || shape == "preproc_params") {
    return std::nullopt;
  }
  const bool is_directive = shape.starts_with("preproc_");
  const std::uint32_t offset = leaf.begin();
  std::vector<DeclRef> found = macros(file, word, is_directive ? no_limit : offset);
  if (!is_directive) {
    const std::string_view after = model(file).text().substr(leaf.end());
    const std::size_t next = after.find_first_not_of(" \t\r\n\\");
    const bool is_call = next != std::string_view::npos && after[next] == '(';
    std::erase_if(found, [&](DeclRef ref) {
      return type_of(decl(ref).node) == "preproc_function_def" && !is_call;
    });
  }
  if (found.empty()) {
    return is_directive && shape != "preproc_call" ? std::optional(Meaning{}) : std::nullopt;
  }
  return Meaning{std::move(found), {}, {}};
}

Meaning Semantics::meaning_in_macro(std::uint32_t file, SyntaxNode text, std::uint32_t offset,
                                    std::string_view word) {
  const SyntaxNode definition = text.parent();
  const std::uint32_t begin = text.begin();
  const std::string_view body = model(file).text(text);
  for (const SyntaxNode parameter : child_named(definition, "parameters").named_children()) {
    if (model(file).text(parameter) == word) {
      return {{{file, index(file).decl_at(parameter.begin())}}, {}, {}};
    }
  }
  std::string_view before = trimmed_end(body.substr(0, offset - begin));
  const std::string_view after = body.substr(offset - begin + word.size());
  if (before.ends_with("##") || after.substr(0, 4).find("##") != std::string_view::npos) {
    return {};
  }
  std::vector<DeclRef> found = macros(file, word, no_limit);
  if (!found.empty()) {
    return {std::move(found), {}, {}};
  }
  if (before.ends_with("->") || (before.ends_with('.') && !before.ends_with("..."))) {
    return {{}, {}, in_body};
  }
  std::vector<std::string_view> qualifiers;
  while (before.ends_with("::")) {
    before.remove_suffix(2);
    // None stands before the first `::` of `extern ::a::b`.
    const std::string_view qualifier = last_word(before);
    if (qualifier.empty()) {
      break;
    }
    qualifiers.push_back(qualifier);
    before = trimmed_end(before.substr(0, before.size() - qualifier.size()));
  }
  Container container{Container::Kind::name_space, "", {}};
  for (auto each = qualifiers.rbegin(); each != qualifiers.rend(); ++each) {
    const std::vector<DeclRef> outer = in_container(container, *each, file, Want::container).decls;
    if (outer.empty()) {
      return {};
    }
    const Decl& first = decl(outer.front());
    if (first.kind == DeclKind::name_space) {
      container.path = index(outer.front().file).scope(first.own_scope).path;
    } else {
      container.kind = Container::Kind::type;
      container.type = type_of_found(outer, {});
    }
  }
  Meaning meaning;
  meaning.decls = in_container(container, word, file, Want::any).decls;
  if (meaning.decls.empty()) {
    meaning.doubt = qualifiers.empty() ? in_body : std::string_view();
    return meaning;
  }
  meaning = settle(file, std::move(meaning), {}, false);
  meaning.doubt = meaning.doubt.empty() ? meaning.doubt : several;
  return meaning;
}

std::optional<Meaning> Semantics::meaning_in_directive(std::uint32_t file, SyntaxNode text,
                                                       std::uint32_t offset,
                                                       std::string_view word) {
  if (type_of(text) != "preproc_arg" || is_quoted(model(file).text(text), offset - text.begin())) {
    return std::nullopt;
  }
  const SyntaxNode directive = text.parent();
  const std::string_view shape = type_of(directive);
  if (shape == "preproc_call" && !begins_line(model(file).text(), directive.begin())) {
    return meaning_in_macro(file, text, offset, word);
  }
  if (shape == "preproc_call") {
    const bool is_undef = model(file).text(directive, "directive").ends_with("undef");
    return is_undef ? std::optional(Meaning{macros(file, word, no_limit), {}, {}}) : std::nullopt;
  }
  if (shape != "preproc_def" && shape != "preproc_function_def") {
    return std::nullopt;
  }
  return meaning_in_macro(file, text, offset, word);
}

}  // namespace git_refactor::syntax::cpp
