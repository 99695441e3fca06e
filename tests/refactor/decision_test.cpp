#include "hand_made.hpp"

#include <doctest/doctest.h>

using namespace hand_made;
using refactor::Refusal;

TEST_SUITE("refactor::decide") {
  TEST_CASE("a name that is nowhere is no refusal, and no edit") {
    Repository repository;
    repository.add("a.c", {}).mentions = 3;

    const auto decision = repository.rename();

    CHECK(decision.refusal == Refusal::none);
    CHECK(decision.edits == std::vector<std::vector<Edit>>{{}});
    CHECK(decision.mentions == 3);
  }

  TEST_CASE("a global hides members and locals of its name, and they are counted by kind") {
    Repository repository;
    repository.add("a.c",
                   {declares(SymbolKind::function), declares(SymbolKind::field, Binding::member),
                    declares(SymbolKind::parameter, Binding::local), uses_own(2, Binding::local),
                    uses(Binding::member)});
    repository.add("b.c", {uses(Binding::free)});

    const auto decision = repository.rename();

    CHECK(decision.refusal == Refusal::none);
    CHECK(decision.kind == SymbolKind::function);
    CHECK(decision.sure_sites == 2);
    CHECK(decision.edited_sites == 2);
    CHECK(decision.other ==
          std::map<SymbolKind, std::size_t>{{SymbolKind::field, 2}, {SymbolKind::parameter, 2}});
    CHECK(decision.edits[0] == std::vector<Edit>{{0, 3, "fresh"}});
    CHECK(decision.edits[1] == std::vector<Edit>{{0, 3, "fresh"}});
  }

  TEST_CASE("several things of the name are refused, and each declaration is shown") {
    Repository repository;
    repository.add("a.py", {declares(SymbolKind::function)});
    repository.add("b.c", {declares(SymbolKind::function)});

    const auto decision = repository.rename(UnsurePolicy::edit);

    CHECK(decision.refusal == Refusal::ambiguous);
    CHECK(decision.reason == "old means 2 different things");
    REQUIRE(decision.findings.size() == 2);
    CHECK(decision.findings[0].file == 0);
    CHECK(decision.findings[1].why == "function");
    CHECK(decision.edited_sites == 0);
  }

  TEST_CASE("unsure sites refuse, are skipped, or are edited, as the policy says") {
    Repository repository;
    Occurrence unknown = uses(Binding::unknown);
    unknown.why = "pasted together";
    repository.add("a.c", {declares(SymbolKind::function), unknown});

    const auto refused = repository.rename(UnsurePolicy::refuse);
    const auto skipped = repository.rename(UnsurePolicy::skip);
    const auto edited = repository.rename(UnsurePolicy::edit);

    CHECK(refused.refusal == Refusal::unsure);
    CHECK(refused.reason == "1 of 2 sites are unsure");
    REQUIRE(refused.findings.size() == 1);
    CHECK(refused.findings[0].why == "pasted together");
    CHECK(refused.edits[0].empty());
    CHECK(skipped.refusal == Refusal::none);
    CHECK(skipped.edited_sites == 1);
    CHECK(skipped.unsure.size() == 1);
    CHECK(edited.edited_sites == 2);
  }

  TEST_CASE("a global that is declared nowhere is unsure everywhere") {
    Repository repository;
    repository.add("a.c", {uses(Binding::file), uses(Binding::free), uses(Binding::member)});

    const auto refused = repository.rename();

    CHECK(refused.refusal == Refusal::unsure);
    CHECK(refused.reason == "old is not declared in this repository");
    CHECK(refused.findings.size() == 2);
    CHECK(repository.verdicts() == "UUO");
    CHECK(repository.rename(UnsurePolicy::edit).edited_sites == 2);
  }

  TEST_CASE("a name that only comes from elsewhere is refused under every policy") {
    Repository repository;
    repository.add("a.py", {imports("os"), uses_own(0)});

    const auto decision = repository.rename(UnsurePolicy::edit);

    CHECK(decision.refusal == Refusal::unsure);
    CHECK(decision.reason == "old is not declared in this repository");
    CHECK(decision.findings.size() == 2);
  }

  TEST_CASE("an unrelated language never means the target") {
    Repository repository;
    repository.add("a.c", {declares(SymbolKind::function)});
    repository.add("b.py", {uses(Binding::free), uses(Binding::unknown)});

    CHECK(repository.verdicts() == "S OO");
  }

  TEST_CASE("a local is renamed with its own uses only") {
    Repository repository;
    repository.add("a.c", {declares(SymbolKind::local, Binding::local), uses_own(0, Binding::local),
                           uses(Binding::member)});
    repository.add("b.c", {uses(Binding::member)});

    const auto decision = repository.rename();

    CHECK(decision.kind == SymbolKind::local);
    CHECK(repository.verdicts() == "SSO O");
  }

  TEST_CASE("two locals of the name are ambiguous") {
    Repository repository;
    repository.add("a.c", {declares(SymbolKind::local, Binding::local),
                           declares(SymbolKind::local, Binding::local)});

    CHECK(repository.rename().refusal == Refusal::ambiguous);
  }

  TEST_CASE("a keyword argument may pass the Python parameter that is renamed") {
    Repository repository;
    repository.add("a.py", {declares(SymbolKind::parameter, Binding::local),
                            uses_own(0, Binding::local), uses(Binding::key)});
    repository.add("b.py", {uses(Binding::key)});

    CHECK(repository.verdicts() == "SSU U");
  }

  TEST_CASE("the field of a C struct is renamed wherever it is selected") {
    Repository repository;
    repository.add("a.h", {declares(SymbolKind::field, Binding::member)});
    repository.add("b.c", {uses(Binding::member), declares(SymbolKind::local, Binding::local)});

    CHECK(repository.verdicts() == "S SO");
  }

  TEST_CASE("what cannot be known may be the field, in whatever file it is") {
    Repository repository;
    repository.add("a.h", {declares(SymbolKind::field, Binding::member)});
    repository.add("b.c", {uses(Binding::unknown)});

    CHECK(repository.verdicts() == "S U");
  }

  TEST_CASE("where objects have methods, a member of an unknown object is unsure") {
    Repository repository;
    repository.add("a.py", {declares(SymbolKind::method, Binding::member),
                            uses_own(0, Binding::member), uses(Binding::member)});
    repository.add("b.py", {uses(Binding::member), uses(Binding::key), uses(Binding::free)});

    CHECK(repository.verdicts() == "SSU UUO");
  }

  TEST_CASE("members of several files are ambiguous, and all taken if unsure ones are edited") {
    Repository repository;
    repository.add("A.java", {declares(SymbolKind::method, Binding::member)});
    repository.add("B.java", {declares(SymbolKind::method, Binding::member)});
    repository.add("C.java", {uses(Binding::member)});

    CHECK(repository.rename().refusal == Refusal::ambiguous);
    CHECK(repository.rename(UnsurePolicy::skip).refusal == Refusal::ambiguous);
    const auto edited = repository.rename(UnsurePolicy::edit);
    CHECK(edited.edited_sites == 3);
    CHECK(edited.unsure.size() == 3);
    CHECK(edited.unsure[0].why == "several types declare a member of the name");
  }

  TEST_CASE("NEW must be a name in every language it would be written in, and only there") {
    Repository repository;
    repository.add("a.py", {declares(SymbolKind::function)});
    repository.add("b.c", {uses(Binding::free)});

    const auto digit = repository.rename(UnsurePolicy::refuse, "2nd");
    const auto keyword = repository.rename(UnsurePolicy::refuse, "lambda");

    CHECK(digit.refusal == Refusal::bad_name);
    CHECK(digit.reason == "2nd is not a name in Python");
    REQUIRE(digit.findings.size() == 1);
    CHECK(digit.findings[0].file == 0);
    CHECK(keyword.reason == "lambda is a keyword of Python");
    CHECK(repository.rename(UnsurePolicy::refuse, "typedef").refusal == Refusal::none);
  }

  TEST_CASE("a shorthand keeps the key of what is not renamed") {
    Repository repository;
    repository.add("a.js",
                   {declares(SymbolKind::function), with_form(uses_own(0), Form::shorthand_value),
                    with_form(uses_own(0), Form::shorthand_alias)});
    repository.add("b.js", {with_form(imports("./a"), Form::shorthand_alias)});
    repository.add("c.js", {with_form(imports("./a"), Form::shorthand_bound)});

    const auto edits = repository.rename().edits;

    CHECK(edits[0] == std::vector<Edit>{{0, 3, "fresh"}, {10, 3, "old: fresh"}, {20, 3, "fresh"}});
    CHECK(edits[1] == std::vector<Edit>{{0, 3, "fresh"}});
    CHECK(edits[2] == std::vector<Edit>{{0, 3, "fresh"}});
  }

  TEST_CASE("a destructured local keeps the key it is taken from") {
    Repository repository;
    repository.add("a.js",
                   {with_form(declares(SymbolKind::local, Binding::local), Form::shorthand_bound)});

    CHECK(repository.rename().edits[0] == std::vector<Edit>{{0, 3, "old: fresh"}});
  }

  TEST_CASE("a renamed field leaves the variable of its shorthand alone") {
    Repository repository;
    repository.add("a.rs", {declares(SymbolKind::field, Binding::member),
                            declares(SymbolKind::local, Binding::local),
                            with_form(uses_own(1, Binding::local), Form::shorthand_value)});

    const auto edits = repository.rename(UnsurePolicy::edit).edits;

    CHECK(edits[0] == std::vector<Edit>{{0, 3, "fresh"}, {20, 3, "fresh: old"}});
  }

  TEST_CASE("thousands of files are decided on as one is") {
    Repository repository;
    std::deque<std::string> paths;
    repository.add("a.h", {declares(SymbolKind::function)});
    for (int i = 0; i < 9'000; ++i) {
      repository.add(
          paths.emplace_back("drivers/" + std::to_string(100'000 + i) + ".c"),
          {uses(Binding::free), uses(Binding::free), uses(Binding::free), uses(Binding::member)});
    }

    const auto decision = repository.rename();

    CHECK(decision.sure_sites == 27'001);
    CHECK(decision.other.begin()->second == 9'000);
  }
}
