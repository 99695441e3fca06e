// A file in one tree, and what `m` is in `m.OLD`.
//
// The first look at the tree is for the asked names alone. Where one is selected from a dotted path
// (`m.OLD`, `a.b.OLD`), a second look is for the first parts of those paths (`m`, `a`), with the
// same tables and scopes: one that turns out to be an import makes the selection qualified by the
// imported path; any other is a variable, and the selection a member.

#include "whole_file.hpp"

#include "resolution.hpp"

#include <algorithm>
#include <vector>

namespace git_refactor::syntax {

namespace {

std::string_view first_part(const Fact& fact, std::string_view separator) {
  return fact.receiver_path.substr(0, fact.receiver_path.find(separator));
}

std::vector<std::string_view> receivers_of(const Facts& facts, const LanguageTable& table) {
  std::vector<std::string_view> names;
  for (const Fact& fact : facts.facts) {
    const std::string_view name = first_part(fact, table.separator);
    if (!name.empty() &&
        std::ranges::find(table.own_receivers, name) == table.own_receivers.end()) {
      names.push_back(name);
    }
  }
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

Modules modules_of(const Grammar& grammar, const SyntaxTree& tree, std::string_view source,
                   std::span<const std::string_view> names) {
  Collector collector(grammar, source, names);
  collector.add(tree, 0, static_cast<std::uint32_t>(source.size()));
  const Resolution resolution(grammar.table(), collector.facts());
  Modules modules = resolution.modules();
  if (grammar.table().implied_import != nullptr) {
    const SyntaxNode root = tree.root();
    for (const auto& [offset, name] : resolution.free_references()) {
      const std::string_view path = grammar.table().implied_import(root, source, names[name]);
      if (!path.empty()) {
        modules[offset] = {std::string(path), {}};
      }
    }
  }
  return modules;
}

}  // namespace

FileSurvey survey_whole_file(TSParser& parser, const Grammar& grammar, std::string_view source,
                             std::span<const std::string_view> names) {
  const Tree tree = parse(parser, source);
  Collector collector(grammar, source, names);
  collector.add(*tree, 0, static_cast<std::uint32_t>(source.size()));
  const std::vector<std::string_view> receivers = receivers_of(collector.facts(), grammar.table());
  const Modules modules =
      receivers.empty() ? Modules{} : modules_of(grammar, *tree, source, receivers);
  return Resolution(grammar.table(), collector.facts()).survey(modules);
}

}  // namespace git_refactor::syntax
