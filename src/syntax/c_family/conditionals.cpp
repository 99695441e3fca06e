#include "c_family/conditionals.hpp"

#include "c_family/text.hpp"

#include <algorithm>

namespace git_refactor::syntax::c_family {

Conditionals::Conditionals(std::string_view text) : text_(text) {
  std::size_t at = 0;
  while ((at = find_any<'"', '\'', '/', '#'>(text, at)) < text.size()) {
    std::size_t end = at + 1;
    if (text[at] == '/') {
      end = std::max(end, end_of_comment(text, at));
    } else if (text[at] == '"') {
      end = opens_raw_string(text, at) ? end_of_raw_string(text, at) : end_of_literal(text, at);
    } else if (text[at] == '\'' && !is_digit_separator(text, at)) {
      end = end_of_literal(text, at);
    } else if (text[at] == '#' && is_first_in_line(text, at)) {
      end = end_of_directive(text, at);
      read_directive(at, end);
    }
    at = end;
  }
  for (const std::size_t branch : open_) {
    branches_[branch].range.end = text.size();
  }
  choose_first_branches();
}

void Conditionals::read_directive(std::size_t begin, std::size_t end) {
  directives_.push_back({begin, end});
  const DirectiveHead head = directive_head(text_, begin);
  const ConditionalPart part = conditional_part(head.keyword);
  if (part == ConditionalPart::opens) {
    conditionals_.push_back({.first_choice = is_literal_zero(text_, head) ? 1U : 0U});
    open_branch(conditionals_.size() - 1, 0, end);
    return;
  }
  if (part == ConditionalPart::none || open_.empty()) {
    return;
  }
  Branch& closed = branches_[open_.back()];
  open_.pop_back();
  closed.range.end = begin;
  if (part == ConditionalPart::next_branch) {
    open_branch(closed.conditional, closed.number + 1, end);
  }
}

void Conditionals::open_branch(std::size_t conditional, std::size_t number, std::size_t begin) {
  open_.push_back(branches_.size());
  branches_.push_back({.range = {begin, begin}, .conditional = conditional, .number = number});
}

void Conditionals::choose_first_branches() {
  for (Conditional& conditional : conditionals_) {
    conditional.chosen = conditional.first_choice;
  }
}

void Conditionals::choose_other_branches() {
  for (Conditional& conditional : conditionals_) {
    conditional.chosen = conditional.first_choice + 1;
  }
}

void Conditionals::make_live(std::size_t offset) {
  for (const Branch& branch : branches_) {
    if (branch.range.holds(offset)) {
      conditionals_[branch.conditional].chosen = branch.number;
    }
  }
}

bool Conditionals::is_live(std::size_t offset) const {
  return std::ranges::all_of(branches_, [&](const Branch& branch) {
    return !branch.range.holds(offset) || conditionals_[branch.conditional].chosen == branch.number;
  });
}

bool Conditionals::is_conditional(std::size_t offset) const {
  return std::ranges::any_of(branches_,
                             [&](const Branch& branch) { return branch.range.holds(offset); });
}

std::string Conditionals::live_text() const {
  std::string live(text_);
  const auto blank = [&](const Range& range) {
    std::fill(live.begin() + static_cast<std::ptrdiff_t>(range.begin),
              live.begin() + static_cast<std::ptrdiff_t>(range.end), ' ');
  };
  std::ranges::for_each(directives_, blank);
  for (const Branch& branch : branches_) {
    if (conditionals_[branch.conditional].chosen != branch.number) {
      blank(branch.range);
    }
  }
  return live;
}

}  // namespace git_refactor::syntax::c_family
