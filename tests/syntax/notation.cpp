#include "notation.hpp"

#include <array>

namespace git_refactor::syntax::test {

namespace {

std::string_view name_of(Role role) {
  constexpr std::array<std::string_view, 3> names{"declaration", "import", "reference"};
  return names.at(static_cast<std::size_t>(role));
}

std::string_view name_of(Binding binding) {
  constexpr std::array<std::string_view, 7> names{"local",     "file", "free",   "member",
                                                  "qualified", "key",  "unknown"};
  return names.at(static_cast<std::size_t>(binding));
}

std::string_view name_of(Form form) {
  constexpr std::array<std::string_view, 4> names{"plain", "shorthand_value", "shorthand_bound",
                                                  "shorthand_alias"};
  return names.at(static_cast<std::size_t>(form));
}

std::string line_of(const Occurrence& occurrence, std::uint32_t index) {
  std::string line(name_of(occurrence.role));
  if (occurrence.kind != SymbolKind::unknown) {
    line += " " + std::string(git_refactor::name_of(occurrence.kind));
  }
  line += " " + std::string(name_of(occurrence.binding));
  if (!occurrence.qualifier.empty()) {
    line += " from " + occurrence.qualifier;
  }
  if (occurrence.form != Form::plain) {
    line += " [" + std::string(name_of(occurrence.form)) + "]";
  }
  if (occurrence.is_private) {
    line += " [private]";
  }
  if (!occurrence.why.empty()) {
    line += " (" + std::string(occurrence.why) + ")";
  }
  if (occurrence.declaration != no_index && occurrence.declaration != index) {
    line += " -> " + std::to_string(occurrence.declaration);
  }
  return line;
}

FileSurvey survey_of(Language language, std::string_view source) {
  static Surveyor surveyor;
  constexpr std::array<std::string_view, 2> names{"OLD", "NEW"};
  return surveyor.survey(language, source, names);
}

}  // namespace

std::string told(Language language, std::string_view source, std::string_view name) {
  static Surveyor surveyor;
  const std::array<std::string_view, 1> names{name};
  const FileSurvey survey = surveyor.survey(language, source, names);
  std::string lines;
  for (std::uint32_t index = 0; index < survey.occurrences.size(); ++index) {
    lines += (index == 0 ? "" : "\n") + line_of(survey.occurrences[index], index);
  }
  return lines;
}

std::string clashes(Language language, std::string_view source) {
  const FileSurvey survey = survey_of(language, source);
  std::string text;
  for (const Clash& clash : survey.clashes) {
    text += (text.empty() ? "" : " ") + std::to_string(survey.occurrences.at(clash.site).offset) +
            ":" + std::to_string(survey.occurrences.at(clash.declaration).offset);
  }
  return text;
}

std::uint32_t mentions(Language language, std::string_view source) {
  return static_cast<std::uint32_t>(survey_of(language, source).mentions.size());
}

}  // namespace git_refactor::syntax::test
