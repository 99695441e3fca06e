#include "git_refactor/refactor/spellings.hpp"

#include "git_refactor/refactor/file_names.hpp"
#include "git_refactor/refactor/rename.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

using namespace git_refactor;
using refactor::other_spellings;
using refactor::words_of;

namespace {

using Words = std::vector<std::string>;
using Pairs = std::vector<std::pair<std::string, std::string>>;

std::string after_moves(std::string_view path, std::string_view text, const std::string& from,
                        const std::string& to) {
  const std::array<syntax::FileMove, 1> moves{{{from, to}}};
  std::string result;
  apply_edits(text, refactor::edits_for_moves(path, text, moves), result);
  return result;
}

}  // namespace

TEST_SUITE("refactor::spellings") {
  TEST_CASE("a name is the same words however it is spelled") {
    for (const char* name : {"httpServer2", "HTTPServer2", "http_server2", "HTTP_SERVER2",
                             "http-server2", "_http_server2", "HttpServer2"}) {
      CAPTURE(name);
      CHECK(words_of(name) == Words{"http", "server2"});
    }
    CHECK(words_of("x") == Words{"x"});
    CHECK(words_of("__").empty());
  }

  TEST_CASE("each other spelling comes once, with the new name spelled likewise") {
    CHECK(other_spellings("foo_bar", "one") ==
          Pairs{{"fooBar", "one"}, {"FooBar", "One"}, {"FOO_BAR", "ONE"}, {"foo-bar", "one"}});
    CHECK(other_spellings("foo", "newName") == Pairs{{"Foo", "NewName"}, {"FOO", "NEW_NAME"}});
  }
}

TEST_SUITE("refactor::file_names") {
  TEST_CASE("every part of a path that is the name is renamed, its extensions kept") {
    CHECK(refactor::renamed_path("old/old.test.js", "old", "new") == "new/new.test.js");
    CHECK(refactor::renamed_path("older/old_x.c", "old", "new") == "older/old_x.c");
    CHECK(refactor::renamed_path("a/.old", "old", "new") == "a/.old");
  }

  TEST_CASE("quoted paths on lines that include or import follow a moved file") {
    CHECK(after_moves("a.c", "#include \"net/old.h\"\n#include <old.h>\n", "inc/net/old.h",
                      "inc/net/new.h") == "#include \"net/new.h\"\n#include <new.h>\n");
    CHECK(after_moves("src/a.ts", "import {x} from './lib/old'\n", "src/lib/old.ts",
                      "src/lib/new.ts") == "import {x} from './lib/new'\n");
    CHECK(after_moves("src/sub/a.js", "require('../old/index.js')\n", "src/old/index.js",
                      "src/new/index.js") == "require('../new/index.js')\n");
  }

  TEST_CASE("other files of the name, and other strings, stay as they are") {
    const std::string text =
        "import a from './other/old'\nimport b from '../old'\nconst s = './lib/old'\n";
    CHECK(after_moves("src/a.ts", text, "src/lib/old.ts", "src/lib/new.ts") == text);
  }
}
