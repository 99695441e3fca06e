// Where NEW would get in the way.
//
// Inside a file the survey has looked: it pairs a site of one name with a declaration of the other
// that the site would mean after the rename (a capture), or that stands in the same scope. Such a
// pair counts if the half that is OLD is edited.
//
// Between files it is the declarations of NEW that count:
//
//   C, C++     any that other files can see, or that is in a file to be edited; and free uses of a
//              NEW that nobody declares (the library's), which would then mean the target. A
//              target that is private to its file minds its own file and the headers.
//   others     those in the target's own scope (module, package directory), and in files where the
//              target's name stands unqualified, as it does after an import
//   members    those in the files that declare the target
//   locals     none: the survey has seen them all

#include "clashes.hpp"

#include "module_paths.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace git_refactor::refactor {

using syntax::Binding;
using syntax::Clash;
using syntax::Occurrence;
using syntax::Role;

namespace {

constexpr const char* is_declared = "declared here";
constexpr const char* would_capture = "would capture the renamed name";
constexpr const char* would_be_captured = "would mean the renamed name";

bool declares_in_c(const SurveyedFile& file) {
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
      findings.add({index, new_one}, is_pair       ? is_declared
                                     : is_site_old ? would_capture
                                                   : would_be_captured);
    }
  }
}

/// Whether an edited site of the file stands for the target without a module's name before it.
bool names_target_plainly(const SurveyedFile& file, const std::vector<bool>& edited) {
  const auto& occurrences = file.survey->occurrences;
  for (std::size_t k = 0; k < occurrences.size(); ++k) {
    if (edited[k] && occurrences[k].binding != Binding::qualified) {
      return true;
    }
  }
  return false;
}

class FileClashes {
 public:
  FileClashes(Files files, const Candidate& target, const Edited& edited)
      : files_(files), target_(target), edited_(edited) {
    for (const Place place : target.places) {
      target_files_.insert(place.file);
    }
    is_declared_in_c_ = target.family == Family::c && std::ranges::any_of(files, declares_in_c);
  }

  void add_to(std::size_t index, Findings& findings) const {
    const SurveyedFile& file = files_[index];
    if (family_of(file.language) != target_.family) {
      return;
    }
    const bool is_plain = names_target_plainly(file, edited_[index]);
    const auto& occurrences = file.survey->occurrences;
    for (std::uint32_t k = 0; k < occurrences.size(); ++k) {
      if (occurrences[k].name != new_name) {
        continue;
      }
      if (const char* why = clash_of(index, occurrences[k], is_plain)) {
        findings.add({index, k}, why);
      }
    }
  }

 private:
  [[nodiscard]] const char* clash_of(std::size_t index, const Occurrence& site,
                                     bool is_plain) const {
    if (target_.rank == Rank::member) {
      const bool is_member = site.role == Role::declaration && site.binding == Binding::member;
      return is_member && target_files_.contains(index) ? is_declared : nullptr;
    }
    if (target_.rank == Rank::local) {
      return nullptr;
    }
    return target_.family == Family::c ? clash_in_c(index, site, is_plain)
                                       : clash_in_module(index, site, is_plain);
  }

  [[nodiscard]] const char* clash_in_c(std::size_t index, const Occurrence& site,
                                       bool is_plain) const {
    const SurveyedFile& file = files_[index];
    const SymbolKind kind = root_of(file, site).kind;
    if (kind != SymbolKind::unknown && (kind == SymbolKind::type) != target_.is_type) {
      return nullptr;
    }
    if (is_global_declaration(site) && site.qualifier != target_.name_space) {
      return nullptr;
    }
    const bool is_private_target = !target_.scope.empty();
    if (is_global_declaration(site)) {
      const bool is_in_the_way = is_private_target ? is_header(file.path) : !site.is_private;
      return is_in_the_way || is_plain ? is_declared : nullptr;
    }
    const bool is_from_elsewhere = site.role == Role::reference && site.binding == Binding::free;
    return is_from_elsewhere && !is_declared_in_c_ && (!is_private_target || is_plain)
               ? would_be_captured
               : nullptr;
  }

  [[nodiscard]] const char* clash_in_module(std::size_t index, const Occurrence& site,
                                            bool is_plain) const {
    const bool is_bound =
        is_global_declaration(site) || (site.role == Role::import && site.binding == Binding::file);
    const bool is_in_scope = target_.rank == Rank::global && is_scope(files_[index].path);
    return is_bound && (is_in_scope || is_plain) ? is_declared : nullptr;
  }

  /// Whether the file-level names of `path` share a scope with the target: its module, or in Java
  /// the package around it.
  [[nodiscard]] bool is_scope(std::string_view path) const {
    return target_.family == Family::java ? directory_of(path) == directory_of(target_.scope)
                                          : module_of(target_.family, path) == target_.scope;
  }

  Files files_;
  const Candidate& target_;
  const Edited& edited_;
  bool is_declared_in_c_ = false;  ///< NEW, at file level
  std::set<std::size_t> target_files_;
};

}  // namespace

std::vector<Finding> find_clashes(Files files, const Candidate& target, const Edited& edited) {
  Findings findings(files);
  const FileClashes file_clashes(files, target, edited);
  for (std::size_t i = 0; i < files.size(); ++i) {
    add_surveyed(files, edited, i, findings);
    file_clashes.add_to(i, findings);
  }
  return findings.take();
}

}  // namespace git_refactor::refactor
