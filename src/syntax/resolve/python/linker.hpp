#pragma once

#include "names.hpp"
#include "resolve/linker.hpp"
#include "types.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::python {

/// Links Python: says what every identifier denotes.
class PythonLinker : public Linker {
 public:
  explicit PythonLinker(Program& program);

  Denotation denote(FactRef site) override;
  Denotation denote_text(std::uint32_t file, const TextSite& site) override;
  void relate(std::span<const FactRef> declarations) override;
  std::string qualified_name(FactRef declaration) override;
  bool could_mean(const ProgramSite& site, EntityId target) override;
  [[nodiscard]] bool is_library_member(std::string_view name) const override;
  void follow_up(EntityId target, FollowUp& follow_up) override;

 private:
  EntityId module_entity(const std::string& module);
  EntityId entity_of(FactRef head);
  EntityId attribute_entity(FactRef owner, std::string_view name);
  FactRef canonical_head(FactRef head);
  Denotation meant_by(const Meaning& meaning);
  [[nodiscard]] Viewpoint viewpoint(FactRef site) const;

  [[nodiscard]] bool is_decorated(FactRef function) const;

  Denotation denote_import_part(FactRef site);
  Denotation denote_string(FactRef site);
  Denotation denote_named_member(FactRef site);
  Denotation denote_selection(FactRef site);
  Denotation denote_private(FactRef site, std::string_view name);
  Denotation denote_member(const Type& object, std::string_view name, FactRef site);
  Denotation denote_member_of_any(const Type& object, std::string_view name, FactRef site);
  Denotation denote_found(const Member& found);
  Denotation denote_undeclared(const Type& object, std::string_view name);
  std::vector<FactRef> derived_with(const Type& object, std::string_view name);
  Type receiver_of(FactRef site);

  Denotation denote_keyword(FactRef site);
  Denotation denote_class_keyword(const Expression& definition, std::string_view name);
  Denotation denote_library_keyword(const Type& callee, const Expression& call,
                                    std::string_view name);
  Denotation denote_parameter(const Type& callee, std::string_view name);
  Denotation denote_field(const Type& instance, std::string_view name);
  Denotation parameter_in(const Expression& function, std::string_view name);
  Denotation parameter_of(FactRef function, std::string_view name);
  [[nodiscard]] std::string_view called_name(FactRef keyword) const;
  bool may_make(FactRef keyword, FactRef field);
  bool may_call(FactRef keyword, FactRef parameter);

  // python_families.cpp
  void relate_member(FactRef member);
  bool is_fixture(FactRef function);
  bool makes_up(const ClassInfo& info, std::string_view name);
  void relate_heirs(std::string_view name, std::uint32_t file);
  void relate_stub(FactRef declaration);
  void relate_imports(std::string_view name, std::uint32_t file);

  // protocols.cpp
  bool is_protocol(const Type& type);
  void relate_protocols(std::string_view name, std::span<const FactRef> declarations);
  void relate_flows(std::string_view name, std::uint32_t file);
  void relate_call(std::string_view name, const Expression& call);
  void relate_flow(std::string_view name, const Type& wanted, const Type& given);
  void relate_parameters(FactRef parameter);

  // python_texts.cpp
  Denotation denote_role(std::uint32_t file, const TextSite& site, SyntaxNode string);
  Denotation denote_docstring_field(std::uint32_t file, const TextSite& site, SyntaxNode string);
  Denotation denote_path(std::uint32_t file, std::string_view path, SyntaxNode place);

  Names names_;
  Types types_;
};

}  // namespace git_refactor::syntax::python
