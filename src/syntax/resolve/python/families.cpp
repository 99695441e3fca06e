// Which declarations are one thing.
//
//   - a member and those that it overrides, in all classes between: one family
//   - members that a class of two bases makes meet (`class Both(Reader, Writer)`)
//   - a stub's declarations and its module's
//   - what is imported under one name by the branches of a `try` or `if`
//   - the parameter of a function and of its overload signatures
//
// A family with a member in a library's class cannot be renamed, as the library calls it by name;
// nor can a method that a library's class of which nothing is known may have.

#include "library.hpp"
#include "linker.hpp"
#include "nodes.hpp"

#include <algorithm>
#include <set>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

constexpr std::string_view of_library = "it overrides a member of a class outside the repository";
constexpr std::string_view may_override =
    "it may override a member of a class outside the repository";
constexpr std::string_view special = "the interpreter uses this name";
constexpr std::string_view key_of_dict = "keys of a TypedDict are strings where they are used";
constexpr std::string_view fixture = "pytest hands it to parameters of this name";
constexpr std::string_view made_up = "its class looks members up by names that it makes";
constexpr std::string_view imported_too = "the name is also imported from outside the repository";

}  // namespace

void PythonLinker::relate(std::span<const FactRef> declarations) {
  std::set<std::uint32_t> files;
  for (const FactRef declaration : declarations) {
    files.insert(declaration.file);
    if (types_.owner_of(declaration)) {
      relate_member(declaration);
    } else if (is_fixture(declaration)) {
      program().mark_outside(entity_of(canonical_head(declaration)), fixture);
    } else if (fact(declaration).kind == SymbolKind::parameter) {
      relate_parameters(declaration);
    } else if (const std::string_view name = model(declaration.file).name_of(fact(declaration));
               is_special_name(name) && is_builtin(name)) {
      program().mark_outside(entity_of(canonical_head(declaration)), special);
    }
    relate_stub(declaration);
  }
  if (declarations.empty()) {
    return;
  }
  const std::string name(model(declarations.front().file).name_of(fact(declarations.front())));
  relate_protocols(name, declarations);
  for (const std::uint8_t asked : {asked_old, asked_new}) {
    for (const std::uint32_t file : program().holders(asked)) {
      if (model(file).language() == Language::python) {
        relate_heirs(name, file);
        relate_imports(name, file);
      }
    }
  }
}

// Unites a member with those of the bases of its class.
void PythonLinker::relate_member(FactRef member) {
  const FileModel& file = model(member.file);
  const std::string name(file.name_of(fact(member)));
  const auto owner = types_.owner_of(member);
  const EntityId entity = entity_of(canonical_head(member));
  if (is_special_name(name)) {
    program().mark_outside(entity, special);
    return;
  }
  if (is_private_name(name)) {
    return;
  }
  const bool is_method = !types_.definition_of(member).is_null();
  for (const Type& base : types_.lineage_of(types_.instance_of(*owner))) {
    if (base.is_library()) {
      const bool is_class = base.shape == Shape::instance;
      if (base.name == "typing.TypedDict") {
        program().mark_outside(entity, key_of_dict);
      } else if (is_class && library_class_has(base.name, name)) {
        program().mark_outside(entity, of_library);
      } else if (is_class && is_method && !is_known_library_class(base.name) &&
                 !name.starts_with('_')) {
        program().mark_outside(entity, may_override);
      }
      continue;
    }
    const ClassInfo* info = types_.class_of(base.declaration);
    if (info != nullptr && is_method && makes_up(*info, name)) {
      program().mark_outside(entity, made_up);
    }
    const auto own = info == nullptr ? decltype(info->members.end()){} : info->members.find(name);
    if (info != nullptr && own != info->members.end()) {
      program().unite(entity, entity_of({base.declaration.file, own->second.front()}));
    }
  }
  // One class may be written twice, in the branches of an `if` or `try`.
  const std::uint32_t head = names_.head_of(*owner);
  if (head == no_index) {
    return;
  }
  for (const std::uint32_t twin : names_.group_of({owner->file, head})) {
    const ClassInfo* info = types_.class_of({owner->file, twin});
    if (info != nullptr && info->members.contains(name)) {
      program().unite(entity, entity_of({owner->file, info->members.at(name).front()}));
    }
  }
}

bool PythonLinker::is_fixture(FactRef function) {
  return types_.has_decorator({function.file, types_.definition_of(function)}, "fixture");
}

// Whether a class has a `getattr(self, f"visit_{...}")` or `"visit_" + ...` that may give `name`.
bool PythonLinker::makes_up(const ClassInfo& info, std::string_view name) {
  const FileModel& file = model(info.declaration.file);
  for (const std::uint32_t index : file.named("getattr")) {
    const SyntaxNode call = file.fact(index).leaf.parent();
    if (type_of(call) != "call" || !holds(info.node, call.begin())) {
      continue;
    }
    SyntaxNode made = child_named(call, "arguments").named_child(1);
    if (type_of(made) == "identifier") {
      const auto use = file.fact_of(made);
      const std::uint32_t head = use ? names_.head_of({info.declaration.file, *use}) : no_index;
      made = head == no_index ? made : child_named(file.fact(head).leaf.parent(), "right");
    }
    while (type_of(made) == "binary_operator" || type_of(made) == "parenthesized_expression") {
      made = made.named_child(0);
    }
    const std::string_view prefix = file.text(child_of_type(made, "string_content"));
    const bool is_whole =
        made.named_child_count() <= 1 && type_of(made.parent()) == "argument_list";
    if (type_of(made) == "string" && !is_whole && !prefix.empty() &&
        name.starts_with(prefix.substr(0, prefix.find_first_of("%{")))) {
      return true;
    }
  }
  return false;
}

// Unites the members that meet in the classes of a file that have several bases.
void PythonLinker::relate_heirs(std::string_view name, std::uint32_t file) {
  if (is_special_name(name) || is_private_name(name)) {
    return;
  }
  for (std::uint32_t index = 0; index < model(file).facts().size(); ++index) {
    const Fact& fact = model(file).fact(index);
    if (fact.effect != Effect::declare || fact.kind != SymbolKind::type) {
      continue;
    }
    const ClassInfo* info = types_.class_of({file, index});
    if (info == nullptr || info->bases.size() < 2) {
      continue;
    }
    EntityId first = no_entity;
    for (const Type& base : types_.lineage_of(types_.instance_of({file, index}))) {
      const ClassInfo* of_base = base.is_library() ? nullptr : types_.class_of(base.declaration);
      const bool is_here = of_base != nullptr && of_base->members.contains(name);
      if (is_here) {
        const EntityId entity =
            entity_of({base.declaration.file, of_base->members.find(name)->second.front()});
        if (first != no_entity) {
          program().unite(first, entity);
        }
        first = entity;
      } else if (base.is_library() && library_class_has(base.name, name) && first != no_entity) {
        program().mark_outside(first, of_library);
      }
    }
  }
}

// Unites a stub's declaration with the one of the same place in its module.
void PythonLinker::relate_stub(FactRef declaration) {
  if (!program().path(declaration.file).ends_with(".pyi")) {
    return;
  }
  const std::string module = names_.modules().module_of(declaration.file);
  const auto source = names_.modules().file_of(module);
  if (!source || *source == declaration.file) {
    return;
  }
  const std::string name(model(declaration.file).name_of(fact(declaration)));
  const auto owner = types_.owner_of(declaration);
  if (!owner) {
    const auto own = model(*source).declared(0, name);
    if (fact(declaration).scope == 0 && !own.empty()) {
      const FactRef twin{*source, model(*source).meant(own.front())};
      program().unite(
          entity_of(twin),
          entity_of({declaration.file, model(declaration.file).meant(declaration.fact)}));
    }
    return;
  }
  const std::string_view class_name = model(owner->file).name_of(fact(*owner));
  for (const std::uint32_t index : model(*source).declared(0, class_name)) {
    const ClassInfo* info = types_.class_of({*source, index});
    if (info != nullptr && info->members.contains(name)) {
      program().unite(entity_of({*source, info->members.at(name).front()}),
                      entity_of(canonical_head(declaration)));
    }
  }
}

// Unites what one name of a file is imported as: the branches of `try: from a import f` and its
// handler are alternatives of one thing.
void PythonLinker::relate_imports(std::string_view name, std::uint32_t file) {
  for (const std::uint32_t index : model(file).named(name)) {
    const Fact& fact = model(file).fact(index);
    if (fact.role != Role::import || model(file).meant(index) != index) {
      continue;
    }
    EntityId first = no_entity;
    bool has_library = false;
    for (const std::uint32_t twin : names_.group_of({file, index})) {
      if (model(file).fact(twin).role != Role::import) {
        continue;
      }
      const Denotation meaning = meant_by(names_.imported_by({file, twin}));
      if (meaning.senses.empty()) {
        has_library = true;
        continue;
      }
      const EntityId entity = meaning.senses.front().entity;
      if (first != no_entity) {
        program().unite(first, entity);
      }
      first = entity;
    }
    if (has_library && first != no_entity) {
      program().mark_outside(first, imported_too);
    }
  }
}

// The parameters of overload signatures are those of the implementation.
void PythonLinker::relate_parameters(FactRef parameter) {
  const FileModel& file = model(parameter.file);
  const SyntaxNode function =
      ancestor_of_types(fact(parameter).leaf, "function_definition", "lambda");
  const auto declared = file.fact_of(child_named(function, "name"));
  if (!declared || names_.head_of({parameter.file, *declared}) == no_index) {
    return;
  }
  const FactRef head{parameter.file, names_.head_of({parameter.file, *declared})};
  const bool is_overloaded =
      types_.has_decorator({parameter.file, types_.definition_of(head)}, "overload");
  if (!is_overloaded) {
    return;
  }
  const bool is_method = types_.owner_of(head).has_value();
  for (const std::uint32_t twin : names_.group_of(head)) {
    const std::vector<Parameter> parameters =
        types_.parameters_of({parameter.file, types_.definition_of({parameter.file, twin})});
    for (std::size_t index = is_method ? 1 : 0; index < parameters.size(); ++index) {
      const auto other = file.fact_of(parameters[index].name);
      if (other && file.text(parameters[index].name) == file.name_of(fact(parameter))) {
        program().unite(entity_of({parameter.file, file.meant(parameter.fact)}),
                        entity_of({parameter.file, file.meant(*other)}));
      }
    }
  }
}

}  // namespace git_refactor::syntax::python
