#include "c_family.hpp"

#include "resolution.hpp"

namespace git_refactor::syntax {

FileSurvey survey_c_family(TSParser& parser, const Grammar& grammar, std::string_view source,
                           std::span<const std::string_view> names) {
  Collector collector(grammar, source, names);
  const Tree tree = parse(parser, source);
  collector.add(*tree, 0, static_cast<std::uint32_t>(source.size()));
  return Resolution(grammar.table(), collector.facts()).survey({});
}

}  // namespace git_refactor::syntax
