#include "c_family/hit_facts.hpp"

#include "c_family/text.hpp"

#include <algorithm>

namespace git_refactor::syntax::c_family {

Neighbours FileHits::neighbours_of(const Hit& hit) const {
  const std::size_t before =
      hit.kind == HitKind::directive ? end_before_blanks(source, hit.offset) : hit.code_before;
  return neighbours(source, before, hit.offset + names[hit.name].size());
}

const Hit& FileHits::at(std::uint32_t offset) const {
  return *std::ranges::lower_bound(hits, offset, {}, &Hit::offset);
}

Fact fact_of(const Hit& hit, std::uint32_t scope, Effect effect) {
  Fact fact;
  fact.offset = hit.offset;
  fact.name = hit.name;
  fact.scope = scope;
  fact.effect = effect;
  return fact;
}

Fact member_of(const Hit& hit) {
  Fact fact = fact_of(hit, 0, Effect::fixed);
  fact.binding = Binding::member;
  fact.kind = SymbolKind::field;
  return fact;
}

Fact key_of(const Hit& hit) {
  Fact fact = fact_of(hit, 0, Effect::fixed);
  fact.binding = Binding::key;
  fact.kind = SymbolKind::key;
  return fact;
}

Fact tag_of(const Hit& hit, bool is_c) {
  Fact fact = fact_of(hit, 0, Effect::refer);
  fact.kind = SymbolKind::type;
  fact.spaces = is_c ? space::type : space::value;
  return fact;
}

Fact unknown_of(const Hit& hit, std::string_view why) {
  Fact fact = fact_of(hit, 0, Effect::fixed);
  fact.binding = Binding::unknown;
  fact.why = why;
  return fact;
}

}  // namespace git_refactor::syntax::c_family
