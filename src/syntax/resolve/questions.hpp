#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace git_refactor::syntax {

/// Questions that may lead back to themselves, as what the type of an expression is: who asks, and
/// which answers hold.
///
/// A question that is asked while it is being answered gets none. An answer that was found on the
/// way is then no final one; but it would be found the same as long as all the open questions that
/// it met stay open, so it is kept for that long. Forgetting it at once, as would be simpler, costs
/// exponential time in objects that refer to each other. This is how strongly connected components
/// are found (Tarjan, Depth-first search and linear graph algorithms, 1972).
template <typename Key, typename Answer>
class Questions {
 public:
  /// A question that is being answered.
  struct Open {
    Key key;
    std::size_t place = 0;    ///< how many were open before
    std::size_t outer = 0;    ///< the first open question that was met around it
    std::size_t answers = 0;  ///< how many provisional answers there were before
  };

  /// The provisional answer to a question.
  std::optional<Answer> answered(const Key& key) {
    const auto found = provisional_.find(key);
    if (found == provisional_.end()) {
      return std::nullopt;
    }
    met_ = std::min(met_, found->second.second);
    return found->second.first;
  }

  /// Begins with a question; nothing where it is open already.
  std::optional<Open> ask(const Key& key) {
    const auto [found, is_new] = open_.try_emplace(key, open_.size());
    if (!is_new) {
      met_ = std::min(met_, found->second);
      return std::nullopt;
    }
    return Open{key, found->second, std::exchange(met_, none), order_.size()};
  }

  /// Says that an answer is missing for another reason: none that depends on it is final.
  void give_up() { met_ = 0; }

  /// Ends a question. True if its answer is final; else that is kept for as long as it holds.
  bool answer(const Open& open, Answer answer) {
    const std::size_t met = leave(open);
    if (met >= open.place) {
      return true;
    }
    provisional_.emplace(open.key, std::pair(std::move(answer), met));
    order_.push_back(open.key);
    return false;
  }

  /// Ends a question whose answer is not kept; says which open one it met first.
  std::size_t leave(const Open& open) {
    open_.erase(open.key);
    const std::size_t met = met_;
    if (met >= open.place) {
      for (; order_.size() > open.answers; order_.pop_back()) {
        provisional_.erase(order_.back());
      }
    }
    met_ = met < open.place ? std::min(open.outer, met) : open.outer;
    return met;
  }

 private:
  static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

  std::map<Key, std::size_t> open_;                            // and how many were before
  std::map<Key, std::pair<Answer, std::size_t>> provisional_;  // and the first open one they met
  std::vector<Key> order_;                                     // of the provisional answers
  std::size_t met_ = none;  // the first open question that was met since the last began
};

}  // namespace git_refactor::syntax
