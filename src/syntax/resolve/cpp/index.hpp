#pragma once

#include "syntax_tree.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace git_refactor::syntax {

class FileModel;

}  // namespace git_refactor::syntax

// What one C++ file declares, scope by scope, before anything is looked up.

namespace git_refactor::syntax::cpp {

inline constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

enum class ScopeType : std::uint8_t {
  file,
  name_space,
  type,         ///< the body of a class
  enumeration,  ///< the enumerators
  function,     ///< from the parameters to the end of the body; also lambdas, handlers, prototypes
  block,
  parameters,  ///< a template's
};

enum class DeclKind : std::uint8_t {
  name_space,
  name_space_alias,
  type,  ///< a class, union or enumeration
  alias,
  concept_name,
  type_parameter,
  function,
  variable,
  parameter,
  enumerator,
  label,
  using_name,  ///< a using-declaration
  macro,
  macro_parameter,
};

struct Scope {
  ScopeType type = ScopeType::file;
  std::uint32_t parent = none;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  SyntaxNode node{};
  std::uint32_t owner = none;  ///< the declaration whose scope this is, if any
  SyntaxNode fixture{};  ///< the class that a test's body is a method of: `A` of `TEST_F(A, b) {}`
  SyntaxNode qualifier{};  ///< of `A::b` in `int A::b() {}`: the qualified name; else null
  std::string path{};      ///< of a namespace, class or enumeration: "a::B"
  bool is_transparent =
      false;  ///< inline and unnamed namespaces, unnamed unions, plain enumerations
  bool is_lambda = false;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> names{};
  std::vector<SyntaxNode>
      using_directives{};                    ///< the names after `using namespace` and `using enum`
  std::vector<std::uint32_t> transparent{};  ///< scopes whose names count as this one's
};

/// One declaration of one name.
struct Decl {
  std::string_view name;
  DeclKind kind = DeclKind::variable;
  SyntaxNode leaf{};        ///< the identifier
  SyntaxNode node{};        ///< the declaring node: declaration, parameter, class_specifier...
  SyntaxNode declarator{};  ///< what stands in the node for the name, the name itself included
  std::uint32_t offset = 0;
  std::uint32_t scope = 0;         ///< that it stands in, template heads skipped
  std::uint32_t visible_from = 0;  ///< the first byte that sees it, in scopes that have an order
  std::uint32_t own_scope = none;  ///< of a class, enumeration, namespace or function's definition
  std::uint32_t template_scope = none;  ///< the innermost template head around it
  SyntaxNode qualifier{};               ///< `A::b` of `int A::b;`: no name of its scope
  bool is_definition = false;
  bool is_virtual = false;  ///< as spelled: virtual, override or final
  bool is_static = false;
  bool is_extern = false;
  bool is_friend = false;
  bool is_constant = false;        ///< const or constexpr and not inline: internal where global
  bool is_specialization = false;  ///< of a template
  bool is_enumeration = false;
};

class FileIndex {
 public:
  explicit FileIndex(const FileModel& model);

  [[nodiscard]] const std::vector<Scope>& scopes() const { return scopes_; }

  [[nodiscard]] const Scope& scope(std::uint32_t index) const { return scopes_[index]; }

  [[nodiscard]] const std::vector<Decl>& decls() const { return decls_; }

  [[nodiscard]] const Decl& decl(std::uint32_t index) const { return decls_[index]; }

  /// The innermost scope around a byte.
  [[nodiscard]] std::uint32_t scope_at(std::uint32_t offset) const;

  /// The declaration whose identifier begins at a byte, or `none`.
  [[nodiscard]] std::uint32_t decl_at(std::uint32_t offset) const;

  /// Adds a declaration that the tree does not show.
  void add(const Decl& decl);

  /// The declarations of a name in a scope, and in what is transparent in it.
  void declared(std::uint32_t scope, std::string_view name,
                std::vector<std::uint32_t>& result) const;

  /// The scopes of a namespace by its path ("" for the file's).
  [[nodiscard]] const std::vector<std::uint32_t>* name_space(std::string_view path) const;

  /// The parameters of a template head, in order.
  [[nodiscard]] const std::vector<std::uint32_t>& template_parameters(std::uint32_t scope) const;

  /// Declarations with a qualified name, by that name's last part.
  [[nodiscard]] const std::vector<std::uint32_t>* qualified(std::string_view name) const;

  /// The definitions of a macro.
  [[nodiscard]] const std::vector<std::uint32_t>* macros(std::string_view name) const;

 private:
  friend class Indexer;

  std::vector<Scope> scopes_;
  std::vector<Decl> decls_;
  std::unordered_map<std::uint32_t, std::uint32_t> by_offset_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> name_spaces_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> qualified_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> macros_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> template_parameters_;
};

// Nodes.

/// The children of a node under a field, in order.
std::vector<SyntaxNode> children_under(SyntaxNode node, std::string_view field);

/// True where a child (named or not) of the node is of the type.
bool has_child(SyntaxNode node, std::string_view type);

/// The identifier that a declarator declares, null where there is none.
SyntaxNode leaf_of_declarator(SyntaxNode declarator);

/// The identifier at the end of a possibly qualified, templated or destructor name.
SyntaxNode last_name(SyntaxNode name);

/// The innermost function_declarator that is the nearest to the declared name; null if the name is
/// no function's.
SyntaxNode function_declarator_of(SyntaxNode declarator);

}  // namespace git_refactor::syntax::cpp
