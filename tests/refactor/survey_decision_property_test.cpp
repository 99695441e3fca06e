#include "hand_made.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

using namespace hand_made;
using refactor::Refusal;

namespace {

constexpr std::array paths{"a.c",    "a.h",   "b.cpp", "b.inc.h",
                           "b/x.go", "c/d.c", "c/d.h", "src/z.py"};

Occurrence random_site(std::mt19937& random, std::size_t sites) {
  Occurrence site;
  site.name = random() % 8 == 0 ? 1 : 0;
  site.role = static_cast<Role>(random() % 3);
  site.binding = static_cast<Binding>(random() % 7);
  site.kind = static_cast<SymbolKind>(random() % 16);
  site.is_private = random() % 4 == 0;
  if (random() % 3 == 0) {
    site.declaration = static_cast<std::uint32_t>(random() % sites);
  }
  return site;
}

Repository random_repository(std::mt19937& random) {
  Repository repository;
  for (const char* path : paths) {
    if (random() % 3 == 0) {
      std::vector<Occurrence> sites(1 + random() % 4);
      for (Occurrence& site : sites) {
        site = random_site(random, sites.size());
      }
      syntax::FileSurvey& survey = repository.add(path, sites);
      if (sites.size() > 1 && sites[0].name != sites[1].name) {
        survey.clashes.push_back({.site = 0, .declaration = 1});
      }
    }
  }
  return repository;
}

std::size_t number_of_edits(const refactor::RenameDecision& decision) {
  return std::accumulate(
      decision.edits.begin(), decision.edits.end(), std::size_t{0},
      [](std::size_t sum, const std::vector<Edit>& edits) { return sum + edits.size(); });
}

void check_holds_together(const refactor::RenameDecision& decision, UnsurePolicy policy) {
  CHECK(number_of_edits(decision) == decision.edited_sites);
  CHECK((decision.refusal == Refusal::none) == decision.reason.empty());
  CHECK((decision.refusal == Refusal::none) == decision.findings.empty());
  if (decision.refusal != Refusal::none) {
    CHECK(decision.edited_sites == 0);
  } else {
    const bool edits_unsure = policy == UnsurePolicy::edit;
    CHECK(decision.edited_sites ==
          decision.sure_sites + (edits_unsure ? decision.unsure.size() : 0));
  }
  for (const auto& edits : decision.edits) {
    CHECK(std::ranges::is_sorted(edits));
  }
}

}  // namespace

TEST_SUITE("refactor::decide_global for anything") {
  TEST_CASE("whatever the surveys say, counts, edits and refusal agree") {
    const std::uint32_t seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 3000; ++round) {
      const Repository repository = random_repository(random);

      for (const auto policy : {UnsurePolicy::refuse, UnsurePolicy::skip, UnsurePolicy::edit}) {
        if (repository.decides()) {
          check_holds_together(repository.rename(policy), policy);
        }
      }
    }
  }

  TEST_CASE("every site gets exactly one verdict, unless it is not known what is meant") {
    const std::uint32_t seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 3000; ++round) {
      const Repository repository = random_repository(random);

      if (!repository.decides()) {
        continue;
      }
      const auto decision = repository.rename(UnsurePolicy::skip);

      std::size_t verdicts = decision.sure_sites + decision.unsure.size();
      for (const auto& [kind, sites] : decision.other) {
        verdicts += sites;
      }
      CHECK((decision.refusal == Refusal::ambiguous || verdicts == repository.old_sites()));
    }
  }
}
