#include "git_refactor/refactor/rename.hpp"

#include <doctest/doctest.h>

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

using namespace git_refactor;

namespace {

/// Source files with their paths, in path order.
using Sources = std::vector<std::pair<std::string_view, std::string_view>>;

/// Renames `old` to `fresh` as a run does, but for the files and agents: survey, decide, edit.
std::vector<std::string> renamed(const Sources& sources, UnsurePolicy policy) {
  constexpr std::array<std::string_view, 2> names{"old", "fresh"};
  syntax::Surveyor surveyor;
  std::deque<syntax::FileSurvey> surveys;
  std::vector<refactor::SurveyedFile> files;
  for (const auto& [path, source] : sources) {
    const Language language = language_of_path(path).value();
    surveys.push_back(surveyor.survey(language, source, names));
    files.push_back({path, language, &surveys.back()});
  }

  const auto decision = refactor::decide({"old", "fresh", policy}, files);

  REQUIRE(decision.reason == "");
  std::vector<std::string> results(sources.size());
  for (std::size_t i = 0; i < sources.size(); ++i) {
    refactor::apply_edits(sources[i].second, decision.edits[i], results[i]);
  }
  return results;
}

}  // namespace

TEST_SUITE("refactor::decide on real surveys") {
  TEST_CASE("a Python function is renamed through packages, aliases and exported names") {
    const Sources sources{
        {"app/main.py",
         "from shop import old\nimport shop.cart as c\nimport json\n"
         "old(old=1)\nc.old(2)\njson.old(x.old)\ndef f(old): return old\n"},
        {"shop/__init__.py", "from .cart import old\n__all__ = ['old']\n"},
        {"shop/cart.py", "def old(n):\n  return old(n - 1)  # old\n"},
    };

    const auto results = renamed(sources, UnsurePolicy::refuse);

    CHECK(results[0] ==
          "from shop import fresh\nimport shop.cart as c\nimport json\n"
          "fresh(old=1)\nc.fresh(2)\njson.old(x.old)\ndef f(old): return old\n");
    CHECK(results[1] == "from .cart import fresh\n__all__ = ['fresh']\n");
    CHECK(results[2] == "def fresh(n):\n  return fresh(n - 1)  # old\n");
  }

  TEST_CASE("a Python method is renamed in its class, and elsewhere only on request") {
    const Sources sources{
        {"a.py", "class A:\n  def old(self): self.old()\n"},
        {"b.py", "def f(a, old): a.old(old)\n"},
    };

    CHECK(renamed(sources, UnsurePolicy::skip) ==
          std::vector<std::string>{"class A:\n  def fresh(self): self.fresh()\n",
                                   "def f(a, old): a.old(old)\n"});
    CHECK(renamed(sources, UnsurePolicy::edit)[1] == "def f(a, old): a.fresh(old)\n");
  }
}
