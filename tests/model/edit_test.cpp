#include "git_refactor/model/edit.hpp"

#include "git_refactor/base/error.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace git_refactor;

namespace {

std::string edited(std::string_view source, const std::vector<Edit>& edits) {
  std::string result = "left over";
  apply_edits(source, edits, result);
  return result;
}

}  // namespace

TEST_SUITE("model::apply_edits") {
  TEST_CASE("without edits the bytes stay as they are") {
    CHECK(edited(std::string_view("a\0\r\n\xff", 5), {}) == std::string_view("a\0\r\n\xff", 5));
    CHECK(edited("", {}).empty());
  }

  TEST_CASE("edits replace, insert and delete, at both ends and side by side") {
    CHECK(edited("abc", {{0, 1, "xx"}, {1, 1, ""}, {2, 1, "z"}}) == "xxz");
    CHECK(edited("abc", {{0, 0, "<"}, {3, 0, ">"}}) == "<abc>");
  }

  TEST_CASE("edits that overlap or reach past the end are an error") {
    CHECK_THROWS_AS(edited("abc", {{0, 2, "x"}, {1, 1, "y"}}), Error);
    CHECK_THROWS_AS(edited("abc", {{1, 1, "x"}, {0, 1, "y"}}), Error);
    CHECK_THROWS_AS(edited("abc", {{2, 2, "x"}}), Error);
    CHECK_THROWS_AS(edited("abc", {{4, 0, "x"}}), Error);
  }

  TEST_CASE("random edits give what replacing from the back gives") {
    const std::uint32_t seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](std::size_t bound) {
      return static_cast<std::uint32_t>(random() % bound);
    };
    for (int round = 0; round < 500; ++round) {
      std::string source(below(200), ' ');
      for (char& c : source) {
        c = static_cast<char>(below(256));
      }
      std::vector<Edit> edits;
      for (std::uint32_t at = below(20); at < source.size(); at += 1 + below(20)) {
        const std::uint32_t length = below(std::min<std::size_t>(source.size() - at, 9) + 1);
        edits.push_back({at, length, std::string(below(12), 'r')});
        at += length;
      }

      const std::string result = edited(source, edits);

      std::string expected = source;
      for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        expected.replace(edit->offset, edit->length, edit->replacement);
      }
      CHECK(result == expected);
    }
  }
}
