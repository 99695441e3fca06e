#pragma once

#include "linker.hpp"

#include <memory>

// Every family of languages has one linker, in files of its name.
namespace git_refactor::syntax {

/// For programs without any C++.
std::unique_ptr<Linker> make_c_linker(Program& program);

/// For the C++ files of a program.
std::unique_ptr<Linker> make_cpp_linker(Program& program);

/// For programs with C++, and maybe C.
std::unique_ptr<Linker> make_mixed_linker(Program& program);

std::unique_ptr<Linker> make_python_linker(Program& program);
std::unique_ptr<Linker> make_go_linker(Program& program);
std::unique_ptr<Linker> make_rust_linker(Program& program);

/// For JavaScript, TypeScript and TSX.
std::unique_ptr<Linker> make_javascript_linker(Program& program);

std::unique_ptr<Linker> make_java_linker(Program& program);

}  // namespace git_refactor::syntax
