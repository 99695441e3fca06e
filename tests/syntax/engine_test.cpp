#include "git_refactor/syntax/surveyor.hpp"

#include "notation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <span>
#include <string>
#include <string_view>

using namespace git_refactor;
using namespace git_refactor::syntax;
using test::clashes;
using test::mentions;
using test::told;

namespace {

// Pieces of several languages in any order, with a hole in them.
std::string damaged(std::mt19937& random) {
  constexpr std::array<std::string_view, 24> pieces{"def OLD(NEW): return OLD\n",
                                                    "import OLD.NEW as NEW\n",
                                                    "from OLD import (NEW)\n",
                                                    "class OLD { OLD = NEW; OLD() {} }\n",
                                                    "const {OLD, NEW: [OLD]} = require('OLD')\n",
                                                    "export {OLD as NEW} from 'NEW'\n",
                                                    "module.exports = {OLD, NEW: OLD}\n",
                                                    "x = <OLD NEW={OLD} />\n",
                                                    "namespace OLD { type NEW<OLD> = OLD }\n",
                                                    "package OLD\n",
                                                    "import (OLD \"NEW\")\n",
                                                    "func (OLD *T) NEW() { OLD := NEW.OLD }\n",
                                                    "use OLD::{NEW, self, OLD as NEW};\n",
                                                    "fn OLD(&self) { NEW!(OLD.NEW, OLD::NEW); }\n",
                                                    "match OLD { NEW { OLD } => OLD, }\n",
                                                    "import static OLD.NEW;\n",
                                                    "void OLD(int NEW) { OLD: NEW(); }\n",
                                                    "#define OLD(NEW) (NEW)\n",
                                                    "struct OLD { int NEW; } OLD;\n",
                                                    "switch (OLD) { case NEW: }\n",
                                                    "global OLD\nnonlocal NEW\n",
                                                    "__all__ = ['OLD']\n",
                                                    "f\"{OLD}\" `${NEW}` // OLD\n",
                                                    "\xff\xc3(OLD[NEW])\n"};
  std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
  std::string source;
  for (int count = 0; count < 5; ++count) {
    source += pieces.at(piece(random));
  }
  const std::size_t begin = random() % source.size();
  return source.erase(begin, random() % 12);
}

bool is_consistent(const FileSurvey& survey, std::string_view source,
                   std::span<const std::string_view> names) {
  const auto& found = survey.occurrences;
  const auto is_sound = [&](const Occurrence& one) {
    const std::string_view name = names[one.name];
    const bool means_same_name =
        one.declaration == no_index ||
        (one.declaration < found.size() && found[one.declaration].name == one.name);
    return source.substr(one.offset, name.size()) == name && means_same_name &&
           one.why.empty() == (one.binding != Binding::unknown);
  };
  const auto is_clash = [&](const Clash& clash) {
    return clash.site < found.size() && clash.declaration < found.size() &&
           found[clash.site].name != found[clash.declaration].name;
  };
  return std::ranges::all_of(found, is_sound) && std::ranges::all_of(survey.clashes, is_clash) &&
         std::ranges::is_sorted(found, {}, &Occurrence::offset);
}

}  // namespace

TEST_SUITE("syntax::Surveyor") {
  TEST_CASE("an empty file and a file without the name hold nothing") {
    for (const Language language : all_languages) {
      CHECK(told(language, "") == "");
      CHECK(told(language, "other\n") == "");
    }
  }

  TEST_CASE("no name, or an empty one, is found nowhere") {
    Surveyor surveyor;
    constexpr std::array<std::string_view, 1> empty{""};

    CHECK(surveyor.survey(Language::python, "x = 1\n", {}).occurrences.empty());
    CHECK(surveyor.survey(Language::python, "x = 1\n", empty).occurrences.empty());
  }

  TEST_CASE("a longer name that contains the name is another name") {
    CHECK(told(Language::python, "OLDER = MY_OLD = OLD1 = 1\n") == "");
    CHECK(told(Language::javascript, "$OLD; OLD$; OLD\n") == "reference free");
    CHECK(told(Language::python, "\xc3\xa9OLD = OLD\xc3\xa9\n") == "");
  }

  TEST_CASE("of two names of which one contains the other both are found") {
    Surveyor surveyor;
    constexpr std::array<std::string_view, 2> names{"list", "list_add"};

    const FileSurvey survey = surveyor.survey(Language::python, "list_add(list)\n", names);

    REQUIRE(survey.occurrences.size() == 2);
    CHECK(survey.occurrences[0].name == 1);
    CHECK(survey.occurrences[1].name == 0);
    CHECK(survey.occurrences[1].offset == 9);
  }

  TEST_CASE("bytes that are not UTF-8 do not hide a name") {
    CHECK(told(Language::python, "a = '\xff\xfe'\nOLD(a)\n") == "reference free");
    CHECK(told(Language::python, "# \xc3\nOLD\n") == "reference free");
  }

  TEST_CASE("a name at the last byte of a file is found") {
    CHECK(told(Language::python, "f(OLD") != "");
    CHECK(told(Language::python, "OLD") == "reference free");
  }

  TEST_CASE("nesting deeper than any stack is walked") {
    constexpr std::size_t depth = 200'000;
    const std::string source =
        "OLD = 1\nx = " + std::string(depth, '(') + "OLD" + std::string(depth, ')') + "\n";

    CHECK(told(Language::python, source) ==
          "declaration variable file\nreference variable file -> 0");
  }

  TEST_CASE("words in comments and strings are counted, but only those of the first name") {
    CHECK(mentions(Language::python, "# OLD, and OLD; NEW\nx = 'OLD' + OLD\n") == 3);
  }

  TEST_CASE("a member is told from a global where the code does not parse") {
    CHECK(told(Language::python, "a.b(: x.OLD ]]\n") == "reference member");
  }

  TEST_CASE("a name that a broken function may or may not declare is unknown") {
    const std::string said = told(Language::python, "def f(OLD):\n  x = = OLD ] )\n  return 1\n");

    CHECK(said.find("reference parameter unknown (inside code that does not parse)") !=
          std::string::npos);
  }

  TEST_CASE("an error leaves the rest of its file right") {
    CHECK(told(Language::python, "x = = 1\ndef f(OLD): return OLD\nOLD()\n") ==
          "declaration parameter local\nreference parameter local -> 0\nreference free");
    CHECK(told(Language::javascript, "function g() { a +; }\nfunction f(OLD) { OLD }\nOLD()\n") ==
          "declaration parameter local\nreference parameter local -> 0\nreference free");
    CHECK(told(Language::typescript, "let x: = 1;\nfunction f(OLD: T) { OLD }\nOLD()\n") ==
          "declaration parameter local\nreference parameter local -> 0\nreference free");
    CHECK(told(Language::java, "class C { void g() { a + ; } int f(int OLD) { return OLD; } }") ==
          "declaration parameter local\nreference parameter local -> 0");
    CHECK(
        told(Language::go, "package p\nfunc g() { a + }\nfunc f(OLD T) { OLD() }\nvar x = OLD\n") ==
        "declaration parameter local\nreference parameter local -> 0\nreference free");
    CHECK(told(Language::rust, "fn g() { a + }\nfn f(old: T) { old }\nfn h() { old }\n", "old") ==
          "declaration parameter local\nreference parameter local -> 0\nreference free");
  }

  TEST_CASE("OLD and NEW in one scope clash") {
    CHECK(clashes(Language::python, "OLD = 1\nNEW = 2\n") == "0:8");
    CHECK(clashes(Language::python, "def f(OLD): pass\ndef g(NEW): pass\n") == "");
  }

  TEST_CASE("a renamed reference that an inner NEW would capture clashes") {
    CHECK(clashes(Language::python, "OLD = 1\ndef f(NEW):\n  return OLD\n") == "29:14");
    CHECK(clashes(Language::python, "OLD = 1\ndef f(NEW):\n  return 1\nOLD\n") == "");
  }

  TEST_CASE("a NEW further out than OLD captures nothing") {
    CHECK(clashes(Language::python, "NEW = 1\ndef f(OLD):\n  return OLD\n") == "");
    CHECK(clashes(Language::python, "OLD = 1\ndef f(NEW):\n  return NEW\n") == "");
  }

  TEST_CASE("a reference to NEW that a renamed OLD would capture clashes") {
    CHECK(clashes(Language::python, "NEW = 1\ndef f(OLD):\n  return NEW\n") == "29:14");
    CHECK(clashes(Language::python, "def f(OLD):\n  return NEW\n") == "21:6");
  }

  TEST_CASE("a keyword is no identifier, and a word that begins with a digit is none") {
    CHECK(is_keyword(Language::python, "lambda"));
    CHECK_FALSE(is_keyword(Language::python, "match"));
    CHECK(is_identifier(Language::python, "match"));
    CHECK(is_identifier(Language::python, "na\xc3\xafve"));
    CHECK_FALSE(is_identifier(Language::python, "class"));
    CHECK_FALSE(is_identifier(Language::python, "1st"));
    CHECK_FALSE(is_identifier(Language::python, "a-b"));
    CHECK_FALSE(is_identifier(Language::python, "a$"));
    CHECK_FALSE(is_identifier(Language::python, ""));
  }

  TEST_CASE("whatever is cut out of a file, occurrences are words in order that mean each other") {
    constexpr std::uint32_t seed = 20261124;
    CAPTURE(seed);
    std::mt19937 random(seed);
    constexpr std::array<std::string_view, 2> names{"OLD", "NEW"};
    Surveyor surveyor;
    for (int round = 0; round < 400; ++round) {
      for (const Language language : all_languages) {
        const std::string source = damaged(random);
        CAPTURE(source);

        const FileSurvey survey = surveyor.survey(language, source, names);

        CHECK(is_consistent(survey, source, names));
      }
    }
  }
}
