#include "indexer.hpp"
#include "resolve/file_model.hpp"

#include <algorithm>
#include <array>
#include <utility>

// Declarations of functions, variables and parameters, and the statements that open blocks.

namespace git_refactor::syntax::cpp {

Decl Indexer::make(DeclKind kind, SyntaxNode leaf, SyntaxNode node, std::uint32_t scope) const {
  Decl decl;
  decl.kind = kind;
  decl.leaf = leaf;
  decl.node = node;
  decl.name = text(leaf);
  decl.offset = leaf.is_null() ? 0 : leaf.begin();
  decl.scope = around(scope);
  decl.visible_from = decl.offset;
  decl.template_scope = decl.scope == scope ? none : scope;
  decl.is_friend = is_friend_;
  return decl;
}

std::uint32_t Indexer::add(Decl decl, bool is_named) {
  const auto index = static_cast<std::uint32_t>(index_.decls_.size());
  if (decl.offset != 0 || !decl.leaf.is_null()) {
    index_.by_offset_.emplace(decl.offset, index);
  }
  if (is_named && !decl.name.empty()) {
    index_.scopes_[decl.scope].names[decl.name].push_back(index);
  } else if (!decl.name.empty() && decl.kind != DeclKind::macro &&
             decl.kind != DeclKind::macro_parameter) {
    index_.qualified_[decl.name].push_back(index);
  }
  index_.decls_.push_back(decl);
  return index;
}

// What the specifiers of a declaration say, wherever they stand in it.
void Indexer::specify(Decl& decl, SyntaxNode node) const {
  bool is_inline = false;
  for (const SyntaxNode child : node.named_children()) {
    const std::string_view type = type_of(child);
    const std::string_view word = text(child);
    if (type == "storage_class_specifier") {
      decl.is_static = decl.is_static || word == "static";
      decl.is_extern = decl.is_extern || word == "extern";
      is_inline = is_inline || word == "inline";
    } else if (type == "type_qualifier") {
      decl.is_constant = decl.is_constant || word == "const" || word == "constexpr";
    } else if (type == "virtual") {
      decl.is_virtual = true;
    }
  }
  decl.is_virtual = decl.is_virtual || has_child(node, "virtual");
  const SyntaxNode function = function_declarator_of(decl.declarator);
  if (!function.is_null() && has_child(function, "virtual_specifier")) {
    decl.is_virtual = true;
  }
  decl.is_constant = decl.is_constant && !is_inline && !decl.is_extern;
}

void Indexer::declare_leaf(DeclKind kind, SyntaxNode leaf, SyntaxNode node, std::uint32_t scope,
                           std::uint32_t visible_from) {
  if (leaf.is_null()) {
    return;
  }
  Decl decl = make(kind, leaf, node, scope);
  decl.visible_from = visible_from;
  decl.is_definition = true;
  add(decl);
}

// Whether a declarator without a type is a constructor's: it has the name of the class around it,
// or of the class before it (`A::A`).
bool Indexer::names_class(SyntaxNode leaf, SyntaxNode name, std::uint32_t scope) const {
  if (type_of(name) == "qualified_identifier") {
    SyntaxNode inner = name;
    SyntaxNode last = child_named(inner, "name");
    while (!last.is_null() && type_of(last) == "qualified_identifier") {
      inner = last;
      last = child_named(inner, "name");
    }
    return text(last_name(child_named(inner, "scope"))) == text(leaf);
  }
  const Scope& here = index_.scopes_[around(scope)];
  return here.type == ScopeType::type && here.owner != none &&
         index_.decls_[here.owner].name == text(leaf);
}

std::uint32_t Indexer::declare_function(const Declared& declared, bool is_definition) {
  const SyntaxNode leaf = leaf_of_declarator(declared.declarator);
  const SyntaxNode function = function_declarator_of(declared.declarator);
  if (leaf.is_null() || function.is_null()) {
    return none;
  }
  const bool has_type = !child_named(declared.node, "type").is_null();
  SyntaxNode name = child_named(function, "declarator");
  const std::string_view name_type = type_of(name);
  const bool is_destructor = text(leaf).starts_with('~') || name_type == "destructor_name" ||
                             (leaf.begin() > 0 && model_.text()[leaf.begin() - 1] == '~');
  if (is_destructor || (!has_type && names_class(leaf, name, declared.scope))) {
    return none;
  }
  // Only a deduction guide has a trailing type and no type before the name.
  if (!has_type && has_child(function, "trailing_return_type") && type_of(leaf) == "identifier" &&
      !is_definition) {
    return none;
  }
  Decl decl = make(DeclKind::function, leaf, declared.node, declared.scope);
  decl.declarator = declared.declarator;
  decl.is_definition = is_definition;
  decl.qualifier = name_type == "qualified_identifier" ? name : SyntaxNode{};
  specify(decl, declared.node);
  decl.is_specialization = name_type == "template_function";
  if (decl.is_friend) {
    decl.scope = name_space_around(declared.scope);
  }
  const bool is_named = decl.qualifier.is_null() && !decl.is_specialization;
  return add(decl, is_named);
}

void Indexer::declare_bindings(SyntaxNode binding, const Declared& declared,
                               std::uint32_t visible_from) {
  for (const SyntaxNode leaf : binding.named_children()) {
    if (type_of(leaf) == "identifier") {
      Decl decl = make(DeclKind::variable, leaf, declared.node, declared.scope);
      decl.declarator = declared.declarator;
      decl.visible_from = visible_from;
      decl.is_definition = true;
      add(decl);
    }
  }
}

void Indexer::declare_variable(const Declared& declared, SyntaxNode outermost) {
  SyntaxNode inner = declared.declarator;
  if (type_of(inner) == "init_declarator") {
    inner = child_named(inner, "declarator");
  }
  const std::uint32_t visible_from = inner.end();
  SyntaxNode binding = inner;
  while (!binding.is_null() && type_of(binding) == "reference_declarator") {
    binding = binding.named_child(0);
  }
  if (!binding.is_null() && type_of(binding) == "structured_binding_declarator") {
    declare_bindings(binding, declared, visible_from);
    return;
  }
  const SyntaxNode leaf = leaf_of_declarator(declared.declarator);
  if (leaf.is_null()) {
    return;
  }
  Decl decl = make(DeclKind::variable, leaf, declared.node, declared.scope);
  decl.declarator = outermost;
  decl.visible_from = visible_from;
  specify(decl, declared.node);
  decl.is_definition = !decl.is_extern;
  while (type_of(inner) != "qualified_identifier" && !child_named(inner, "declarator").is_null()) {
    inner = child_named(inner, "declarator");
  }
  // `T A::*p` declares p, but `T A::x` defines a member of A.
  const bool is_pointer = type_of(inner) == "qualified_identifier" &&
                          type_of(child_named(inner, "name")) == "pointer_type_declarator";
  decl.qualifier = type_of(inner) == "qualified_identifier" && !is_pointer ? inner : SyntaxNode{};
  const bool is_named = decl.qualifier.is_null();
  add(decl, is_named);
}

std::uint32_t Indexer::find_local(std::string_view name, std::uint32_t scope) const {
  std::vector<std::uint32_t> found;
  for (; scope != none; scope = index_.scopes_[scope].parent) {
    index_.declared(scope, name, found);
    if (!found.empty()) {
      return found.back();
    }
  }
  return none;
}

// `T x(a);` in a function declares a variable, unless what is in the parentheses can only be types.
bool Indexer::is_vexing(SyntaxNode function, std::uint32_t scope) const {
  const SyntaxNode list = child_named(function, "parameters");
  bool has_value = false;
  for (const SyntaxNode parameter : list.named_children()) {
    const SyntaxNode type = child_named(parameter, "type");
    if (type_of(parameter) != "parameter_declaration") {
      return type_of(parameter) != "variadic_parameter_declaration" &&
             type_of(parameter) != "optional_parameter_declaration";
    }
    if (type.is_null() || type_of(type) == "primitive_type" ||
        type_of(type) == "sized_type_specifier") {
      return false;
    }
    if (type_of(type) != "type_identifier") {
      continue;
    }
    const std::uint32_t found = find_local(text(type), scope);
    const DeclKind kind = found == none ? DeclKind::label : index_.decls_[found].kind;
    if (kind == DeclKind::type || kind == DeclKind::alias || kind == DeclKind::type_parameter) {
      return false;
    }
    has_value = has_value || found != none || parameter.named_child_count() == 1;
  }
  return has_value;
}

// `a * b;` and `a & b;` where `a` is a variable.
bool Indexer::is_multiplication(SyntaxNode declaration, std::uint32_t scope) const {
  const SyntaxNode type = child_named(declaration, "type");
  const std::vector<SyntaxNode> declarators = children_under(declaration, "declarator");
  if (!is_local(scope) || declarators.size() != 1 || type_of(type) != "type_identifier") {
    return false;
  }
  const std::string_view shape = type_of(declarators.front());
  if (shape != "pointer_declarator" && shape != "reference_declarator" &&
      shape != "parenthesized_declarator" && shape != "function_declarator") {
    return false;
  }
  const std::uint32_t found = find_local(text(type), scope);
  return found != none && (index_.decls_[found].kind == DeclKind::variable ||
                           index_.decls_[found].kind == DeclKind::parameter);
}

void Indexer::declaration(SyntaxNode node, std::uint32_t scope) {
  if (is_multiplication(node, scope)) {
    visit_children(node, scope);
    return;
  }
  std::vector<SyntaxNode> declarators = children_under(node, "declarator");
  for (const SyntaxNode child : node.named_children()) {
    if (std::none_of(declarators.begin(), declarators.end(),
                     [&](SyntaxNode other) { return other == child; })) {
      const std::string_view type = type_of(child);
      if (type.ends_with("_specifier") || type.starts_with("template_") ||
          type == "requires_clause" || type == "decltype" || type == "bitfield_clause") {
        visit(child, scope);
      }
    }
  }
  for (const SyntaxNode declarator : declarators) {
    const SyntaxNode function = function_declarator_of(declarator);
    const bool is_function = !function.is_null() &&
                             !(is_local(scope) && is_vexing(function, scope)) &&
                             type_of(declarator) != "init_declarator";
    const Declared declared{node, declarator, scope};
    if (is_function) {
      declare_function(declared, false);
    } else {
      declare_variable(declared, declarator);
    }
    this->declarator(declarator, scope);
  }
  visit_field(node, "default_value", scope);
  visit_field(node, "value", scope);
}

// What is inside of a declarator: parameters, bounds and initializers.
void Indexer::declarator(SyntaxNode declarator, std::uint32_t scope) {
  const std::string_view type = type_of(declarator);
  if (type == "function_declarator" || type == "abstract_function_declarator") {
    prototype(declarator, scope);
    return;
  }
  if (type == "init_declarator") {
    const SyntaxNode inner = child_named(declarator, "declarator");
    this->declarator(inner, scope);
    SyntaxNode name = inner;
    while (type_of(name) != "qualified_identifier" && !child_named(name, "declarator").is_null()) {
      name = child_named(name, "declarator");
    }
    const SyntaxNode value = child_named(declarator, "value");
    if (type_of(name) == "qualified_identifier" && !value.is_null()) {
      scope = open(ScopeType::block, scope, value);
      index_.scopes_[scope].qualifier = name;
    }
    visit(value, scope);
    return;
  }
  for (const SyntaxNode child : declarator.named_children()) {
    if (type_of(child).ends_with("_declarator")) {
      this->declarator(child, scope);
    } else {
      visit(child, scope);
    }
  }
}

// A function declarator without a body: its parameters are its own.
void Indexer::prototype(SyntaxNode function, std::uint32_t scope) {
  const SyntaxNode name = child_named(function, "declarator");
  const SyntaxNode list = child_named(function, "parameters");
  if (!name.is_null()) {
    declarator(name, scope);
  }
  if (list.is_null()) {
    return;
  }
  const std::uint32_t inner =
      open(ScopeType::function, scope, function, list.begin(), function.end());
  if (!name.is_null() && type_of(name) == "qualified_identifier") {
    index_.scopes_[inner].qualifier = name;
  }
  for (const SyntaxNode child : function.named_children()) {
    if (child != name) {
      if (child == list) {
        visit_children(child, inner);
      } else {
        visit(child, inner);
      }
    }
  }
}

void Indexer::function_definition(SyntaxNode node, std::uint32_t scope) {
  const SyntaxNode outermost = child_named(node, "declarator");
  const SyntaxNode type = child_named(node, "type");
  const SyntaxNode function =
      outermost.is_null() ? SyntaxNode{} : function_declarator_of(outermost);
  if (function.is_null() && !outermost.is_null() && !type.is_null() &&
      type_of(outermost) == "identifier" && type_of(type).ends_with("_specifier")) {
    masked_class(node, scope);
    return;
  }
  visit(type, scope);
  const std::uint32_t decl =
      function.is_null() ? none : declare_function({node, outermost, scope}, true);
  const bool was_friend = std::exchange(is_friend_, false);
  function_body(node, function, decl, scope);
  is_friend_ = was_friend;
}

// `class EXPORT A { ... }` comes out as a function's definition, for the macro is taken for the
// class and the class for the function.
void Indexer::masked_class(SyntaxNode node, std::uint32_t scope) {
  const SyntaxNode leaf = child_named(node, "declarator");
  Decl decl = make(DeclKind::type, leaf, node, scope);
  decl.is_definition = true;
  const std::uint32_t index = add(decl);
  const SyntaxNode body = child_named(node, "body");
  if (!body.is_null()) {
    class_body(body, leaf, index, scope);
  }
}

// GoogleTest's and Google Benchmark's macros make the body that follows a method of a class that
// derives from their first argument.
SyntaxNode Indexer::fixture_of(SyntaxNode node, SyntaxNode function) const {
  constexpr std::array<std::string_view, 6> macros{
      "TEST_F", "TEST_P", "TYPED_TEST", "TYPED_TEST_P", "BENCHMARK_F", "BENCHMARK_DEFINE_F"};
  if (function.is_null() || !child_named(node, "type").is_null() ||
      std::find(macros.begin(), macros.end(), text(child_named(function, "declarator"))) ==
          macros.end()) {
    return {};
  }
  const SyntaxNode first = child_named(function, "parameters").named_child(0);
  return first.is_null() ? first : child_named(first, "type");
}

void Indexer::function_body(SyntaxNode node, SyntaxNode function, std::uint32_t decl,
                            std::uint32_t scope) {
  const SyntaxNode list = function.is_null() ? SyntaxNode{} : child_named(function, "parameters");
  const std::uint32_t begin = list.is_null() ? node.begin() : list.begin();
  const std::uint32_t inner = open(ScopeType::function, scope, node, begin, node.end());
  Scope& made = index_.scopes_[inner];
  made.owner = decl;
  SyntaxNode name = child_named(function.is_null() ? node : function, "declarator");
  while (!name.is_null() && type_of(name) != "qualified_identifier") {
    name = child_named(name, "declarator");
  }
  made.qualifier = name;
  made.fixture = fixture_of(node, function);
  if (decl != none) {
    index_.decls_[decl].own_scope = inner;
  }
  if (!function.is_null()) {
    for (const SyntaxNode child : function.named_children()) {
      if (child == list) {
        visit_children(child, inner);
      } else if (child != child_named(function, "declarator")) {
        visit(child, inner);
      }
    }
  }
  for (const SyntaxNode child : node.named_children()) {
    const std::string_view type = type_of(child);
    if (type == "compound_statement") {
      visit_children(child, inner);
    } else if (type == "try_statement") {
      for (const SyntaxNode part : child.named_children()) {
        if (type_of(part) == "compound_statement") {
          visit(part, inner);
        } else {
          visit_children(part, open(ScopeType::block, inner, part));
        }
      }
    } else if (type == "field_initializer_list" || type == "requires_clause") {
      visit(child, inner);
    }
  }
}

void Indexer::type_definition(SyntaxNode node, std::uint32_t scope) {
  visit_field(node, "type", scope);
  for (const SyntaxNode child : children_under(node, "declarator")) {
    const SyntaxNode leaf = leaf_of_declarator(child);
    declarator(child, scope);
    if (!leaf.is_null()) {
      Decl decl = make(DeclKind::alias, leaf, node, scope);
      decl.declarator = child;
      decl.is_definition = true;
      add(decl);
    }
  }
}

void Indexer::alias_declaration(SyntaxNode node, std::uint32_t scope) {
  visit_field(node, "type", scope);
  declare_leaf(DeclKind::alias, child_named(node, "name"), node, scope, node.end());
}

void Indexer::friend_declaration(SyntaxNode node, std::uint32_t scope) {
  const bool was_friend = std::exchange(is_friend_, true);
  const std::uint32_t home = name_space_around(scope);
  for (const SyntaxNode child : node.named_children()) {
    if (type_of(child) == "type_identifier") {
      // `friend class Z;` declares Z if nothing has so far.
      if (find_local(text(child), scope) == none &&
          (has_child(node, "class") || has_child(node, "struct"))) {
        Decl decl = make(DeclKind::type, child, node, home);
        add(decl);
      }
    } else {
      visit(child, scope);
    }
  }
  is_friend_ = was_friend;
}

void Indexer::parameter(SyntaxNode node, std::uint32_t scope) {
  visit_field(node, "type", scope);
  const SyntaxNode declarator = child_named(node, "declarator");
  if (!declarator.is_null()) {
    this->declarator(declarator, scope);
    const SyntaxNode leaf = leaf_of_declarator(declarator);
    if (!leaf.is_null() && index_.scopes_[scope].type != ScopeType::parameters) {
      Decl decl = make(DeclKind::parameter, leaf, node, scope);
      decl.declarator = declarator;
      decl.visible_from = declarator.end();
      decl.is_definition = true;
      add(decl);
    }
  }
  visit_field(node, "default_value", scope);
}

void Indexer::block(SyntaxNode node, std::uint32_t scope) {
  const std::uint32_t inner = open(ScopeType::block, scope, node);
  visit_children(node, inner);
}

void Indexer::range_loop(SyntaxNode node, std::uint32_t scope) {
  const std::uint32_t inner = open(ScopeType::block, scope, node);
  const SyntaxNode declarator = child_named(node, "declarator");
  const SyntaxNode body = child_named(node, "body");
  visit_field(node, "initializer", inner);
  visit_field(node, "type", inner);
  if (!declarator.is_null() && !body.is_null()) {
    SyntaxNode binding = declarator;
    while (!binding.is_null() && type_of(binding) == "reference_declarator") {
      binding = binding.named_child(0);
    }
    const std::uint32_t begin = body.begin();
    if (!binding.is_null() && type_of(binding) == "structured_binding_declarator") {
      declare_bindings(binding, {node, declarator, inner}, begin);
    } else {
      const SyntaxNode leaf = leaf_of_declarator(declarator);
      if (!leaf.is_null()) {
        Decl decl = make(DeclKind::variable, leaf, node, inner);
        decl.declarator = declarator;
        decl.visible_from = begin;
        decl.is_definition = true;
        add(decl);
      }
    }
  }
  visit_field(node, "right", inner);
  visit_field(node, "body", inner);
}

void Indexer::handler(SyntaxNode node, std::uint32_t scope) {
  const std::uint32_t inner = open(ScopeType::block, scope, node);
  visit_field(node, "parameters", inner);
  visit_children(child_named(node, "body"), inner);
}

void Indexer::lambda(SyntaxNode node, std::uint32_t scope) {
  const SyntaxNode captures = child_named(node, "captures");
  std::vector<SyntaxNode> initialized;
  if (!captures.is_null()) {
    for (const SyntaxNode capture : captures.named_children()) {
      if (type_of(capture) == "lambda_capture_initializer") {
        initialized.push_back(child_named(capture, "left"));
      }
      visit_field(capture, "right", scope);
    }
  }
  const std::uint32_t begin = captures.is_null() ? node.begin() : captures.end();
  const std::uint32_t inner = open(ScopeType::function, scope, node, begin, node.end());
  index_.scopes_[inner].is_lambda = true;
  for (const SyntaxNode leaf : initialized) {
    declare_leaf(DeclKind::variable, leaf, leaf.parent(), inner, begin);
  }
  template_head(child_named(node, "template_parameters"), inner);
  const SyntaxNode declarator = child_named(node, "declarator");
  if (!declarator.is_null()) {
    for (const SyntaxNode child : declarator.named_children()) {
      if (type_of(child) == "parameter_list") {
        visit_children(child, inner);
      } else {
        visit(child, inner);
      }
    }
  }
  const SyntaxNode body = child_named(node, "body");
  if (!body.is_null()) {
    visit_children(body, inner);
  }
}

void Indexer::label(SyntaxNode node, std::uint32_t scope) {
  const std::uint32_t function = nearest(scope, ScopeType::function);
  declare_leaf(DeclKind::label, child_named(node, "label"), node,
               function == none ? scope : function, 0);
  visit_children(node, scope);
}

// A function whose body does not parse leaves its declarator in the error; what follows is taken
// for its body.
void Indexer::broken(SyntaxNode node, std::uint32_t scope) {
  for (const SyntaxNode child : node.named_children()) {
    if (type_of(child) == "function_declarator" && is_local(scope) == false) {
      declare_function({node, child, scope}, false);
      const SyntaxNode list = child_named(child, "parameters");
      scope = open(ScopeType::function, scope, child, list.begin(), node.end());
      const SyntaxNode name = child_named(child, "declarator");
      if (type_of(name) == "qualified_identifier") {
        index_.scopes_[scope].qualifier = name;
      }
      visit_children(list, scope);
    } else {
      visit(child, scope);
    }
  }
}

}  // namespace git_refactor::syntax::cpp
