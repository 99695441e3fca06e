#pragma once

#include "index.hpp"

#include <tree_sitter/api.h>

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
  using Handler = void (Indexer::*)(TSNode, std::uint32_t);

  /// A bare name, its declarator, and what its declaration says of it.
  struct Declared {
    TSNode node{};
    TSNode declarator{};
    std::uint32_t scope = 0;
    bool is_member = false;
  };

  static const std::unordered_map<std::string_view, Handler>& handlers();

  void visit(TSNode node, std::uint32_t scope);
  void visit_children(TSNode node, std::uint32_t scope);
  void visit_field(TSNode node, std::string_view field, std::uint32_t scope);

  // Scopes.
  std::uint32_t open(ScopeType type, std::uint32_t parent, TSNode node, std::uint32_t begin,
                     std::uint32_t end);
  std::uint32_t open(ScopeType type, std::uint32_t parent, TSNode node);
  [[nodiscard]] std::uint32_t around(std::uint32_t scope) const;
  [[nodiscard]] std::uint32_t nearest(std::uint32_t scope, ScopeType type) const;
  [[nodiscard]] std::uint32_t name_space_around(std::uint32_t scope) const;
  [[nodiscard]] bool is_local(std::uint32_t scope) const;
  [[nodiscard]] std::string path_of(std::uint32_t scope) const;
  [[nodiscard]] std::string path_below(std::uint32_t scope, std::string_view name) const;

  // Declarations.
  Decl make(DeclKind kind, TSNode leaf, TSNode node, std::uint32_t scope) const;
  std::uint32_t add(Decl decl, bool is_named = true);
  void specify(Decl& decl, TSNode node) const;
  void declare_leaf(DeclKind kind, TSNode leaf, TSNode node, std::uint32_t scope,
                    std::uint32_t visible_from);
  std::uint32_t declare_function(const Declared& declared, bool is_definition);
  void declare_variable(const Declared& declared, TSNode outermost);
  void declare_bindings(TSNode binding, const Declared& declared, std::uint32_t visible_from);
  [[nodiscard]] bool names_class(TSNode leaf, TSNode name, std::uint32_t scope) const;
  [[nodiscard]] std::uint32_t find_local(std::string_view name, std::uint32_t scope) const;
  [[nodiscard]] bool is_vexing(TSNode function, std::uint32_t scope) const;
  [[nodiscard]] bool is_multiplication(TSNode declaration, std::uint32_t scope) const;
  [[nodiscard]] bool stands_alone(TSNode specifier) const;
  [[nodiscard]] std::string_view text(TSNode node) const;

  // Node types.
  void name_space(TSNode node, std::uint32_t scope);
  void name_space_alias(TSNode node, std::uint32_t scope);
  void using_declaration(TSNode node, std::uint32_t scope);
  void class_specifier(TSNode node, std::uint32_t scope);
  void class_body(TSNode node, TSNode name, std::uint32_t decl, std::uint32_t scope);
  void enum_specifier(TSNode node, std::uint32_t scope);
  void enumerators(TSNode node, std::uint32_t decl, std::uint32_t scope);
  void template_declaration(TSNode node, std::uint32_t scope);
  void template_head(TSNode list, std::uint32_t scope);
  void template_parameter(TSNode node, std::uint32_t scope);
  void function_definition(TSNode node, std::uint32_t scope);
  void masked_class(TSNode node, std::uint32_t scope);
  [[nodiscard]] TSNode fixture_of(TSNode node, TSNode function) const;
  void function_body(TSNode node, TSNode function, std::uint32_t decl, std::uint32_t scope);
  void declaration(TSNode node, std::uint32_t scope);
  void declarator(TSNode declarator, std::uint32_t scope);
  void prototype(TSNode function, std::uint32_t scope);
  void type_definition(TSNode node, std::uint32_t scope);
  void alias_declaration(TSNode node, std::uint32_t scope);
  void concept_definition(TSNode node, std::uint32_t scope);
  void friend_declaration(TSNode node, std::uint32_t scope);
  void parameter(TSNode node, std::uint32_t scope);
  void block(TSNode node, std::uint32_t scope);
  void range_loop(TSNode node, std::uint32_t scope);
  void handler(TSNode node, std::uint32_t scope);
  void lambda(TSNode node, std::uint32_t scope);
  void label(TSNode node, std::uint32_t scope);
  void macro(TSNode node, std::uint32_t scope);
  void broken(TSNode node, std::uint32_t scope);

  FileIndex& index_;
  const FileModel& model_;
  bool is_friend_ = false;
  std::uint32_t depth_ = 0;
};

}  // namespace git_refactor::syntax::cpp
