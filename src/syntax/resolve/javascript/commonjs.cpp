// CommonJS: what a file exports by assignment.
//
//   exports.a = 1;  module.exports.b = 2;     exports a and b, each a member of its own
//   module.exports = {a, b: c};               exports the literal and by that its members
//   module.exports = f;                       exports f: what requires the file has f itself
//
// `exports` and `module` are Node's unless the file declares them.

#include "facts.hpp"
#include "names.hpp"

#include <algorithm>

namespace git_refactor::syntax::javascript {

// `exports` or `module.exports`, if the identifier is a part of such; else null.
At Modules::exports_object(FactRef named_exports) const {
  const FileModel& model = trees_->model(named_exports.file);
  const At leaf = trees_->leaf(named_exports);
  const At parent = trees_->parent(leaf);
  const auto is_free = [&](const At& identifier) {
    const auto fact = trees_->fact_at(identifier);
    return fact && model.meant(fact->fact) == no_index;
  };
  if (trees_->is(parent, {"member_expression"}) && trees_->child(parent, "property") == leaf) {
    const At object = trees_->child(parent, "object");
    return trees_->text(object) == "module" && is_free(object) ? parent : At{leaf.file, {}};
  }
  return trees_->is(leaf, {"identifier"}) && is_free(leaf) ? leaf : At{leaf.file, {}};
}

bool Modules::is_exports(const At& expression) const {
  const bool is_member = trees_->is(expression, {"member_expression"});
  if (trees_->text(expression) != (is_member ? "module.exports" : "exports")) {
    return false;
  }
  const auto fact = trees_->fact_at(is_member ? trees_->child(expression, "property") : expression);
  return fact && exports_object(*fact) == expression;
}

const Modules::Exports& Modules::commonjs(std::uint32_t file) {
  const auto [found, is_new] = commonjs_.try_emplace(file);
  Exports& exports = found->second;
  if (!is_new || file >= docs_bit || program_->language(file) != Language::javascript) {
    return exports;
  }
  for (const std::uint32_t fact : trees_->model(file).named("exports")) {
    const At object = exports_object({file, fact});
    if (!object) {
      continue;
    }
    exports.is_used = true;
    const At around = trees_->parent(object);
    const At assignment = trees_->parent(around);
    if (trees_->is(around, {"member_expression"}) && trees_->child(around, "object") == object &&
        trees_->is(assignment, {"assignment_expression"}) &&
        trees_->child(assignment, "left") == around) {
      const auto name = trees_->fact_at(trees_->child(around, "property"));
      if (name) {
        exports.names.try_emplace(std::string(trees_->name(*name)), *name);
      }
    }
    const bool is_whole =
        trees_->is(around, {"assignment_expression"}) && trees_->child(around, "left") == object;
    if (is_whole && trees_->is(object, {"member_expression"})) {
      exports.assigned = trees_->child(around, "right");
      while (trees_->is(exports.assigned, {"assignment_expression"})) {
        exports.assigned = trees_->child(exports.assigned, "right");
      }
    }
  }
  return exports;
}

// A file that exports or requires something has names of its own.
bool Modules::is_commonjs(std::uint32_t file) {
  if (file >= docs_bit || program_->language(file) != Language::javascript) {
    return false;
  }
  const FileModel& model = trees_->model(file);
  const auto requires_module = [&](std::uint32_t fact) {
    const At call = trees_->parent(trees_->leaf({file, fact}));
    return trees_->is(call, {"call_expression"}) && model.meant(fact) == no_index &&
           trees_->text(trees_->child(call, "function")) == "require";
  };
  return program_->path(file).ends_with(".cjs") || program_->path(file).ends_with(".mjs") ||
         commonjs(file).is_used || std::ranges::any_of(model.named("require"), requires_module);
}

// What a file exports under a name by assignment.
Meaning Modules::exported_by_assignment(std::uint32_t file, std::string_view name) {
  const Exports& exports = commonjs(file);
  if (const auto found = exports.names.find(name); found != exports.names.end()) {
    return Meaning::of(found->second);
  }
  return trees_->is(exports.assigned, {"object"}) ? key_of_literal(exports.assigned, name)
                                                  : Meaning();
}

Meaning Modules::key_of_literal(const At& literal, std::string_view name) const {
  for (const At& member : trees_->children(literal)) {
    const bool is_shorthand = trees_->is(member, {"shorthand_property_identifier"});
    const At key = trees_->child(member, "key");
    const At own = is_shorthand ? member : key ? key : trees_->child(member, "name");
    if (own && trees_->spelled(own) == name) {
      const auto fact = trees_->fact_at(own);
      return fact ? Meaning::of(*fact) : Meaning::of(own);
    }
  }
  return {};
}

}  // namespace git_refactor::syntax::javascript
