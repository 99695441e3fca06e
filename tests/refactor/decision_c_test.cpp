#include "hand_made.hpp"

#include <doctest/doctest.h>

using namespace hand_made;
using refactor::Refusal;

TEST_SUITE("refactor::decide for C and C++") {
  TEST_CASE("prototype, definition and macro of a linked name are one thing") {
    Repository repository;
    repository.add("a.c", {declares(SymbolKind::function), uses_own(0)});
    repository.add("a.h", {declares(SymbolKind::function), declares(SymbolKind::macro)});
    repository.add("b.cpp", {uses(Binding::free), uses_from("")});

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

  TEST_CASE("a constructor is renamed with its class") {
    Repository repository;
    repository.add("a.cpp", {declares(SymbolKind::type),
                             declares(SymbolKind::method, Binding::member), uses(Binding::member)});

    CHECK(repository.verdicts() == "SSO");
  }

  TEST_CASE("C++: the same name in two name spaces is two things") {
    Repository repository;
    repository.add("a.hpp", {in_space("one", declares(SymbolKind::function)),
                             in_space("two", declares(SymbolKind::function))});

    CHECK(repository.rename().refusal == Refusal::ambiguous);
  }

  TEST_CASE("C++: a qualified name is of the name space it names, or unsure; std has its own") {
    Repository repository;
    repository.add("a.cpp", {in_space("us::io", declares(SymbolKind::function, Binding::qualified)),
                             uses(Binding::free)});
    repository.add("a.hpp", {in_space("us::io", declares(SymbolKind::function)), uses_own(0)});
    repository.add("b.cpp", {uses_from("us::io"), uses_from("io"), uses_from("::us::io"),
                             uses_from("std"), uses_from("Type"), uses_from("")});
    repository.add("c.cpp", {imports("us::io"), uses_own(0), imports("std::chrono"), uses_own(2)});

    CHECK(repository.verdicts() == "SS SS SSSOUU SSOO");
  }

  TEST_CASE("C++: NEW in another name space does not clash") {
    Repository repository;
    repository.add("a.hpp", {in_space("one", declares(SymbolKind::function)),
                             in_space("two", of_new(declares(SymbolKind::function)))});

    CHECK(repository.rename().refusal == Refusal::none);
  }

  TEST_CASE("a member declared in a header and its source is one, and may be meant unselected") {
    Repository repository;
    repository.add("inc/a.hpp", {declares(SymbolKind::method, Binding::member)});
    repository.add("src/a.cpp",
                   {declares(SymbolKind::method, Binding::member), uses(Binding::free)});

    CHECK(repository.verdicts() == "S SU");
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

  TEST_CASE("a member NEW clashes in the file that declares the member OLD") {
    Repository repository;
    repository.add("a.h", {declares(SymbolKind::field, Binding::member)});
    repository.add("b.h", {of_new(declares(SymbolKind::field, Binding::member))});

    CHECK(repository.rename().refusal == Refusal::none);

    Repository same;
    same.add("a.h", {declares(SymbolKind::field, Binding::member),
                     of_new(declares(SymbolKind::field, Binding::member))});

    CHECK(same.rename().refusal == Refusal::clash);
  }
}
