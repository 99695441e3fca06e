#include "candidates.hpp"

#include "module_paths.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace git_refactor::refactor {

using syntax::Binding;
using syntax::Occurrence;
using syntax::Role;

namespace {

bool has_no_linkage(SymbolKind kind) {
  return kind == SymbolKind::macro || kind == SymbolKind::type || kind == SymbolKind::enumerator;
}

const Occurrence* first_declaration(const SurveyedFile& file, bool is_type) {
  for (const Occurrence& each : file.survey->occurrences) {
    if (each.name == old_name && is_global_declaration(each) &&
        (each.kind == SymbolKind::type) == is_type) {
      return &each;
    }
  }
  return nullptr;
}

std::string_view stem_of(std::string_view path) {
  const std::string_view name = last_segment(path);
  return name.substr(0, name.find('.'));
}

/// Sorts places into candidates: those with the same family, scope and name spaces are one thing.
class Grouping {
 public:
  explicit Grouping(Files files) : files_(files) {}

  void add(Place place, Rank rank, std::string_view scope, bool is_type = false) {
    const SurveyedFile& file = files_[place.file];
    const Family family = family_of(file.language);
    const std::string_view name_space =
        rank == Rank::global ? std::string_view(at(files_, place).qualifier) : "";
    const auto [found, is_new] =
        index_.try_emplace({family, is_type, scope, name_space}, candidates_.size());
    if (is_new) {
      candidates_.push_back({.rank = rank,
                             .family = family,
                             .is_type = is_type,
                             .scope = scope,
                             .name_space = name_space});
    }
    Candidate& candidate = candidates_[found->second];
    if (candidate.kind == SymbolKind::unknown) {
      candidate.kind = kind_at(file, at(files_, place));
    }
    candidate.places.push_back(place);
  }

  std::vector<Candidate> take() { return std::move(candidates_); }

 private:
  Files files_;
  std::map<std::tuple<Family, bool, std::string_view, std::string_view>, std::size_t> index_;
  std::vector<Candidate> candidates_;
};

/// The places that may introduce a meaning of OLD, by the rank of that meaning.
struct Introductions {
  std::vector<Place> globals;
  std::vector<Place> outside_definitions;  ///< `void space::old() {}`: of a global, or a member
  std::vector<Place> members;
  std::vector<Place> undeclared;
  std::vector<Place> locals;
  std::vector<Place> undeclared_members;
};

void add_introduction(const SurveyedFile& file, const Occurrence& site, Place place,
                      Introductions& found) {
  if (site.role == Role::declaration) {
    if (site.binding == Binding::qualified) {
      found.outside_definitions.push_back(place);
    } else if (is_global_declaration(site)) {
      found.globals.push_back(place);
    } else if (site.binding == Binding::member && !is_constructor(file, site)) {
      found.members.push_back(place);
    } else if (site.binding == Binding::local && &root_of(file, site) == &site) {
      found.locals.push_back(place);
    }
  } else if (site.role == Role::reference && &root_of(file, site) == &site) {
    if (site.binding == Binding::free || site.binding == Binding::file) {
      found.undeclared.push_back(place);
    } else if (site.binding == Binding::member) {
      found.undeclared_members.push_back(place);
    }
  }
}

Introductions find_introductions(Files files) {
  Introductions found;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto& occurrences = files[i].survey->occurrences;
    for (std::uint32_t k = 0; k < occurrences.size(); ++k) {
      if (occurrences[k].name == old_name) {
        add_introduction(files[i], occurrences[k], {i, k}, found);
      }
    }
  }
  return found;
}

std::vector<Candidate> group_globals(Files files, const std::vector<Place>& places) {
  const CLinkage linkage(files);
  Grouping grouping(files);
  for (const Place place : places) {
    const SurveyedFile& file = files[place.file];
    const Family family = family_of(file.language);
    if (family == Family::c) {
      const bool is_type = is_type_name(file, at(files, place));
      const std::string_view scope = linkage.is_own(file, is_type) ? file.path : "";
      grouping.add(place, Rank::global, scope, is_type);
    } else {
      grouping.add(place, Rank::global, module_of(family, file.path));
    }
  }

  // A linked name of C hides those that are private to a file.
  std::vector<Candidate> candidates = grouping.take();
  const auto is_linked = [](const Candidate& each) {
    return each.family == Family::c && each.scope.empty();
  };
  if (std::ranges::any_of(candidates, is_linked)) {
    std::erase_if(candidates, [&](const Candidate& each) {
      return each.family == Family::c && !is_linked(each);
    });
  }
  return candidates;
}

std::vector<Candidate> group_members(Files files, const std::vector<Place>& places,
                                     UnsurePolicy policy) {
  // Who edits what is unsure gets all members of the name; else the types in one file cannot be
  // told apart, nor can a C++ header and the source of the same name.
  const bool takes_all = policy == UnsurePolicy::edit;
  Grouping by_file(files);
  Grouping by_family(files);
  for (const Place place : places) {
    const SurveyedFile& file = files[place.file];
    const bool is_c = family_of(file.language) == Family::c;
    by_file.add(place, Rank::member, is_c ? stem_of(file.path) : file.path);
    by_family.add(place, Rank::member, "");
  }
  std::vector<Candidate> apart = by_file.take();
  std::vector<Candidate> together = by_family.take();
  if (!takes_all || apart.size() == together.size()) {
    return apart;
  }
  for (Candidate& each : together) {
    each.is_several = true;
  }
  return together;
}

std::vector<Candidate> group_by_family(Files files, const std::vector<Place>& places, Rank rank) {
  Grouping grouping(files);
  for (const Place place : places) {
    grouping.add(place, rank, "");
  }
  return grouping.take();
}

std::vector<Candidate> each_local(Files files, const std::vector<Place>& places) {
  std::vector<Candidate> candidates;
  for (const Place place : places) {
    const SurveyedFile& file = files[place.file];
    candidates.push_back({.rank = Rank::local,
                          .family = family_of(file.language),
                          .kind = kind_at(file, at(files, place)),
                          .scope = file.path,
                          .places = {place}});
  }
  return candidates;
}

}  // namespace

CLinkage::CLinkage(Files files) {
  for (const SurveyedFile& file : files) {
    if (family_of(file.language) != Family::c) {
      continue;
    }
    for (const bool is_type : {false, true}) {
      const Occurrence* first = first_declaration(file, is_type);
      has_linked_[is_type] |=
          first != nullptr &&
          (is_header(file.path) || (!first->is_private && !has_no_linkage(first->kind)));
    }
  }
}

bool CLinkage::is_own(const SurveyedFile& file, bool is_type) const {
  const Occurrence* first = first_declaration(file, is_type);
  if (first == nullptr || is_header(file.path)) {
    return false;
  }
  return first->is_private || (has_no_linkage(first->kind) && !has_linked_[is_type]);
}

bool is_type_name(const SurveyedFile& file, const Occurrence& occurrence) {
  return root_of(file, occurrence).kind == SymbolKind::type || is_constructor(file, occurrence);
}

bool is_constructor(const SurveyedFile& file, const Occurrence& occurrence) {
  const Family family = family_of(file.language);
  if ((file.language != Language::cpp && family != Family::java) ||
      occurrence.binding != Binding::member || occurrence.role != Role::declaration ||
      (occurrence.kind != SymbolKind::method && occurrence.kind != SymbolKind::function)) {
    return false;
  }
  return first_declaration(file, true) != nullptr;
}

std::vector<Candidate> find_candidates(Files files, UnsurePolicy policy) {
  const Introductions found = find_introductions(files);
  if (!found.globals.empty()) {
    return group_globals(files, found.globals);
  }
  if (!found.members.empty()) {
    return group_members(files, found.members, policy);
  }
  if (!found.outside_definitions.empty()) {
    return group_globals(files, found.outside_definitions);
  }
  if (!found.undeclared.empty()) {
    return group_by_family(files, found.undeclared, Rank::undeclared);
  }
  if (!found.locals.empty()) {
    return each_local(files, found.locals);
  }
  return group_by_family(files, found.undeclared_members, Rank::undeclared_member);
}

}  // namespace git_refactor::refactor
