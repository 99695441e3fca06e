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

bool is_of_std(std::string_view qualifier) {
  return qualifier == "std" || qualifier.starts_with("std::") || qualifier.starts_with("::std");
}

/// Whether a C++ qualifier may name `name_space`, which may be written in part ("b" or "a" for
/// "a::b", as an inline or a `using` inside of a namespace allows).
bool names_space(std::string_view qualifier, std::string_view name_space) {
  if (qualifier.starts_with("::")) {
    qualifier.remove_prefix(2);
  }
  const auto fenced = [](std::string_view path) { return "::" + std::string(path) + "::"; };
  return qualifier.empty() ? name_space.empty()
                           : fenced(name_space).find(fenced(qualifier)) != std::string::npos;
}

}  // namespace

Judge::Judge(Files files, const Candidate& target)
    : files_(files), target_(target), linkage_(files), modules_(files, target) {}

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
    const bool is_of_one_file = target_.rank == Rank::local ||
                                (target_.family == Family::c && target_.rank == Rank::global);
    const bool may_be_seen =
        !is_of_one_file || target_.scope.empty() || target_.scope == files_[file_].path;
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
  // `using space::old` says where from, as `space::old` does.
  const bool is_qualified = root.binding == Binding::qualified || root.role == Role::import;
  if (root.binding == Binding::member) {
    return target_.is_type && is_constructor(files_[file_], root) ? sure : other;
  }
  if (!is_qualified && root.binding != Binding::file && root.binding != Binding::free) {
    return other;
  }
  const bool is_known = root.kind != SymbolKind::unknown;
  if (is_known && (root.kind == SymbolKind::type) != target_.is_type) {
    return other;
  }
  if (is_of_std(root.qualifier)) {
    return other;
  }
  if (is_qualified) {
    return names_space(root.qualifier, target_.name_space)
               ? sure
               : unsure("it may be a member, or of another name space");
  }
  return unqualified_c_site(root);
}

Judgement Judge::unqualified_c_site(Site root) const {
  const bool is_declared = is_global_declaration(root);
  if (is_declared && root.qualifier != target_.name_space) {
    return other;
  }
  const bool is_own = has_own_[target_.is_type];
  if (target_.scope.empty()) {
    return is_own ? other : sure;
  }
  if (is_target_scope_) {
    return sure;
  }
  return is_declared || is_own ? other : unsure("what is declared is private to another file");
}

Judgement Judge::global_site(Site root) {
  if (root.kind == SymbolKind::module && target_.kind != SymbolKind::module) {
    return other;
  }
  if (root.role == Role::import || root.binding == Binding::qualified) {
    return root.role == Role::declaration ? sure : imported(root.qualifier);
  }
  switch (root.binding) {
    case Binding::file:
    case Binding::free:
      if (is_global_declaration(root) && root.qualifier != target_.name_space) {
        return other;
      }
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
