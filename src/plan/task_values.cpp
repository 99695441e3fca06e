#include "task_values.hpp"

#include "git_refactor/plan/task_file.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace git_refactor::plan {

namespace {

/// How many characters to add, drop, replace or swap with the next to make one word of the other.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) {
    current[j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before_last, last);
    std::swap(last, current);
    current[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      current[j] = std::min(
          {last[j] + 1, current[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        current[j] = std::min(current[j], before_last[j - 2] + 1);
      }
    }
  }
  return current.back();
}

}  // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> choices) {
  std::string_view best;
  std::size_t least = std::max<std::size_t>(1, word.size() / 3);
  for (const std::string_view choice : choices) {
    const std::size_t distance = edit_distance(word, choice);
    if (distance < least || (distance == least && best.empty())) {
      best = choice;
      least = distance;
    }
  }
  return best;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::string result = "\"";
  for (const char character : text.substr(0, longest)) {
    result += static_cast<unsigned char>(character) < 0x20 || character == 0x7f ? '?' : character;
  }
  return result + (text.size() > longest ? "...\"" : "\"");
}

std::string name_fault(std::string_view name) {
  constexpr std::size_t longest = 100;
  if (name.empty()) {
    return "it is empty";
  }
  if (name.size() > longest) {
    return "it is longer than 100 bytes";
  }
  for (const char character : name) {
    if (static_cast<unsigned char>(character) < 0x20 || character == 0x7f) {
      return "it has a control character";
    }
    if (std::string_view(" ~^:?*[\\/").find(character) != std::string_view::npos) {
      return std::string("it has a ") + (character == ' ' ? "space" : std::string(1, character));
    }
  }
  if (name.front() == '.' || name.front() == '-') {
    return std::string("it begins with ") + name.front();
  }
  if (name.back() == '.' || name.ends_with(".lock")) {
    return std::string("it ends with ") + (name.back() == '.' ? "." : ".lock");
  }
  for (const std::string_view part : {"..", "@{"}) {
    if (name.find(part) != std::string_view::npos) {
      return "it has " + std::string(part);
    }
  }
  return name == "@" ? "git means HEAD by it" : "";
}

}  // namespace git_refactor::plan
