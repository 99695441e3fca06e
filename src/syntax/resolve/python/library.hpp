#pragma once

#include <string_view>

// What is known of Python's builtins and standard library: which classes there are and which
// members they have, so that a method that overrides a library's is not renamed.

namespace git_refactor::syntax::python {

/// Whether `name` is bound in every module: by `builtins` or by the import system.
bool is_builtin(std::string_view name);

/// Whether the standard library has a module (or package) of this name.
bool is_library_module(std::string_view name);

/// Whether the members of a library class ("threading.Thread", "list") are known.
bool is_known_library_class(std::string_view name);

/// Whether a library class or one of its bases has the member, or calls methods of such a name
/// (`visit_*`).
bool library_class_has(std::string_view name, std::string_view member);

/// The base of a library class ("object" at last); empty where it is not known.
std::string_view library_base_of(std::string_view name);

/// Whether objects of the builtin types, which are everywhere, have a member of this name.
bool is_builtin_member(std::string_view name);

/// A name that the interpreter gives a meaning: `__init__`.
bool is_special_name(std::string_view name);

/// A private name: mangled with its class's name.
bool is_private_name(std::string_view name);

}  // namespace git_refactor::syntax::python
