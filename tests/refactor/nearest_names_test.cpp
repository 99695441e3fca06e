#include "git_refactor/refactor/rename.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using git_refactor::refactor::nearest_names;

namespace {

using Known = std::map<std::string, std::size_t>;

std::vector<std::string> names_near(std::string_view wanted, const Known& known) {
  std::vector<std::string> names;
  for (const auto& [name, sites] : nearest_names(wanted, known, 3)) {
    names.push_back(name);
  }
  return names;
}

}  // namespace

TEST_SUITE("refactor::nearest_names") {
  TEST_CASE("a name with one slip comes before longer names that begin alike") {
    const Known known{
        {"kfree", 38'107}, {"kfree_skb", 9'020}, {"kfree_rcu", 1'204}, {"kmalloc", 90'000}};

    CHECK(names_near("kfre", known) == std::vector<std::string>{"kfree", "kfree_skb", "kfree_rcu"});
  }

  TEST_CASE("swapped neighbours are one slip") {
    CHECK(names_near("usb_submit_ubr", {{"usb_submit_urb", 1}, {"usb", 99}}) ==
          std::vector<std::string>{"usb_submit_urb"});
  }

  TEST_CASE("among equals the name with more sites comes first, then the alphabet") {
    CHECK(names_near("nam", {{"name", 1}, {"nama", 5}, {"namb", 1}}) ==
          std::vector<std::string>{"nama", "namb", "name"});
  }

  TEST_CASE("at most the limit is given") {
    CHECK(nearest_names("a", {{"ab", 1}, {"ac", 1}}, 1).size() == 1);
    CHECK(nearest_names("a", {{"ab", 1}}, 0).empty());
  }

  TEST_CASE("names that are far, or the wanted name itself, are not given") {
    CHECK(names_near("parse_tree", {{"walk_tree", 1}, {"parse_tree", 2}, {"pt", 3}}).empty());
    CHECK(names_near("x", {{"abcdefgh", 1}}).empty());
  }
}
