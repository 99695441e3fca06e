#include "hand_made.hpp"

#include <doctest/doctest.h>

using namespace hand_made;
using refactor::Refusal;
using syntax::MentionKind;

TEST_SUITE("refactor::decide_global") {
  TEST_CASE("where no file of C declares the name at file level, it is not for the survey") {
    Repository member;
    member.add("a.h", {declares(SymbolKind::field, Binding::member), uses(Binding::free)});
    Repository local;
    local.add("a.c", {declares(SymbolKind::local, Binding::local)});
    Repository foreign;
    foreign.add("a.cpp", {declares(SymbolKind::function)});
    foreign.add("a.py", {declares(SymbolKind::function)});

    CHECK(!member.decides());
    CHECK(!local.decides());
    CHECK(!foreign.decides());
  }

  TEST_CASE("in C++ a name that its file does not declare below is unsure") {
    Repository repository;
    repository.add("a.h", {declares(SymbolKind::function)});
    repository.add("b.cpp", {uses(Binding::free), uses(Binding::member), uses(Binding::qualified),
                             declares(SymbolKind::local, Binding::local)});

    CHECK(repository.verdicts() == "S UOUO");
  }

  TEST_CASE("several things of the name are refused, and each declaration is shown") {
    Repository repository;
    repository.add("a.c", {declares_static(SymbolKind::function)});
    repository.add("b.c", {declares_static(SymbolKind::variable)});

    const auto decision = repository.rename(UnsurePolicy::edit);

    CHECK(decision.refusal == Refusal::ambiguous);
    CHECK(decision.reason == "old means 2 different things");
    REQUIRE(decision.findings.size() == 2);
    CHECK(decision.findings[0].file == 0);
    CHECK(decision.findings[0].why == "function, private to this file");
    CHECK(decision.edited_sites == 0);
  }

  TEST_CASE("doc comments that refer to the name follow it where the file means it") {
    Repository repository;
    repository.add("a.h", {declares(SymbolKind::function)}).mentions = {
        {3, MentionKind::reference}, {13, MentionKind::comment}, {23, MentionKind::string}};
    repository.add("b.c", {}).mentions = {{3, MentionKind::reference}};
    repository.add("c.py", {}).mentions = {{3, MentionKind::comment}, {9, MentionKind::string}};

    const auto decision = repository.rename();

    CHECK(decision.edits[0] == std::vector<Edit>{{0, 3, "fresh"}, {3, 3, "fresh"}});
    CHECK(decision.edits[1].empty());
    CHECK(decision.mentions_edited == 1);
    CHECK(decision.mentions == 5);
    CHECK(decision.edited_sites == 1);
  }

  TEST_CASE("all comments and strings of C follow the name on request, and prose never") {
    Repository repository;
    repository.add("a.h", {declares(SymbolKind::function)}).mentions = {
        {3, MentionKind::reference}, {13, MentionKind::comment}, {23, MentionKind::prose}};
    repository.add("b.c", {}).mentions = {{3, MentionKind::comment}, {13, MentionKind::string}};

    RenameOperation all{"old", "fresh"};
    all.comments = CommentPolicy::all;
    all.strings = true;
    RenameOperation none{"old", "fresh"};
    none.comments = CommentPolicy::none;

    CHECK(repository.rename(all).mentions_edited == 4);
    CHECK(repository.rename(all).mentions == 1);
    CHECK(repository.rename(none).mentions_edited == 0);
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

  TEST_CASE("an unrelated language never means the target") {
    Repository repository;
    repository.add("a.c", {declares(SymbolKind::function)});
    repository.add("b.py", {uses(Binding::free), uses(Binding::unknown)});

    CHECK(repository.verdicts() == "S OO");
  }

  TEST_CASE("NEW must be a name of C") {
    Repository repository;
    repository.add("a.c", {declares(SymbolKind::function)});
    repository.add("b.go", {uses(Binding::free)});

    const auto digit = repository.rename(UnsurePolicy::refuse, "2nd");
    const auto keyword = repository.rename(UnsurePolicy::refuse, "typedef");

    CHECK(digit.refusal == Refusal::bad_name);
    CHECK(digit.reason == "2nd is not a name in C");
    REQUIRE(digit.findings.size() == 1);
    CHECK(digit.findings[0].file == 0);
    CHECK(keyword.reason == "typedef is a keyword of C");
    CHECK(repository.rename(UnsurePolicy::refuse, "func").refusal == Refusal::none);
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

  TEST_CASE("prototype, definition and macro of a linked name are one thing") {
    Repository repository;
    repository.add("a.c", {declares(SymbolKind::function), uses_own(0)});
    repository.add("a.h", {declares(SymbolKind::function), declares(SymbolKind::macro)});
    repository.add("b.c", {uses(Binding::free), uses(Binding::free)});

    CHECK(repository.verdicts() == "SS SS SS");
  }

  TEST_CASE("a linked name hides static ones, whose sites are something else") {
    Repository repository;
    repository.add("a.c", {declares(SymbolKind::function)});
    repository.add("b.c", {declares_static(SymbolKind::function), uses_own(0)});
    repository.add("c.c", {uses(Binding::free)});

    CHECK(repository.verdicts() == "S OO S");
  }

  TEST_CASE("a static function is its file's own, and elsewhere the name is unsure") {
    Repository repository;
    repository.add("a.c", {declares_static(SymbolKind::function), uses_own(0)});
    repository.add("b.c", {uses(Binding::free)});

    CHECK(repository.verdicts() == "SS U");
  }

  TEST_CASE("static functions of several files are different things") {
    Repository repository;
    repository.add("a.c", {declares_static(SymbolKind::function)});
    repository.add("b.c", {declares_static(SymbolKind::function)});

    const auto decision = repository.rename();

    CHECK(decision.refusal == Refusal::ambiguous);
    CHECK(decision.findings.at(0).why == "function, private to this file");
  }

  TEST_CASE("a static inline function of a header is everybody's") {
    Repository repository;
    repository.add("a.h", {declares_static(SymbolKind::function)});
    repository.add("b.c", {uses(Binding::free)});
    repository.add("b.h", {declares_static(SymbolKind::function)});

    CHECK(repository.verdicts() == "S S S");
  }

  TEST_CASE("macros and types of source files are their own, unless a header has the name") {
    Repository apart;
    apart.add("a.c", {declares(SymbolKind::macro), uses_own(0)});
    apart.add("b.c", {declares(SymbolKind::macro), uses_own(0)});
    Repository shared;
    shared.add("a.c", {declares(SymbolKind::type), uses_own(0)});
    shared.add("a.h", {declares(SymbolKind::type)});

    CHECK(apart.rename().refusal == Refusal::ambiguous);
    CHECK(shared.verdicts() == "SS S");
  }

  TEST_CASE("a struct and a function of one name are different things") {
    Repository repository;
    repository.add("a.h", {declares(SymbolKind::type), declares(SymbolKind::function)});

    CHECK(repository.rename().refusal == Refusal::ambiguous);
  }

  TEST_CASE("a struct that is declared elsewhere is not the function") {
    Repository repository;
    repository.add("a.c", {declares(SymbolKind::function), uses(Binding::free, SymbolKind::type)});

    CHECK(repository.verdicts() == "SO");
  }

  TEST_CASE("NEW clashes where other files can see it") {
    Repository linked;
    linked.add("a.c", {declares(SymbolKind::function)});
    linked.add("b.c", {of_new(declares(SymbolKind::function))});
    Repository hidden;
    hidden.add("a.c", {declares(SymbolKind::function)});
    hidden.add("b.c", {of_new(declares_static(SymbolKind::function))});
    Repository tag;
    tag.add("a.c", {declares(SymbolKind::function)});
    tag.add("b.h", {of_new(declares(SymbolKind::type))});

    const auto decision = linked.rename();

    CHECK(decision.refusal == Refusal::clash);
    CHECK(decision.reason == "fresh is already declared");
    REQUIRE(decision.findings.size() == 1);
    CHECK(decision.findings[0].file == 1);
    CHECK(hidden.rename().refusal == Refusal::none);
    CHECK(tag.rename().refusal == Refusal::none);
  }

  TEST_CASE("a static NEW clashes in a file that is edited") {
    Repository repository;
    repository.add("a.h", {declares(SymbolKind::function)});
    repository.add("b.c", {of_new(declares_static(SymbolKind::function)), uses(Binding::free)});

    CHECK(repository.rename().refusal == Refusal::clash);
  }

  TEST_CASE("NEW clashes where it is used and comes from a library") {
    Repository repository;
    repository.add("a.h", {declares(SymbolKind::function)});
    repository.add("b.c", {of_new(uses(Binding::free))});

    const auto decision = repository.rename();

    CHECK(decision.refusal == Refusal::clash);
    CHECK(decision.findings.at(0).why == "would mean the renamed name");
  }

  TEST_CASE("a static OLD minds its own file and the headers, not other sources") {
    Repository repository;
    repository.add("a.c", {declares_static(SymbolKind::function)});
    repository.add("b.c", {of_new(declares(SymbolKind::function))});

    CHECK(repository.rename().refusal == Refusal::none);

    repository.add("c.h", {of_new(declares(SymbolKind::function))});

    CHECK(repository.rename().refusal == Refusal::clash);
  }

  TEST_CASE("a pair that the survey found clashes only if its OLD is edited") {
    Repository captured;
    captured
        .add("a.c", {declares(SymbolKind::function),
                     of_new(declares(SymbolKind::local, Binding::local)), uses_own(0)})
        .clashes = {{.site = 2, .declaration = 1}};
    Repository untouched;
    untouched.add("a.c", {declares(SymbolKind::function)});
    untouched
        .add("b.c",
             {declares(SymbolKind::local, Binding::local),
              of_new(declares(SymbolKind::local, Binding::local)), uses_own(0, Binding::local)})
        .clashes = {{.site = 2, .declaration = 1}};

    const auto decision = captured.rename();

    CHECK(decision.refusal == Refusal::clash);
    REQUIRE(decision.findings.size() == 1);
    CHECK(decision.findings[0].offset == 10);
    CHECK(decision.findings[0].why == "would capture the renamed name");
    CHECK(untouched.rename().refusal == Refusal::none);
  }
}
