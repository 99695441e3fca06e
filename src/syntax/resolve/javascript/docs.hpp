#pragma once

#include "names.hpp"
#include "trees.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

// What JSDoc comments say of the code behind them.

namespace git_refactor::syntax::javascript {

class Docs {
 public:
  explicit Docs(const Trees& trees) : trees_(&trees) {}

  /// The type that `@type` gives a variable, field, property, parameter, or an expression in
  /// parentheses; null where there is none.
  [[nodiscard]] At type_of(const At& declaration) const;

  /// The type that `@satisfies` holds a value against, and `@this` gives a function.
  [[nodiscard]] At type_satisfied(const At& declaration) const;
  [[nodiscard]] At type_of_this(const At& function) const;

  /// The type that `@param` gives a parameter.
  [[nodiscard]] At type_of_parameter(const At& parameter) const;

  /// The type that `@returns` gives.
  [[nodiscard]] At type_returned(const At& function) const;

  /// The type parameters that `@template` declares, as nodes.
  [[nodiscard]] std::vector<At> type_parameters(const At& function) const;

  /// The type in `@extends` of a class.
  [[nodiscard]] At base_of(const At& declaration) const;

  /// Where the code is that a part of a comment's file of types belongs to: what stands behind the
  /// comment.
  [[nodiscard]] At documented(std::uint32_t docs_file, std::uint32_t offset) const;

  /// The declaration of a type parameter that a comment around `docs_file`'s offset gives, such as
  /// that of the class around a method.
  [[nodiscard]] std::optional<FactRef> outer_template(std::uint32_t docs_file, std::uint32_t offset,
                                                      std::string_view name) const;

  /// What a word in a comment is by its place in it.
  struct Word {
    enum class Kind : std::uint8_t {
      none,
      written,    ///< the name `fact` of the comments' own file
      parameter,  ///< the parameter that `fact` declares
      path,       ///< the last name of the dotted `path` seen from `scope`
    };

    Kind kind = Kind::none;
    FactRef fact{};
    std::vector<std::string_view> path{};
    std::uint32_t scope = 0;
  };

  [[nodiscard]] Word word(std::uint32_t file, const TextSite& site) const;

 private:
  struct Comment {
    const DocFile* file = nullptr;
    std::uint32_t number = 0;  ///< of the file of types
    std::size_t index = 0;
  };

  [[nodiscard]] std::optional<Comment> comment_before(const At& node) const;
  [[nodiscard]] std::optional<Comment> comment_of(At node) const;
  [[nodiscard]] At written(const At& node, char what) const;
  [[nodiscard]] At behind(const At& comment) const;
  [[nodiscard]] At function_of(At documented) const;
  [[nodiscard]] Word parameter_word(const At& comment, std::string_view name) const;

  const Trees* trees_;
};

}  // namespace git_refactor::syntax::javascript
