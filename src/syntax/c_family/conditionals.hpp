#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::c_family {

/// The `#if` conditionals of a text, with one branch of each chosen: the first one at the start,
/// but never the one of `#if 0`.
class Conditionals {
 public:
  explicit Conditionals(std::string_view text);

  /// Goes back to the choice of the start.
  void choose_first_branches();

  /// Chooses the branch after that of the start everywhere, or none where there is no other.
  void choose_other_branches();

  /// Chooses the branches that hold `offset`.
  void make_live(std::size_t offset);

  /// True where all branches around `offset` are chosen.
  bool is_live(std::size_t offset) const;

  /// True where some branch holds `offset`.
  bool is_conditional(std::size_t offset) const;

  /// The text with spaces for every directive and every branch that is not chosen, so that all
  /// offsets stay.
  std::string live_text() const;

 private:
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool holds(std::size_t offset) const { return begin <= offset && offset < end; }
  };

  struct Branch {
    Range range;
    std::size_t conditional = 0;  // index
    std::size_t number = 0;       // in its conditional
  };

  struct Conditional {
    std::size_t first_choice = 0;
    std::size_t chosen = 0;
  };

  void read_directive(std::size_t begin, std::size_t end);
  void open_branch(std::size_t conditional, std::size_t number, std::size_t begin);

  std::string_view text_;
  std::vector<Range> directives_;
  std::vector<Branch> branches_;
  std::vector<Conditional> conditionals_;
  std::vector<std::size_t> open_;  // branches, innermost last
};

}  // namespace git_refactor::syntax::c_family
