#pragma once

#include "git_refactor/syntax/program.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::python {

inline constexpr FactRef no_fact{no_index, no_index};

/// What is known of a value. Classes, functions and type variables of the repository are known by
/// the fact that declares them, those of libraries by name.
struct Type {
  enum class Shape : std::uint8_t {
    unknown,
    none,           ///< None
    instance,       ///< of a class
    class_object,   ///< the class itself
    function,       ///< or a bound method: its receiver is the only argument
    module,         ///< `name` is its path, or for a library's its dotted name
    type_variable,  ///< stands for the argument of a generic class or function
    any_of,         ///< one of the arguments
  };

  Shape shape = Shape::unknown;
  FactRef declaration = no_fact;  ///< no_fact for libraries
  std::string name{};             ///< of a library's class or function ("list"), or a module
  std::vector<Type> arguments{};
  FactRef lambda = no_fact;  ///< of a lambda: the fact of its first parameter
  bool is_self = false;      ///< an instance of whatever class the method was called on
  bool is_property = false;  ///< functions: read as an attribute, called on access

  bool operator==(const Type&) const = default;

  [[nodiscard]] bool is_known() const { return shape != Shape::unknown; }

  [[nodiscard]] bool is_library() const { return declaration == no_fact; }

  [[nodiscard]] bool is_instance_of(std::string_view library_class) const {
    return shape == Shape::instance && is_library() && name == library_class;
  }

  /// The argument at `index`; unknown where there is none.
  [[nodiscard]] Type argument(std::size_t index) const {
    return index < arguments.size() ? arguments[index] : Type{};
  }
};

/// An object of some class of a library: nothing in the repository is a member of it.
inline constexpr std::string_view some_library_class = "?";

/// A type of this name and a class of the repository is `super()`: the class's own members are not
/// seen.
inline constexpr std::string_view super_name = "super()";

inline Type library_instance(std::string_view name, std::vector<Type> arguments = {}) {
  Type type;
  type.shape = Type::Shape::instance;
  type.name = name;
  type.arguments = std::move(arguments);
  return type;
}

/// The type that covers all: those that are not known, and None, count only where there is nothing
/// else.
Type join(std::vector<Type> types);

/// The instance of a class object, the class object of an instance.
Type instantiated(Type class_object);
Type class_of(Type instance);

}  // namespace git_refactor::syntax::python
