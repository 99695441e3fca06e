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

std::string_view Indexer::text(SyntaxNode node) const {
  return node.is_null() ? std::string_view() : model_.text(node);
}

void Indexer::visit(SyntaxNode node, std::uint32_t scope) {
  if (node.is_null() || node.child_count() == 0 || depth_ > max_depth) {
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

void Indexer::visit_children(SyntaxNode node, std::uint32_t scope) {
  for (const SyntaxNode child : node.children()) {
    visit(child, scope);
  }
}

void Indexer::visit_field(SyntaxNode node, std::string_view field, std::uint32_t scope) {
  for (const SyntaxNode child : children_under(node, field)) {
    visit(child, scope);
  }
}

std::uint32_t Indexer::open(ScopeType type, std::uint32_t parent, SyntaxNode node,
                            std::uint32_t begin, std::uint32_t end) {
  Scope scope;
  scope.type = type;
  scope.parent = parent;
  scope.node = node;
  scope.begin = begin;
  scope.end = end;
  index_.scopes_.push_back(std::move(scope));
  return static_cast<std::uint32_t>(index_.scopes_.size() - 1);
}

std::uint32_t Indexer::open(ScopeType type, std::uint32_t parent, SyntaxNode node) {
  return open(type, parent, node, node.begin(), node.end());
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

void Indexer::name_space(SyntaxNode node, std::uint32_t scope) {
  const SyntaxNode name = child_named(node, "name");
  const SyntaxNode body = child_named(node, "body");
  const SyntaxNode range = body.is_null() ? node : body;
  std::vector<SyntaxNode> names = {name};
  while (!names.back().is_null() && type_of(names.back()) == "nested_namespace_specifier") {
    const std::vector<SyntaxNode> inner = named_children(names.back());
    names.pop_back();
    names.insert(names.end(), inner.begin(), inner.end());
  }
  for (const SyntaxNode part : names) {
    const bool is_unnamed = part.is_null();
    const SyntaxNode before = is_unnamed ? SyntaxNode{} : part.previous_sibling();
    const bool is_inline = names.size() == 1 ? has_child(node, "inline")
                                             : !before.is_null() && type_of(before) == "inline";
    const std::string path = path_below(scope, is_unnamed ? "(unnamed)" : text(part));
    std::uint32_t decl = none;
    if (!is_unnamed) {
      Decl made = make(DeclKind::name_space, part, node, scope);
      made.is_definition = true;
      decl = add(made);
    }
    const std::uint32_t inner =
        open(ScopeType::name_space, scope, node, range.begin(), range.end());
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

void Indexer::name_space_alias(SyntaxNode node, std::uint32_t scope) {
  const SyntaxNode name = child_named(node, "name");
  declare_leaf(DeclKind::name_space_alias, name, node, scope, node.end());
}

void Indexer::using_declaration(SyntaxNode node, std::uint32_t scope) {
  const std::uint32_t home = around(scope);
  if (has_child(node, "namespace") || has_child(node, "enum")) {
    index_.scopes_[home].using_directives.push_back(node.named_child(0));
    return;
  }
  for (const SyntaxNode name : node.named_children()) {
    const SyntaxNode leaf = last_name(name);
    if (type_of(name) != "qualified_identifier" || leaf.is_null()) {
      continue;
    }
    Decl decl = make(DeclKind::using_name, leaf, node, home);
    decl.qualifier = name;
    decl.visible_from = node.end();
    add(decl);
  }
}

bool Indexer::stands_alone(SyntaxNode specifier) const {
  const SyntaxNode parent = specifier.parent();
  if (parent.is_null()) {
    return false;
  }
  const std::string_view type = type_of(parent);
  if (type == "field_declaration" || type == "declaration") {
    return child_named(parent, "declarator").is_null();
  }
  return type == "translation_unit" || type == "declaration_list" ||
         type == "template_declaration" || type == "compound_statement" ||
         type == "field_declaration_list" || type.starts_with("preproc_");
}

void Indexer::class_specifier(SyntaxNode node, std::uint32_t scope) {
  const SyntaxNode name = child_named(node, "name");
  const SyntaxNode body = child_named(node, "body");
  const SyntaxNode leaf = last_name(name);
  const bool has_body = !body.is_null();
  if (!has_body && (leaf.is_null() || !stands_alone(node))) {
    return;
  }
  Decl decl = make(DeclKind::type, leaf, node, scope);
  decl.is_definition = has_body;
  decl.is_specialization = !name.is_null() && type_of(name) != "type_identifier";
  if (!name.is_null() && type_of(name) == "qualified_identifier") {
    decl.qualifier = name;
    const SyntaxNode last = child_named(name, "name");
    decl.is_specialization = !last.is_null() && type_of(last) == "template_type";
  }
  if (leaf.is_null()) {
    decl.offset = node.begin();
  }
  const bool is_named = !decl.is_specialization && decl.qualifier.is_null();
  const std::uint32_t index = add(decl, is_named);
  for (const SyntaxNode child : node.named_children()) {
    if (type_of(child) == "base_class_clause") {
      visit(child, scope);
    }
  }
  if (has_body) {
    class_body(body, name, index, scope);
  }
}

void Indexer::class_body(SyntaxNode body, SyntaxNode name, std::uint32_t decl,
                         std::uint32_t scope) {
  const std::string own_name =
      name.is_null() ? "(" + std::to_string(body.begin()) + ")" : std::string(text(name));
  const std::string path = path_below(scope, own_name);
  const SyntaxNode qualifier = index_.decls_[decl].qualifier;
  const std::uint32_t inner = open(ScopeType::type, scope, body);
  Scope& made = index_.scopes_[inner];
  made.path = path;
  made.owner = decl;
  made.qualifier = qualifier;
  index_.decls_[decl].own_scope = inner;
  if (name.is_null() && stands_alone(index_.decls_[decl].node)) {
    index_.scopes_[inner].is_transparent = true;
    index_.scopes_[around(scope)].transparent.push_back(inner);
  }
  const bool was_friend = std::exchange(is_friend_, false);
  visit_children(body, inner);
  is_friend_ = was_friend;
}

void Indexer::enum_specifier(SyntaxNode node, std::uint32_t scope) {
  const SyntaxNode name = child_named(node, "name");
  const SyntaxNode body = child_named(node, "body");
  const SyntaxNode leaf = last_name(name);
  const bool has_body = !body.is_null();
  const bool is_opaque = !child_named(node, "base").is_null() && stands_alone(node);
  if (!has_body && !is_opaque) {
    return;
  }
  Decl decl = make(DeclKind::type, leaf, node, scope);
  decl.is_definition = has_body;
  decl.is_enumeration = true;
  if (leaf.is_null()) {
    decl.offset = node.begin();
  }
  const bool is_qualified = !name.is_null() && type_of(name) == "qualified_identifier";
  decl.qualifier = is_qualified ? name : SyntaxNode{};
  const std::uint32_t index = add(decl, !is_qualified);
  if (has_body) {
    enumerators(node, index, scope);
  }
}

void Indexer::enumerators(SyntaxNode node, std::uint32_t decl, std::uint32_t scope) {
  const SyntaxNode body = child_named(node, "body");
  const std::uint32_t inner = open(ScopeType::enumeration, scope, body);
  index_.scopes_[inner].owner = decl;
  index_.scopes_[inner].path = path_below(scope, text(child_named(node, "name")));
  index_.decls_[decl].own_scope = inner;
  if (!has_child(node, "class") && !has_child(node, "struct")) {
    index_.scopes_[inner].is_transparent = true;
    index_.scopes_[around(scope)].transparent.push_back(inner);
  }
  std::vector<SyntaxNode> items = named_children(body);
  for (std::size_t next = 0; next < items.size(); ++next) {
    if (type_of(items[next]) == "enumerator") {
      visit_field(items[next], "value", inner);
      declare_leaf(DeclKind::enumerator, child_named(items[next], "name"), items[next], inner,
                   items[next].end());
    } else if (type_of(items[next]).starts_with("preproc_")) {
      const std::vector<SyntaxNode> more = named_children(items[next]);
      items.insert(items.end(), more.begin(), more.end());
    }
  }
}

void Indexer::template_declaration(SyntaxNode node, std::uint32_t scope) {
  const std::uint32_t inner = open(ScopeType::parameters, scope, node);
  const SyntaxNode list = child_named(node, "parameters");
  template_head(list, inner);
  for (const SyntaxNode child : node.named_children()) {
    if (child != list) {
      visit(child, inner);
    }
  }
}

void Indexer::template_head(SyntaxNode list, std::uint32_t scope) {
  if (list.is_null()) {
    return;
  }
  for (const SyntaxNode child : list.named_children()) {
    template_parameter(child, scope);
  }
}

void Indexer::template_parameter(SyntaxNode node, std::uint32_t scope) {
  const std::string_view type = type_of(node);
  SyntaxNode leaf{};
  DeclKind kind = DeclKind::type_parameter;
  if (type == "type_parameter_declaration" || type == "variadic_type_parameter_declaration") {
    leaf = child_of_type(node, "type_identifier");
  } else if (type == "optional_type_parameter_declaration") {
    leaf = child_named(node, "name");
    visit_field(node, "default_type", scope);
  } else if (type == "template_template_parameter_declaration") {
    for (const SyntaxNode child : node.named_children()) {
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
  decl.visible_from = leaf.is_null() ? 0 : leaf.end();
  // An unnamed parameter counts, for arguments are matched by position.
  index_.template_parameters_[scope].push_back(add(decl, !leaf.is_null()));
}

void Indexer::concept_definition(SyntaxNode node, std::uint32_t scope) {
  declare_leaf(DeclKind::concept_name, child_named(node, "name"), node, scope, 0);
  visit_children(node, scope);
}

// A macro is in no scope, and its parameters are only its own.
void Indexer::macro(SyntaxNode node, std::uint32_t /*scope*/) {
  const SyntaxNode leaf = child_named(node, "name");
  Decl decl = make(DeclKind::macro, leaf, node, 0);
  decl.is_definition = true;
  const std::uint32_t index = add(decl, false);
  index_.macros_[text(leaf)].push_back(index);
  for (const SyntaxNode parameter : child_named(node, "parameters").named_children()) {
    if (type_of(parameter) == "identifier") {
      add(make(DeclKind::macro_parameter, parameter, node, 0), false);
    }
  }
}

}  // namespace git_refactor::syntax::cpp
