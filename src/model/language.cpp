#include "git_refactor/model/language.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace git_refactor {

namespace {

using Entry = std::pair<std::string_view, Language>;

constexpr std::array aliases = std::to_array<Entry>({
    {"c", Language::c},
    {"c++", Language::cpp},
    {"cpp", Language::cpp},
    {"python", Language::python},
    {"python3", Language::python},
    {"go", Language::go},
    {"golang", Language::go},
    {"rust", Language::rust},
    {"rs", Language::rust},
    {"javascript", Language::javascript},
    {"js", Language::javascript},
    {"jsx", Language::javascript},
    {"typescript", Language::typescript},
    {"ts", Language::typescript},
    {"tsx", Language::tsx},
    {"java", Language::java},
});

// A ".h" is taken for C, as the bulk of them are; linguist-language says otherwise where it
// matters, and the scan looks at the repository's other files (scan/language.cpp).
constexpr std::array extensions = std::to_array<Entry>({
    {"c", Language::c},
    {"h", Language::c},
    {"cc", Language::cpp},
    {"cpp", Language::cpp},
    {"cxx", Language::cpp},
    {"c++", Language::cpp},
    {"hh", Language::cpp},
    {"hpp", Language::cpp},
    {"hxx", Language::cpp},
    {"h++", Language::cpp},
    {"ipp", Language::cpp},
    {"inl", Language::cpp},
    {"tpp", Language::cpp},
    {"C", Language::cpp},
    {"H", Language::cpp},
    {"cppm", Language::cpp},
    {"ixx", Language::cpp},
    {"py", Language::python},
    {"pyi", Language::python},
    {"pyw", Language::python},
    {"go", Language::go},
    {"rs", Language::rust},
    {"js", Language::javascript},
    {"mjs", Language::javascript},
    {"cjs", Language::javascript},
    {"jsx", Language::javascript},
    {"ts", Language::typescript},
    {"mts", Language::typescript},
    {"cts", Language::typescript},
    {"tsx", Language::tsx},
    {"java", Language::java},
});

constexpr std::array interpreters = std::to_array<Entry>({
    {"python", Language::python},
    {"pypy", Language::python},
    {"node", Language::javascript},
    {"nodejs", Language::javascript},
    {"tsx", Language::typescript},
    {"ts-node", Language::typescript},
});

template <std::size_t N>
std::optional<Language> look_up(const std::array<Entry, N>& table, std::string_view key) {
  const auto found = std::ranges::find(table, key, &Entry::first);
  return found == table.end() ? std::nullopt : std::optional(found->second);
}

std::string_view next_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  const std::string_view word = text.substr(0, text.find_first_of(" \t\r\n"));
  text.remove_prefix(word.size());
  return word;
}

}  // namespace

std::string_view name_of(Language language) {
  constexpr std::array<std::string_view, all_languages.size()> names{
      "C", "C++", "Python", "Go", "Rust", "JavaScript", "TypeScript", "TSX", "Java"};
  return names.at(static_cast<std::size_t>(language));
}

std::optional<Language> language_named(std::string_view name) {
  std::string lower(name);
  std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
  return look_up(aliases, lower);
}

std::optional<Language> language_of_path(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) {
    return std::nullopt;
  }
  return look_up(extensions, name.substr(dot + 1));
}

std::optional<Language> language_of_shebang(std::string_view line) {
  if (!line.starts_with("#!")) {
    return std::nullopt;
  }
  line.remove_prefix(2);
  std::string_view program = next_word(line);
  program = program.substr(program.rfind('/') + 1);
  if (program == "env") {
    do {
      program = next_word(line);
    } while (program.starts_with('-') || program.find('=') != std::string_view::npos);
  }
  // "python3.11" and "python2" are python.
  program = program.substr(0, program.find_last_not_of("0123456789.") + 1);
  return look_up(interpreters, program);
}

bool are_related(Language one, Language other) {
  const auto family = [](Language language) {
    switch (language) {
      case Language::cpp:
        return Language::c;
      case Language::typescript:
      case Language::tsx:
        return Language::javascript;
      default:
        return language;
    }
  };
  return family(one) == family(other);
}

}  // namespace git_refactor
