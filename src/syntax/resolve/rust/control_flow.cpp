// Conditions, matches, loops and jumps.

#include "body.hpp"
#include "body_rib.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

TypeId Body::joined(TypeId one, TypeId other) {
  const TypeKind kind = world_->types.at(surface(one)).kind;
  if (kind == TypeKind::never || kind == TypeKind::unknown) {
    return other;
  }
  unify(one, other);
  return one;
}

void Body::condition(const Node& node) {
  if (node.is("let_chain")) {
    for (const Node& child : node.children()) {
      condition(child);
    }
    return;
  }
  if (node.is("let_condition")) {
    const TypeId type = expression(node.field("value"), unknown_type);
    pattern(node.field("pattern"), type);
    return;
  }
  expression(node, primitive("bool"));
}

TypeId Body::if_(const Node& node, TypeId expected) {
  TypeId type = unknown_type;
  {
    const Rib rib(*this);
    condition(node.field("condition"));
    type = block(node.field("consequence"), expected);
  }
  if (const Node alternative = node.field("alternative")) {
    type = joined(type, expression(alternative.first(), expected));
  }
  return type;
}

TypeId Body::match(const Node& node, TypeId expected) {
  const TypeId type = expression(node.field("value"), unknown_type);
  settle();
  TypeId result = unknown_type;
  for (const Node& arm : node.field("body").children()) {
    if (!arm.is("match_arm")) {
      if (arm.is_error()) {
        expression(arm, unknown_type);
      }
      continue;
    }
    const Rib rib(*this);
    const Node whole = arm.field("pattern");
    pattern(whole.first(), type);
    if (const Node guard = whole.field("condition")) {
      condition(guard);
    }
    result = joined(result, expression(arm.field("value"), expected));
  }
  return result;
}

void Body::enter_loop(const Node& node, bool is_block) {
  const Node label = node.child("label");
  Loop loop{.result = fresh(), .is_block = is_block};
  if (label) {
    loop.label = label.str();
    loop.def = signatures_->declared_at(label, DefKind::label, label, env_);
    loop.context = label.origin().context;
    record(label, loop.def);
  }
  loops_.push_back(loop);
}

Body::Loop* Body::find_loop(const Node& label) {
  for (std::size_t index = loops_.size(); index > 0; --index) {
    Loop& loop = loops_[index - 1];
    if (loop.is_closure) {
      return nullptr;
    }
    const bool is_meant = label ? loop.def != no_def && loop.label == label.str() &&
                                      loop.context == label.origin().context
                                : !loop.is_block;
    if (is_meant) {
      return &loop;
    }
  }
  return nullptr;
}

TypeId Body::loop(const Node& node, TypeId /*expected*/) {
  const Rib rib(*this);
  enter_loop(node, false);
  const std::size_t at = loops_.size() - 1;
  if (const Node condition_of = node.field("condition")) {
    condition(condition_of);
  }
  block(node.field("body"), unknown_type);
  return node.is("loop_expression") ? loops_[at].result : unit();
}

TypeId Body::for_(const Node& node, TypeId /*expected*/) {
  const TypeId iterated = expression(node.field("value"), unknown_type);
  settle();
  const Rib rib(*this);
  enter_loop(node, false);
  pattern(node.field("pattern"), output_of("IntoIterator", "Item", iterated));
  block(node.field("body"), unknown_type);
  return unit();
}

TypeId Body::labelled_block(const Node& node, TypeId expected) {
  if (!node.child("label")) {
    return block(node, expected);
  }
  const Rib rib(*this);
  enter_loop(node, true);
  const std::size_t at = loops_.size() - 1;
  const TypeId type = block(node, expected);
  unify(loops_[at].result, type);
  return loops_[at].result;
}

TypeId Body::jump(const Node& node, TypeId /*expected*/) {
  Node label;
  Node value;
  for (const Node& child : node.children()) {
    (child.is("label") ? label : value) = child;
  }
  if (node.is("return_expression")) {
    unify(result_, expression(value, result_));
    return never();
  }
  Loop* loop = find_loop(label);
  if (label) {
    if (loop == nullptr) {
      doubt(label, "no label of this name is in sight");
    } else {
      record(label, loop->def);
    }
  }
  const TypeId result = loop == nullptr ? TypeId{unknown_type} : loop->result;
  if (value) {
    unify(result, expression(value, result));
  }
  return never();
}

}  // namespace git_refactor::syntax::rust
