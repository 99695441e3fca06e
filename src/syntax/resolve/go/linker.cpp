// What the names of Go mean. The checker (go/checker.hpp) does the work; here its answers become
// the things of the program.
//
// The thing of a package's name is its first declaration in the package, wherever that is: files
// for different systems declare one function between them. So it is with fields and methods of one
// type. An embedded field is the type that it is named after.

#include "linker.hpp"

#include "resolve/linkers.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax {

std::unique_ptr<Linker> make_go_linker(Program& program) {
  return std::make_unique<go::GoLinker>(program);
}

namespace go {

bool is_key(const Tree& tree, NodeIndex leaf) {
  const NodeIndex element = tree.parent(leaf);
  return tree.kind(element) == Kind::literal_element && tree.field(element) == Field::key &&
         tree.kind(tree.parent(element)) == Kind::keyed_element;
}

NodeRef GoLinker::node_of(FactRef site) {
  return {site.file, tree(site.file).leaf_at(fact(site).offset)};
}

EntityId GoLinker::entity_of(NodeRef name) {
  const std::uint32_t offset = tree(name.file)[name.node].begin;
  if (const auto fact = model(name.file).fact_at(offset)) {
    return program().declared_by({name.file, *fact});
  }
  return program().named("go:" + std::to_string(name.file) + ":" + std::to_string(offset),
                         SymbolKind::unknown);
}

// A package is declared by the clauses of its files; the first stands for all.
EntityId GoLinker::entity_of_package(const Package& package) {
  const std::uint32_t first = package.files.front();
  const EntityId entity = entity_of({first, checker_.file(first).package_name()});
  packages_[entity] = &package;
  if (package.name == "main") {
    program().mark_outside(entity, "package main makes a program");
  }
  return entity;
}

// The name that an import without an alias declares is its file's; that it takes no part in a
// choice by name, it counts as local.
EntityId GoLinker::entity_of_import(std::uint32_t file, const Import& import) {
  const std::uint32_t offset = tree(file)[import.quoted].begin;
  const EntityId entity = program().named(
      "import " + std::to_string(file) + ":" + std::to_string(import.spec), SymbolKind::local);
  imports_[entity] = {file, offset};
  return entity;
}

Denotation GoLinker::denote(FactRef site) {
  const NodeRef leaf = node_of(site);
  return leaf.node == no_index ? Denotation::unsure(does_not_parse) : denote_leaf(leaf);
}

Denotation GoLinker::denote_leaf(NodeRef leaf) {
  const Tree& tree = this->tree(leaf.file);
  const NodeIndex parent = tree.parent(leaf.node);
  if (tree.text(leaf.node) == "_") {
    return {};
  }
  switch (tree.kind(parent)) {
    case Kind::package_clause:
      return Denotation::of(entity_of_package(checker_.packages().of(leaf.file)));
    case Kind::import_spec:
      return denote_imported_name(leaf);
    case Kind::qualified_type:
      if (tree.field(leaf.node) == Field::name) {
        return denote_qualified({leaf.file, tree.child(parent, Field::package)}, leaf);
      }
      break;
    case Kind::field_declaration:
      if (tree.field(leaf.node) == Field::name) {
        return denote_field(leaf);
      }
      break;
    case Kind::method_declaration:
    case Kind::method_elem:
      if (tree.field(leaf.node) == Field::name) {
        return denote_method(leaf);
      }
      break;
    case Kind::selector_expression:
      if (tree.field(leaf.node) == Field::field) {
        return denote_selector(leaf);
      }
      break;
    default:
      break;
  }
  if (tree.kind(leaf.node) == Kind::label_name) {
    const File& file = checker_.file(leaf.file);
    const DeclarationIndex label = file.label(leaf.node);
    return label == no_index ? Denotation{}
                             : Denotation::of(entity_of({leaf.file, file.declaration(label).name}));
  }
  return is_key(tree, leaf.node) ? denote_key(leaf) : denote_name(leaf);
}

Denotation GoLinker::denote_imported_name(NodeRef leaf) {
  const std::string_view name = tree(leaf.file).text(leaf.node);
  const Object object = checker_.look_up_in_file(leaf.file, name);
  const bool is_import = object.kind == Object::Kind::package && object.import->name != no_index;
  if (is_import) {
    return Denotation::of(entity_of({leaf.file, object.import->name}));
  }
  return object.kind == Object::Kind::none ? Denotation::of(entity_of(leaf))
                                           : denote_object(object);
}

Denotation GoLinker::denote_package(const Object& object) {
  if (object.import->name != no_index) {
    return Denotation::of(entity_of({object.file, object.import->name}));
  }
  Denotation denotation = Denotation::of(entity_of_import(object.file, *object.import));
  if (object.package != nullptr) {
    denotation.senses.push_back({.entity = entity_of_package(*object.package)});
  }
  return denotation;
}

Denotation GoLinker::denote_object(const Object& object) {
  switch (object.kind) {
    case Object::Kind::package:
      return denote_package(object);
    case Object::Kind::declaration:
      return Denotation::of(entity_of(
          {object.file, checker_.file(object.file).declaration(object.declaration).name}));
    default:
      return {};
  }
}

Denotation GoLinker::denote_name(NodeRef leaf) {
  const File& file = checker_.file(leaf.file);
  const NodeIndex parent = file.tree().parent(leaf.node);
  const bool is_init = file.tree().kind(parent) == Kind::function_declaration &&
                       file.tree().text(leaf.node) == "init";
  const DeclarationIndex declared = file.declared_at(leaf.node);
  if (declared == no_index) {
    const bool is_lone = is_init || file.tree().field(parent) == Field::alias;
    return is_lone ? Denotation::of(entity_of(leaf)) : denote_object(checker_.look_up(leaf));
  }
  const Declaration& declaration = file.declaration(declared);
  const auto top = file.top_level().find(file.tree().text(leaf.node));
  if (top != file.top_level().end() && top->second == declared) {
    return denote_object(checker_.look_up_in_file(leaf.file, top->first));
  }
  return Denotation::of(entity_of({leaf.file, declaration.name}));
}

Denotation GoLinker::denote_qualified(NodeRef package, NodeRef leaf) {
  const auto object = checker_.package_before(package);
  if (!object) {
    return {};
  }
  return denote_object(checker_.look_up_in(*object, tree(leaf.file).text(leaf.node), leaf.file));
}

Denotation GoLinker::denote_member(const Member& member) {
  return member.kind == Member::Kind::embedded ? denote_leaf(member.name)
                                               : Denotation::of(entity_of(member.name));
}

// A name that other packages cannot see is one of this package; it is known where only one type
// has it.
Denotation GoLinker::denote_unknown(NodeRef leaf, std::string_view why) {
  const std::string_view name = tree(leaf.file).text(leaf.node);
  if (is_exported(name)) {
    return Denotation::unsure(why);
  }
  Denotation found;
  for (const std::uint32_t file : checker_.packages().of(leaf.file).files) {
    for (const std::uint32_t fact : model(file).named(name)) {
      const NodeRef site = node_of({file, fact});
      if (site.node == no_index) {
        continue;
      }
      const Kind around = tree(file).kind(tree(file).parent(site.node));
      const bool is_member = tree(file).field(site.node) == Field::name &&
                             (around == Kind::field_declaration ||
                              around == Kind::method_declaration || around == Kind::method_elem);
      const bool is_embedded = around == Kind::field_declaration && !is_member;
      if (!is_member && !is_embedded) {
        continue;
      }
      const Denotation each = denote_leaf(site);
      const bool is_same = !found.senses.empty() && !each.senses.empty() &&
                           program().canonical(found.senses.front().entity) ==
                               program().canonical(each.senses.front().entity);
      if (!found.senses.empty() && !is_same) {
        return Denotation::unsure(why);
      }
      found = each;
    }
  }
  return found.senses.empty() ? Denotation::unsure(why) : found;
}

Denotation GoLinker::denote_selector(NodeRef leaf) {
  const Tree& tree = this->tree(leaf.file);
  const NodeRef operand{leaf.file, tree.child(tree.parent(leaf.node), Field::operand)};
  if (checker_.package_before(operand)) {
    return denote_qualified(operand, leaf);
  }
  TypeId type = checker_.denoted_type(operand);
  type = type == no_type ? checker_.value(operand) : type;
  const Member member = checker_.find_member(type, tree.text(leaf.node), leaf.file);
  switch (member.kind) {
    case Member::Kind::none:
      return denote_unknown(leaf, "the object's type has no such member");
    case Member::Kind::unknown:
      return denote_unknown(leaf, "the type of the object is not known");
    case Member::Kind::outside:
      return {};
    case Member::Kind::ambiguous:
      return Denotation::of(
          program().outside("ambiguous", "several embedded types have a member of this name"));
    default:
      return denote_member(member);
  }
}

Denotation GoLinker::denote_field(NodeRef leaf) {
  const Tree& tree = this->tree(leaf.file);
  const NodeIndex structure = tree.around(leaf.node, Kind::struct_type);
  if (structure == no_index) {
    return Denotation::of(entity_of(leaf));
  }
  const std::string_view name = tree.text(leaf.node);
  const NodeIndex spec = tree.parent(structure);
  TypeId type = checker_.type_of({leaf.file, structure});
  if (tree.kind(spec) == Kind::type_spec) {
    const Object object = checker_.look_up({leaf.file, tree.child(spec, Field::name)});
    if (object.kind == Object::Kind::declaration) {
      const NodeIndex declared = checker_.file(object.file).declaration(object.declaration).name;
      const TypeId named = checker_.declared_type({object.file, declared}, {});
      const Member own = checker_.types().kind(named) == TypeKind::named
                             ? checker_.own_member(named, name, leaf.file)
                             : Member{};
      if (own.is_declared()) {
        return own.kind == Member::Kind::embedded ? denote_leaf(own.name)
                                                  : Denotation::of(entity_of(own.name));
      }
    }
  }
  const Member member = checker_.find_member(type, name, leaf.file);
  return member.is_declared() ? denote_member(member) : Denotation::of(entity_of(leaf));
}

Denotation GoLinker::denote_method(NodeRef leaf) {
  const Tree& tree = this->tree(leaf.file);
  const NodeIndex parent = tree.parent(leaf.node);
  Member member;
  if (tree.kind(parent) == Kind::method_elem) {
    member = checker_.find_member(checker_.type_of({leaf.file, tree.parent(parent)}),
                                  tree.text(leaf.node), leaf.file);
  } else if (const NodeIndex base = receiver_type_name(tree, parent); base != no_index) {
    const TypeId type = checker_.type_of({leaf.file, base});
    if (checker_.types().kind(type) == TypeKind::named) {
      member = checker_.own_member(type, tree.text(leaf.node), leaf.file);
    }
  }
  return member.is_declared() ? denote_member(member) : Denotation::of(entity_of(leaf));
}

// The key of a struct's literal is a field; that of any other an expression.
Denotation GoLinker::denote_key(NodeRef leaf) {
  const Tree& tree = this->tree(leaf.file);
  const NodeIndex literal = tree.around(leaf.node, Kind::literal_value);
  const TypeId type = checker_.types().pointee(checker_.literal_type({leaf.file, literal}));
  const TypeId under = checker_.core(type);
  const std::string_view name = tree.text(leaf.node);
  switch (checker_.types().kind(under)) {
    case TypeKind::structure: {
      const Member member = checker_.find_member(under, name, leaf.file);
      return member.is_declared() ? denote_member(member)
                                  : denote_unknown(leaf, "the literal's type has no such field");
    }
    case TypeKind::outside:
      if (!is_exported(name)) {
        return denote_name(leaf);
      }
      return denote_name(leaf).senses.empty()
                 ? Denotation{}
                 : Denotation::unsure("a field of a library's type, or a key of that name");
    case TypeKind::unknown:
      return Denotation::unsure("the type of the literal is not known");
    default:
      return denote_name(leaf);
  }
}

std::string GoLinker::qualified_name(FactRef declaration) {
  const NodeRef leaf = node_of(declaration);
  const Tree& tree = this->tree(leaf.file);
  std::string name(tree.text(leaf.node));
  if (tree.kind(tree.parent(leaf.node)) == Kind::package_clause) {
    return name;
  }
  for (NodeIndex node = tree.parent(leaf.node); node != no_index; node = tree.parent(node)) {
    NodeIndex around = no_index;
    switch (tree.kind(node)) {
      case Kind::type_spec:
      case Kind::function_declaration:
        around = tree.child(node, Field::name);
        break;
      case Kind::method_declaration:
        around = tree.child(node, Field::name);
        if (around != leaf.node) {
          name = std::string(tree.text(around)) + "." + name;
        }
        around = receiver_type_name(tree, node);
        break;
      case Kind::field_declaration:
        around = tree.child(node, Field::name);
        break;
      default:
        break;
    }
    if (around != no_index && around != leaf.node &&
        tree.parent(around) != tree.parent(leaf.node)) {
      name = std::string(tree.text(around)) + "." + name;
    }
  }
  return std::string(checker_.file(leaf.file).package()) + "." + name;
}

bool GoLinker::can_coexist(FactRef /*one*/, FactRef /*other*/) {
  return true;  // `denote` makes them one thing where they cannot
}

bool GoLinker::could_mean(const ProgramSite& site, EntityId target) {
  const NodeRef leaf = node_of(site.fact);
  if (leaf.node == no_index || !is_key(tree(leaf.file), leaf.node)) {
    return Linker::could_mean(site, target);
  }
  if (program().describe(target).kind == SymbolKind::field) {
    return true;
  }
  const Denotation name = denote_name(leaf);
  return std::ranges::any_of(name.senses, [&](const Sense& sense) {
    return program().canonical(sense.entity) == program().canonical(target);
  });
}

// What libraries declare is not known, but other packages see only exported names.
bool GoLinker::is_library_member(std::string_view name) const {
  return is_exported(name);
}

}  // namespace go

}  // namespace git_refactor::syntax
