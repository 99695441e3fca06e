// Which declarations of a name are one thing.
//
// Declarations are sorted into homes: a scope, wherever it is continued (a namespace in all files,
// a class with the definitions of its members outside). In a home
//
//   - functions are one if they have the same signature,
//   - classes, aliases and enumerations of the name are one, and so are variables,
//   - a class may stand beside a function or variable, which hides it.
//
// What can not stand side by side in a home, or in two scopes that the language takes for one (the
// parameters and the outermost block), is united too: that is how the proof of a rename sees a
// collision. In the end a virtual function is united with all that it overrides.

#include "relations.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax::cpp {

namespace {

constexpr std::string_view of_library =
    "it overrides a method of a class that is not in this repository";
constexpr std::string_view by_language = "the language calls it by this name";

bool is_control(SyntaxNode node) {
  constexpr std::array<std::string_view, 5> types{
      "if_statement", "for_statement", "while_statement", "switch_statement", "for_range_loop"};
  return !node.is_null() && std::find(types.begin(), types.end(), type_of(node)) != types.end();
}

// What a coroutine's promise and what is awaited must have; nobody else has several of these.
bool is_of_coroutines(std::string_view name, const Scope& around) {
  constexpr std::array<std::string_view, 12> names{
      "promise_type",    "get_return_object", "initial_suspend",     "final_suspend",
      "return_void",     "return_value",      "unhandled_exception", "yield_value",
      "await_transform", "await_ready",       "await_suspend",       "await_resume"};
  if (around.type != ScopeType::type ||
      std::find(names.begin(), names.end(), name) == names.end()) {
    return false;
  }
  const auto count = std::count_if(names.begin(), names.end(), [&](std::string_view each) {
    return around.names.contains(each);
  });
  return count > 1 || name == "promise_type";
}

}  // namespace

EntityId Relations::entity(DeclRef ref) {
  const auto fact = semantics_.model(ref.file).fact_of(semantics_.decl(ref).leaf);
  if (fact) {
    return program_.declared_by({ref.file, *fact});
  }
  return program_.named("cpp:" + std::to_string(ref.file) + ":" + std::to_string(ref.index),
                        SymbolKind::unknown);
}

void Relations::unite(DeclRef one, DeclRef other) {
  program_.unite(entity(one), entity(other));
}

std::vector<DeclRef> Relations::declarations(std::uint8_t name) {
  std::vector<DeclRef> found;
  const std::string& word = program_.asked()[name];
  for (const std::uint32_t file : program_.holders(name)) {
    if (family_of(program_.language(file)) != Family::c) {
      continue;
    }
    const std::vector<Decl>& all = semantics_.index(file).decls();
    for (std::uint32_t each = 0; each < all.size(); ++each) {
      if (all[each].name == word && all[each].kind != DeclKind::using_name) {
        found.push_back({file, each});
      }
    }
  }
  return found;
}

bool Relations::is_internal(DeclRef ref) {
  const Decl& each = semantics_.decl(ref);
  return each.is_static || (each.kind == DeclKind::variable && each.is_constant) ||
         each.kind == DeclKind::alias || each.kind == DeclKind::macro ||
         semantics_.path_of(ref).find("(unnamed)") != std::string::npos;
}

bool Relations::is_linked(DeclRef one, DeclRef other) {
  if (one.file == other.file || semantics_.sees(one.file, other.file) ||
      semantics_.sees(other.file, one.file)) {
    return true;
  }
  const Decl& first = semantics_.decl(one);
  const Decl& second = semantics_.decl(other);
  if (is_internal(one) || is_internal(other)) {
    return false;
  }
  return first.kind == DeclKind::name_space || !first.is_definition || !second.is_definition;
}

void Relations::unite_all(const std::vector<DeclRef>& refs, bool is_global) {
  for (std::size_t one = 0; one < refs.size(); ++one) {
    for (std::size_t other = one + 1; other < refs.size(); ++other) {
      if (!is_global) {
        unite(refs[one], refs[other]);
        break;  // the rest follows in a chain
      }
      if (is_linked(refs[one], refs[other])) {
        unite(refs[one], refs[other]);
      }
    }
  }
}

void Relations::unite_home(const Home& home) {
  std::vector<DeclRef> values = home.others;
  values.insert(values.end(), home.functions.begin(), home.functions.end());
  unite_all(home.name_spaces, home.is_global);
  unite_all(home.types, home.is_global);
  if (!home.others.empty()) {
    unite_all(values, home.is_global);
  } else {
    std::map<std::string, std::vector<DeclRef>> by_signature;
    for (const DeclRef ref : home.functions) {
      by_signature[semantics_.signature(ref)].push_back(ref);
    }
    for (const auto& [signature, refs] : by_signature) {
      unite_all(refs, home.is_global);
    }
  }
  if (!home.name_spaces.empty() && (!values.empty() || !home.types.empty())) {
    std::vector<DeclRef> all = home.name_spaces;
    all.insert(all.end(), values.begin(), values.end());
    all.insert(all.end(), home.types.begin(), home.types.end());
    unite_all(all, home.is_global);
  }
}

std::string Relations::home_key(DeclRef ref, std::uint32_t scope, bool& is_global) {
  const FileIndex& file = semantics_.index(ref.file);
  const Decl& each = file.decl(ref.index);
  const auto is_of_name_space = [&](std::uint32_t at) {
    return file.scope(at).type == ScopeType::file || file.scope(at).type == ScopeType::name_space;
  };
  const bool is_block_extern =
      (file.scope(scope).type == ScopeType::function ||
       file.scope(scope).type == ScopeType::block) &&
      (each.is_extern || (each.kind == DeclKind::function && !each.is_definition));
  while (is_block_extern && !is_of_name_space(scope)) {
    scope = file.scope(scope).parent;
  }
  while (file.scope(scope).is_transparent && !is_of_name_space(scope)) {
    scope = file.scope(scope).parent;
    while (file.scope(scope).type == ScopeType::parameters) {
      scope = file.scope(scope).parent;
    }
  }
  if (each.kind == DeclKind::macro || each.kind == DeclKind::macro_parameter) {
    is_global = each.kind == DeclKind::macro;
    return is_global ? "m" : "p" + std::to_string(ref.file) + ":" + std::to_string(ref.index);
  }
  is_global = is_of_name_space(scope);
  if (is_global) {
    return "n" + file.scope(scope).path;
  }
  return std::string(each.kind == DeclKind::label ? "l" : "s") + std::to_string(ref.file) + ":" +
         std::to_string(scope);
}

void Relations::place(DeclRef ref) {
  const Decl& each = semantics_.decl(ref);
  if (!each.qualifier.is_null()) {
    place_qualified(ref);
    return;
  }
  bool is_global = false;
  Home& home = homes_[home_key(ref, each.scope, is_global)];
  home.is_global = is_global;
  switch (each.kind) {
    case DeclKind::name_space:
    case DeclKind::name_space_alias:
      home.name_spaces.push_back(ref);
      break;
    case DeclKind::type:
    case DeclKind::alias:
    case DeclKind::type_parameter:
      home.types.push_back(ref);
      break;
    case DeclKind::function:
      if (!each.is_specialization) {
        home.functions.push_back(ref);
      }
      break;
    default:
      home.others.push_back(ref);
      break;
  }
}

// A definition outside of its class or namespace, or a specialization: one with what it defines.
void Relations::place_qualified(DeclRef ref) {
  const Decl& each = semantics_.decl(ref);
  SyntaxNode last = each.qualifier;
  while (type_of(child_named(last, "name")) == "qualified_identifier") {
    last = child_named(last, "name");
  }
  const Container container = semantics_.container_before(ref.file, last);
  Found found = semantics_.in_container(container, each.name, ref.file, Want::any);
  if (found.decls.empty()) {
    found = semantics_.in_container(container, each.name, ref.file, Want::type);
  }
  std::erase_if(found.decls, [&](DeclRef other) {
    return semantics_.decl(other).kind != each.kind || other == ref;
  });
  const std::string signature = semantics_.signature(ref);
  const std::size_t arity = semantics_.parameters_of(ref).types.size();
  std::vector<DeclRef> same;
  std::vector<DeclRef> similar;
  for (const DeclRef other : found.decls) {
    if (semantics_.signature(other) == signature) {
      same.push_back(other);
    } else if (semantics_.parameters_of(other).types.size() == arity) {
      similar.push_back(other);
    }
  }
  if (same.empty()) {
    same = similar.size() == 1 || found.decls.size() != 1 ? similar : found.decls;
  }
  if (each.kind != DeclKind::function) {
    same = found.decls;
  }
  if (!same.empty()) {
    unite(ref, same.front());
  }
}

// A parameter of a template or of a control statement, or what a lambda captures, cannot be
// declared again inside; nor can a member be called like its class.
void Relations::unite_with_enclosing(DeclRef ref) {
  const FileIndex& file = semantics_.index(ref.file);
  const Decl& each = file.decl(ref.index);
  if (each.kind == DeclKind::label || each.kind == DeclKind::macro ||
      each.kind == DeclKind::macro_parameter) {
    return;
  }
  const auto unite_declared = [&](std::uint32_t scope) {
    const auto found = file.scope(scope).names.find(each.name);
    if (found != file.scope(scope).names.end()) {
      for (const std::uint32_t other : found->second) {
        if (other != ref.index && file.decl(other).kind != DeclKind::label) {
          unite(ref, {ref.file, other});
        }
      }
    }
  };
  const Scope& own = file.scope(each.scope);
  if (own.type == ScopeType::block && own.parent != none &&
      is_control(file.scope(own.parent).node)) {
    unite_declared(own.parent);
  }
  for (std::uint32_t scope = own.parent; scope != none; scope = file.scope(scope).parent) {
    if (file.scope(scope).type == ScopeType::parameters) {
      unite_declared(scope);
    }
  }
  if (own.is_lambda) {
    unite_with_captured(ref, each.scope);
  }
  if (own.type == ScopeType::type && own.owner != none && file.decl(own.owner).name == each.name) {
    unite(ref, {ref.file, own.owner});
  }
}

void Relations::unite_with_captured(DeclRef ref, std::uint32_t scope) {
  const SyntaxNode lambda = semantics_.index(ref.file).scope(scope).node;
  for (const SyntaxNode capture : child_named(lambda, "captures").named_children()) {
    if (type_of(capture) == "identifier" &&
        semantics_.text(ref.file, capture) == semantics_.decl(ref).name) {
      for (const DeclRef other : semantics_.meaning(ref.file, capture).decls) {
        unite(ref, other);
      }
    }
  }
}

bool Relations::has_signature_of(DeclRef method, DeclRef overridden) {
  const std::string wanted = semantics_.signature(overridden);
  if (wanted.find('$') == std::string::npos && wanted.find('?') == std::string::npos) {
    return wanted == semantics_.signature(method);
  }
  return semantics_.parameters_of(method).types.size() ==
         semantics_.parameters_of(overridden).types.size();
}

bool Relations::is_virtual(DeclRef method, std::uint32_t depth) {
  const Decl& each = semantics_.decl(method);
  if (each.is_virtual || depth > 16) {
    return each.is_virtual;
  }
  const std::uint32_t owner = semantics_.scope_around(method).owner;
  if (owner == none) {
    return false;
  }
  for (const Type& base : semantics_.bases(Type::of_class({method.file, owner}))) {
    for (const DeclRef other : semantics_.members(base, each.name).decls) {
      if (semantics_.decl(other).kind == DeclKind::function && has_signature_of(method, other) &&
          is_virtual(other, depth + 1)) {
        return true;
      }
    }
  }
  return false;
}

void Relations::unite_with_bases(DeclRef method, const Type& type, bool& is_open, bool& has_family,
                                 std::uint32_t depth) {
  if (depth > 16) {
    return;
  }
  const std::string_view name = semantics_.decl(method).name;
  for (const Type& base : semantics_.bases(type)) {
    if (base.kind != Type::Kind::declared ||
        semantics_.decl(semantics_.definition_of(base.decl)).own_scope == none) {
      is_open = true;
      continue;
    }
    const DeclRef owner = semantics_.definition_of(base.decl);
    std::vector<std::uint32_t> own;
    semantics_.index(owner.file).declared(semantics_.decl(owner).own_scope, name, own);
    for (const std::uint32_t each : own) {
      const DeclRef other{owner.file, each};
      if (semantics_.decl(other).kind == DeclKind::function && has_signature_of(method, other) &&
          is_virtual(other, 0)) {
        unite(method, other);
        has_family = true;
      }
    }
    unite_with_bases(method, base, is_open, has_family, depth + 1);
  }
}

void Relations::unite_with_overridden(DeclRef method) {
  const Decl& each = semantics_.decl(method);
  const Scope& around = semantics_.scope_around(method);
  if (each.kind != DeclKind::function || around.type != ScopeType::type || around.owner == none) {
    return;
  }
  bool is_open = false;
  bool has_family = false;
  unite_with_bases(method, Type::of_class({method.file, around.owner}), is_open, has_family, 0);
  const SyntaxNode function = function_declarator_of(each.declarator);
  const bool overrides = !function.is_null() && has_child(function, "virtual_specifier");
  if (is_open && !has_family && (overrides || each.name == "what")) {
    program_.mark_outside(entity(method), of_library);
  }
}

// What the language or the system calls by its name.
void Relations::mark(DeclRef ref) {
  const Decl& each = semantics_.decl(ref);
  const Scope& around = semantics_.scope_around(ref);
  if (is_of_coroutines(each.name, around)) {
    program_.mark_outside(entity(ref), by_language);
  }
  if (each.kind != DeclKind::function) {
    return;
  }
  const bool is_main = each.name == "main" && around.type == ScopeType::file;
  const bool is_range = (each.name == "begin" || each.name == "end") &&
                        around.type == ScopeType::type && around.names.contains("begin") &&
                        around.names.contains("end");
  if (is_main || is_range) {
    program_.mark_outside(entity(ref), by_language);
  }
}

void Relations::relate(std::uint8_t name) {
  homes_.clear();
  const std::vector<DeclRef> all = declarations(name);
  for (const DeclRef ref : all) {
    place(ref);
  }
  for (const auto& [key, home] : homes_) {
    unite_home(home);
  }
  for (const DeclRef ref : all) {
    unite_with_enclosing(ref);
    unite_with_overridden(ref);
    if (semantics_.decl(ref).kind == DeclKind::function && semantics_.decl(ref).is_specialization &&
        semantics_.decl(ref).qualifier.is_null()) {
      for (const DeclRef other : all) {
        const Decl& primary = semantics_.decl(other);
        if (primary.kind == DeclKind::function && !primary.is_specialization &&
            primary.template_scope != none &&
            semantics_.path_of(other) == semantics_.path_of(ref)) {
          unite(ref, other);
        }
      }
    }
    mark(ref);
  }
}

}  // namespace git_refactor::syntax::cpp
