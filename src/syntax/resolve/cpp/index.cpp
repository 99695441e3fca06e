#include "index.hpp"

#include "indexer.hpp"
#include "resolve/file_model.hpp"

#include <algorithm>

namespace git_refactor::syntax::cpp {

std::vector<SyntaxNode> children_under(SyntaxNode node, std::string_view field) {
  std::vector<SyntaxNode> children;
  for (const SyntaxNode child : node.children()) {
    if (child.field_name() == field) {
      children.push_back(child);
    }
  }
  return children;
}

bool has_child(SyntaxNode node, std::string_view type) {
  const std::uint32_t count = node.child_count();
  for (std::uint32_t index = 0; index < count; ++index) {
    if (type_of(node.child(index)) == type) {
      return true;
    }
  }
  return false;
}

namespace {

bool is_identifier(std::string_view type) {
  return type == "identifier" || type == "type_identifier" || type == "field_identifier" ||
         type == "namespace_identifier" || type == "statement_identifier";
}

// The child of a declarator that is nearer to the name; null at the name itself.
SyntaxNode inner_declarator(SyntaxNode declarator) {
  const SyntaxNode inner = child_named(declarator, "declarator");
  if (!inner.is_null()) {
    return inner;
  }
  const std::string_view type = type_of(declarator);
  if (type == "reference_declarator" || type == "parenthesized_declarator" ||
      type == "variadic_declarator" || type == "attributed_declarator" ||
      type == "pointer_type_declarator") {
    for (const SyntaxNode child : declarator.named_children()) {
      if (type_of(child) != "ms_call_modifier" && type_of(child) != "attribute_declaration" &&
          type_of(child) != "comment") {
        return child;
      }
    }
  }
  return {};
}

}  // namespace

SyntaxNode last_name(SyntaxNode name) {
  while (!name.is_null()) {
    const std::string_view type = type_of(name);
    if (is_identifier(type) || type == "operator_name" || type == "operator_cast" ||
        type == "primitive_type") {
      return name;
    }
    if (type == "qualified_identifier" || type == "template_type" || type == "template_function" ||
        type == "template_method") {
      name = child_named(name, "name");
    } else if (type == "destructor_name" || type == "dependent_name") {
      name = name.named_child(0);
    } else {
      name = inner_declarator(name);
    }
  }
  return {};
}

SyntaxNode leaf_of_declarator(SyntaxNode declarator) {
  while (!declarator.is_null()) {
    const SyntaxNode inner = inner_declarator(declarator);
    if (inner.is_null()) {
      const std::string_view type = type_of(declarator);
      return type == "qualified_identifier" || is_identifier(type) || type == "operator_name" ||
                     type == "destructor_name" || type == "template_function"
                 ? last_name(declarator)
                 : SyntaxNode{};
    }
    declarator = inner;
  }
  return {};
}

SyntaxNode function_declarator_of(SyntaxNode declarator) {
  SyntaxNode found{};
  while (!declarator.is_null()) {
    const std::string_view type = type_of(declarator);
    if (type == "function_declarator") {
      found = declarator;
    } else if (type == "pointer_declarator" || type == "reference_declarator" ||
               type == "array_declarator" || type == "pointer_type_declarator") {
      found = {};
    }
    SyntaxNode inner = inner_declarator(declarator);
    if (inner.is_null() && type == "qualified_identifier") {
      inner = child_named(declarator, "name");
    }
    declarator = inner;
  }
  return found;
}

FileIndex::FileIndex(const FileModel& model) {
  Indexer(*this, model).run();
}

// Scopes are in the order of their first bytes, outer ones first, so the innermost one is the last
// that begins before the byte, or one around that.
std::uint32_t FileIndex::scope_at(std::uint32_t offset) const {
  const auto after =
      std::upper_bound(scopes_.begin(), scopes_.end(), offset,
                       [](std::uint32_t byte, const Scope& scope) { return byte < scope.begin; });
  auto scope = static_cast<std::uint32_t>(after - scopes_.begin());
  scope = scope == 0 ? 0 : scope - 1;
  while (scope != 0 && scopes_[scope].end <= offset) {
    scope = scopes_[scope].parent;
  }
  return scope;
}

std::uint32_t FileIndex::decl_at(std::uint32_t offset) const {
  const auto found = by_offset_.find(offset);
  return found == by_offset_.end() ? none : found->second;
}

void FileIndex::add(const Decl& decl) {
  const auto index = static_cast<std::uint32_t>(decls_.size());
  by_offset_.insert_or_assign(decl.offset, index);
  scopes_[decl.scope].names[decl.name].push_back(index);
  decls_.push_back(decl);
}

void FileIndex::declared(std::uint32_t scope, std::string_view name,
                         std::vector<std::uint32_t>& result) const {
  const auto found = scopes_[scope].names.find(name);
  if (found != scopes_[scope].names.end()) {
    result.insert(result.end(), found->second.begin(), found->second.end());
  }
  for (const std::uint32_t inner : scopes_[scope].transparent) {
    declared(inner, name, result);
  }
}

const std::vector<std::uint32_t>* FileIndex::name_space(std::string_view path) const {
  const auto found = name_spaces_.find(std::string(path));
  return found == name_spaces_.end() ? nullptr : &found->second;
}

const std::vector<std::uint32_t>& FileIndex::template_parameters(std::uint32_t scope) const {
  static const std::vector<std::uint32_t> empty;
  const auto found = template_parameters_.find(scope);
  return found == template_parameters_.end() ? empty : found->second;
}

const std::vector<std::uint32_t>* FileIndex::qualified(std::string_view name) const {
  const auto found = qualified_.find(name);
  return found == qualified_.end() ? nullptr : &found->second;
}

const std::vector<std::uint32_t>* FileIndex::macros(std::string_view name) const {
  const auto found = macros_.find(name);
  return found == macros_.end() ? nullptr : &found->second;
}

}  // namespace git_refactor::syntax::cpp
