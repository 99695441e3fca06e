#include "git_refactor/plan/globs.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <random>
#include <set>

using git_refactor::plan::Globs;
using git_refactor::test::TempRepo;

namespace {

Globs globs(const std::vector<std::string>& patterns) {
  return Globs(patterns);
}

/// Text made of random choices, the same for the same seed.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(engine_);
  }

  std::string one_of(const std::vector<std::string>& choices) {
    return choices[below(choices.size())];
  }

 private:
  std::mt19937 engine_;
};

std::string random_pattern(Dice& dice) {
  std::string pattern = dice.below(4) == 0 ? "!" : "";
  pattern += dice.below(4) == 0 ? "/" : "";
  const std::size_t parts = 1 + dice.below(3);
  for (std::size_t i = 0; i < parts; ++i) {
    pattern += i > 0 ? "/" : "";
    // Git takes two stars behind other text for one, as its documentation says, but not where all
    // before them is plain text; so they are a part of their own here.
    if (dice.below(5) == 0) {
      pattern += dice.one_of({"*", "**", "***"});
      continue;
    }
    for (std::size_t elements = 1 + dice.below(3); elements > 0; --elements) {
      pattern += dice.one_of({"a",     "b",           "a",          "b",    "x",   ".c",
                              "?",     "[ab]",        "[!a]",       "[^x]", "[a-", "[]b]",
                              "[a-c]", "[[:alpha:]]", "[[:nope:]]", "\\a",  "\\*", "[\\b]",
                              "[x/b]", "-",           "[b-]",       "a*",   "?*"});
    }
  }
  return pattern + (dice.below(4) == 0 ? "/" : "");
}

const std::vector<std::string> directory_names = {"a", "b", "ab"};
const std::vector<std::string> file_names = {"x", "b.c", "*", "-", "xab", "]b"};

/// Every directory of three names, three deep; below `top`.
std::vector<std::string> all_directories(const std::string& top = "", std::size_t depth = 3) {
  std::vector<std::string> found;
  for (const std::string& name : directory_names) {
    if (depth > 0) {
      found.push_back(top + name);
      for (std::string& below : all_directories(top + name + "/", depth - 1)) {
        found.push_back(std::move(below));
      }
    }
  }
  return found;
}

}  // namespace

TEST_SUITE("plan::Globs") {
  TEST_CASE("a pattern without a slash matches at every depth, and what is below") {
    const Globs wanted = globs({"*.md", "docs"});

    CHECK(wanted.contains("README.md"));
    CHECK(wanted.contains("a/b/README.md"));
    CHECK(wanted.contains("x/docs/y/z.txt"));
    CHECK_FALSE(wanted.contains("a.mdx"));
  }

  TEST_CASE("a slash counts from the root") {
    const Globs wanted = globs({"src/*.c", "/Makefile"});

    CHECK(wanted.contains("src/a.c"));
    CHECK(wanted.contains("Makefile"));
    CHECK_FALSE(wanted.contains("x/src/a.c"));
    CHECK_FALSE(wanted.contains("src/sub/a.c"));
    CHECK_FALSE(wanted.contains("sub/Makefile"));
  }

  TEST_CASE("two stars stand for any number of directories") {
    const Globs wanted = globs({"src/**/test/*.c", "docs/**"});

    CHECK(wanted.contains("src/test/a.c"));
    CHECK(wanted.contains("src/x/y/test/a.c"));
    CHECK(wanted.contains("docs/a/b"));
    CHECK_FALSE(wanted.contains("docs"));
  }

  TEST_CASE("the last match decides, also inside of what an earlier one took") {
    const Globs wanted = globs({"docs/", "!docs/drafts/", "docs/drafts/keep.md"});

    CHECK(wanted.contains("docs/a.md"));
    CHECK_FALSE(wanted.contains("docs/drafts/a.md"));
    CHECK(wanted.contains("docs/drafts/keep.md"));
    CHECK_FALSE(wanted.contains("docs"));
  }

  TEST_CASE("nothing is in an empty list") {
    CHECK_FALSE(Globs().contains("a"));
    CHECK_FALSE(Globs().ignores("a"));
    CHECK_FALSE(globs({"", "/", "!"}).contains("a"));
  }

  TEST_CASE("what is ignored cannot be taken out again below") {
    const Globs ignored = globs({"node_modules/", "!node_modules/keep", "*.log", "!a.log"});

    CHECK(ignored.ignores("node_modules", true));
    CHECK_FALSE(ignored.ignores("node_modules", false));
    CHECK(ignored.ignores("x/node_modules/keep"));
    CHECK_FALSE(ignored.ignores("a.log"));
    CHECK(ignored.ignores("b.log"));
  }

  TEST_CASE("lines are read as git reads them") {
    const Globs ignored =
        Globs::from_lines("\xEF\xBB\xBF# comment\r\n\n.env  \r\nb\\ \n\\#c\n\\!d\nlast\\  ");

    CHECK(ignored.ignores(".env"));
    CHECK(ignored.ignores("b "));
    CHECK(ignored.ignores("#c"));
    CHECK(ignored.ignores("!d"));
    CHECK(ignored.ignores("last "));
    CHECK_FALSE(ignored.ignores("# comment"));
  }

  TEST_CASE("random lists ignore what git ignores, and contain what their last match says") {
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    Dice dice(seed);
    const TempRepo repo;
    const std::vector<std::string> directories = all_directories();
    std::vector<std::string> paths = directories;
    for (const std::string& directory : directories) {
      std::filesystem::create_directories(repo.path() / directory);
      paths.push_back(directory + "/" + dice.one_of(file_names));
    }
    paths.insert(paths.end(), file_names.begin(), file_names.end());
    const std::set<std::string> is_directory(directories.begin(), directories.end());
    std::vector<std::string> question = {"-c", "core.quotePath=false", "check-ignore", "--no-index",
                                         "--"};
    question.insert(question.end(), paths.begin(), paths.end());

    for (int round = 0; round < 120; ++round) {
      std::vector<std::string> patterns;
      std::string lines;
      for (std::size_t i = 1 + dice.below(4); i > 0; --i) {
        patterns.push_back(random_pattern(dice));
        lines += patterns.back() + "\n";
      }
      repo.write(".gitignore", lines);
      const std::string answer = "\n" + repo.try_git(question).output;
      const Globs list(patterns);
      for (const std::string& path : paths) {
        CAPTURE(lines);
        CAPTURE(path);
        CHECK(list.ignores(path, is_directory.contains(path)) ==
              (answer.find("\n" + path + "\n") != std::string::npos));

        bool is_wanted = false;
        for (const std::string& pattern : patterns) {
          const bool is_negated = pattern.starts_with('!');
          if (Globs(std::array{pattern.substr(is_negated ? 1 : 0)}).ignores(path)) {
            is_wanted = !is_negated;
          }
        }
        CHECK(list.contains(path) == is_wanted);
      }
    }
  }
}
