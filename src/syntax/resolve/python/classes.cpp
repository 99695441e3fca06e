// Classes: their bases, their members, and the order in which members are looked up.
//
// Members are what the body of a class binds and what its methods assign to their first parameter:
//
//   class Account:
//       limit = 10                        # the body
//       def __init__(self): self.total = 0    # a method
//
// The lineage of a class is its C3 linearization in the usual cases: depth first, of a class met
// twice the last place counts (Data model 3.2.10). Type arguments are carried along, so that
// `class Shelf(Box[Book])` has a `get` that returns a Book.

#include "library.hpp"
#include "nodes.hpp"
#include "types.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

constexpr int deepest_lineage = 30;

constexpr std::array<std::string_view, 9> patterns{"pattern_list",
                                                   "tuple_pattern",
                                                   "list_pattern",
                                                   "tuple",
                                                   "list",
                                                   "list_splat",
                                                   "list_splat_pattern",
                                                   "parenthesized_expression",
                                                   "as_pattern_target"};

// Whether an attribute is assigned to.
bool is_target(SyntaxNode attribute) {
  SyntaxNode inner = attribute;
  SyntaxNode outer = inner.parent();
  while (!outer.is_null() && std::ranges::find(patterns, type_of(outer)) != patterns.end()) {
    if (type_of(outer) == "as_pattern_target") {
      return true;
    }
    inner = outer;
    outer = inner.parent();
  }
  if (outer.is_null()) {
    return false;
  }
  const std::string_view type = type_of(outer);
  const bool has_targets = type == "assignment" || type == "augmented_assignment" ||
                           type == "for_statement" || type == "for_in_clause";
  return has_targets && child_named(outer, "left") == inner;
}

bool same_class(const Type& one, const Type& other) {
  return one.declaration == other.declaration && one.name == other.name && one.shape == other.shape;
}

}  // namespace

SyntaxNode Types::definition_of(FactRef declaration) const {
  const SyntaxNode leaf = model(declaration.file).fact(declaration.fact).leaf;
  const SyntaxNode parent = leaf.parent();
  if (parent.is_null()) {
    return {};
  }
  const std::string_view type = type_of(parent);
  const bool is_definition = type == "class_definition" || type == "function_definition";
  return is_definition && child_named(parent, "name") == leaf ? parent : SyntaxNode{};
}

bool Types::has_decorator(const Expression& definition, std::string_view name) const {
  const SyntaxNode around = definition.node.parent();
  if (around.is_null() || type_of(around) != "decorated_definition") {
    return false;
  }
  for (const SyntaxNode child : around.named_children()) {
    if (type_of(child) != "decorator") {
      continue;
    }
    std::string_view text = model(definition.file).text(child);
    text = text.substr(0, text.find_first_of("(\n"));
    text = text.substr(text.find_first_not_of("@ "));
    text = text.substr(0, text.find_last_not_of(" \r") + 1);
    if (text == name || text.ends_with("." + std::string(name))) {
      return true;
    }
  }
  return false;
}

// The call that makes the class of `Point = namedtuple("Point", "x y")`; null where none does.
SyntaxNode Types::maker_of(FactRef declaration) const {
  const SyntaxNode leaf = model(declaration.file).fact(declaration.fact).leaf;
  const SyntaxNode assignment = leaf.parent();
  if (assignment.is_null() || type_of(assignment) != "assignment" ||
      !is_under(assignment, "left", leaf)) {
    return {};
  }
  const SyntaxNode call = child_named(assignment, "right");
  return is_maker(declaration.file, call) ? call : SyntaxNode{};
}

bool Types::is_maker(std::uint32_t file, SyntaxNode call) const {
  constexpr std::array<std::string_view, 7> makers{"namedtuple", "NamedTuple", "Enum",   "IntEnum",
                                                   "StrEnum",    "Flag",       "IntFlag"};
  if (call.is_null() || type_of(call) != "call") {
    return false;
  }
  const std::string_view callee = model(file).text(call, "function");
  return child_named(call, "arguments").named_child_count() > 1 &&
         std::ranges::find(makers, callee.substr(callee.rfind('.') + 1)) != makers.end();
}

Type Types::made_base(std::uint32_t file, SyntaxNode maker) const {
  std::string_view callee = model(file).text(maker, "function");
  callee = callee.substr(callee.rfind('.') + 1);
  const bool is_tuple = callee == "namedtuple" || callee == "NamedTuple";
  return library_instance(is_tuple ? "typing.NamedTuple" : "enum." + std::string(callee));
}

// Members that strings declare: only the asked names are facts there.
void Types::add_made_members(ClassInfo& info, SyntaxNode maker) {
  const FileModel& file = model(info.declaration.file);
  for (const std::string& name : program_->asked()) {
    for (const std::uint32_t index : file.named(name)) {
      const Fact& fact = file.fact(index);
      if (fact.effect == Effect::key && type_of(fact.leaf) == "string_content" &&
          holds(maker, fact.offset)) {
        info.members[file.name_of(fact)].push_back(index);
      }
    }
  }
}

const ClassInfo* Types::class_of(FactRef declaration) {
  if (declaration == no_fact) {
    return nullptr;
  }
  const auto known = classes_.find(declaration);
  if (known != classes_.end()) {
    return known->second.scope == no_index ? nullptr : &known->second;
  }
  ClassInfo& info = classes_[declaration];
  const SyntaxNode node = definition_of(declaration);
  const SyntaxNode maker = maker_of(declaration);
  if (!maker.is_null()) {
    info.declaration = declaration;
    info.scope = model(declaration.file).fact(declaration.fact).scope;
    info.bases.push_back(made_base(declaration.file, maker));
    add_made_members(info, maker);
    return &info;
  }
  if (node.is_null() || type_of(node) != "class_definition") {
    return nullptr;
  }
  info.declaration = declaration;
  info.node = node;
  info.scope = model(declaration.file).scope_opened_by(node);
  if (info.scope == no_index) {
    return nullptr;
  }
  read_bases(info);
  collect_members(info);
  return &info;
}

void Types::read_bases(ClassInfo& info) {
  const std::uint32_t number = info.declaration.file;
  const FileModel& file = model(number);
  bool has_own_parameters = false;
  const auto add_parameter = [&](const Type& type) {
    if (type.shape == Shape::type_variable &&
        std::ranges::find(info.parameters, type) == info.parameters.end()) {
      info.parameters.push_back(type);
    }
  };
  for (const SyntaxNode parameter : child_named(info.node, "type_parameters").named_children()) {
    SyntaxNode leaf = parameter;
    while (leaf.named_child_count() > 0) {
      leaf = leaf.named_child(0);
    }
    if (const auto fact = file.fact_of(leaf)) {
      Type variable;
      variable.shape = Shape::type_variable;
      variable.declaration = {number, *fact};
      add_parameter(variable);
      has_own_parameters = true;
    }
  }
  for (const SyntaxNode child : child_named(info.node, "superclasses").named_children()) {
    const std::string_view type = type_of(child);
    if (type == "keyword_argument") {
      if (file.text(child, "name") == "metaclass") {
        info.metaclass = instantiated(of(Expression{number, child_named(child, "value")}));
      }
    } else if (type != "comment") {
      if (is_maker(number, child)) {
        info.bases.push_back(made_base(number, child));
        add_made_members(info, child);
        continue;
      }
      const bool is_call = type == "call";
      Type base = is_call ? of(Expression{number, child}) : annotated(Expression{number, child});
      if (is_call && !base.is_known()) {
        base = library_instance(some_library_class);
      }
      info.bases.push_back(std::move(base));
    }
  }
  if (has_own_parameters) {
    return;
  }
  // `Generic[T]` says the order of the parameters; without it they come as the bases have them.
  for (const bool wants_generic : {true, false}) {
    for (const Type& base : info.bases) {
      const bool is_generic = base.name == "typing.Generic" || base.name == "typing.Protocol";
      if (is_generic == wants_generic) {
        std::ranges::for_each(base.arguments, add_parameter);
      }
    }
  }
}

void Types::collect_members(ClassInfo& info) {
  const FileModel& file = model(info.declaration.file);
  for (const std::uint32_t index : file.declarations_in(info.scope)) {
    info.members[file.name_of(file.fact(index))].push_back(index);
  }
  const auto& stores = stores_of(info.declaration.file);
  const auto own = stores.find(info.declaration);
  if (own == stores.end()) {
    return;
  }
  for (const std::uint32_t index : own->second) {
    info.members[file.name_of(file.fact(index))].push_back(index);
  }
}

const std::map<FactRef, std::vector<std::uint32_t>>& Types::stores_of(std::uint32_t number) {
  const auto [found, is_new] = stores_.try_emplace(number);
  if (!is_new) {
    return found->second;
  }
  const FileModel& file = model(number);
  for (std::uint32_t index = 0; index < file.facts().size(); ++index) {
    const Fact& fact = file.fact(index);
    if (fact.effect != Effect::select) {
      continue;
    }
    const SyntaxNode attribute = fact.leaf.parent();
    if (attribute.is_null() || type_of(attribute) != "attribute" || !is_target(attribute)) {
      continue;
    }
    if (const auto owner = class_of_receiver(number, fact)) {
      found->second[*owner].push_back(index);
    }
  }
  return found->second;
}

// The class whose methods have the receiver of a store as their first parameter, or the class that
// the receiver names.
std::optional<FactRef> Types::class_of_receiver(std::uint32_t number, const Fact& store) {
  const FileModel& file = model(number);
  const SyntaxNode receiver = child_named(store.leaf.parent(), "object");
  if (type_of(receiver) != "identifier") {
    return std::nullopt;
  }
  const auto use = file.fact_of(receiver);
  const std::uint32_t head = use ? names_->head_of({number, *use}) : no_index;
  if (head == no_index) {
    return std::nullopt;
  }
  const SyntaxNode leaf = file.fact(head).leaf;
  const SyntaxNode definition = leaf.parent();
  if (!definition.is_null() && type_of(definition) == "class_definition") {
    return FactRef{number, head};
  }
  if (file.fact(head).kind != SymbolKind::parameter) {
    return std::nullopt;
  }
  const SyntaxNode function = ancestor_of_types(leaf, "function_definition", "lambda");
  if (function.is_null() || type_of(function) == "lambda" ||
      has_decorator({number, function}, "staticmethod")) {
    return std::nullopt;
  }
  const std::vector<Parameter> parameters = parameters_of({number, function});
  if (parameters.empty() || parameters.front().name != leaf) {
    return std::nullopt;
  }
  return owner_of({number, file.fact_of(child_named(function, "name")).value_or(head)});
}

std::optional<FactRef> Types::owner_of(FactRef member) {
  const FileModel& file = model(member.file);
  const Fact& fact = file.fact(member.fact);
  if (fact.effect == Effect::select) {
    return class_of_receiver(member.file, fact);
  }
  if (fact.effect == Effect::key && type_of(fact.leaf) == "string_content") {
    SyntaxNode call = ancestor_of_type(fact.leaf, "call");
    if (!is_maker(member.file, call)) {
      return std::nullopt;
    }
    const SyntaxNode user = call.parent();
    const SyntaxNode named = type_of(user) == "assignment" ? child_named(user, "left")
                                                           : child_named(user.parent(), "name");
    const auto owner = named.is_null() ? std::nullopt : file.fact_of(named);
    return owner ? std::optional(FactRef{member.file, *owner}) : std::nullopt;
  }
  const Scope& scope = file.scope(fact.scope);
  if (fact.effect != Effect::declare || scope.kind != ScopeKind::type) {
    return std::nullopt;
  }
  const auto name = file.fact_of(child_named(scope.node, "name"));
  return name ? std::optional(FactRef{member.file, *name}) : std::nullopt;
}

Type Types::instance_of(FactRef declaration) {
  Type type;
  type.shape = Shape::instance;
  type.declaration = declaration;
  if (const ClassInfo* info = class_of(declaration)) {
    type.arguments = info->parameters;
  }
  return type;
}

std::optional<FactRef> Types::class_around(std::uint32_t number, SyntaxNode node) {
  const FileModel& file = model(number);
  const SyntaxNode around = ancestor_of_type(node, "class_definition");
  const auto name = around.is_null() ? std::nullopt : file.fact_of(child_named(around, "name"));
  return name ? std::optional(FactRef{number, *name}) : std::nullopt;
}

void Types::add_lineage(const Type& instance, std::vector<Type>& lineage, int depth) {
  lineage.push_back(instance);
  const ClassInfo* info = instance.is_library() ? nullptr : class_of(instance.declaration);
  if (info == nullptr || depth > deepest_lineage) {
    return;
  }
  const std::map<FactRef, Type> variables = variables_of(instance);
  for (const Type& base : info->bases) {
    add_lineage(substituted(base, variables), lineage, depth + 1);
  }
}

std::vector<Type> Types::lineage_of(const Type& instance) {
  std::vector<Type> all;
  add_lineage(instance, all, 0);
  std::vector<Type> lineage;
  for (std::size_t index = 0; index < all.size(); ++index) {
    const auto rest = all.begin() + static_cast<std::ptrdiff_t>(index) + 1;
    const bool comes_again = std::any_of(
        rest, all.end(), [&](const Type& other) { return same_class(all[index], other); });
    if (!comes_again) {
      lineage.push_back(all[index]);
    }
  }
  return lineage;
}

Member Types::member(const Type& object, std::string_view name) {
  Type instance = object;
  instance.shape = Shape::instance;
  const bool is_super = object.name == super_name;
  if (is_super) {
    instance.name.clear();
  }
  const std::vector<Type> lineage = lineage_of(instance);
  Member result{.found = Member::Found::nowhere, .head = {}, .owner = {}};
  bool makes_up = false;
  for (std::size_t index = is_super ? 1 : 0; index < lineage.size(); ++index) {
    const Type& each = lineage[index];
    if (each.is_library()) {
      if (each.shape != Shape::instance) {
        result.found = Member::Found::unknown;
      } else if (library_class_has(each.name, name)) {
        result.found = Member::Found::library;
        return result;
      } else if (!is_known_library_class(each.name) && result.found == Member::Found::nowhere) {
        result.found = Member::Found::library;
      }
      continue;
    }
    const ClassInfo* info = class_of(each.declaration);
    if (info == nullptr) {
      result.found = Member::Found::unknown;
      continue;
    }
    const auto found = info->members.find(name);
    if (found != info->members.end()) {
      return {Member::Found::here, {each.declaration.file, found->second.front()}, each};
    }
    makes_up = makes_up || info->members.contains("__getattr__") ||
               info->members.contains("__getattribute__");
  }
  if (object.shape == Shape::class_object && result.found == Member::Found::nowhere) {
    for (const Type& each : lineage) {
      const ClassInfo* info = each.is_library() ? nullptr : class_of(each.declaration);
      if (info != nullptr && !info->metaclass.is_library()) {
        return member(info->metaclass, name);
      }
    }
  }
  if (result.found == Member::Found::nowhere) {
    result.found = is_special_name(name)  ? Member::Found::library
                   : makes_up || is_super ? Member::Found::unknown
                                          : Member::Found::nowhere;
  }
  return result;
}

// Reading a member: properties are called, methods bound, type variables replaced.
Type Types::read_member(const Member& member, const Type& object) {
  const ClassInfo* info = class_of(member.owner.declaration);
  const FileModel& file = model(member.head.file);
  const Fact& head = file.fact(member.head.fact);
  const std::vector<Type> lineage = lineage_of(member.owner);
  const bool is_enum = std::ranges::any_of(lineage, [](const Type& each) {
    return each.is_library() && each.name.starts_with("enum.");
  });
  if (is_enum && head.effect == Effect::declare && definition_of(member.head).is_null()) {
    return member.owner;
  }
  if (head.effect == Effect::key) {
    return is_enum ? member.owner : Type{};
  }
  std::vector<Type> types;
  for (const std::uint32_t index : info->members.find(file.name_of(head))->second) {
    const Fact& fact = file.fact(index);
    if (fact.effect == Effect::declare && fact.role == Role::import) {
      types.push_back(of(names_->imported_by({member.head.file, index})));
    } else {
      const bool is_store = fact.effect == Effect::select;
      types.push_back(bound_at({member.head.file, is_store ? fact.leaf.parent() : fact.leaf}));
    }
  }
  Type type = join(std::move(types));
  if (!type.is_known() || type.shape == Shape::none) {
    type = set_from_outside(member.owner, file.name_of(head));
  }
  type = substituted(std::move(type), variables_of(member.owner));
  if (type.shape == Shape::any_of) {
    // The getter of a property stands before its setter.
    const auto getter = std::ranges::find_if(type.arguments, &Type::is_property);
    type = getter == type.arguments.end() ? type : Type(*getter);
  }
  if (type.shape == Shape::function && !type.is_library() &&
      type.declaration.file == member.head.file && head.effect == Effect::declare) {
    type.arguments = {object};
    if (type.is_property) {
      type.is_property = false;
      return returned(type.declaration, type, {member.head.file, {}});
    }
  }
  return type;
}

Type Types::member_type(const Type& object, std::string_view name) {
  switch (object.shape) {
    case Shape::any_of: {
      std::vector<Type> types;
      for (const Type& each : object.arguments) {
        types.push_back(member_type(each, name));
      }
      return join(std::move(types));
    }
    case Shape::module:
      if (object.is_library() && names_->modules().exists(object.name)) {
        return of(names_->in_module(object.name, name));
      }
      return {};
    case Shape::type_variable:
      return member_type(bound_of(object), name);
    case Shape::instance:
    case Shape::class_object:
      break;
    default:
      return {};
  }
  if (object.is_library()) {
    return library_member(object, name);
  }
  const Member found = member(object, name);
  if (found.found == Member::Found::here) {
    return read_member(found, object);
  }
  if (name == "__class__") {
    return python::class_of(object);
  }
  for (const Type& base : lineage_of(
           instantiated(object.shape == Shape::instance ? python::class_of(object) : object))) {
    if (base.is_library() && base.shape == Shape::instance && library_class_has(base.name, name)) {
      return library_member(base, name);
    }
  }
  return {};
}

Type Types::super_object(const Expression& place) {
  const auto around = class_around(place.file, place.node);
  Type type;
  if (around) {
    type.shape = Shape::instance;
    type.declaration = *around;
    type.name = super_name;
  }
  return type;
}

}  // namespace git_refactor::syntax::python
