// Binding invariance.
//
// A rename is right when every name means after it what it meant before (Schaefer, Ekman, de Moor,
// "Sound and Extensible Renaming for Java", OOPSLA 2008). So the edits are made in a copy of the
// program, the copy is resolved like any other, and the sites are compared one by one:
//
//   int n, len;  f(len);        rename len to n: after the edit, the second declaration and the
//   int n, n;    f(n);          use are one thing with the first; before, they were two
//
// Things of the two programs are compared by the place of their first declaration, counted in the
// text before the edits. Only sites of OLD and of NEW can change their meaning, so only files that
// hold one of them are looked at, and only the edited ones are parsed again.
//
// Cost: one more resolution of those sites, and one more parse of the edited files.

#include "proof.hpp"

#include "shift.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace git_refactor::refactor {

using syntax::EntityId;
using syntax::FactRef;
using syntax::Program;
using syntax::ProgramSite;

namespace {

/// What a thing is known by in both programs.
struct Identity {
  std::uint32_t file = 0;
  std::uint32_t offset = 0;
  std::string key;

  auto operator<=>(const Identity&) const = default;
};

using Identities = std::set<Identity>;

/// The identities of a program's things. All of its sites have been asked for before the first
/// identity is, so no thing changes any more, and each is described once.
class KnownIdentities {
 public:
  template <typename Place>
  Identity identity(Program& program, EntityId entity, const Place& place) {
    const auto [found, is_new] = known_.try_emplace(program.canonical(entity));
    if (is_new) {
      const syntax::Entity described = program.describe(entity);
      if (described.declarations.empty()) {
        found->second.key = described.key;
      } else {
        const FactRef first = described.declarations.front();
        found->second = {first.file, place(first.file, program.offset_of(first)), {}};
      }
    }
    return found->second;
  }

 private:
  std::map<EntityId, Identity> known_;
};

class Proof {
 public:
  Proof(const ProofTask& task, syntax::Reparse reparse)
      : task_(task), after_(edited_program(reparse)) {}

  std::vector<Finding> run();

 private:
  [[nodiscard]] std::unique_ptr<Program> edited_program(syntax::Reparse reparse) const;
  [[nodiscard]] Shift shift(std::uint32_t file) const;
  Identity identity_before(EntityId entity);
  Identity identity_after(EntityId entity);
  [[nodiscard]] const ProgramSite* site_after(const ProvenSite& site) const;
  void check_syntax();
  void find_target();
  void check_outside();
  void check_file(std::uint32_t file, const std::vector<ProvenSite>& sites);
  void check_site(const ProvenSite& before, const ProgramSite& after);
  void check_rivals(const ProgramSite& after, std::uint32_t offset);
  void add(std::uint32_t file, std::uint32_t offset, std::string_view why);

  const ProofTask& task_;
  std::unique_ptr<Program> after_;
  std::map<std::uint32_t, std::map<std::uint32_t, ProgramSite>> sites_after_;
  KnownIdentities identities_before_;
  KnownIdentities identities_after_;
  Identity target_before_;
  std::optional<Identity> target_after_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> findings_;
};

std::unique_ptr<Program> Proof::edited_program(syntax::Reparse reparse) const {
  std::map<std::uint32_t, Program::EditedText> texts;
  for (const auto& [file, edits] : task_.edits) {
    texts[file].edits = edits;
    apply_edits(task_.before.text(file), edits, texts[file].text);
  }
  return task_.before.edited(std::move(texts), task_.moves, reparse);
}

Shift Proof::shift(std::uint32_t file) const {
  const auto found = task_.edits.find(file);
  return Shift(found == task_.edits.end() ? std::span<const Edit>() : found->second);
}

Identity Proof::identity_before(EntityId entity) {
  return identities_before_.identity(task_.before, entity,
                                     [](std::uint32_t, std::uint32_t offset) { return offset; });
}

Identity Proof::identity_after(EntityId entity) {
  return identities_after_.identity(*after_, entity, [this](std::uint32_t file, std::uint32_t at) {
    return shift(file).before(at);
  });
}

// What became of a site; null where no name stands there any more.
const ProgramSite* Proof::site_after(const ProvenSite& site) const {
  const auto sites = sites_after_.find(site.site.file);
  if (sites == sites_after_.end()) {
    return nullptr;
  }
  const auto found =
      sites->second.find(shift(site.site.file).after(site.site.offset) + site.new_begin);
  return found == sites->second.end() ? nullptr : &found->second;
}

void Proof::add(std::uint32_t file, std::uint32_t offset, std::string_view why) {
  findings_.try_emplace({file, offset}, why);
}

void Proof::check_syntax() {
  for (const auto& [file, edits] : task_.edits) {
    if (after_->error_count(file) > task_.before.error_count(file)) {
      add(file, edits.front().offset, "the file would no longer parse");
    }
  }
}

// The target is what its own declarations mean now. A module has none: it is what most of its sites
// mean, which check_site then compares with the others.
void Proof::find_target() {
  target_before_ = identity_before(task_.target);
  if (target_before_.key.empty()) {
    target_after_ = target_before_;
    return;
  }
  for (const auto& [file, sites] : task_.sites) {
    for (const ProvenSite& site : sites) {
      const ProgramSite* after = site.is_edited ? site_after(site) : nullptr;
      if (after == nullptr) {
        continue;
      }
      for (const syntax::Sense& sense : after->denotation.senses) {
        const Identity identity = identity_after(sense.entity);
        if (!target_after_ || identity == target_before_) {
          target_after_ = identity;
        }
      }
    }
  }
}

// A method may come to override a library's.
void Proof::check_outside() {
  for (const auto& [file, sites] : task_.sites) {
    for (const ProvenSite& site : sites) {
      const ProgramSite* after = site.is_edited && !site.site.is_text ? site_after(site) : nullptr;
      if (after == nullptr) {
        continue;
      }
      for (const syntax::Sense& sense : after->denotation.senses) {
        const std::string_view why = after_->describe(sense.entity).outside;
        if (!why.empty() && identity_after(sense.entity) == target_after_) {
          add(file, site.site.offset, std::string(why));
        }
      }
    }
  }
}

void Proof::check_rivals(const ProgramSite& after, std::uint32_t offset) {
  for (const FactRef rival : after_->rivals(after.fact)) {
    const std::uint32_t place = shift(rival.file).before(after_->offset_of(rival));
    const auto& sites = task_.sites.at(after.file);
    const auto found = std::ranges::find_if(
        sites, [&](const ProvenSite& each) { return each.site.offset == place; });
    if (found != sites.end() && !found->is_edited) {
      add(rival.file, place, declared_here);
      add(after.file, offset, declared_again);
    }
  }
}

void Proof::check_site(const ProvenSite& before, const ProgramSite& after) {
  const std::uint32_t file = before.site.file;
  const std::uint32_t offset = before.site.offset;
  Identities now;
  for (const syntax::Sense& sense : after.denotation.senses) {
    now.insert(identity_after(sense.entity));
  }
  const bool means_target = target_after_ && now.contains(*target_after_);
  if (before.is_edited) {
    if (after.role == syntax::Role::declaration && !after.is_text) {
      check_rivals(after, offset);
    }
    if (before.is_assumed ? !now.empty() && !means_target : !means_target) {
      add(file, offset, "would no longer mean what it does");
    }
    return;
  }
  if (before.site.denotation.senses.empty()) {
    if (means_target) {
      add(file, offset, "would mean the renamed name");
    }
    return;
  }
  Identities was;
  for (const syntax::Sense& sense : before.site.denotation.senses) {
    was.insert(identity_before(sense.entity));
  }
  const bool is_joined = means_target && !was.contains(target_before_);
  if (is_joined || (!now.empty() && now != was)) {
    add(file, offset,
        before.site.role == syntax::Role::declaration ? declared_here
        : means_target                                ? "would mean the renamed name"
                                                      : "would mean something else");
  }
}

void Proof::check_file(std::uint32_t file, const std::vector<ProvenSite>& sites) {
  for (const ProvenSite& site : sites) {
    if (site.site.is_text) {
      continue;
    }
    const ProgramSite* after = site_after(site);
    if (after != nullptr && !after->is_text) {
      check_site(site, *after);
    } else if (site.is_edited) {
      add(file, site.site.offset, "would be no name any more");
    }
  }
}

std::vector<Finding> Proof::run() {
  after_->relate();
  for (const auto& [file, sites] : task_.sites) {
    auto& after = sites_after_[file];
    for (ProgramSite& site : after_->sites(file)) {
      const std::uint32_t offset = site.offset;
      after.insert_or_assign(offset, std::move(site));
    }
  }
  check_syntax();
  find_target();
  check_outside();
  for (const auto& [file, sites] : task_.sites) {
    check_file(file, sites);
  }
  std::vector<Finding> findings;
  for (auto& [where, why] : findings_) {
    findings.push_back({.file = where.first, .offset = where.second, .why = std::move(why)});
  }
  return findings;
}

}  // namespace

// In a file that does not parse cleanly, what is found may come of how the parser recovered. So it
// has to be found again where the parser begins anew.
std::vector<Finding> prove(const ProofTask& task) {
  std::vector<Finding> findings = Proof(task, syntax::Reparse::near_edits).run();
  const bool has_errors = std::ranges::any_of(
      task.edits, [&](const auto& file) { return task.before.error_count(file.first) > 0; });
  return findings.empty() || !has_errors ? findings : Proof(task, syntax::Reparse::whole).run();
}

}  // namespace git_refactor::refactor
