#pragma once

#include <span>
#include <string_view>

// The public API of the common packages of the JDK, as data: what a class of the library is called,
// what it extends, and its members with their types.
//
// A line is `K Name<T:Bound> :Super,Super;member;member...`. K is c (class), i (interface), e
// (enum), or @ (annotation), with a ! if it is final. A member is `name Type` or
// `<V>name(Types)Result`, after ^ if it is static and * if it is abstract in an interface. In types
// `+X` is `? extends X` and
// `-X` is `? super X`; simple names are of java.lang or the package itself. Written by
// `scripts/java-library` from a JDK 17.

namespace git_refactor::syntax::java {

struct LibraryPackage {
  std::string_view name;
  std::span<const std::string_view> classes;
};

/// The line of a class ("Map.Entry" in "java.util"); empty where the table has none.
std::string_view library_class(std::string_view package, std::string_view name);

/// True for a package of the JDK, whether the table has it or not.
bool is_library_package(std::string_view package);

/// True for a package that the table has all public classes of.
bool is_complete_library_package(std::string_view package);

/// Whether a class of the common packages has a member of this name.
bool is_library_member_name(std::string_view name);

}  // namespace git_refactor::syntax::java
