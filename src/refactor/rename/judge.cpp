// What a site of OLD is, given the target.
//
// A site is judged by the occurrence it resolves to inside its own file, its root: a declaration,
// an import, or, where the file says nothing, the site itself. The target's rank selects the rules;
// those for names of other files are in modules.cpp. A language never sees the globals of an
// unrelated one.
//
//   root            target is a global          target is a member           target is a local
//   local           other                       other                        sure if it is the one
//   file            sure in the target's scope  other                        other
//   free            by language, below          unsure if `this` is implied  other
//   qualified       as its module says          unsure                       other
//   import          as its module says          other                        other
//   member          other                       sure if the type is known    other
//   key             other                       unsure                       Python: see below
//   unknown         unsure                      unsure                       unsure in its file
//
// A key `f(old=1)` in Python may pass the parameter that is the target.

#include "judge.hpp"

#include <algorithm>

namespace git_refactor::refactor {

using syntax::Binding;
using syntax::Form;
using syntax::Occurrence;
using syntax::Role;

namespace {

constexpr Judgement sure{.verdict = Verdict::sure, .why = {}};
constexpr Judgement other{.verdict = Verdict::other, .why = {}};

constexpr Judgement unsure(std::string_view why) {
  return {Verdict::unsure, why};
}

bool is_declared_member(const SurveyedFile& file, const Occurrence& site) {
  return site.name == old_name && site.role == Role::declaration &&
         site.binding == Binding::member && !is_constructor(file, site);
}

bool declares_members(Files files, Family family) {
  return std::ranges::any_of(files, [&](const SurveyedFile& file) {
    return family_of(file.language) == family &&
           std::ranges::any_of(file.survey->occurrences, [&](const Occurrence& site) {
             return is_declared_member(file, site);
           });
  });
}

bool is_of_std(std::string_view qualifier) {
  return qualifier == "std" || qualifier.starts_with("std::") || qualifier.starts_with("::std");
}

}  // namespace

Judge::Judge(Files files, const Candidate& target)
    : files_(files),
      target_(target),
      linkage_(files),
      modules_(files, target),
      has_members_(target.family == Family::c && declares_members(files, Family::c)) {}

std::vector<Judgement> Judge::judge_file(std::size_t index) {
  const SurveyedFile& file = files_[index];
  const auto& occurrences = file.survey->occurrences;
  std::vector<Judgement> judgements(occurrences.size());
  if (family_of(file.language) != target_.family) {
    return judgements;
  }
  file_ = index;
  is_target_scope_ = target_.family == Family::c
                         ? target_.scope == file.path
                         : target_.scope == module_of(target_.family, file.path);
  for (const bool is_type : {false, true}) {
    has_own_[is_type] = target_.family == Family::c && linkage_.is_own(file, is_type);
  }
  last_qualifier_.reset();
  for (std::size_t k = 0; k < occurrences.size(); ++k) {
    if (occurrences[k].name == old_name) {
      judgements[k] = judge(occurrences[k]);
    }
  }
  return judgements;
}

Judgement Judge::judge(Site site) {
  const Occurrence& root = root_of(files_[file_], site);
  if (site.binding == Binding::unknown) {
    const bool may_be_seen = (target_.rank != Rank::local && target_.family != Family::c) ||
                             target_.scope.empty() || target_.scope == files_[file_].path;
    return may_be_seen ? unsure(site.why) : other;
  }
  switch (target_.rank) {
    case Rank::global:
      return target_.family == Family::c ? c_site(root) : global_site(root);
    case Rank::member:
      return member_site(site, root);
    case Rank::local:
      return local_site(site, root);
    case Rank::undeclared:
    case Rank::undeclared_member:
      break;
  }
  return undeclared_site(root);
}

Judgement Judge::c_site(Site root) const {
  const SurveyedFile& file = files_[file_];
  const bool is_linked = target_.scope.empty();
  // `using space::old` says where from, as `space::old` does.
  switch (root.role == Role::import ? Binding::qualified : root.binding) {
    case Binding::member:
      return target_.is_type && is_constructor(file, root) ? sure : other;
    case Binding::file:
    case Binding::free:
      break;
    case Binding::qualified:
      if (is_of_std(root.qualifier)) {
        return other;
      }
      if (has_members_) {
        return unsure("it may be a member of the same name");
      }
      break;
    default:
      return other;
  }
  const bool is_known = root.kind != SymbolKind::unknown;
  if (is_known && (root.kind == SymbolKind::type) != target_.is_type) {
    return other;
  }
  if (is_linked) {
    return has_own_[target_.is_type] ? other : sure;
  }
  if (is_target_scope_) {
    return sure;
  }
  return has_own_[target_.is_type] || is_global_declaration(root)
             ? other
             : unsure("what is declared is private to another file");
}

Judgement Judge::global_site(Site root) {
  if (root.role == Role::import || root.binding == Binding::qualified) {
    return root.role == Role::declaration ? sure : imported(root.qualifier);
  }
  switch (root.binding) {
    case Binding::file:
    case Binding::free:
      return is_target_scope_ ? sure : free_site(root);
    case Binding::member:
      return is_constructor(files_[file_], root) ? sure : other;
    default:
      return other;
  }
}

Judgement Judge::free_site(Site root) const {
  switch (target_.family) {
    case Family::python:
      return unsure("a star import may bring it here");
    case Family::javascript:
      return at(files_, target_.places.front()).is_private
                 ? other
                 : unsure("scripts may share it as a global");
    case Family::rust:
      return target_.kind == SymbolKind::macro ? sure : unsure("a glob import may bring it here");
    case Family::java:
      return root.kind == SymbolKind::unknown || root.kind == SymbolKind::type ? sure : other;
    case Family::go:
    case Family::c:
      break;
  }
  return other;  // the packages of Go share nothing
}

Judgement Judge::imported(std::string_view qualifier) {
  if (last_qualifier_ != qualifier) {
    last_qualifier_ = qualifier;
    last_imported_ = modules_.imported(file_, qualifier);
  }
  return last_imported_;
}

Judgement Judge::member_site(Site site, Site root) const {
  const SurveyedFile& file = files_[file_];
  if (root.binding == Binding::member) {
    if (target_.is_several) {
      return unsure("several types declare a member of the name");
    }
    // C has no methods and no derived types: a field's name is all there is to know. Elsewhere
    // `object.old` may be of any type, the library's included.
    return root.role == Role::declaration || file.language == Language::c
               ? sure
               : unsure("the type of the object is not known here");
  }
  if (site.form == Form::shorthand_value || site.form == Form::shorthand_bound) {
    return unsure("the shorthand names a member, too");
  }
  if (root.role == Role::import) {
    return other;
  }
  switch (root.binding) {
    case Binding::key:
      return unsure("the key may name the member");
    case Binding::free:
      return file.language == Language::cpp || target_.family == Family::java
                 ? unsure("it may be the member, or a name from elsewhere")
                 : other;
    case Binding::qualified:
      return target_.family == Family::go || is_of_std(root.qualifier)
                 ? other
                 : unsure("it may be the member, or a name from elsewhere");
    default:
      return other;
  }
}

Judgement Judge::local_site(Site site, Site root) const {
  const Place declaration = target_.places.front();
  if (file_ == declaration.file && &root == &at(files_, declaration)) {
    return sure;
  }
  if (site.binding == Binding::key && target_.family == Family::python &&
      target_.kind == SymbolKind::parameter) {
    return unsure("a caller may pass it by name");
  }
  return other;
}

Judgement Judge::undeclared_site(Site root) const {
  if (root.role != Role::reference) {
    return other;
  }
  const bool is_global = root.binding == Binding::free || root.binding == Binding::file;
  const bool is_target =
      target_.rank == Rank::undeclared ? is_global : root.binding == Binding::member;
  return is_target ? unsure("its declaration was not found") : other;
}

}  // namespace git_refactor::refactor
