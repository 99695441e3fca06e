#pragma once

#include "meanings.hpp"

#include <string_view>
#include <vector>

namespace git_refactor::syntax::java {

/// Methods that override one another are one thing (JLS 8.4.8).
class Families {
 public:
  Families(Analysis& analysis, Meanings& meanings) : analysis_(&analysis), meanings_(&meanings) {}

  /// Unites the methods of a name that override or implement one another, or that some class
  /// inherits as one, and marks those that a library declares too.
  void relate(std::string_view name);

 private:
  void relate_overridden(Method& method);
  void relate_inherited(Class& of, std::string_view name);
  void mark_native(const Class& of, std::string_view name);
  void mark_main(Class& of, std::string_view name);
  void unite(Method& one, Method& other);
  std::vector<Method*> methods_named(Class& of, std::string_view name);
  bool overrides(Class& of, Method& lower, Method& upper);
  bool can_be_overridden(const Method& upper, const Class& from);

  Analysis* analysis_;
  Meanings* meanings_;
};

}  // namespace git_refactor::syntax::java
