// Items of a text become definitions in scopes. Nothing is looked up here, so the order of files
// does not matter; paths, types and bodies are read when they are asked for.

#include "items.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace git_refactor::syntax::rust {

namespace {

struct ItemKind {
  std::string_view node;
  DefKind kind;
};

constexpr std::array plain_items = std::to_array<ItemKind>({
    {"function_item", DefKind::function},
    {"function_signature_item", DefKind::function},
    {"const_item", DefKind::constant},
    {"static_item", DefKind::static_item},
    {"type_item", DefKind::alias},
    {"associated_type", DefKind::associated_type},
    {"trait_item", DefKind::trait},
});

constexpr std::array nominal_items = std::to_array<ItemKind>({
    {"struct_item", DefKind::structure},
    {"union_item", DefKind::union_type},
    {"enum_item", DefKind::enumeration},
});

std::optional<DefKind> kind_in(std::span<const ItemKind> items, std::string_view node) {
  const auto found = std::ranges::find(items, node, &ItemKind::node);
  return found == items.end() ? std::nullopt : std::optional(found->kind);
}

std::string_view unquoted(std::string_view text) {
  const std::size_t begin = text.find('"');
  const std::size_t end = text.rfind('"');
  return begin == end ? std::string_view() : text.substr(begin + 1, end - begin - 1);
}

}  // namespace

void ItemCollector::collect(const Node& body, ScopeId scope) {
  collect_children(body, scope);
}

void ItemCollector::collect_children(const Node& body, ScopeId scope) {
  Attributes attributes;
  for (const Node& child : body.children()) {
    if (child.is("attribute_item")) {
      read_attribute(child.first(), attributes);
      continue;
    }
    if (child.is("expression_statement")) {
      const Node call = child.first();
      if (call.is("macro_invocation")) {
        definitions_->scope(scope).calls.push_back(call);
      }
    } else if (child.is("macro_invocation")) {
      definitions_->scope(scope).calls.push_back(child);
    } else if (child.is_error()) {
      collect_children(child, scope);
    } else {
      item(child, scope, attributes);
    }
    attributes = {};
  }
}

void ItemCollector::read_attribute(const Node& node, Attributes& attributes) {
  const std::string_view name = node.first().str();
  if (name == "path") {
    attributes.path = unquoted(node.field("value").str());
  } else if (name == "link_name") {
    attributes.link_name = unquoted(node.field("value").str());
  } else if (name == "macro_use") {
    attributes.macro_use = true;
  } else if (name == "macro_export") {
    attributes.macro_export = true;
  } else if (name == "no_mangle") {
    attributes.no_mangle = true;
  } else if (name == "derive") {
    for (const Node& derived : node.field("arguments").children()) {
      attributes.derives.push_back(derived.name());
    }
  }
}

void ItemCollector::item(const Node& node, ScopeId scope, const Attributes& attributes) {
  const std::string_view type = node.type();
  if (const auto kind = kind_in(nominal_items, type)) {
    nominal(node, scope, *kind, attributes);
    return;
  }
  if (const auto kind = kind_in(plain_items, type)) {
    const DefId def = named(node, scope, *kind);
    definitions_->declare(scope, def);
    if (*kind == DefKind::trait) {
      associated_items(node.field("body"), def, scope);
    }
    nested_implementations(node.field("body"), scope);
    return;
  }
  if (type == "mod_item") {
    module(node, scope, attributes);
  } else if (type == "macro_definition") {
    macro(node, scope, attributes);
  } else if (type == "use_declaration") {
    use(node, scope);
  } else if (type == "extern_crate_declaration") {
    crate_import(node, scope);
  } else if (type == "impl_item") {
    implementation(node, scope);
  } else if (type == "foreign_mod_item") {
    foreign(node, scope);
  }
}

// Impls in function bodies count everywhere, so those bodies are scopes from the start.
void ItemCollector::nested_implementations(const Node& body, ScopeId scope) {
  if (body.is("block") && body.str().find("impl") != std::string_view::npos) {
    block(body, scope);
  }
}

ScopeId ItemCollector::block(const Node& node, ScopeId around) {
  const auto key = std::pair(node.text(), node.begin());
  if (const auto found = definitions_->blocks.find(key); found != definitions_->blocks.end()) {
    return found->second;
  }
  const std::vector<Node> children = node.children();
  const bool has_items = std::ranges::any_of(children, [](const Node& child) {
    constexpr std::array<std::string_view, 7> others{"mod_item",
                                                     "macro_definition",
                                                     "use_declaration",
                                                     "extern_crate_declaration",
                                                     "foreign_mod_item",
                                                     "impl_item",
                                                     "function_signature_item"};
    const std::string_view type = child.type();
    return kind_in(nominal_items, type) || kind_in(plain_items, type) ||
           std::ranges::find(others, type) != others.end();
  });
  ScopeId scope = around;
  if (has_items) {
    scope = definitions_->add_scope({.parent = around,
                                     .crate = definitions_->scope(around).crate,
                                     .is_block = true,
                                     .position = node.position(),
                                     .node = node});
  }
  definitions_->blocks.emplace(key, scope);
  if (has_items) {
    collect_children(node, scope);
  }
  return scope;
}

DefId ItemCollector::named(const Node& node, ScopeId scope, DefKind kind) {
  const Node name = node.field("name");
  return definitions_->add({.kind = kind,
                            .name = name.name(),
                            .node = node,
                            .at = name.origin(),
                            .scope = scope,
                            .visible_in = visibility(node, scope),
                            .crate = definitions_->scope(scope).crate});
}

ScopeId ItemCollector::visibility(const Node& node, ScopeId scope) const {
  const Node modifier = node.child("visibility_modifier");
  const ScopeId module = definitions_->module_of(scope);
  if (!modifier) {
    return scope;
  }
  const std::string_view text = modifier.str();
  if (text.find('(') == std::string_view::npos && text.starts_with("pub")) {
    return no_scope;
  }
  const Node part = modifier.first();
  if (part.is("self")) {
    return module;
  }
  if (part.is("super")) {
    const ScopeId parent = definitions_->scope(module).parent;
    return parent == no_scope ? module : parent;
  }
  // Of `pub(in path)` the crate is near enough: the path names a module around this one.
  return definitions_->crates[definitions_->scope(scope).crate].root;
}

void ItemCollector::nominal(const Node& node, ScopeId scope, DefKind kind,
                            const Attributes& attributes) {
  const DefId def = named(node, scope, kind);
  const Node body = node.field("body");
  (*definitions_)[def].is_tuple = body.is("ordered_field_declaration_list");
  (*definitions_)[def].is_unit = !body && kind == DefKind::structure;
  (*definitions_)[def].derives = attributes.derives;
  definitions_->declare(scope, def);
  if (kind == DefKind::enumeration) {
    variants(body, def, scope);
  } else {
    fields(body, def, scope);
  }
}

void ItemCollector::fields(const Node& body, DefId owner, ScopeId scope) {
  for (const Node& child : body.children()) {
    if (!child.is("field_declaration")) {
      continue;
    }
    const DefId field = named(child, scope, DefKind::field);
    (*definitions_)[field].parent = owner;
    const std::string_view name = (*definitions_)[field].name;
    const DefId twin =
        definitions_->member(owner, name, [](DefKind kind) { return kind == DefKind::field; });
    if (twin != no_def) {
      (*definitions_)[field].head = (*definitions_)[twin].head;
    }
    (*definitions_)[owner].members.push_back(field);
  }
}

void ItemCollector::variants(const Node& body, DefId owner, ScopeId scope) {
  for (const Node& child : body.children()) {
    if (!child.is("enum_variant")) {
      continue;
    }
    const DefId variant = named(child, scope, DefKind::variant);
    const Node fields_of = child.field("body");
    Def& def = (*definitions_)[variant];
    def.parent = owner;
    def.visible_in = no_scope;
    def.is_tuple = fields_of.is("ordered_field_declaration_list");
    def.is_unit = !fields_of;
    (*definitions_)[owner].members.push_back(variant);
    fields(fields_of, variant, scope);
  }
}

void ItemCollector::module(const Node& node, ScopeId scope, const Attributes& attributes) {
  const DefId def = named(node, scope, DefKind::module);
  const ScopeId body = definitions_->add_scope({.module = def,
                                                .parent = scope,
                                                .crate = definitions_->scope(scope).crate,
                                                .position = node.position(),
                                                .node = {}});
  (*definitions_)[def].body = body;
  definitions_->declare(scope, def);
  const Node inline_body = node.field("body");
  if (inline_body) {
    directories_.push_back(attributes.path.empty() ? node.field("name").name() : attributes.path);
    collect_children(inline_body, body);
    directories_.pop_back();
  } else {
    find_file_({def, attributes.path, directories_});
  }
  if (attributes.macro_use) {
    for (TextualMacro macro : std::vector(definitions_->scope(body).macros)) {
      macro.position = node.position();
      definitions_->scope(scope).macros.push_back(macro);
    }
  }
}

void ItemCollector::macro(const Node& node, ScopeId scope, const Attributes& attributes) {
  const DefId def = named(node, scope, DefKind::macro);
  definitions_->rules[def] = read_macro(node);
  const std::string_view name = (*definitions_)[def].name;
  definitions_->scope(scope).macros.push_back({name, node.position(), def});
  const CrateId crate = definitions_->scope(scope).crate;
  if (definitions_->crates[crate].is_library) {
    (*definitions_)[def].visible_in = no_scope;
    definitions_->declare(scope, def);
  } else if (attributes.macro_export) {
    (*definitions_)[def].visible_in = no_scope;
    definitions_->declare(definitions_->crates[crate].root, def);
  }
}

void ItemCollector::use(const Node& node, ScopeId scope) {
  Import base;
  base.scope = scope;
  base.visible_in = visibility(node, scope);
  use_tree(node.field("argument"), base);
}

void ItemCollector::use_tree(const Node& node, const Import& base) {
  if (node.is("use_list")) {
    for (const Node& child : node.children()) {
      use_tree(child, base);
    }
    return;
  }
  if (node.is("scoped_use_list")) {
    Import inner = base;
    const Path more = path_of(node.field("path"));
    inner.path.insert(inner.path.end(), more.begin(), more.end());
    use_tree(node.field("list"), inner);
    return;
  }
  if (node.is("use_wildcard")) {
    Import glob = base;
    glob.is_glob = true;
    import_path(std::move(glob), path_of(node.first()));
    return;
  }
  if (node.is("use_as_clause")) {
    Import import = base;
    const Node alias = node.field("alias");
    if (alias.str() != "_" && alias) {
      import.name = alias.name();
      import.alias = definitions_->add({.kind = DefKind::import_alias,
                                        .name = alias.name(),
                                        .node = node,
                                        .at = alias.origin(),
                                        .scope = base.scope,
                                        .visible_in = base.visible_in,
                                        .crate = definitions_->scope(base.scope).crate});
    } else {
      import.name = "_";
    }
    import_path(std::move(import), path_of(node.field("path")));
    return;
  }
  import_path(base, path_of(node));
}

// `use a::{self}` imports `a`.
void ItemCollector::import_path(Import import, const Path& more) {
  import.path.insert(import.path.end(), more.begin(), more.end());
  if (import.path.empty()) {
    return;
  }
  if (import.path.size() > 1 && import.path.back().name == "self") {
    import.path.pop_back();
  }
  if (!import.is_glob && import.name.empty()) {
    import.name = import.path.back().name;
  }
  const auto index = static_cast<std::uint32_t>(definitions_->imports.size());
  Scope& scope = definitions_->scope(import.scope);
  if (import.is_glob) {
    scope.globs.push_back(index);
  } else if (import.name != "_") {
    scope.imports[import.name].push_back(index);
  }
  definitions_->imports.push_back(std::move(import));
}

void ItemCollector::crate_import(const Node& node, ScopeId scope) {
  Import import;
  import.scope = scope;
  import.visible_in = visibility(node, scope);
  import.is_crate = true;
  const Node name = node.field("name");
  const Node alias = node.field("alias");
  import.path = {{ name.name(), name }};
  import.name = alias ? alias.name() : name.name();
  if (alias && alias.str() != "_") {
    import.alias = definitions_->add({.kind = DefKind::import_alias,
                                      .name = alias.name(),
                                      .node = node,
                                      .at = alias.origin(),
                                      .scope = scope,
                                      .visible_in = import.visible_in,
                                      .crate = definitions_->scope(scope).crate});
  }
  const auto index = static_cast<std::uint32_t>(definitions_->imports.size());
  definitions_->scope(scope).imports[import.name].push_back(index);
  definitions_->imports.push_back(std::move(import));
}

void ItemCollector::implementation(const Node& node, ScopeId scope) {
  const DefId def =
      definitions_->add({.kind = DefKind::implementation,
                         .node = node,
                         .scope = scope,
                         .body = static_cast<std::uint32_t>(definitions_->implementations.size()),
                         .crate = definitions_->scope(scope).crate});
  definitions_->implementations.push_back({def, node.field("trait"), node.field("type"), scope});
  associated_items(node.field("body"), def, scope);
}

void ItemCollector::associated_items(const Node& body, DefId owner, ScopeId scope) {
  const bool is_public = (*definitions_)[owner].kind == DefKind::trait;
  for (const Node& child : body.children()) {
    if (child.is_error()) {
      associated_items(child, owner, scope);
      continue;
    }
    const auto kind = kind_in(plain_items, child.type());
    if (!kind) {
      const Node call = child.is("expression_statement") ? child.first() : child;
      if (call.is("macro_invocation")) {
        definitions_->member_calls.push_back({call, owner, scope});
      }
      continue;
    }
    const DefId def = named(child, scope, *kind);
    (*definitions_)[def].parent = owner;
    if (is_public) {
      (*definitions_)[def].visible_in = no_scope;
    }
    const DefId twin = definitions_->member(owner, (*definitions_)[def].name,
                                            [&](DefKind other) { return other == *kind; });
    if (twin != no_def) {
      (*definitions_)[def].head = (*definitions_)[twin].head;
    }
    (*definitions_)[owner].members.push_back(def);
    definitions_->associated[(*definitions_)[def].name].push_back(def);
    nested_implementations(child.field("body"), scope);
  }
}

void ItemCollector::foreign(const Node& node, ScopeId scope) {
  Attributes attributes;
  for (const Node& child : node.field("body").children()) {
    if (child.is("attribute_item")) {
      read_attribute(child.first(), attributes);
      continue;
    }
    if (const auto kind = kind_in(plain_items, child.type())) {
      const DefId def = named(child, scope, *kind);
      (*definitions_)[def].is_foreign = attributes.link_name.empty();
      definitions_->declare(scope, def);
    }
    attributes = {};
  }
}

}  // namespace git_refactor::syntax::rust
