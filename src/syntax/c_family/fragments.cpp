#include "c_family/fragments.hpp"

#include "c_family/text.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace git_refactor::syntax::c_family {

namespace {

// True where these neighbours could make the name between them a method or a type parameter.
bool may_be_declared_in_cpp(const Neighbours& around) {
  if (around.before == "typename" || around.before == "class") {
    return around.after == ">" || around.after == "," || around.after == "=";
  }
  const bool follows_type = !around.before.empty() && around.before != "return" &&
                            (is_word_byte(around.before.front()) || around.before == "&" ||
                             around.before == "*" || around.before == ">");
  return follows_type && around.after == "(";
}

// True where these neighbours could make the name between them a declared one.
bool may_be_declared(const Neighbours& around) {
  constexpr std::array<std::string_view, 14> no_types{
      "return", "else",  "case",     "goto",   "sizeof", "do",     "typeof",
      "in",     "const", "volatile", "static", "extern", "inline", "register"};
  if (around.before.empty() || around.after.empty()) {
    return false;
  }
  const bool follows_type = is_word_byte(around.before.front()) &&
                            std::ranges::find(no_types, around.before) == no_types.end();
  constexpr std::string_view enders = "=;,[)";
  const char after = around.after.front();
  // `struct page *OLD __maybe_unused;`: an attribute in a macro's clothes.
  return (follows_type || around.before == "*") &&
         (enders.find(after) != std::string_view::npos || around.after.starts_with("__"));
}

// A name for which the tree has no node.
bool is_lost(const Fact& fact) {
  return fact.effect == Effect::fixed && fact.why == does_not_parse;
}

}  // namespace

void FragmentSurvey::survey(const Excerpt& excerpt, std::span<const Hit> hits) {
  std::vector<Word> words;
  for (const Hit& hit : hits) {
    words.push_back({.offset = hit.offset - excerpt.begin, .name = hit.name});
  }
  const std::size_t first_fact = collector_.facts().facts.size();
  const Tree tree = parse(parser_, excerpt.text);
  collector_.add(
      *tree,
      {.text = excerpt.text, .begin = excerpt.begin, .scope = excerpt.scope, .words = words});
  add_missed_hits(first_fact, hits);
  correct_by_tokens(first_fact);
  if (tree->root().has_error()) {
    judge_errors(first_fact);
  }
}

// A name that the tree has no identifier for (a macro's, taken for a keyword) is not lost.
void FragmentSurvey::add_missed_hits(std::size_t first_fact, std::span<const Hit> hits) {
  const std::size_t end_fact = collector_.facts().facts.size();
  for (const Hit& hit : hits) {
    const auto facts =
        std::span(collector_.facts().facts).subspan(first_fact, end_fact - first_fact);
    if (std::ranges::find(facts, hit.offset, &Fact::offset) == facts.end()) {
      collector_.add(unknown_of(hit, does_not_parse));
    }
  }
}

// What the grammar does not know or loses sight of where macros break it.
void FragmentSurvey::correct_by_tokens(std::size_t first_fact) {
  for (Fact& fact : std::span(collector_.facts().facts).subspan(first_fact)) {
    if (fact.effect != Effect::refer) {
      continue;
    }
    const Hit& hit = file_.at(fact.offset);
    const Neighbours around = file_.neighbours_of(hit);
    if (is_member_argument(file_.source, hit.offset, around)) {
      fact = member_of(hit);
    } else if (token_verdict(around, Region::body) == TokenVerdict::tag) {
      fact.kind = SymbolKind::type;
      fact.spaces = file_.is_c ? space::type : space::value;
    } else if (is_label_address(file_.source, hit.code_before)) {
      fact.kind = SymbolKind::label;
      fact.spaces = space::label;
    }
  }
}

// In code that does not parse, the tokens beside a name have the last word: a name that they may
// declare somewhere can be known nowhere in the excerpt, but as a member.
void FragmentSurvey::judge_errors(std::size_t first_fact) {
  const auto facts = std::span(collector_.facts().facts).subspan(first_fact);
  std::vector<Fact> judged(facts.begin(), facts.end());
  for (Fact& fact : judged) {
    judge(fact, facts);
  }
  std::ranges::move(judged, facts.begin());
}

bool FragmentSurvey::is_local_declaration(const Fact& fact) const {
  return fact.effect == Effect::declare && is_local(collector_.facts().scopes[fact.scope].kind);
}

// Whether `fact` may declare the name that `use` has.
bool FragmentSurvey::hides(const Fact& fact, const Fact& use) const {
  if (fact.name != use.name) {
    return false;
  }
  if (is_local_declaration(fact)) {
    return fact.error != use.error;
  }
  if (!is_lost(fact) && fact.effect != Effect::refer) {
    return false;
  }
  const Neighbours around = file_.neighbours_of(file_.at(fact.offset));
  return may_be_declared(around) ||
         (!file_.is_c && fact.error != no_index && may_be_declared_in_cpp(around));
}

void FragmentSurvey::judge(Fact& fact, std::span<const Fact> facts) const {
  const Hit& hit = file_.at(fact.offset);
  // A function in a function is rather a method whose class was not understood.
  if (fact.kind == SymbolKind::function && is_local_declaration(fact)) {
    fact = unknown_of(hit, does_not_parse);
  }
  if (!is_lost(fact) && fact.effect != Effect::refer) {
    return;
  }
  const Neighbours around = file_.neighbours_of(hit);
  const bool is_broken = is_lost(fact) || fact.error != no_index;
  if (is_broken && selects_member(around.before)) {
    fact = member_of(hit);
  } else if (is_broken && token_verdict(around, Region::body) == TokenVerdict::tag) {
    fact = tag_of(hit, file_.is_c);
  } else if (fact.spaces != space::type &&
             std::ranges::any_of(facts, [&](const Fact& other) { return hides(other, fact); })) {
    fact = unknown_of(hit, does_not_parse);
  } else if (is_lost(fact)) {
    fact = fact_of(hit, 0, Effect::refer);
  }
}

}  // namespace git_refactor::syntax::c_family
