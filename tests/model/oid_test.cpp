#include "git_refactor/model/oid.hpp"

#include <doctest/doctest.h>

using git_refactor::Oid;

TEST_SUITE("model::Oid") {
  TEST_CASE("an id read from its hexadecimal digits prints as them") {
    const std::string digits = "0123456789abcdef0123456789abcdef01234567";

    CHECK(Oid::from_hex(digits)->hex() == digits);
    CHECK(Oid::from_hex("0123456789ABCDEF0123456789ABCDEF01234567")->hex() == digits);
  }

  TEST_CASE("anything but forty digits is no id") {
    CHECK_FALSE(Oid::from_hex("").has_value());
    CHECK_FALSE(Oid::from_hex("0123456789abcdef0123456789abcdef0123456").has_value());
    CHECK_FALSE(Oid::from_hex("g123456789abcdef0123456789abcdef01234567").has_value());
  }

  TEST_CASE("only the id of zeros is zero") {
    CHECK(Oid{}.is_zero());
    CHECK_FALSE(Oid::from_hex("0000000000000000000000000000000000000001")->is_zero());
  }
}
