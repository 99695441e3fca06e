// Java as a linker. The analysis lives in `java/`: declarations and packages (`Universe`), scopes
// (`Names`), types and calls (`Expressions`), what stands where (`Meanings`), override families
// (`Families`), documentation comments and what moves along.

#include "analysis.hpp"
#include "doc_comments.hpp"
#include "families.hpp"
#include "follow_up.hpp"
#include "library.hpp"
#include "meanings.hpp"
#include "resolve/linkers.hpp"
#include "tree.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace git_refactor::syntax {

namespace {

using namespace java;

constexpr std::string_view several_overloads =
    "an argument's type does not tell the overloads apart";

constexpr std::string_view several_imported = "it imports several members of the name";

constexpr auto no_type_names =
    std::to_array<std::string_view>({"var", "record", "yield", "sealed", "permits"});

class JavaLinker : public Linker {
 public:
  explicit JavaLinker(Program& program)
      : Linker(program),
        analysis_(program),
        meanings_(analysis_),
        families_(analysis_, meanings_),
        doc_comments_(analysis_, meanings_),
        follow_ups_(analysis_, meanings_) {}

  Denotation denote(FactRef site) override;
  Denotation denote_text(std::uint32_t file, const TextSite& site) override;
  void relate(std::span<const FactRef> declarations) override;
  std::string qualified_name(FactRef declaration) override;
  bool can_coexist(FactRef one, FactRef other) override;
  bool could_mean(const ProgramSite& site, EntityId target) override;

  [[nodiscard]] bool is_library_member(std::string_view name) const override {
    return is_library_member_name(name);
  }

  bool accepts_name(EntityId target, std::string_view name) override;

  void follow_up(EntityId target, FollowUp& follow_up) override {
    follow_ups_.add(target, follow_up);
  }

 private:
  [[nodiscard]] Spot spot(FactRef ref) const { return {ref.file, fact(ref).leaf}; }

  Denotation denotation(const Found& found, FactRef site);

  Analysis analysis_;
  Meanings meanings_;
  Families families_;
  DocComments doc_comments_;
  FollowUps follow_ups_;
  std::map<FactRef, std::vector<EntityId>> choices_;  ///< of unsure sites, where there are a few
};

Denotation JavaLinker::denote(FactRef site) {
  const Spot leaf = spot(site);
  if (leaf.is_null()) {
    return Denotation::unsure(does_not_parse);
  }
  const std::string_view type = type_of(leaf.node);
  if (type != "identifier" && type != "type_identifier") {
    return {};
  }
  return denotation(meanings_.of(leaf), site);
}

Denotation JavaLinker::denotation(const Found& found, FactRef site) {
  if (!found.doubt.empty()) {
    return Denotation::unsure(found.doubt);
  }
  std::set<EntityId> entities;
  for (const EntityId entity : found.entities) {
    entities.insert(program().canonical(entity));
  }
  if (entities.empty() || (entities.size() == 1 && !found.is_choice)) {
    return entities.empty() ? Denotation{} : Denotation::of(*entities.begin());
  }
  choices_[site].assign(entities.begin(), entities.end());
  const bool is_import = type_of(fact(site).leaf.parent()) == "scoped_identifier";
  return Denotation::unsure(is_import ? several_imported : several_overloads);
}

Denotation JavaLinker::denote_text(std::uint32_t file, const TextSite& site) {
  if (!site.is_comment) {
    return {};
  }
  const Found found = doc_comments_.of({file, site.node}, site.offset);
  Denotation denotation;
  for (const EntityId entity : found.entities) {
    denotation.senses.push_back({entity, {}, {}});
  }
  return denotation;
}

void JavaLinker::relate(std::span<const FactRef> declarations) {
  std::set<std::string_view> names;
  for (const FactRef declaration : declarations) {
    if (fact(declaration).leaf.id() != nullptr) {
      names.insert(model(declaration.file).name_of(fact(declaration)));
    }
  }
  for (const std::string_view name : names) {
    families_.relate(name);
  }
}

std::string JavaLinker::qualified_name(FactRef declaration) {
  const std::string name = Linker::qualified_name(declaration);
  const std::string& package = analysis_.universe.unit(declaration.file).package;
  return package.empty() ? name : package + "." + name;
}

// Overloads may stand side by side, and so may locals whose scopes do not meet.
bool JavaLinker::can_coexist(FactRef one, FactRef other) {
  const Spot first = spot(one);
  const Spot second = spot(other);
  if (first.is_null() || second.is_null()) {
    return false;
  }
  Method* method = analysis_.universe.method_at(at(first, first.node.parent()));
  Method* rival = analysis_.universe.method_at(at(second, second.node.parent()));
  if (method != nullptr && rival != nullptr) {
    const std::vector<Type>& own = analysis_.universe.parameter_types(*method);
    const std::vector<Type>& theirs = analysis_.universe.parameter_types(*rival);
    return !std::ranges::equal(own, theirs, [this](const Type& a, const Type& b) {
      return analysis_.expressions.generics().is_same_erased(a, b) != Answer::no;
    });
  }
  if (method != nullptr || rival != nullptr) {
    return true;
  }
  if (is_local(model(one.file).scope(fact(one).scope).kind)) {
    const bool is_in_code =
        fact(one).kind != SymbolKind::type && fact(one).kind != SymbolKind::type_parameter;
    return is_in_code && meanings_.declared(first) != meanings_.declared(second);
  }
  return false;
}

// Some words are reserved for types, and `yield` for simple calls (JLS 3.9).
bool JavaLinker::accepts_name(EntityId target, std::string_view name) {
  const SymbolKind kind = program().describe(target).kind;
  if (kind == SymbolKind::type || kind == SymbolKind::type_parameter) {
    return std::ranges::find(no_type_names, name) == no_type_names.end();
  }
  if (name != "yield" || kind != SymbolKind::method) {
    return true;
  }
  const EntityId id = program().canonical(target);
  for (const std::uint32_t file : program().holders(asked_old)) {
    for (const std::uint32_t index : model(file).named(asked_old)) {
      const SyntaxNode parent = model(file).fact(index).leaf.parent();
      const bool is_simple =
          type_of(parent) == "method_invocation" && child_named(parent, "object").is_null();
      const Denotation meaning = is_simple ? denote({file, index}) : Denotation{};
      if (!meaning.senses.empty() && program().canonical(meaning.senses[0].entity) == id) {
        return false;
      }
    }
  }
  return true;
}

bool JavaLinker::could_mean(const ProgramSite& site, EntityId target) {
  const auto found = choices_.find(site.fact);
  if (found == choices_.end()) {
    return Linker::could_mean(site, target);
  }
  const EntityId id = program().canonical(target);
  return std::ranges::any_of(found->second,
                             [&](EntityId each) { return program().canonical(each) == id; });
}

}  // namespace

std::unique_ptr<Linker> make_java_linker(Program& program) {
  return std::make_unique<JavaLinker>(program);
}

}  // namespace git_refactor::syntax
