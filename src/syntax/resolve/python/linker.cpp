// How Python's files, types and members belong together.
//
//   names     what a name means across files          python_names, python_modules
//   types     what an object is, so what its members  python_types, _bindings, _calls, _classes,
//   ... families  which members are one                   python_families texts     references in
//   docstrings and comments   python_texts
//
// This file puts them together: it says what each identifier denotes, by the part that it plays.

#include "linker.hpp"

#include "library.hpp"
#include "nodes.hpp"
#include "resolve/linkers.hpp"

#include <algorithm>
#include <cstddef>

namespace git_refactor::syntax {

namespace python {

namespace {

using Shape = Type::Shape;

constexpr std::string_view unknown_type = "the type of the object is not known";
constexpr std::string_view several_types = "the object may be of several types";
constexpr std::string_view not_in_class =
    "its class does not declare it, though a derived one does";
constexpr std::string_view dynamic_class = "the class may make up attributes";
constexpr std::string_view unknown_callee = "what is called here is not known";

constexpr std::string_view special = "the interpreter calls it by its name";

bool is_text_fact(const Fact& fact) {
  return type_of(fact.leaf) == "string_content" || type_of(fact.leaf) == "comment";
}

// The literal whose strings name members of the class around: `__slots__ = ("a", "b")`.
bool names_members(const FileModel& file, SyntaxNode string) {
  const SyntaxNode assignment = ancestor_of_types(string, "assignment", "call");
  const std::string_view target = file.text(assignment, "left");
  return target == "__slots__" || target == "__match_args__";
}

}  // namespace

PythonLinker::PythonLinker(Program& program)
    : Linker(program), names_(program), types_(program, names_) {}

EntityId PythonLinker::module_entity(const std::string& module) {
  return program().named("module " + module, SymbolKind::module);
}

EntityId PythonLinker::entity_of(FactRef head) {
  return program().declared_by(head);
}

Denotation PythonLinker::meant_by(const Meaning& meaning) {
  switch (meaning.kind) {
    case Meaning::Kind::declared:
      // An import of what its module does not have is bound by something unseen.
      if (fact(meaning.head).role == Role::import) {
        return {};
      }
      return Denotation::of(entity_of(canonical_head(meaning.head)));
    case Meaning::Kind::module:
      return Denotation::of(module_entity(meaning.name));
    case Meaning::Kind::library:
    case Meaning::Kind::nothing:
      break;
  }
  return {};
}

// A member's entity is that of the first fact of its class.
FactRef PythonLinker::canonical_head(FactRef head) {
  const auto owner = types_.owner_of(head);
  const ClassInfo* info = owner ? types_.class_of(*owner) : nullptr;
  if (info == nullptr) {
    return head;
  }
  const auto own = info->members.find(model(head.file).name_of(fact(head)));
  return own == info->members.end() ? head : FactRef{head.file, own->second.front()};
}

Denotation PythonLinker::denote(FactRef site) {
  const Fact& fact = this->fact(site);
  if (is_text_fact(fact)) {
    return denote_string(site);
  }
  switch (fact.effect) {
    case Effect::declare:
      if (fact.role == Role::import) {
        return meant_by(names_.imported_by(site));
      }
      return meant_by(names_.of(site));
    case Effect::refer:
    case Effect::global:
    case Effect::nonlocal:
      return meant_by(names_.of(site));
    case Effect::select:
      return denote_selection(site);
    case Effect::key:
      return denote_keyword(site);
    case Effect::fixed:
      return denote_import_part(site);
    default:
      return {};
  }
}

Denotation PythonLinker::denote_import_part(FactRef site) {
  const Fact& fact = this->fact(site);
  if (!ancestor_of_type(fact.leaf, "dotted_name").is_null()) {
    return meant_by(names_.of_import_part(site));
  }
  return Denotation::unsure(does_not_parse);
}

Denotation PythonLinker::denote_string(FactRef site) {
  const Fact& fact = this->fact(site);
  const FileModel& file = model(site.file);
  if (names_members(file, fact.leaf)) {
    const auto owner = types_.class_around(site.file, fact.leaf);
    return owner ? denote_member(types_.instance_of(*owner), file.name_of(fact), site)
                 : Denotation{};
  }
  if (fact.effect == Effect::key) {
    return denote_named_member(site);
  }
  if (fact.effect == Effect::select) {
    return denote_selection(site);
  }
  Meaning meaning = names_.of(site);
  if (meaning.kind == Meaning::Kind::nothing) {
    // `__all__` may list a package's modules.
    meaning = names_.in_module(names_.modules().module_of(site.file), file.name_of(fact));
  }
  return meant_by(meaning);
}

// A member as a string: where `namedtuple` or `Enum` declares it, and in `Color["RED"]`.
Denotation PythonLinker::denote_named_member(FactRef site) {
  if (types_.owner_of(site)) {
    return Denotation::of(entity_of(canonical_head(site)));
  }
  const SyntaxNode subscript = this->fact(site).leaf.parent().parent();
  const Type object = types_.of(Expression{site.file, child_named(subscript, "value")});
  if (type_of(subscript) != "subscript" || object.shape != Shape::class_object ||
      object.is_library()) {
    return {};
  }
  const std::vector<Type> lineage = types_.lineage_of(instantiated(object));
  const bool is_enum = std::ranges::any_of(lineage, [](const Type& each) {
    return each.is_library() && each.name.starts_with("enum.");
  });
  return is_enum ? denote_member(object, model(site.file).name_of(this->fact(site)), site)
                 : Denotation{};
}

Type PythonLinker::receiver_of(FactRef site) {
  const FileModel& file = model(site.file);
  const Fact& fact = this->fact(site);
  const SyntaxNode parent = fact.leaf.parent();
  const std::string_view type = type_of(parent);
  if (type == "attribute") {
    return types_.of(Expression{site.file, child_named(parent, "object")});
  }
  if (type == "member_type") {
    return types_.of_path(file.text(parent.named_child(0)), viewpoint(site));
  }
  if (type == "keyword_pattern") {
    const SyntaxNode pattern = ancestor_of_type(parent, "class_pattern");
    return instantiated(types_.of(Expression{site.file, pattern.named_child(0)}));
  }
  if (is_text_fact(fact)) {
    std::string_view before = file.text().substr(0, fact.offset);
    before.remove_suffix(before.ends_with('.') ? 1 : 0);
    const std::size_t begin =
        before.find_last_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.");
    return types_.of_path(before.substr(begin + 1), viewpoint(site));
  }
  if (!fact.receiver_path.empty()) {
    return types_.of_path(fact.receiver_path, viewpoint(site));
  }
  // Code that does not parse: `object . name` by its tokens.
  const SyntaxNode dot = fact.leaf.previous_sibling();
  const SyntaxNode object = dot.is_null() ? dot : dot.previous_sibling();
  return types_.of(Expression{site.file, object});
}

bool PythonLinker::is_decorated(FactRef function) const {
  return type_of(types_.definition_of(function).parent()) == "decorated_definition";
}

Viewpoint PythonLinker::viewpoint(FactRef site) const {
  return {site.file, this->fact(site).scope, this->fact(site).offset};
}

Denotation PythonLinker::denote_selection(FactRef site) {
  const Fact& fact = this->fact(site);
  const FileModel& file = model(site.file);
  // What a method assigns to its own object is declared right there.
  if (fact.role == Role::declaration) {
    if (types_.owner_of(site)) {
      return Denotation::of(entity_of(canonical_head(site)));
    }
  }
  const std::string_view name = file.name_of(fact);
  if (is_private_name(name)) {
    return denote_private(site, name);
  }
  return denote_member(receiver_of(site), name, site);
}

// `object.__name` in a class is mangled with that class's name, whatever the object.
Denotation PythonLinker::denote_private(FactRef site, std::string_view name) {
  const auto around = types_.class_around(site.file, this->fact(site).leaf);
  const ClassInfo* info = around ? types_.class_of(*around) : nullptr;
  if (info == nullptr) {
    return {};
  }
  const auto own = info->members.find(name);
  return own == info->members.end()
             ? Denotation{}
             : Denotation::of(entity_of({around->file, own->second.front()}));
}

Denotation PythonLinker::denote_member(const Type& object, std::string_view name, FactRef site) {
  switch (object.shape) {
    case Shape::unknown:
    case Shape::none:  // what else it may be is not seen
      return Denotation::unsure(unknown_type);
    case Shape::function:
      if (!object.is_library() && !object.is_property && is_decorated(object.declaration)) {
        return Denotation::unsure(unknown_type);
      }
      return object.is_library() || is_special_name(name) || object.is_property
                 ? Denotation{}
                 : Denotation::of(attribute_entity(object.declaration, name));
    case Shape::type_variable: {
      const Type bound = types_.bound_of(object);
      return bound.is_known() ? denote_member(bound, name, site) : Denotation::unsure(unknown_type);
    }
    case Shape::any_of:
      return denote_member_of_any(object, name, site);
    case Shape::module:
      return meant_by(names_.in_module(object.name, name));
    case Shape::instance:
    case Shape::class_object:
      break;
  }
  if (object.is_library()) {
    return {};
  }
  const Member found = types_.member(object, name);
  switch (found.found) {
    case Member::Found::here:
      return denote_found(found);
    case Member::Found::library:
      return {};
    case Member::Found::unknown:
      return Denotation::unsure(dynamic_class);
    case Member::Found::nowhere:
      break;
  }
  return denote_undeclared(object, name);
}

Denotation PythonLinker::denote_found(const Member& found) {
  if (fact(found.head).role == Role::import) {
    return meant_by(names_.imported_by(found.head));
  }
  return Denotation::of(entity_of(found.head));
}

// All types must agree, but for those of libraries and those that do not have the member.
Denotation PythonLinker::denote_member_of_any(const Type& object, std::string_view name,
                                              FactRef site) {
  Denotation result;
  for (const Type& each : object.arguments) {
    Denotation one = denote_member(each, name, site);
    if (!one.doubt.empty()) {
      return one;
    }
    if (one.senses.empty()) {
      continue;
    }
    const bool differs =
        !result.senses.empty() && program().canonical(result.senses.front().entity) !=
                                      program().canonical(one.senses.front().entity);
    if (differs) {
      return Denotation::unsure(several_types);
    }
    result = std::move(one);
  }
  return result;
}

// No class of the object declares the member: a derived class may (a mixin uses what its users
// declare), else it is set from outside.
Denotation PythonLinker::denote_undeclared(const Type& object, std::string_view name) {
  for (const FactRef derived : derived_with(object, name)) {
    static_cast<void>(derived);
    return Denotation::unsure(not_in_class);
  }
  return Denotation::of(attribute_entity(object.declaration, name));
}

std::vector<FactRef> PythonLinker::derived_with(const Type& object, std::string_view name) {
  std::vector<FactRef> found;
  for (const std::uint8_t asked : {asked_old, asked_new}) {
    if (program().asked().at(asked) != name) {
      continue;
    }
    for (const std::uint32_t file : program().holders(asked)) {
      for (const std::uint32_t index : model(file).named(name)) {
        const auto owner = types_.owner_of({file, index});
        if (!owner || *owner == object.declaration) {
          continue;
        }
        const auto is_object = [&](const Type& each) {
          return each.declaration == object.declaration;
        };
        if (std::ranges::any_of(types_.lineage_of(types_.instance_of(*owner)), is_object)) {
          found.push_back({file, index});
        }
      }
    }
  }
  return found;
}

// An attribute that is only ever set from outside of its class or function.
EntityId PythonLinker::attribute_entity(FactRef owner, std::string_view name) {
  return program().named("attribute " + std::string(name) + " of " + std::to_string(owner.file) +
                             ":" + std::to_string(owner.fact),
                         SymbolKind::field);
}

Denotation PythonLinker::denote_keyword(FactRef site) {
  const FileModel& file = model(site.file);
  const Fact& fact = this->fact(site);
  const SyntaxNode list = ancestor_of_type(fact.leaf, "argument_list");
  const SyntaxNode call = list.parent();
  if (call.is_null()) {
    return Denotation::unsure(unknown_callee);
  }
  const std::string_view name = file.name_of(fact);
  if (type_of(call) == "class_definition") {
    return denote_class_keyword({site.file, call}, name);
  }
  const SyntaxNode function = child_named(call, "function");
  if (file.text(function, "attribute") == "_replace") {
    const Type tuple = types_.of(Expression{site.file, child_named(function, "object")});
    if (tuple.shape == Shape::instance && !tuple.is_library()) {
      return denote_field(tuple, name);
    }
  }
  const Type callee = types_.of(Expression{site.file, function});
  if (callee.shape == Shape::class_object && callee.is_library()) {
    return denote_library_keyword(callee, {site.file, call}, name);
  }
  return denote_parameter(callee, name);
}

// `class A(B, tag=1)`: the keyword goes to the `__init_subclass__` of a base.
Denotation PythonLinker::denote_class_keyword(const Expression& definition, std::string_view name) {
  const auto declared = model(definition.file).fact_of(child_named(definition.node, "name"));
  if (name == "metaclass" || !declared) {
    return {};
  }
  Type object = types_.instance_of({definition.file, *declared});
  object.name = super_name;
  const Member hook = types_.member(object, "__init_subclass__");
  return hook.found == Member::Found::here ? parameter_of(hook.head, name) : Denotation{};
}

// Functions of the library that hand keywords on.
Denotation PythonLinker::denote_library_keyword(const Type& callee, const Expression& call,
                                                std::string_view name) {
  const SyntaxNode arguments = child_named(call.node, "arguments");
  const Type first = types_.of(Expression{call.file, arguments.named_child(0)});
  if (callee.name == "functools.partial" || callee.name == "functools.partialmethod") {
    return denote_parameter(first, name);
  }
  if ((callee.name == "dataclasses.replace" || callee.name == "copy.replace") &&
      first.shape == Shape::instance) {
    return denote_field(first, name);
  }
  return {};
}

Denotation PythonLinker::denote_parameter(const Type& callee, std::string_view name) {
  if (callee.shape == Shape::any_of) {
    Denotation result;
    for (const Type& each : callee.arguments) {
      Denotation one = denote_parameter(each, name);
      if (result.senses.empty()) {
        result = std::move(one);
      } else if (!one.senses.empty() && program().canonical(one.senses.front().entity) !=
                                            program().canonical(result.senses.front().entity)) {
        return Denotation::unsure(several_types);
      }
    }
    return result;
  }
  if (callee.lambda != no_fact) {
    const SyntaxNode lambda = ancestor_of_type(fact(callee.lambda).leaf, "lambda");
    return parameter_in({callee.lambda.file, lambda}, name);
  }
  const Types::Callee runs = types_.callee(callee);
  if (runs.is_library) {
    return {};
  }
  if (runs.function) {
    return parameter_of(*runs.function, name);
  }
  return runs.constructed ? denote_field(*runs.constructed, name)
                          : Denotation::unsure(unknown_callee);
}

// A class without `__init__`: a dataclass, a named tuple, or one whose base makes one of its
// annotations. Fields of bases count.
Denotation PythonLinker::denote_field(const Type& instance, std::string_view name) {
  const Member field = types_.member(instance, name);
  if (field.found != Member::Found::here || !types_.definition_of(field.head).is_null()) {
    return {};
  }
  if (is_text_fact(fact(field.head))) {
    return Denotation::of(entity_of(field.head));
  }
  const SyntaxNode assignment = fact(field.head).leaf.parent();
  const bool is_field = !child_named(assignment, "type").is_null() ||
                        type_of(child_named(assignment, "right")) == "call";
  return is_field ? Denotation::of(entity_of(field.head)) : Denotation{};
}

// The parameter of a function, of any definition of that name.
Denotation PythonLinker::parameter_of(FactRef function, std::string_view name) {
  const std::uint32_t head = names_.head_of(function);
  std::vector<std::uint32_t> definitions{function.fact};
  if (head != no_index) {
    definitions = names_.group_of({function.file, head});
  }
  for (const std::uint32_t definition : definitions) {
    const SyntaxNode node = types_.definition_of({function.file, definition});
    Denotation found = parameter_in({function.file, node}, name);
    if (!found.senses.empty()) {
      return found;
    }
  }
  return {};
}

// The parameter of a function or lambda that a keyword argument names.
Denotation PythonLinker::parameter_in(const Expression& function, std::string_view name) {
  const FileModel& file = model(function.file);
  for (const Parameter& parameter : types_.parameters_of(function)) {
    const bool can_be_named =
        parameter.kind == Parameter::Kind::usual || parameter.kind == Parameter::Kind::keyword_only;
    const auto declared = file.fact_of(parameter.name);
    if (can_be_named && declared && file.text(parameter.name) == name) {
      return Denotation::of(entity_of({function.file, file.meant(*declared)}));
    }
  }
  return {};
}

std::string PythonLinker::qualified_name(FactRef declaration) {
  const FileModel& file = model(declaration.file);
  const Fact& fact = this->fact(declaration);
  std::string name(file.name_of(fact));
  SyntaxNode node = fact.leaf;
  const SyntaxNode own = types_.definition_of(declaration);
  node = own.is_null() ? node : own;
  const bool is_attribute = fact.effect == Effect::select;
  for (node = node.parent(); !node.is_null(); node = node.parent()) {
    const std::string_view type = type_of(node);
    if (type == "class_definition" || (type == "function_definition" && !is_attribute)) {
      name = std::string(file.text(node, "name")) + "." + name;
    }
  }
  std::string module = names_.modules().module_of(declaration.file);
  std::ranges::replace(module, '/', '.');
  return module.empty() ? name : module + "." + name;
}

bool PythonLinker::could_mean(const ProgramSite& site, EntityId target) {
  const Entity entity = program().describe(target);
  const Fact& fact = this->fact(site.fact);
  if (entity.declarations.empty()) {
    return entity.kind == SymbolKind::field && fact.effect == Effect::select;
  }
  const FactRef first = entity.declarations.front();
  const bool is_member = types_.owner_of(first).has_value();
  if (fact.effect == Effect::key) {
    return entity.kind == SymbolKind::parameter ? may_call(site.fact, first)
                                                : is_member && may_make(site.fact, first);
  }
  return is_member == (fact.effect == Effect::select);
}

// The last part of what the call of a keyword argument calls.
std::string_view PythonLinker::called_name(FactRef keyword) const {
  const FileModel& file = model(keyword.file);
  const SyntaxNode call = ancestor_of_type(fact(keyword).leaf, "argument_list").parent();
  const SyntaxNode callee = child_named(call, "function");
  return type_of(callee) == "attribute" ? file.text(callee, "attribute") : file.text(callee);
}

// Whether a call of something unknown may make an object of the class of a field: by its name.
bool PythonLinker::may_make(FactRef keyword, FactRef field) {
  const auto owner = types_.owner_of(field);
  const std::string_view name = called_name(keyword);
  return owner && (name == model(owner->file).name_of(fact(*owner)) || name == "cls" ||
                   name == "_replace" || name == "replace" || name == "evolve");
}

// Whether a call of something unknown may run the function of a parameter: by its name.
bool PythonLinker::may_call(FactRef keyword, FactRef parameter) {
  const std::string_view name = called_name(keyword);
  const SyntaxNode function =
      ancestor_of_types(fact(parameter).leaf, "function_definition", "lambda");
  const FileModel& owner = model(parameter.file);
  const std::string_view declared = owner.text(function, "name");
  if (declared != "__init__" && declared != "__new__" && declared != "__call__") {
    return declared == name;
  }
  return name == owner.text(ancestor_of_type(function, "class_definition"), "name") ||
         name == "cls";
}

bool PythonLinker::is_library_member(std::string_view name) const {
  return is_builtin_member(name);
}

void PythonLinker::follow_up(EntityId target, FollowUp& follow_up) {
  constexpr std::string_view prefix = "module ";
  const Entity entity = program().describe(target);
  if (entity.kind != SymbolKind::module || !entity.key.starts_with(prefix)) {
    return;
  }
  const std::string module = entity.key.substr(prefix.size());
  const std::string& new_name = program().asked().at(asked_new);
  const std::string moved = joined_path(
      module.substr(0, module.find('/') == std::string::npos ? 0 : module.rfind('/')), new_name);
  for (const ProgramFile& file : program().files()) {
    const bool is_inside = file.path.starts_with(module + "/");
    const bool is_file = file.path == module + ".py" || file.path == module + ".pyi";
    if (is_inside || is_file) {
      follow_up.moves.push_back({file.path, moved + file.path.substr(module.size())});
    }
  }
}

}  // namespace python

std::unique_ptr<Linker> make_python_linker(Program& program) {
  return std::make_unique<python::PythonLinker>(program);
}

}  // namespace git_refactor::syntax
