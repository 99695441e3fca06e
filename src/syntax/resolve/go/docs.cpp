// Doc comments (Go Doc Comments, go.dev/doc/comment).
//
// A doc comment stands right above a declaration and speaks of it by its name: a word of it that is
// the declared name means the declaration, if it begins the comment or a sentence, perhaps behind
// an article, or does not look like a word of English. Links in brackets, `[Name]`,
// `[Type.Method]`, `[pkg.Name]`, mean what they name.

#include "linker.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace git_refactor::syntax::go {

namespace {

bool is_word(char byte) {
  return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' ||
         static_cast<unsigned char>(byte) >= 0x80;
}

/// Text up to a word, without the comment's own marks and blanks.
std::string_view trimmed(std::string_view text) {
  while (!text.empty() &&
         std::string_view(" \t\n\r/*").find(text.back()) != std::string_view::npos) {
    text.remove_suffix(1);
  }
  return text;
}

bool is_at_start(std::string_view before) {
  before = trimmed(before);
  for (const std::string_view article : {"A", "An", "The", "a", "an", "the", "Package"}) {
    if (before.ends_with(article) &&
        (before.size() == article.size() || !is_word(before[before.size() - article.size() - 1]))) {
      before = trimmed(before.substr(0, before.size() - article.size()));
      break;
    }
  }
  return before.empty() || before.back() == '.';
}

/// Whether a name cannot be taken for an ordinary word in the middle of a sentence.
bool is_distinct(std::string_view name) {
  if (is_exported(name)) {
    return name != "A" && name != "I";
  }
  const bool has_mark = name.find_first_of("_0123456789") != std::string_view::npos;
  const bool has_inner_capital =
      std::ranges::any_of(name.substr(1), [](char byte) { return byte >= 'A' && byte <= 'Z'; });
  return has_mark || has_inner_capital;
}

/// Whether a comment begins with a word, and so speaks of what is called by it.
bool is_first_word(std::string_view comment, std::string_view word) {
  const std::size_t begin = comment.find_first_not_of("/* \t\r\n");
  comment.remove_prefix(std::min(begin, comment.size()));
  return comment.starts_with(word) &&
         (comment.size() == word.size() || !is_word(comment[word.size()]));
}

bool is_directive(std::string_view line) {
  if (line.starts_with("//export ")) {
    return true;
  }
  if (!line.starts_with("//") || line.size() < 3 || line[2] == ' ' || line[2] == '\t') {
    return false;
  }
  return line.substr(0, line.find(' ')).find(':') != std::string_view::npos;
}

}  // namespace

Denotation GoLinker::denote_text(std::uint32_t file, const TextSite& site) {
  if (program().language(file) != Language::go) {
    return {};
  }
  if (!site.is_comment) {
    return denote_path(file, site);
  }
  const Tree& tree = this->tree(file);
  const NodeIndex comment = tree.leaf_at(site.node.begin());
  if (comment == no_index) {
    return {};
  }
  const std::string_view source = tree.source();
  if (const std::string_view text = tree.text(comment); is_directive(text)) {
    const std::string_view before = text.substr(0, site.offset - tree[comment].begin);
    const bool is_named = before == "//go:linkname " || before == "//export ";
    return is_named ? denote_object(checker_.look_up_in_file(file, program().asked()[site.name]))
                    : Denotation{};
  }
  // A link does not go over lines.
  std::size_t begin = site.offset;
  while (begin > 0 && (is_word(source[begin - 1]) || source[begin - 1] == '.')) {
    --begin;
  }
  std::size_t end = site.offset;
  while (end < source.size() && (is_word(source[end]) || source[end] == '.')) {
    ++end;
  }
  const bool is_pointer = begin > 0 && source[begin - 1] == '*';
  const std::size_t bracket = begin - (is_pointer ? 1 : 0);
  if (bracket > 0 && source[bracket - 1] == '[' && end < source.size() && source[end] == ']' &&
      (end + 1 >= source.size() || source[end + 1] != '(')) {
    return denote_doc_link(file, source.substr(begin, end - begin),
                           static_cast<std::uint32_t>(begin), site.offset);
  }
  return denote_documented({file, comment}, site.offset);
}

// The path of an import without an alias declares the package's name in the file, which is as a
// rule its last part.
Denotation GoLinker::denote_path(std::uint32_t file, const TextSite& site) {
  const Tree& tree = this->tree(file);
  for (const Import& import : checker_.file(file).imports()) {
    const Node& path = tree[import.quoted];
    if (site.offset < path.begin || site.offset >= path.end) {
      continue;
    }
    const std::string& name = program().asked()[site.name];
    const bool is_last = site.offset + name.size() + 1 == path.end;
    if (import.name != no_index || import.is_dot || import.is_blank || !is_last ||
        checker_.packages().imported(import).name != name) {
      return {};
    }
    return {{{.entity = entity_of_import(file, import), .is_spelled = false}}, {}};
  }
  return {};
}

Denotation GoLinker::denote_doc_link(std::uint32_t file, std::string_view link, std::uint32_t begin,
                                     std::uint32_t offset) {
  std::vector<std::pair<std::string_view, std::uint32_t>> parts;
  while (!link.empty()) {
    const std::string_view part = link.substr(0, link.find('.'));
    parts.emplace_back(part, begin);
    begin += static_cast<std::uint32_t>(part.size()) + 1;
    link.remove_prefix(std::min(part.size() + 1, link.size()));
  }
  Object object;
  TypeId type = no_type;
  for (std::size_t index = 0; index < parts.size(); ++index) {
    const auto [name, place] = parts[index];
    Denotation denotation;
    if (type != no_type) {
      const Member member = checker_.find_member(type, name, file);
      denotation = member.is_declared() ? denote_member(member) : Denotation{};
    } else {
      object = index == 0                             ? checker_.look_up_in_file(file, name)
               : object.kind == Object::Kind::package ? checker_.look_up_in(object, name, file)
                                                      : Object{};
      denotation = denote_object(object);
      if (object.kind == Object::Kind::declaration) {
        const Declaration& declaration = checker_.file(object.file).declaration(object.declaration);
        if (declaration.what == Declares::type) {
          type = checker_.declared_type({object.file, declaration.name}, {});
        }
      }
    }
    if (place == offset) {
      return denotation;
    }
  }
  return {};
}

namespace {

/// The identifiers that a node declares, if it is a declaration that may have a doc comment.
std::vector<NodeIndex> names_declared_by(const Tree& tree, NodeIndex node) {
  switch (tree.kind(node)) {
    case Kind::function_declaration:
    case Kind::method_declaration:
    case Kind::method_elem:
    case Kind::type_spec:
    case Kind::type_alias:
    case Kind::const_spec:
    case Kind::var_spec:
    case Kind::field_declaration:
      return tree.children(node, Field::name);
    case Kind::package_clause:
      return tree.children(node);
    case Kind::short_var_declaration:
      return tree.expressions(tree.child(node, Field::left));
    case Kind::type_declaration:
    case Kind::const_declaration:
    case Kind::var_declaration: {
      std::vector<NodeIndex> names;
      for (const NodeIndex part : tree.children(node)) {
        const bool is_list = names_declared_by(tree, part).empty();
        for (const NodeIndex spec : is_list ? tree.children(part) : std::vector{part}) {
          const std::vector<NodeIndex> more = names_declared_by(tree, spec);
          names.insert(names.end(), more.begin(), more.end());
        }
      }
      return names;
    }
    default:
      return {};
  }
}

/// Whether only blanks and one line's end are between two nodes.
bool is_right_above(const Tree& tree, NodeIndex comment, NodeIndex next) {
  const std::uint32_t end = tree[comment].end;
  const std::string_view between = tree.source().substr(end, tree[next].begin - end);
  return std::ranges::count(between, '\n') <= 1 &&
         between.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool begins_line(const Tree& tree, NodeIndex comment) {
  std::size_t at = tree[comment].begin;
  while (at > 0 && (tree.source()[at - 1] == ' ' || tree.source()[at - 1] == '\t')) {
    --at;
  }
  return at == 0 || tree.source()[at - 1] == '\n';
}

}  // namespace

Denotation GoLinker::denote_documented(NodeRef comment, std::uint32_t offset) {
  const Tree& tree = this->tree(comment.file);
  const auto count = static_cast<NodeIndex>(tree.nodes().size());
  if (!begins_line(tree, comment.node)) {
    return {};
  }
  // The comment's group: one line after the other, and then the declaration.
  NodeIndex next = comment.node;
  while (next < count && tree.kind(next) == Kind::comment) {
    NodeIndex behind = next + 1;
    while (behind < count && tree[behind].begin < tree[next].end) {
      ++behind;
    }
    // Statement lists and other nodes that begin here hold the declaration.
    if (behind >= count || !is_right_above(tree, next, behind)) {
      return {};
    }
    next = behind;
  }
  NodeIndex first = comment.node;
  while (first > 0 && tree.kind(first - 1) == Kind::comment && begins_line(tree, first - 1) &&
         is_right_above(tree, first - 1, first)) {
    --first;
  }
  std::size_t end = offset;
  while (end < tree.source().size() && is_word(tree.source()[end])) {
    ++end;
  }
  const std::string_view word = tree.source().substr(offset, end - offset);
  const std::uint32_t begin = tree[first].begin;
  const std::string_view before = tree.source().substr(begin, offset - begin);
  const std::string_view text = tree.source().substr(begin);
  const std::uint32_t line = tree[next].begin;
  for (NodeIndex node = next; node < count && tree[node].begin == line; ++node) {
    for (const NodeIndex name : names_declared_by(tree, node)) {
      if (tree.text(name) == word &&
          (is_at_start(before) || is_distinct(word) || is_first_word(text, word))) {
        return denote_leaf({comment.file, name});
      }
    }
  }
  return {};
}

}  // namespace git_refactor::syntax::go
