#include "semantics.hpp"

#include <algorithm>
#include <set>
#include <utility>

// What an identifier means, by its place in the tree.

namespace git_refactor::syntax::cpp {

namespace {

constexpr std::string_view depends = "the object's type depends on a template parameter";
constexpr std::string_view unknown_type = "the object's type is not known";
constexpr std::string_view unknown_base = "a base class is not known";
constexpr std::string_view several = "one of several overloads";

bool is_wrapper(std::string_view type) {
  return type == "template_function" || type == "template_method" || type == "template_type";
}

// The name with all that qualifies it.
SyntaxNode qualified_name(SyntaxNode name) {
  while (true) {
    const SyntaxNode parent = name.parent();
    if (parent.is_null() || type_of(parent) != "qualified_identifier" ||
        child_named(parent, "name") != name) {
      return name;
    }
    name = parent;
  }
}

bool is_child(SyntaxNode parent, std::string_view field, SyntaxNode child) {
  const SyntaxNode found = child_named(parent, field);
  return !found.is_null() && found == child;
}

// Inside of what the grammar could not make out.
bool is_broken(SyntaxNode node) {
  for (int level = 0; level < 6 && !node.is_null(); ++level) {
    if (node.is_error()) {
      return true;
    }
    node = node.parent();
  }
  return false;
}

// Whether an identifier is but a part of a test's name: `b` of `TEST_F(A, b) {}`.
bool is_part_of_test_name(const FileModel& file, SyntaxNode leaf) {
  const SyntaxNode parameter = leaf.parent();
  if (parameter.is_null() || type_of(parameter) != "parameter_declaration") {
    return false;
  }
  const SyntaxNode list = parameter.parent();
  const SyntaxNode function = list.parent();
  const SyntaxNode definition = function.is_null() ? function : function.parent();
  if (definition.is_null() || type_of(definition) != "function_definition" ||
      !child_named(definition, "type").is_null()) {
    return false;
  }
  const std::string_view macro = file.text(function, "declarator");
  const bool is_first = list.named_child(0) == parameter;
  return macro == "TEST" || (!is_first && (macro == "TEST_F" || macro == "TEST_P" ||
                                           macro == "TYPED_TEST" || macro == "TYPED_TEST_P"));
}

bool is_elaborated(std::string_view type) {
  return type == "class_specifier" || type == "struct_specifier" || type == "union_specifier" ||
         type == "enum_specifier";
}

}  // namespace

SyntaxNode whole_name(SyntaxNode leaf) {
  SyntaxNode name = leaf;
  while (true) {
    const SyntaxNode parent = name.parent();
    if (parent.is_null()) {
      return name;
    }
    const std::string_view type = type_of(parent);
    const bool is_name_of_template = is_wrapper(type) && child_named(parent, "name") == name;
    if (!is_name_of_template && type != "destructor_name" && type != "dependent_name") {
      return name;
    }
    name = parent;
  }
}

Meaning Semantics::meaning(std::uint32_t file, SyntaxNode leaf) {
  const Deeper deeper(depth_);
  if (deeper.is_too_deep()) {
    return {{}, {}, "nested too deeply"};
  }
  if (std::optional<Meaning> macro = meaning_as_macro(file, leaf)) {
    return std::move(*macro);
  }
  if (is_part_of_test_name(model(file), leaf)) {
    return {};
  }
  const std::uint32_t own = index(file).decl_at(leaf.begin());
  if (own != none) {
    if (decl({file, own}).kind != DeclKind::using_name) {
      return {{{file, own}}, {}, {}};
    }
    Meaning meaning{expand({{file, own}}), {}, {}};
    return settle(file, std::move(meaning), {}, false);
  }
  const SyntaxNode name = whole_name(leaf);
  const SyntaxNode parent = name.parent();
  const std::string_view type = parent.is_null() ? std::string_view() : type_of(parent);
  // The grammar has no `a.operator T()`.
  const SyntaxNode error = parent.is_null() ? SyntaxNode{} : child_of_type(parent, "ERROR");
  if (!error.is_null() && text(file, error) == "operator") {
    return {unqualified(file, text(file, leaf), leaf.begin(), Want::type), {}, {}};
  }
  if (type == "qualified_identifier") {
    return meaning_in_qualified(file, leaf, name, parent);
  }
  if (type == "field_expression" && is_child(parent, "field", name)) {
    const std::uint32_t begin = child_named(parent, "argument").end();
    const std::string_view operation = model(file).text().substr(begin, name.begin() - begin);
    if (operation.find('*') != std::string_view::npos) {
      return meaning_of_name(file, leaf, name);  // `a.*p`, `a->*p`
    }
    return meaning_of_member(file, leaf, parent);
  }
  if (type == "field_designator") {
    return meaning_of_designator(file, leaf, parent);
  }
  if (type == "field_initializer" && parent.named_child(0) == name) {
    return meaning_of_initialized(file, leaf);
  }
  if (type_of(leaf) == "statement_identifier") {
    return meaning_of_label(file, leaf);
  }
  if (type == "attribute" || type == "literal_suffix") {
    return {};
  }
  if (type == "offsetof_expression" && is_child(parent, "member", name)) {
    return member_of(type_of_node(file, child_named(parent, "type")), text(file, leaf));
  }
  return meaning_of_name(file, leaf, name);
}

Meaning Semantics::meaning_of_name(std::uint32_t file, SyntaxNode leaf, SyntaxNode name) {
  const SyntaxNode parent = name.parent();
  const std::string_view type = parent.is_null() ? std::string_view() : type_of(parent);
  const std::string_view word = text(file, leaf);
  const std::uint32_t offset = leaf.begin();
  if (type == "nested_namespace_specifier") {
    SyntaxNode outermost = parent;
    while (type_of(outermost.parent()) == "nested_namespace_specifier") {
      outermost = outermost.parent();
    }
    Container container;
    const Container* outer = nullptr;
    // What stands before the name, from the outside: `a`, then `b` of `b::c`.
    for (SyntaxNode part = outermost.named_child(0); !part.is_null() && part != name;) {
      if (type_of(part) == "nested_namespace_specifier") {
        part = part.named_child(0);
        continue;
      }
      container = container_of(file, part, outer);
      outer = &container;
      part = part.next_named_sibling();
    }
    if (outer != nullptr) {
      return {in_container(container, word, file, Want::container).decls, {}, {}};
    }
  }
  const bool is_container = type == "nested_namespace_specifier" || type == "using_declaration" ||
                            type == "namespace_alias_definition";
  const Want want = is_container ? Want::container : is_elaborated(type) ? Want::type : Want::any;
  Meaning meaning;
  meaning.decls = unqualified(file, word, offset, want);
  if (meaning.decls.empty() && is_broken(leaf)) {
    meaning.doubt = does_not_parse;
    return meaning;
  }
  if (!meaning.decls.empty() && scope_around(meaning.decls.front()).type == ScopeType::type) {
    // What a base class's parameters stand for.
    Found inherited = members(class_around(file, offset), word);
    if (inherited.decls == meaning.decls) {
      meaning.bindings = std::move(inherited.bindings);
    }
  }
  return settle(file, std::move(meaning), name, true);
}

Meaning Semantics::meaning_in_qualified(std::uint32_t file, SyntaxNode leaf, SyntaxNode name,
                                        SyntaxNode qualified) {
  const std::string_view word = text(file, leaf);
  if (is_child(qualified, "scope", name)) {
    const SyntaxNode parent = qualified.parent();
    if (type_of(parent) != "qualified_identifier" || !is_child(parent, "name", qualified)) {
      return {unqualified(file, word, leaf.begin(), Want::container), {}, {}};
    }
    const Container outer = container_before(file, parent);
    if (outer.kind == Container::Kind::type && !outer.type.is_known()) {
      return {{}, {}, depends};
    }
    return {in_container(outer, word, file, Want::container).decls, {}, {}};
  }
  const Container container = container_before(file, qualified);
  if (container.kind == Container::Kind::type && !container.type.is_known()) {
    return {{}, {}, depends};
  }
  Found found = in_container(container, word, file, Want::any);
  if (found.decls.empty()) {
    found = in_container(container, word, file, Want::type);
  }
  if (found.decls.empty()) {
    return {{}, {}, found.is_open ? unknown_base : std::string_view()};
  }
  Meaning meaning{std::move(found.decls), std::move(found.bindings), {}};
  return settle(file, std::move(meaning), qualified_name(qualified), false);
}

Meaning Semantics::member_of(const Type& object, std::string_view name) {
  if (object.kind == Type::Kind::dependent || object.kind == Type::Kind::deduced) {
    return {{}, {}, depends};
  }
  if (object.kind == Type::Kind::unknown || object.kind == Type::Kind::braces ||
      (object.kind == Type::Kind::declared && object.pointers > 0)) {
    return {{}, {}, unknown_type};
  }
  if (object.kind != Type::Kind::declared) {
    return {};
  }
  Found found = members(object, name);
  if (found.decls.empty() && found.is_open) {
    return {{}, {}, unknown_base};
  }
  return {std::move(found.decls), std::move(found.bindings), {}};
}

Type Semantics::pointee_of(const Type& type) {
  if (type.pointers > 0) {
    return type.pointee();
  }
  if (type.kind == Type::Kind::library) {
    return type.args.empty() ? type : library_pointee(type);
  }
  if (type.kind == Type::Kind::declared) {
    const Deeper deeper(depth_);
    const Type inner = type_of_operator(type, "operator->");
    return deeper.is_too_deep() ? Type{} : pointee_of(inner);
  }
  return type;
}

Type Semantics::object_of(std::uint32_t file, SyntaxNode selection) {
  const Type object = type_of_expression(file, child_named(selection, "argument"));
  return has_child(selection, "->") ? pointee_of(object) : object;
}

Meaning Semantics::meaning_of_member(std::uint32_t file, SyntaxNode leaf, SyntaxNode selection) {
  const Type object = object_of(file, selection);
  Meaning meaning = member_of(object, text(file, leaf));
  if (meaning.decls.empty() || !meaning.doubt.empty()) {
    return meaning;
  }
  return settle(file, std::move(meaning), selection, false);
}

Meaning Semantics::meaning_of_designator(std::uint32_t file, SyntaxNode leaf,
                                         SyntaxNode designator) {
  const SyntaxNode pair = designator.parent();
  const SyntaxNode list = pair.parent();
  // `.a.b = 1` in a row: each names a member of the one before.
  Type type = type_of_braces(file, list);
  for (const SyntaxNode each : children_under(pair, "designator")) {
    if (each == designator) {
      break;
    }
    const Meaning outer = member_of(type, text(file, each.named_child(0)));
    type = outer.decls.empty() ? Type{}
                               : substitute(type_of_decl(outer.decls.front()), outer.bindings);
  }
  return member_of(type, text(file, leaf));
}

// The name in a constructor's initializer: a member, a base, or the class itself.
Meaning Semantics::meaning_of_initialized(std::uint32_t file, SyntaxNode leaf) {
  const std::string_view word = text(file, leaf);
  const Type own = class_around(file, leaf.begin());
  Found found = members(own, word);
  if (!found.decls.empty()) {
    return {std::move(found.decls), std::move(found.bindings), {}};
  }
  return {unqualified(file, word, leaf.begin(), Want::type), {}, {}};
}

Meaning Semantics::meaning_of_label(std::uint32_t file, SyntaxNode leaf) {
  const FileIndex& here = index(file);
  std::uint32_t scope = here.scope_at(leaf.begin());
  while (scope != none && here.scope(scope).type != ScopeType::function) {
    scope = here.scope(scope).parent;
  }
  if (scope == none) {
    return {};
  }
  std::vector<std::uint32_t> indices;
  here.declared(scope, text(file, leaf), indices);
  std::erase_if(indices,
                [&](std::uint32_t each) { return here.decl(each).kind != DeclKind::label; });
  return {refs_of(file, indices), {}, {}};
}

// Picks the overload that is meant. `callee` is the whole name or selection, which a call may be
// of; `may_add` says that the arguments' namespaces are searched too.
Meaning Semantics::settle(std::uint32_t file, Meaning meaning, SyntaxNode callee, bool may_add) {
  const SyntaxNode parent = callee.is_null() ? SyntaxNode{} : callee.parent();
  const bool is_call = !parent.is_null() && type_of(parent) == "call_expression" &&
                       is_child(parent, "function", callee);
  const auto is_function = [this](DeclRef ref) { return decl(ref).kind == DeclKind::function; };
  if (!std::all_of(meaning.decls.begin(), meaning.decls.end(), is_function)) {
    return meaning;
  }
  if (is_call) {
    const auto is_free = [this](DeclRef ref) {
      const ScopeType around = scope_around(ref).type;
      return around == ScopeType::file || around == ScopeType::name_space;
    };
    may_add = may_add && std::all_of(meaning.decls.begin(), meaning.decls.end(), is_free);
    if (meaning.decls.size() < 2 && !may_add) {
      return meaning;
    }
    Call call = call_of(file, parent);
    if (may_add) {
      add_by_arguments(meaning.decls, text(file, last_name(callee)), file, call);
    }
    meaning.decls = choose(meaning.decls, call);
  }
  std::set<std::string> different;
  for (const DeclRef ref : meaning.decls) {
    different.insert(path_of(ref) + signature(ref));
  }
  if (different.size() > 1) {
    meaning.doubt = several;
  }
  return meaning;
}

}  // namespace git_refactor::syntax::cpp
