#pragma once

#include "git_refactor/syntax/program.hpp"

#include "syntax_tree.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The types of Java (JLS 4) and what classes declare, from sources and from the JDK's table alike.

namespace git_refactor::syntax::java {

struct Class;
struct Method;
struct TypeVariable;

/// A node of a file of the program.
struct Spot {
  std::uint32_t file = 0;
  SyntaxNode node{};

  [[nodiscard]] bool is_null() const { return node.is_null(); }
};

enum class TypeKind : std::uint8_t {
  unknown,  ///< cannot be known
  nothing,  ///< void
  null,     ///< of the literal
  primitive,
  object,    ///< a class or interface; `parts` are its type arguments, none for a raw type
  variable,  ///< a type variable
  free,      ///< a type variable of a call that nothing has been inferred for
  array,     ///< `parts` is its element
  any,       ///< `?`
  extends,   ///< `? extends`; `parts` is the bound
  super,     ///< `? super`
};

/// In the order of widening, but for `char`, which widens to what follows `short`.
enum class Primitive : std::uint8_t { boolean, byte, short_, char_, int_, long_, float_, double_ };

struct Type {
  TypeKind kind = TypeKind::unknown;
  Primitive primitive = Primitive::boolean;
  Class* of = nullptr;
  const TypeVariable* variable = nullptr;
  std::vector<Type> parts{};

  [[nodiscard]] bool is_known() const { return kind != TypeKind::unknown; }

  [[nodiscard]] bool is_object() const { return kind == TypeKind::object; }

  [[nodiscard]] bool is_primitive() const { return kind == TypeKind::primitive; }

  [[nodiscard]] bool is_reference() const {
    return is_known() && !is_primitive() && kind != TypeKind::nothing;
  }

  bool operator==(const Type&) const = default;
};

Type primitive_type(Primitive primitive);
Type array_of(Type element);
Type object_type(Class* of, std::vector<Type> arguments = {});

/// What stands for type variables.
using Substitution = std::map<const TypeVariable*, Type>;

enum class Access : std::uint8_t { private_, package, protected_, public_ };

/// What a declaration says before its name.
struct Modifiers {
  Access access = Access::package;
  bool is_static = false;
  bool is_abstract = false;
  bool is_default = false;
  bool is_native = false;
  bool is_override = false;  ///< marked `@Override`
};

/// A type as it is written: a node of a source, or text of the JDK's table.
struct WrittenType {
  SyntaxNode node{};
  std::uint32_t dimensions = 0;  ///< brackets after the declared name
  std::string_view text{};
};

struct TypeVariable {
  std::string name;
  Class* owner = nullptr;
  const Method* method = nullptr;  ///< if a method or constructor declares it
  std::size_t index = 0;           ///< among those of its declaration
  Spot identifier;
  std::vector<WrittenType> bounds;
};

struct Field {
  std::string name;
  Class* owner = nullptr;
  Modifiers modifiers;
  Spot identifier;  ///< null node in the JDK's table
  WrittenType written;
  bool is_constant = false;  ///< of an enum
  bool is_component = false;
  std::optional<Type> type;
};

struct Method {
  std::string name;
  Class* owner = nullptr;
  Modifiers modifiers;
  Spot identifier;    ///< of an implied accessor: the component's
  SyntaxNode node{};  ///< the declaration
  std::vector<std::unique_ptr<TypeVariable>> variables;
  std::vector<WrittenType> parameters;
  std::vector<SyntaxNode> parameter_names;
  WrittenType result;
  bool is_variadic = false;
  bool is_constructor = false;
  bool is_implied = false;  ///< an accessor or constructor that no source declares
  std::optional<std::vector<Type>> parameter_types;
  std::optional<Type> result_type;
};

enum class ClassKind : std::uint8_t { plain, interface, enumeration, record, annotation };

/// Where the knowledge of a class comes from.
enum class Origin : std::uint8_t {
  source,
  library,  ///< the JDK's table
  opaque,   ///< neither: a library that is only known by name
};

struct Class {
  std::string name;       ///< empty for anonymous classes
  std::string qualified;  ///< "a.b.Outer.Inner"
  std::string package;
  ClassKind kind = ClassKind::plain;
  Origin origin = Origin::source;
  Class* outer = nullptr;  ///< whose body holds it, for members, local and anonymous classes
  bool is_member = false;  ///< a member class of `outer`
  bool is_local = false;
  bool is_anonymous = false;
  Modifiers modifiers;
  Spot node;  ///< the declaration, creation or enum constant
  SyntaxNode identifier{};
  SyntaxNode body{};
  std::vector<std::unique_ptr<TypeVariable>> variables;
  std::vector<std::unique_ptr<Field>> fields;
  std::vector<std::unique_ptr<Method>> methods;
  std::vector<std::unique_ptr<Method>> constructors;
  std::vector<Class*> nested;
  std::vector<WrittenType> written_supers;
  std::optional<std::vector<Type>> supers;  ///< the class first, if there is one
  bool is_resolving = false;
  std::string_view text;  ///< of the table's members, until they are needed

  [[nodiscard]] bool is_interface() const {
    return kind == ClassKind::interface || kind == ClassKind::annotation;
  }

  [[nodiscard]] bool is_top_level() const { return outer == nullptr && !is_local; }
};

/// A method as a member of a type: `receiver` is that type seen as the method's owner.
struct Member {
  Method* method = nullptr;
  Type receiver{};
};

/// What can be said of a relation of types.
enum class Answer : std::uint8_t { no, maybe, yes };

inline Answer both(Answer one, Answer other) {
  return one < other ? one : other;
}

}  // namespace git_refactor::syntax::java
