#pragma once

#include "expressions.hpp"
#include "names.hpp"
#include "universe.hpp"

namespace git_refactor::syntax::java {

struct Analysis {
  explicit Analysis(Program& program)
      : universe(program, *this), names(*this), expressions(*this) {}

  Universe universe;
  Names names;
  Expressions expressions;
};

}  // namespace git_refactor::syntax::java
