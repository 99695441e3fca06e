// The types that type nodes spell.

#include "types.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax::javascript {

namespace {

constexpr int deepest_type = 60;

// The utility types that have the members of their first argument.
constexpr std::array<std::string_view, 9> same_members{"Partial", "Required", "Readonly",
                                                       "Pick",    "Omit",     "NonNullable",
                                                       "NoInfer", "ThisType", "Capitalize"};

}  // namespace

TypeId Types::spelled(const At& type, EnvironmentId environment) {
  if (!type) {
    return unknown;
  }
  if (depth_ > deepest_type) {
    questions_.give_up();
    return unknown;
  }
  ++depth_;
  const TypeId result = spelled_node(type, environment);
  --depth_;
  return result;
}

TypeId Types::spelled_node(const At& type, EnvironmentId environment) {
  const std::string_view kind = trees_->type(type);
  if (kind == "type_identifier" || kind == "nested_type_identifier" || kind == "identifier") {
    return spelled_name(type, environment);
  }
  if (kind == "generic_type" || kind == "member_expression" || kind == "call_expression") {
    return spelled_generic(type, environment);  // import("m").A is one, too
  }
  if (kind == "predefined_type" || kind == "literal_type" || kind == "template_literal_type") {
    return spelled_value(type);
  }
  if (kind == "object_type") {
    return spelled_object(type, environment);
  }
  if (kind == "function_type" || kind == "constructor_type") {
    return object(type, Side::function, environment);
  }
  if (kind == "tuple_type") {
    return spelled_tuple(type, environment);
  }
  if (kind == "lookup_type") {
    return spelled_lookup(type, environment);
  }
  if (kind == "conditional_type") {
    return spelled_conditional(type, environment);
  }
  if (kind == "type_query") {
    return spelled_query(type);
  }
  if (kind == "this_type" || kind == "this") {
    return substituted(own(type), environment);
  }
  if (kind == "infer_type") {
    parameters_[key_of(type)] = trees_->above(type, {"conditional_type"});
    return make({.kind = TypeKind::parameter, .node = type});
  }
  if (kind == "type_predicate" || kind == "type_predicate_annotation") {
    return primitive("boolean");
  }
  if (kind == "asserts" || kind == "asserts_annotation") {
    return simple(TypeKind::nothing);
  }
  return spelled_around(type, environment);
}

// Types that are made of others, and nodes that only wrap one.
TypeId Types::spelled_around(const At& type, EnvironmentId environment) {
  const std::string_view kind = trees_->type(type);
  std::vector<TypeId> types;
  for (const At& child : trees_->children(type)) {
    types.push_back(spelled(child, environment));
  }
  if (types.empty()) {
    return unknown;
  }
  if (kind == "union_type") {
    return any_of(types);
  }
  if (kind == "intersection_type") {
    return all_of(std::move(types));
  }
  if (kind == "array_type") {
    return array_of(types.front());
  }
  if (kind == "index_type_query") {
    return spelled_keys(types.front());
  }
  const bool is_wrapper =
      trees_->is(type, {"type_annotation", "opting_type_annotation", "omitting_type_annotation",
                        "parenthesized_type", "readonly_type", "optional_type", "rest_type",
                        "constraint", "default_type", "template_type", "required_parameter"});
  return is_wrapper ? types.front() : unknown;
}

TypeId Types::spelled_value(const At& type) {
  if (trees_->is(type, {"template_literal_type"})) {
    return primitive("string");
  }
  if (trees_->is(type, {"literal_type"})) {
    const std::vector<At> children = trees_->children(type);
    return children.empty() ? simple(TypeKind::nothing) : computed(children.front());
  }
  const std::string_view name = trees_->text(type);
  if (name == "any" || name == "unknown") {
    return simple(TypeKind::any);
  }
  const bool is_nothing =
      name == "void" || name == "never" || name == "undefined" || name == "null";
  return is_nothing ? simple(TypeKind::nothing) : primitive(name);
}

TypeId Types::spelled_name(const At& type, EnvironmentId environment) {
  return substituted(named(type, {}, environment), environment);
}

TypeId Types::spelled_generic(const At& type, EnvironmentId environment) {
  std::vector<TypeId> arguments;
  for (const At& argument : trees_->children(trees_->child(type, "type_arguments"))) {
    arguments.push_back(spelled(argument, environment));
  }
  const At name = trees_->child(type, "name");
  return named(name ? name : type, arguments, environment);
}

// What stands before the last part of a dotted name; nothing if it has no other part.
At Types::left_of(const At& dotted) const {
  if (const At module = trees_->child(dotted, "module")) {
    return module;
  }
  const At object = trees_->child(dotted, "object");
  const At asserted = asserted_name(object);
  return asserted ? asserted : object;
}

// What a dotted name means: `a.b.C`, `import("m").C`.
Meaning Types::qualified(const At& name, Spaces spaces) {
  if (trees_->is(name, {"call_expression"})) {
    const auto module = names_->modules().required(name);
    return !module || module->kind == Specified::Kind::missing ? Meaning::of(Meaning::Kind::unknown)
           : module->kind == Specified::Kind::outside          ? Meaning::of(Meaning::Kind::outside)
                                                               : Meaning::of(module->module);
  }
  const At left = left_of(name);
  if (!left) {
    const auto fact = trees_->fact_at(name);
    if (!fact) {
      return {};
    }
    const Fact& own = trees_->fact(*fact);
    Meaning meaning =
        names_->followed(names_->look_up(name.file, trees_->text(name), spaces, own.scope));
    // `import a = b.c` gives a dotted name.
    const bool is_dotted = meaning.kind == Meaning::Kind::value &&
                           trees_->is(trees_->parent(meaning.value), {"import_alias"});
    return is_dotted ? qualified(meaning.value, spaces) : meaning;
  }
  At right = trees_->child(name, "name");
  right = right ? right : trees_->child(name, "property");
  Meaning outer = qualified(left, space::value | space::type);
  const std::string_view member = trees_->text(right);
  switch (outer.kind) {
    case Meaning::Kind::module:
      return names_->followed(names_->modules().exported(outer.module, member));
    case Meaning::Kind::declared:
      return names_->followed(names_->member(outer, member));
    case Meaning::Kind::outside:
    case Meaning::Kind::unknown:
    case Meaning::Kind::none:
    case Meaning::Kind::value:
      break;
  }
  return outer;
}

// `a as B.C.D`, which the grammar reads as `(a as B.C).D`: the type's name so far.
At Types::asserted_name(const At& object) const {
  if (!trees_->is(object, {"as_expression", "satisfies_expression"})) {
    return {object.file, {}};
  }
  const At name = trees_->children(object).back();
  return trees_->is(name, {"nested_type_identifier"}) ? name : At{object.file, {}};
}

bool Types::is_spelled(const At& node) const {
  At first = trees_->child(node, "object");
  while (trees_->is(first, {"member_expression"})) {
    first = trees_->child(first, "object");
  }
  if (asserted_name(first)) {
    return true;
  }
  At outer = trees_->parent(node);
  while (trees_->is(outer, {"member_expression"})) {
    outer = trees_->parent(outer);
  }
  return trees_->is(outer, {"type_annotation", "type_alias_declaration", "union_type",
                            "intersection_type", "array_type", "type_arguments", "generic_type",
                            "parenthesized_type", "lookup_type", "conditional_type",
                            "readonly_type", "tuple_type", "index_type_query", "constraint",
                            "default_type", "optional_type", "rest_type", "function_type"}) ||
         (trees_->is(outer, {"as_expression", "satisfies_expression"}) &&
          trees_->children(outer).back() == node);
}

Meaning Types::selected(const At& name) {
  const At parent = trees_->parent(name);
  const At left = left_of(parent);
  // `namespace a.b {}` declares b.
  const At whole = trees_->parent(parent);
  if (trees_->is(whole, {"internal_module", "module", "nested_identifier"})) {
    const At outermost = trees_->above(parent, {"internal_module", "module"});
    if (outermost && Trees::contains(trees_->child(outermost, "name"), name)) {
      const auto fact = trees_->fact_at(name);
      return fact ? Meaning::of(*fact) : Meaning();
    }
  }
  Meaning outer = qualified(left, space::value | space::type);
  const std::string_view member = trees_->text(name);
  switch (outer.kind) {
    case Meaning::Kind::module:
      return names_->modules().exported(outer.module, member);
    case Meaning::Kind::declared:
      break;
    case Meaning::Kind::outside:
    case Meaning::Kind::unknown:
    case Meaning::Kind::none:
    case Meaning::Kind::value:
      return outer;
  }
  if (Meaning found = names_->member(outer, member)) {
    return found;
  }
  Meaning found;
  for (const Property& property : find(value_of(outer), member).properties) {
    if (const auto fact = trees_->fact_at(property.name)) {
      found.kind = Meaning::Kind::declared;
      found.declarations.push_back(*fact);
    }
  }
  return found;
}

TypeId Types::named(const At& name, std::span<const TypeId> arguments, EnvironmentId environment) {
  Meaning meaning = qualified(name, space::type);
  // `import T = a.b` gives a dotted name.
  for (int step = 0; step < 5 && meaning.kind == Meaning::Kind::value; ++step) {
    meaning = qualified(meaning.value, space::type);
  }
  if (meaning.kind == Meaning::Kind::none && trees_->is(name, {"nested_type_identifier"})) {
    // `Enum.Member`
    const Meaning outer = qualified(trees_->child(name, "module"), space::value | space::type);
    const Found found = find(value_of(outer), trees_->text(trees_->child(name, "name")));
    return found.properties.empty() ? unknown : type_of(found.properties.front());
  }
  const bool is_ours =
      meaning.kind == Meaning::Kind::declared && meaning.declarations.front().file != library_file;
  if (!is_ours) {
    if (const auto type = utility(trees_->text(name), arguments)) {
      return *type;
    }
  }
  return instance_of(meaning, arguments, environment);
}

// The type that a name means, given its type arguments.
TypeId Types::instance_of(const Meaning& meaning, std::span<const TypeId> arguments,
                          EnvironmentId environment) {
  if (meaning.kind == Meaning::Kind::none || meaning.kind == Meaning::Kind::outside) {
    // A library's generic type may hand out the repository's objects.
    const bool has_ours = std::ranges::any_of(arguments, [this](TypeId argument) {
      return at(argument).kind != TypeKind::primitive && at(argument).kind != TypeKind::outside;
    });
    return has_ours ? unknown : simple(TypeKind::outside);
  }
  if (meaning.kind != Meaning::Kind::declared) {
    return unknown;
  }
  std::vector<At> declarations;
  At chosen{};
  for (const FactRef& fact : meaning.declarations) {
    const At node = declaration_of(fact);
    if (trees_->is(node, {"type_parameter"})) {
      parameters_[key_of(node)] = trees_->parent(trees_->parent(node));
      return make({.kind = TypeKind::parameter, .node = node});
    }
    if (trees_->is(node, {"infer_type", "mapped_type_clause"})) {
      parameters_[key_of(node)] = trees_->above(node, {"conditional_type", "object_type"});
      return make({.kind = TypeKind::parameter, .node = node});
    }
    if (trees_->is(node, {"type_alias_declaration"})) {
      const std::vector<At> alone{node};
      return spelled(trees_->child(node, "value"), with_arguments(alone, arguments, 0));
    }
    if (trees_->is(node, {"enum_declaration"})) {
      return make({.kind = TypeKind::primitive, .node = node, .text = "number"});
    }
    if (trees_->is(node, {"class_declaration", "abstract_class_declaration", "class",
                          "interface_declaration"})) {
      chosen = chosen ? chosen : node;
      declarations.push_back(node);
    } else if (trees_->is(node, {"function_declaration", "generator_function_declaration"})) {
      return object(node, Side::prototype, 0);
    }
  }
  return chosen ? object(chosen, Side::instance, with_arguments(declarations, arguments, 0))
                : value_as_type(meaning, environment);
}

// A value that stands where a type should (JavaScript's documentation does so): a class in a
// variable.
TypeId Types::value_as_type(const Meaning& meaning, EnvironmentId /*environment*/) {
  const TypeId value = value_of(meaning);
  const std::vector<Signature> constructors = signatures(value, true);
  return constructors.empty() ? unknown : returned(constructors.front());
}

std::optional<TypeId> Types::utility(std::string_view name, std::span<const TypeId> arguments) {
  if (arguments.empty()) {
    return std::nullopt;
  }
  const TypeId first = arguments.front();
  if (std::ranges::find(same_members, name) != same_members.end()) {
    return without_nothing(first);
  }
  if (name == "Record") {
    return make({.kind = TypeKind::record, .parts = {arguments.back(), first}});
  }
  if (name == "Awaited") {
    return of_await(first);
  }
  if (name == "ReturnType" || name == "InstanceType") {
    const std::vector<Signature> found = signatures(first, name == "InstanceType");
    return found.empty() ? unknown : returned(found.front());
  }
  if (name == "Parameters" || name == "ConstructorParameters") {
    const std::vector<Signature> found = signatures(first, name != "Parameters");
    Type tuple{.kind = TypeKind::tuple};
    for (std::size_t index = 0; !found.empty() && index < parameters(found.front().node).size();
         ++index) {
      tuple.parts.push_back(parameter_type(found.front(), index));
    }
    return found.empty() ? unknown : make(std::move(tuple));
  }
  if ((name == "Exclude" || name == "Extract") && arguments.size() == 2) {
    std::vector<TypeId> kept;
    for (const TypeId part : alternatives(first)) {
      const bool is_in = std::ranges::any_of(
          alternatives(arguments[1]), [&](TypeId other) { return is_assignable(part, other); });
      if (is_in == (name == "Extract")) {
        kept.push_back(part);
      }
    }
    return any_of(kept);
  }
  return std::nullopt;
}

TypeId Types::spelled_object(const At& type, EnvironmentId environment) {
  const At signature = trees_->child_of(type, "index_signature");
  const At clause = trees_->child_of(signature, "mapped_type_clause");
  if (!clause) {
    return object(type, Side::instance, environment);
  }
  const At key = trees_->child(clause, "type");
  parameters_[key_of(clause)] = type;
  TypeId base = unknown;
  if (trees_->is(key, {"index_type_query"})) {
    base = spelled(trees_->children(key).front(), environment);
  } else {
    const TypeId keys = spelled(key, environment);
    base = at(keys).kind == TypeKind::record ? at(keys).parts.front() : keys;
    const TypeId bound = at(base).kind == TypeKind::parameter ? constraint(at(base)) : base;
    const bool is_keys = at(bound).text == "keyof" && !at(bound).parts.empty();
    base = is_keys ? at(bound).parts.front() : base;
    if (!is_keys) {
      return make({.kind = TypeKind::record,
                   .parts = {spelled(trees_->child(signature, "type"), environment), base}});
    }
  }
  return make(
      {.kind = TypeKind::mapped, .node = signature, .environment = environment, .parts = {base}});
}

TypeId Types::spelled_tuple(const At& type, EnvironmentId environment) {
  Type tuple{.kind = TypeKind::tuple};
  for (const At& element : trees_->children(type)) {
    const At annotation = trees_->child(element, "type");
    const At own_name = trees_->child(element, "name");
    const bool is_rest =
        trees_->is(element, {"rest_type"}) || trees_->is(own_name, {"rest_pattern"});
    TypeId part = spelled(annotation ? annotation : element, environment);
    if (is_rest) {
      tuple.text = "rest";
      part = element_of(part);
    }
    tuple.parts.push_back(part);
  }
  return make(std::move(tuple));
}

// `A["name"]`, `A[number]`, `A[K]`.
TypeId Types::spelled_lookup(const At& type, EnvironmentId environment) {
  const std::vector<At> children = trees_->children(type);
  if (children.size() != 2) {
    return unknown;
  }
  const TypeId object = spelled(children[0], environment);
  std::vector<TypeId> types;
  for (const TypeId key : alternatives(spelled(children[1], environment))) {
    const Type& own = at(key);
    if (own.kind == TypeKind::literal) {
      types.push_back(member_type(object, key_text(own)));
    } else if (own.text == "number") {
      types.push_back(element_of(object));
    } else if (at(object).kind == TypeKind::record) {
      types.push_back(at(object).parts.front());
    } else {
      types.push_back(unknown);
    }
  }
  return any_of(types);
}

// `keyof A` is remembered with A, so that `[K in keyof A]` finds its members.
TypeId Types::spelled_keys(TypeId type) {
  return make({.kind = TypeKind::primitive, .parts = {type}, .text = "keyof"});
}

// `A extends B ? C : D`, where B may infer.
TypeId Types::spelled_conditional(const At& type, EnvironmentId environment) {
  const At right = trees_->child(type, "right");
  const At consequence = trees_->child(type, "consequence");
  const At alternative = trees_->child(type, "alternative");
  std::vector<TypeId> results;
  for (const TypeId left : alternatives(spelled(trees_->child(type, "left"), environment))) {
    const TypeId pattern = spelled(right, environment);
    std::map<NodeKey, TypeId> found;
    infer(pattern, left, found, 0);
    if (!found.empty()) {
      const std::vector<Entry> entries(found.begin(), found.end());
      results.push_back(spelled(consequence, bind(environment, entries)));
    } else if (at(left).kind == TypeKind::parameter || at(left).kind == TypeKind::unknown) {
      results.push_back(spelled(consequence, environment));
      results.push_back(spelled(alternative, environment));
    } else {
      const bool holds = is_assignable(left, pattern);
      results.push_back(spelled(holds ? consequence : alternative, environment));
    }
  }
  return any_of(results);
}

// `typeof a.b`, whose name is an expression.
TypeId Types::spelled_query(const At& type) {
  const std::vector<At> children = trees_->children(type);
  if (children.empty()) {
    return unknown;
  }
  if (trees_->is(children.front(), {"call_expression"})) {
    const Meaning module = qualified(children.front(), space::value);
    return module.kind == Meaning::Kind::module ? value_of(module) : unknown;
  }
  return type_of(children.front());
}

}  // namespace git_refactor::syntax::javascript
