#include "git_refactor/model/language.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;

TEST_SUITE("model::Language") {
  TEST_CASE("a file's extension names its language") {
    CHECK(language_of_path("a/b.c") == Language::c);
    CHECK(language_of_path("b.H") == Language::cpp);
    CHECK(language_of_path("x.tar.tsx") == Language::tsx);
    CHECK(language_of_path("x.mts") == Language::typescript);
    CHECK_FALSE(language_of_path("Makefile").has_value());
    CHECK_FALSE(language_of_path("a.py/README").has_value());
    CHECK_FALSE(language_of_path("notes.txt").has_value());
  }

  TEST_CASE("a shebang names the language of a script") {
    CHECK(language_of_shebang("#!/usr/bin/python3.11 -u") == Language::python);
    CHECK(language_of_shebang("#! /usr/bin/env -S A=1 node") == Language::javascript);
    CHECK(language_of_shebang("#!/usr/bin/env python\n") == Language::python);
    CHECK_FALSE(language_of_shebang("#!/bin/sh").has_value());
    CHECK_FALSE(language_of_shebang("#!").has_value());
    CHECK_FALSE(language_of_shebang("#!/usr/bin/env").has_value());
    CHECK_FALSE(language_of_shebang("import os").has_value());
  }

  TEST_CASE("linguist's names and aliases are known in any case") {
    for (const Language language : all_languages) {
      CHECK(language_named(name_of(language)) == language);
    }
    CHECK(language_named("golang") == Language::go);
    CHECK_FALSE(language_named("COBOL").has_value());
  }

  TEST_CASE("only languages that call each other by the same names are related") {
    CHECK(are_related(Language::c, Language::cpp));
    CHECK(are_related(Language::tsx, Language::javascript));
    CHECK_FALSE(are_related(Language::java, Language::javascript));
  }
}
