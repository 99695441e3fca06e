#include "git_refactor/base/duration.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using namespace std::chrono_literals;

TEST_SUITE("base::parse_duration") {
  TEST_CASE("units and numbers of seconds are read") {
    CHECK(parse_duration("500ms") == 500ms);
    CHECK(parse_duration("90s") == 90s);
    CHECK(parse_duration("90") == 90s);
    CHECK(parse_duration("1.5") == 1500ms);
    CHECK(parse_duration("10m") == 10min);
    CHECK(parse_duration("1h30m") == 90min);
    CHECK(parse_duration("2d") == 48h);
    CHECK(parse_duration("0.5h") == 30min);
  }

  TEST_CASE("anything else is no duration") {
    for (const char* text : {"", "s", "-1", "1e3", "10 m", "10x", "1m1h", "1m1m", "1h30", "0", "0s",
                             "1..5", ".", "400d", "inf", "0x10", "10M"}) {
      CAPTURE(text);
      CHECK_FALSE(parse_duration(text));
    }
  }
}
