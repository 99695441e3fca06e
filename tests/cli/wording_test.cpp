#include "git_refactor/cli/wording.hpp"

#include <doctest/doctest.h>

using namespace git_refactor::cli;

TEST_SUITE("cli::wording") {
  TEST_CASE("numbers are grouped by thousands") {
    CHECK(with_thousands(0) == "0");
    CHECK(with_thousands(999) == "999");
    CHECK(with_thousands(1000) == "1,000");
    CHECK(with_thousands(38051) == "38,051");
    CHECK(with_thousands(1234567) == "1,234,567");
  }

  TEST_CASE("a noun agrees with its number") {
    CHECK(counted(1, "site") == "1 site");
    CHECK(counted(0, "file") == "0 files");
    CHECK(counted(2, "branch") == "2 branches");
    CHECK(counted(1, "branch") == "1 branch");
  }

  TEST_CASE("text of a repository cannot move the cursor or ring the bell") {
    CHECK(printable("a\tb") == "a b");
    CHECK(printable("a\x1b[2Jb\a\n") == "a\\033[2Jb\\007\\012");
    CHECK(printable("gr\xc3\xbc\xc3\x9f") == "gr\xc3\xbc\xc3\x9f");
  }

  TEST_CASE("text is cut between characters, not within one") {
    CHECK(shortened("abcdef", 6) == "abcdef");
    CHECK(shortened("abcdefg", 6) == "abc...");
    CHECK(shortened("\xc3\xa4\xc3\xb6\xc3\xbc\xc3\x9f\xc3\xa4", 4) == "\xc3\xa4...");
    CHECK(shortened("abcdef", 2) == "ab");
  }

  TEST_CASE("padding counts characters, not bytes") {
    CHECK(padded("\xc3\xa4", 3) == "\xc3\xa4  ");
    CHECK(padded("abcd", 3) == "abcd");
  }
}
