#include "git_refactor/syntax/surveyor.hpp"

#include "c_family.hpp"
#include "collector.hpp"
#include "grammar.hpp"
#include "whole_file.hpp"
#include "words.hpp"

#include <array>

namespace git_refactor::syntax {

struct Surveyor::State {
  std::array<Parser, all_languages.size()> parsers;  // by language, made when first needed
};

Surveyor::Surveyor() : state_(std::make_unique<State>()) {}

Surveyor::~Surveyor() = default;
Surveyor::Surveyor(Surveyor&&) noexcept = default;
Surveyor& Surveyor::operator=(Surveyor&&) noexcept = default;

FileSurvey Surveyor::survey(Language language, std::string_view source,
                            std::span<const std::string_view> names) {
  const Grammar& grammar = grammar_of(language);
  if (find_words(grammar.table(), source, names).empty()) {
    return {};
  }
  Parser& parser = state_->parsers.at(static_cast<std::size_t>(language));
  if (parser == nullptr) {
    parser = make_parser(grammar);
  }
  const bool is_c_family = language == Language::c || language == Language::cpp;
  return is_c_family ? survey_c_family(*parser, grammar, source, names)
                     : survey_whole_file(*parser, grammar, source, names);
}

}  // namespace git_refactor::syntax
