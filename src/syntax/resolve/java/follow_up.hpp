#pragma once

#include "analysis.hpp"

namespace git_refactor::syntax::java {

class Meanings;

/// What moves with a class or a package, and what must be written where an annotation leaves out
/// the name of its only element.
class FollowUps {
 public:
  FollowUps(Analysis& analysis, Meanings& meanings) : analysis_(&analysis), meanings_(&meanings) {}

  void add(EntityId target, FollowUp& follow_up);

 private:
  void move_class(Spot identifier, FollowUp& follow_up);
  void move_package(std::string_view package, FollowUp& follow_up);
  void name_elements(EntityId target, FollowUp& follow_up);
  void name_elements_in(std::uint32_t file, SyntaxNode node, EntityId target, FollowUp& follow_up);

  Analysis* analysis_;
  Meanings* meanings_;
};

}  // namespace git_refactor::syntax::java
