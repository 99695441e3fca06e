#pragma once

#include "meanings.hpp"

#include <cstdint>
#include <string_view>

namespace git_refactor::syntax::java {

/// What a word in a documentation comment refers to: in `@param`, `@see`, `@throws`, `{@link}` and
/// their like. Any other word refers to nothing.
class DocComments {
 public:
  DocComments(Analysis& analysis, Meanings& meanings)
      : analysis_(&analysis), meanings_(&meanings) {}

  /// `offset` is that of the word in the file, `comment` the node around it.
  Found of(Spot comment, std::uint32_t offset);

 private:
  struct Reference {
    std::string_view text;  ///< `Type#member(Types)`
    std::size_t word = 0;   ///< where the word is in it
    std::string_view name;  ///< the word
  };

  Found of_parameter(Spot documented, std::string_view word, bool is_type);
  Found of_reference(Spot place, Class* of, const Reference& reference);
  Found of_member(Class* of, std::string_view member, std::string_view list, bool has_list);
  Found of_types(Spot place, std::string_view path);
  bool takes(const Method& method, std::string_view list);
  Class* class_named(Spot place, std::string_view path);
  Class* documented_class(Spot documented);

  Analysis* analysis_;
  Meanings* meanings_;
};

}  // namespace git_refactor::syntax::java
