// What the place of an expression asks it to be: by this the keys of a literal are those of an
// interface, and the parameters of a callback have types.

#include "types.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::javascript {

namespace {

constexpr int deepest_context = 60;

}  // namespace

TypeId Types::contextual(const At& expression) {
  const NodeKey key = key_of(expression);
  if (const auto found = contexts_.find(key); found != contexts_.end()) {
    return found->second;
  }
  // Kept apart from the expression's own type, which may be in the making.
  const NodeKey pending{expression.file ^ 0x80000000U, expression.node.id()};
  if (const auto provisional = questions_.answered(pending)) {
    return *provisional;
  }
  if (depth_ > deepest_context) {
    questions_.give_up();
    return unknown;
  }
  const auto question = questions_.ask(pending);
  if (!question) {
    return unknown;
  }
  ++depth_;
  const TypeId type = context_in(expression, trees_->parent(expression));
  --depth_;
  if (questions_.answer(*question, type)) {
    contexts_.emplace(key, type);
  }
  return type;
}

TypeId Types::context_in(const At& expression, const At& parent) {
  const std::string_view kind = trees_->type(parent);
  const auto is_child = [&](std::string_view field) {
    return trees_->child(parent, field) == expression;
  };
  if (kind == "arguments") {
    return context_of_argument(expression, parent);
  }
  if (kind == "return_statement" || kind == "yield_expression") {
    return context_of_return(parent);
  }
  if (kind == "arrow_function" && is_child("body")) {
    return context_of_return(expression);
  }
  if (kind == "pair" && is_child("value")) {
    return context_of_value(parent);
  }
  if (kind == "array") {
    return context_of_element(expression, parent);
  }
  if (kind == "assignment_expression" && is_child("right")) {
    return context_of_assigned(parent);
  }
  if (kind == "spread_element" && trees_->is(trees_->parent(parent), {"object"})) {
    return contextual(trees_->parent(parent));
  }
  if (kind == "as_expression" || kind == "satisfies_expression") {
    const std::vector<At> inside = trees_->children(parent);
    return inside.size() < 2 ? contextual(parent) : spelled(inside.back());
  }
  if (kind == "type_assertion") {
    return of_old_assertion_type(parent);
  }
  if (kind == "parenthesized_expression" || kind == "non_null_expression" ||
      kind == "await_expression" || kind == "ternary_expression" || kind == "binary_expression") {
    return context_through(expression, parent);
  }
  if (is_child("value") || is_child("right")) {
    return context_of_initialiser(parent);
  }
  return context_in_markup(expression, parent);
}

// Expressions whose value is that of one of their parts.
TypeId Types::context_through(const At& expression, const At& parent) {
  const std::string_view kind = trees_->type(parent);
  if (kind == "parenthesized_expression") {
    const auto type = documented(parent);
    return type ? *type : contextual(parent);
  }
  if (kind == "ternary_expression") {
    return trees_->child(parent, "condition") == expression ? unknown : contextual(parent);
  }
  if (kind != "binary_expression") {
    return contextual(parent);
  }
  const std::string_view mark = trees_->text(trees_->child(parent, "operator"));
  const bool is_choice = mark == "||" || mark == "??";
  if (trees_->child(parent, "right") == expression) {
    const TypeId around = is_choice || mark == "&&" ? contextual(parent) : unknown;
    return around == unknown && is_choice ? type_of(trees_->child(parent, "left")) : around;
  }
  return is_choice ? contextual(parent) : unknown;
}

// What a declaration asks of its initialiser, or a pattern of its default.
TypeId Types::context_of_initialiser(const At& node) {
  if (trees_->is(node, {"assignment_pattern"})) {
    return bound(node);
  }
  if (trees_->is(node, {"object_assignment_pattern"})) {
    return taken(trees_->parent(node), trees_->text(trees_->child(node, "left")));
  }
  const At annotation = trees_->child(node, "type");
  if (trees_->is(node, {"required_parameter", "optional_parameter"})) {
    return annotation ? spelled(annotation) : of_untyped_parameter(node);
  }
  if (!trees_->is(node, {"variable_declarator", "public_field_definition", "field_definition"})) {
    return unknown;
  }
  const auto type = documented(node);
  return type ? *type : annotation ? spelled(annotation) : documented_context(node);
}

TypeId Types::of_old_assertion_type(const At& assertion) {
  const std::vector<At> inside = trees_->children(assertion);
  const std::vector<At> types = inside.empty() ? inside : trees_->children(inside.front());
  return types.empty() ? unknown : spelled(types.front());
}

// `a.b = {...}`: what the member is declared as, unless this very assignment declares it.
TypeId Types::context_of_assigned(const At& assignment) {
  if (const auto type = documented(assignment)) {
    return *type;
  }
  const At left = trees_->child(assignment, "left");
  if (names_->modules().is_exports(left)) {
    return unknown;
  }
  if (trees_->is(left, {"member_expression"})) {
    const At name = trees_->child(left, "property");
    const Found found = find(type_of(trees_->child(left, "object")), trees_->text(name));
    for (const Property& property : found.properties) {
      if (trees_->is(property.declaration, {"assignment_expression"})) {
        return unknown;
      }
    }
    return type_of(left);
  }
  if (trees_->is(left, {"identifier"})) {
    const auto fact = trees_->fact_at(left);
    const Meaning meaning = fact ? names_->meaning(*fact) : Meaning();
    const bool is_declared = meaning.kind == Meaning::Kind::declared;
    const At node = is_declared ? declaration_of(meaning.declarations.front()) : At{};
    // A variable without a type is what is assigned to it: it asks for nothing.
    const bool is_open = trees_->is(node, {"variable_declarator"}) &&
                         !trees_->child(node, "type") && !trees_->child(node, "value");
    return is_open ? unknown : type_of(left);
  }
  return trees_->is(left, {"subscript_expression"}) ? type_of(left) : unknown;
}

TypeId Types::context_of_argument(const At& argument, const At& list) {
  const At call = trees_->parent(list);
  const bool is_new = trees_->is(call, {"new_expression"});
  if (!is_new && !trees_->is(call, {"call_expression"})) {
    return unknown;
  }
  const At function = is_new ? trees_->child(call, "constructor") : called(call);
  const bool is_super = trees_->is(function, {"super"});
  const TypeId callee = is_super ? base_constructor(function) : type_of(function);
  const std::vector<At> given = arguments(call);
  const auto position = std::ranges::find(given, argument);
  const auto index = static_cast<std::size_t>(position - given.begin());
  const std::vector<Signature> candidates = signatures(callee, is_new || is_super);
  const auto signature = chosen_for(call, candidates, argument);
  if (!signature) {
    return at(callee).kind == TypeKind::outside ? callee : unknown;
  }
  const TypeId open = parameter_type(*signature, index);
  const TypeId bound = at(open).kind == TypeKind::parameter ? constraint(at(open)) : unknown;
  const TypeId type =
      parameter_type({signature->node, inferred(call, *signature, argument)}, index);
  // `f({...})` for a `T extends Options`: the members are those of the constraint, and other
  // literals ask for nothing.
  const bool is_literal =
      at(open).kind == TypeKind::parameter &&
      std::ranges::any_of(alternatives(type), [this](TypeId part) {
        return at(part).kind == TypeKind::unknown || trees_->is(at(part).node, {"object"});
      });
  return is_literal ? bound : type;
}

// Among overloads for an argument that is being typed: those that take the other arguments.
std::optional<Signature> Types::chosen_for(const At& call, std::span<const Signature> candidates,
                                           const At& /*argument*/) {
  return chosen(call, candidates);
}

TypeId Types::base_constructor(const At& node) {
  const At type = trees_->above(node, {"class_declaration", "abstract_class_declaration", "class"});
  const std::vector<At> clauses = trees_->children(trees_->child_of(type, "class_heritage"));
  if (clauses.empty()) {
    return unknown;
  }
  const At value = trees_->child(clauses.front(), "value");
  return type_of(value ? value : clauses.front());
}

// A value in a literal (or one of its methods): what the literal's own context has under its key.
TypeId Types::context_of_value(const At& pair) {
  const At key = trees_->child(pair, trees_->is(pair, {"pair"}) ? "key" : "name");
  const std::string_view name = trees_->spelled(key);
  const At literal = trees_->parent(pair);
  const TypeId context = context_of_literal(literal);
  if (context == unknown) {
    return unknown;
  }
  if (name.empty()) {
    return indexed(context);
  }
  std::vector<TypeId> types;
  for (const TypeId part : alternatives(context)) {
    const Found found = find(part, name);
    if (!found.properties.empty() || found.type != 0) {
      types.push_back(member_type(part, name));
    }
  }
  return types.empty() ? unknown : any_of(types);
}

// The context of a literal; of a union, the parts that its own discriminating members allow.
TypeId Types::context_of_literal(const At& literal) {
  TypeId context = without_nothing(contextual(literal));
  if (at(context).kind != TypeKind::union_) {
    return context;
  }
  for (const auto& [name, members] : Members(this->members(literal))) {
    const At value = trees_->child(members.front().declaration, "value");
    if (trees_->is(value, {"string", "number", "true", "false", "member_expression"})) {
      context = filtered(context, name, type_of(value), true);
    }
  }
  return context;
}

TypeId Types::context_of_element(const At& element, const At& array) {
  const TypeId context = without_nothing(contextual(array));
  if (context == unknown) {
    return unknown;
  }
  const std::vector<At> all = trees_->children(array);
  const auto index = static_cast<std::size_t>(std::ranges::find(all, element) - all.begin());
  std::vector<TypeId> types;
  for (const TypeId part : alternatives(context)) {
    const Type own = at(part);
    const bool is_known = own.kind == TypeKind::tuple && index < own.parts.size();
    if (own.kind != TypeKind::primitive && own.kind != TypeKind::literal) {
      types.push_back(is_known ? own.parts[index] : element_of(part));
    }
  }
  return types.empty() ? unknown : any_of(types);
}

// What the function around says that it returns; `node` is a return statement, or an arrow
// function's body.
TypeId Types::context_of_return(const At& node) {
  const At function =
      trees_->above(trees_->parent(node),
                    {"arrow_function", "function_declaration", "function_expression",
                     "method_definition", "generator_function", "generator_function_declaration"});
  if (!function) {
    return unknown;
  }
  const bool is_async = trees_->has_token(function, "async");
  const bool is_yield = trees_->is(node, {"yield_expression"});
  TypeId type = unknown;
  if (const At annotation = trees_->child(function, "return_type")) {
    type = spelled(annotation);
  } else if (const auto documented = documented_return(function)) {
    type = *documented;
  } else {
    TypeId context = unknown;
    if (trees_->is(function, {"method_definition"})) {
      context =
          trees_->is(trees_->parent(function), {"object"}) ? context_of_value(function) : unknown;
      if (context != unknown && trees_->has_token(function, "get")) {
        return context;
      }
    } else if (!trees_->is(function, {"function_declaration", "generator_function_declaration"})) {
      context = contextual(function);
    }
    const std::vector<Signature> found = signatures(context, false);
    type = found.empty() ? unknown : returned(found.front());
  }
  if (is_yield) {
    return element_of(type);
  }
  return is_async ? of_await(type) : type;
}

// What a name stands for as a member.
std::optional<Found> Types::denoted(const At& name) {
  const At parent = trees_->parent(name);
  const std::string_view kind = trees_->type(parent);
  if (kind == "member_expression" && trees_->child(parent, "property") == name) {
    return find(type_of(trees_->child(parent, "object")), trees_->text(name));
  }
  if (kind == "nested_identifier" && trees_->child(parent, "property") == name) {
    return find(type_of(trees_->child(parent, "object")), trees_->text(name));
  }
  if (kind == "subscript_expression" && trees_->child(parent, "index") == name) {
    return find(type_of(trees_->child(parent, "object")), trees_->spelled(name));
  }
  if (kind == "literal_type" && trees_->is(trees_->parent(parent), {"lookup_type"})) {
    const std::vector<At> both = trees_->children(trees_->parent(parent));
    return both.size() == 2 && both[1] == parent
               ? std::optional(find(spelled(both[0]), trees_->spelled(name)))
               : std::nullopt;
  }
  if (kind == "literal_type") {
    return denoted_in_arguments(name, parent);
  }
  if (kind == "pair_pattern" && trees_->child(parent, "key") == name) {
    return find(taken_apart(trees_->parent(parent)), trees_->spelled(name));
  }
  if (trees_->is(name, {"shorthand_property_identifier_pattern"})) {
    const bool has_default = kind == "object_assignment_pattern";
    return find(taken_apart(has_default ? trees_->parent(parent) : parent), trees_->text(name));
  }
  const bool is_key = (kind == "pair" && trees_->child(parent, "key") == name) ||
                      (kind == "method_definition" && trees_->child(parent, "name") == name) ||
                      trees_->is(name, {"shorthand_property_identifier"});
  const At literal =
      trees_->is(name, {"shorthand_property_identifier"}) ? parent : trees_->parent(parent);
  if (is_key && trees_->is(literal, {"object"})) {
    return denoted_key(name, literal);
  }
  if (kind == "binary_expression" && trees_->is(name, {"string", "private_property_identifier"}) &&
      trees_->text(trees_->child(parent, "operator")) == "in" &&
      trees_->child(parent, "left") == name) {
    return find(type_of(trees_->child(parent, "right")), trees_->spelled(name));
  }
  return denoted_in_markup(name);
}

// A string among the arguments of a type: a key, where that parameter is to be one of another
// argument's keys, as in `Pick<Coin, 'value'>`.
std::optional<Found> Types::denoted_in_arguments(const At& name, const At& literal) {
  At argument = literal;
  while (trees_->is(trees_->parent(argument), {"union_type", "parenthesized_type"})) {
    argument = trees_->parent(argument);
  }
  const At list = trees_->parent(argument);
  const At generic = trees_->child(trees_->parent(list), "name");
  if (!trees_->is(list, {"type_arguments"}) || !generic) {
    return std::nullopt;
  }
  const std::vector<At> given = trees_->children(list);
  const auto index = static_cast<std::size_t>(std::ranges::find(given, argument) - given.begin());
  const std::string_view key = trees_->spelled(name);
  if (const auto owner = keys_of_parameter(generic, index)) {
    return *owner < given.size() ? std::optional(find(spelled(given[*owner]), key)) : std::nullopt;
  }
  // What another package's type makes of it is not known.
  const Meaning::Kind kind = qualified(generic, space::type).kind;
  if (kind != Meaning::Kind::outside && kind != Meaning::Kind::unknown) {
    return std::nullopt;
  }
  const bool may_be_key = std::ranges::any_of(given, [&](const At& other) {
    const Found found = other == argument ? Found() : find(spelled(other), key);
    return found.is_unsure || !found.properties.empty();
  });
  return may_be_key ? std::optional(Found{.properties = {}, .is_unsure = true}) : std::nullopt;
}

// Of which of its parameters a generic type's parameter takes a key: `T` of `K extends keyof T`.
std::optional<std::size_t> Types::keys_of_parameter(const At& generic, std::size_t index) {
  const Meaning meaning = qualified(generic, space::type);
  const bool is_ours =
      meaning.kind == Meaning::Kind::declared && meaning.declarations.front().file != library_file;
  if (!is_ours) {
    const std::string_view name = trees_->text(generic);
    return index == 1 && (name == "Pick" || name == "Omit") ? std::optional<std::size_t>(0)
                                                            : std::nullopt;
  }
  const At node = declaration_of(meaning.declarations.front());
  const std::vector<At> parameters = type_parameters(node);
  if (index >= parameters.size()) {
    return std::nullopt;
  }
  std::vector<At> pending{trees_->child(parameters[index], "constraint")};
  while (!pending.empty()) {
    const At next = pending.back();
    pending.pop_back();
    const std::vector<At> inside = trees_->children(next);
    if (trees_->is(next, {"index_type_query"}) && inside.size() == 1) {
      const auto owner = std::ranges::find_if(parameters, [&](const At& parameter) {
        return trees_->text(trees_->child(parameter, "name")) == trees_->text(inside.front());
      });
      if (owner != parameters.end()) {
        return static_cast<std::size_t>(owner - parameters.begin());
      }
    }
    pending.insert(pending.end(), inside.begin(), inside.end());
  }
  return std::nullopt;
}

// The key of a literal: the member of what its place asks for, if that has one; of a pattern that
// is written as a literal, the member of what is taken apart. Nothing if it is the literal's own.
std::optional<Found> Types::denoted_key(const At& name, const At& literal) {
  const std::string_view spelling = trees_->spelled(name);
  if (is_pattern(literal)) {
    return find(taken_apart(literal), spelling);
  }
  const TypeId context = context_of_literal(literal);
  if (context == unknown) {
    return handed_on(literal, spelling) ? std::optional(Found{.properties = {}, .is_unsure = true})
                                        : std::nullopt;
  }
  Found all;
  for (const TypeId part : alternatives(context)) {
    const TypeKind kind = at(part).kind;
    if (kind == TypeKind::unknown || kind == TypeKind::any || kind == TypeKind::primitive ||
        kind == TypeKind::literal || kind == TypeKind::parameter) {
      continue;
    }
    Found found = find(part, spelling);
    std::ranges::move(found.properties, std::back_inserter(all.properties));
    const bool may_be_outside = kind == TypeKind::outside || kind == TypeKind::record;
    all.is_outside = all.is_outside || (may_be_outside && found.is_outside);
  }
  return all.properties.empty() && !all.is_outside ? std::nullopt : std::optional(all);
}

// Whether the variable that a literal makes is used where something is asked for that has a member
// of this name: then the key has to be spelled as that is, though it is no declaration of it.
bool Types::handed_on(const At& literal, std::string_view spelling) {
  const At declarator = trees_->parent(literal);
  const At variable = trees_->child(declarator, "name");
  if (!trees_->is(declarator, {"variable_declarator"}) || !trees_->is(variable, {"identifier"}) ||
      trees_->child(declarator, "type") || is_javascript(literal.file)) {
    return false;
  }
  const FileModel& model = trees_->model(literal.file);
  const auto declared = trees_->fact_at(variable);
  if (!declared) {
    return false;
  }
  return std::ranges::any_of(model.named(trees_->text(variable)), [&](std::uint32_t use) {
    const At name = trees_->leaf({literal.file, use});
    if (use == declared->fact || model.meant(use) != model.meant(declared->fact)) {
      return false;
    }
    return std::ranges::any_of(alternatives(contextual(name)), [&](TypeId type) {
      const Found found = find(type, spelling);
      return std::ranges::any_of(found.properties, [&](const Property& property) {
        return !Trees::contains(literal, property.name);
      });
    });
  });
}

// A literal that is assigned to: `({a: b} = c)` and the like where the grammar does not say so.
bool Types::is_pattern(const At& literal) {
  const At parent = trees_->parent(literal);
  const std::string_view kind = trees_->type(parent);
  if (kind == "assignment_expression" || kind == "for_in_statement") {
    return trees_->child(parent, "left") == literal;
  }
  if (kind == "pair" || kind == "array") {
    const At around = kind == "pair" ? trees_->parent(parent) : parent;
    return is_pattern(around);
  }
  return false;
}

}  // namespace git_refactor::syntax::javascript
