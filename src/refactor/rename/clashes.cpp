// Where NEW would get in the way.
//
// Inside a file the survey has looked: it pairs a site of one name with a declaration of the other
// that the site would mean after the rename (a capture), or that stands in the same scope. Such a
// pair counts if the half that is OLD is edited.
//
// Between files it is the declarations of NEW that count: any that other files can see, or that is
// in a file to be edited; and free uses of a NEW that nobody declares (the library's), which would
// then mean the target. A target that is private to its file minds its own file and the headers.

#include "clashes.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace git_refactor::refactor {

using syntax::Binding;
using syntax::Clash;
using syntax::Occurrence;
using syntax::Role;

namespace {

constexpr const char* is_declared_here = "declared here";
constexpr const char* would_capture = "would capture the renamed name";
constexpr const char* would_be_captured = "would mean the renamed name";

bool declares(const SurveyedFile& file) {
  return family_of(file.language) == Family::c &&
         std::ranges::any_of(file.survey->occurrences, [](const Occurrence& each) {
           return each.name == new_name && is_global_declaration(each);
         });
}

/// Collects places in the order of files and offsets.
class Findings {
 public:
  explicit Findings(Files files) : files_(files) {}

  void add(Place place, const char* why) {
    places_.try_emplace({place.file, at(files_, place).offset}, why);
  }

  std::vector<Finding> take() {
    std::vector<Finding> findings;
    for (const auto& [where, why] : places_) {
      findings.push_back({.file = where.first, .offset = where.second, .why = why});
    }
    return findings;
  }

 private:
  Files files_;
  std::map<std::pair<std::size_t, std::uint32_t>, const char*> places_;
};

void add_surveyed(Files files, const Edited& edited, std::size_t index, Findings& findings) {
  const auto& occurrences = files[index].survey->occurrences;
  for (const Clash& clash : files[index].survey->clashes) {
    const bool is_site_old = occurrences[clash.site].name == old_name;
    const std::uint32_t old_one = is_site_old ? clash.site : clash.declaration;
    const std::uint32_t new_one = is_site_old ? clash.declaration : clash.site;
    if (edited[index][old_one]) {
      const bool is_pair = occurrences[old_one].role != Role::reference &&
                           occurrences[new_one].role != Role::reference;
      findings.add({index, new_one}, is_pair       ? is_declared_here
                                     : is_site_old ? would_capture
                                                   : would_be_captured);
    }
  }
}

class FileClashes {
 public:
  FileClashes(Files files, const Candidate& target)
      : files_(files), target_(target), is_declared_(std::ranges::any_of(files, declares)) {}

  void add_to(std::size_t index, bool is_edited, Findings& findings) const {
    const SurveyedFile& file = files_[index];
    if (family_of(file.language) != Family::c) {
      return;
    }
    const auto& occurrences = file.survey->occurrences;
    for (std::uint32_t k = 0; k < occurrences.size(); ++k) {
      if (occurrences[k].name != new_name) {
        continue;
      }
      if (const char* why = clash_of(file, occurrences[k], is_edited)) {
        findings.add({index, k}, why);
      }
    }
  }

 private:
  [[nodiscard]] const char* clash_of(const SurveyedFile& file, const Occurrence& site,
                                     bool is_edited) const {
    const SymbolKind kind = root_of(file, site).kind;
    if (kind != SymbolKind::unknown && (kind == SymbolKind::type) != target_.is_type) {
      return nullptr;
    }
    const bool is_private_target = !target_.scope.empty();
    if (is_global_declaration(site)) {
      const bool is_in_the_way = is_private_target ? is_header(file.path) : !site.is_private;
      return is_in_the_way || is_edited ? is_declared_here : nullptr;
    }
    const bool is_from_elsewhere = site.role == Role::reference && site.binding == Binding::free;
    return is_from_elsewhere && !is_declared_ && (!is_private_target || is_edited)
               ? would_be_captured
               : nullptr;
  }

  Files files_;
  const Candidate& target_;
  bool is_declared_ = false;  ///< NEW, at file level
};

}  // namespace

std::vector<Finding> find_clashes(Files files, const Candidate& target, const Edited& edited) {
  Findings findings(files);
  const FileClashes file_clashes(files, target);
  for (std::size_t i = 0; i < files.size(); ++i) {
    add_surveyed(files, edited, i, findings);
    file_clashes.add_to(i, std::ranges::find(edited[i], true) != edited[i].end(), findings);
  }
  return findings.take();
}

}  // namespace git_refactor::refactor
