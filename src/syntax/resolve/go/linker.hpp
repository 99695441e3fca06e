#pragma once

#include "checker.hpp"
#include "flows.hpp"
#include "resolve/linker.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::go {

/// Go: packages, types, and the families of methods that interfaces make.
class GoLinker : public Linker {
 public:
  explicit GoLinker(Program& program) : Linker(program), checker_(program), flows_(checker_) {}

  Denotation denote(FactRef site) override;
  Denotation denote_text(std::uint32_t file, const TextSite& site) override;
  void relate(std::span<const FactRef> declarations) override;
  std::string qualified_name(FactRef declaration) override;
  bool can_coexist(FactRef one, FactRef other) override;
  bool could_mean(const ProgramSite& site, EntityId target) override;
  [[nodiscard]] bool is_library_member(std::string_view name) const override;
  void follow_up(EntityId target, FollowUp& follow_up) override;

 private:
  [[nodiscard]] const Tree& tree(std::uint32_t file) { return checker_.tree(file); }

  [[nodiscard]] NodeRef node_of(FactRef site);
  EntityId entity_of(NodeRef name);
  EntityId entity_of_package(const Package& package);
  EntityId entity_of_import(std::uint32_t file, const Import& import);
  Denotation denote_leaf(NodeRef leaf);
  Denotation denote_object(const Object& object);
  Denotation denote_package(const Object& object);
  Denotation denote_name(NodeRef leaf);
  Denotation denote_member(const Member& member);
  Denotation denote_selector(NodeRef leaf);
  Denotation denote_field(NodeRef leaf);
  Denotation denote_method(NodeRef leaf);
  Denotation denote_key(NodeRef leaf);
  Denotation denote_unknown(NodeRef leaf, std::string_view why);
  Denotation denote_qualified(NodeRef package, NodeRef leaf);
  Denotation denote_imported_name(NodeRef leaf);

  // Families (go/families.cpp).

  /// The members of one name that the program declares.
  struct Members {
    std::string_view name;
    std::vector<NodeRef> methods;
    std::size_t elements = 0;  ///< of interfaces
    std::size_t fields = 0;
    std::map<const Package*, std::uint32_t> views;  ///< a file of each package around them
  };

  void relate_members(const Members& members);
  void gather_flows();
  void relate_flow(const Flow& flow, std::string_view name, std::uint32_t from_file);
  void relate_asserted(TypeId interface, std::span<const NodeRef> methods, std::string_view name);
  void relate_conversion(TypeId to, TypeId from, std::string_view name, int depth);
  [[nodiscard]] bool is_of_runtime(NodeRef name);

  // What changes beside the sites (go/follow_up.cpp).
  void rename_external_tests(const Package& package, FollowUp& follow_up);
  void move_directory(const std::string& directory, FollowUp& follow_up);

  // Doc comments (go/docs.cpp).
  Denotation denote_doc_link(std::uint32_t file, std::string_view link, std::uint32_t begin,
                             std::uint32_t offset);
  Denotation denote_path(std::uint32_t file, const TextSite& site);
  Denotation denote_documented(NodeRef comment, std::uint32_t offset);

  Checker checker_;
  Flows flows_;
  bool has_flows_ = false;
  std::map<EntityId, std::pair<std::uint32_t, std::uint32_t>> imports_;  ///< file and path's offset
  std::map<EntityId, const Package*> packages_;
};

/// True for the identifier before the colon in a composite literal.
bool is_key(const Tree& tree, NodeIndex leaf);

}  // namespace git_refactor::syntax::go
