// How a rename decides with the whole program at hand.
//
//   1. Every site of OLD and NEW is asked what it means (the linkers of `syntax`).
//   2. One thing is the target (program_targets.cpp).
//   3. A site that means it is sure; one whose meaning is not known and that could mean it is
//      unsure. A member that no other type has is taken for the target even where the type of the
//      object is not known, unless the language's library has a member of that name.
//   4. The edits are tried out and proven (proof.cpp).
//
// docs/resolve.md has the whole story.

#include "program_targets.hpp"
#include "proof.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace git_refactor::refactor {

using syntax::EntityId;
using syntax::Family;
using syntax::Program;
using syntax::ProgramSite;

namespace {

/// An edit that makes a name and its twin the same, and the one that leaves only one of them.
struct JoinedTwins {
  std::uint32_t file = 0;
  Edit edit;
  Edit both;
};

class Decider {
 public:
  Decider(const RenameOperation& operation, Program& program, const DecisionHooks& hooks)
      : operation_(operation), program_(program), hooks_(hooks) {}

  RenameDecision run(std::optional<ProgramPlace> at);

 private:
  void collect_sites();
  bool choose(std::optional<ProgramPlace> at);
  bool refuse_outside();
  void judge();
  [[nodiscard]] SymbolKind kind_of(const ProgramSite& site);
  void judge_site(const ProgramSite& site);
  bool keeps_alias(const ProgramSite& site);
  bool is_wanted_though_unsure(const ProgramSite& site);
  void judge_text(const ProgramSite& site);
  void judge_texts();
  void edit(const ProgramSite& site, const syntax::Sense* sense, bool is_assumed);
  bool is_unrivalled_member();
  bool refuse_bad_name();
  bool refuse_unsure();
  bool refuse_broken();
  bool refuse_occupied();
  void join_twins();
  void hand_over();

  [[nodiscard]] const std::string& new_name() const { return program_.asked()[syntax::asked_new]; }

  void refuse(Refusal refusal, std::string reason, std::vector<Finding> findings);

  const RenameOperation& operation_;
  Program& program_;
  const DecisionHooks& hooks_;
  std::optional<bool> answer_for_rest_;
  RenameDecision decision_;
  ProgramSites sites_;
  EntityId target_ = syntax::no_entity;
  Language language_ = Language::c;  ///< of the target, and its family
  Family family_ = Family::c;
  std::optional<bool> is_unrivalled_;
  std::map<std::uint32_t, std::vector<Edit>> edits_;
  std::vector<JoinedTwins> joined_;
  std::map<std::uint32_t, std::vector<ProvenSite>> proven_;
};

void Decider::refuse(Refusal refusal, std::string reason, std::vector<Finding> findings) {
  decision_.refusal = refusal;
  decision_.reason = std::move(reason);
  std::ranges::stable_sort(findings, {},
                           [](const Finding& each) { return std::pair(each.file, each.offset); });
  decision_.findings = std::move(findings);
}

void Decider::collect_sites() {
  std::set<std::uint32_t> files;
  for (const std::uint8_t name : {syntax::asked_old, syntax::asked_new}) {
    const auto holders = program_.holders(name);
    files.insert(holders.begin(), holders.end());
  }
  program_.relate();
  for (const std::uint32_t file : files) {
    sites_[file] = program_.sites(file);
  }
}

bool Decider::choose(std::optional<ProgramPlace> at) {
  TargetChoice choice = choose_target(operation_, program_, sites_, at);
  if (!choice.target) {
    if (choice.refusal != Refusal::none) {
      refuse(choice.refusal, std::move(choice.reason), std::move(choice.findings));
    }
    return false;
  }
  target_ = program_.canonical(choice.target->entity);
  decision_.kind = choice.target->kind;
  language_ =
      program_.language(at ? std::uint32_t{at->file}
                           : static_cast<std::uint32_t>(choice.target->places.front().file));
  family_ = syntax::family_of(language_);
  return true;
}

bool Decider::refuse_outside() {
  const syntax::Entity entity = program_.describe(target_);
  if (entity.outside.empty()) {
    return false;
  }
  std::vector<Finding> findings;
  for (const syntax::FactRef declaration : entity.declarations) {
    findings.push_back({declaration.file, program_.offset_of(declaration), "declared here"});
  }
  refuse(Refusal::outside, std::string(entity.outside), std::move(findings));
  return true;
}

void Decider::edit(const ProgramSite& site, const syntax::Sense* sense, bool is_assumed) {
  const auto length = static_cast<std::uint32_t>(program_.asked()[syntax::asked_old].size());
  const bool is_plain = sense == nullptr;
  std::string text = is_plain ? new_name() : sense->before + new_name() + sense->after;
  const Edit& edit = edits_[site.file].emplace_back(Edit{site.offset, length, std::move(text)});
  if (!is_plain && sense->twin.name == new_name()) {
    const syntax::Twin& twin = sense->twin;
    const Edit both{site.offset - twin.before, twin.before + length + twin.after, new_name()};
    joined_.push_back({site.file, edit, both});
  }
  const std::size_t raw =
      syntax::raw_prefix_size(program_.language(site.file), operation_.new_name);
  const auto begin = static_cast<std::uint32_t>(raw + (is_plain ? 0 : sense->before.size()));
  proven_[site.file].push_back({site, true, is_assumed, begin});
  ++decision_.edited_sites;
}

// Whether the target is a member, and every member of its name that the repository declares.
bool Decider::is_unrivalled_member() {
  if (!is_unrivalled_) {
    const DeclaredMembers members = find_declared_members(program_, sites_, family_);
    is_unrivalled_ = !members.are_several && (!members.first || *members.first == target_) &&
                     !program_.is_library_member(language_, operation_.old_name);
  }
  return *is_unrivalled_;
}

// Records an unsure site, and says whether to edit it.
bool Decider::is_wanted_though_unsure(const ProgramSite& site) {
  const Finding finding{site.file, site.offset, std::string(site.denotation.doubt)};
  if (!hooks_.ask_unsure || decision_.refusal != Refusal::none) {
    decision_.unsure.push_back(finding);
    return operation_.unsure == UnsurePolicy::edit;
  }
  if (answer_for_rest_) {
    return *answer_for_rest_;
  }
  switch (hooks_.ask_unsure(finding)) {
    case UnsureChoice::rename:
      return true;
    case UnsureChoice::rename_rest:
      answer_for_rest_ = true;
      return true;
    case UnsureChoice::leave:
      return false;
    case UnsureChoice::leave_rest:
      answer_for_rest_ = false;
      return false;
    case UnsureChoice::quit:
      break;
  }
  refuse(Refusal::unsure, "you said to stop", {finding});
  return false;
}

void Decider::judge_text(const ProgramSite& site) {
  const auto means_target = [this](const syntax::Sense& sense) {
    return sense.is_spelled && program_.canonical(sense.entity) == target_;
  };
  const bool is_reference = std::ranges::any_of(site.denotation.senses, means_target);
  const bool is_wanted =
      (is_reference && operation_.comments != CommentPolicy::none) ||
      (site.is_comment ? operation_.comments == CommentPolicy::all : operation_.strings);
  if (is_wanted) {
    edit(site, nullptr, false);
    --decision_.edited_sites;
    ++decision_.mentions_edited;
  } else {
    ++decision_.mentions;
  }
}

// With `--aliases`, an import without an alias gets one, and what goes by it stays. Only languages
// whose imports have aliases take part.
bool Decider::keeps_alias(const ProgramSite& site) {
  const bool has_aliases =
      family_ == Family::python || family_ == Family::rust || family_ == Family::javascript;
  if (!operation_.aliases || !has_aliases || site.is_text) {
    return false;
  }
  const std::optional<syntax::FactRef> import = program_.import_of(site.fact);
  if (!import) {
    return false;
  }
  if (*import == site.fact) {
    const syntax::Sense aliased{target_, "", " as " + program_.asked()[syntax::asked_old]};
    ++decision_.sure_sites;
    edit(site, &aliased, false);
  }
  return true;
}

SymbolKind Decider::kind_of(const ProgramSite& site) {
  return site.kind != SymbolKind::unknown || site.denotation.senses.empty()
             ? site.kind
             : program_.describe(site.denotation.senses.front().entity).kind;
}

void Decider::judge_site(const ProgramSite& site) {
  const syntax::Sense* sense = nullptr;
  bool is_all = true;
  for (const syntax::Sense& each : site.denotation.senses) {
    if (program_.canonical(each.entity) == target_) {
      sense = sense == nullptr ? &each : sense;
    } else {
      is_all = false;
    }
  }
  if (sense != nullptr && keeps_alias(site)) {
    return;
  }
  if (sense != nullptr) {
    ++decision_.sure_sites;
    edit(site, is_all && site.denotation.senses.size() > 1 ? nullptr : sense, false);
    return;
  }
  if (!site.denotation.doubt.empty() && program_.could_mean(site, target_)) {
    if (site.is_member && is_unrivalled_member()) {
      ++decision_.sure_sites;
      ++decision_.assumed_sites;
      edit(site, nullptr, true);
      return;
    }
    if (is_wanted_though_unsure(site)) {
      edit(site, nullptr, true);
      return;
    }
  } else {
    ++decision_.other[kind_of(site)];
  }
  proven_[site.file].push_back({site, false, false, 0});
}

// A name that is nothing but words in comments and strings.
void Decider::judge_texts() {
  for (const auto& [file, sites] : sites_) {
    for (const ProgramSite& site : sites) {
      if (site.is_text && site.name == syntax::asked_old) {
        judge_text(site);
      }
    }
  }
}

void Decider::judge() {
  for (const auto& [file, sites] : sites_) {
    const bool is_related = syntax::family_of(program_.language(file)) == family_;
    for (const ProgramSite& site : sites) {
      if (site.is_text) {
        if (site.name == syntax::asked_old) {
          judge_text(site);
        }
      } else if (!is_related) {
        decision_.other[site.kind] += site.name == syntax::asked_old ? 1 : 0;
      } else if (site.name == syntax::asked_old) {
        judge_site(site);
      } else {
        proven_[file].push_back({site, false, false, 0});
      }
    }
  }
}

bool Decider::refuse_bad_name() {
  std::map<Language, std::uint32_t> first_files;
  for (const auto& [file, edits] : edits_) {
    first_files.try_emplace(program_.language(file), file);
  }
  const std::string& name = new_name();
  // Labels and other names are not of one alphabet.
  const bool changes_sort =
      name.starts_with('\'') != program_.asked()[syntax::asked_old].starts_with('\'');
  for (const auto& [language, file] : first_files) {
    const bool is_word = syntax::is_keyword(language, name);
    const bool is_allowed = is_word && program_.accepts_keyword(language, target_, name);
    const bool is_keyword =
        (is_word && !is_allowed) || !program_.accepts_name(language, target_, name);
    const bool is_name = is_allowed || syntax::is_identifier(language, name);
    if (is_keyword || changes_sort || !is_name) {
      std::string why = name + (is_keyword ? " is a keyword of " : " is not a name in ") +
                        std::string(name_of(language));
      const Finding first{file, edits_[file].front().offset, why};
      refuse(Refusal::bad_name, std::move(why), {first});
      return true;
    }
  }
  return false;
}

bool Decider::refuse_unsure() {
  if (decision_.unsure.empty() || operation_.unsure != UnsurePolicy::refuse) {
    return false;
  }
  const std::size_t unsure = decision_.unsure.size();
  refuse(Refusal::unsure,
         std::to_string(unsure) + " of " + std::to_string(unsure + decision_.sure_sites) +
             " sites are unsure",
         decision_.unsure);
  return true;
}

bool Decider::refuse_broken() {
  if (hooks_.before_proof) {
    hooks_.before_proof();
  }
  std::vector<Finding> broken = prove({program_, target_, edits_, proven_, decision_.moves});
  if (broken.empty()) {
    return false;
  }
  if (operation_.force) {
    decision_.broken = std::move(broken);
    return false;
  }
  const bool is_plain = std::ranges::all_of(broken, [](const Finding& finding) {
    return finding.why == declared_here || finding.why == declared_again;
  });
  refuse(
      Refusal::clash,
      operation_.new_name + (is_plain ? " is already declared" : " would change what names mean"),
      std::move(broken));
  return true;
}

// A file cannot take the path of another that stays.
bool Decider::refuse_occupied() {
  for (const syntax::FileMove& move : decision_.moves) {
    const auto file = program_.find(move.to);
    const bool moves_too = std::ranges::any_of(
        decision_.moves, [&](const syntax::FileMove& other) { return other.from == move.to; });
    if (file && !moves_too) {
      refuse(Refusal::clash, move.to + " is there already", {{*file, 0, "this file"}});
      return true;
    }
  }
  return false;
}

// What was `{a: b}` and would be `{a: a}` becomes `{a}`. Both mean the same, so that the proof of
// the one is the proof of the other.
void Decider::join_twins() {
  for (const auto& [file, edit, both] : joined_) {
    *std::ranges::find(edits_[file], edit) = both;
  }
}

void Decider::hand_over() {
  join_twins();
  for (auto& [file, edits] : edits_) {
    decision_.edits[file] = std::move(edits);
  }
}

RenameDecision Decider::run(std::optional<ProgramPlace> at) {
  decision_.edits.resize(program_.files().size());
  collect_sites();
  if (!choose(at)) {
    if (decision_.refusal == Refusal::none) {
      judge_texts();
      hand_over();
    }
    return std::move(decision_);
  }
  if (refuse_outside()) {
    return std::move(decision_);
  }
  judge();
  syntax::FollowUp follow_up = program_.follow_up(target_);
  decision_.moves = std::move(follow_up.moves);
  for (auto& [file, edit] : follow_up.edits) {
    edits_[file].push_back(std::move(edit));
    std::ranges::sort(edits_[file], {}, &Edit::offset);
  }
  if (decision_.refusal != Refusal::none || refuse_bad_name() || refuse_unsure() ||
      refuse_occupied() || refuse_broken()) {
    decision_.moves.clear();
    return std::move(decision_);
  }
  hand_over();
  return std::move(decision_);
}

}  // namespace

RenameDecision decide(const RenameOperation& operation, syntax::Program& program,
                      std::optional<ProgramPlace> at, const DecisionHooks& hooks) {
  return Decider(operation, program, hooks).run(at);
}

}  // namespace git_refactor::refactor
