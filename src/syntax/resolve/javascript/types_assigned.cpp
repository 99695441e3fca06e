// Members that assignments declare, as JavaScript does: `f.name = ...`, `F.prototype.name = ...`,
// `this.name = ...` in a constructor function or class.

#include "types.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::javascript {

// What an assignment's object is: the declaration that has the member, and on which side.
std::optional<std::pair<At, Side>> Types::assigned_owner(const At& object) {
  if (trees_->is(object, {"this"})) {
    const TypeId self =
        at(own(object)).kind == TypeKind::parameter ? apparent(own(object)) : own(object);
    const Type type = at(self);
    return type.kind == TypeKind::object ? std::optional(std::pair(type.node, type.side))
                                         : std::nullopt;
  }
  const bool is_prototype = trees_->is(object, {"member_expression"}) &&
                            trees_->text(trees_->child(object, "property")) == "prototype";
  const At named = is_prototype ? trees_->child(object, "object") : object;
  if (!trees_->is(named, {"identifier", "member_expression"})) {
    return std::nullopt;
  }
  const Type type = at(type_of(named));
  if (type.kind != TypeKind::object) {
    return std::nullopt;
  }
  if (!is_prototype) {
    return std::pair(type.node, type.side);
  }
  const bool is_class = type.side == Side::statics;
  return std::pair(type.node, is_class ? Side::instance : Side::prototype);
}

Found Types::find_assigned(const Type& type, std::string_view name) {
  Found found;
  const std::uint32_t file = type.node.file;
  if (file == library_file || trees_->is(type.node, {"object_type", "interface_declaration"})) {
    return found;
  }
  const bool is_script = is_javascript(file);
  const FileModel& model = trees_->model(file);
  for (const std::uint32_t fact : model.named(name)) {
    const At leaf = trees_->leaf({file, fact});
    const At member = trees_->parent(leaf);
    const At assignment = trees_->parent(member);
    const bool is_assigned = trees_->is(member, {"member_expression"}) &&
                             trees_->is(assignment, {"assignment_expression"}) &&
                             trees_->child(assignment, "left") == member &&
                             trees_->child(member, "property") == leaf;
    if (!is_assigned) {
      continue;
    }
    // Outside JavaScript only functions take new members.
    if (!is_script && type.side != Side::function) {
      continue;
    }
    const auto owner = assigned_owner(trees_->child(member, "object"));
    if (owner && owner->first == type.node && owner->second == type.side) {
      found.properties.push_back({leaf, assignment, type.environment, 0});
    }
  }
  if (found.properties.empty() && type.side == Side::prototype) {
    found = find_in_prototype(type, name);
  }
  return found;
}

// The F of `F.prototype = {...}` and `Object.assign(F.prototype, {...})`.
At Types::maker_of_prototype(const At& literal) const {
  const At parent = trees_->parent(literal);
  At target{literal.file, {}};
  if (trees_->is(parent, {"assignment_expression"}) && trees_->child(parent, "right") == literal) {
    target = trees_->child(parent, "left");
  } else if (trees_->is(parent, {"arguments"}) &&
             trees_->text(trees_->child(trees_->parent(parent), "function")) == "Object.assign") {
    target = trees_->children(parent).front();
  }
  const bool is_prototype = trees_->is(target, {"member_expression"}) &&
                            trees_->text(trees_->child(target, "property")) == "prototype";
  return is_prototype ? trees_->child(target, "object") : At{literal.file, {}};
}

// `F.prototype = {...}` and `Object.assign(F.prototype, {...})`.
Found Types::find_in_prototype(const Type& type, std::string_view name) {
  const std::uint32_t file = type.node.file;
  const FileModel& model = trees_->model(file);
  Found all;
  for (const std::uint32_t fact : model.named("prototype")) {
    const At member = trees_->parent(trees_->leaf({file, fact}));
    for (const At& value : trees_->children(trees_->parent(member))) {
      if (!trees_->is(value, {"object"}) ||
          !(maker_of_prototype(value) == trees_->child(member, "object"))) {
        continue;
      }
      const Type maker = at(type_of(maker_of_prototype(value)));
      const Members& members = this->members(value);
      const auto entry = members.find(name);
      if (maker.kind != TypeKind::object || !(maker.node == type.node) || entry == members.end()) {
        continue;
      }
      for (const Member& each : entry->second) {
        all.properties.push_back({each.name, each.declaration, type.environment, 0});
      }
    }
  }
  return all;
}

bool Types::is_javascript(std::uint32_t file) const {
  return file < docs_bit && program_->language(file) == Language::javascript;
}

}  // namespace git_refactor::syntax::javascript
