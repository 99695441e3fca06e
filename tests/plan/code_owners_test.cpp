#include "git_refactor/plan/plan.hpp"

#include <doctest/doctest.h>

using git_refactor::plan::CodeOwners;

TEST_SUITE("plan::CodeOwners") {
  TEST_CASE("a pattern without a slash matches at every depth") {
    const CodeOwners owners("*.js @js\nMakefile @build\n");

    CHECK(owners.owner_of("a.js") == "@js");
    CHECK(owners.owner_of("x/y/a.js") == "@js");
    CHECK(owners.owner_of("x/Makefile") == "@build");
    CHECK(owners.owner_of("a.jsx").empty());
  }

  TEST_CASE("the last matching line decides, and may leave a file without an owner") {
    const CodeOwners owners("* @all\n/apps/ @apps @me\n/apps/github\n");

    CHECK(owners.owner_of("README") == "@all");
    CHECK(owners.owner_of("apps/a/b.c") == "@apps @me");
    CHECK(owners.owner_of("apps/github/x.c").empty());
    CHECK(owners.owner_of("apps/github").empty());
  }

  TEST_CASE("a leading or inner slash anchors a pattern at the root") {
    const CodeOwners owners("/build/logs/ @logs\ndocs/api @api\n");

    CHECK(owners.owner_of("build/logs/x/y") == "@logs");
    CHECK(owners.owner_of("a/build/logs/x").empty());
    CHECK(owners.owner_of("docs/api/index.md") == "@api");
    CHECK(owners.owner_of("a/docs/api").empty());
  }

  TEST_CASE("a trailing slash matches directories only, wherever they are") {
    const CodeOwners owners("apps/ @octocat\n");

    CHECK(owners.owner_of("apps/x") == "@octocat");
    CHECK(owners.owner_of("a/b/apps/c/x") == "@octocat");
    CHECK(owners.owner_of("a/apps").empty());
  }

  TEST_CASE("a last star stays in its directory") {
    const CodeOwners owners("docs/* docs@example.com\n");

    CHECK(owners.owner_of("docs/getting-started.md") == "docs@example.com");
    CHECK(owners.owner_of("docs/build-app/troubleshooting.md").empty());
  }

  TEST_CASE("two stars stand for any number of directories") {
    const CodeOwners owners("**/logs @logs\na/**/z @z\nb/** @b\n");

    CHECK(owners.owner_of("logs/x") == "@logs");
    CHECK(owners.owner_of("deep/er/logs/x") == "@logs");
    CHECK(owners.owner_of("a/z") == "@z");
    CHECK(owners.owner_of("a/1/2/z/file") == "@z");
    CHECK(owners.owner_of("b/1/2") == "@b");
    CHECK(owners.owner_of("b").empty());
  }

  TEST_CASE("a question mark is one character, but no slash") {
    const CodeOwners owners("/a?c/*b*d @x\n");

    CHECK(owners.owner_of("abc/bxbd") == "@x");
    CHECK(owners.owner_of("a/c/bd").empty());
    CHECK(owners.owner_of("abbc/bd").empty());
  }

  TEST_CASE("a backslash keeps a space in a pattern") {
    const CodeOwners owners("my\\ file.c @me  # the only one\r\n");

    CHECK(owners.owner_of("my file.c") == "@me");
  }

  TEST_CASE("comments and malformed lines are ignored") {
    const CodeOwners owners(
        "# * @comment\n\n  \n!a.c @not\n[ab].c @range\n\\#a @escaped\n* nobody\n*.c @c");

    CHECK(owners.owner_of("a.c") == "@c");
    CHECK(owners.owner_of("#a").empty());
    CHECK(owners.owner_of("x").empty());
  }

  TEST_CASE("an empty file owns nothing") {
    CHECK(CodeOwners("").owner_of("a").empty());
  }
}
