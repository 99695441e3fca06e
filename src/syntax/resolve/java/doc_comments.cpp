// Documentation comments (JLS 3.7 leaves their contents to javadoc, whose conventions these are).
//
//   * {@link Gate#unlock(int) unlock}, a gate      The reference ends at the first space outside of
//   * @param key to unlock with                    parentheses; what follows is a label, in which
//   * @throws Jammed                               nothing is renamed.

#include "doc_comments.hpp"

#include "tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

constexpr auto inline_tags = std::to_array<std::string_view>({"link", "linkplain", "value"});
constexpr auto reference_tags = std::to_array<std::string_view>({"see", "throws", "exception"});

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' ||
         static_cast<unsigned char>(c) >= 0x80;
}

std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_word(text[end])) {
    ++end;
  }
  return text.substr(at, end - at);
}

// Past white space, and the asterisks that begin lines.
std::size_t skip_space(std::string_view text, std::size_t at) {
  bool is_new_line = false;
  while (at < text.size() && (std::isspace(static_cast<unsigned char>(text[at])) != 0 ||
                              (is_new_line && text[at] == '*'))) {
    is_new_line = is_new_line || text[at] == '\n';
    ++at;
  }
  return at;
}

// The end of a reference that begins at `at`.
std::size_t end_of_reference(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  while (at < text.size() && text[at] != '}') {
    depth += text[at] == '(' ? 1 : 0;
    depth -= text[at] == ')' && depth > 0 ? 1 : 0;
    if (depth == 0 && std::isspace(static_cast<unsigned char>(text[at])) != 0) {
      break;
    }
    ++at;
  }
  return at;
}

/// A tag and where its text begins.
struct Tag {
  std::string_view name;
  std::size_t text = 0;
  bool is_inline = false;
};

// The innermost `{@tag` around a place, or the block tag that its line belongs to.
Tag tag_around(std::string_view text, std::size_t place) {
  std::size_t depth = 0;
  for (std::size_t at = place; at-- > 0;) {
    if (text[at] == '}') {
      ++depth;
    } else if (text[at] == '{' && depth > 0) {
      --depth;
    } else if (text[at] == '{' && at + 1 < text.size() && text[at + 1] == '@') {
      const std::string_view name = word_at(text, at + 2);
      return {name, at + 2 + name.size(), true};
    }
  }
  for (std::size_t at = place; at-- > 0;) {
    if (text[at] != '@') {
      continue;
    }
    std::size_t before = at;
    while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '\t' ||
                          text[before - 1] == '*' || text[before - 1] == '/')) {
      --before;
    }
    if (before == 0 || text[before - 1] == '\n') {
      const std::string_view name = word_at(text, at + 1);
      return {name, at + 1 + name.size(), false};
    }
  }
  return {};
}

std::vector<std::string_view> split(std::string_view list) {
  std::vector<std::string_view> parts;
  std::size_t depth = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= list.size(); ++at) {
    const char c = at < list.size() ? list[at] : ',';
    depth += c == '<' ? 1 : 0;
    depth -= c == '>' && depth > 0 ? 1 : 0;
    if (c == ',' && depth == 0) {
      const std::size_t from = skip_space(list, begin);
      if (from < at) {
        parts.push_back(list.substr(from, at - from));
      }
      begin = at + 1;
    }
  }
  return parts;
}

// "java.util.List<String> all" is the type List.
std::string_view simple_name(std::string_view type) {
  type = type.substr(0, type.find_first_of("< [\t\n"));
  return type.substr(type.rfind('.') + 1);
}

}  // namespace

Found DocComments::of(Spot comment, std::uint32_t offset) {
  const std::string_view text = analysis_->universe.text(comment);
  if (!text.starts_with("/**")) {
    return {};
  }
  const std::size_t place = offset - comment.node.begin();
  const Tag tag = tag_around(text, place);
  SyntaxNode next = comment.node.next_named_sibling();
  while (!next.is_null() && is_comment_type(syntax::type_of(next))) {
    next = next.next_named_sibling();
  }
  const Spot documented = at(comment, next);
  const std::size_t begin = skip_space(text, tag.text);
  if (!tag.is_inline && tag.name == "param") {
    const bool is_type = begin < text.size() && text[begin] == '<';
    const std::size_t name = is_type ? begin + 1 : begin;
    return name == place ? of_parameter(documented, word_at(text, place), is_type) : Found{};
  }
  const bool is_reference =
      tag.is_inline ? std::ranges::find(inline_tags, tag.name) != inline_tags.end()
                    : std::ranges::find(reference_tags, tag.name) != reference_tags.end();
  const std::size_t end = end_of_reference(text, begin);
  if (!is_reference || place < begin || place >= end) {
    return {};
  }
  const Spot where = documented.is_null() ? comment : documented;
  return of_reference(where, documented_class(where),
                      {text.substr(begin, end - begin), place - begin, word_at(text, place)});
}

Class* DocComments::documented_class(Spot documented) {
  Class* of = analysis_->universe.class_at(documented);
  return of == nullptr ? analysis_->universe.class_around(documented) : of;
}

Found DocComments::of_parameter(Spot documented, std::string_view word, bool is_type) {
  if (documented.is_null()) {
    return {};
  }
  Universe& universe = analysis_->universe;
  const Method* method = universe.method_at(documented);
  const Class* of = universe.class_at(documented);
  if (is_type) {
    const auto* variables = method != nullptr ? &method->variables
                            : of != nullptr   ? &of->variables
                                              : nullptr;
    if (variables == nullptr) {
      return {};
    }
    const auto found = std::ranges::find(*variables, word, &TypeVariable::name);
    return found == variables->end() ? Found{} : meanings_->of_variable(found->get());
  }
  if (method != nullptr) {
    for (const SyntaxNode name : method->parameter_names) {
      if (universe.text(at(documented, name)) == word) {
        const EntityId entity = meanings_->declared(at(documented, name));
        return entity == no_entity ? Found{} : Found{.entities = {entity}};
      }
    }
    return {};
  }
  if (of == nullptr && syntax::type_of(documented.node) == "compact_constructor_declaration") {
    of = universe.class_around(documented);
  }
  if (of != nullptr) {
    for (const auto& field : of->fields) {
      if (field->is_component && field->name == word) {
        return meanings_->of_field(field.get());
      }
    }
  }
  return {};
}

Class* DocComments::class_named(Spot place, std::string_view path) {
  Universe& universe = analysis_->universe;
  // References are resolved inside of the documented class.
  Spot inside = place;
  Class* own = universe.class_at(place);
  if (own != nullptr && !own->body.is_null() && own->body.child_count() > 0) {
    inside = at(place, own->body.child(0));
  }
  const std::size_t dot = path.find('.');
  Class* of = analysis_->names.type(inside, path.substr(0, dot)).of;
  if (of == nullptr) {
    // Nothing in a package sees what is in none.
    Class* found = universe.find(path, place.file);
    const bool is_hidden = found != nullptr && found->package.empty() &&
                           found->origin == Origin::source &&
                           !universe.unit(place.file).package.empty();
    return is_hidden ? nullptr : found;
  }
  while (of != nullptr && path.find('.') != std::string_view::npos) {
    path.remove_prefix(path.find('.') + 1);
    of = universe.member_class(*of, path.substr(0, path.find('.')));
  }
  return of;
}

Found DocComments::of_types(Spot place, std::string_view path) {
  if (Class* of = class_named(place, path)) {
    return meanings_->of_class(of);
  }
  const EntityId package = meanings_->package_entity(path);
  return package == no_entity ? Found{} : Found{.entities = {package}};
}

Found DocComments::of_reference(Spot place, Class* of, const Reference& reference) {
  const std::string_view text = reference.text;
  const std::size_t hash = text.find('#');
  const std::size_t open = text.find('(');
  const std::size_t word_end = reference.word + reference.name.size();
  if (reference.word > open) {  // a type in the list
    std::size_t begin = reference.word;
    while (begin > 0 && (is_word(text[begin - 1]) || text[begin - 1] == '.')) {
      --begin;
    }
    return of_types(place, text.substr(begin, word_end - begin));
  }
  const std::string_view type = text.substr(0, std::min(hash, open));
  if (hash == std::string_view::npos || reference.word < hash) {
    return of_types(place, text.substr(0, word_end));
  }
  const bool has_list = open != std::string_view::npos;
  const std::size_t close = text.rfind(')');
  const std::string_view list = has_list && close != std::string_view::npos && close > open
                                    ? text.substr(open + 1, close - open - 1)
                                    : std::string_view();
  if (!type.empty()) {
    return of_member(class_named(place, type), reference.name, list, has_list);
  }
  for (Class* each = of; each != nullptr; each = each->outer) {
    Found found = of_member(each, reference.name, list, has_list);
    if (!found.is_empty()) {
      return found;
    }
  }
  return {};
}

bool DocComments::takes(const Method& method, std::string_view list) {
  const std::vector<std::string_view> types = split(list);
  if (types.size() != method.parameters.size()) {
    return false;
  }
  for (std::size_t index = 0; index < types.size(); ++index) {
    const WrittenType& written = method.parameters[index];
    const std::string_view text =
        written.node.is_null() ? written.text
                               : analysis_->universe.text(at(method.identifier, written.node));
    if (simple_name(types[index]) != simple_name(text)) {
      return false;
    }
  }
  return true;
}

// A field, else the methods that the list picks; without a list the first one.
Found DocComments::of_member(Class* of, std::string_view member, std::string_view list,
                             bool has_list) {
  if (of == nullptr) {
    return {};
  }
  if (of->name == member) {
    return meanings_->of_class(of);  // a constructor
  }
  const Type self = Universe::self_type(*of);
  const Variable field = analysis_->names.field(self, member);
  if (!has_list && field.kind == Variable::Kind::field) {
    return meanings_->of_field(field.field);
  }
  for (const Member& each : analysis_->expressions.members(self, member)) {
    if (!has_list || takes(*each.method, list)) {
      return meanings_->of_method(each.method);
    }
  }
  return {};
}

}  // namespace git_refactor::syntax::java
