#pragma once

#include "docs.hpp"
#include "names.hpp"
#include "resolve/linker.hpp"
#include "trees.hpp"
#include "types.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace git_refactor::syntax::javascript {

inline constexpr std::string_view of_library = "a library declares it";

/// Links JavaScript, TypeScript and TSX. Names are the business of `Names` and `Modules`, members
/// that of `Types`; this says which thing each identifier is.
class JavascriptLinker : public Linker {
 public:
  explicit JavascriptLinker(Program& program);

  Denotation denote(FactRef site) override;
  Denotation denote_text(std::uint32_t file, const TextSite& site) override;
  void relate(std::span<const FactRef> declarations) override;
  std::string qualified_name(FactRef declaration) override;
  bool can_coexist(FactRef one, FactRef other) override;
  bool could_mean(const ProgramSite& site, EntityId target) override;
  [[nodiscard]] bool is_library_member(std::string_view name) const override;
  bool accepts_name(EntityId target, std::string_view name) override;
  bool accepts_keyword(EntityId target, std::string_view name) override;
  void follow_up(EntityId target, FollowUp& follow_up) override;

 private:
  /// Nothing where the identifier has nothing to do with JSX.
  std::optional<Denotation> denote_markup(FactRef site);

  Denotation denote_path(std::uint32_t file, const Docs::Word& word);
  EntityId entity_in_docs(FactRef declaration);

  Denotation denote_alone(FactRef site);
  void find_twin(const At& name, Denotation& meaning) const;
  Denotation denote_name(FactRef site);
  [[nodiscard]] bool is_lost(FactRef site) const;
  Denotation denote_member(const At& name);
  Denotation denote_shorthand(FactRef site, const At& name);
  Denotation denote_label(const At& name);
  Denotation denote_private(const At& name);
  Denotation denote_property(const At& name);
  Denotation of(const Meaning& meaning);
  Denotation of(const Found& found);
  EntityId entity_of(std::span<const FactRef> declarations);
  EntityId entity_of_member(const At& name);
  EntityId entity_of_members(std::span<const Property> properties);
  void unite_type_parameters(FactRef declaration, EntityId entity);

  [[nodiscard]] At name_of(FactRef site) const;
  [[nodiscard]] bool declares_member(const At& name) const;
  [[nodiscard]] bool is_member(FactRef fact) const;
  void relate_name(std::string_view name);
  bool relate_members(std::uint32_t file, std::string_view name);
  void relate_classes(std::uint32_t file, std::string_view name);
  void relate_member(const At& name);
  void relate_bases(const At& declaration, std::string_view name);
  void unite_with(EntityId entity, const Found& found, bool is_override);

  Trees trees_;
  Names names_;
  Types types_;
  std::set<std::string, std::less<>> related_;
  std::map<std::string, int, std::less<>> literal_members_;  ///< keys of literals of no other type
  std::set<NodeKey> pending_;                                // members that are being denoted
};

}  // namespace git_refactor::syntax::javascript
