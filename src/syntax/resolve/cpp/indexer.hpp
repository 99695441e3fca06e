#pragma once

#include "index.hpp"
#include "syntax_tree.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace git_refactor::syntax::cpp {

/// Fills a file's index by one walk over its tree.
class Indexer {
 public:
  Indexer(FileIndex& index, const FileModel& model) : index_(index), model_(model) {}

  void run();

 private:
  using Handler = void (Indexer::*)(SyntaxNode, std::uint32_t);

  /// A bare name, its declarator, and what its declaration says of it.
  struct Declared {
    SyntaxNode node{};
    SyntaxNode declarator{};
    std::uint32_t scope = 0;
    bool is_member = false;
  };

  static const std::unordered_map<std::string_view, Handler>& handlers();

  void visit(SyntaxNode node, std::uint32_t scope);
  void visit_children(SyntaxNode node, std::uint32_t scope);
  void visit_field(SyntaxNode node, std::string_view field, std::uint32_t scope);

  // Scopes.
  std::uint32_t open(ScopeType type, std::uint32_t parent, SyntaxNode node, std::uint32_t begin,
                     std::uint32_t end);
  std::uint32_t open(ScopeType type, std::uint32_t parent, SyntaxNode node);
  [[nodiscard]] std::uint32_t around(std::uint32_t scope) const;
  [[nodiscard]] std::uint32_t nearest(std::uint32_t scope, ScopeType type) const;
  [[nodiscard]] std::uint32_t name_space_around(std::uint32_t scope) const;
  [[nodiscard]] bool is_local(std::uint32_t scope) const;
  [[nodiscard]] std::string path_of(std::uint32_t scope) const;
  [[nodiscard]] std::string path_below(std::uint32_t scope, std::string_view name) const;

  // Declarations.
  Decl make(DeclKind kind, SyntaxNode leaf, SyntaxNode node, std::uint32_t scope) const;
  std::uint32_t add(Decl decl, bool is_named = true);
  void specify(Decl& decl, SyntaxNode node) const;
  void declare_leaf(DeclKind kind, SyntaxNode leaf, SyntaxNode node, std::uint32_t scope,
                    std::uint32_t visible_from);
  std::uint32_t declare_function(const Declared& declared, bool is_definition);
  void declare_variable(const Declared& declared, SyntaxNode outermost);
  void declare_bindings(SyntaxNode binding, const Declared& declared, std::uint32_t visible_from);
  [[nodiscard]] bool names_class(SyntaxNode leaf, SyntaxNode name, std::uint32_t scope) const;
  [[nodiscard]] std::uint32_t find_local(std::string_view name, std::uint32_t scope) const;
  [[nodiscard]] bool is_vexing(SyntaxNode function, std::uint32_t scope) const;
  [[nodiscard]] bool is_multiplication(SyntaxNode declaration, std::uint32_t scope) const;
  [[nodiscard]] bool stands_alone(SyntaxNode specifier) const;
  [[nodiscard]] std::string_view text(SyntaxNode node) const;

  // Node types.
  void name_space(SyntaxNode node, std::uint32_t scope);
  void name_space_alias(SyntaxNode node, std::uint32_t scope);
  void using_declaration(SyntaxNode node, std::uint32_t scope);
  void class_specifier(SyntaxNode node, std::uint32_t scope);
  void class_body(SyntaxNode node, SyntaxNode name, std::uint32_t decl, std::uint32_t scope);
  void enum_specifier(SyntaxNode node, std::uint32_t scope);
  void enumerators(SyntaxNode node, std::uint32_t decl, std::uint32_t scope);
  void template_declaration(SyntaxNode node, std::uint32_t scope);
  void template_head(SyntaxNode list, std::uint32_t scope);
  void template_parameter(SyntaxNode node, std::uint32_t scope);
  void function_definition(SyntaxNode node, std::uint32_t scope);
  void masked_class(SyntaxNode node, std::uint32_t scope);
  [[nodiscard]] SyntaxNode fixture_of(SyntaxNode node, SyntaxNode function) const;
  void function_body(SyntaxNode node, SyntaxNode function, std::uint32_t decl, std::uint32_t scope);
  void declaration(SyntaxNode node, std::uint32_t scope);
  void declarator(SyntaxNode declarator, std::uint32_t scope);
  void prototype(SyntaxNode function, std::uint32_t scope);
  void type_definition(SyntaxNode node, std::uint32_t scope);
  void alias_declaration(SyntaxNode node, std::uint32_t scope);
  void concept_definition(SyntaxNode node, std::uint32_t scope);
  void friend_declaration(SyntaxNode node, std::uint32_t scope);
  void parameter(SyntaxNode node, std::uint32_t scope);
  void block(SyntaxNode node, std::uint32_t scope);
  void range_loop(SyntaxNode node, std::uint32_t scope);
  void handler(SyntaxNode node, std::uint32_t scope);
  void lambda(SyntaxNode node, std::uint32_t scope);
  void label(SyntaxNode node, std::uint32_t scope);
  void macro(SyntaxNode node, std::uint32_t scope);
  void broken(SyntaxNode node, std::uint32_t scope);

  FileIndex& index_;
  const FileModel& model_;
  bool is_friend_ = false;
  std::uint32_t depth_ = 0;
};

}  // namespace git_refactor::syntax::cpp
