#pragma once

#include "tree.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace git_refactor::syntax::go {

/// What a declaration of a scope introduces.
enum class Declares : std::uint8_t {
  variable,  ///< also parameters and results
  constant,
  type,
  function,
  type_parameter,
  label,
};

/// A name of a block, a function or the package.
struct Declaration {
  NodeIndex name = no_index;  ///< the identifier that declares it
  NodeIndex site = no_index;  ///< the specification, statement or parameter around it
  Declares what = Declares::variable;
  std::uint32_t visible_from = 0;  ///< the first byte that sees it
  /// Type switches: the clause of this declaration; one name has a declaration in each.
  NodeIndex clause = no_index;
};

using DeclarationIndex = std::uint32_t;

struct Import {
  NodeIndex spec = no_index;
  NodeIndex name = no_index;  ///< of an alias; `no_index` where there is none
  NodeIndex quoted = no_index;
  std::string path;
  bool is_dot = false;
  bool is_blank = false;
};

/// A method: its name, and the type that its receiver is of.
struct Method {
  NodeIndex name = no_index;
  NodeIndex declaration = no_index;
  std::string_view receiver;  ///< the name of the receiver's base type
};

/// One file with its blocks and what they declare.
class File {
 public:
  explicit File(const FileModel& model);

  [[nodiscard]] const Tree& tree() const { return tree_; }

  [[nodiscard]] std::string_view package() const { return package_; }

  [[nodiscard]] NodeIndex package_name() const { return package_name_; }

  [[nodiscard]] const std::vector<Import>& imports() const { return imports_; }

  [[nodiscard]] const std::vector<Method>& methods() const { return methods_; }

  [[nodiscard]] const Declaration& declaration(DeclarationIndex index) const {
    return declarations_[index];
  }

  /// What the file declares for its package, by name; the first of several.
  [[nodiscard]] const std::map<std::string_view, DeclarationIndex>& top_level() const {
    return top_level_;
  }

  /// The declaration that an identifier makes or repeats; `no_index` where it makes none.
  [[nodiscard]] DeclarationIndex declared_at(NodeIndex name) const;

  /// What the blocks inside the file's functions declare under the name that stands at a leaf;
  /// `no_index` where none does.
  [[nodiscard]] DeclarationIndex local(NodeIndex leaf) const;

  /// The same for a name and a place.
  [[nodiscard]] DeclarationIndex local(std::string_view name, NodeIndex place) const;

  /// The label that a leaf names.
  [[nodiscard]] DeclarationIndex label(NodeIndex leaf) const;

  /// Specifications of constants without an expression, and the one that they repeat.
  [[nodiscard]] NodeIndex repeated(NodeIndex const_spec) const;

 private:
  using Key = std::pair<std::uint32_t, std::string_view>;

  struct Hash {
    std::size_t operator()(const Key& key) const {
      return std::hash<std::string_view>()(key.second) ^
             (std::size_t{key.first} * 0x9e3779b97f4aULL);
    }
  };

  std::uint32_t open(std::uint32_t parent);
  void declare(std::uint32_t scope, Declaration declaration);
  void visit(NodeIndex node, std::uint32_t scope);
  void visit_children(NodeIndex node, std::uint32_t scope);
  void visit_function(NodeIndex node, std::uint32_t scope);
  void visit_type(NodeIndex node, std::uint32_t scope);
  void visit_type_switch(NodeIndex node, std::uint32_t scope);
  void visit_import(NodeIndex node);
  void declare_list(NodeIndex list, NodeIndex site, std::uint32_t scope);
  void declare_names(NodeIndex node, std::uint32_t scope);
  void declare_parameters(NodeIndex list, std::uint32_t scope, std::uint32_t visible_from);
  void declare_receiver(NodeIndex list, std::uint32_t scope);
  void add_method(NodeIndex node);

  Tree tree_;
  std::string_view package_;
  NodeIndex package_name_ = no_index;
  std::vector<Import> imports_;
  std::vector<Method> methods_;
  std::vector<Declaration> declarations_;
  std::vector<std::uint32_t> parents_;   ///< of scopes; scope 0 is the file's
  std::vector<std::uint32_t> scope_of_;  ///< by node
  std::vector<NodeIndex> functions_;     ///< around the node that is visited
  std::unordered_map<Key, std::vector<DeclarationIndex>, Hash> scopes_;
  std::unordered_map<Key, DeclarationIndex, Hash> labels_;  ///< by function
  std::map<std::string_view, DeclarationIndex> top_level_;
  std::unordered_map<NodeIndex, DeclarationIndex> declared_at_;
  std::unordered_map<NodeIndex, NodeIndex> function_of_;  ///< of labels
  std::unordered_map<NodeIndex, NodeIndex> repeated_;
};

/// The name of a receiver's base type: a leaf, or `no_index`.
NodeIndex receiver_type_name(const Tree& tree, NodeIndex method_declaration);

/// The text of a string literal without its quotes.
std::string_view unquoted(std::string_view literal);

}  // namespace git_refactor::syntax::go
