#include "grammar.hpp"

#include "git_refactor/model/language.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace git_refactor;
using namespace git_refactor::syntax;

namespace {

bool is_missing_everywhere(const std::string& name, const std::vector<Language>& dialects) {
  return std::ranges::all_of(dialects, [&](Language dialect) {
    const auto& missing = grammar_of(dialect).missing();
    return std::ranges::find(missing, name) != missing.end();
  });
}

}  // namespace

TEST_SUITE("syntax::Grammar") {
  TEST_CASE("every node type and field of a table is in its grammar") {
    for (const Language language : all_languages) {
      // JavaScript, TypeScript and TSX share lists, C and C++ too: one of them has to know a name.
      std::vector<Language> dialects;
      std::ranges::copy_if(all_languages, std::back_inserter(dialects),
                           [&](Language other) { return are_related(language, other); });
      for (const std::string& name : grammar_of(language).missing()) {
        CAPTURE(name_of(language));
        CAPTURE(name);
        CHECK_FALSE(is_missing_everywhere(name, dialects));
      }
    }
  }
}
