#pragma once

#include "index.hpp"

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::cpp {

/// A declaration of a program.
struct DeclRef {
  std::uint32_t file = none;
  std::uint32_t index = none;

  auto operator<=>(const DeclRef&) const = default;

  [[nodiscard]] bool is_valid() const { return index != none; }
};

/// What is known of the type of an expression.
struct Type {
  enum class Kind : std::uint8_t {
    unknown,    ///< not to be known
    dependent,  ///< of a template's parameters
    deduced,    ///< `auto`
    builtin,    ///< `name`
    declared,   ///< `decl`, a class or enumeration, with `args` if it is a template
    library,    ///< `name`, without its namespace, with `args`
    function,   ///< the first of `args` is what it returns
    lambda,     ///< `node` in `file`
    braces,     ///< a braced list
  };

  Kind kind = Kind::unknown;
  DeclRef decl{};  ///< also the template parameter that a dependent type is
  std::string name{};
  std::vector<Type> args{};
  std::uint8_t pointers = 0;  ///< arrays count too
  bool is_const = false;      ///< what is reached through all pointers is
  std::uint32_t file = none;
  SyntaxNode node{};
  /// Of a class in a template: what the parameters around it stand for.
  std::shared_ptr<const std::map<DeclRef, Type>> context{};

  [[nodiscard]] bool is_object() const { return pointers == 0; }

  [[nodiscard]] bool is_known() const {
    return kind != Kind::unknown && kind != Kind::dependent && kind != Kind::deduced;
  }

  [[nodiscard]] bool is_class() const { return kind == Kind::declared && pointers == 0; }

  static Type builtin(std::string_view name, std::uint8_t pointers = 0);
  static Type library(std::string_view name, std::vector<Type> args = {});
  static Type of_class(DeclRef decl, std::vector<Type> args = {});

  /// The type behind one pointer; the type itself where it has none.
  [[nodiscard]] Type pointee() const;
  [[nodiscard]] Type pointer() const;
};

/// Equal but for constness at the outside.
bool is_same(const Type& one, const Type& other);

/// What the parameters of templates stand for.
using Bindings = std::map<DeclRef, Type>;

/// The type with what is bound put in.
Type substitute(const Type& type, const Bindings& bindings);

/// Binds what parameters must stand for if an argument of type `argument` is given for a parameter
/// of type `pattern`; false where the two cannot meet.
bool deduce(const Type& pattern, const Type& argument, Bindings& bindings);

// What is known of the standard library.

/// The type of `object.member` if that is data, of `object.member()` if it is a function.
Type library_member(const Type& object, std::string_view member);

/// What `*object` and `object->` are about; unknown where there is no such thing.
Type library_pointee(const Type& object);

/// The elements that a loop over the object meets.
Type library_element(const Type& object);

/// What `object[i]` is.
Type library_subscript(const Type& object);

/// What a call of a function of the standard library returns.
Type library_call(std::string_view function, const std::vector<Type>& template_arguments,
                  const std::vector<Type>& arguments);

/// True for a name of the namespace std that programs often write without it.
bool is_library_name(std::string_view name);

}  // namespace git_refactor::syntax::cpp
