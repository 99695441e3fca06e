// Bodies: frames, blocks and statements.

#include "body.hpp"

#include "body_rib.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

void Body::in_two_readings(const Env& env, const std::function<void()>& read) {
  const bool was_quiet = world_->meanings.is_quiet;
  types_of_locals_.clear();
  for (const bool is_last : {false, true}) {
    world_->meanings.is_quiet = was_quiet || !is_last;
    env_ = env;
    env_.infers = true;
    locals_.clear();
    loops_.clear();
    obligations_.clear();
    read();
    settle();
  }
  world_->meanings.is_quiet = was_quiet;
}

void Body::function(DefId function) {
  const Def& def = world_->defs[function];
  const Env env{def.scope, function, nullptr, true};
  in_two_readings(env, [&] { read_function(function); });
}

void Body::read_function(DefId function) {
  const Signature signature = signatures_->signature(function);
  const Node node = world_->defs[function].node;
  parameters(node.field("parameters"), signature.params);
  result_ = signature.result;
  const Type result = world_->types.at(result_);
  const Node modifiers = node.child("function_modifiers");
  if (modifiers && modifiers.has_token("async") && !result.args.empty()) {
    result_ = result.args.front();
  }
  if (const Node body = node.field("body")) {
    const TypeId type = block(body, result_);
    unify(result_, type);
  }
}

void Body::parameters(const Node& list, std::span<const TypeId> types) {
  std::size_t index = 0;
  for (const Node& child : list.children()) {
    const TypeId type = index < types.size() ? types[index] : unknown_type;
    if (child.is("self_parameter")) {
      self_ = type;
      receiver(child.child("self"), type);
    } else if (child.is("parameter")) {
      const Node name = child.field("pattern");
      if (name.is("self")) {
        self_ = type;
        receiver(name, type);
      } else {
        pattern(name, type);
      }
    } else if (child.is("attribute_item") || child.is("variadic_parameter")) {
      continue;
    }
    ++index;
  }
}

// `self` is a variable where somebody asks for it.
void Body::receiver(const Node& name, TypeId type) {
  if (name && world_->asks_for_self) {
    bind_local(name, signatures_->declared_at(name, DefKind::local, name, env_), type);
  }
}

void Body::value(const Node& expression, const Env& env, TypeId expected) {
  in_two_readings(env, [&] {
    result_ = unknown_type;
    const TypeId type = this->expression(expression, expected);
    unify(expected, type);
  });
}

// Blocks and statements.

TypeId Body::block(const Node& node, TypeId expected) {
  const Rib rib(*this);
  enter_scope(node);
  return statements(node, expected);
}

// The items of a block are resolved on their own, by whoever asked for this body.
void Body::enter_scope(const Node& node) {
  const ScopeId scope = items_->block(node, env_.scope);
  if (scope != env_.scope && !world_->meanings.is_quiet) {
    nested_scopes.push_back(scope);
  }
  env_.scope = scope;
}

TypeId Body::statements(const Node& node, TypeId expected) {
  const std::vector<Node> all = node.children();
  TypeId type = unit();
  std::map<std::string_view, DefId> configured;
  bool is_configured = false;
  for (std::size_t index = 0; index < all.size(); ++index) {
    const Node& child = all[index];
    type = unit();
    if (child.is("label")) {
      continue;
    }
    if (child.is("attribute_item")) {
      is_configured = is_configured || child.first().first().str() == "cfg";
      continue;
    }
    if (is_configured && child.is("let_declaration")) {
      let(child, configured);
      for (const auto& [name, def] : last_bound_) {
        configured.emplace(name, def);
      }
      is_configured = false;
      continue;
    }
    configured.clear();
    is_configured = false;
    const bool is_last = index + 1 == all.size();
    const bool is_expression = !child.type().ends_with("_item") &&
                               !child.type().ends_with("_declaration") &&
                               !child.is("expression_statement") && !child.is("macro_definition") &&
                               !child.is("empty_statement");
    if (child.is("expression_statement")) {
      const Node inner = child.first();
      const bool has_semicolon = child.has_token(";");
      if (inner.is("macro_invocation") && has_semicolon && statement_macro(inner)) {
        continue;
      }
      const TypeId value = expression(inner, has_semicolon ? unknown_type : expected);
      type = has_semicolon ? unit() : value;
      if (world_->types.at(surface(value)).kind == TypeKind::never) {
        type = never();
      }
      settle();
    } else if (child.is("macro_invocation") && !is_last) {
      if (!statement_macro(child)) {
        expression(child, unknown_type);
      }
    } else if (is_expression && is_last) {
      type = expression(child, expected);
    } else {
      statement(child);
    }
  }
  settle();
  return type;
}

void Body::statement(const Node& node) {
  if (node.is("let_declaration")) {
    let(node, {});
    settle();
    return;
  }
  // Items are resolved on their own.
  if (node.type().ends_with("_item") || node.type().ends_with("_declaration") ||
      node.is("macro_definition") || node.is("empty_statement")) {
    return;
  }
  if (node.is("macro_invocation") && statement_macro(node)) {
    return;
  }
  expression(node, unknown_type);
}

// The variables that a macro declares in a statement live on behind it.
bool Body::statement_macro(const Node& call) {
  const Node expanded = expander_->expand(call, env_.scope, Shape::block);
  if (!expanded) {
    return false;
  }
  enter_scope(expanded);
  ++depth_;
  for (const Node& child : expanded.children()) {
    if (child.is("expression_statement")) {
      expression(child.first(), unknown_type);
    } else {
      statement(child);
    }
  }
  --depth_;
  return true;
}

void Body::let(const Node& node, const std::map<std::string_view, DefId>& configured) {
  const Node written = node.field("type");
  const TypeId type = written ? lower(written) : fresh();
  if (const Node value = node.field("value")) {
    const TypeId given = expression(value, type);
    if (written) {
      unify(type, given);
    } else {
      unify(type, given);
      settle();
    }
    if (const Node alternative = node.field("alternative")) {
      block(alternative, unknown_type);
    }
    configured_ = configured;
    pattern(node.field("pattern"), written ? type : given);
    return;
  }
  configured_ = configured;
  pattern(node.field("pattern"), type);
}

// Names.

const Body::Local* Body::find_local(const Node& name) const {
  std::uint32_t context = name.origin().context;
  while (true) {
    for (std::size_t index = locals_.size(); index > 0; --index) {
      const Local& local = locals_[index - 1];
      if (local.name == name.name() && local.context == context) {
        return &local;
      }
    }
    // A macro that is defined in a function sees the variables around its definition.
    const DefId macro = world_->defs.expansions[context].macro;
    if (context == 0 || macro == no_def ||
        !world_->defs.scope(world_->defs[macro].scope).is_block) {
      return nullptr;
    }
    const Def& def = world_->defs[macro];
    const std::uint32_t outer = def.node.text()->origin(def.node.begin()).context;
    if (outer == context) {
      return nullptr;
    }
    context = outer;
  }
}

DefId Body::declare_local(const Node& name, TypeId type) {
  const DefId def = signatures_->declared_at(name, DefKind::local, name, env_);
  bind_local(name, def, type);
  return def;
}

void Body::bind_local(const Node& name, DefId def, TypeId type) {
  record(name, def);
  locals_.push_back({name.name(), def, name.origin().context});
  bound_.emplace_back(name.name(), def);
  const auto [known, is_new] = types_of_locals_.try_emplace(def, type);
  if (!is_new) {
    unify(known->second, type);
    // What is known by now is better than what was not.
    if (world_->types.at(surface(known->second)).kind == TypeKind::unknown) {
      known->second = type;
    }
  }
}

}  // namespace git_refactor::syntax::rust
