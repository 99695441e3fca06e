// Narrowing: what conditions around a place say of the type of a variable there.
//
// Only conditions that hold where the reference stands are looked at, by climbing: the branches of
// `if`, `?:`, `&&`, `||`, `switch` and loops around it, and statements before it that leave. What
// is not understood narrows nothing; a member of a union that could be several is then taken as all
// of them.

#include "types.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::javascript {

TypeId Types::narrowed(const At& reference, TypeId type) {
  const TypeKind kind = at(type).kind;
  if (kind == TypeKind::primitive || kind == TypeKind::literal || kind == TypeKind::nothing ||
      kind == TypeKind::outside) {
    return type;
  }
  At child = reference;
  for (At node = trees_->parent(child); node; child = node, node = trees_->parent(node)) {
    const std::string_view own = trees_->type(node);
    if (own == "if_statement" || own == "while_statement" || own == "ternary_expression") {
      const At condition = trees_->child(node, "condition");
      const bool is_other = child == trees_->child(node, "alternative");
      if (!(child == condition)) {
        type = narrowed_by(condition, !is_other, reference, type);
      }
    } else if (own == "binary_expression" && child == trees_->child(node, "right")) {
      const std::string_view mark = trees_->text(trees_->child(node, "operator"));
      if (mark == "&&" || mark == "||") {
        type = narrowed_by(trees_->child(node, "left"), mark == "&&", reference, type);
      }
    } else if (own == "statement_block" || own == "program" || own == "switch_case") {
      type = narrowed_by_statements(node, child, reference, type);
    }
    if (own == "switch_case" || own == "switch_default") {
      type = narrowed_by_case(node, reference, type);
    }
    if (own == "function_declaration" || own == "class_body") {
      break;
    }
  }
  return type;
}

// Statements before a place: `if (...) return;`, and calls of functions that assert.
TypeId Types::narrowed_by_statements(const At& block, const At& until, const At& reference,
                                     TypeId type) {
  for (const At& statement : trees_->children(block)) {
    if (statement == until) {
      break;
    }
    if (trees_->is(statement, {"if_statement"})) {
      const At alternative = trees_->child(statement, "alternative");
      const At condition = trees_->child(statement, "condition");
      if (leaves(trees_->child(statement, "consequence"))) {
        type = narrowed_by(condition, false, reference, type);
      } else if (alternative && leaves(alternative)) {
        type = narrowed_by(condition, true, reference, type);
      }
    } else if (trees_->is(statement, {"expression_statement"})) {
      const std::vector<At> inside = trees_->children(statement);
      if (!inside.empty() && trees_->is(inside.front(), {"call_expression"})) {
        type = narrowed_by_call(inside.front(), true, reference, type);
      }
    }
  }
  return type;
}

bool Types::leaves(const At& statement) {
  if (trees_->is(statement, {"return_statement", "throw_statement", "continue_statement",
                             "break_statement"})) {
    return true;
  }
  if (trees_->is(statement, {"statement_block", "else_clause"})) {
    const std::vector<At> inside = trees_->children(statement);
    return !inside.empty() && leaves(inside.back());
  }
  return false;
}

bool Types::is_same_path(const At& one, const At& other) {
  return trees_->text(trees_->bare(one)) == trees_->text(trees_->bare(other));
}

TypeId Types::narrowed_by(const At& condition, bool holds, const At& reference, TypeId type) {
  const At bare = trees_->bare(condition);
  if (trees_->is(bare, {"unary_expression"})) {
    const bool is_not = trees_->text(trees_->child(bare, "operator")) == "!";
    return is_not ? narrowed_by(trees_->child(bare, "argument"), !holds, reference, type) : type;
  }
  if (trees_->is(bare, {"call_expression"})) {
    return narrowed_by_call(bare, holds, reference, type);
  }
  if (!trees_->is(bare, {"binary_expression"})) {
    return type;
  }
  const std::string_view mark = trees_->text(trees_->child(bare, "operator"));
  const At left = trees_->child(bare, "left");
  const At right = trees_->child(bare, "right");
  if (mark == "&&" || mark == "||") {
    if ((mark == "&&") == holds) {
      return narrowed_by(right, holds, reference, narrowed_by(left, holds, reference, type));
    }
    return any_of(
        {narrowed_by(left, holds, reference, type), narrowed_by(right, holds, reference, type)});
  }
  return narrowed_by_binary(bare, holds, reference, type);
}

TypeId Types::narrowed_by_binary(const At& condition, bool holds, const At& reference,
                                 TypeId type) {
  const std::string_view mark = trees_->text(trees_->child(condition, "operator"));
  const At left = trees_->child(condition, "left");
  const At right = trees_->child(condition, "right");
  if (mark == "instanceof") {
    if (!is_same_path(left, reference)) {
      return type;
    }
    const TypeId to = constructed(type_of(right), {});
    return to == unknown ? type : restricted(type, to, holds);
  }
  if (mark == "in" && is_same_path(right, reference) && trees_->is(left, {"string"})) {
    return having(type, trees_->spelled(left), holds);
  }
  const bool is_equal = mark == "===" || mark == "==";
  if (!is_equal && mark != "!==" && mark != "!=") {
    return type;
  }
  for (const bool is_turned : {false, true}) {
    const At tested = trees_->bare(is_turned ? right : left);
    const At value = is_turned ? left : right;
    if (trees_->is(tested, {"member_expression"}) &&
        is_same_path(trees_->child(tested, "object"), reference)) {
      return filtered(type, trees_->text(trees_->child(tested, "property")), type_of(value),
                      holds == is_equal);
    }
    if (trees_->is(tested, {"unary_expression"}) &&
        trees_->text(trees_->child(tested, "operator")) == "typeof" &&
        is_same_path(trees_->child(tested, "argument"), reference)) {
      return of_sort(type, trees_->spelled(value), holds == is_equal);
    }
  }
  return type;
}

// `isA(x)`, where isA is a type predicate, or asserts.
TypeId Types::narrowed_by_call(const At& condition, bool holds, const At& reference, TypeId type) {
  const std::vector<At> given = arguments(condition);
  const At function = called(condition);
  const bool is_mentioned =
      std::ranges::any_of(given, [&](const At& each) { return is_same_path(each, reference); }) ||
      is_same_path(trees_->child(function, "object"), reference);
  if (!is_mentioned) {
    return type;
  }
  const auto signature = chosen(condition, signatures(type_of(function), false));
  if (!signature) {
    return type;
  }
  At predicate = trees_->child(signature->node, "return_type");
  while (predicate && !trees_->is(predicate, {"type_predicate"})) {
    const std::vector<At> inside = trees_->children(predicate);
    predicate = inside.empty() || !trees_->is(predicate, {"type_predicate_annotation", "asserts",
                                                          "asserts_annotation"})
                    ? At{}
                    : inside.front();
  }
  if (!predicate) {
    return type;
  }
  const std::string_view name = trees_->text(trees_->child(predicate, "name"));
  const std::vector<At> wanted = parameters(signature->node);
  for (std::size_t index = 0; index < std::min(given.size(), wanted.size()); ++index) {
    if (trees_->text(trees_->child(wanted[index], "pattern")) == name &&
        is_same_path(given[index], reference)) {
      const EnvironmentId environment = inferred(condition, *signature, {});
      return restricted(type, spelled(trees_->child(predicate, "type"), environment), holds);
    }
  }
  return name == "this" && is_same_path(trees_->child(function, "object"), reference)
             ? restricted(type, spelled(trees_->child(predicate, "type"), signature->environment),
                          holds)
             : type;
}

// In a case of `switch (x.kind)`; cases that fall through into each other are one.
TypeId Types::narrowed_by_case(const At& clause, const At& reference, TypeId type) {
  const At statement = trees_->parent(trees_->parent(clause));
  const At value = trees_->bare(trees_->child(statement, "value"));
  const bool is_tested = trees_->is(value, {"member_expression"}) &&
                         is_same_path(trees_->child(value, "object"), reference);
  if (!is_tested) {
    return type;
  }
  const std::string_view property = trees_->text(trees_->child(value, "property"));
  std::vector<TypeId> kept;
  bool is_default = trees_->is(clause, {"switch_default"});
  for (const At& other : trees_->children(trees_->parent(clause))) {
    const At label = trees_->child(other, "value");
    if (trees_->is(other, {"switch_default"})) {
      continue;
    }
    if (is_default) {
      type = filtered(type, property, type_of(label), false);
      continue;
    }
    const bool falls_into =
        !trees_->child(other, "body") || other.node.begin() == clause.node.begin();
    if (other.node.begin() > clause.node.begin()) {
      break;
    }
    if (falls_into) {
      kept.push_back(filtered(type, property, type_of(label), true));
    } else {
      kept.clear();
    }
  }
  return is_default || kept.empty() ? type : any_of(kept);
}

// The parts whose property can (or need not) have a value.
TypeId Types::filtered(TypeId type, std::string_view property, TypeId literal, bool holds) {
  const bool is_nothing = at(literal).kind == TypeKind::nothing;
  if (at(literal).kind != TypeKind::literal && !is_nothing) {
    return type;
  }
  std::vector<TypeId> kept;
  for (const TypeId part : alternatives(type)) {
    const std::vector<TypeId> values = alternatives(member_type(part, property));
    const bool is_open = std::ranges::any_of(
        values, [this](TypeId value) { return at(value).kind != TypeKind::literal; });
    const bool has_value = std::ranges::find(values, literal) != values.end();
    const bool has_other = values.size() > 1 || !has_value;
    if (is_open || (holds ? has_value : has_other)) {
      kept.push_back(part);
    }
  }
  return kept.empty() || is_nothing ? type : any_of(kept);
}

// The parts that have a property, or have it not.
TypeId Types::having(TypeId type, std::string_view property, bool holds) {
  std::vector<TypeId> kept;
  for (const TypeId part : alternatives(type)) {
    const Found found = find(part, property);
    const bool has = !found.properties.empty() || found.type != 0;
    if (has == holds || found.is_unsure) {
      kept.push_back(part);
    }
  }
  return kept.empty() ? type : any_of(kept);
}

// The parts of which `typeof` says `sort`.
TypeId Types::of_sort(TypeId type, std::string_view sort, bool holds) {
  std::vector<TypeId> kept;
  for (const TypeId part : alternatives(type)) {
    const Type own = at(part);
    const TypeId bound = apparent(part);
    const bool is_value = own.kind == TypeKind::primitive || own.kind == TypeKind::literal;
    std::string_view actual = "object";
    if (is_value) {
      const std::string_view name = trees_->text(trees_->child(at(bound).node, "name"));
      actual = name == "String"    ? "string"
               : name == "Number"  ? "number"
               : name == "Boolean" ? "boolean"
                                   : std::string_view(own.text);
    } else if (!signatures(part, false).empty() || own.side == Side::statics) {
      actual = "function";
    }
    const bool is_open = own.kind == TypeKind::unknown || own.kind == TypeKind::any ||
                         own.kind == TypeKind::parameter || own.kind == TypeKind::outside;
    if (is_open || (actual == sort) == holds) {
      kept.push_back(part);
    }
  }
  return kept.empty() ? type : any_of(kept);
}

// What is left of a type where `x instanceof C` or a predicate holds, or does not.
TypeId Types::restricted(TypeId type, TypeId to, bool holds) {
  if (holds && to == library("Object", {}) && type != unknown) {
    return type;  // which every object is
  }
  std::vector<TypeId> kept;
  for (const TypeId part : alternatives(type)) {
    const bool is_open = at(part).kind == TypeKind::unknown || at(part).kind == TypeKind::any;
    const bool is_sub = !is_open && is_derived(part, to);
    if (!holds) {
      if (!is_sub) {
        kept.push_back(part);
      }
    } else if (is_sub) {
      kept.push_back(part);
    } else if (!is_open && is_derived(to, part)) {
      kept.push_back(to);
    }
  }
  if (!kept.empty()) {
    return any_of(kept);
  }
  return holds ? to : type;
}

// Whether a type is another one or a class or interface that says to be derived from it.
bool Types::is_derived(TypeId type, TypeId from) {
  const Type own = at(type);
  const Type base = at(from);
  if (type == from) {
    return true;
  }
  if (base.kind == TypeKind::union_) {
    return std::ranges::any_of(base.parts, [&](TypeId part) { return is_derived(type, part); });
  }
  if (own.kind == TypeKind::literal && base.kind == TypeKind::primitive) {
    return apparent(type) == apparent(from);
  }
  if (own.kind == TypeKind::parameter) {
    const TypeId bound = apparent(type);
    return bound != type && is_derived(bound, from);
  }
  if (own.kind != TypeKind::object || base.kind != TypeKind::object) {
    return false;
  }
  if (own.node == base.node && own.side == base.side) {
    return true;
  }
  for (const Base& each : bases_of(own)) {
    if (own.side == Side::instance && each.type != type && is_derived(each.type, from)) {
      return true;
    }
  }
  return false;
}

// Whether a value of a type can be where another is asked for: no only if that is certain.
bool Types::is_assignable(TypeId type, TypeId to) {
  const Type own = at(type);
  const Type wanted = at(to);
  const auto is_open = [](const Type& each) {
    return each.kind == TypeKind::unknown || each.kind == TypeKind::any ||
           each.kind == TypeKind::parameter || each.kind == TypeKind::outside;
  };
  if (type == to || is_open(own) || is_open(wanted) || own.kind == TypeKind::nothing) {
    return true;
  }
  if (own.kind == TypeKind::union_) {
    return std::ranges::all_of(own.parts, [&](TypeId part) { return is_assignable(part, to); });
  }
  if (wanted.kind == TypeKind::union_) {
    return std::ranges::any_of(wanted.parts,
                               [&](TypeId part) { return is_assignable(type, part); });
  }
  if (wanted.kind == TypeKind::intersection) {
    return std::ranges::all_of(wanted.parts,
                               [&](TypeId part) { return is_assignable(type, part); });
  }
  const bool is_value = own.kind == TypeKind::primitive || own.kind == TypeKind::literal;
  const bool wants_value = wanted.kind == TypeKind::primitive || wanted.kind == TypeKind::literal;
  if (wants_value) {
    if (wanted.text == "object" || wanted.text == "keyof") {
      return wanted.text == "keyof" || !is_value;
    }
    return is_value && (wanted.kind == TypeKind::primitive || own.kind == TypeKind::primitive)
               ? wanted.kind == TypeKind::primitive && apparent(type) == apparent(to)
               : is_value && type == to;
  }
  if (is_value) {
    return wanted.kind == TypeKind::object && apparent(type) == to;
  }
  if (wanted.kind != TypeKind::object || is_derived(type, to)) {
    return true;
  }
  return has_members_of(type, wanted);
}

// Whether a type has all members that an object type needs.
bool Types::has_members_of(TypeId type, const Type& wanted) {
  const bool is_called =
      !signatures_in_bodies(wanted, false).empty() || wanted.side == Side::function;
  if (is_called) {
    return !signatures(type, false).empty() || !signatures(type, true).empty();
  }
  if (wanted.side != Side::instance) {
    return true;
  }
  for (const At& body : parts(wanted.node)) {
    for (const auto& [name, members] : Members(this->members(body))) {
      const Member& first = members.front();
      const bool is_optional = trees_->has_token(first.declaration, "?") || first.is_static;
      const Found found = find(type, name);
      if (!is_optional && found.properties.empty() && found.type == 0 && !found.is_unsure &&
          !found.is_outside) {
        return false;
      }
    }
  }
  return true;
}

}  // namespace git_refactor::syntax::javascript
