#pragma once

#include "git_refactor/syntax/program.hpp"

#include "resolve/file_model.hpp"
#include "resolver.hpp"
#include "syntax_tree.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::rust {

/// What turns a method's `self` into a parameter like any other, or back.
class Receivers {
 public:
  Receivers(Program& program, Resolver& resolver) : program_(&program), resolver_(&resolver) {}

  /// What is written at a declaration of `self` or of a parameter, and beside it.
  struct Change {
    std::string before;  ///< the new name
    std::string after;
    std::vector<std::pair<std::uint32_t, Edit>> edits;
    std::string_view doubt;  ///< why it cannot be done
  };

  /// How the `self` that is declared at a place gets the name NEW.
  const Change& named(FactRef declaration);

  /// How a parameter becomes `self`; nothing where it cannot.
  std::optional<Change> unnamed(FactRef declaration);

 private:
  struct Method {
    DefId def = no_def;
    SyntaxNode parameter{};
    std::string_view form;  ///< of the parameter, as it is written
    SyntaxNode parameters{};
    SyntaxNode function{};
  };

  std::optional<Method> method_of(FactRef declaration);
  [[nodiscard]] std::string_view text(SyntaxNode node, FactRef place) const;
  void rewrite_calls(const Method& method, Change& change);
  void rewrite_use(const Method& method, FactRef use, Change& change);
  void rewrite_call(const Method& method, FactRef use, const MethodCall& call, Change& change);
  bool is_visible(const MethodCall& call, DefId type, std::string_view name);

  Program* program_;
  Resolver* resolver_;
  std::map<FactRef, Change> named_;
};

}  // namespace git_refactor::syntax::rust
