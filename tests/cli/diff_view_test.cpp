#include "git_refactor/cli/diff_view.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace git_refactor;
using namespace git_refactor::cli;

namespace {

constexpr std::string_view diff =
    "diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1 +1,2 @@ int main\n-old\n+new\n same";

}  // namespace

TEST_SUITE("cli::diff_view") {
  TEST_CASE("each line of a diff has the colour of its kind") {
    CHECK(coloured_diff(diff, {"<m>", "<f>", "<->", "<+>", "</>"}) ==
          "<m>diff --git a/f b/f</>\n<m>--- a/f</>\n<m>+++ b/f</>\n<f>@@ -1 +1,2 @@</> int main\n"
          "<->-old</>\n<+>+new</>\n same");
  }

  TEST_CASE("without colours a diff is its own text") {
    CHECK(coloured_diff(diff, {}) == diff);
  }

  TEST_CASE("a diff that does not go to a terminal is plain, unless git is told otherwise") {
    const test::TempRepo repo;
    std::ostringstream out;
    std::ostringstream err;
    const Console console{out, err};

    show_diff_text(repo.path(), diff, console);
    CHECK(out.str() == diff);

    out.str("");
    repo.git({"config", "color.ui", "always"});
    repo.git({"config", "color.diff.new", "blue"});
    show_diff_text(repo.path(), diff, console);
    CHECK(out.str().find("\x1b[34m+new\x1b[m\n") != std::string::npos);
  }
}
