// JSDoc comments and the code that they stand before.
//
// A comment belongs to what follows it. Seen from a function or variable, that is the comment
// before it, or before the statement, property or export that it is the whole of:
//
//   /** @param {A} a */            /** @type {A} */           x = /** @type {A} */ (y);
//   export const f = (a) => {}     this.field = null;

#include "docs.hpp"

#include "collector.hpp"
#include "facts.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace git_refactor::syntax::javascript {

namespace {

constexpr std::array<std::string_view, 18> wrappers{"variable_declarator",
                                                    "lexical_declaration",
                                                    "variable_declaration",
                                                    "export_statement",
                                                    "pair",
                                                    "assignment_expression",
                                                    "expression_statement",
                                                    "field_definition",
                                                    "public_field_definition",
                                                    "ambient_declaration",
                                                    "parenthesized_expression",
                                                    "property_signature",
                                                    "required_parameter",
                                                    "optional_parameter",
                                                    "assignment_pattern",
                                                    "rest_pattern",
                                                    "type_annotation",
                                                    "type_alias_declaration"};

constexpr std::array<std::string_view, 13> functions{"function_declaration",
                                                     "generator_function_declaration",
                                                     "function_expression",
                                                     "generator_function",
                                                     "arrow_function",
                                                     "method_definition",
                                                     "function_signature",
                                                     "method_signature",
                                                     "abstract_method_signature",
                                                     "function_type",
                                                     "call_signature",
                                                     "construct_signature",
                                                     "constructor_type"};

template <std::size_t Count>
bool is_one_of(std::string_view type, const std::array<std::string_view, Count>& types) {
  return std::ranges::find(types, type) != types.end();
}

// The parts of "a.b#c".
std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find_first_of(".#~"), path.size());
    parts.push_back(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return parts;
}

std::uint32_t name_begin(const Trees& trees, const At& pattern) {
  At at = pattern;
  while (trees.is(
      at, {"assignment_pattern", "rest_pattern", "required_parameter", "optional_parameter"})) {
    const At left = trees.child(at, "left");
    const At inner = trees.child(at, "pattern");
    const std::vector<At> inside = trees.children(at);
    at = left ? left : inner ? inner : inside.empty() ? At{at.file, {}} : inside.front();
  }
  return trees.is(at, {"identifier"}) ? at.node.begin() : no_index;
}

}  // namespace

std::optional<Docs::Comment> Docs::comment_before(const At& node) const {
  SyntaxNode before = node.node.previous_named_sibling();
  while (!before.is_null() && syntax::type_of(before) == "comment") {
    const DocFile& file = trees_->docs(node.file);
    if (const auto index = file.index_of(before)) {
      return Comment{&file, docs_file_of(node.file), *index};
    }
    before = before.previous_named_sibling();
  }
  return std::nullopt;
}

std::optional<Docs::Comment> Docs::comment_of(At node) const {
  if (node.file >= docs_bit || !trees_->has_docs(node.file)) {
    return std::nullopt;
  }
  while (node) {
    if (auto found = comment_before(node)) {
      return found;
    }
    const At parent = trees_->parent(node);
    if (!is_one_of(trees_->type(parent), wrappers)) {
      return std::nullopt;
    }
    // Only what stands first in a declaration is what the comment before it is about.
    if (trees_->is(parent, {"lexical_declaration", "variable_declaration"}) &&
        !(trees_->children(parent).front() == node)) {
      return std::nullopt;
    }
    node = parent;
  }
  return std::nullopt;
}

At Docs::written(const At& node, char what) const {
  const auto comment = comment_of(node);
  return comment ? At{comment->number, comment->file->written(comment->index, what)}
                 : At{node.file, {}};
}

At Docs::type_of(const At& declaration) const {
  const At alias = written(declaration, 'v');
  return alias ? trees_->child(alias, "value") : alias;
}

At Docs::type_satisfied(const At& declaration) const {
  const At alias = written(declaration, 's');
  return alias ? trees_->child(alias, "value") : alias;
}

At Docs::type_of_this(const At& function) const {
  const At alias = written(function, 't');
  return alias ? trees_->child(alias, "value") : alias;
}

At Docs::type_of_parameter(const At& parameter) const {
  const At own = comment_before(parameter) ? type_of(parameter) : At{};
  if (own) {
    return own;
  }
  const At list = trees_->parent(parameter);
  const At function = trees_->is(list, {"formal_parameters"}) ? trees_->parent(list) : list;
  const At signature = written(function, 'f');
  if (!signature) {
    return signature;
  }
  const std::uint32_t begin = name_begin(*trees_, parameter);
  const std::vector<At> known = trees_->children(trees_->child(signature, "parameters"));
  const auto type_in = [&](const At& described) {
    const std::vector<At> type = trees_->children(trees_->child(described, "type"));
    return type.empty() ? At{signature.file, {}} : type.front();
  };
  if (begin == no_index) {  // a pattern: the parameter at its place
    const std::vector<At> all = trees_->children(list);
    const auto place = std::ranges::find(all, parameter);
    const auto index = static_cast<std::size_t>(place - all.begin());
    return index < known.size() ? type_in(known[index]) : At{signature.file, {}};
  }
  const auto named = trees_->model(parameter.file).fact_at(begin);
  const std::string_view name = named ? trees_->name({parameter.file, *named}) : std::string_view();
  for (const At& described : known) {
    const std::uint32_t own_name = name_begin(*trees_, described);
    const auto fact =
        own_name == no_index ? std::nullopt : trees_->model(described.file).fact_at(own_name);
    if (fact && trees_->name({described.file, *fact}) == name) {
      return type_in(described);
    }
  }
  return {signature.file, {}};
}

At Docs::type_returned(const At& function) const {
  const At signature = written(function, 'f');
  const auto comment = comment_of(function);
  if (!signature || comment->file->comment(comment->index).find("returns", "return") == nullptr) {
    return {function.file, {}};
  }
  const std::vector<At> type = trees_->children(trees_->child(signature, "return_type"));
  return type.empty() ? At{function.file, {}} : type.front();
}

std::vector<At> Docs::type_parameters(const At& function) const {
  const At signature = written(function, 'f');
  return signature ? trees_->children(trees_->child(signature, "type_parameters"))
                   : std::vector<At>();
}

At Docs::base_of(const At& declaration) const {
  const At alias = written(declaration, 'x');
  return alias ? trees_->child(alias, "value") : alias;
}

At Docs::behind(const At& comment) const {
  SyntaxNode next = comment.node.next_named_sibling();
  while (!next.is_null() && syntax::type_of(next) == "comment") {
    next = next.next_named_sibling();
  }
  return {comment.file, next};
}

At Docs::documented(std::uint32_t docs_file, std::uint32_t offset) const {
  const std::uint32_t source = source_of_docs(docs_file);
  const DocFile& file = trees_->docs(source);
  const At comment{source, file.node(file.comment_at(offset))};
  const At next = behind(comment);
  return next ? next : comment;
}

std::optional<FactRef> Docs::outer_template(std::uint32_t docs_file, std::uint32_t offset,
                                            std::string_view name) const {
  At around = trees_->parent(documented(docs_file, offset));
  for (; around; around = trees_->parent(around)) {
    if (!is_one_of(trees_->type(around), functions) &&
        !trees_->is(around, {"class_declaration", "class"})) {
      continue;
    }
    for (const At& parameter : type_parameters(around)) {
      const At declared = trees_->child(parameter, "name");
      if (trees_->text(declared) == name) {
        return trees_->fact_at(declared);
      }
    }
  }
  return std::nullopt;
}

// The function that a documented node is, or gives a name to.
At Docs::function_of(At documented) const {
  for (int step = 0; documented && step < 8; ++step) {
    if (is_one_of(trees_->type(documented), functions)) {
      return documented;
    }
    At inner{documented.file, {}};
    for (const std::string_view field : {"declaration", "value", "right", "type", "body"}) {
      inner = inner ? inner : trees_->child(documented, field);
    }
    if (!inner) {
      const std::vector<At> inside = trees_->children(documented);
      inner = inside.empty() ? inner : inside.front();
    }
    if (trees_->is(inner, {"class_body"})) {
      for (const At& member : trees_->children(inner)) {
        if (trees_->text(trees_->child(member, "name")) == "constructor") {
          return member;
        }
      }
      break;
    }
    documented = inner;
  }
  return {documented.file, {}};
}

Docs::Word Docs::parameter_word(const At& comment, std::string_view name) const {
  const At function = function_of(behind(comment));
  std::vector<At> parameters = trees_->children(trees_->child(function, "parameters"));
  if (const At only = trees_->child(function, "parameter")) {
    parameters.push_back(only);
  }
  for (const At& parameter : parameters) {
    const std::uint32_t begin = name_begin(*trees_, parameter);
    const auto fact =
        begin == no_index ? std::nullopt : trees_->model(parameter.file).fact_at(begin);
    if (fact && trees_->name({parameter.file, *fact}) == name) {
      return {.kind = Word::Kind::parameter, .fact = {parameter.file, *fact}};
    }
  }
  return {};
}

Docs::Word Docs::word(std::uint32_t file, const TextSite& site) const {
  if (!site.is_comment || !trees_->has_docs(file)) {
    return {};
  }
  const DocFile& docs = trees_->docs(file);
  const auto comment = docs.index_of(site.node);
  if (!comment) {
    return {};
  }
  if (const auto offset = docs.offset_of(site.offset)) {
    const auto fact = docs.model().fact_at(*offset);
    return fact ? Word{.kind = Word::Kind::written, .fact = {docs_file_of(file), *fact}} : Word{};
  }
  const DocComment& text = docs.comment(*comment);
  const auto index = text.index_of(site.offset);
  if (!index) {
    return {};
  }
  const At node{file, site.node};
  const auto path_in = [&](Span span) {
    const std::string_view whole = text.text(span);
    std::size_t end = *index - span.begin;
    end = std::min(whole.find_first_of(".#~", end), whole.size());
    const At next = behind(node);
    return Word{.kind = Word::Kind::path,
                .path = parts_of(whole.substr(0, end)),
                .scope = trees_->model(file).scope_around(next ? next.node : node.node)};
  };
  const auto is_in = [&](Span span) { return *index >= span.begin && *index < span.end; };
  for (const Span link : text.links()) {
    if (is_in(link)) {
      return path_in(link);
    }
  }
  bool is_of_callback = false;  // whose parameters are not those of the function behind
  for (const DocTag& tag : text.tags()) {
    is_of_callback = is_of_callback || tag.name == "callback";
    if (is_in(tag.subject) && is_parameter_tag(tag.name) && *index == tag.subject.begin &&
        !is_of_callback) {
      return parameter_word(node, parts_of(text.text(tag.subject)).front());
    }
    if (is_in(tag.subject) && (tag.name == "see" || tag.name == "memberof")) {
      return path_in(tag.subject);
    }
  }
  return {};
}

}  // namespace git_refactor::syntax::javascript
