// Which thing is meant.
//
// A place says it all: what the name there means. Else every declaration of OLD is asked for its
// thing, the filter takes its share, and of what is left the things that reach farthest count:
// globals before members before locals before modules. Exactly one must remain; several are
// refused, each with what would pick it.

#include "program_targets.hpp"

#include "git_refactor/model/repo_path.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::refactor {

using syntax::EntityId;
using syntax::ProgramSite;

namespace {

/// How far a thing reaches. A module or package is a thing that files are, not one that they
/// declare: who says no more than a name means what is declared.
enum class Reach : std::uint8_t { global, member, local, module };

struct Option {
  ProgramTarget target;
  Reach reach = Reach::global;
  std::string qualified_name;
  Language language = Language::c;
  std::vector<std::string> paths;
};

Reach reach_of(const ProgramSite& site, SymbolKind kind) {
  switch (kind) {
    case SymbolKind::local:
    case SymbolKind::parameter:
    case SymbolKind::label:
    case SymbolKind::type_parameter:
      return Reach::local;
    case SymbolKind::field:
    case SymbolKind::method:
      return Reach::member;
    case SymbolKind::module:
      return site.role == syntax::Role::declaration ? Reach::global : Reach::module;
    default:
      return site.is_member ? Reach::member : Reach::global;
  }
}

bool is_kind(SymbolKind kind, SymbolKind wanted) {
  switch (wanted) {
    case SymbolKind::type:
      return kind == SymbolKind::type || kind == SymbolKind::type_parameter;
    case SymbolKind::constant:
      return kind == SymbolKind::constant || kind == SymbolKind::enumerator;
    default:
      return kind == wanted;
  }
}

/// The parts of a qualified name, however its language separates them.
std::vector<std::string_view> parts_of(std::string_view name) {
  std::vector<std::string_view> parts;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of(".:/#"), name.size());
    if (end > 0) {
      parts.push_back(name.substr(0, end));
    }
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return parts;
}

/// Whether what stands before the last part of `name` ends with the parts of `qualifier`.
bool is_qualified_by(std::string_view name, std::string_view qualifier) {
  std::vector<std::string_view> parts = parts_of(name);
  const std::vector<std::string_view> wanted = parts_of(qualifier);
  if (parts.size() <= wanted.size()) {
    return false;
  }
  parts.pop_back();
  return std::equal(wanted.rbegin(), wanted.rend(), parts.rbegin());
}

bool is_in(std::string_view path, const std::string& place) {
  std::string_view directory = place;
  while (directory.ends_with('/')) {
    directory.remove_suffix(1);
  }
  return path == directory || directory == "." || is_inside(path, directory);
}

class Chooser {
 public:
  Chooser(const RenameOperation& operation, syntax::Program& program, const ProgramSites& sites)
      : operation_(operation), program_(program), sites_(sites) {}

  TargetChoice at(ProgramPlace place);
  TargetChoice by_name();

 private:
  [[nodiscard]] std::optional<EntityId> only_member(const ProgramSite& place) const;

  static TargetChoice refuse(Refusal refusal, std::string reason, std::vector<Finding> findings) {
    return {{}, refusal, std::move(reason), std::move(findings)};
  }

  [[nodiscard]] bool is_reserved(const ProgramSite& place) const;
  std::vector<Option> options();
  [[nodiscard]] bool matches(const Option& option) const;
  TargetChoice ambiguous(const std::vector<Option>& options) const;
  TargetChoice none_left() const;

  const RenameOperation& operation_;
  syntax::Program& program_;
  const ProgramSites& sites_;
};

// A word of the language itself, such as `self`. With a prefix (`r#type`) it is a name after all,
// JavaScript's members may be called by any word, and Rust's `self` is a parameter where it means
// one.
bool Chooser::is_reserved(const ProgramSite& place) const {
  const Language language = program_.language(place.file);
  const bool is_raw = language == Language::rust &&
                      program_.text(place.file).substr(0, place.offset).ends_with("r#");
  const syntax::Denotation& meaning = place.denotation;
  const bool is_receiver = language == Language::rust && operation_.old_name == "self" &&
                           !(meaning.senses.empty() && meaning.doubt.empty());
  return syntax::family_of(language) != syntax::Family::javascript && !is_raw && !is_receiver &&
         syntax::is_keyword(language, operation_.old_name);
}

TargetChoice Chooser::at(ProgramPlace place) {
  const std::vector<Finding> here{{place.file, place.offset, "this place"}};
  const auto file = sites_.find(place.file);
  if (file == sites_.end()) {
    return refuse(Refusal::nothing, "no name stands at this place", here);
  }
  const auto site = std::ranges::find_if(file->second, [&](const ProgramSite& each) {
    return each.offset == place.offset && each.name == syntax::asked_old &&
           (!each.is_text || !each.denotation.senses.empty());
  });
  if (site == file->second.end() || is_reserved(*site)) {
    return refuse(Refusal::nothing, "no name stands at this place", here);
  }
  const syntax::Denotation& meaning = site->denotation;
  if (const auto only = meaning.doubt.empty() ? std::nullopt : only_member(*site)) {
    return {ProgramTarget{*only, program_.describe(*only).kind, here}, {}, {}, {}};
  }
  if (!meaning.doubt.empty()) {
    return refuse(Refusal::unsure, "it is not known what the name means at this place",
                  {{place.file, place.offset, std::string(meaning.doubt)}});
  }
  if (meaning.senses.empty()) {
    return refuse(Refusal::outside, operation_.old_name + " is not declared in this repository",
                  here);
  }
  const EntityId entity = program_.canonical(meaning.senses.front().entity);
  return {ProgramTarget{entity, program_.describe(entity).kind, here}, {}, {}, {}};
}

// What a member of an object of unknown type is: the only one of its name, as for every other site,
// unless the language's library has one too.
std::optional<EntityId> Chooser::only_member(const ProgramSite& place) const {
  const Language language = program_.language(place.file);
  if (!place.is_member || program_.is_library_member(language, operation_.old_name)) {
    return std::nullopt;
  }
  const DeclaredMembers members =
      find_declared_members(program_, sites_, syntax::family_of(language));
  return members.are_several ? std::nullopt : members.first;
}

std::vector<Option> Chooser::options() {
  std::vector<Option> options;
  std::map<EntityId, std::size_t> known;
  std::map<EntityId, syntax::Entity> entities;
  for (const auto& [file, sites] : sites_) {
    for (const ProgramSite& site : sites) {
      if (site.name != syntax::asked_old || site.is_text || site.denotation.senses.empty()) {
        continue;
      }
      const EntityId entity = program_.canonical(site.denotation.senses.front().entity);
      const auto [entry, is_unseen] = entities.try_emplace(entity);
      syntax::Entity& described = entry->second;
      if (is_unseen) {
        described = program_.describe(entity);
      }
      const bool is_declared_nowhere = described.declarations.empty() && described.outside.empty();
      if (site.role != syntax::Role::declaration && !is_declared_nowhere) {
        continue;
      }
      const auto [found, is_new] = known.try_emplace(entity, options.size());
      if (is_new) {
        options.push_back({{entity, described.kind, {}},
                           reach_of(site, described.kind),
                           described.qualified_name,
                           program_.language(file),
                           {}});
      }
      Option& option = options[found->second];
      option.target.places.push_back(
          {file, site.offset, std::string(name_of(described.kind)) + " " + option.qualified_name});
      option.paths.push_back(program_.path(file));
    }
  }
  return options;
}

bool Chooser::matches(const Option& option) const {
  const TargetFilter& filter = operation_.target;
  const auto is_here = [&](const std::string& path) {
    return std::ranges::any_of(filter.in, [&](const std::string& in) { return is_in(path, in); });
  };
  return (!filter.kind || is_kind(option.target.kind, *filter.kind)) &&
         (!filter.language || are_related(*filter.language, option.language)) &&
         (filter.in.empty() || std::ranges::any_of(option.paths, is_here)) &&
         (filter.qualifier.empty() || is_qualified_by(option.qualified_name, filter.qualifier));
}

TargetChoice Chooser::ambiguous(const std::vector<Option>& options) const {
  std::vector<Finding> findings;
  for (const Option& option : options) {
    findings.insert(findings.end(), option.target.places.begin(), option.target.places.end());
  }
  return refuse(
      Refusal::ambiguous,
      operation_.old_name + " means " + std::to_string(options.size()) + " different things",
      std::move(findings));
}

TargetChoice Chooser::none_left() const {
  std::vector<Finding> findings;
  for (const auto& [file, sites] : sites_) {
    for (const ProgramSite& site : sites) {
      if (site.name == syntax::asked_old && !site.is_text) {
        findings.push_back({file, site.offset, "used here"});
      }
    }
  }
  if (findings.empty()) {
    return {};
  }
  return refuse(Refusal::outside, operation_.old_name + " is not declared in this repository",
                std::move(findings));
}

TargetChoice Chooser::by_name() {
  std::vector<Option> options = this->options();
  if (options.empty()) {
    return none_left();
  }
  std::erase_if(options, [this](const Option& option) { return !matches(option); });
  if (options.empty()) {
    return refuse(Refusal::nothing, "no " + operation_.old_name + " is what the options ask for",
                  {});
  }
  if (!operation_.target.kind) {
    const Reach farthest = std::ranges::min(options, {}, &Option::reach).reach;
    std::erase_if(options, [&](const Option& option) { return option.reach != farthest; });
  }
  if (options.size() > 1) {
    return ambiguous(options);
  }
  return {std::move(options.front().target), {}, {}, {}};
}

}  // namespace

DeclaredMembers find_declared_members(const syntax::Program& program, const ProgramSites& sites,
                                      syntax::Family family) {
  DeclaredMembers members;
  for (const auto& [file, sites_of_file] : sites) {
    if (syntax::family_of(program.language(file)) != family) {
      continue;
    }
    for (const ProgramSite& site : sites_of_file) {
      if (site.name != syntax::asked_old || !site.is_member ||
          site.role != syntax::Role::declaration) {
        continue;
      }
      const auto& senses = site.denotation.senses;
      const EntityId entity =
          senses.empty() ? syntax::no_entity : program.canonical(senses.front().entity);
      members.are_several =
          members.are_several || senses.empty() || (members.first && *members.first != entity);
      members.first = members.first.value_or(entity);
    }
  }
  return members;
}

TargetChoice choose_target(const RenameOperation& operation, syntax::Program& program,
                           const ProgramSites& sites, std::optional<ProgramPlace> at) {
  Chooser chooser(operation, program, sites);
  return at ? chooser.at(*at) : chooser.by_name();
}

}  // namespace git_refactor::refactor
