#include "linker.hpp"

#include "linkers.hpp"

#include <algorithm>

namespace git_refactor::syntax {

Denotation Linker::denote_text(std::uint32_t /*file*/, const TextSite& /*site*/) {
  return {};
}

void Linker::refine(ProgramSite& /*site*/) {}

bool Linker::is_code(std::uint32_t /*file*/, const TextSite& /*site*/) {
  return false;
}

void Linker::relate(std::span<const FactRef> /*declarations*/) {}

std::string Linker::qualified_name(FactRef declaration) {
  const FileModel& file = model(declaration.file);
  const Fact& fact = file.fact(declaration.fact);
  const std::string_view separator = grammar_of(file.language()).table().separator;
  std::string name(file.name_of(fact));
  for (std::uint32_t scope = fact.scope; scope != no_index; scope = file.scope(scope).parent) {
    const Scope& around = file.scope(scope);
    if (around.kind != ScopeKind::type && around.kind != ScopeKind::name_space) {
      continue;
    }
    std::string_view part = file.text(around.node, "name");
    if (part.empty()) {
      part = file.text(around.node.parent(), "name");
    }
    if (!part.empty()) {
      name = std::string(part) + std::string(separator) + name;
    }
  }
  return name;
}

bool Linker::can_coexist(FactRef /*one*/, FactRef /*other*/) {
  return false;
}

bool Linker::could_mean(const ProgramSite& site, EntityId target) {
  const Entity entity = program().describe(target);
  const bool is_member_target =
      entity.kind == SymbolKind::field || entity.kind == SymbolKind::method;
  return site.is_member == is_member_target;
}

bool Linker::is_library_member(std::string_view /*name*/) const {
  return false;
}

bool Linker::accepts_name(EntityId /*target*/, std::string_view /*name*/) {
  return true;
}

bool Linker::accepts_keyword(EntityId /*target*/, std::string_view /*name*/) {
  return false;
}

void Linker::follow_up(EntityId /*target*/, FollowUp& /*follow_up*/) {}

EntityId Linker::entity_in_file(FactRef ref) const {
  const std::uint32_t head = model(ref.file).meant(ref.fact);
  return head == no_index ? no_entity : program_->declared_by({ref.file, head});
}

Denotation FileLinker::denote(FactRef site) {
  const EntityId entity = entity_in_file(site);
  if (entity == no_entity) {
    return Denotation::unsure("declared in another file, or nowhere");
  }
  return Denotation::of(entity);
}

std::unique_ptr<Linker> make_linker(Family family, Program& program) {
  const auto is_cpp = [](const ProgramFile& file) { return file.language == Language::cpp; };
  switch (family) {
    case Family::c:
      return std::ranges::any_of(program.files(), is_cpp) ? make_mixed_linker(program)
                                                          : make_c_linker(program);
    case Family::python:
      return make_python_linker(program);
    case Family::go:
      return make_go_linker(program);
    case Family::rust:
      return make_rust_linker(program);
    case Family::java:
      return make_java_linker(program);
    case Family::javascript:
      break;
  }
  return make_javascript_linker(program);
}

}  // namespace git_refactor::syntax
