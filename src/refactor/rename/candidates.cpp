#include "candidates.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace git_refactor::refactor {

using syntax::Occurrence;

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

/// Sorts declarations into candidates: those with the same name space and scope are one thing.
class Grouping {
 public:
  explicit Grouping(Files files) : files_(files) {}

  void add(Place place, bool is_type, std::string_view scope) {
    const auto [found, is_new] = index_.try_emplace({is_type, scope}, candidates_.size());
    if (is_new) {
      candidates_.push_back({.is_type = is_type, .scope = scope});
    }
    Candidate& candidate = candidates_[found->second];
    if (candidate.kind == SymbolKind::unknown) {
      candidate.kind = kind_at(files_[place.file], at(files_, place));
    }
    candidate.places.push_back(place);
  }

  std::vector<Candidate> take() { return std::move(candidates_); }

 private:
  Files files_;
  std::map<std::pair<bool, std::string_view>, std::size_t> index_;
  std::vector<Candidate> candidates_;
};

}  // namespace

CLinkage::CLinkage(Files files) {
  for (const SurveyedFile& file : files) {
    if (file.language != Language::c) {
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

std::vector<Candidate> find_candidates(Files files) {
  const CLinkage linkage(files);
  Grouping grouping(files);
  for (std::size_t i = 0; i < files.size(); ++i) {
    const SurveyedFile& file = files[i];
    if (file.language != Language::c) {
      continue;
    }
    const auto& occurrences = file.survey->occurrences;
    for (std::uint32_t k = 0; k < occurrences.size(); ++k) {
      if (occurrences[k].name == old_name && is_global_declaration(occurrences[k])) {
        const bool is_type = root_of(file, occurrences[k]).kind == SymbolKind::type;
        grouping.add({i, k}, is_type, linkage.is_own(file, is_type) ? file.path : "");
      }
    }
  }

  std::vector<Candidate> candidates = grouping.take();
  const auto is_linked = [](const Candidate& each) { return each.scope.empty(); };
  if (std::ranges::any_of(candidates, is_linked)) {
    std::erase_if(candidates, [&](const Candidate& each) { return !is_linked(each); });
  }
  return candidates;
}

bool is_header(std::string_view path) {
  return !path.ends_with(".c");
}

}  // namespace git_refactor::refactor
