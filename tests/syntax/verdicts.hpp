#pragma once

#include "git_refactor/syntax/surveyor.hpp"

#include <array>
#include <string>
#include <string_view>

namespace git_refactor::syntax::test {

/// The bindings of all occurrences of "old" in `source`, in order: "file! free local member!";
/// an exclamation mark marks a declaration.
inline std::string bindings(Language language, std::string_view source) {
  constexpr std::array<std::string_view, 7> names{"local",     "file", "free",   "member",
                                                  "qualified", "key",  "unknown"};
  static Surveyor surveyor;
  const std::array<std::string_view, 1> asked{"old"};
  std::string text;
  for (const Occurrence& occurrence : surveyor.survey(language, source, asked).occurrences) {
    text += text.empty() ? "" : " ";
    text += names.at(static_cast<std::size_t>(occurrence.binding));
    text += occurrence.role == Role::declaration ? "!" : "";
    text += occurrence.role == Role::import ? "+" : "";
  }
  return text;
}

/// The kinds of all occurrences of "old" in `source`, in order.
inline std::string kinds(Language language, std::string_view source) {
  static Surveyor surveyor;
  const std::array<std::string_view, 1> asked{"old"};
  std::string text;
  for (const Occurrence& occurrence : surveyor.survey(language, source, asked).occurrences) {
    text += text.empty() ? "" : ", ";
    text += name_of(occurrence.kind);
  }
  return text;
}

}  // namespace git_refactor::syntax::test
