// One walk over a tree that notes what is declared where.
//
// The grammar cannot tell some declarations from expressions (`a * b;`, `T x(y);`), as that takes
// names; where it matters the walk asks what it has seen so far. Everything else about names,
// whether in this file or in others, is looked up later and on demand.

#include "indexer.hpp"

#include "resolve/file_model.hpp"

#include <algorithm>

namespace git_refactor::syntax::cpp {

namespace {

// Deeper trees are generated data, not code, and would exhaust the stack.
constexpr std::uint32_t max_depth = 1500;

}  // namespace

const std::unordered_map<std::string_view, Indexer::Handler>& Indexer::handlers() {
  static const std::unordered_map<std::string_view, Handler> handlers{
      {"namespace_definition", &Indexer::name_space},
      {"namespace_alias_definition", &Indexer::name_space_alias},
      {"using_declaration", &Indexer::using_declaration},
      {"class_specifier", &Indexer::class_specifier},
      {"struct_specifier", &Indexer::class_specifier},
      {"union_specifier", &Indexer::class_specifier},
      {"enum_specifier", &Indexer::enum_specifier},
      {"template_declaration", &Indexer::template_declaration},
      {"function_definition", &Indexer::function_definition},
      {"declaration", &Indexer::declaration},
      {"field_declaration", &Indexer::declaration},
      {"type_definition", &Indexer::type_definition},
      {"alias_declaration", &Indexer::alias_declaration},
      {"concept_definition", &Indexer::concept_definition},
      {"friend_declaration", &Indexer::friend_declaration},
      {"parameter_declaration", &Indexer::parameter},
      {"optional_parameter_declaration", &Indexer::parameter},
      {"variadic_parameter_declaration", &Indexer::parameter},
      {"abstract_function_declarator", &Indexer::prototype},
      {"function_declarator", &Indexer::prototype},
      {"compound_statement", &Indexer::block},
      {"if_statement", &Indexer::block},
      {"for_statement", &Indexer::block},
      {"while_statement", &Indexer::block},
      {"switch_statement", &Indexer::block},
      {"requires_expression", &Indexer::block},
      {"for_range_loop", &Indexer::range_loop},
      {"catch_clause", &Indexer::handler},
      {"lambda_expression", &Indexer::lambda},
      {"labeled_statement", &Indexer::label},
      {"preproc_def", &Indexer::macro},
      {"preproc_function_def", &Indexer::macro},
      {"ERROR", &Indexer::broken},
  };
  return handlers;
}

void Indexer::run() {
  Scope file;
  file.end = static_cast<std::uint32_t>(model_.text().size()) + 1;
  file.node = model_.root();
  index_.scopes_.push_back(std::move(file));
  index_.name_spaces_[""].push_back(0);
  visit_children(model_.root(), 0);
}

std::string_view Indexer::text(TSNode node) const {
  return ts_node_is_null(node) ? std::string_view() : model_.text(node);
}

void Indexer::visit(TSNode node, std::uint32_t scope) {
  if (ts_node_is_null(node) || ts_node_child_count(node) == 0 || depth_ > max_depth) {
    return;
  }
  ++depth_;
  const auto found = handlers().find(type_of(node));
  if (found != handlers().end()) {
    (this->*found->second)(node, scope);
  } else {
    visit_children(node, scope);
  }
  --depth_;
}

void Indexer::visit_children(TSNode node, std::uint32_t scope) {
  TSTreeCursor cursor = ts_tree_cursor_new(node);
  if (ts_tree_cursor_goto_first_child(&cursor)) {
    do {
      visit(ts_tree_cursor_current_node(&cursor), scope);
    } while (ts_tree_cursor_goto_next_sibling(&cursor));
  }
  ts_tree_cursor_delete(&cursor);
}

void Indexer::visit_field(TSNode node, std::string_view field, std::uint32_t scope) {
  for (const TSNode child : children_under(node, field)) {
    visit(child, scope);
  }
}

std::uint32_t Indexer::open(ScopeType type, std::uint32_t parent, TSNode node, std::uint32_t begin,
                            std::uint32_t end) {
  Scope scope;
  scope.type = type;
  scope.parent = parent;
  scope.node = node;
  scope.begin = begin;
  scope.end = end;
  index_.scopes_.push_back(std::move(scope));
  return static_cast<std::uint32_t>(index_.scopes_.size() - 1);
}

std::uint32_t Indexer::open(ScopeType type, std::uint32_t parent, TSNode node) {
  return open(type, parent, node, ts_node_start_byte(node), ts_node_end_byte(node));
}

std::uint32_t Indexer::around(std::uint32_t scope) const {
  while (index_.scopes_[scope].type == ScopeType::parameters) {
    scope = index_.scopes_[scope].parent;
  }
  return scope;
}

std::uint32_t Indexer::nearest(std::uint32_t scope, ScopeType type) const {
  while (scope != none && index_.scopes_[scope].type != type) {
    scope = index_.scopes_[scope].parent;
  }
  return scope;
}

std::uint32_t Indexer::name_space_around(std::uint32_t scope) const {
  while (index_.scopes_[scope].type != ScopeType::file &&
         index_.scopes_[scope].type != ScopeType::name_space) {
    scope = index_.scopes_[scope].parent;
  }
  return scope;
}

bool Indexer::is_local(std::uint32_t scope) const {
  const ScopeType type = index_.scopes_[around(scope)].type;
  return type == ScopeType::function || type == ScopeType::block;
}

std::string Indexer::path_of(std::uint32_t scope) const {
  std::string local;
  while (scope != 0) {
    const Scope& here = index_.scopes_[scope];
    if (!here.path.empty()) {
      return local.empty() ? here.path : here.path + "::" + local;
    }
    if (here.type == ScopeType::function || here.type == ScopeType::block) {
      local = local.empty() ? "@" + std::to_string(here.begin) : local;
    }
    scope = here.parent;
  }
  return local;
}

std::string Indexer::path_below(std::uint32_t scope, std::string_view name) const {
  std::string path = path_of(scope);
  if (!path.empty()) {
    path += "::";
  }
  for (const char c : name) {
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
      path += c;
    }
  }
  return path;
}

void Indexer::name_space(TSNode node, std::uint32_t scope) {
  const TSNode name = child_named(node, "name");
  const TSNode body = child_named(node, "body");
  const TSNode range = ts_node_is_null(body) ? node : body;
  std::vector<TSNode> names = {name};
  while (!ts_node_is_null(names.back()) && type_of(names.back()) == "nested_namespace_specifier") {
    const std::vector<TSNode> inner = named_children(names.back());
    names.pop_back();
    names.insert(names.end(), inner.begin(), inner.end());
  }
  for (const TSNode part : names) {
    const bool is_unnamed = ts_node_is_null(part);
    const TSNode before = is_unnamed ? TSNode{} : ts_node_prev_sibling(part);
    const bool is_inline = names.size() == 1
                               ? has_child(node, "inline")
                               : !ts_node_is_null(before) && type_of(before) == "inline";
    const std::string path = path_below(scope, is_unnamed ? "(unnamed)" : text(part));
    std::uint32_t decl = none;
    if (!is_unnamed) {
      Decl made = make(DeclKind::name_space, part, node, scope);
      made.is_definition = true;
      decl = add(made);
    }
    const std::uint32_t inner = open(ScopeType::name_space, scope, node, ts_node_start_byte(range),
                                     ts_node_end_byte(range));
    index_.scopes_[inner].path = path;
    index_.scopes_[inner].owner = decl;
    index_.name_spaces_[path].push_back(inner);
    if (is_unnamed || is_inline) {
      index_.scopes_[inner].is_transparent = true;
      index_.scopes_[scope].transparent.push_back(inner);
    }
    if (decl != none) {
      index_.decls_[decl].own_scope = inner;
    }
    scope = inner;
  }
  visit_children(range, scope);
}

void Indexer::name_space_alias(TSNode node, std::uint32_t scope) {
  const TSNode name = child_named(node, "name");
  declare_leaf(DeclKind::name_space_alias, name, node, scope, ts_node_end_byte(node));
}

void Indexer::using_declaration(TSNode node, std::uint32_t scope) {
  const std::uint32_t home = around(scope);
  if (has_child(node, "namespace") || has_child(node, "enum")) {
    index_.scopes_[home].using_directives.push_back(ts_node_named_child(node, 0));
    return;
  }
  for (const TSNode name : named_children(node)) {
    const TSNode leaf = last_name(name);
    if (type_of(name) != "qualified_identifier" || ts_node_is_null(leaf)) {
      continue;
    }
    Decl decl = make(DeclKind::using_name, leaf, node, home);
    decl.qualifier = name;
    decl.visible_from = ts_node_end_byte(node);
    add(decl);
  }
}

bool Indexer::stands_alone(TSNode specifier) const {
  const TSNode parent = ts_node_parent(specifier);
  if (ts_node_is_null(parent)) {
    return false;
  }
  const std::string_view type = type_of(parent);
  if (type == "field_declaration" || type == "declaration") {
    return ts_node_is_null(child_named(parent, "declarator"));
  }
  return type == "translation_unit" || type == "declaration_list" ||
         type == "template_declaration" || type == "compound_statement" ||
         type == "field_declaration_list" || type.starts_with("preproc_");
}

void Indexer::class_specifier(TSNode node, std::uint32_t scope) {
  const TSNode name = child_named(node, "name");
  const TSNode body = child_named(node, "body");
  const TSNode leaf = last_name(name);
  const bool has_body = !ts_node_is_null(body);
  if (!has_body && (ts_node_is_null(leaf) || !stands_alone(node))) {
    return;
  }
  Decl decl = make(DeclKind::type, leaf, node, scope);
  decl.is_definition = has_body;
  decl.is_specialization = !ts_node_is_null(name) && type_of(name) != "type_identifier";
  if (!ts_node_is_null(name) && type_of(name) == "qualified_identifier") {
    decl.qualifier = name;
    const TSNode last = child_named(name, "name");
    decl.is_specialization = !ts_node_is_null(last) && type_of(last) == "template_type";
  }
  if (ts_node_is_null(leaf)) {
    decl.offset = ts_node_start_byte(node);
  }
  const bool is_named = !decl.is_specialization && ts_node_is_null(decl.qualifier);
  const std::uint32_t index = add(decl, is_named);
  for (const TSNode child : named_children(node)) {
    if (type_of(child) == "base_class_clause") {
      visit(child, scope);
    }
  }
  if (has_body) {
    class_body(body, name, index, scope);
  }
}

void Indexer::class_body(TSNode body, TSNode name, std::uint32_t decl, std::uint32_t scope) {
  const std::string own_name = ts_node_is_null(name)
                                   ? "(" + std::to_string(ts_node_start_byte(body)) + ")"
                                   : std::string(text(name));
  const std::string path = path_below(scope, own_name);
  const TSNode qualifier = index_.decls_[decl].qualifier;
  const std::uint32_t inner = open(ScopeType::type, scope, body);
  Scope& made = index_.scopes_[inner];
  made.path = path;
  made.owner = decl;
  made.qualifier = qualifier;
  index_.decls_[decl].own_scope = inner;
  if (ts_node_is_null(name) && stands_alone(index_.decls_[decl].node)) {
    index_.scopes_[inner].is_transparent = true;
    index_.scopes_[around(scope)].transparent.push_back(inner);
  }
  const bool was_friend = std::exchange(is_friend_, false);
  visit_children(body, inner);
  is_friend_ = was_friend;
}

void Indexer::enum_specifier(TSNode node, std::uint32_t scope) {
  const TSNode name = child_named(node, "name");
  const TSNode body = child_named(node, "body");
  const TSNode leaf = last_name(name);
  const bool has_body = !ts_node_is_null(body);
  const bool is_opaque = !ts_node_is_null(child_named(node, "base")) && stands_alone(node);
  if (!has_body && !is_opaque) {
    return;
  }
  Decl decl = make(DeclKind::type, leaf, node, scope);
  decl.is_definition = has_body;
  decl.is_enumeration = true;
  if (ts_node_is_null(leaf)) {
    decl.offset = ts_node_start_byte(node);
  }
  const bool is_qualified = !ts_node_is_null(name) && type_of(name) == "qualified_identifier";
  decl.qualifier = is_qualified ? name : TSNode{};
  const std::uint32_t index = add(decl, !is_qualified);
  if (has_body) {
    enumerators(node, index, scope);
  }
}

void Indexer::enumerators(TSNode node, std::uint32_t decl, std::uint32_t scope) {
  const TSNode body = child_named(node, "body");
  const std::uint32_t inner = open(ScopeType::enumeration, scope, body);
  index_.scopes_[inner].owner = decl;
  index_.scopes_[inner].path = path_below(scope, text(child_named(node, "name")));
  index_.decls_[decl].own_scope = inner;
  if (!has_child(node, "class") && !has_child(node, "struct")) {
    index_.scopes_[inner].is_transparent = true;
    index_.scopes_[around(scope)].transparent.push_back(inner);
  }
  std::vector<TSNode> items = named_children(body);
  for (std::size_t next = 0; next < items.size(); ++next) {
    if (type_of(items[next]) == "enumerator") {
      visit_field(items[next], "value", inner);
      declare_leaf(DeclKind::enumerator, child_named(items[next], "name"), items[next], inner,
                   ts_node_end_byte(items[next]));
    } else if (type_of(items[next]).starts_with("preproc_")) {
      const std::vector<TSNode> more = named_children(items[next]);
      items.insert(items.end(), more.begin(), more.end());
    }
  }
}

void Indexer::template_declaration(TSNode node, std::uint32_t scope) {
  const std::uint32_t inner = open(ScopeType::parameters, scope, node);
  const TSNode list = child_named(node, "parameters");
  template_head(list, inner);
  for (const TSNode child : named_children(node)) {
    if (!ts_node_eq(child, list)) {
      visit(child, inner);
    }
  }
}

void Indexer::template_head(TSNode list, std::uint32_t scope) {
  if (ts_node_is_null(list)) {
    return;
  }
  for (const TSNode child : named_children(list)) {
    template_parameter(child, scope);
  }
}

void Indexer::template_parameter(TSNode node, std::uint32_t scope) {
  const std::string_view type = type_of(node);
  TSNode leaf{};
  DeclKind kind = DeclKind::type_parameter;
  if (type == "type_parameter_declaration" || type == "variadic_type_parameter_declaration") {
    leaf = child_of_type(node, "type_identifier");
  } else if (type == "optional_type_parameter_declaration") {
    leaf = child_named(node, "name");
    visit_field(node, "default_type", scope);
  } else if (type == "template_template_parameter_declaration") {
    for (const TSNode child : named_children(node)) {
      if (type_of(child) != "template_parameter_list") {
        leaf = type_of(child) == "optional_type_parameter_declaration"
                   ? child_named(child, "name")
                   : child_of_type(child, "type_identifier");
      }
    }
  } else {
    kind = DeclKind::parameter;
    leaf = leaf_of_declarator(child_named(node, "declarator"));
    visit_children(node, scope);
  }
  Decl decl = make(kind, leaf, node, scope);
  decl.scope = scope;
  decl.declarator = child_named(node, "declarator");
  decl.visible_from = ts_node_is_null(leaf) ? 0 : ts_node_end_byte(leaf);
  // An unnamed parameter counts, for arguments are matched by position.
  index_.template_parameters_[scope].push_back(add(decl, !ts_node_is_null(leaf)));
}

void Indexer::concept_definition(TSNode node, std::uint32_t scope) {
  declare_leaf(DeclKind::concept_name, child_named(node, "name"), node, scope, 0);
  visit_children(node, scope);
}

// A macro is in no scope, and its parameters are only its own.
void Indexer::macro(TSNode node, std::uint32_t /*scope*/) {
  const TSNode leaf = child_named(node, "name");
  Decl decl = make(DeclKind::macro, leaf, node, 0);
  decl.is_definition = true;
  const std::uint32_t index = add(decl, false);
  index_.macros_[text(leaf)].push_back(index);
  for (const TSNode parameter : named_children(child_named(node, "parameters"))) {
    if (type_of(parameter) == "identifier") {
      add(make(DeclKind::macro_parameter, parameter, node, 0), false);
    }
  }
}

}  // namespace git_refactor::syntax::cpp
