// Families of members: what one rename has to change together.
//
// A member of a class or interface is one with those that it overrides or implements, with those of
// the other parts of its type, and with those that one expression selects beside it from a union.
// All of that is found for one name at a time, in the files that hold an asked one.

#include "facts.hpp"
#include "linker.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

namespace git_refactor::syntax::javascript {

void JavascriptLinker::relate(std::span<const FactRef> declarations) {
  if (!declarations.empty()) {
    relate_name(trees_.name(declarations.front()));
  }
}

void JavascriptLinker::relate_name(std::string_view name) {
  if (!related_.emplace(name).second) {
    return;
  }
  std::set<std::uint32_t> files;
  for (const std::uint8_t asked : {asked_old, asked_new}) {
    for (const std::uint32_t file : program().holders(asked)) {
      if (family_of(program().language(file)) == Family::javascript) {
        files.insert(file);
      }
    }
  }
  bool is_member_somewhere = false;
  for (const std::uint32_t file : files) {
    is_member_somewhere = relate_members(file, name) || is_member_somewhere;
  }
  // What nothing selects and no type declares is in no family.
  if (is_member_somewhere) {
    std::ranges::for_each(files, [&](std::uint32_t file) { relate_classes(file, name); });
  }
}

// Says whether the name is one of a member anywhere in the file.
bool JavascriptLinker::relate_members(std::uint32_t file, std::string_view name) {
  const FileModel& model = trees_.model(file);
  bool is_member_somewhere = false;
  for (const std::uint32_t index : model.named(name)) {
    const FactRef fact{file, index};
    const At own_name = name_of(fact);
    if (declares_member(own_name) || trees_.is(trees_.parent(own_name), {"required_parameter"})) {
      is_member_somewhere = true;
      relate_member(own_name);
    } else if (!trees_.is(own_name, {"identifier", "type_identifier"})) {
      is_member_somewhere = true;
      // What one expression selects from several types is one thing.
      if (const auto found = types_.denoted(own_name)) {
        of(*found);
      } else if (is_member(fact)) {
        ++literal_members_[std::string(name)];
      }
    }
  }
  return is_member_somewhere;
}

void JavascriptLinker::relate_classes(std::uint32_t file, std::string_view name) {
  std::vector<At> pending{trees_.root(file)};
  while (!pending.empty()) {
    const At node = pending.back();
    pending.pop_back();
    if (trees_.is(node, {"class_declaration", "abstract_class_declaration", "class",
                         "interface_declaration"})) {
      relate_bases(node, name);
    }
    const std::vector<At> children = trees_.children(node);
    pending.insert(pending.end(), children.begin(), children.end());
  }
}

// A member belongs with those of the other parts of its type.
void JavascriptLinker::relate_member(const At& name) {
  const At body = trees_.above(name, {"class_body", "interface_body", "object_type"});
  const At member =
      trees_.above(name, {"public_field_definition", "field_definition", "method_definition",
                          "method_signature", "abstract_method_signature", "property_signature"});
  const bool is_parameter = trees_.is(trees_.parent(name), {"required_parameter"});
  if (!body || trees_.has_token(member, "static")) {
    return;
  }
  if (is_parameter && trees_.text(trees_.child(member, "name")) != "constructor") {
    return;
  }
  const At owner = trees_.is(body, {"object_type"}) ? body : trees_.parent(body);
  const Found found = types_.find(types_.instance_of(owner), trees_.spelled(name));
  const bool is_own = std::ranges::any_of(found.properties,
                                          [&](const Property& each) { return each.name == name; });
  if (is_own) {
    unite_with(entity_of_member(name), found, false);
  }
}

// What a class or interface inherits or implements under a name is one thing, with its own.
void JavascriptLinker::relate_bases(const At& declaration, std::string_view name) {
  const std::vector<TypeId> bases = types_.bases(declaration);
  if (bases.empty() || name.starts_with('#')) {
    return;
  }
  const Found own = types_.find(types_.instance_of(declaration), name);
  EntityId entity = no_entity;
  bool is_override = is_framework_member(name);
  for (const Property& property : own.properties) {
    const bool is_theirs = property.name.file == library_file;
    is_override = is_override || trees_.child_of(property.declaration, "override_modifier");
    if (!is_theirs) {
      const EntityId next = entity_of_members(std::array{property});
      if (entity != no_entity) {
        program().unite(entity, next);
      }
      entity = next;
    }
  }
  for (const TypeId base : bases) {
    const Found inherited = types_.find(base, name);
    if (entity == no_entity) {
      const Denotation meaning = of(inherited);
      entity = meaning.senses.empty() ? no_entity : meaning.senses.front().entity;
    } else {
      unite_with(entity, inherited, is_override);
    }
  }
}

void JavascriptLinker::unite_with(EntityId entity, const Found& found, bool is_override) {
  for (const Property& property : found.properties) {
    if (property.name.file == library_file) {
      program().mark_outside(entity, of_library);
    } else {
      program().unite(entity, entity_of_members(std::array{property}));
    }
  }
  if (found.is_outside && is_override) {
    program().mark_outside(entity, of_library);
  }
}

}  // namespace git_refactor::syntax::javascript
