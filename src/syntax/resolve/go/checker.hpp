#pragma once

#include "packages.hpp"
#include "types.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// Names and types of a Go program, as far as they can be told without its libraries. Everything is
// found when it is asked for, and kept.

namespace git_refactor::syntax::go {

/// What a name means that stands alone.
struct Object {
  enum class Kind : std::uint8_t { none, predeclared, outside, package, declaration };

  Kind kind = Kind::none;
  std::uint32_t file = 0;  ///< declarations: where
  DeclarationIndex declaration = no_index;
  const Import* import = nullptr;    ///< packages
  const Package* package = nullptr;  ///< packages: null for libraries
};

/// A member of a type.
struct Member {
  enum class Kind : std::uint8_t { none, unknown, outside, ambiguous, field, embedded, method };

  Kind kind = Kind::none;
  NodeRef name{};  ///< the identifier that declares it; of an embedded field, of its type
  TypeId type = Types::unknown;

  [[nodiscard]] bool is_declared() const { return kind >= Kind::field; }
};

/// A field of a struct type, or a method of an interface type.
struct FieldInfo {
  std::string_view name;
  NodeIndex site = no_index;  ///< the identifier
  NodeIndex type = no_index;
  bool is_embedded = false;
};

inline constexpr TypeId no_type = 0xffffffffU;

class Checker {
 public:
  explicit Checker(Program& program) : program_(&program), packages_(program) {}

  [[nodiscard]] Packages& packages() { return packages_; }

  [[nodiscard]] Types& types() { return types_; }

  [[nodiscard]] const File& file(std::uint32_t file) { return packages_.file(file); }

  [[nodiscard]] const Tree& tree(std::uint32_t file) { return packages_.file(file).tree(); }

  // Names.

  /// What the name at a leaf means, if it stands alone.
  Object look_up(NodeRef leaf);

  /// The same for a name at the level of the file.
  Object look_up_in_file(std::uint32_t file, std::string_view name);

  /// The package that stands before a dot; nothing where it is something else.
  std::optional<Object> package_before(NodeRef operand);

  /// A name of another package.
  Object look_up_in(const Object& package, std::string_view name, std::uint32_t from_file);

  // Types as they are written.

  TypeId type_of(NodeRef type);

  /// The type that an expression denotes; `no_type` where it is a value.
  TypeId denoted_type(NodeRef expression);

  TypeId signature(NodeRef function);

  /// The type of a type specification or type parameter.
  TypeId declared_type(NodeRef name, std::vector<TypeId> arguments);

  TypeId underlying(TypeId type);

  /// The type that all types of a type parameter's constraint have in common, or the type itself.
  TypeId core(TypeId type);

  TypeId constraint_of(TypeId parameter);

  [[nodiscard]] bool is_interface(TypeId type) {
    return types_.kind(underlying(type)) == TypeKind::interface;
  }

  const std::vector<FieldInfo>& fields(NodeRef struct_or_interface);

  // Values.

  /// The type of an expression; of a call with several results, a tuple.
  TypeId value(NodeRef expression);

  TypeId value_of_declaration(FileDeclaration declaration);

  /// The type of the composite literal (its inner ones too) with this body.
  TypeId literal_type(NodeRef literal_value);

  /// What a function value returns.
  TypeId result_of(TypeId function);

  /// The type of a call's function, its type parameters replaced by what the arguments tell.
  TypeId called(NodeRef call);

  // Members.

  /// The field or method that `value.name` selects in a file.
  Member find_member(TypeId type, std::string_view name, std::uint32_t from_file);

  /// The member of a type itself, not of what it embeds.
  Member own_member(TypeId type, std::string_view name, std::uint32_t from_file);

  /// The names of all methods that an interface type asks for; false where it asks for more than is
  /// known.
  bool methods_of(TypeId interface, std::map<std::string_view, TypeId>& methods, int depth = 0);

  /// Whether a type has the methods of an interface type, with the same signatures.
  bool implements(TypeId type, TypeId interface, std::uint32_t from_file);

  /// The declaration of a generic function that an expression names, with its type parameters.
  std::vector<TypeId> type_parameters(NodeRef function);

  Substitution infer(NodeRef call, TypeId function, const std::vector<TypeId>& parameters);

 private:
  struct Hash {
    std::size_t operator()(const NodeRef& ref) const {
      return (std::size_t{ref.file} << 32U | ref.node) * 0x9e3779b97f4a7c15ULL;
    }
  };

  struct Level;

  TypeId denoted_named_type(NodeRef expression);
  TypeId named_type(NodeRef leaf, std::vector<TypeId> arguments);
  TypeId type_of_object(const Object& object, std::vector<TypeId> arguments);
  TypeId predeclared_type(std::string_view name);
  TypeId qualified_type(NodeRef package, NodeRef name, std::vector<TypeId> arguments);
  TypeId structure(NodeRef node);
  TypeId interface(NodeRef node);
  std::vector<TypeId> types_of(std::uint32_t file, const std::vector<NodeIndex>& nodes);
  std::vector<TypeId> parameter_types(NodeRef list, bool& is_variadic);
  Substitution arguments_of(const Type& named);

  TypeId outside_type(std::string_view path);
  TypeId inside_outside(TypeId type);
  TypeId member_of_library(TypeId type, std::string_view name);
  TypeId find_value(NodeRef expression);
  TypeId value_of_name(NodeRef leaf);
  TypeId value_of_object(const Object& object);
  TypeId value_of_selector(NodeRef expression);
  TypeId value_of_index(NodeRef expression);
  TypeId value_of_slice(NodeRef expression);
  TypeId value_of_unary(NodeRef expression);
  TypeId value_of_binary(NodeRef expression);
  TypeId value_of_call(NodeRef call);
  TypeId value_of_builtin(NodeRef call, std::string_view name);
  TypeId value_of_outside_call(NodeRef call);
  TypeId returned(std::uint8_t how, TypeId argument);
  TypeId method_expression(TypeId receiver, NodeRef selector);
  TypeId instantiated(NodeRef function, const std::vector<NodeIndex>& arguments);
  TypeId find_value_of_declaration(FileDeclaration declaration);
  TypeId value_of_specification(NodeRef spec, NodeIndex name);
  TypeId value_in_list(std::uint32_t file, const std::vector<NodeIndex>& values, std::size_t index,
                       std::size_t count);
  TypeId value_of_range(NodeRef clause, std::size_t index);
  TypeId value_of_switch(NodeRef type_switch, NodeIndex clause);
  void unify(TypeId parameter, TypeId argument, Substitution& found, int depth);

  void look_into(TypeId type, std::string_view name, std::uint32_t from_file, Level& level);
  Member declared_method(TypeId named, std::string_view name, std::uint32_t from_file);
  Member declared_field(TypeId structure, std::string_view name, std::uint32_t from_file,
                        Level* level);
  bool is_seen(NodeRef declared, std::string_view name, std::uint32_t from_file);

  static constexpr int max_depth = 1000;  ///< of expressions; the stack bears no more

  Program* program_;
  int depth_ = 0;
  Packages packages_;
  Types types_;
  std::unordered_map<NodeRef, TypeId, Hash> values_;
  std::unordered_map<NodeRef, TypeId, Hash> written_;
  std::unordered_map<NodeRef, TypeId, Hash> declared_;
  std::unordered_map<TypeId, TypeId> underlying_;
  std::unordered_map<NodeRef, std::vector<FieldInfo>, Hash> fields_;
};

}  // namespace git_refactor::syntax::go
