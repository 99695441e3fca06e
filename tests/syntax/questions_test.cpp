#include "resolve/questions.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

using namespace git_refactor::syntax;

namespace {

/// Counts how many numbers can be reached, by asking each for those it leads to.
class Reach {
 public:
  explicit Reach(std::vector<std::vector<int>> leads_to) : leads_to_(std::move(leads_to)) {}

  std::optional<int> of(int number) {
    if (const auto known = answers_.find(number); known != answers_.end()) {
      return known->second;
    }
    if (const auto provisional = questions_.answered(number)) {
      return *provisional;
    }
    const auto open = questions_.ask(number);
    if (!open) {
      return std::nullopt;
    }
    ++steps;
    int sum = 1;
    for (const int next : leads_to_.at(static_cast<std::size_t>(number))) {
      sum += of(next).value_or(0);
    }
    if (questions_.answer(*open, sum)) {
      answers_.emplace(number, sum);
    }
    return sum;
  }

  [[nodiscard]] bool is_final(int number) const { return answers_.contains(number); }

  int steps = 0;

 private:
  std::vector<std::vector<int>> leads_to_;
  std::map<int, int> answers_;
  Questions<int, int> questions_;
};

}  // namespace

TEST_SUITE("syntax::Questions") {
  TEST_CASE("an answer that met no open question is final") {
    Reach reach({{1, 2}, {2}, {}});
    CHECK(reach.of(0) == 4);
    CHECK(reach.is_final(0));
    CHECK(reach.is_final(1));
    CHECK(reach.is_final(2));
  }

  TEST_CASE("an answer that met an open question is not final, but that question's own is") {
    Reach reach({{1}, {0, 2}, {}});
    CHECK(reach.of(0) == 3);
    CHECK(reach.is_final(0));
    CHECK_FALSE(reach.is_final(1));
    CHECK(reach.is_final(2));
  }

  TEST_CASE("a provisional answer is forgotten when the question that it met is answered") {
    Reach reach({{1}, {2}, {1, 0}});
    CHECK(reach.of(0) == 3);
    CHECK(reach.of(1) == 5);  // itself, 2, and 0, which is known to be 3
    CHECK(reach.is_final(1));
  }

  TEST_CASE("an answer that met two open questions holds until the first of them is answered") {
    // 3 meets 1 and 0; 1 ends before 0 does.
    Reach reach({{1, 3}, {2}, {3}, {1, 0}});
    CHECK(reach.of(0) == 5);
    CHECK(reach.steps == 4);
    CHECK_FALSE(reach.is_final(3));
  }

  TEST_CASE("questions that all lead to each other are each answered once") {
    constexpr int count = 40;
    std::vector<std::vector<int>> all(count);
    for (int from = 0; from < count; ++from) {
      for (int to = 0; to < count; ++to) {
        if (from != to) {
          all[static_cast<std::size_t>(from)].push_back(to);
        }
      }
    }
    Reach reach(std::move(all));
    reach.of(0);
    CHECK(reach.steps == count);
  }

  TEST_CASE("an answer is not final where something was given up below it") {
    Questions<int, int> questions;
    const auto outer = questions.ask(1);
    const auto inner = questions.ask(2);
    REQUIRE(outer);
    REQUIRE(inner);
    questions.give_up();
    CHECK_FALSE(questions.answer(*inner, 7));
    CHECK(questions.answered(2) == 7);
    CHECK(questions.answer(*outer, 8));  // nobody else can ask better
    CHECK_FALSE(questions.answered(2));
  }
}
