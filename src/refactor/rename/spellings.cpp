#include "git_refactor/refactor/spellings.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace git_refactor::refactor {

namespace {

bool is_upper(char c) {
  return std::isupper(static_cast<unsigned char>(c)) != 0;
}

bool is_lower(char c) {
  return std::islower(static_cast<unsigned char>(c)) != 0;
}

char lower(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

char upper(char c) {
  return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
}

/// Whether a new word begins at `at`: "fooBar" before the B, "HTTPServer" before the S.
bool begins_word(std::string_view name, std::size_t at) {
  if (at == 0 || !is_upper(name[at])) {
    return false;
  }
  const bool after_small = !is_upper(name[at - 1]);
  const bool before_small = at + 1 < name.size() && is_lower(name[at + 1]);
  return after_small || before_small;
}

std::string capitalised(std::string word) {
  if (!word.empty()) {
    word.front() = upper(word.front());
  }
  return word;
}

enum class Style { snake, camel, pascal, screaming, kebab };

constexpr std::array styles{Style::snake, Style::camel, Style::pascal, Style::screaming,
                            Style::kebab};

std::string spelled(const std::vector<std::string>& words, Style style) {
  std::string name;
  for (const std::string& word : words) {
    const bool is_first = name.empty();
    switch (style) {
      case Style::snake:
      case Style::screaming:
        name += (is_first ? "" : "_") + word;
        break;
      case Style::kebab:
        name += (is_first ? "" : "-") + word;
        break;
      case Style::camel:
        name += is_first ? word : capitalised(word);
        break;
      case Style::pascal:
        name += capitalised(word);
        break;
    }
  }
  if (style == Style::screaming) {
    std::ranges::transform(name, name.begin(), upper);
  }
  return name;
}

}  // namespace

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  bool is_open = false;
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (name[at] == '_' || name[at] == '-') {
      is_open = false;
      continue;
    }
    if (!is_open || begins_word(name, at)) {
      words.emplace_back();
      is_open = true;
    }
    words.back() += lower(name[at]);
  }
  return words;
}

std::vector<std::pair<std::string, std::string>> other_spellings(std::string_view old_name,
                                                                 std::string_view new_name) {
  const std::vector<std::string> old_words = words_of(old_name);
  const std::vector<std::string> new_words = words_of(new_name);
  std::vector<std::pair<std::string, std::string>> pairs;
  if (old_words.empty() || new_words.empty()) {
    return pairs;
  }
  for (const Style style : styles) {
    std::string from = spelled(old_words, style);
    const bool is_known = from == old_name || std::ranges::any_of(pairs, [&](const auto& pair) {
                            return pair.first == from;
                          });
    if (!is_known) {
      pairs.emplace_back(std::move(from), spelled(new_words, style));
    }
  }
  return pairs;
}

}  // namespace git_refactor::refactor
