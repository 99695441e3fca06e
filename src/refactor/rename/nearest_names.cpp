// Which names may have been meant by one that does not exist.
//
// Two ways to be near: few slips of the finger (Damerau-Levenshtein distance, in its "optimal
// string alignment" form: insert, delete, replace, swap neighbours), or one name being the
// beginning or the end of the other ("kfre" of "kfree_skb"). Slips come first, fewest first; then
// and among equals the name with more sites.
//
// A kernel has 300,000 names, so most are turned away by two cheap bounds of the distance: the
// difference of the lengths, and the number of characters that one name has and the other lacks
// (as sets, in 64 bits). What is left pays for the table of distances, |wanted| * |name| steps.

#include "git_refactor/refactor/rename.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <tuple>
#include <utility>

namespace git_refactor::refactor {

namespace {

/// The characters of a name as a set; characters that differ may share a bit.
std::uint64_t characters_of(std::string_view name) {
  std::uint64_t set = 0;
  for (const char c : name) {
    set |= std::uint64_t{1} << (static_cast<unsigned char>(c) % 64U);
  }
  return set;
}

std::size_t at_least_apart(std::uint64_t one, std::uint64_t other) {
  return static_cast<std::size_t>(
      std::max(std::popcount(one & ~other), std::popcount(other & ~one)));
}

/// Distances to one fixed name, with rows that are reused.
class Distance {
 public:
  explicit Distance(std::string_view wanted) : wanted_(wanted) {
    for (auto& row : rows_) {
      row.resize(wanted.size() + 1);
    }
  }

  std::size_t operator()(std::string_view name) {
    std::iota(rows_[0].begin(), rows_[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= name.size(); ++i) {
      auto& row = rows_[i % 3];
      const auto& above = rows_[(i - 1) % 3];
      const auto& two_above = rows_[(i + 1) % 3];
      row[0] = i;
      for (std::size_t j = 1; j <= wanted_.size(); ++j) {
        const bool is_same = name[i - 1] == wanted_[j - 1];
        row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (is_same ? 0 : 1)});
        if (i > 1 && j > 1 && name[i - 1] == wanted_[j - 2] && name[i - 2] == wanted_[j - 1]) {
          row[j] = std::min(row[j], two_above[j - 2] + 1);
        }
      }
    }
    return rows_[name.size() % 3].back();
  }

 private:
  std::string_view wanted_;
  std::array<std::vector<std::size_t>, 3> rows_;
};

/// Whether one is the beginning or the end of the other, and long enough for that to say something.
bool is_extended(std::string_view one, std::string_view other) {
  const auto& [shorter, longer] =
      std::minmax(one, other, [](const auto& a, const auto& b) { return a.size() < b.size(); });
  constexpr std::size_t telling = 3;
  return shorter.size() >= telling && shorter.size() * 3 >= longer.size() &&
         (longer.starts_with(shorter) || longer.ends_with(shorter));
}

}  // namespace

std::vector<std::pair<std::string, std::size_t>> nearest_names(
    std::string_view wanted, const std::map<std::string, std::size_t>& known, std::size_t limit) {
  struct Near {
    std::size_t distance;
    const std::pair<const std::string, std::size_t>* entry;
  };

  const std::size_t farthest = std::max<std::size_t>(1, wanted.size() / 4);
  const std::uint64_t characters = characters_of(wanted);
  Distance distance(wanted);
  std::vector<Near> near;
  for (const auto& entry : known) {
    const std::string& name = entry.first;
    const std::size_t lengths_apart =
        std::max(name.size(), wanted.size()) - std::min(name.size(), wanted.size());
    std::size_t apart = farthest + 1;
    if (lengths_apart <= farthest && at_least_apart(characters, characters_of(name)) <= farthest) {
      apart = distance(name);
    }
    if (name != wanted && (apart <= farthest || is_extended(name, wanted))) {
      near.push_back({std::min(apart, farthest + 1), &entry});
    }
  }

  const std::size_t count = std::min(limit, near.size());
  const auto by_rank = [](const Near& one, const Near& other) {
    return std::tuple(one.distance, other.entry->second, std::string_view(one.entry->first)) <
           std::tuple(other.distance, one.entry->second, std::string_view(other.entry->first));
  };
  std::ranges::partial_sort(near, near.begin() + static_cast<std::ptrdiff_t>(count), by_rank);
  std::vector<std::pair<std::string, std::size_t>> names;
  for (std::size_t i = 0; i < count; ++i) {
    names.emplace_back(*near[i].entry);
  }
  return names;
}

}  // namespace git_refactor::refactor
