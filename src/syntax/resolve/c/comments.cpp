// What follows a comment is the first top-level declaration that begins behind it, or the one
// around it.

#include "comments.hpp"

#include "doc_references.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

namespace {

bool is_own(SymbolKind kind) {
  return kind == SymbolKind::parameter || kind == SymbolKind::field;
}

ThingId find_own(Analysis& analysis, const CommentWord& word) {
  World& world = analysis.world();
  const auto end = static_cast<std::uint32_t>(word.begin + word.text.size());
  const World::Extent* next = nullptr;
  const World::Extent* around = nullptr;
  for (const World::Extent& extent : world.extents(word.file)) {
    if (extent.begin >= end && (next == nullptr || extent.begin < next->begin)) {
      next = &extent;
    }
    if (extent.begin < word.begin && extent.end > end) {
      around = &extent;
    }
  }
  const World::Extent* extent = around != nullptr ? around : next;
  ThingId best = no_thing;
  for (const ThingId id : analysis.things()) {
    const Thing& thing = world.things[id];
    if (extent != nullptr && thing.name == word.name && thing.file == word.file &&
        is_own(thing.kind) && thing.offset >= end && thing.offset <= extent->end &&
        (best == no_thing || thing.offset < world.things[best].offset)) {
      best = id;
    }
  }
  return best == no_thing ? no_thing : world.things.root(best);
}

ThingId find_global(Analysis& analysis, const CommentWord& word) {
  const std::vector<ThingId> seen = analysis.seen_from(word.file, word.name);
  return seen.size() == 1 ? seen.front() : no_thing;
}

}  // namespace

ThingId documented(Analysis& analysis, const CommentWord& word) {
  const std::size_t size = analysis.world().names.text(word.name).size();
  switch (reference_in_comment(word.text, word.offset - word.begin, size)) {
    case DocReference::own:
      return find_own(analysis, word);
    case DocReference::global:
      return find_global(analysis, word);
    case DocReference::none:
      break;
  }
  return no_thing;
}

}  // namespace git_refactor::syntax::c
