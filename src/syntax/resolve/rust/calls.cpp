// Calls, and the inference that generic functions need.
//
//   fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> It<B>
//   items.iter().map(|i| i.id)
//
// A call makes a variable of each parameter (B, F) and remembers their bounds as obligations. The
// closure's parameter gets its type from F's obligation before its body is read, B its own from the
// body afterwards. What cannot be settled yet is tried again after each statement.

#include "body.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

namespace {

bool is_function_trait(std::string_view name) {
  return name == "Fn" || name == "FnMut" || name == "FnOnce";
}

}  // namespace

void Body::unify(TypeId one, TypeId other) {
  world_->types.unify(traits_->normal(one, env_), traits_->normal(other, env_));
}

TypeId Body::output_of(std::string_view trait, std::string_view name, TypeId self) {
  const DefId def = signatures_->library_trait(trait);
  const DefId associated = def == no_def ? no_def : signatures_->associated_type(def, name);
  if (associated == no_def) {
    return unknown_type;
  }
  self = surface(self);
  while (trait != "IntoIterator" && world_->types.at(self).kind == TypeKind::reference) {
    self = surface(world_->types.at(self).args.front());
  }
  const TypeId type =
      traits_->normal(world_->types.add(TypeKind::projection, associated, {self}), env_);
  const TypeKind kind = world_->types.at(self).kind;
  const bool is_open = kind == TypeKind::variable || kind == TypeKind::parameter ||
                       kind == TypeKind::projection || kind == TypeKind::object;
  return world_->types.at(type).kind == TypeKind::projection && !is_open ? TypeId{unknown_type}
                                                                         : type;
}

void Body::oblige(const Generics& generics, const Substitution& by) {
  for (const Bound& bound : generics.bounds) {
    obligations_.push_back(
        {world_->types.substitute(bound.subject, by), world_->types.substitute(bound.bound, by)});
  }
}

void Body::settle() {
  constexpr int max_tries = 8;
  for (int round = 0; round < 3 && !obligations_.empty(); ++round) {
    std::vector<Obligation> open = std::exchange(obligations_, {});
    const std::size_t before = open.size();
    std::erase_if(open, [this](Obligation& each) {
      const TypeKind kind = world_->types.at(world_->types.shallow(each.subject)).kind;
      if (kind == TypeKind::variable || kind == TypeKind::unknown) {
        return false;
      }
      return ++each.tries > max_tries || settle(each);
    });
    obligations_.insert(obligations_.begin(), open.begin(), open.end());
    if (open.empty() || open.size() == before) {
      break;
    }
  }
}

void Body::settle_function(TypeId function, const Type& bound) {
  const Type type = world_->types.at(function);
  const Type params = world_->types.at(world_->types.shallow(bound.args.front()));
  for (std::size_t at = 0; at + 1 < type.args.size() && at < params.args.size(); ++at) {
    unify(params.args[at], type.args[at]);
  }
  for (const Binding& binding : bound.bindings) {
    unify(binding.type, type.args.back());
  }
}

// True if there is nothing more to learn from it.
bool Body::settle(const Obligation& obligation) {
  const TypeId subject = surface(obligation.subject);
  const Type bound = world_->types.at(obligation.bound);
  const TypeKind kind = world_->types.at(subject).kind;
  if (bound.def == outside_def || bound.def == no_def) {
    return true;
  }
  if (kind == TypeKind::function && !bound.args.empty()) {
    settle_function(subject, bound);
    return true;
  }
  if (kind == TypeKind::variable || kind == TypeKind::unknown) {
    return false;
  }
  const Traits::Choice choice = traits_->implementation(subject, obligation.bound, env_);
  if (choice.fit == Fit::no) {
    return true;
  }
  TypeId given = choice.bound;
  if (choice.is_impl) {
    Substitution by = choice.by;
    const DefId impl = world_->defs.implementations[choice.implementation].def;
    for (const DefId param : signatures_->generics(impl).params) {
      by.try_emplace(param, fresh());
    }
    const ImplHeader header = signatures_->header(choice.implementation);
    given = world_->types.substitute(header.trait, by);
    unify(world_->types.substitute(header.self, by), subject);
    oblige(signatures_->generics(impl), by);
  }
  if (given == unknown_type) {
    return choice.fit == Fit::yes;
  }
  const std::vector<TypeId> args = world_->types.at(given).args;
  for (std::size_t at = 0; at < std::min(args.size(), bound.args.size()); ++at) {
    unify(bound.args[at], args[at]);
  }
  for (const Binding& binding : bound.bindings) {
    const DefId associated = signatures_->associated_type(bound.def, binding.name);
    if (associated != no_def) {
      unify(binding.type, world_->types.add(TypeKind::projection, associated, {subject}));
    }
  }
  return choice.fit == Fit::yes;
}

// The function type that a type is or has as a bound; parameters first, the result last.
const Type* Body::function_of(TypeId type) {
  type = world_->types.without_references(surface(type));
  const Type& here = world_->types.at(type);
  if (here.kind == TypeKind::function) {
    return &here;
  }
  const auto as_function = [this](TypeId bound) -> const Type* {
    const Type known = world_->types.at(bound);
    if (known.def == no_def || !is_function_trait(world_->defs[known.def].name) ||
        known.args.empty()) {
      return nullptr;
    }
    std::vector<TypeId> parts = world_->types.at(world_->types.shallow(known.args.front())).args;
    for (TypeId& part : parts) {
      part = traits_->normal(part, env_);
    }
    parts.push_back(known.bindings.empty() ? TypeId{unknown_type} : known.bindings.front().type);
    return &world_->types.at(world_->types.add(TypeKind::function, no_def, std::move(parts)));
  };
  if (here.kind == TypeKind::variable) {
    for (const Obligation& obligation : obligations_) {
      if (surface(obligation.subject) == type) {
        if (const Type* function = as_function(obligation.bound)) {
          return function;
        }
      }
    }
    return nullptr;
  }
  for (const TypeId bound : traits_->bounds_of(type, env_)) {
    if (const Type* function = as_function(bound)) {
      return function;
    }
  }
  return nullptr;
}

// Closures last: what they are given is known from the other arguments.
void Body::arguments(const std::vector<Node>& arguments, std::span<const TypeId> params) {
  for (const bool are_closures : {false, true}) {
    for (std::size_t at = 0; at < arguments.size(); ++at) {
      if (arguments[at].is("closure_expression") != are_closures) {
        continue;
      }
      const TypeId param = at < params.size() ? params[at] : TypeId{unknown_type};
      const TypeId type = expression(arguments[at], param);
      unify(param, type);
      if (are_closures) {
        settle();
      }
    }
    settle();
  }
}

TypeId Body::call(const Node& node, TypeId expected) {
  const Node callee = node.field("function");
  const Node arguments_of = node.field("arguments");
  if (callee.is("field_expression") && !callee.field("field").is("integer_literal")) {
    return method_call(callee, Node(), arguments_of, expected);
  }
  if (callee.is("generic_function") && callee.field("function").is("field_expression")) {
    return method_call(callee.field("function"), callee.field("type_arguments"), arguments_of,
                       expected);
  }
  std::vector<Node> args = arguments_of.children();
  std::erase_if(args, [](const Node& arg) { return arg.is("attribute_item"); });
  const TypeId type = surface(expression(callee, unknown_type));
  const Type* function = function_of(type);
  if (function == nullptr) {
    for (const TypeId step : traits_->steps(type, env_)) {
      function = function == nullptr ? function_of(step) : function;
    }
  }
  if (function == nullptr) {
    arguments(args, {});
    return unknown_type;
  }
  const std::vector<TypeId> parts = function->args;
  // `let v: Vec<T> = make(...)` says what make's parameters are.
  if (world_->types.at(surface(parts.back())).kind != TypeKind::variable) {
    unify(parts.back(), expected);
  }
  arguments(args, std::span(parts).first(parts.size() - 1));
  return parts.back();
}

TypeId Body::unknown_call(const Node& name, const Node& arguments_of, TypeId receiver) {
  bool is_known = true;
  bool is_library = true;
  for (const TypeId step : traits_->steps(receiver, env_)) {
    const Type type = world_->types.at(step);
    is_known = is_known && type.kind != TypeKind::unknown && type.kind != TypeKind::variable &&
               type.kind != TypeKind::projection && type.kind != TypeKind::never;
    const bool is_own = type.kind == TypeKind::nominal && !world_->is_library(type.def);
    const bool is_open =
        type.kind == TypeKind::nominal && type.def == outside_def && !type.args.empty();
    is_library = is_library && !is_own && !is_open;
  }
  if (is_known && is_library) {
    record(name, outside_def);
  } else {
    doubt(name, "the type of the object is not known");
  }
  arguments(arguments_of.children(), {});
  return unknown_type;
}

void Body::note_call(const Node& callee, const Node& arguments_of, TypeId receiver) {
  if (!world_->asks_for_self || world_->meanings.is_quiet) {
    return;
  }
  MethodCall call{.begin = callee.field("value").origin(),
                  .arguments = arguments_of.origin(),
                  .has_arguments = static_cast<bool>(arguments_of.first()),
                  .scope = env_.scope};
  Type type = world_->types.at(surface(receiver));
  for (; type.kind == TypeKind::reference; ++call.references) {
    type = world_->types.at(surface(type.args.front()));
  }
  call.type = type.kind == TypeKind::nominal ? DefId{type.def} : no_def;
  const Origin at = callee.field("field").origin();
  world_->method_calls[{at.file, at.offset}] = call;
}

TypeId Body::method_call(const Node& callee, const Node& type_arguments, const Node& arguments_of,
                         TypeId expected) {
  const TypeId receiver = expression(callee.field("value"), unknown_type);
  settle();
  const Node name = callee.field("field");
  std::vector<TypeId> written = signatures_->arguments(type_arguments, env_, nullptr);
  const TypeKind kind = world_->types.at(surface(receiver)).kind;
  std::optional<Selected> selected;
  if (kind != TypeKind::unknown && kind != TypeKind::variable && kind != TypeKind::never) {
    selected = traits_->method(receiver, name.name(), env_);
  }
  if (!selected) {
    return unknown_call(name, arguments_of, receiver);
  }
  const DefId family = traits_->family_of(selected->item);
  if (selected->is_doubtful && !world_->is_library(family)) {
    doubt(name, "the type of the object is not known well enough");
  } else {
    record(name, family);
    note_call(callee, arguments_of, receiver);
  }
  const TypeId type = instance_of(selected->item, selected->by, std::move(written));
  const Type function = world_->types.at(surface(type));
  std::vector<Node> args = arguments_of.children();
  std::erase_if(args, [](const Node& arg) { return arg.is("attribute_item"); });
  if (function.kind != TypeKind::function || function.args.size() < 2) {
    arguments(args, {});
    return unknown_type;
  }
  unify(function.args.front(), selected->self);
  if (world_->types.at(surface(function.args.back())).kind != TypeKind::variable) {
    unify(function.args.back(), expected);
  }
  arguments(args, std::span(function.args).subspan(1, function.args.size() - 2));
  if (world_->types.at(surface(function.args.back())).kind == TypeKind::variable) {
    unify(function.args.back(), expected);
    settle();
  }
  return function.args.back();
}

}  // namespace git_refactor::syntax::rust
