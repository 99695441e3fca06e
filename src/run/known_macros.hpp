#pragma once

#include "git_refactor/model/operation.hpp"

#include <string>

namespace git_refactor::run {

/// The macros of an operation as `#define` lines; those called as one of its names are left out,
/// for they would stand for what is renamed.
/// @throws Error usage where one is not "NAME", "NAME=BODY", "NAME(a, b)=BODY"
std::string definitions_of_macros(const RenameOperation& operation);

}  // namespace git_refactor::run
