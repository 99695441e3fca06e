#pragma once

#include "git_refactor/refactor/rename.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Surveys made by hand, for tests of the decision: a site is an occurrence, its offset is ten
/// times its place in the file's list.
namespace hand_made {

using namespace git_refactor;
using syntax::Binding;
using syntax::Occurrence;
using syntax::Role;

inline Occurrence declares(SymbolKind kind, Binding binding = Binding::file) {
  Occurrence site;
  site.role = Role::declaration;
  site.kind = kind;
  site.binding = binding;
  return site;
}

inline Occurrence declares_static(SymbolKind kind) {
  Occurrence site = declares(kind);
  site.is_private = true;
  return site;
}

inline Occurrence uses(Binding binding, SymbolKind kind = SymbolKind::unknown) {
  Occurrence site;
  site.binding = binding;
  site.kind = kind;
  return site;
}

/// A use that resolves to the file's occurrence `declaration`.
inline Occurrence uses_own(std::uint32_t declaration, Binding binding = Binding::file) {
  Occurrence site = uses(binding);
  site.declaration = declaration;
  return site;
}

inline Occurrence of_new(Occurrence site) {
  site.name = 1;
  return site;
}

/// A repository of surveyed files. Add them in path order.
class Repository {
 public:
  syntax::FileSurvey& add(std::string_view path, std::vector<Occurrence> sites) {
    syntax::FileSurvey& survey = surveys_.emplace_back();
    for (std::size_t k = 0; k < sites.size(); ++k) {
      sites[k].offset = static_cast<std::uint32_t>(10 * k);
    }
    survey.occurrences = std::move(sites);
    files_.push_back({path, language_of_path(path).value(), &survey});
    return survey;
  }

  [[nodiscard]] bool decides() const {
    return refactor::decide_global({"old", "fresh"}, files_).has_value();
  }

  [[nodiscard]] refactor::RenameDecision rename(const RenameOperation& operation) const {
    return refactor::decide_global(operation, files_).value();
  }

  [[nodiscard]] refactor::RenameDecision rename(UnsurePolicy policy = UnsurePolicy::refuse,
                                                std::string new_name = "fresh") const {
    return rename({"old", std::move(new_name), policy});
  }

  [[nodiscard]] std::size_t old_sites() const {
    std::size_t count = 0;
    for (const syntax::FileSurvey& survey : surveys_) {
      count += static_cast<std::size_t>(
          std::ranges::count(survey.occurrences, std::uint8_t{0}, &Occurrence::name));
    }
    return count;
  }

  /// The verdict on every site of OLD, a letter each (Sure, Other, Unsure), files by spaces: what
  /// is edited under `skip` and `edit` tells.
  [[nodiscard]] std::string verdicts() const {
    const auto skipped = rename(UnsurePolicy::skip);
    std::string text;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      text += i == 0 ? "" : " ";
      for (const Occurrence& site : surveys_[i].occurrences) {
        if (site.name == 0) {
          text += verdict(skipped, i, site.offset);
        }
      }
    }
    return text;
  }

 private:
  static char verdict(const refactor::RenameDecision& decision, std::size_t file,
                      std::uint32_t offset) {
    for (const Edit& edit : decision.edits[file]) {
      if (edit.offset == offset) {
        return 'S';
      }
    }
    for (const refactor::Finding& finding : decision.unsure) {
      if (finding.file == file && finding.offset == offset) {
        return 'U';
      }
    }
    return 'O';
  }

  std::deque<syntax::FileSurvey> surveys_;
  std::vector<refactor::SurveyedFile> files_;
};

}  // namespace hand_made
